using System.Text.Json;
using System.Text.Json.Nodes;

namespace CcchcBot.LocalDevelopment;

/// <summary>What the bot may do to messages: send, reply, update, delete, begin a conversation.</summary>
sealed class Posting(World world, Board board, Changes changes, Problems problems, Installations installations)
{
    public Task<IResult> SendAsync(Place place, JsonElement activity, CancellationToken cancel) => PostAsync(place, activity, cancel);

    /// <summary>In a channel a reply lands in the thread of the message it replies to.</summary>
    public Task<IResult> ReplyAsync(Place place, string to, JsonElement activity, CancellationToken cancel) =>
        board.Find(to) is { } post && post.In == place.Id
            ? PostAsync(place with { Root = post.Root }, activity, cancel)
            : Task.FromResult(Wire.Refuse(404, "ActivityNotFoundInConversation", "Activity not found."));

    public async Task<IResult> UpdateAsync(Place place, string id, JsonElement activity, CancellationToken cancel)
    {
        if ((NotYours(place, id) ?? NotSayable(place, activity)) is { } refusal)
            return refusal;
        // the new card replaces what each person saw
        var said = Stamped(activity, id, board.Find(id)!.Activity.Text("conversation", "id")!);
        await board.ChangeAsync(id, p => p with { Activity = said, Views = null, Edited = true }, cancel);
        return Wire.Answer(200, new JsonObject { ["id"] = id });
    }

    public async Task<IResult> DeleteAsync(Place place, string id, CancellationToken cancel)
    {
        if (NotYours(place, id) is { } refusal)
            return refusal;
        await board.RemoveAsync(board.Find(id)!, cancel);
        return Wire.Answer(200, null);
    }

    public async Task<IResult> CreateAsync(JsonElement asked, CancellationToken cancel)
    {
        if (asked.Text("channelData", "channel", "id") is { } channel)
            return await NewThreadAsync(channel, asked, cancel);
        if (asked.Items("members").ToList() is not [var member] || asked.At("isGroup") is { ValueKind: JsonValueKind.True })
            return Wire.Refuse(400, "BadSyntax", "exactly one member, or channelData.channel, is needed");
        if (asked.Text("tenantId") is not { } tenant)
            return Wire.Refuse(400, "BadSyntax", "tenantId is missing");
        if (world.People.FirstOrDefault(p => p.MemberId == member.Text("id")) is not { } person || tenant != world.Tenant)
            return Wire.Refuse(403, "ForbiddenOperationException", "unknown member or tenant");
        var chat = world.Find(person.Chat)!;
        if (!await MayOpenAsync(person, chat, cancel))
            return Wire.Refuse(403, "ForbiddenOperationException", "the app is not installed for this member");
        if (
            asked.At("activity") is { } first
            && await PostAsync(chat, first, cancel) is IStatusCodeHttpResult { StatusCode: >= 400 } refusal
        )
            return (IResult)refusal;
        return Wire.Answer(201, new JsonObject { ["id"] = chat.Id });
    }

    async Task<bool> MayOpenAsync(Person person, Place chat, CancellationToken cancel)
    {
        if (await installations.KnowsAsync(chat, cancel))
            return await installations.HasAsync(chat, cancel);
        if (!person.Member || !await installations.HasAsync(world.Find(world.Team.Id)!, cancel))
            return false;
        return await installations.ChangeAsync(chat, true, cancel);
    }

    async Task<IResult> NewThreadAsync(string channel, JsonElement asked, CancellationToken cancel)
    {
        if (world.Find(channel) is not { Personal: false, Root: null } place)
            return Wire.Refuse(404, "ConversationNotFound", "Conversation not found.");
        if (!await installations.HasAsync(place, cancel))
            return Wire.Refuse(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");
        if (asked.At("activity") is not { } activity)
            return Wire.Refuse(400, "BadSyntax", "activity is missing");
        if (NotSayable(place, activity) is { } refusal)
            return refusal;
        var id = await KeepAsync(place, activity, cancel);
        return Wire.Answer(201, new JsonObject { ["id"] = place.Conversation(id), ["activityId"] = id });
    }

    async Task<IResult> PostAsync(Place place, JsonElement activity, CancellationToken cancel)
    {
        if (NotSayable(place, activity) is { } refusal)
            return refusal;
        if (activity.Text("type") == "typing")
            changes.Tell(new News.Typing(place.Id));
        if (activity.Text("type") != "message")
            return Wire.Answer(202, new JsonObject { ["id"] = board.NextId() });
        var id = await KeepAsync(place, activity, cancel);
        if (string.IsNullOrEmpty(activity.Text("text")) || !activity.Cards().Any())
            return Wire.Answer(201, new JsonObject { ["id"] = id });
        problems.Add("textAndCard");
        return Wire.Answer(202, new JsonObject());
    }

    async Task<string> KeepAsync(Place place, JsonElement activity, CancellationToken cancel)
    {
        var id = board.NextId();
        var root = place.Personal ? null : place.Root ?? id;
        var said = Stamped(activity, id, place.Conversation(root));
        await board.AddAsync(new Post(id, place.Id, root, Post.Bot, board.Now, said), cancel);
        return id;
    }

    JsonElement Stamped(JsonElement activity, string id, string conversation)
    {
        var said = activity.Node().AsObject();
        said["id"] = id;
        said["conversation"] = new JsonObject { ["id"] = conversation };
        said["from"] = new JsonObject { ["id"] = world.Bot.Id, ["name"] = world.Bot.Name };
        return said.Element();
    }

    IResult? NotYours(Place place, string id) =>
        board.Find(id) is not { } post || post.In != place.Id ? Wire.Refuse(404, "ActivityNotFoundInConversation", "Activity not found.")
        : post.From != Post.Bot ? Wire.Refuse(403, "NotEnoughPermissions", "A bot changes only its own messages.")
        : null;

    IResult? NotSayable(Place place, JsonElement activity)
    {
        var type = activity.Text("type");
        if (type is null)
            return Wire.Refuse(400, "BadSyntax", "activity.type is missing");
        if (type == "message" && string.IsNullOrEmpty(activity.Text("text")) && !activity.Items("attachments").Any())
            return Wire.Refuse(400, "BadSyntax", "an empty message");
        if (!place.Personal && activity.Items("attachments").Any(a => a.Text("contentType") == Wire.ConsentType))
            return Wire.Refuse(400, "BadArgument", "file consent is for personal chats");
        if (activity.Cards().Any(c => c.Text("type") != "AdaptiveCard"))
            return Wire.Refuse(400, "BadSyntax", "an attachment has no card");
        foreach (var mention in activity.Items("entities").Where(e => e.Text("type") == "mention"))
            if (activity.Text("text")?.Contains(mention.Text("text") ?? "", StringComparison.Ordinal) is not true)
                problems.Add("mentionText", mention.Text("text") ?? "");
        foreach (var card in activity.Cards())
            CardLint.Check(card, problems);
        return null;
    }
}
