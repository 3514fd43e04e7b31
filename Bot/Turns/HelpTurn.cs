using CcchcBot.Plans;
using CcchcBot.Storage;

namespace CcchcBot.Turns;

/// <summary>What can be typed, by what somebody is in the body; all of it to who is nothing there, or while there is none.</summary>
sealed class HelpTurn(IStore store)
{
    static readonly (string Key, Role[] For)[] Parts =
    [
        ("officer", [Role.Officer]),
        ("reports", [Role.Officer, Role.Leadership]),
        ("leadership", [Role.Leadership]),
        ("lead", [Role.UnitLead]),
        ("everybody", [Role.Officer, Role.Leadership, Role.UnitLead, Role.Administrator]),
        ("digest", [Role.Officer, Role.UnitLead]),
        ("administrator", [Role.Administrator]),
    ];

    public async Task<Speaking> SayAsync(Turn turn, CancellationToken cancel)
    {
        var row = await store.ReadAsync(turn.Organisation, Rows.Profile, cancel);
        var members = row is null ? [] : SavedJson.Read<Organisation>(row).Members;
        var roles = members.Where(m => m.Person == turn.Sender).Select(m => m.Role).ToHashSet();
        var parts = Parts.Where(p => roles.Count == 0 || p.For.Any(roles.Contains)).Select(p => turn.Words[$"turns.help.{p.Key}"]);
        return turn.Says($"{turn.Words["turns.help"]}\n\n{string.Join('\n', [.. parts, turn.Words["turns.help.language"]])}");
    }
}
