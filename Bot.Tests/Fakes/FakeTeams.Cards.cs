using System.Text.Json.Nodes;

namespace CcchcBot.Tests.Fakes;

/// <summary>What people do with the bot's cards and files.</summary>
public sealed partial class FakeTeams
{
    /// <summary>Presses the button of that title on the card as this person sees it; <paramref name="submit"/> is an older client's way.</summary>
    public async Task<Reply> TapAsync(
        Person person,
        Post post,
        string title,
        Dictionary<string, string>? inputs = null,
        bool submit = false
    )
    {
        var action = CardTap.Find(post.CardFor(person), title);
        var data = CardTap.Data(post.CardFor(person), submit ? (JsonObject)action["fallback"]! : action, inputs ?? []);
        if (submit)
            return await PostAsync(
                Envelope(person, "message", new() { ["value"] = data, ["replyToId"] = post.Id }, post.Channel, post.Conversation)
            );
        var executed = new JsonObject
        {
            ["type"] = "Action.Execute",
            ["title"] = title,
            ["verb"] = action["verb"]?.DeepClone(),
            ["data"] = data,
        };
        return await ExecuteAsync(person, post, executed, "manual");
    }

    /// <summary>The card comes into view, and the client of a listed viewer asks for their own.</summary>
    public Task<Reply> RefreshAsync(Person person, Post post)
    {
        var refresh = post.CardFor(person)["refresh"] ?? throw new InvalidOperationException("the card has no refresh");
        Assert.Contains(person.MemberId, refresh["userIds"]!.AsArray().Select(id => (string?)id));
        return ExecuteAsync(person, post, (JsonObject)refresh["action"]!.DeepClone(), "automatic");
    }

    async Task<Reply> ExecuteAsync(Person person, Post post, JsonObject action, string trigger)
    {
        var updates = post.Updates;
        var value = new JsonObject { ["action"] = action, ["trigger"] = trigger };
        var reply = await InvokeAsync(person, "adaptiveCard/action", value, post);
        if (trigger == "automatic" && post.Updates > updates)
            Problem("an automatic refresh edited its own message: the client would refresh again, without end");
        if (reply is not { Status: 200, Body: not null })
            Problem($"a card action was answered HTTP {reply.Status}: the client says that something went wrong");
        if (reply.View is { } card)
        {
            Lint(card);
            post.Show(person, card);
        }
        return reply;
    }

    /// <summary>A tap made up by hand: any verb, any data.</summary>
    public Task<Reply> ForgeAsync(Person person, string verb, Dictionary<string, string> data, Post? post = null)
    {
        var sent = new JsonObject(data.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value)));
        var action = new JsonObject
        {
            ["type"] = "Action.Execute",
            ["verb"] = verb,
            ["data"] = sent,
        };
        return InvokeAsync(person, "adaptiveCard/action", new() { ["action"] = action, ["trigger"] = "manual" }, post);
    }

    public Task<Reply> InvokeAsync(Person person, string name, JsonObject value, Post? post = null)
    {
        JsonObject more = new() { ["name"] = name, ["value"] = value };
        if (post is not null)
            more["replyToId"] = post.Id;
        return PostAsync(Envelope(person, "invoke", more, post?.Channel, post?.Conversation));
    }

    /// <summary>Drops a file into the personal chat.</summary>
    public Task<Reply> UploadAsync(Person person, string name, byte[] bytes, string text = "")
    {
        var activity = Typed(person, text, null);
        ((JsonArray)activity["attachments"]!).Insert(
            0,
            new JsonObject
            {
                ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
                ["name"] = name,
                ["content"] = new JsonObject
                {
                    ["downloadUrl"] = Connector.Files.Offer(bytes),
                    ["fileType"] = Path.GetExtension(name).TrimStart('.'),
                },
            }
        );
        return PostAsync(activity);
    }

    /// <summary>Accepts a file the bot offered; the task ends with its bytes, which may come after the reply.</summary>
    public async Task<(Reply Reply, Task<byte[]> File)> AcceptAsync(Person person, Post post)
    {
        var (address, arrived) = Connector.Files.Expect();
        var name = (string?)post.Attachment!["name"];
        JsonObject upload = new()
        {
            ["uploadUrl"] = address,
            ["contentUrl"] = $"https://contoso-my.sharepoint.com/{Uri.EscapeDataString(name!)}",
            ["name"] = name,
            ["uniqueId"] = "1150D938",
            ["fileType"] = Path.GetExtension(name!).TrimStart('.'),
        };
        return (await ConsentAsync(person, post, "accept", upload), arrived);
    }

    public Task<Reply> DeclineAsync(Person person, Post post) => ConsentAsync(person, post, "decline", null);

    Task<Reply> ConsentAsync(Person person, Post post, string action, JsonObject? upload)
    {
        var context = post.Attachment!["content"]![$"{action}Context"]?.DeepClone();
        JsonObject value = new()
        {
            ["type"] = "fileUpload",
            ["action"] = action,
            ["context"] = context,
            ["uploadInfo"] = upload,
        };
        return InvokeAsync(person, "fileConsent/invoke", value, post);
    }
}
