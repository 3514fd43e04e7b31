using CcchcBot.Documents.Reading.Parts;
using CcchcBot.Documents.Reading.Sources;
using CcchcBot.Plans;

namespace CcchcBot.Documents.Reading;

/// <summary>The lines of a plan by where they stand in it.</summary>
/// <param name="Head">To the end of the title.</param>
/// <param name="Preamble">Bases and the issuing sentence.</param>
/// <param name="Body">From the first numbered line to the end mark.</param>
/// <param name="Foot">Recipients and signature.</param>
sealed record PlanParts(
    IReadOnlyList<Line> Head,
    IReadOnlyList<Line> Preamble,
    IReadOnlyList<Line> Body,
    IReadOnlyList<Line> Foot,
    IReadOnlyList<Line> Annex
)
{
    /// <summary>Heads are short: further down "kế hoạch" is a word like any other.</summary>
    const int LongestHead = 40;

    const int LongestSignature = 12;

    public static PlanParts Of(IReadOnlyList<Line> lines)
    {
        var title = TitleReader.Find(lines, LongestHead);
        var titled = title < 0 ? HeadOnly(lines) : TitleReader.End(lines, title);
        var body = Math.Max(titled, First(lines, titled, BeginsOutline));
        var foot = BeginOfFoot(lines, body);
        var annex = First(lines, foot, l => Marks.IsAnnex(l.Text));
        var foots = Math.Min(foot, annex);
        return new(
            Cut(lines, 0, titled),
            Cut(lines, titled, body),
            Cut(lines, body, foots),
            Cut(lines, foots, annex),
            Cut(lines, annex, lines.Count)
        );
    }

    // without a title there may still be a letterhead
    static int HeadOnly(IReadOnlyList<Line> lines)
    {
        var last = -1;
        for (var i = 0; i < Math.Min(LongestHead, lines.Count) && !BeginsOutline(lines[i]); i++)
            if (HeadReader.IsNumber(lines[i].Text) || HeadReader.IsDate(lines[i].Text) || Marks.IsNation(lines[i].Text))
                last = i;
        return last + 1;
    }

    static bool BeginsOutline(Line line) =>
        line.Table is not null || OutlineToken.Of(line.Text) is { Kind: TokenKind.Roman or TokenKind.Arabic or TokenKind.Part };

    static int BeginOfFoot(IReadOnlyList<Line> lines, int from)
    {
        var recipients = First(lines, from, l => Marks.IsRecipients(l.Text));
        for (var i = recipients - 1; i >= from && i >= recipients - LongestSignature; i--)
            if (Marks.EndMark(lines[i].Text) is not null)
                return i + 1;
        if (recipients < lines.Count)
            return recipients;
        // no recipients: the signature is what stands behind the end mark
        var annex = First(lines, from, l => Marks.IsAnnex(l.Text) && l.Text.Length < 60);
        for (var i = annex - 1; i >= from; i--)
            if (Marks.EndMark(lines[i].Text) is not null)
                return i + 1;
        return annex;
    }

    static int First(IReadOnlyList<Line> lines, int from, Func<Line, bool> fits)
    {
        while (from < lines.Count && !fits(lines[from]))
            from++;
        return from;
    }

    static Line[] Cut(IReadOnlyList<Line> lines, int from, int to) => [.. lines.Skip(from).Take(Math.Max(0, to - from))];
}
