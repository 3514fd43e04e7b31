namespace CcchcBot.Plans.Units;

/// <summary>How words fit a unit's name, the best first.</summary>
enum UnitFit
{
    Same,

    /// <summary>Word for word or by initials, the sort or "Sở" perhaps left out.</summary>
    Whole,

    /// <summary>The beginning of the name.</summary>
    Begins,

    /// <summary>The name, but another sort of unit was said ("Phòng Pháp chế" for the section).</summary>
    OtherKind,

    /// <summary>Words of the name in their order.</summary>
    Within,

    /// <summary>A slip of the finger away.</summary>
    Slip,

    No,
}

static class UnitFits
{
    public static UnitFit Of(UnitName asked, UnitName name)
    {
        if (asked.Words.SequenceEqual(name.Words))
            return UnitFit.Same;
        if (IsPost(asked) && name.Kind != "")
            return UnitFit.No;
        if (asked.IsOnlyKind)
            return asked.Kind == name.Kind ? UnitFit.Begins
                : Initials.Match(asked.Words, name.Words) || Initials.Match(asked.Words, name.Core) ? UnitFit.Whole
                : UnitFit.No;
        if (Fits(asked.Words, name, part: false))
            return UnitFit.Whole;
        if (asked.Kind == name.Kind && Initials.Match(asked.Core, name.Core))
            return UnitFit.Whole;
        if (Fits(asked.Words, name, part: true))
            return UnitFit.Begins;
        if (asked.Kind != "" && name.Kind != "" && Initials.Match(asked.Core, name.Core))
            return UnitFit.OtherKind;
        if (IsAnother(asked, name))
            return UnitFit.No;
        if (IsWithin(asked, name))
            return UnitFit.Within;
        return IsSlip(asked, name) ? UnitFit.Slip : UnitFit.No;
    }

    static bool Fits(IReadOnlyList<string> asked, UnitName name, bool part) =>
        Initials.Match(asked, name.Words, part) || Initials.Match(asked, name.Core, part);

    /// <summary>"Giám đốc Sở" is a person, and neither the board nor the office of that name.</summary>
    static readonly string[] Posts = ["giam doc", "chu tich", "hieu truong", "lanh dao", "director", "chairman", "headmaster"];

    static bool IsPost(UnitName asked) => Posts.Any(p => string.Join(' ', asked.Words).StartsWith(p, StringComparison.Ordinal));

    static bool IsAnother(UnitName asked, UnitName name) => (asked.Kind == "ban" && name.Kind == "") || IsPost(asked);

    static bool IsWithin(UnitName asked, UnitName name)
    {
        if (asked.Kind != "" && name.Kind != "" && asked.Kind != name.Kind)
            return false;
        var next = 0;
        foreach (var word in name.Core)
            if (next < asked.Core.Count && asked.Core[next] == word)
                next++;
        return next == asked.Core.Count && asked.Core.Any(w => w.Length > 2);
    }

    static bool IsSlip(UnitName asked, UnitName name) =>
        IsSlip(string.Join(' ', asked.Words), name.Words) || IsSlip(string.Join(' ', asked.Core), name.Core);

    // against the whole name, and against as much of it as was typed
    static bool IsSlip(string asked, IReadOnlyList<string> name)
    {
        var whole = string.Join(' ', name);
        var begun = string.Join(' ', name.Take(asked.Count(' ') + 1));
        var most = Math.Min(3, asked.Length / 6);
        // "Phòng Nghiệp vụ 2" is no slip for "Phòng Nghiệp vụ 1"
        return most > 0
            && asked.Where(char.IsAsciiDigit).SequenceEqual(whole.Where(char.IsAsciiDigit))
            && (EditDistance.Of(asked, whole, most) <= most || EditDistance.Of(asked, begun, most) <= most);
    }
}
