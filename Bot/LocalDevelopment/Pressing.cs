using System.Text.Json;
using System.Text.Json.Nodes;

namespace CcchcBot.LocalDevelopment;

/// <summary>What a person does to a card, and what a client makes of the answer: teams-protocol §4.3.</summary>
sealed class Pressing(World world, Board board, Envelope envelope, BotDoor door, Problems problems)
{
    const string Invoke = "adaptiveCard/action";
    const string NoticeType = "application/vnd.microsoft.activity.message";
    const string ErrorType = "application/vnd.microsoft.error";
    static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    /// <summary>A button: Action.Execute asks for an answer in place, Action.Submit is a message.</summary>
    public Task<Outcome> PressAsync(Person person, Post post, Touch touch, CancellationToken cancel) =>
        touch.Action.Text("type") == "Action.Execute"
            ? AskAsync(person, post, Asked(touch, "manual"), cancel)
            : SubmitAsync(person, post, touch, cancel);

    /// <summary>What the client asks for by itself when the card comes into view of someone it lists.</summary>
    public async Task<Outcome> RefreshAsync(Person person, Post post, bool automatic, CancellationToken cancel)
    {
        var refresh = post.Activity.Cards().Select(c => c.At("refresh")).FirstOrDefault(r => r is not null);
        if (refresh is not { } asked || asked.At("action") is not { } action)
            return new Outcome(204);
        var listed = asked.Items("userIds").Take(60).Any(id => id.GetString() == person.MemberId);
        var recent = post.Views?.GetValueOrDefault(person.Key) is { } view && board.Now - view.At < Fresh;
        if (automatic && (!listed || recent))
            return new Outcome(204);
        var outcome = await AskAsync(
            person,
            post,
            Asked(new Touch(person.Key, post.Id, action, null), automatic ? "automatic" : "manual"),
            cancel
        );
        if (automatic && board.Find(post.Id) is { } now && !JsonElement.DeepEquals(now.Activity, post.Activity))
            problems.Add("editedByRefresh");
        return outcome;
    }

    static Asking Asked(Touch touch, string trigger)
    {
        var action = new JsonObject { ["type"] = "Action.Execute" };
        foreach (var name in (string[])["id", "title", "verb", "data"])
            if (touch.Action.At(name) is { } value)
                action[name] = value.Node();
        return new Asking(new JsonObject { ["action"] = action, ["trigger"] = trigger }, touch.Locale);
    }

    async Task<Outcome> AskAsync(Person person, Post post, Asking asking, CancellationToken cancel)
    {
        var activity = FromCard(person, post, "invoke", asking.Locale);
        activity["name"] = Invoke;
        activity["value"] = asking.Value;
        var reply = await door.DeliverAsync(person, activity, cancel);
        var before = board.Find(post.Id);
        var (outcome, card) = Read(reply);
        if (card is { } own)
            CardLint.Check(own, problems);
        // an answer that brings no card still counts as the view's last refresh
        if (outcome.Fault is null && before is not null)
            await board.ChangeAsync(post.Id, p => Seeing(p, person, card), cancel);
        return outcome;
    }

    Post Seeing(Post post, Person person, JsonElement? card)
    {
        var views = post.Views?.ToDictionary() ?? [];
        views[person.Key] = new View(board.Now, card ?? views.GetValueOrDefault(person.Key)?.Card);
        return post with { Views = views };
    }

    (Outcome, JsonElement?) Read(Reply reply)
    {
        var body = reply.Body ?? default;
        var type = body.Text("type");
        if (reply.Status != 200)
            return (new Outcome(reply.Status, Fault: "answerStatus"), null);
        if (type == Wire.CardType && body.At("value") is { } card && card.Text("type") == "AdaptiveCard")
            return (new Outcome(200), card);
        if (type == NoticeType && body.Text("value") is { } notice)
            return (new Outcome(200, notice), null);
        if (type?.StartsWith(ErrorType, StringComparison.Ordinal) is true)
            return (new Outcome(200, Error: body.Text("value", "message") ?? body.Text("value", "code") ?? ""), null);
        problems.Add("answerUnknown", type ?? "");
        return (new Outcome(200, Fault: "answerUnknown"), null);
    }

    async Task<Outcome> SubmitAsync(Person person, Post post, Touch touch, CancellationToken cancel)
    {
        var activity = FromCard(person, post, "message", touch.Locale);
        var data = touch.Action.At("data") ?? default;
        if (data.Text("msteams", "type") is { } kind and not "messageBack")
            problems.Add("submitKind", kind);
        activity["value"] = data.At("msteams", "value")?.Node() ?? (data.ValueKind is JsonValueKind.Undefined ? null : data.Node());
        if (data.Text("msteams", "text") is { } text)
            activity["text"] = text;
        var reply = await door.DeliverAsync(person, activity, cancel);
        return new Outcome(reply.Status, Fault: reply.Taken ? null : "answerStatus");
    }

    JsonObject FromCard(Person person, Post post, string type, string? locale)
    {
        var activity = envelope.Make(person, world.Find(post.In)! with { Root = post.Root }, type, locale);
        activity["replyToId"] = post.Id;
        activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
        activity["channelData"]!["legacy"] = new JsonObject { ["replyToId"] = post.Id };
        return activity;
    }

    sealed record Asking(JsonObject Value, string? Locale);
}
