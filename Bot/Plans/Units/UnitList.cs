using CcchcBot.Plans.Times;

namespace CcchcBot.Plans.Units;

/// <summary>Units named one after the other; names may hold commas and "và" themselves.</summary>
/// <param name="Groups">Groups named among them ("các phòng", "đơn vị"), in the words typed.</param>
sealed record UnitList(IReadOnlyList<UnitMatch> Units, IReadOnlyList<string> Groups)
{
    public bool Group => Groups.Count > 0;

    /// <summary>A cell of more tokens is prose: it is asked who is meant.</summary>
    public const int Most = 160;

    /// <summary>A name holds at most this many commas and "và", plus one.</summary>
    const int LongestName = 4;

    public static UnitList Read(string text, IReadOnlyList<Unit> units)
    {
        var pieces = Pieces(text);
        List<UnitMatch> found = [];
        List<string> groups = [];
        for (var i = 0; i < pieces.Count; )
        {
            var (match, taken) = Longest(text, pieces, i, units);
            var isGroup = match is not UnitMatch.One && (IsGroup(match.Words) || (groups.Count > 0 && IsSort(match.Words)));
            if (!isGroup && !found.Any(f => Same(f, match)))
                found.Add(match);
            if (isGroup)
                groups.Add(match.Words);
            i += taken;
        }
        return new(found, groups);
    }

    public static string Trimmed(string text) =>
        text.Trim(' ', '\t', '\n', '\r', '\u00A0', '.', ',', ';', ':', '-', '–', '(', ')', '[', ']');

    // "Phòng Kế hoạch, Tài chính" is one unit, unless its pieces are units of their own
    static (UnitMatch Match, int Taken) Longest(string text, List<Range> pieces, int first, IReadOnlyList<Unit> units)
    {
        var alone = Find(text, pieces[first..(first + 1)], units);
        for (var count = Math.Min(LongestName, pieces.Count - first); count > 1; count--)
        {
            var joined = pieces[first..(first + count)];
            if (Find(text, joined, units) is not UnitMatch.One one)
                continue;
            var own = joined.Select(p => Find(text, [p], units)).OfType<UnitMatch.One>().ToList();
            if (own.Count < count || own.DistinctBy(o => o.Unit.Id).Count() == 1)
                return (one, count);
        }
        return (alone, 1);
    }

    static UnitMatch Find(string text, List<Range> pieces, IReadOnlyList<Unit> units) =>
        UnitNames.Find(Trimmed(text[pieces[0].Start..pieces[^1].End]), units);

    static List<Range> Pieces(string text)
    {
        List<Range> pieces = [];
        var (start, end) = (-1, -1);
        foreach (var token in PhraseTokens.Of(text, Most) ?? [])
        {
            var parts = token.Text is "," or ";" or ":" or "/" or "&" or "+" or "va" or "and";
            if (!parts && start < 0 && char.IsLetterOrDigit(token.Text[0]))
                start = token.Start;
            if (parts && start >= 0)
            {
                pieces.Add(start..end);
                start = -1;
            }
            end = token.End;
        }
        return start < 0 ? pieces : [.. pieces, start..end];
    }

    static bool IsGroup(string words) =>
        $" {Folded.Of(words)} " is var folded
        && (
            (string[])[" cac ", " toan the ", " tat ca ", " thu truong ", " moi don vi ", " all ", " every ", " departments ", " units "]
        ).Any(g => folded.Contains(g, StringComparison.Ordinal));

    // what goes on a group: "các phòng, đơn vị trực thuộc, trung tâm"
    static bool IsSort(string words) =>
        Folded.Of(words) is var folded
        && (
            UnitName.Of(words).IsOnlyKind
            || folded.StartsWith("don vi", StringComparison.Ordinal)
            || folded.StartsWith("truong phong", StringComparison.Ordinal)
        );

    static bool Same(UnitMatch a, UnitMatch b) => a is UnitMatch.One one && b is UnitMatch.One other && one.Unit.Id == other.Unit.Id;
}
