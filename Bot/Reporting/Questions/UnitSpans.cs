using CcchcBot.Plans;
using CcchcBot.Plans.Units;

namespace CcchcBot.Reporting.Questions;

/// <summary>The names of units as runs of words in a question.</summary>
static class UnitSpans
{
    /// <summary>English words for what Vietnamese units are mostly called by.</summary>
    static readonly Dictionary<string, string[]> English = new()
    {
        ["office"] = ["van phong"],
        ["portal"] = ["trang thong tin dien tu", "cong thong tin dien tu", "cong thong tin"],
        ["website"] = ["trang thong tin dien tu", "cong thong tin dien tu"],
        ["editorial"] = ["ban bien tap"],
        ["inspectorate"] = ["thanh tra"],
        ["inspection"] = ["thanh tra"],
        ["legal"] = ["phap che"],
        ["information"] = ["thong tin"],
        ["statistics"] = ["thong ke"],
        ["planning"] = ["ke hoach"],
        ["finance"] = ["tai chinh"],
        ["technology"] = ["cong nghe"],
        ["culture"] = ["van hoa"],
        ["economy"] = ["kinh te"],
        ["economic"] = ["kinh te"],
        ["police"] = ["cong an"],
        ["health"] = ["tram y te"],
        ["youth"] = ["doan thanh nien"],
        ["school"] = ["truong"],
    };

    static Named last = new([], []);

    /// <summary>What each unit is called, taken apart; a turn asks of the same units again and again.</summary>
    public static IReadOnlyList<(Unit Unit, UnitName Name)> Names(IReadOnlyList<Unit> units)
    {
        var known = last;
        if (!ReferenceEquals(known.Units, units))
            last = known = new(units, [.. units.SelectMany(u => u.Aliases.Prepend(u.Name).Select(n => (u, UnitName.Of(n))))]);
        return known.Names;
    }

    sealed record Named(IReadOnlyList<Unit> Units, IReadOnlyList<(Unit Unit, UnitName Name)> Names);

    /// <summary>Where a unit's whole name, its name without its sort, or an alias stands; each word looked at is a step.</summary>
    public static (int Length, Unit Unit)? At(
        IReadOnlyList<string> words,
        int at,
        IReadOnlyList<(Unit Unit, UnitName Name)> names,
        ref int steps
    )
    {
        (int Length, Unit Unit)? best = null;
        foreach (var (unit, name) in names)
        {
            steps += name.Core.Count > 0 ? 2 : 1;
            var length = Length(words, at, name.Words);
            if (length == 0 && name.Core.Count > 0 && Length(words, at, name.Core) is > 0 and var core && !IsPhrase(name.Core))
                length = core;
            if (length > (best?.Length ?? 0))
                best = (length, unit);
        }
        return best;
    }

    // a unit whose name without its sort is a phrase of questions is named whole
    static bool IsPhrase(IReadOnlyList<string> core)
    {
        var steps = 0;
        return PhraseBook.At(core, 0, ref steps) is { } phrase && phrase.Length == core.Count;
    }

    static int Length(IReadOnlyList<string> words, int at, IReadOnlyList<string> run)
    {
        var next = at;
        foreach (var word in run)
        {
            while (next > at && next < words.Count && words[next] is "va" or "and" or "-" or "–" or "cua")
                next++;
            if (next >= words.Count || words[next] != word)
                return 0;
            next++;
        }
        return next - at;
    }

    /// <summary>The unit some words mean that are no whole name: a part of one, initials, a slip, English.</summary>
    public static UnitMatch Find(IReadOnlyList<string> words, IReadOnlyList<Unit> units)
    {
        var typed = UnitNames.Find(string.Join(' ', words), units);
        if (typed is not UnitMatch.None)
            return typed;
        var plain = UnitNames.Find(string.Join(' ', words.Select(Mending.Untelexed)), units);
        if (plain is not UnitMatch.None)
            return plain;
        return InVietnamese(words).Select(v => UnitNames.Find(v, units)).FirstOrDefault(m => m is not UnitMatch.None) ?? typed;
    }

    // the sort comes first in Vietnamese: "information centre"
    static IEnumerable<string> InVietnamese(IReadOnlyList<string> words)
    {
        var sort = words.Contains("centre") || words.Contains("center") ? "trung tam " : "";
        var rest = words
            .Where(w => w is not ("centre" or "center" or "department" or "division" or "section" or "group" or "board"))
            .ToList();
        return rest.Any(English.ContainsKey)
            ? [.. Enumerable.Range(0, 3).Select(n => sort + string.Join(' ', rest.Select(w => Word(w, n)))).Distinct()]
            : [];
    }

    static string Word(string word, int choice) =>
        English.TryGetValue(word, out var vietnamese) ? vietnamese[Math.Min(choice, vietnamese.Length - 1)] : word;
}
