using CcchcBot.Plans;

namespace CcchcBot.Drafting.SettingUp;

/// <summary>The demo organisation: the team's channels become units, its people get roles by the name of their account (`officer@`, `lead1@`, `director@`, `admin@`).</summary>
public static class Demo
{
    public static Organisation Of(string id, TeamSeen team, Words official)
    {
        Unit[] units = [.. team.Channels.Select((c, i) => new Unit($"u{i + 1}", c.Name, [], c.Id))];
        return new(
            id,
            official["house.demo.name"],
            official["house.demo.superior"],
            BodyKind.Department,
            official["house.demo.place"],
            "KH-SKHCN",
            "BC-SKHCN",
            units,
            [.. team.Members.SelectMany(m => RoleOf(m, units))],
            official["house.demo.signer"].Split('\n'),
            [],
            Team: team.Team
        );
    }

    static IEnumerable<Member> RoleOf(SeenMember member, Unit[] units)
    {
        var account = member.Address.Split('@')[0];
        if (account.StartsWith("lead", StringComparison.Ordinal) && int.TryParse(account[4..], out var n) && n >= 1 && n <= units.Length)
            yield return new(member.Person, member.Name, member.MemberId, Role.UnitLead, units[n - 1].Id);
        Role? role = account switch
        {
            "officer" => Role.Officer,
            "director" => Role.Leadership,
            "admin" => Role.Administrator,
            _ => null,
        };
        if (role is { } held)
            yield return new(member.Person, member.Name, member.MemberId, held);
    }
}
