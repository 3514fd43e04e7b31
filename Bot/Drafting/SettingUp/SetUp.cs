using CcchcBot.Plans;

namespace CcchcBot.Drafting.SettingUp;

/// <summary>The parts of an organisation, in the order they are asked for.</summary>
public enum SetUpStep
{
    Name,
    Place,
    Symbol,
    Units,
    Channels,
    Leads,
    Officers,
    Leadership,
    Signer,
    Recipients,
    Regime,
    Calendar,
    Quiet,
    Retention,
    Administrators,
}

/// <param name="At">The open question; null when all is answered, or when an organisation that is set up is only looked at.</param>
/// <param name="Body">What was answered so far; of no account once the organisation is set up.</param>
/// <param name="Which">Somebody's name fits several people: which of them is open.</param>
/// <param name="Return">Where one was when an earlier part was opened.</param>
/// <param name="Page">Of the units whose leads are picked.</param>
public sealed record SetUp(SetUpStep? At, Organisation Body, Which? Which = null, SetUpStep? Return = null, int Page = 0)
{
    public static SetUp For(string id, Member administrator) =>
        new(SetUpStep.Name, new(id, "", null, BodyKind.Department, "", "", "", [], [administrator], [], []));

    public SetUp To(SetUpStep? at) => this with { At = at, Which = null, Page = 0 };
}

/// <param name="Typed">The whole answer, to be read again.</param>
/// <param name="Name">The name in it that fits several people.</param>
/// <param name="People">Directory ids of those.</param>
/// <param name="Meant">Names already made clear, folded, with the directory id of each.</param>
public sealed record Which(string Typed, string Name, IReadOnlyList<string> People, IReadOnlyDictionary<string, string> Meant);

/// <summary>The team as its roster and channels show it.</summary>
/// <param name="Meant">Whom a name stands for that fits several, as the person who typed it said.</param>
public sealed record TeamSeen(
    string Team,
    IReadOnlyList<SeenChannel> Channels,
    IReadOnlyList<SeenMember> Members,
    IReadOnlyDictionary<string, string>? Meant = null
)
{
    /// <summary>Those who can be given a role: a guest has a home elsewhere, and may have no directory id here.</summary>
    public IReadOnlyList<SeenMember> Own => [.. Members.Where(m => !m.Guest)];
}

public sealed record SeenChannel(string Id, string Name);

/// <param name="Address">User principal name: tells two people of one name apart.</param>
public sealed record SeenMember(string Person, string Name, string MemberId, string Address, bool Guest = false)
{
    public Member In(Role role, string? unit = null) => new(Person, Name, MemberId, role, unit);
}

/// <summary>What a step is decided from besides what was said.</summary>
/// <param name="Live">The organisation is set up: every answer counts at once.</param>
public sealed record SetUpView(TeamSeen Team, Words Words, Words Official, DateOnly Today, bool Live);
