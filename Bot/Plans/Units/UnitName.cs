namespace CcchcBot.Plans.Units;

/// <summary>A unit's name as its words, folded, without signs and "và".</summary>
/// <param name="Kind">What sort of unit it says it is (`phong`, `trung tam`); empty when it does not.</param>
/// <param name="Core">The words without the sort and without the body it belongs to at the end ("Sở").</param>
sealed record UnitName(IReadOnlyList<string> Words, string Kind, IReadOnlyList<string> Core)
{
    static readonly Dictionary<string, string> Kinds = new()
    {
        ["phong"] = "phong",
        ["p"] = "phong",
        ["trung tam"] = "trung tam",
        ["tt"] = "trung tam",
        ["bo phan"] = "bo phan",
        ["bp"] = "bo phan",
        ["ban"] = "ban",
        ["to"] = "to",
        ["department"] = "phong",
        ["office"] = "van phong",
    };

    static readonly string[] Bodies = ["so", "tinh", "xa", "phuong", "truong"];

    /// <summary>"Phòng", "TT": any unit of that sort may be meant.</summary>
    public bool IsOnlyKind => Core.Count == 0;

    public static UnitName Of(string name)
    {
        var words = Split(Folded.Of(name));
        var said = Enumerable
            .Range(1, 2)
            .Reverse()
            .FirstOrDefault(n => words.Count >= n && Kinds.ContainsKey(string.Join(' ', words.Take(n))));
        var kind = said == 0 ? "" : Kinds[string.Join(' ', words.Take(said))];
        var core = words.Skip(said).ToList();
        if (core.Count > 1 && Bodies.Contains(core[^1]))
            core.RemoveAt(core.Count - 1);
        return new(words, kind, core);
    }

    static List<string> Split(string folded) =>
        [
            .. new string([.. folded.Select(c => char.IsLetterOrDigit(c) ? c : ' ')])
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Where(w => w is not ("va" or "and" or "the" or "cua")),
        ];
}
