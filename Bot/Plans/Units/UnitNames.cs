namespace CcchcBot.Plans.Units;

/// <summary>Finds the unit that is meant: by name, alias, abbreviation ("P. QLCN", "TTTT"), a part of its name, or with a slip of the finger.</summary>
public static class UnitNames
{
    /// <summary>Longer words name no unit; work is bounded by it.</summary>
    const int Longest = 200;

    /// <summary>The kind of match that fits best decides; two units of the same kind of match are never chosen between.</summary>
    public static UnitMatch Find(string words, IReadOnlyList<Unit> units)
    {
        if (words.Length > Longest || UnitName.Of(words) is not { Words.Count: > 0 } asked)
            return new UnitMatch.None(words, []);
        var ranked = units.Select(unit => (Unit: unit, Fit: Names(unit).Min(name => UnitFits.Of(asked, name)))).ToList();
        var best = ranked.Select(r => r.Fit).DefaultIfEmpty(UnitFit.No).Min();
        if (best == UnitFit.No)
            return new UnitMatch.None(words, Nearest(asked, units));
        // "TT" alone may be short for "Trung tâm" as well as for "Thanh tra"
        var worst = asked.IsOnlyKind && best > UnitFit.Same ? UnitFit.Begins : best;
        var found = ranked.Where(r => r.Fit <= worst).Select(r => r.Unit).ToList();
        return found is [var one] ? new UnitMatch.One(words, one) : new UnitMatch.Several(words, found);
    }

    static IEnumerable<UnitName> Names(Unit unit) =>
        unit.Aliases.Prepend(unit.Name).Concat((unit.Former ?? []).Select(f => f.Name)).Select(UnitName.Of);

    static List<Unit> Nearest(UnitName asked, IReadOnlyList<Unit> units) =>
        [
            .. units
                .Select(unit => (Unit: unit, Distance: Names(unit).Min(n => Unlikeness(asked, n))))
                .Where(u => u.Distance < 1)
                .OrderBy(u => u.Distance)
                .Take(3)
                .Select(u => u.Unit),
        ];

    // 0 is the same, 1 nothing in common: the better of shared words and shared letters
    static double Unlikeness(UnitName asked, UnitName name)
    {
        var shared = asked.Core.Intersect(name.Core).Count();
        var byWords = 1 - (shared / (double)Math.Max(1, Math.Max(asked.Core.Count, name.Core.Count)));
        var (a, b) = (string.Join(' ', asked.Core), string.Join(' ', name.Core));
        var byLetters = EditDistance.Of(a, b, Longest) / (double)Math.Max(1, Math.Max(a.Length, b.Length));
        return Math.Min(byWords, byLetters > 0.6 ? 1 : byLetters);
    }
}
