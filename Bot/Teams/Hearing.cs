using System.Text.Json;
using CcchcBot.Chat;
using CcchcBot.Teams.Pasting;
using CcchcBot.Teams.Sending;

namespace CcchcBot.Teams;

/// <summary>From an activity to what a person did; null for what has nothing to say to a bot (reactions, its own events, unknown kinds).</summary>
static class Hearing
{
    const string FileDownload = "application/vnd.microsoft.teams.file.download.info";

    public static Message? Of(Activity activity)
    {
        if (
            activity is not { Id.Length: > 0, From.Id.Length: > 0, Conversation.Id.Length: > 0 }
            || activity.From.Id == activity.Recipient?.Id
        )
            return null;
        return What(activity) is { } what
            ? new(
                activity.Id,
                Who(activity, activity.From),
                Where(activity, activity.Conversation),
                what,
                activity.ReplyToId,
                Locale(activity)
            )
            : null;
    }

    static Heard? What(Activity activity) =>
        (activity.Type, activity.Name ?? activity.Action) switch
        {
            ("message", _) => Spoken(activity),
            ("invoke", "adaptiveCard/action") => Executed(activity.Value),
            ("invoke", "fileConsent/invoke") => FileAnswer(activity.Value),
            ("invoke", "composeExtension/query") => Searched(activity.Value),
            ("installationUpdate", "add") => new Heard.Installed(),
            ("installationUpdate", "remove") => new Heard.Removed(),
            _ => null,
        };

    static Sender Who(Activity activity, ChannelAccount from) =>
        new(
            new PersonId(ConversationReference.Of(activity).Tenant, from.AadObjectId is { Length: > 0 } id ? id : from.Id!),
            from.Name ?? "",
            from.Id!
        );

    static Place Where(Activity activity, ConversationAccount conversation) =>
        new(conversation.ConversationType is "personal", ConversationReference.Of(activity).WithoutThread, activity.ChannelData?.Team?.Id);

    static string? Locale(Activity activity) =>
        activity.Locale ?? activity.Entities?.FirstOrDefault(e => e is { Type: "clientInfo", Locale: not null })?.Locale;

    static Heard? Spoken(Activity activity)
    {
        if (activity.Value.ValueKind is JsonValueKind.Object)
            return Submitted(activity.Value);
        var mentions = Mentions(activity);
        var text = Words(Pasted(activity) ?? activity.Text ?? "", mentions);
        FileRef[] files = [.. Files(activity)];
        if (files.Length > 0)
            return new Heard.Files(files, text);
        return mentions.Length > 0 || activity.Conversation?.ConversationType is "personal" ? new Heard.Words(text) : null;
    }

    // in a channel people type; what is pasted there is no plan and no table
    static string? Pasted(Activity activity) =>
        activity.Conversation?.ConversationType is "personal"
        && activity.Attachments?.FirstOrDefault(a => a?.ContentType is PastedHtml.ContentType) is { Content: var html }
            ? PastedHtml.Read(html.Text(), activity.Text ?? "")
            : null;

    static string[] Mentions(Activity activity) =>
        [
            .. from e in activity.Entities ?? []
            where e is { Type: "mention", Text.Length: > 0 } && e.Mentioned?.Id is { } id && id == activity.Recipient?.Id
            select e.Text,
        ];

    // a colleague's mention stays: it may be an argument
    static string Words(string text, string[] mentions)
    {
        foreach (var mention in mentions)
            if (text.IndexOf(mention, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                text = text.Remove(at, mention.Length);
        return text.Replace("&nbsp;", " ", StringComparison.Ordinal).Replace('\u00A0', ' ').Trim().Normalize();
    }

    static IEnumerable<FileRef> Files(Activity activity) =>
        from file in activity.Attachments ?? []
        where file?.ContentType is FileDownload
        let address = file.Content.Child("downloadUrl").Text()
        where address.Length > 0
        select new FileRef(file.Name ?? "", address, file.ContentUrl is { Length: > 0 } lies ? lies : null);

    static Heard.Tap Submitted(JsonElement value) => new(value.Child("verb").Text(), Data(value), CanReplace: false);

    static Heard.Tap Executed(JsonElement value)
    {
        var action = value.Child("action");
        var data = action.Child("data");
        var verb = action.Child("verb").Text() is { Length: > 0 } named ? named : data.Child("verb").Text();
        return new(verb, Data(data), CanReplace: true, Automatic: value.Child("trigger").Text() is "automatic");
    }

    static Dictionary<string, string> Data(JsonElement data)
    {
        Dictionary<string, string> flat = [];
        if (data.ValueKind is JsonValueKind.Object)
            foreach (var member in data.EnumerateObject().Where(m => m.Name is not ("verb" or "msteams")))
                flat[member.Name] = member.Value.Text();
        return flat;
    }

    static Heard.FileAnswer? FileAnswer(JsonElement value)
    {
        var offer = value.Child("context").Child("offer").Text();
        var upload = value.Child("uploadInfo");
        string Said(string name) => upload.Child(name).Text();
        return value.Child("action").Text() switch
        {
            "accept" when Said("uploadUrl").Length > 0 => new(
                offer,
                new UploadTarget(Said("uploadUrl"), Said("contentUrl"), Said("name"), Said("uniqueId"), Said("fileType"))
            ),
            "decline" => new(offer, null),
            _ => null,
        };
    }

    // when the box is opened, the client sends a parameter of its own in place of the words
    static Heard.Search Searched(JsonElement value)
    {
        var parameters = value.Child("parameters");
        JsonElement[] typed = parameters.ValueKind is JsonValueKind.Array ? [.. parameters.EnumerateArray()] : [];
        return new(typed.FirstOrDefault(p => p.Child("name").Text() is not "initialRun").Child("value").Text().Trim());
    }
}
