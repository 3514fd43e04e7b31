using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Turns;

public class DraftTurnTests
{
    [Fact]
    public async Task A_quarter_is_an_answer_where_a_time_is_asked_for_and_a_question_with_its_mark()
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        foreach (var words in (string[])["lập kế hoạch 2026", "sửa nhiệm vụ", "Tổ chức hội nghị"])
            await town.Teams.SayAsync(town.Officer, words);
        var asked = await town.Teams.SayAsync(town.Officer, "quý 3?");
        Assert.Contains("còn đang soạn", asked.Said[0].ToString(), StringComparison.Ordinal);
        var answered = (await town.Teams.SayAsync(town.Officer, "quý 3")).Post.ToString();
        Assert.Contains("Quý III (đến 30/9/2026)", answered, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_document_is_offered_from_the_preview_and_arrives_whole(bool olderClient)
    {
        await using var town = await Town.StartAsync();
        await town.DraftAsync();
        var preview = (await town.Teams.SayAsync(town.Officer, "xem lại")).Post;
        var offered = await town.Teams.TapAsync(town.Officer, preview, "Tải .docx", submit: olderClient);
        var (reply, file) = await town.Teams.AcceptAsync(town.Officer, offered.Post);
        Assert.Equal(200, reply.Status);
        Assert.Equal("PK"u8.ToArray(), (await file)[..2]);
    }

    [Fact]
    public async Task A_declined_document_is_left_alone()
    {
        await using var town = await Town.StartAsync();
        await town.DraftAsync();
        var offer = (await town.Teams.SayAsync(town.Officer, "tải văn bản")).Post;
        Assert.Empty((await town.Teams.DeclineAsync(town.Officer, offer)).Said);
    }

    [Fact]
    public async Task A_plan_is_drafted_on_after_a_restart()
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        foreach (var words in Town.Draft.Take(8))
            await town.Teams.SayAsync(town.Officer, words);
        await town.Bot.RestartAsync();
        foreach (var words in Town.Draft.Skip(8))
            await town.Teams.SayAsync(town.Officer, words);
        await town.Teams.SayAsync(town.Officer, "trình duyệt");
        await town.LetterAsync(town.Director);
        await town.Teams.SayAsync(town.Director, "duyệt");
        var issued = await town.Teams.SayAsync(town.Officer, "ban hành số 15 ngày 10/01/2026");
        Assert.Contains(issued.Said, p => p.Text.Contains("Đã ban hành kế hoạch số 15/KH-SKHCN", StringComparison.Ordinal));
        await town.CardAsync(town.Office);
        await town.CardAsync(town.Experts);
    }

    [Fact]
    public async Task Two_officers_starting_one_plan_share_it()
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        await town.Teams.SayAsync(town.Administrator, "thêm chuyên viên Quản trị Sơn");
        await town.Teams.SayAsync(town.Officer, "lập kế hoạch 2026");
        await town.Teams.SayAsync(town.Officer, "sửa căn cứ");
        await town.Teams.SayAsync(town.Officer, "Quyết định số 1 của UBND tỉnh");
        await town.Teams.SayAsync(town.Administrator, "lập kế hoạch 2026");
        var seen = (await town.Teams.SayAsync(town.Administrator, "sửa căn cứ")).Post.ToString();
        Assert.Contains("Quyết định số 1 của UBND tỉnh", seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tap_is_answered_although_the_connector_keeps_the_next_question_waiting()
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        var card = (await town.Teams.SayAsync(town.Officer, "lập kế hoạch 2026")).Post;
        var held = town.Teams.Connector.Hold("send");
        var tapping = town.Teams.TapAsync(town.Officer, card, "Dùng đề xuất");
        await held.Reached;
        while (!tapping.IsCompleted)
        {
            town.Teams.Clock.Advance(TimeSpan.FromSeconds(3));
            await Task.Yield();
        }
        Assert.NotNull((await tapping).View);
        held.Release();
        await town.Teams.NextAsync(p => p.ToString().Contains("Câu 3/18", StringComparison.Ordinal));
    }
}
