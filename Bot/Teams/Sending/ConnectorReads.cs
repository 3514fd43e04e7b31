using System.Text.Json.Serialization.Metadata;
using Azure;
using Azure.Core;

namespace CcchcBot.Teams.Sending;

/// <summary>What can be asked of the connector. Null means that the bot is not there, or the thing is not: 403 and 404.</summary>
/// <exception cref="RequestFailedException">Anything else went wrong.</exception>
sealed partial class ConnectorClient
{
    /// <summary>Everyone in the conversation; for a team, give its thread id as the conversation.</summary>
    public async Task<IReadOnlyList<Member>?> MembersAsync(ConversationReference of, CancellationToken ct)
    {
        List<Member> members = [];
        string? token = null;
        do
        {
            var next = token is null ? "" : $"&continuationToken={Uri.EscapeDataString(token)}";
            var page = await AskAsync(
                of,
                $"{Conversation(of.WithoutThread)}/pagedmembers?pageSize=200{next}",
                TeamsJson.Default.PagedMembers,
                ct
            );
            if (page is null)
                return null;
            members.AddRange(page.Members ?? []);
            token = page.ContinuationToken == token ? null : page.ContinuationToken;
        } while (!string.IsNullOrEmpty(token));
        return members;
    }

    /// <param name="teamId">The team's thread id, `19:…@thread.tacv2`.</param>
    public async Task<IReadOnlyList<TeamChannel>?> ChannelsAsync(ConversationReference from, string teamId, CancellationToken ct) =>
        await AskAsync(from, $"teams/{Uri.EscapeDataString(teamId)}/conversations", TeamsJson.Default.ConversationList, ct) is { } list
            ? list.Conversations ?? []
            : null;

    public Task<TeamDetails?> TeamAsync(ConversationReference from, string teamId, CancellationToken ct) =>
        AskAsync(from, $"teams/{Uri.EscapeDataString(teamId)}", TeamsJson.Default.TeamDetails, ct);

    async Task<T?> AskAsync<T>(ConversationReference from, string path, JsonTypeInfo<T> type, CancellationToken ct)
        where T : class
    {
        using var message =
            Message(from, new(RequestMethod.Get, path, default)) ?? throw new RequestFailedException("the address is not the connector's");
        await pipeline.SendAsync(message, ct);
        return message.Response.Status switch
        {
            403 or 404 => null,
            >= 200 and < 300 => ConnectorAnswer.Read(message.Response, type)
                ?? throw new RequestFailedException("the answer is not understood"),
            _ => throw new RequestFailedException(message.Response),
        };
    }
}
