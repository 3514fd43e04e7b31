using System.Security.Cryptography;
using System.Text.Json.Nodes;
using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Teams;

/// <summary>Knocks at the door with one flaw, and then without it: what is refused is refused for that flaw only.</summary>
sealed class Knock : IAsyncDisposable
{
    readonly FakeTeams teams;
    readonly EdgeHost host;
    readonly Person person;

    Knock(FakeTeams teams, EdgeHost host) => (this.teams, this.host, person) = (teams, host, teams.Person("Lan"));

    public static async Task<Knock> StartAsync(Dictionary<string, string?>? settings = null)
    {
        var teams = await FakeTeams.StartAsync();
        return new(teams, await EdgeHost.StartAsync(teams, settings: settings));
    }

    public FakeTeams Teams => teams;

    public JsonObject Activity => teams.Envelope(person, "message", new() { ["text"] = "xin chào" });

    public string Token(Action<JsonObject, JsonObject>? flaw = null, RSA? signedBy = null) =>
        teams.Issuer.Token(teams.ServiceUrl, flaw, signedBy);

    public async Task<int> StatusAsync(string? token, JsonObject? activity = null)
    {
        var before = host.Taken.Count;
        using var answer = await teams.PostRawAsync((activity ?? Activity).ToJsonString(), token);
        Assert.Equal(answer.IsSuccessStatusCode ? 1 : 0, host.Taken.Count - before);
        return (int)answer.StatusCode;
    }

    /// <summary>Refused with the flaw, taken without.</summary>
    public async Task RefusesTokenAsync(Action<JsonObject, JsonObject> flaw)
    {
        Assert.Equal(401, await StatusAsync(Token(flaw)));
        Assert.Equal(200, await StatusAsync(Token()));
    }

    public async Task RefusesActivityAsync(Action<JsonObject> flaw)
    {
        var (flawed, token) = (Activity, Token());
        flaw(flawed);
        Assert.Equal(403, await StatusAsync(token, flawed));
        Assert.Equal(200, await StatusAsync(token));
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await teams.DisposeAsync();
    }
}
