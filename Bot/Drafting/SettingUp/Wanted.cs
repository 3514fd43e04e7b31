using System.Text.RegularExpressions;
using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.SettingUp;

/// <summary>A change of the organisation that an administrator asks for at any time, in words or by card.</summary>
public abstract partial record Wanted
{
    private Wanted() { }

    public const string Verb = "org.change";
    public const string History = "org.history";

    public sealed record Rename(string Unit, string Name) : Wanted;

    /// <param name="Units">As typed, one after the other.</param>
    public sealed record Merge(string Units, string Name) : Wanted;

    /// <param name="Successor">Who takes the open tasks over; null while it is not said.</param>
    public sealed record Close(string Unit, string? Successor) : Wanted;

    /// <param name="Unit">The unit led, for a lead.</param>
    public sealed record Hold(bool Begins, Role Role, string? Unit, string Person) : Wanted;

    /// <param name="Changes">As <see cref="Plans.Calendars.CalendarText"/> reads them.</param>
    public sealed record Days(string Changes) : Wanted;

    public static Wanted? Read(string text)
    {
        if (text.Length > 300)
            return null;
        var trimmed = string.Join(' ', text.Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
        var folded = Folded.Of(trimmed);
        if (folded.Length != trimmed.Length)
            return null; // letters of no script of ours: what is found in one cannot be cut out of the other
        if (Renaming().Match(folded) is { Success: true } rename)
            return new Rename(Typed(rename, "unit", trimmed), Typed(rename, "name", trimmed));
        if (Merging().Match(folded) is { Success: true } merge)
            return new Merge(Typed(merge, "units", trimmed), Typed(merge, "name", trimmed));
        if (Closing().Match(folded) is { Success: true } close)
            return new Close(Typed(close, "unit", trimmed), close.Groups["to"].Success ? Typed(close, "to", trimmed) : null);
        if (Holding().Match(folded) is { Success: true } hold)
            return Held(hold, trimmed);
        return Dated().IsMatch(folded) ? new Days(text.Trim()) : null;
    }

    /// <summary>What a card's form asks for, or null when it does not say enough.</summary>
    public static Wanted? Read(Heard.Tap tap)
    {
        var units = tap["units"].Split(',', StringSplitOptions.RemoveEmptyEntries);
        return (tap["does"], units) switch
        {
            ("rename", [var unit]) when tap["name"].Trim() is { Length: > 0 } name => new Rename(unit, name),
            ("merge", [_, _, ..]) when tap["name"].Trim() is { Length: > 0 } name => new Merge(string.Join(", ", units), name),
            ("close", [var unit]) => new Close(unit, tap["name"].Trim() is { Length: > 0 } to ? to : null),
            _ => null,
        };
    }

    static Hold? Held(Match match, string text)
    {
        var role = match.Groups["role"].Value switch
        {
            "chuyen vien" or "officer" => Role.Officer,
            "lanh dao" or "leader" => Role.Leadership,
            "quan tri" or "quan tri vien" or "administrator" => Role.Administrator,
            _ => Role.UnitLead,
        };
        var begins = match.Groups["add"].Success;
        var said = Typed(match, "who", text);
        if (role != Role.UnitLead)
            return new(begins, role, null, said.TrimStart(':').Trim());
        return said.Split(':', 2, StringSplitOptions.TrimEntries) is [var unit, var person] ? new(begins, role, unit, person) : null;
    }

    static string Typed(Match match, string group, string text) =>
        text.Substring(match.Groups[group].Index, match.Groups[group].Length).Trim();

    [GeneratedRegex(@"^(doi ten|rename) (?<unit>.+?) (thanh|to|into) (?<name>.+)$")]
    private static partial Regex Renaming();

    // "gộp mục 2 vào mục 1" is about a draft's items
    [GeneratedRegex(
        @"^(gop|sap nhap|hop nhat|merge) (?!((viec|nhiem vu|muc|y|dong|diem|tasks?|items?|lines?|points?) )?((so|con) )?\d)(?<units>.+) (thanh|into|to|vao) (?<name>.+)$"
    )]
    private static partial Regex Merging();

    [GeneratedRegex(
        @"^(giai the|dong don vi|close unit|close|dissolve) (?<unit>.+?)([,;]? (viec )?(giao( cho)?|chuyen( cho)?|tasks to|to) (?<to>.+))?$"
    )]
    private static partial Regex Closing();

    [GeneratedRegex(
        @"^((?<add>them|bo sung|giao|add)|(bo|thoi|remove)) (?<role>truong don vi|truong phong|truong|phu trach|lead of|lead|chuyen vien|officer|lanh dao|leader|quan tri vien|quan tri|administrator):? (?<who>.+)$"
    )]
    private static partial Regex Holding();

    [GeneratedRegex(@"^(nghi|lam bu|bo nghi|bo lam bu|off|day off|working|work|not off) (bu |le )?(tu |ngay )*\d{1,2}/\d{1,2}")]
    private static partial Regex Dated();
}
