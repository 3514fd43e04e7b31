using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.Approval;

/// <summary>What a drafter hears of a plan that is no draft any more: it is not written in, its document can be had, and once approved it can be issued.</summary>
static class Standing
{
    public static Outcome Hear(Desk desk, Heard heard, Tongues tongues) =>
        heard switch
        {
            Heard.Tap { Verb: Verbs.Document } => new(
                desk,
                [new Said.Notice(tongues.Person["drafting.documentBelow"])],
                WantsDocument: true
            ),
            _ when desk.Plan.Header.Status >= PlanStatus.Issued => AlreadyIssued(desk, tongues.Person),
            Heard.Tap { Verb: Verbs.Issue } tap => Issuing.FromCard(desk, tap, tongues),
            Heard.Words(var text) => Words(desk, text, tongues),
            Heard.Tap tap when tap["text"].Trim() is { Length: > 0 } typed => NotWritten(desk, typed, tongues.Person),
            _ => Approving.Standing(desk, tongues.Person),
        };

    static Outcome Words(Desk desk, string text, Tongues tongues) =>
        Wish.Read(text) switch
        {
            Wish.Document => new(desk, [], WantsDocument: true),
            Wish.Issue issue => Issuing.Issue(desk, issue.Number, issue.On, tongues),
            null when text.Length > 0 => NotWritten(desk, text, tongues.Person),
            _ => Approving.Standing(desk, tongues.Person),
        };

    /// <summary>A document for a plan that takes none now.</summary>
    internal static Outcome NotTaken(Desk desk, string title, Tongues tongues) =>
        desk.Plan.Header.Status >= PlanStatus.Issued ? AlreadyIssued(desk, tongues.Person)
        : title.Length > 0 ? NotWritten(desk, title, tongues.Person)
        : Approving.Standing(desk, tongues.Person);

    /// <summary>An answer to a plan that takes none now; what was typed stays before its eyes.</summary>
    static Outcome NotWritten(Desk desk, string typed, Words words) =>
        new(
            desk,
            [
                new Said.Show(
                    StandingCard.For(desk.Plan, words, words["approval.notWritten", Short.Of(typed, 300)]),
                    StandingCard.Title(desk.Plan, words)
                ),
            ]
        );

    static Outcome AlreadyIssued(Desk desk, Words words) =>
        new(desk, [new Said.Text(words["drafting.alreadyIssued", desk.Plan.Header.Year])]);
}
