using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Turns;

namespace CcchcBot.Benchmarks;

/// <summary>One tenant and one officer a conversation, each with an organisation of the usual size, set up before the bot starts.</summary>
static class Tenants
{
    public const int Count = 32;

    public static string Of(int conversation) => $"00000000-0000-4000-8000-{conversation:000000000000}";

    public static string Officer(int conversation) => $"00000000-0000-4000-9000-{conversation:000000000000}";

    public static IEnumerable<string> All => Enumerable.Range(0, Count).Select(Of);

    public static async Task SetUpAsync(string file)
    {
        await using var store = new SqliteStore(file);
        for (var i = 0; i < Count; i++)
        {
            var profile = new Change.Insert(Rows.Profile, SavedJson.Write(BodyOf(i)));
            await store.CommitAsync(Rows.OrganisationOf(Of(i), "1"), [profile], CancellationToken.None);
        }
    }

    static Organisation BodyOf(int conversation)
    {
        string[] names = ["Văn phòng", .. Enumerable.Range(2, 9).Select(n => $"Phòng {n}")];
        Unit[] units = [.. names.Select((n, i) => new Unit($"u{i + 1}", n, [], $"19:unit{i}@thread.tacv2"))];
        return Body.Of(
            units,
            [
                new Member(Officer(conversation), "Nguyễn Thị Lan", $"29:{conversation}", Role.Officer),
                .. units.Select(u => new Member($"lead-of-{u.Id}", $"Trưởng {u.Name}", $"29:{u.Id}", Role.UnitLead, u.Id)),
            ],
            "19:team@thread.tacv2"
        );
    }
}
