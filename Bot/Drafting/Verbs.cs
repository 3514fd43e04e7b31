using CcchcBot.Plans;

namespace CcchcBot.Drafting;

/// <summary>What the interview's cards send back.</summary>
public static class Verbs
{
    public const string Prefix = "draft.";
    public const string Answer = "draft.answer";
    public const string Accept = "draft.accept";
    public const string Back = "draft.back";
    public const string Skip = "draft.skip";
    public const string Pause = "draft.pause";
    public const string Resume = "draft.resume";
    public const string Preview = "draft.preview";
    public const string Enough = "draft.enough";
    public const string NeededOnly = "draft.neededOnly";
    public const string AcceptAll = "draft.acceptAll";
    public const string Edit = "draft.edit";
    public const string Item = "draft.item";
    public const string Undo = "draft.undo";
    public const string Mend = "draft.mend";
    public const string Document = "draft.document";
    public const string Open = "draft.open";
    public const string Paste = "draft.paste";
    public const string Clash = "draft.clash";
    public const string Issue = "draft.issue";
    public const string Submit = "review.submit";
    public const string Withdraw = "review.withdraw";
    public const string Approve = "review.approve";
    public const string Return = "review.return";
    public const string Enact = "review.enact";
    public const string ReviewDocument = "review.document";
    public const string Editions = "review.editions";
    public const string Edition = "review.edition";
    public const string Differences = "review.differences";
    public const string FromLastYear = "draft.fromLastYear";
    public const string FromScratch = "draft.fromScratch";
    public const string Compare = "draft.compare";

    /// <summary>Which question a card is of: a card with another stamp is stale.</summary>
    public static string Stamp(Position position) =>
        position.Clash is { } clash ? $"{(int)clash.Section}.clash"
        : position.Pending is { } pending ? $"{(int)pending.Section}.{pending.Kind}.{pending.Item}"
        : position.Point is { } point ? $"{(int)Section.Tasks}.{point.Task}.{point.Point}"
        : position.At is { } at ? $"{(int)at}"
        : "";
}
