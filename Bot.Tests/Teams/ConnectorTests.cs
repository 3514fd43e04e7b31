using CcchcBot.Chat;
using CcchcBot.Teams;
using CcchcBot.Teams.Sending;
using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Teams;

public sealed class ConnectorTests : IAsyncLifetime
{
    readonly Clock clock = new() { SkipWaits = true };
    FakeTeams teams = null!;
    EdgeHost host = null!;
    Person lan = null!;
    Team office = null!;

    public async ValueTask InitializeAsync()
    {
        teams = await FakeTeams.StartAsync(clock);
        lan = teams.Person("Lan");
        office = teams.Team("Sở", ["Văn phòng"], lan);
        host = await EdgeHost.StartAsync(teams);
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await teams.DisposeAsync();
    }

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    static ReadOnlyMemory<byte> Words(string text) => Speech.Write(new Said.Text(text));

    ConversationReference Chat => new(teams.ServiceUrl, lan.ChatId, teams.Tenant, FakeTeams.BotId);

    ConversationReference Room => Chat with { Conversation = office["Văn phòng"].Id };

    Task<Delivery> Send(string text = "xin chào") => host.Connector.SendAsync(Chat, Words(text), Ct);

    static Delivery.Delivered Delivered(Delivery delivery) => Assert.IsType<Delivery.Delivered>(delivery);

    [Fact]
    public async Task A_message_can_be_changed_and_taken_back()
    {
        var id = Delivered(await Send()).ActivityId!;
        Assert.Equal(id, Delivered(await host.Connector.UpdateAsync(Chat, id, Words("chào lại"), Ct)).ActivityId);
        Assert.Equal("chào lại", Assert.Single(teams.Posts).Text);
        Delivered(await host.Connector.DeleteAsync(Chat, id, Ct));
        Assert.True(teams.Posts[0].Deleted);
        Assert.Equal(new Delivery.Rejected(404, "ActivityNotFoundInConversation"), await host.Connector.DeleteAsync(Chat, id, Ct));
    }

    [Fact]
    public async Task A_thread_in_a_channel_tells_where_to_go_on()
    {
        var root = Delivered(
            await host.Connector.PostInChannelAsync(Room with { Conversation = $"{Room.Conversation};messageid=1" }, Words("gốc"), Ct)
        );
        Assert.Equal($"{Room.Conversation};messageid={root.ActivityId}", root.ConversationId);
        Delivered(await host.Connector.SendAsync(Room with { Conversation = root.ConversationId! }, Words("tiếp"), Ct));
        Assert.Equal([root.ConversationId, root.ConversationId], teams.Posts.Select(p => p.Conversation));
        Delivered(await host.Connector.ReplyAsync(Room with { Conversation = root.ConversationId! }, root.ActivityId!, Words("đáp"), Ct));
        Delivered(
            await host.Connector.UpdateAsync(Room with { Conversation = root.ConversationId! }, root.ActivityId!, Words("gốc mới"), Ct)
        );
        Assert.Equal(["gốc mới", "tiếp", "đáp"], teams.Posts.Select(p => p.Text));
    }

    [Fact]
    public async Task A_personal_chat_is_opened_with_a_member_who_may_be_spoken_to()
    {
        Assert.Equal(lan.ChatId, Delivered(await host.Connector.OpenChatAsync(Room, lan.MemberId, Ct)).ConversationId);
        var stranger = teams.Person("Minh", installed: false);
        Assert.Equal(
            new Delivery.Rejected(403, "ForbiddenOperationException"),
            await host.Connector.OpenChatAsync(Room, stranger.MemberId, Ct)
        );
        Assert.Empty(teams.Posts);
    }

    [Fact]
    public async Task A_roster_is_read_to_its_last_page()
    {
        office.Members.AddRange(Enumerable.Range(0, 6).Select(i => teams.Person($"Người {i}")));
        teams.Connector.PageSize = 3;
        var members = await host.Connector.MembersAsync(Room with { Conversation = $"{Room.Conversation};messageid=9" }, Ct);
        Assert.Equal(office.Members.Select(m => (m.MemberId, m.DirectoryId)), members!.Select(m => (m.Id!, m.DirectoryId)));
        Assert.Equal(3, teams.Connector.Calls.Count(c => c.Operation == "pagedmembers"));
    }

    [Fact]
    public async Task A_team_and_its_channels_can_be_asked_for()
    {
        Assert.Equal(new TeamDetails(office.Id, "Sở"), await host.Connector.TeamAsync(Room, office.Id, Ct));
        var channels = await host.Connector.ChannelsAsync(Room, office.Id, Ct);
        Assert.Equal([(office.Id, null), (office["Văn phòng"].Id, "Văn phòng")], channels!.Select(c => (c.Id!, c.Name)));
        office.Installed = false;
        Assert.Null(await host.Connector.ChannelsAsync(Room, office.Id, Ct));
    }

    [Theory]
    [InlineData("emea/")]
    [InlineData("emea")]
    public async Task Ids_are_escaped_once_and_one_slash_stands_between(string ending)
    {
        var url = teams.ServiceUrl.Replace("emea/", ending, StringComparison.Ordinal);
        await host.Connector.UpdateAsync(
            Room with
            {
                ServiceUrl = url,
                Conversation = "19:a@thread.tacv2;messageid=1",
            },
            "f:x/y 2%",
            Words("x"),
            Ct
        );
        Assert.Equal(
            "/emea/v3/conversations/19%3Aa%40thread.tacv2%3Bmessageid%3D1/activities/f%3Ax%2Fy%202%25",
            Assert.Single(teams.Connector.Calls).Path
        );
    }

    [Theory]
    [InlineData("https://evil.example.org/")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net.evil.example.org/")]
    [InlineData("https://other.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net:8443/")]
    [InlineData("https://smba.trafficmanager.net@evil.example.org/")]
    [InlineData("not an address")]
    public async Task Nobody_else_gets_the_bots_words_or_its_token(string serviceUrl)
    {
        var nowhere = Chat with { ServiceUrl = serviceUrl };
        Assert.Equal(new Delivery.Rejected(0, "HostNotAllowed"), await host.Connector.SendAsync(nowhere, Words("x"), Ct));
        await Assert.ThrowsAsync<Azure.RequestFailedException>(() => host.Connector.MembersAsync(nowhere, Ct));
        Assert.Equal(0, teams.Issuer.TokensGranted);
    }
}
