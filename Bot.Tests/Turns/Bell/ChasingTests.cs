using CcchcBot.Tests.CheckIns;
using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Turns.Bell;

/// <summary>An officer who has those missing reminded, without waiting for the day it would come by itself.</summary>
public sealed class ChasingTests
{
    static readonly TimeSpan ToHanoi = TimeSpan.FromHours(7);
    const string Remind = "nhắc đơn vị chưa cập nhật";

    [Fact]
    public async Task Those_who_are_missing_are_reminded_once_a_day()
    {
        await using var town = await Town.StartAsync();
        var said = new Transcript(town.Teams, "Chuyên viên đôn đốc các đơn vị chưa cập nhật");
        await town.IssueAsync();
        At(town, said, new(2026, 3, 3, 9, 0, 0));
        await town.Teams.SayAsync(town.OfficeLead, "việc 1 đang làm: niêm yết 42 thủ tục");
        await said.SayAsync(town.ExpertLead, Remind);
        var told = await said.SayAsync(town.Officer, Remind);
        said.Saw(await LetterAsync(town, town.ExpertLead));
        Assert.Equal(Told(told), Told(await town.Teams.RedeliverAsync(told)));
        await said.SayAsync(town.Officer, "nhac ngay");
        Assert.Equal(1, Letters(town, town.ExpertLead));
        Assert.Equal(0, Letters(town, town.OfficeLead));

        At(town, said, new(2026, 3, 3, 20, 0, 0));
        await said.SayAsync(town.Officer, Remind);
        At(town, said, new(2026, 3, 4, 9, 0, 0));
        await said.SayAsync(town.Officer, Remind);
        await town.Teams.UntilAsync(() => Letters(town, town.ExpertLead) == 2);

        await town.Teams.SayAsync(town.ExpertLead, "việc 2 đang làm: đã đặt in 5 băng rôn");
        await said.SayAsync(town.Officer, Remind);
        await said.SayAsync(town.Officer, "tình hình gửi");
        Approved.Match("Turns/chasing.md", Bodies.WithoutMarks(said.ToString()));
    }

    static void At(Town town, Transcript said, DateTime local)
    {
        said.Note($"{local:HH:mm dd/MM/yyyy}");
        town.Teams.Clock.Advance(new DateTimeOffset(local, ToHanoi) - town.Teams.Clock.GetUtcNow());
    }

    /// <summary>The answer, among what is sent meanwhile.</summary>
    static string Told(Reply reply) => reply.Said.Last(p => p is { Chat: not null, Card: null }).ToString();

    static bool IsReminder(Post post) =>
        post.Card is not null && post.ToString().Contains("Nhắc cập nhật tiến độ", StringComparison.Ordinal);

    static Task<Post> LetterAsync(Town town, Person person) => town.Teams.NextAsync(p => p.Chat == person && IsReminder(p));

    static int Letters(Town town, Person person) => town.Teams.Posts.Count(p => p.Chat == person && IsReminder(p));
}
