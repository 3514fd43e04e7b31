using CcchcBot.Plans;

namespace CcchcBot.Drafting.SettingUp;

abstract record PersonMatch
{
    private PersonMatch() { }

    public sealed record One(SeenMember Person) : PersonMatch;

    /// <summary>These are asked between, even when there is but one: only a part of the name was typed.</summary>
    public sealed record Several(IReadOnlyList<SeenMember> People) : PersonMatch;

    public sealed record Guest : PersonMatch;

    public sealed record None : PersonMatch;
}

/// <summary>Who of the team is meant: by directory id, account, whole name, or a part of the name that is then asked about.</summary>
static class RosterNames
{
    const int Most = 10;

    public static PersonMatch Find(string name, TeamSeen team)
    {
        var folded = Folded.Of(name);
        var id = team.Meant?.GetValueOrDefault(folded) ?? name;
        if (team.Own.FirstOrDefault(m => m.Person == id) is { } known)
            return new PersonMatch.One(known);
        if (team.Members.FirstOrDefault(m => m.Address.Length > 0 && Folded.Of(m.Address) == folded) is { } account)
            return account.Guest ? new PersonMatch.Guest() : new PersonMatch.One(account);
        return Named(team.Own.Where(m => Folded.Of(m.Name) == folded), whole: true)
            ?? (team.Members.Any(m => m.Guest && Folded.Of(m.Name) == folded) ? new PersonMatch.Guest() : null)
            ?? Named(team.Own.Where(m => IsWithin(folded, Folded.Of(m.Name))), whole: false)
            ?? new PersonMatch.None();
    }

    /// <summary>As shown to choose from: the account beside the name, for two people may have one name.</summary>
    public static string Shown(SeenMember member) => member.Address.Length > 0 ? $"{member.Name} · {member.Address}" : member.Name;

    /// <summary>What names this person and nobody else; the name alone of who has left the team.</summary>
    public static string Naming(Member member, TeamSeen team)
    {
        var same = team.Own.Where(m => Folded.Of(m.Name) == Folded.Of(member.Name)).ToList();
        return same is [] || same is [{ Person: var only }] && only == member.Person ? member.Name
            : same.FirstOrDefault(m => m.Person == member.Person)?.Address is { Length: > 0 } address ? address
            : member.Person;
    }

    static PersonMatch? Named(IEnumerable<SeenMember> fitting, bool whole) =>
        fitting.Take(Most).ToList() switch
        {
            [] => null,
            [var one] when whole => new PersonMatch.One(one),
            var several => new PersonMatch.Several(several),
        };

    static bool IsWithin(string part, string name) => part.Length >= 2 && $" {name} ".Contains($" {part} ", StringComparison.Ordinal);
}
