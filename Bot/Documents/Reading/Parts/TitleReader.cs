using System.Text.RegularExpressions;
using CcchcBot.Documents.Reading.Sources;
using CcchcBot.Plans;
using CcchcBot.Plans.Lists;

namespace CcchcBot.Documents.Reading.Parts;

/// <summary>Finds the title: the kind of document, and its subject beside or below.</summary>
static partial class TitleReader
{
    const int MostSubjectLines = 4;
    const int LongestSubject = 300;

    /// <summary>Index of the line with the kind; -1 when there is none.</summary>
    public static int Find(IReadOnlyList<Line> lines, int within)
    {
        for (var i = 0; i < Math.Min(within, lines.Count); i++)
            if (Kind(lines[i]) is not null)
                return i;
        return -1;
    }

    /// <summary>Index of the first line behind the title.</summary>
    public static int End(IReadOnlyList<Line> lines, int title)
    {
        var end = title + 1;
        var hasSubject = Kind(lines[title])!.Value.Subject.Length > 0;
        for (; end < lines.Count && end - title <= MostSubjectLines; end++, hasSubject = true)
            if (!IsSubject(lines[end], !hasSubject))
                break;
        if (end < lines.Count && Marks.IsAddressees(lines[end].Text))
            do end++;
            while (end < lines.Count && OutlineToken.Of(lines[end].Text) is { Kind: TokenKind.Dash });
        return end;
    }

    public static (string Kind, string Subject)? Kind(Line line) =>
        TitleKind().Match(line.Text) is { Success: true } match
        // "Kế hoạch" as typed in a sentence is no title; in capitals, alone or set in the middle it is
        && (Marks.IsCapitals(match.Value) || line.Centred || match.Length == line.Text.Length)
            ? (match.Groups["kind"].Value, line.Text[match.Length..].Trim(' ', ':', '-'))
            : null;

    static bool IsSubject(Line line, bool needed) =>
        line.Table is null
        && line.Text.Length < LongestSubject
        // a line of its own that begins in lower case goes on: "của Sở …", "trên địa bàn …"
        && (needed || line.Centred || !line.Apart || char.IsLower(line.Text[0]))
        && !Preamble.BeginsBasis(line.Text)
        && !HeadReader.IsNumber(line.Text)
        && !HeadReader.IsDate(line.Text)
        && !Marks.IsAddressees(line.Text)
        && OutlineToken.Of(line.Text) is null
        && line.Text[^1] is not ':';

    [GeneratedRegex(
        @"^(?<kind>kế\s*hoạch|báo\s*cáo|chương\s*trình|phương\s*án)(?=$|[\s:-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex TitleKind();
}
