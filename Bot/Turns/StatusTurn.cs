using System.Globalization;
using CcchcBot.Chat;
using CcchcBot.CheckIns;
using CcchcBot.Plans;
using CcchcBot.Reporting;
using CcchcBot.Storage;
using CcchcBot.Turns.Approval;

namespace CcchcBot.Turns;

/// <summary>Questions about a plan under way: one range is read, nothing is written.</summary>
sealed class StatusTurn(IStore store)
{
    /// <summary>The answer; null when the words turn out to be no question once the units are known.</summary>
    public async Task<IReadOnlyList<Said>?> AskAsync(Turn turn, string text, CancellationToken cancel)
    {
        var year = Year(text, turn.Today);
        if (await PlanRows.ForTrackingAsync(store, turn.Plan(year), cancel) is not { } loaded)
            return [new Said.Text(turn.Words["turns.noPlan", year])];
        var body = loaded.Plan.Header.Organisation;
        if (!body.Knows(turn.Sender))
            return [new Said.Text(turn.Words["turns.stranger", body.Name])];
        var asked = Asking.Read(text, new AskedIn(turn.Today, ReportingRegime.Of(body), body.Units));
        if (asked is not null && loaded.Plan.Header.Status < PlanStatus.Issued)
            return [new Said.Text(turn.Words["turns.stillDraft", year])];
        return asked is null ? null : [Answer(turn, loaded.Plan, asked), .. NotSent(turn, loaded)];
    }

    /// <summary>Officers are told of cards that did not arrive, until they do.</summary>
    static IEnumerable<Said> NotSent(Turn turn, LoadedPlan loaded)
    {
        var body = loaded.Plan.Header.Organisation;
        var units = loaded.Cards.Where(c => c.To is null && LetterRows.IsLost(c)).Select(c => LetterRows.Names(c, body)).ToList();
        if (units.Count > 0 && body.Has(turn.Sender, Role.Officer))
            yield return new Said.Text(turn.Words["turns.cardsNotSent", string.Join(", ", units)]);
    }

    public async Task<Speaking> TapAsync(Turn turn, Heard.Tap tap, CancellationToken cancel)
    {
        if (!int.TryParse(tap["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return turn.Notices(turn.Words["turns.oldCard"]);
        if (await PlanRows.ForTrackingAsync(store, turn.Plan(year), cancel) is not { } loaded)
            return turn.Notices(turn.Words["turns.noPlan", year]);
        var body = loaded.Plan.Header.Organisation;
        if (!body.Knows(turn.Sender))
            return turn.Notices(turn.Words["turns.stranger", body.Name]);
        return StatusCard.Window(tap["code"], year, ReportingRegime.Of(body)) is { } window
            ? Speaking.Of([Answer(turn, loaded.Plan, new Asked.Status(window, null))], turn.Message)
            : turn.Notices(turn.Words["turns.oldCard"]);
    }

    /// <summary>The plan year meant: said, or that of the current period.</summary>
    static int Year(string text, DateOnly today) =>
        Asking.Read(text, new AskedIn(today, new ReportingRegime("B"), [])) is Asked.Status(var window, _) ? window.Year : today.Year;

    static Said Answer(Turn turn, Plan plan, Asked asked)
    {
        var body = plan.Header.Organisation;
        var words = turn.Words;
        switch (asked)
        {
            case Asked.Status(var window, var unit):
                var figures = Figures.Of(plan.Tasks, window, turn.Today, unit);
                var card = StatusCard.For(plan, figures, turn.Today, unit, words);
                return new Said.Show(card, StatusCard.Title(window, unit is null ? null : body.NameOf(unit), words));
            case Asked.Overdue(var unit):
                PlanTask[] late = [.. plan.Tasks.Where(t => t.IsOverdue(turn.Today) && (unit is null || t.Concerns(unit)))];
                return List(turn, plan, words["reporting.list.overdue"], late);
            case Asked.Mine:
                PlanTask[] mine = [.. plan.Tasks.Where(t => t.Leading.Any(unit => body.Leads(turn.Sender, unit)))];
                return List(turn, plan, words["reporting.list.mine"], mine);
            case Asked.NotReported:
                return Silent.Said(plan, ReportingRegime.Of(body).QuarterOf(turn.Today), words);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    static Said.Show List(Turn turn, Plan plan, string title, PlanTask[] tasks) =>
        new(TaskListCard.For(title, plan, tasks, turn.Today, turn.Words), title);
}
