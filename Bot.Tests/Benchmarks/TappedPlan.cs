using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Storage;
using CcchcBot.Teams.Sending;
using CcchcBot.Turns;

namespace CcchcBot.Benchmarks;

/// <summary>An issued plan of 80 tasks and 16 units, each with its lead, its channel and its card in it; half of the units only coordinate what is tapped.</summary>
static class TappedPlan
{
    public const int Units = 16;
    public const int TasksOfUnit = 5;
    public const string Team = "19:team@thread.tacv2";

    public static string Tenant => Tenants.Of(0);

    public static string Partition => Rows.PlanOf(Tenant, "1", 2026);

    public static string Lead(int unit) => $"00000000-0000-4000-a000-{unit:000000000000}";

    public static string Channel(int unit) => $"19:unit{unit}@thread.tacv2";

    /// <summary>Numbers of the tasks that a unit leads.</summary>
    public static IEnumerable<int> TasksOf(int unit) => Enumerable.Range(0, TasksOfUnit).Select(i => (i * Units) + unit + 1);

    public static async Task FillAsync(IStore store, Loopback teams)
    {
        var body = BodyOf();
        SavedBodies bodies = new([new("1", body.Name, Team, false)]);
        for (var unit = 0; unit < Units; unit++)
            await PutAsync(store, Rows.PersonOf(new(Tenant, Lead(unit))), (Rows.Bodies, SavedJson.Write(bodies)));
        await PutAsync(store, Rows.OrganisationOf(Tenant, "1"), (Rows.Profile, SavedJson.Write(body)));
        var header = new PlanHeader(2026, PlanStatus.Issued, body, 15, new DateOnly(2026, 1, 10));
        await PutAsync(store, Partition, (Rows.Header, SavedJson.Write(header)));
        await PutAsync(store, Partition, [.. Enumerable.Range(0, Units * TasksOfUnit).Select(Task)]);
        await PutAsync(store, Partition, [.. body.Units.Select((u, i) => Card(u.Id, i, teams))]);
    }

    static (string, ReadOnlyMemory<byte>) Task(int i)
    {
        string[] times = ["quý IV", "trước ngày 15/12", "thường xuyên", "cả năm"];
        var text = $"Việc {i + 1}: {new string('x', 120)}";
        string[] with = [$"u{(i + (Units / 2)) % Units}"];
        var task = new PlanTask(i + 1, text, TimePhrase.Read(times[i % 4], 2026), $"u{i % Units}", with, null, null, Progress.None);
        return (Rows.Task(task.Number), SavedJson.Write(task));
    }

    static (string, ReadOnlyMemory<byte>) Card(string unit, int number, Loopback teams)
    {
        var at = new ConversationReference(teams.ServiceUrl, $"{Channel(number)};messageid=1", Tenant, $"28:{Loopback.AppId}");
        return (Rows.Card(unit), SavedJson.Write(new SavedCard(unit, at, "1", 1, 1, CardState.Delivered)));
    }

    static Organisation BodyOf() =>
        Body.Of(
            [.. Enumerable.Range(0, Units).Select(i => new Unit($"u{i}", $"Phòng {i + 1}", [], Channel(i)))],
            [.. Enumerable.Range(0, Units).Select(i => new Member(Lead(i), $"Trưởng phòng {i + 1}", $"29:{i}", Role.UnitLead, $"u{i}"))],
            Team
        );

    static Task<Commit> PutAsync(IStore store, string partition, params (string Row, ReadOnlyMemory<byte> Json)[] rows) =>
        store.CommitAsync(partition, [.. rows.Select(r => new Change.Insert(r.Row, r.Json))], CancellationToken.None);
}
