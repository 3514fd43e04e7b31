using System.Text.Json.Nodes;

namespace CcchcBot.Tests.Fakes;

/// <summary>Activities as the connector shapes them (teams-protocol §3.1).</summary>
public sealed partial class FakeTeams
{
    int lastActivity;

    JsonObject Typed(Person person, string text, Channel? channel)
    {
        JsonArray files = [new JsonObject { ["contentType"] = "text/html", ["content"] = $"<div>{text}</div>" }];
        if (channel is null)
            return Envelope(person, "message", new() { ["text"] = text, ["attachments"] = files });
        const string At = $"<at>{BotName}</at>";
        JsonObject mention = new()
        {
            ["type"] = "mention",
            ["text"] = At,
            ["mentioned"] = new JsonObject { ["id"] = BotId, ["name"] = BotName },
        };
        return Envelope(
            person,
            "message",
            new()
            {
                ["text"] = $"{At}&nbsp;{text}",
                ["attachments"] = files,
                ["entities"] = new JsonArray(mention),
            },
            channel
        );
    }

    /// <summary>An activity as the connector shapes it; in a channel without a conversation it starts a thread.</summary>
    public JsonObject Envelope(Person person, string type, JsonObject? more = null, Channel? channel = null, string? conversation = null)
    {
        var id = $"a{Interlocked.Increment(ref lastActivity)}";
        var where =
            conversation
            ?? (
                channel is null ? person.ChatId
                : type == "message" ? $"{channel.Id};messageid={id}"
                : channel.Id
            );
        JsonObject data = new() { ["tenant"] = new JsonObject { ["id"] = person.Tenant } };
        if (channel is not null)
        {
            data["team"] = new JsonObject
            {
                ["id"] = channel.Team.Id,
                ["name"] = channel.Team.Name,
                ["aadGroupId"] = channel.Team.GroupId,
            };
            data["channel"] = new JsonObject { ["id"] = channel.Id, ["name"] = channel.Name };
        }
        JsonObject activity = new()
        {
            ["type"] = type,
            ["id"] = id,
            ["timestamp"] = Clock.GetUtcNow().ToString("o"),
            ["channelId"] = ChannelId,
            ["serviceUrl"] = ServiceUrl,
            ["locale"] = person.Locale,
            ["from"] = new JsonObject
            {
                ["id"] = person.MemberId,
                ["name"] = person.Name,
                ["aadObjectId"] = person.DirectoryId,
            },
            ["recipient"] = new JsonObject { ["id"] = BotId, ["name"] = BotName },
            ["conversation"] = new JsonObject
            {
                ["id"] = where,
                ["tenantId"] = person.Tenant,
                ["conversationType"] = channel is null ? "personal" : "channel",
            },
            ["channelData"] = data,
        };
        foreach (var (name, value) in more ?? [])
            activity[name] = value?.DeepClone();
        return activity;
    }
}
