using System.Net;
using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Teams;

/// <summary>What a proven caller may not say, and who else stays outside.</summary>
public sealed class DoorTests
{
    [Fact]
    public async Task A_key_speaks_only_for_the_channels_it_is_endorsed_for()
    {
        await using var knock = await Knock.StartAsync();
        knock.Teams.Issuer.RollOver("webchat-key", "webchat");
        Assert.Equal(403, await knock.StatusAsync(knock.Token()));
        knock.Teams.Clock.Advance(TimeSpan.FromMinutes(6));
        knock.Teams.Issuer.RollOver("teams-key", "webchat", "msteams");
        Assert.Equal(200, await knock.StatusAsync(knock.Token()));
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Only_Teams_is_listened_to(string? channel)
    {
        await using var knock = await Knock.StartAsync();
        await knock.RefusesActivityAsync(a => a["channelId"] = channel);
    }

    [Theory]
    [InlineData("http://127.0.0.1:9/")]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_activity_names_the_service_url_of_its_token(string? other)
    {
        await using var knock = await Knock.StartAsync();
        await knock.RefusesActivityAsync(a => a["serviceUrl"] = other);
    }

    [Fact]
    public async Task A_token_without_a_service_url_is_refused()
    {
        await using var knock = await Knock.StartAsync();
        Assert.Equal(403, await knock.StatusAsync(knock.Token((_, claims) => claims.Remove("serviceurl"))));
        Assert.Equal(200, await knock.StatusAsync(knock.Token()));
    }

    [Fact]
    public async Task A_service_url_must_be_a_known_connectors()
    {
        await using var knock = await Knock.StartAsync(new() { ["AllowedServiceHosts"] = "smba.example.org" });
        async Task<int> Status(string serviceUrl)
        {
            var activity = knock.Activity;
            activity["serviceUrl"] = serviceUrl;
            return await knock.StatusAsync(knock.Token((_, claims) => claims["serviceurl"] = serviceUrl), activity);
        }
        Assert.Equal(403, await Status("https://evil.example.org/"));
        Assert.Equal(200, await Status("https://smba.example.org/"));
        Assert.Equal(200, await Status("https://smba.trafficmanager.net/emea/"));
    }

    [Fact]
    public async Task Another_tenant_is_refused()
    {
        await using var knock = await Knock.StartAsync();
        await knock.RefusesActivityAsync(a => a["conversation"]!["tenantId"] = Guid.NewGuid().ToString());
        await knock.RefusesActivityAsync(a => a["channelData"]!["tenant"]!["id"] = Guid.NewGuid().ToString());
    }

    [Fact]
    public async Task An_activity_of_no_tenant_is_refused()
    {
        await using var knock = await Knock.StartAsync();
        await knock.RefusesActivityAsync(a =>
        {
            a["conversation"]!.AsObject().Remove("tenantId");
            a.Remove("channelData");
        });
    }

    [Fact]
    public async Task A_listed_tenant_is_welcome()
    {
        var partner = Guid.NewGuid().ToString();
        await using var knock = await Knock.StartAsync(new() { ["AllowedTenants"] = $"{Guid.NewGuid()}, {partner.ToUpperInvariant()}" });
        var activity = knock.Activity;
        activity["conversation"]!["tenantId"] = partner;
        activity["channelData"]!["tenant"]!["id"] = partner;
        Assert.Equal(200, await knock.StatusAsync(knock.Token(), activity));
        Assert.Equal(403, await knock.StatusAsync(knock.Token()));
    }

    [Fact]
    public async Task Without_identity_only_this_machine_is_listened_to()
    {
        await using var teams = await FakeTeams.StartAsync(authenticated: false);
        var person = teams.Person("Lan");
        await using (await EdgeHost.StartAsync(teams, callersAddress: IPAddress.Parse("192.0.2.1")))
            Assert.Equal(401, (await teams.SayAsync(person, "xin chào")).Status);
        await using (await EdgeHost.StartAsync(teams, callersAddress: IPAddress.IPv6Loopback))
            Assert.Equal(200, (await teams.SayAsync(person, "xin chào")).Status);
    }

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("Forwarded")]
    public async Task A_tunnel_to_this_machine_is_not_this_machine(string header)
    {
        await using var teams = await FakeTeams.StartAsync(authenticated: false);
        var activity = teams.Envelope(teams.Person("Lan"), "typing");
        await using var host = await EdgeHost.StartAsync(teams);
        async Task<HttpStatusCode> Status(bool tunnelled)
        {
            using var http = new HttpClient();
            if (tunnelled)
                http.DefaultRequestHeaders.Add(header, "192.0.2.1");
            using var body = new StringContent(activity.ToJsonString());
            using var answer = await http.PostAsync(new Uri(teams.Bot!, "/api/messages"), body);
            return answer.StatusCode;
        }
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(tunnelled: true));
        Assert.Equal(HttpStatusCode.OK, await Status(tunnelled: false));
    }
}
