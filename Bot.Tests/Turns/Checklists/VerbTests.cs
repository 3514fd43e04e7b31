using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CcchcBot.CheckIns;
using CcchcBot.Drafting.SettingUp;
using CcchcBot.Reporting.Cards;
using CcchcBot.Tests.Fakes;
using CcchcBot.Tracking;
using CcchcBot.Tracking.Rules;
using CcchcBot.Turns;
using CcchcBot.Turns.Deliveries;
using CcchcBot.Turns.Organisations;
using Drafts = CcchcBot.Drafting.Verbs;

namespace CcchcBot.Tests.Turns.Checklists;

/// <summary>
/// Every verb a card can send, made up by hand by everybody: the people of the body, one of the team without a role, a stranger, a guest, and somebody of
/// another tenant. Nothing is written while it is tried, so each stands before the same plan; what would have been is the approved table.
/// </summary>
public partial class VerbTests
{
    const string Window = "Q1.2026.20251215.20260314.1";

    sealed record Sent(string Verb, string Said, Dictionary<string, string> Data, bool InChannel = false);

    [Fact]
    public async Task Every_verb_by_everybody()
    {
        await using var town = await Town.StartAsync();
        var (card, stamp, asked) = await ReadyAsync(town);
        var guest = new Person("Khách mời", town.Teams.Tenant) { DirectoryId = null, Guest = true };
        var (member, foreigner) = (town.Teams.Person("Đoàn viên Khoa"), town.Teams.Person("Người tỉnh khác", Guid.NewGuid().ToString()));
        town.Teams.People.Add(guest);
        town.Team.Members.AddRange([member, guest]);
        (string Name, Person Person)[] people =
        [
            ("lead of task 1", town.OfficeLead),
            ("lead of task 2", town.ExpertLead),
            ("officer", town.Officer),
            ("2nd officer", town.Colleague),
            ("leadership", town.Director),
            ("administrator", town.Administrator),
            ("of the team", member),
            ("stranger", town.Stranger),
            ("guest", guest),
            ("other tenant", foreigner),
        ];
        Sent[] all = [.. Tracked(asked), .. Drafted(stamp), .. Approved(), .. Reported(), .. Gathered(), .. Organised()];
        var table = new StringBuilder("# Who may send what\n\n");
        table.AppendLine(
            "W: the plan or the organisation would be written; w: only where the sender is, not what the plan says; +: shown or said; -: refused in a sentence; 403: not let in.\n"
        );
        table.AppendLine(CultureInfo.InvariantCulture, $"| verb | sent | {string.Join(" | ", people.Select(p => p.Name))} |");
        table.AppendLine(CultureInfo.InvariantCulture, $"|---|---|{string.Concat(people.Select(_ => "---|"))}");
        foreach (var sent in all)
        {
            List<string> cells = [];
            foreach (var (_, person) in people)
                cells.Add(await TryAsync(town, person, sent, card));
            table.AppendLine(CultureInfo.InvariantCulture, $"| {sent.Verb} | {sent.Said} | {string.Join(" | ", cells)} |");
        }
        Fakes.Approved.Match("Turns/verbs.md", table.ToString());
        Assert.Equal(Known().Order(), all.Select(s => s.Verb).Distinct().Order());
    }

    /// <summary>2026 is issued, with a request on task 2 and an amendment before leadership; 2027 is being drafted.</summary>
    static async Task<(Post Card, string Stamp, string Asked)> ReadyAsync(Town town)
    {
        var card = (await town.IssueAsync())[1];
        await town.Teams.SayAsync(town.Administrator, "thêm chuyên viên: Chuyên viên Bình");
        await town.Teams.SayAsync(town.ExpertLead, "gia hạn việc 2 đến 30/4: chờ in đợt 2");
        foreach (
            var words in (string[])["điều chỉnh kế hoạch 2026: bổ sung", "sửa nhiệm vụ", "Tập huấn; quý III; Văn phòng Sở", "trình duyệt"]
        )
            await town.Teams.SayAsync(town.Officer, words);
        var question = (await town.Teams.SayAsync(town.Officer, "lập kế hoạch 2027")).Said[^1].Card!.ToJsonString();
        var plan = await PlanRows.ForTrackingAsync(town.Store, Rows.PlanOf(town.Teams.Tenant, "1", 2026), CancellationToken.None);
        town.Delivers = false;
        await town.Bot.RestartAsync();
        await town.Teams.ForgeAsync(town.Officer, Verbs.List, [], card);
        town.Store.Refuses = true;
        return (card, Stamp().Match(question).Groups[1].Value, RequestRules.Stamp(plan!.Plan.Tasks[1].Pending!));
    }

    static async Task<string> TryAsync(Town town, Person person, Sent sent, Post card)
    {
        town.Store.Refused.Clear();
        var reply = await town.Teams.ForgeAsync(person, sent.Verb, sent.Data, sent.InChannel ? card : null);
        return reply.Status != 200 ? $"{reply.Status}"
            : town.Store.Refused.Any(r => !IsOwn(r.Partition, r.Row, person.DirectoryId ?? person.MemberId)) ? "W"
            : !town.Store.Refused.IsEmpty ? "w"
            : reply.View is not null || reply.Said.Count > 0 ? "+"
            : "-";
    }

    /// <summary>What is known of the person, where they are in a plan's interview, or in the set-up.</summary>
    static bool IsOwn(string partition, string row, string person) =>
        partition.EndsWith(person, StringComparison.Ordinal)
        || row == Rows.Drafter(person)
        || row.StartsWith(Rows.StepsOf(person), StringComparison.Ordinal)
        || row == Rows.SetUpOf(person);

    static IEnumerable<Sent> Tracked(string asked)
    {
        foreach (var task in (int[])[1, 2])
        {
            foreach (var verb in (string[])[Verbs.List, Verbs.Detail, Verbs.History, Verbs.Open, Verbs.Waiting, Verbs.ReceiveAll])
                yield return new(verb, $"task {task}", Of(task), InChannel: true);
            yield return new(Verbs.Save, $"task {task}", Of(task, ("seen", "0"), ("percent", "40"), ("why", "nhầm số")), InChannel: true);
            yield return new(Verbs.Save, $"task {task}, for another unit", Of(task, ("percent", "40"), ("for", "u3")), InChannel: true);
            foreach (var act in (Act[])[Act.Comment, Act.ConfirmPart, Act.Happened, Act.AskExtension, Act.AskStop, Act.Reassign])
                yield return new(Verbs.Ask, $"{act}, task {task}", Of(task, ("act", $"{act}")), InChannel: true);
            foreach (var act in Enum.GetValues<Act>())
                yield return new(Verbs.Do, $"{act}, task {task}", Doing(task, act, asked), InChannel: true);
        }
        yield return new(Verbs.Save, "no year", new() { ["task"] = "2" }, InChannel: true);
        yield return new(Verbs.Do, "Comment, another year's task", new(Of(2)) { ["year"] = "2030", ["act"] = "Comment" }, InChannel: true);
    }

    static Dictionary<string, string> Doing(int task, Act act, string asked) =>
        Of(
            task,
            ("act", $"{act}"),
            ("until", "2026-05-30"),
            ("due", "2026-05-30"),
            ("on", "2026-03-01"),
            ("why", "lý do"),
            ($"why{task}", "lý do"),
            ("text", "đã có"),
            ("result", "đã làm"),
            ("lead", "u3"),
            ("granted", "yes"),
            ("at", asked)
        );

    static IEnumerable<Sent> Drafted(string stamp) =>
        from verb in Literals(typeof(Drafts)).Where(v => v.StartsWith(Drafts.Prefix, StringComparison.Ordinal))
        from year in (string[])["2026", "2026.1", "2027"]
        select new Sent(
            verb,
            year,
            new()
            {
                ["year"] = year,
                ["q"] = stamp,
                ["text"] = "2027",
                ["section"] = "Purposes",
                ["number"] = "16",
                ["date"] = "2026-02-10",
                ["mend"] = "0",
            }
        );

    static IEnumerable<Sent> Approved() =>
        from verb in Literals(typeof(Drafts)).Where(v => v.StartsWith("review.", StringComparison.Ordinal))
        from year in (string[])["2026", "2026.1"]
        select new Sent(
            verb,
            year,
            new()
            {
                ["year"] = year,
                ["round"] = "1",
                ["comment"] = "chưa được",
                ["edition"] = "1",
            }
        );

    static IEnumerable<Sent> Reported() =>
        from verb in Literals(typeof(ReportVerbs))
        select new Sent(
            verb,
            "",
            new()
            {
                ["year"] = "2026",
                ["window"] = Window,
                ["ask"] = $"status|{Window}||",
                ["text"] = "tình hình quý 1",
                ["causes"] = "thiếu kinh phí",
                ["floor"] = "85",
                ["completion"] = "2",
                ["online"] = "1",
                ["traditional"] = "1",
            }
        );

    static IEnumerable<Sent> Gathered()
    {
        foreach (var unit in (string[])["u1", "u2"])
            yield return new(
                CheckInCard.Acknowledge,
                unit,
                new()
                {
                    ["year"] = "2026",
                    ["round"] = "Q1",
                    ["unit"] = unit,
                }
            );
        yield return new(Tally.Resend, "", new() { ["year"] = "2026" });
    }

    static IEnumerable<Sent> Organised()
    {
        foreach (var does in (string[])["answer", "accept", "acceptAll", "skip", "back", "preview", "pause", "finish", "edit", "resume"])
            yield return new($"{SetUpInterview.Prefix}{does}", "", new() { ["part"] = "Units", ["text"] = "Phòng Mới" });
        yield return new(
            Wanted.Verb,
            "rename",
            new()
            {
                ["does"] = "rename",
                ["units"] = "u1",
                ["name"] = "Văn phòng mới",
            }
        );
        yield return new(
            Wanted.Verb,
            "close",
            new()
            {
                ["does"] = "close",
                ["units"] = "u3",
                ["name"] = "Văn phòng Sở",
            }
        );
        yield return new(Wanted.History, "", []);
        yield return new(ChoiceTurn.Verb, "", new() { ["key"] = "1" });
        yield return new(ChoiceTurn.Verb, "another body's", new() { ["key"] = "2" });
    }

    static Dictionary<string, string> Of(int task, params (string Key, string Value)[] more)
    {
        Dictionary<string, string> data = new()
        {
            ["year"] = "2026",
            ["unit"] = "u2",
            ["page"] = "0",
            ["task"] = $"{task}",
        };
        foreach (var (key, value) in more)
            data[key] = value;
        return data;
    }

    static IEnumerable<string> Known() =>
        Literals(typeof(Verbs))
            .Concat(Literals(typeof(Drafts)))
            .Concat(Literals(typeof(ReportVerbs)))
            .Concat(Literals(typeof(CheckInCard)))
            .Concat(Literals(typeof(Tally)))
            .Concat(Organised().Select(s => s.Verb))
            .Where(v => !v.EndsWith('.'))
            .Distinct();

    static IEnumerable<string> Literals(Type verbs) =>
        verbs.GetFields().Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!).Where(v => !v.EndsWith('.'));

    [GeneratedRegex("\"q\":\"([^\"]*)\"")]
    private static partial Regex Stamp();
}
