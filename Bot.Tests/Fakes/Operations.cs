using System.Text.Json.Nodes;

namespace CcchcBot.Tests.Fakes;

/// <summary>What the connector does with a call, and when it refuses.</summary>
public sealed partial class Operations(FakeTeams teams)
{
    const int MostBytes = 100 * 1024;
    static readonly Answer Lost = Answer.No(404, "ConversationNotFound");
    static readonly Answer Out = Answer.No(403, "BotNotInConversationRoster");

    int lastId = 1000;

    internal Answer Apply(Call call, int pageSize)
    {
        if (call.Body?.ToJsonString().Length * sizeof(char) > MostBytes)
            return Answer.No(413, "MessageSizeTooBig");
        if (call.Method is "POST" or "PUT" && call.Body is null)
            return Answer.No(400, "BadSyntax");
        string[] ids = [.. call.Path.Split('/').Select(Uri.UnescapeDataString)];
        return call.Operation switch
        {
            "create" => Create(call.Body!),
            "send" => Post(ids[4], call.Body!),
            "reply" => Post(ids[4], call.Body!),
            "update" => Update(ids[4], ids[6], call.Body!),
            "delete" => Delete(ids[4], ids[6]),
            "pagedmembers" => Members(ids[4], call.Query, pageSize),
            "member" => Member(ids[4], ids[6]),
            "team" => Team(
                ids[4],
                t =>
                    Answer.Ok(
                        new JsonObject
                        {
                            ["id"] = t.Id,
                            ["name"] = t.Name,
                            ["aadGroupId"] = t.GroupId,
                        }
                    )
            ),
            "channels" => Team(ids[4], Channels),
            _ => Answer.No(404, "NotFound"),
        };
    }

    static Answer? Refusal(Person? chat, Channel? channel) =>
        chat is null && channel is not { Deleted: false } ? Lost
        : (chat?.Installed ?? channel!.Team.Installed) ? null
        : Out;

    (Person? Chat, Channel? Channel) Place(string conversation)
    {
        var id = conversation.Split(";messageid=")[0];
        return (teams.People.Find(p => p.ChatId == id), teams.Teams.SelectMany(t => t.Channels).FirstOrDefault(c => c.Id == id));
    }

    Answer Post(string conversation, JsonObject activity)
    {
        var (chat, channel) = Place(conversation);
        if ((Refusal(chat, channel) ?? Wrong(activity, channel)) is { } refusal)
            return refusal;
        var id = $"{Interlocked.Increment(ref lastId)}";
        var thread = channel is null || conversation.Contains(";messageid=") ? conversation : $"{conversation};messageid={id}";
        if ((string?)activity["type"] == "message")
            teams.Say(new Post(id, thread, activity, chat, channel));
        return Answer.Ok(new JsonObject { ["id"] = id }, 201);
    }

    /// <summary>What the service refuses, or what nobody would notice until it hurts.</summary>
    Answer? Wrong(JsonObject activity, Channel? channel)
    {
        JsonObject[] files = [.. CardText.All(activity, "attachments")];
        var text = (string?)activity["text"];
        if (activity["type"] is null || ((string?)activity["type"] == "message" && string.IsNullOrEmpty(text) && files.Length == 0))
            return Answer.No(400, "BadSyntax");
        if (channel is not null && files.Any(f => ((string?)f["contentType"])!.EndsWith("file.consent", StringComparison.Ordinal)))
            return Answer.No(400, "BadArgument");
        if (!string.IsNullOrEmpty(text) && files.Length > 0)
            teams.Problem("text and a card in one message: Teams splits it in two and tells no id");
        foreach (var card in files.Select(f => f["content"]).OfType<JsonObject>().Where(c => (string?)c["type"] == "AdaptiveCard"))
            teams.Lint(card);
        return null;
    }

    Answer Update(string conversation, string id, JsonObject activity)
    {
        var (chat, channel) = Place(conversation);
        if ((Refusal(chat, channel) ?? Wrong(activity, channel)) is { } refusal)
            return refusal;
        if (Find(conversation, id) is not { } post)
            return Answer.No(404, "ActivityNotFoundInConversation");
        teams.Change(post, activity);
        return Answer.Ok(new JsonObject { ["id"] = id });
    }

    Answer Delete(string conversation, string id)
    {
        var (chat, channel) = Place(conversation);
        if (Refusal(chat, channel) is { } refusal)
            return refusal;
        if (Find(conversation, id) is not { } post)
            return Answer.No(404, "ActivityNotFoundInConversation");
        post.Deleted = true;
        return new(200);
    }

    Post? Find(string conversation, string id) =>
        teams.Posts.FirstOrDefault(p => p.Id == id && !p.Deleted && p.Conversation.Split(';')[0] == conversation.Split(';')[0]);

    Answer Create(JsonObject body)
    {
        if ((string?)body["channelData"]?["channel"]?["id"] is { } channel)
        {
            if (body["activity"] is not JsonObject activity)
                return Answer.No(400, "BadSyntax");
            var made = Post(channel, (JsonObject)activity.DeepClone());
            var id = (string?)JsonNode.Parse(made.Body)!["id"];
            return made.Status == 201 ? Answer.Ok(new JsonObject { ["id"] = $"{channel};messageid={id}", ["activityId"] = id }, 201) : made;
        }
        if (body["members"] is not JsonArray { Count: 1 } members || body["tenantId"] is null || (bool?)body["isGroup"] is true)
            return Answer.No(400, "BadSyntax");
        var person = teams.People.Find(p => p.MemberId == (string?)members[0]!["id"] && p.Tenant == (string?)body["tenantId"]);
        if (person is null || !(person.Installed || teams.Teams.Any(t => t.Installed && t.Members.Contains(person))))
            return Answer.No(403, "ForbiddenOperationException");
        person.Installed = true;
        return Answer.Ok(new JsonObject { ["id"] = person.ChatId }, 201);
    }
}
