using CcchcBot.Chat;
using CcchcBot.Teams;
using CcchcBot.Teams.Sending;
using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Teams;

/// <summary>The stand-in does what Teams does, and complains of what Teams would punish; a small bot shows both.</summary>
public sealed class FakeTeamsTests : IAsyncLifetime
{
    FakeTeams teams = null!;
    EdgeHost host = null!;
    Person lan = null!;
    Team office = null!;

    static readonly Dictionary<string, string> None = [];

    static Card Checklist(string result, params string[] viewers) =>
        new(
            [new Element.TextBlock("Việc của phòng", Heading: true), new Element.TextInput("result", "Kết quả", result)],
            [new CardAction.Execute("Lưu", "save", None, Inputs: true), new CardAction.Execute("Xem", "look", None)],
            viewers.Length > 0 ? new Refresh("mine", None, viewers) : null
        );

    // "thẻ" gives a card, a file is given back, everything else is repeated
    static async Task<InvokeResponse> Turn(Activity activity, EdgeHost host)
    {
        if (Hearing.Of(activity) is not { } heard)
            return InvokeResponse.Empty;
        var there = ConversationReference.Of(activity);
        Task<Delivery> Say(Said said) => host.Connector.SendAsync(there, Speech.Write(said), CancellationToken.None);
        switch (heard.What)
        {
            case Heard.Words("thẻ"):
                await Say(new Said.Show(Checklist("", heard.From.MemberId), "Việc"));
                break;
            case Heard.Words(var words):
                await Say(new Said.Text(words));
                break;
            case Heard.Files files when await host.Files.FetchAsync(files.Dropped[0], 1000, CancellationToken.None) is Download.Got got:
                await Say(new Said.OfferFile("7", files.Dropped[0].Name, "trả lại", got.Bytes.Length));
                break;
            case Heard.FileAnswer("7", { } upload):
                await host.Files.PutAsync(upload, new byte[] { 1, 2, 3 }, CancellationToken.None);
                await host.Connector.UpdateAsync(there, heard.Card!, Speech.Write(new Said.FileDone(upload)), CancellationToken.None);
                break;
            case Heard.Tap { Verb: "save", CanReplace: true } tap:
                await host.Connector.UpdateAsync(
                    there,
                    heard.Card!,
                    Speech.Write(new Said.Show(Checklist(tap["result"]), "Việc")),
                    CancellationToken.None
                );
                return InvokeResponse.View(Checklist(tap["result"] + " của tôi"));
            case Heard.Tap { CanReplace: false } tap:
                await Say(new Said.Text($"{tap.Verb} {tap["result"]}"));
                break;
            case Heard.Tap tap:
                return InvokeResponse.Notice(tap.Verb);
        }
        return InvokeResponse.Empty;
    }

    public async ValueTask InitializeAsync()
    {
        teams = await FakeTeams.StartAsync();
        lan = teams.Person("Lan");
        office = teams.Team("Sở", ["Văn phòng"], lan);
        host = await EdgeHost.StartAsync(teams, Turn);
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await teams.DisposeAsync();
    }

    [Fact]
    public async Task A_channel_is_spoken_in_by_thread()
    {
        var reply = await teams.SayAsync(lan, "tình hình", office["Văn phòng"]);
        Assert.Equal(("tình hình", office["Văn phòng"]), (reply.Post.Text, reply.Post.Channel));
        Assert.Equal((string?)reply.Sent["conversation"]!["id"], reply.Post.Conversation);
    }

    [Fact]
    public async Task A_card_is_seen_by_each_as_the_bot_showed_it()
    {
        var card = (await teams.SayAsync(lan, "thẻ")).Post;
        Assert.Equal("Việc của phòng\n[Kết quả: …]\n<Lưu> <Xem>", card.ToString());
        Assert.Equal("mine", (await teams.RefreshAsync(lan, card)).Notice);
        var saved = await teams.TapAsync(lan, card, "Lưu", new() { ["result"] = "3 bài" });
        Assert.Equal([card], saved.Said);
        Assert.Equal("Việc của phòng\n[Kết quả: 3 bài]\n<Lưu> <Xem>", card.ToString());
        Assert.Equal("Việc của phòng\n[Kết quả: 3 bài của tôi]\n<Lưu> <Xem>", CardText.Of(card.CardFor(lan)));
    }

    [Fact]
    public async Task An_older_client_sends_the_same_tap_as_a_message()
    {
        var card = (await teams.SayAsync(lan, "thẻ")).Post;
        Assert.Equal("save 3 bài", (await teams.TapAsync(lan, card, "Lưu", new() { ["result"] = "3 bài" }, submit: true)).Post.Text);
        await Assert.ThrowsAsync<InvalidOperationException>(() => teams.TapAsync(lan, card, "Không có"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => teams.TapAsync(lan, card, "Xem", new() { ["result"] = "x" }));
    }

    [Fact]
    public async Task A_file_goes_in_and_comes_out()
    {
        var offer = (await teams.UploadAsync(lan, "a.docx", [1, 2, 3])).Post;
        var (reply, file) = await teams.AcceptAsync(lan, offer);
        Assert.Equal([1, 2, 3], await file);
        Assert.Equal("(file: a.docx)", reply.Post.ToString());
    }

    [Fact]
    public async Task What_is_said_later_can_be_waited_for()
    {
        var room = new ConversationReference(teams.ServiceUrl, office["Văn phòng"].Id, teams.Tenant, FakeTeams.BotId);
        var waiting = teams.NextAsync(p => p.Text == "nhắc việc");
        await host.Connector.PostInChannelAsync(room, Speech.Write(new Said.Text("nhắc việc")), TestContext.Current.CancellationToken);
        Assert.Equal(office["Văn phòng"], (await waiting).Channel);
    }

    [Fact]
    public async Task The_same_activity_can_be_delivered_again()
    {
        var first = await teams.SayAsync(lan, "một");
        Assert.Equal("một", (await teams.RedeliverAsync(first)).Post.Text);
        Assert.Equal(host.Taken[0].Id, host.Taken[1].Id);
    }

    [Fact]
    public async Task What_Teams_would_punish_is_a_problem()
    {
        var chat = new ConversationReference(teams.ServiceUrl, lan.ChatId, teams.Tenant, FakeTeams.BotId);
        var ct = TestContext.Current.CancellationToken;
        Task<Delivery> Raw(string json) => host.Connector.SendAsync(chat, System.Text.Encoding.UTF8.GetBytes(json), ct);
        const string Bad =
            """{"contentType":"x","content":{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"a"}]}}""";
        await Raw($$"""{"type":"message","text":"x","attachments":[{{Bad}}]}""");
        Assert.Equal(
            ["text and a card in one message: Teams splits it in two and tells no id", "card: a text without wrap: a"],
            teams.TakeProblems()
        );
        Assert.Equal(new Delivery.Rejected(400, "BadSyntax"), await Raw("""{"type":"message"}"""));
        Assert.Equal(
            new Delivery.Rejected(413, "MessageSizeTooBig"),
            await Raw($$"""{"type":"message","text":"{{new string('x', 60_000)}}"}""")
        );
        lan.Installed = false;
        Assert.Equal(new Delivery.Rejected(403, "BotNotInConversationRoster"), await Raw("""{"type":"message","text":"x"}"""));
    }
}
