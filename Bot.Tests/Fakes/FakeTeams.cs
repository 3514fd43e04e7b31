using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CcchcBot.Tests.Fakes;

/// <summary>
/// Teams on a loopback port: connector, token endpoint and issuer of signed tokens in one small server that refuses what the real one refuses. Whatever the
/// real one would punish, and any call it does not know, is a problem, and <see cref="DisposeAsync"/> throws when there are any.
/// <code>
/// await using var teams = await FakeTeams.StartAsync();
/// var lan = teams.Person("Lan");
/// var so = teams.Team("Sở Nội vụ", ["Văn phòng"], lan);
/// await using var bot = await …StartAsync(teams.Settings());     // the real app with these settings, on any port
/// teams.Bot = new Uri(bot.Address);
///
/// var reply = await teams.InstallAsync(lan);
/// reply = await teams.SayAsync(lan, "lập kế hoạch 2026");                   // reply.Said: what the bot said, in order
/// reply = await teams.SayAsync(lan, "tình hình quý 2", so["Văn phòng"]);    // with @mention
/// reply = await teams.TapAsync(lan, reply.Post, "Lưu", new() { ["result"] = "3 bài" });   // submit: true is an older client
/// reply.View / reply.Notice                                                  // what an invoke answered
/// await teams.RefreshAsync(lan, post);   await teams.RedeliverAsync(reply);   await teams.UploadAsync(lan, "ke-hoach.docx", bytes);
/// var late = await teams.NextAsync(p => p.Channel == so["Văn phòng"]);       // something said on the bot's own accord
/// teams.Connector.Fail("send", 503, retryAfter: 2);                          // faults, see FakeConnector
/// </code>
/// </summary>
public sealed partial class FakeTeams : IAsyncDisposable
{
    public const string AppId = "00000000-0000-4000-8000-0000000000b0";
    public const string BotId = $"28:{AppId}";
    public const string BotName = "CCHC";
    public const string ChannelId = "msteams";

    readonly WebApplication server;
    readonly HttpClient http = new();
    readonly List<string> problems = [];
    readonly Lock gate = new();

    FakeTeams(WebApplication server, Clock clock, bool authenticated)
    {
        (this.server, Clock, Authenticated) = (server, clock, authenticated);
        Address = server.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single();
        Issuer = new Issuer(Address, AppId, clock);
        Issuer.AddFirstKey(ChannelId);
        Connector = new FakeConnector(this);
    }

    /// <param name="authenticated">False is the bot's local mode: no tokens in either direction, and one that comes is a problem.</param>
    public static async Task<FakeTeams> StartAsync(Clock? clock = null, bool authenticated = true)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        FakeTeams? teams = null;
        server.Run(context => teams!.Connector.ServeAsync(context));
        await server.StartAsync();
        return teams = new FakeTeams(server, clock ?? new Clock(), authenticated);
    }

    public Clock Clock { get; }
    public bool Authenticated { get; }
    public string Address { get; }
    public string ServiceUrl => $"{Address}/emea/";
    public Issuer Issuer { get; }
    public FakeConnector Connector { get; }
    public string Tenant { get; } = Guid.NewGuid().ToString();

    /// <summary>Where the bot listens.</summary>
    public Uri? Bot { get; set; }

    internal List<Person> People { get; } = [];
    internal List<Team> Teams { get; } = [];

    /// <summary>The configuration with which a bot in Development trusts this server.</summary>
    public Dictionary<string, string?> Settings() =>
        Authenticated
            ? new()
            {
                ["MicrosoftAppId"] = AppId,
                ["MicrosoftAppTenantId"] = Tenant,
                ["MicrosoftAppPassword"] = "not a secret",
                ["BotOpenIdMetadata"] = Issuer.Metadata,
                ["ToChannelFromBotLoginUrl"] = Issuer.Login,
            }
            : [];

    public Person Person(string name, string? tenant = null, string locale = "vi-VN", bool installed = true)
    {
        var person = new Person(name, tenant ?? Tenant) { Locale = locale, Installed = installed };
        People.Add(person);
        return person;
    }

    /// <summary>Somebody with an account name, to tell two people of one name apart.</summary>
    public Person Account(string name, string address, bool guest = false)
    {
        var person = new Person(name, Tenant) { Address = address, Guest = guest };
        People.Add(person);
        return person;
    }

    public Team Team(string name, string[] channels, params Person[] members)
    {
        var team = new Team(name, Tenant, channels);
        team.Members.AddRange(members);
        Teams.Add(team);
        return team;
    }

    /// <summary>What was wrong so far; taking it means that the test expected it.</summary>
    public IReadOnlyList<string> TakeProblems()
    {
        lock (gate)
        {
            string[] taken = [.. problems];
            problems.Clear();
            return taken;
        }
    }

    internal void Problem(string problem)
    {
        lock (gate)
            problems.Add(problem);
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await server.StopAsync(new CancellationToken(canceled: true));
        await server.DisposeAsync();
        Assert.Empty(TakeProblems());
    }
}
