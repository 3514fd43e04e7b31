using CcchcBot.Chat;
using CcchcBot.CheckIns;
using CcchcBot.Plans;
using CcchcBot.Teams;
using CcchcBot.Turns.Approval;

namespace CcchcBot.Turns.Deliveries;

/// <summary>What became of everything that was to be sent: the sum, and everyone it may not have reached.</summary>
/// <param name="Title">Key of the words that say what was sent.</param>
/// <param name="Audience">Every row of it; what lapsed is no part.</param>
sealed record Tally(string Title, PlanHeader Plan, IReadOnlyList<SavedCard> Audience)
{
    /// <summary>Sends a lost message again: to one recipient, or with `row` empty to all.</summary>
    public const string Resend = "deliveries.resend";

    /// <summary>Recipients named with a button of their own; the rest are named together.</summary>
    const int Buttons = 10;
    const int NamesShown = 200;

    /// <summary>How often a long sending is shown before its end: every officer's card is a message that a channel waits for.</summary>
    const int Stages = 5;

    public int Delivered => Audience.Count(c => c.State == CardState.Delivered);

    public IReadOnlyList<SavedCard> Lost => [.. Audience.Where(Ledger.IsLost)];

    public int Pending => Audience.Count(c => c.State == CardState.Pending);

    public int Settled => Audience.Count - Pending;

    /// <summary>Grows with every fifth that is settled, at the end, and when what was lost arrives after all.</summary>
    public int Stage => Pending == 0 ? Settled + Delivered : Settled - (Settled % Math.Max(1, Audience.Count / Stages));

    /// <summary>Whose progress this card of an officer's shows.</summary>
    public static Tally Of(LoadedPlan loaded, SavedCard progress) =>
        progress.To!.Round == 0
            ? new("deliveries.published", loaded.Plan.Header, [.. loaded.Cards.Where(c => c is { To: null, Notice: null })])
            : new(
                "deliveries.asked",
                loaded.Plan.Header,
                [
                    .. loaded.Cards.Where(c =>
                        c.Notice is { } n && n.Day.DayNumber == progress.To.Round && n.Due.Any(d => d.Step == Step.Request)
                    ),
                ]
            );

    /// <summary>Everything of the plan that is on its way or was sent lately.</summary>
    public static Tally All(LoadedPlan loaded) =>
        new(
            "deliveries.all",
            loaded.Plan.Header,
            [.. loaded.Cards.Where(c => c.State != CardState.Lapsed && c.To is not { Letter: Letter.Progress })]
        );

    public ReadOnlyMemory<byte> Write(Words words) => Speech.Write(Said(words));

    public Said.Show Said(Words words)
    {
        var title = words[Title, Plan.Year];
        var body = Plan.Organisation;
        List<Element> elements =
        [
            new Element.TextBlock(title, Heading: true),
            new Element.TextBlock(words["deliveries.sum", Delivered, Audience.Count, Pending, Lost.Count], Strong: true),
        ];
        foreach (var card in Lost.Take(Buttons))
            elements.Add(
                new Element.ColumnSet([
                    new(3, [new Element.TextBlock(Line(card, body, words))]),
                    new(1, [new Element.ActionSet([Again(words["deliveries.resend"], Rows.Card(card))])]),
                ])
            );
        if (Lost.Count > Buttons)
            elements.Add(
                new Element.TextBlock(
                    words[
                        "deliveries.others",
                        string.Join(", ", Lost.Skip(Buttons).Take(NamesShown).Select(c => LetterRows.Names(c, body)))
                    ]
                )
            );
        List<CardAction> actions = [];
        if (Lost.Count > 1)
            actions.Add(Again(words["deliveries.resendAll", Lost.Count], ""));
        return new(new(elements, actions is [] ? null : actions), title);
    }

    static string Line(SavedCard card, Organisation body, Words words) =>
        words[
            card.State == CardState.Ambiguous ? "deliveries.ambiguous" : "deliveries.rejected",
            LetterRows.Names(card, body),
            card.Reason
        ];

    CardAction.Execute Again(string title, string row) =>
        new(title, Resend, new Dictionary<string, string> { ["year"] = $"{Plan.Year}", ["row"] = row });
}
