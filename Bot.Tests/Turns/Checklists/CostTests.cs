using CcchcBot.Tests.Fakes;
using CcchcBot.Tracking;

namespace CcchcBot.Tests.Turns.Checklists;

/// <summary>A card action takes at most two reads and one write of the store.</summary>
public class CostTests
{
    [Fact]
    public async Task Every_tap_of_a_task_reads_twice_and_writes_once_at_most()
    {
        await using var town = await Town.StartAsync();
        var card = (await town.IssueAsync())[1];
        town.Delivers = false;
        await town.Bot.RestartAsync();
        await town.Teams.ForgeAsync(town.Stranger, Verbs.List, Of(2), card); // whose team it is, is looked up once for people of no body
        (Person Who, string Verb, Dictionary<string, string> Data, int Writes)[] taps =
        [
            (town.Stranger, Verbs.List, Of(2), 0),
            (town.ExpertLead, Verbs.List, Of(2), 0),
            (town.ExpertLead, Verbs.ReceiveAll, Of(2), 1),
            (town.ExpertLead, Verbs.Open, Of(2), 0),
            (town.ExpertLead, Verbs.Save, Of(2, ("seen", "0"), ("percent", "40"), ("result", "treo 2 băng rôn")), 1),
            (town.ExpertLead, Verbs.Detail, Of(2), 0),
            (town.ExpertLead, Verbs.Ask, Of(2, ("act", "AskExtension")), 0),
            (town.ExpertLead, Verbs.Do, Of(2, ("act", "AskExtension"), ("until", "2026-04-30"), ("why", "chờ in")), 1),
            (town.ExpertLead, Verbs.Do, Of(1, ("act", "ConfirmPart"), ("result", "đã dán")), 1),
            (town.Officer, Verbs.Do, Of(2, ("act", "Comment"), ("text", "gửi ảnh")), 1),
            (town.Director, Verbs.Waiting, Of(2), 0),
            (town.Officer, Verbs.Do, Of(3, ("act", "Reassign"), ("lead", "u2"), ("why", "thiếu người")), 1),
            (town.Director, Verbs.History, Of(2), 0),
            (town.Stranger, Verbs.History, Of(2), 0),
        ];
        foreach (var (who, verb, data, writes) in taps)
        {
            town.Store.Count();
            await town.Teams.ForgeAsync(who, verb, data, card);
            Assert.True(town.Store.Reads <= 2, $"{verb} of {who.Name}: {town.Store.Reads} reads");
            Assert.True(town.Store.Writes == writes, $"{verb} of {who.Name}: {town.Store.Writes} writes");
        }
        var verbs = typeof(Verbs).GetFields().Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!);
        Assert.Equal(verbs.Order(), taps.Select(t => t.Verb).Distinct().Order());
    }

    [Fact]
    public async Task Every_step_of_the_set_up_reads_twice_and_writes_once_at_most()
    {
        await using var town = await Town.StartAsync();
        await town.Teams.InstallAsync(town.Team, town.Administrator);
        var asked = await town.Teams.SayAsync(town.Administrator, Town.SetUp[0]);
        foreach (var words in Town.SetUp[1..^1])
        {
            town.Store.Count();
            asked = await town.Teams.SayAsync(town.Administrator, words);
            Assert.True(town.Store is { Reads: <= 2, Writes: <= 1 }, $"{words}: {town.Store.Reads} reads, {town.Store.Writes} writes");
        }
        foreach (var button in (string[])["Quay lại", "Bỏ qua", "Xem lại"])
        {
            town.Store.Count();
            await town.Teams.TapAsync(town.Administrator, asked.Post, button);
            Assert.True(town.Store is { Reads: <= 2, Writes: 1 }, $"{button}: {town.Store.Reads} reads, {town.Store.Writes} writes");
        }
    }

    static Dictionary<string, string> Of(int task, params (string Key, string Value)[] more) =>
        new([
            new("year", "2026"),
            new("unit", "u2"),
            new("page", "0"),
            new("task", $"{task}"),
            .. more.Select(m => KeyValuePair.Create(m.Key, m.Value)),
        ]);
}
