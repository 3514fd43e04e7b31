using CcchcBot.Plans;
using CcchcBot.Tests.Fakes;
using CcchcBot.Turns;

namespace CcchcBot.Tests.Turns.Checklists;

/// <summary>What a lead asks reaches each leader in their own chat at once, and the decision whoever asked; once, wherever it dies.</summary>
public class RequestTests
{
    const string Asking = "gia hạn việc 2 đến 30/4: chờ in đợt 2";

    [Fact]
    public async Task A_request_reaches_leadership_and_the_decision_who_asked()
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        var said = new Transcript(town.Teams, "Đề nghị gia hạn, không tiếp tục: đến lãnh đạo, rồi đến người đề nghị");
        await town.Teams.SayAsync(town.Administrator, "thêm lãnh đạo: Phó Giám đốc Yến");
        await town.Teams.SayAsync(town.Deputy, "English");
        await said.SayAsync(town.ExpertLead, Asking);
        var first = await CardAsync(town, town.Director);
        said.Saw(first);
        var second = await CardAsync(town, town.Deputy);
        said.Saw(second);
        await said.TapAsync(town.Director, first, "Đồng ý", new() { ["why2"] = "xong trước lễ" });
        var told = await CardAsync(town, town.ExpertLead);
        said.Saw(told);
        await ReplacedAsync(town, first, second);
        said.Note("the cards of both leaders now show the decision");
        said.Saw(first);
        said.Saw(second);
        await said.TapAsync(town.ExpertLead, told, "Chi tiết");
        await said.SayAsync(town.ExpertLead, "dừng việc 2: trùng việc của tỉnh");
        var stop = await CardAsync(town, town.Director);
        said.Saw(stop);
        await CardAsync(town, town.Deputy);
        await said.SayAsync(town.Director, "không đồng ý việc 2: việc này cần");
        said.Saw(await CardAsync(town, town.ExpertLead));
        await ReplacedAsync(town, stop);
        Approved.Match("Turns/requests.md", said.ToString());
    }

    /// <summary>By construction: the deputy refuses after the director's tap has read and before it commits.</summary>
    [Fact]
    public async Task Of_two_leaders_who_decide_at_once_the_second_is_told_and_one_decision_stands()
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        await town.Teams.SayAsync(town.Administrator, "thêm lãnh đạo: Phó Giám đốc Yến");
        await town.Teams.SayAsync(town.ExpertLead, Asking);
        var (first, second) = (await CardAsync(town, town.Director), await CardAsync(town, town.Deputy));
        town.Store.BeforeCommit(Rows.Task(2), () => town.Teams.TapAsync(town.Deputy, second, "Không đồng ý"));
        var late = await town.Teams.TapAsync(town.Director, first, "Đồng ý");
        Assert.StartsWith("Đề nghị về việc 2 đã có người quyết định khác", late.Notice, StringComparison.Ordinal);
        var request = (await LoadedAsync(town)).Plan.Tasks[1].Course!.Request!;
        Assert.Equal((false, town.Deputy.DirectoryId), (request.Decision!.Granted, request.Decision.Person));
        await ReplacedAsync(town, first);
        Assert.Contains("Phó Giám đốc Yến không đồng ý", CardText.Of(first.Card!), StringComparison.Ordinal);
        Assert.Equal(1, town.Teams.Posts.Count(p => p.Chat == town.ExpertLead && IsOf(p, "không được đồng ý")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Leadership_gets_one_card_of_a_request_wherever_it_dies(bool after)
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        for (var step = 1; step <= 12; step++)
        {
            await town.Bot.RestartAsync(); // nothing is on its way any more
            var why = $"lần {step}";
            town.Store.FailAt(step, after);
            var first = await town.Teams.SayAsync(town.ExpertLead, $"gia hạn việc 2 đến 30/4: {why}");
            await town.Teams.RedeliverAsync(first);
            await PassAsync(town);
            town.Store.Mend();
            await town.Teams.SayAsync(town.ExpertLead, $"gia hạn việc 2 đến 30/4: {why}");
            await PassAsync(town);
            var asked = (await LoadedAsync(town)).Plan.Tasks[1].Course!.Request!;
            var card = Assert.Single((await LoadedAsync(town)).Cards, c => c.To is { Letter: Letter.Request } to && to.Asked == asked.At);
            if (card.State != CardState.Ambiguous)
                await town.Teams.UntilAsync(() => Cards(town, town.Director, why) == 1);
            Assert.True(Cards(town, town.Director, why) <= 1, $"told twice at step {step}");
            await town.Teams.SayAsync(town.Director, "không đồng ý việc 2");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Who_asked_is_told_once_of_the_decision_wherever_it_dies(bool after)
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        for (var step = 1; step <= 12; step++)
        {
            var why = $"lần {step}";
            await town.Teams.SayAsync(town.ExpertLead, $"gia hạn việc 2 đến 30/4: {why}");
            await town.Teams.UntilAsync(() => Cards(town, town.Director, why) == 1);
            await town.Bot.RestartAsync();
            town.Store.FailAt(step, after);
            var first = await town.Teams.SayAsync(town.Director, "không đồng ý việc 2");
            await town.Teams.RedeliverAsync(first);
            await PassAsync(town);
            town.Store.Mend();
            await PassAsync(town);
            var asked = (await LoadedAsync(town)).Plan.Tasks[1].Course!.Request!;
            Assert.False(asked.Decision!.Granted);
            var card = Assert.Single((await LoadedAsync(town)).Cards, c => c.To is { Letter: Letter.Decision } to && to.Asked == asked.At);
            if (card.State != CardState.Ambiguous)
                await town.Teams.UntilAsync(() => Cards(town, town.ExpertLead, why) == 1);
            Assert.True(Cards(town, town.ExpertLead, why) <= 1, $"told twice at step {step}");
        }
    }

    /// <summary>What was left lying is seen to by the next who says something.</summary>
    static async Task PassAsync(Town town)
    {
        for (var minute = 0; minute < 3; minute++)
        {
            town.Teams.Clock.Advance(TimeSpan.FromMinutes(1));
            await town.Teams.SayAsync(town.Officer, $"bình luận việc 1: {Guid.NewGuid():N}");
        }
    }

    /// <summary>A card is replaced a second after it was sent at the earliest.</summary>
    static async Task ReplacedAsync(Town town, params Post[] cards)
    {
        while (cards.Any(c => c.Updates == 0))
        {
            town.Teams.Clock.Advance(TimeSpan.FromMilliseconds(50));
            await town.Teams.SayAsync(town.Stranger, "giúp"); // gives the deliverer its turn
        }
    }

    static Task<Post> CardAsync(Town town, Person person) =>
        town.Teams.NextAsync(p => p.Chat == person && p.Card is not null && (IsOf(p, "việc 2") || IsOf(p, "task 2")));

    static int Cards(Town town, Person person, string why) =>
        town.Teams.Posts.Count(p =>
            p.Chat == person && p.Card is not null && p.ToString().Contains($": {why}\n", StringComparison.Ordinal)
        );

    static bool IsOf(Post post, string words) => post.ToString().Contains(words, StringComparison.OrdinalIgnoreCase);

    static async Task<LoadedPlan> LoadedAsync(Town town) =>
        (await PlanRows.ForTrackingAsync(town.Store, Rows.PlanOf(town.Teams.Tenant, "1", 2026), CancellationToken.None))!;
}
