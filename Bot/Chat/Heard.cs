namespace CcchcBot.Chat;

/// <summary>A person is a tenant and a directory id, never a name: two people of one name in one unit are two people.</summary>
/// <param name="Tenant">Entra tenant id.</param>
/// <param name="Id">Directory object id; for a sender without one (a guest of a federated chat), the channel's own member id.</param>
public readonly record struct PersonId(string Tenant, string Id)
{
    /// <summary>Log-worthy: says which person without saying who.</summary>
    public override string ToString() => $"{Tenant}/{Id}";
}

/// <param name="Name">Display name, to be shown and never to be compared.</param>
/// <param name="MemberId">The channel's id of this member (`29:…`): what `refresh.userIds` and mentions want.</param>
public sealed record Sender(PersonId Person, string Name, string MemberId);

/// <summary>Where something was heard.</summary>
/// <param name="Conversation">Conversation id without `;messageid=`: the chat, or the channel.</param>
/// <param name="Team">The team's thread id when heard in a channel; null in a personal or group chat.</param>
public sealed record Place(bool Personal, string Conversation, string? Team = null);

/// <summary>One thing heard: the activity stripped of its protocol.</summary>
/// <param name="Id">The activity's id: the same again when it is delivered again.</param>
/// <param name="Card">The id of the message whose card was touched, when one was.</param>
/// <param name="Locale">The client's locale, as `vi-VN`; null when it did not say.</param>
public sealed record Message(string Id, Sender From, Place In, Heard What, string? Card = null, string? Locale = null);

/// <summary>What a person can do to the bot.</summary>
public abstract record Heard
{
    private Heard() { }

    /// <summary>Typed words, NFC, without the bot's own mention.</summary>
    public sealed record Words(string Text) : Heard;

    /// <summary>A button of a card with what was in its inputs. Nothing in <paramref name="Data"/> is to be trusted: any member can forge it.</summary>
    /// <param name="CanReplace">Whether the answer may be a card in place (`Action.Execute`); an older client's `Action.Submit` gets a message.</param>
    /// <param name="Automatic">The client refreshed the card by itself; nothing may be edited in answer.</param>
    public sealed record Tap(string Verb, IReadOnlyDictionary<string, string> Data, bool CanReplace, bool Automatic = false) : Heard
    {
        public string this[string key] => Data.GetValueOrDefault(key, "");
    }

    /// <summary>Files dropped in a personal chat, and the words beside them.</summary>
    public sealed record Files(IReadOnlyList<FileRef> Dropped, string Text) : Heard;

    /// <summary>The answer to an offered file: accepted with a place to put it, or declined (<paramref name="Upload"/> is null).</summary>
    public sealed record FileAnswer(string Offer, UploadTarget? Upload) : Heard;

    /// <summary>Words typed into the message extension; empty when it was only opened. Answered with findings in the response.</summary>
    public sealed record Search(string Text) : Heard;

    /// <summary>The bot was installed where the message came from.</summary>
    public sealed record Installed : Heard;

    /// <summary>The bot was removed from where the message came from.</summary>
    public sealed record Removed : Heard;
}

/// <param name="DownloadUrl">Short-lived address; fetched without the bot's token, from allow-listed hosts only.</param>
/// <param name="Address">Where it lies for whoever may open it (`contentUrl`); null when not told.</param>
public sealed record FileRef(string Name, string DownloadUrl, string? Address = null);

/// <param name="UploadUrl">Where the bytes go (PUT in ranges, without a token).</param>
public sealed record UploadTarget(string UploadUrl, string ContentUrl, string Name, string UniqueId, string FileType);
