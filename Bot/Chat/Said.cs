namespace CcchcBot.Chat;

/// <summary>What the bot says in answer to one thing heard. Saying is a value; the shell does it after the write.</summary>
public abstract record Said
{
    private Said() { }

    /// <summary>A message of words (Teams markdown).</summary>
    public sealed record Text(string Markdown) : Said;

    /// <summary>A message that is a card. <paramref name="Summary"/> is what a notification shows.</summary>
    public sealed record Show(Card Card, string Summary) : Said;

    /// <summary>The touched card as this viewer sees it from now on (in answer to a tap only).</summary>
    public sealed record View(Card Card) : Said;

    /// <summary>A sentence beneath the touched card (in answer to a tap only).</summary>
    public sealed record Notice(string Words) : Said;

    /// <summary>A file offered for download in a personal chat.</summary>
    /// <param name="Offer">Opaque id that comes back with the answer.</param>
    public sealed record OfferFile(string Offer, string Name, string Description, long Bytes) : Said;

    /// <summary>An uploaded file shown as such; takes the place of the offer.</summary>
    public sealed record FileDone(UploadTarget Target) : Said;
}
