using System.Globalization;
using System.Text.Json.Nodes;

namespace CcchcBot.LocalDevelopment;

/// <summary>What somebody did, as Teams would tell the bot: teams-protocol §3.</summary>
sealed class Envelope(World world, OwnAddress address, Board board)
{
    /// <summary>An activity from a person in a place; a channel's activity without a thread starts one.</summary>
    public JsonObject Make(Person from, Place place, string type, string? locale = null)
    {
        var id = type == "message" ? board.NextId() : $"f:{Guid.NewGuid()}";
        var now = board.Now;
        return new JsonObject
        {
            ["type"] = type,
            ["id"] = id,
            ["timestamp"] = now.ToString("O", CultureInfo.InvariantCulture),
            ["localTimestamp"] = now.ToOffset(TimeSpan.FromHours(7)).ToString("O", CultureInfo.InvariantCulture),
            ["localTimezone"] = "Asia/Ho_Chi_Minh",
            ["locale"] = locale ?? "vi-VN",
            ["serviceUrl"] = address.ServiceUrl,
            ["channelId"] = "msteams",
            ["from"] = Member(from),
            ["recipient"] = Bot(),
            ["conversation"] = Conversation(place, type == "message" ? place.Root ?? id : place.Root),
            ["channelData"] = ChannelData(place),
            ["entities"] = new JsonArray(ClientInfo(locale ?? "vi-VN")),
        };
    }

    /// <summary>The words of a message, with the bot's mention in front when heard in a channel.</summary>
    public void Write(JsonObject message, Place place, string text)
    {
        var at = $"<at>{world.Bot.Name}</at>";
        message["text"] = place.Personal ? text : $"{at}&nbsp;{text}";
        message["textFormat"] = "plain";
        if (!place.Personal)
            message["entities"]!
                .AsArray()
                .Insert(
                    0,
                    new JsonObject
                    {
                        ["type"] = "mention",
                        ["text"] = at,
                        ["mentioned"] = Bot(),
                    }
                );
        var html = System.Net.WebUtility.HtmlEncode(text);
        message["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = $"<div>{html}</div>" });
    }

    /// <summary>The installation's two events: the roster's and the app's.</summary>
    public IReadOnlyList<JsonObject> Installation(Person by, Place place, bool added)
    {
        var roster = Make(by, place, "conversationUpdate");
        roster[added ? "membersAdded" : "membersRemoved"] = new JsonArray(Bot());
        var app = Make(by, place, "installationUpdate");
        app["action"] = added ? "add" : "remove";
        if (place.Personal)
            return added ? [roster, app] : [app];
        roster["channelData"]!["eventType"] = added ? "teamMemberAdded" : "teamMemberRemoved";
        foreach (var activity in (JsonObject[])[roster, app])
            activity["channelData"]!["settings"] = new JsonObject { ["selectedChannel"] = new JsonObject { ["id"] = place.Id } };
        return [roster, app];
    }

    static JsonObject Member(Person person) =>
        new()
        {
            ["id"] = person.MemberId,
            ["name"] = person.Name,
            ["aadObjectId"] = person.Id,
        };

    JsonObject Bot() => new() { ["id"] = world.Bot.Id, ["name"] = world.Bot.Name };

    JsonObject Conversation(Place place, string? root) =>
        new()
        {
            ["id"] = place.Personal ? place.Id : place.Conversation(root),
            ["conversationType"] = place.Personal ? "personal" : "channel",
            ["tenantId"] = world.Tenant,
            ["isGroup"] = !place.Personal,
        };

    JsonObject ChannelData(Place place)
    {
        var data = new JsonObject { ["tenant"] = new JsonObject { ["id"] = world.Tenant } };
        if (place.Channel is not { } channel)
            return data;
        var team = world.Team;
        data["team"] = new JsonObject
        {
            ["id"] = team.Id,
            ["name"] = team.Name,
            ["aadGroupId"] = team.Group,
        };
        data["channel"] = new JsonObject { ["id"] = channel.Id, ["name"] = channel.Id == team.Id ? null : channel.Name };
        return data;
    }

    static JsonObject ClientInfo(string locale) =>
        new()
        {
            ["type"] = "clientInfo",
            ["locale"] = locale,
            ["country"] = "VN",
            ["platform"] = "Web",
            ["timezone"] = "Asia/Ho_Chi_Minh",
        };
}
