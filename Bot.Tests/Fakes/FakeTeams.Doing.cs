using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace CcchcBot.Tests.Fakes;

/// <summary>What people do to the bot. Every call ends when the bot's endpoint has answered.</summary>
public sealed partial class FakeTeams
{
    /// <summary>Types a message: in the personal chat, or in a channel with @mention.</summary>
    public Task<Reply> SayAsync(Person person, string text, Channel? channel = null) => PostAsync(Typed(person, text, channel));

    public Task<Reply> InstallAsync(Person person)
    {
        person.Installed = true;
        return PostAsync(Envelope(person, "installationUpdate", new() { ["action"] = "add" }));
    }

    public Task<Reply> InstallAsync(Team team, Person by)
    {
        team.Installed = true;
        return PostAsync(Envelope(by, "installationUpdate", new() { ["action"] = "add" }, team.Channels[0]));
    }

    public Task<Reply> UninstallAsync(Person person)
    {
        person.Installed = false;
        return PostAsync(Envelope(person, "installationUpdate", new() { ["action"] = "remove" }));
    }

    /// <summary>The same activity once more, as the connector does when it was not sure.</summary>
    public Task<Reply> RedeliverAsync(Reply reply) => PostAsync((JsonObject)reply.Sent.DeepClone());

    /// <summary>Posts an activity with a good token; <see cref="Envelope"/> makes one.</summary>
    public async Task<Reply> PostAsync(JsonObject activity)
    {
        int changed;
        lock (gate)
            changed = changes.Count;
        using var answer = await PostRawAsync(
            activity.ToJsonString(),
            Authenticated ? Issuer.Token((string?)activity["serviceUrl"] ?? "") : null
        );
        var body = await answer.Content.ReadAsStringAsync();
        if ((int)answer.StatusCode is >= 500 and not 501)
            Problem($"the bot answered {(int)answer.StatusCode}");
        lock (gate)
            return new(
                activity,
                (int)answer.StatusCode,
                body.Length > 0 ? JsonNode.Parse(body) : null,
                [.. changes.Skip(changed).Distinct()]
            );
    }

    /// <summary>Posts anything, with any token.</summary>
    public async Task<HttpResponseMessage> PostRawAsync(string body, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Bot!, "/api/messages"));
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return await http.SendAsync(request);
    }
}
