using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Tracking;
using CcchcBot.Tracking.Cards;

namespace CcchcBot.Turns.Checklists;

/// <summary>Where something is said of a task: whose turn, on which card if on one, of which plan.</summary>
sealed record TaskPlace(Turn Turn, Heard.Tap? Tap, int Year)
{
    public Teller Teller => new(Turn.Sender, Turn.Now, Tap is null ? Way.Words : Way.Card, Turn.Message.Id);

    /// <summary>As this person sees the card they touched; none of what it sent is trusted.</summary>
    public ChecklistView View(Plan plan, string? note = null) =>
        new(plan, Tap?["unit"] ?? "", Turn.Sender, Number(Tap?["page"]), Turn.Today, note);

    public static int Number(string? text) => int.TryParse(text, out var number) ? number : 0;
}

static class TaskViews
{
    /// <summary>The touched card as this person sees it from now on; where a client cannot replace it, a message.</summary>
    public static Speaking Views(this Turn turn, Card card) => Speaking.Of([new Said.View(card)], turn.Message);
}
