using CcchcBot.Drafting;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Storage;
using CcchcBot.Teams.Sending;
using CcchcBot.Turns;

namespace CcchcBot.Benchmarks;

/// <summary>A province's plan, written and ready to be issued: 500 units, each with its channel, its lead and a task.</summary>
static class PublishedPlan
{
    public const int Channels = 500;
    const string Officer = "00000000-0000-4000-9000-000000000000";
    const string Team = "19:team@thread.tacv2";

    public static string Tenant => Tenants.Of(0);

    public static string Partition(int year) => Rows.PlanOf(Tenant, "1", year);

    /// <summary>The body, its officer who is at the first year's plan, and a plan for each of these years.</summary>
    public static async Task FillAsync(IStore store, IReadOnlyList<int> years, string serviceUrl)
    {
        var body = OfChannels();
        var chat = new ConversationReference(serviceUrl, "a:officer", Tenant, $"28:{Loopback.AppId}");
        await PutAsync(
            store,
            Rows.PersonOf(new(Tenant, Officer)),
            (Rows.Bodies, SavedJson.Write(new SavedBodies([new("1", body.Name, Team, false)]))),
            (Rows.Person, SavedJson.Write(SavedPerson.Unknown with { Year = years[0], Chat = chat }))
        );
        await PutAsync(store, Rows.OrganisationOf(Tenant, "1"), (Rows.Profile, SavedJson.Write(body)));
        foreach (var year in years)
        {
            await PutAsync(store, Partition(year), (Rows.Header, SavedJson.Write(new PlanHeader(year, PlanStatus.Draft, body))));
            await PutAsync(
                store,
                Partition(year),
                [
                    .. Question
                        .All.Where(q => q.Section != Section.Tasks)
                        .Select(q =>
                            (Rows.Section(q.Section), SavedJson.Write(Answer.Of(q.Section == Section.Year ? $"{year}" : "Như mọi năm")))
                        ),
                ]
            );
            foreach (var some in Enumerable.Range(1, Channels).Select(i => Task(i, year)).Chunk(100))
                await PutAsync(store, Partition(year), some);
        }
    }

    static (string, ReadOnlyMemory<byte>) Task(int number, int year)
    {
        var text =
            $"Việc {number}: treo băng rôn, phát tờ rơi và hướng dẫn người dân nộp hồ sơ trực tuyến tại nhà văn hóa các thôn, khu phố";
        var task = new PlanTask(number, text, TimePhrase.Read("thường xuyên", year), $"u{number}", [], null, null, Progress.None);
        return (Rows.Task(number), SavedJson.Write(task));
    }

    static Organisation OfChannels() =>
        Body.Of(
            [.. Enumerable.Range(1, Channels).Select(i => new Unit($"u{i}", $"Đơn vị {i}", [], $"19:unit{i}@thread.tacv2"))],
            [
                new Member(Officer, "Nguyễn Thị Lan", "29:officer", Role.Officer),
                .. Enumerable
                    .Range(1, Channels)
                    .Select(i => new Member($"lead{i}", $"Trưởng đơn vị {i}", $"29:{i}", Role.UnitLead, $"u{i}")),
            ],
            Team
        );

    static async Task PutAsync(IStore store, string partition, params (string Row, ReadOnlyMemory<byte> Json)[] rows)
    {
        if (
            await store.CommitAsync(partition, [.. rows.Select(r => new Change.Insert(r.Row, r.Json))], CancellationToken.None)
            is not Commit.Done
        )
            throw new InvalidOperationException($"{partition} was there already");
    }

    /// <summary>As the connector shapes what the officer types in their own chat.</summary>
    public static string Said(string words, string id, string serviceUrl) =>
        $$$"""
            {"text":"{{{words}}}","type":"message","id":"{{{id}}}","channelId":"msteams","serviceUrl":"{{{serviceUrl}}}","textFormat":"plain",
            "from":{"id":"29:officer","name":"Nguyễn Thị Lan","aadObjectId":"{{{Officer}}}"},
            "conversation":{"conversationType":"personal","tenantId":"{{{Tenant}}}","id":"a:officer"},
            "recipient":{"id":"28:{{{Loopback.AppId}}}","name":"CCHC"},"locale":"vi-VN","channelData":{"tenant":{"id":"{{{Tenant}}}"} } }
            """;
}
