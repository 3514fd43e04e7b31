using System.Globalization;
using CcchcBot.Chat;
using CcchcBot.CheckIns;
using CcchcBot.Plans;
using CcchcBot.Reporting;
using CcchcBot.Reporting.Cards;
using CcchcBot.Reporting.Questions;
using CcchcBot.Storage;
using CcchcBot.Tracking.Cards;
using CcchcBot.Turns.Approval;
using CcchcBot.Turns.Bell;
using CcchcBot.Turns.Checklists;

namespace CcchcBot.Turns;

/// <summary>Questions about a plan under way: one range is read, nothing is written.</summary>
sealed class StatusTurn(IStore store)
{
    /// <summary>The answer; null when the words turn out to be no question once the units are known.</summary>
    public async Task<IReadOnlyList<Said>?> AskAsync(Turn turn, string text, CancellationToken cancel)
    {
        var year = Asking.Year(text, new AskedIn(turn.Today, new ReportingRegime("B"), []));
        if (await ReadAsync(turn, year, cancel) is not { } loaded)
            return [new Said.Text(turn.Words["turns.noPlan", year])];
        var body = loaded.Plan.Header.Organisation;
        if (turn.Reach(body).Nothing)
            return [new Said.Text(turn.Words["turns.stranger", body.Name])];
        var understood = Asking.Read(text, new AskedIn(turn.Today, ReportingRegime.Of(body), body.Units));
        if (understood is Understood.Nothing)
            return null;
        if (loaded.Plan.Header.Status < PlanStatus.Issued)
            return [new Said.Text(turn.Words["turns.stillDraft", year])];
        return understood switch
        {
            Understood.Question(var asked) =>
            [
                .. Answered(turn, await AskedRows.WithAsync(store, turn, loaded, asked, cancel), asked),
                .. NotSent(turn, loaded),
            ],
            Understood.WhichUnit(var choices) =>
            [
                new Said.Show(NearestCard.WhichUnit(choices, year, turn.Words), turn.Words["reporting.whichUnit"]),
            ],
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Words that fit nothing: the three questions nearest to them.</summary>
    public static Speaking NotUnderstood(Turn turn, string text) =>
        Speaking.Of([new Said.Show(NearestCard.For(text, turn.Words), turn.Words["reporting.nothing"])], turn.Message);

    /// <summary>A button that asks: another question, or the one of the figure that was chosen.</summary>
    public async Task<Speaking> TapAsync(Turn turn, Heard.Tap tap, CancellationToken cancel)
    {
        if (
            AskedData.Read(tap["pick"] is { Length: > 0 } picked ? picked : tap["ask"]) is not { } asked
            || !int.TryParse(tap["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        )
            return turn.Notices(turn.Words["turns.oldCard"]);
        if (await ReadAsync(turn, year, cancel) is not { } loaded)
            return turn.Notices(turn.Words["turns.noPlan", year]);
        var body = loaded.Plan.Header.Organisation;
        if (turn.Reach(body).Nothing)
            return turn.Notices(turn.Words["turns.stranger", body.Name]);
        var page = int.TryParse(tap["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        loaded = await AskedRows.WithAsync(store, turn, loaded, asked, cancel);
        return Speaking.Of([Answer(turn, loaded, asked, AskedData.Read(tap["back"]), page)], turn.Message);
    }

    /// <summary>The header, the tasks, what is kept of reports, and the cards.</summary>
    Task<LoadedPlan?> ReadAsync(Turn turn, int year, CancellationToken cancel) => PlanRows.ForTrackingAsync(store, turn.Plan(year), cancel);

    /// <summary>The answer, and that there is no plan of the year to compare with.</summary>
    static IEnumerable<Said> Answered(Turn turn, LoadedPlan loaded, Asked asked) =>
        asked is Asked.Status { Against.Year: var year } && year != loaded.Plan.Header.Year && loaded.Beside is null
            ? [Answer(turn, loaded, asked), new Said.Text(turn.Words["turns.noComparison", year])]
            : [Answer(turn, loaded, asked)];

    static Said Answer(Turn turn, LoadedPlan loaded, Asked asked, Asked? back = null, int page = 0)
    {
        var body = loaded.Plan.Header.Organisation;
        var reach = turn.Reach(body);
        var seen = loaded with { Plan = reach.Of(loaded.Plan) };
        // a lead who asks of everything is told of the unit they lead
        var own = reach is { Everything: false, Units: [var only] } ? only : null;
        switch (asked)
        {
            case Asked.Status or Asked.Tasks when !reach.Includes(UnitOf(asked)):
                return new Said.Text(turn.Words["turns.notYourUnit", string.Join(", ", reach.Units.Select(body.NameOf))]);
            case Asked.Status status:
                return Shown(turn, View(turn, seen, status with { Unit = status.Unit ?? own }), StatusCard.For);
            case Asked.ByUnit(var window):
                return Shown(turn, View(turn, seen, new(window, null)), ByUnitCard.For);
            case Asked.Score(var window):
                return Shown(turn, View(turn, seen, new(window, null)), ScoreCard.For);
            case Asked.Tasks list:
                return List(turn, seen.Plan, list, back, page);
            case Asked.OneTask(var number):
                return seen.Plan.Tasks.FirstOrDefault(t => t.Number == number) is { } task
                    ? new Said.Show(
                        DetailCard.For(new TaskPlace(turn, null, seen.Plan.Header.Year).View(seen.Plan), task, turn.Words),
                        turn.Words["reporting.task", number, seen.Plan.Header.Year]
                    )
                    : new Said.Text(turn.Words["turns.noTask", number]);
            case Asked.NotReported(var window):
                var chases = body.Has(turn.Sender, Role.Officer) && window.From <= turn.Today && turn.Today <= window.To;
                return Silent.Said(new(seen.Plan, window, reach.Everything ? null : reach.Units, chases), turn.Words);
            case Asked.Report(var window):
                return ReportTurn.Answer(turn, loaded, window);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    static string? UnitOf(Asked asked) =>
        asked is Asked.Status status ? status.Unit
        : asked is Asked.Tasks tasks ? tasks.Unit
        : null;

    static Said.Show Shown(Turn turn, StatusView view, Func<StatusView, Words, Card> card)
    {
        var unit = view.Unit is null ? null : view.Plan.Header.Organisation.NameOf(view.Unit);
        return new(card(view, turn.Words), StatusCard.Title(view.Figures.Window, unit, turn.Words));
    }

    internal static StatusView View(Turn turn, LoadedPlan loaded, Asked.Status asked)
    {
        var (plan, window, unit) = (loaded.Plan, asked.Window, asked.Unit);
        var regime = ReportingRegime.Of(plan.Header.Organisation);
        // what was before the plan's year is told by another plan
        var before =
            asked.Against is not { } against ? Report.Before(plan, window, unit)
            : (against.Year == plan.Header.Year ? plan : loaded.Beside) is { } of ? Totals.AtEnd(of, against, unit)
            : null;
        var sent = loaded.Reports.FirstOrDefault(r => r.Window == regime.Reported(window).Code)?.Sent;
        return new(plan, Figures.Of(plan, window, turn.Today, unit), turn.Today, unit, before, sent);
    }

    static Said.Show List(Turn turn, Plan plan, Asked.Tasks asked, Asked? back, int page)
    {
        var tasks = TaskSelection.Of(plan, asked, turn.Today, plan.Header.Organisation.LedBy(turn.Sender));
        return new(
            TaskListCard.For(new ListView(plan, asked, tasks, turn.Today, page, back), turn.Words),
            TaskListCard.Title(plan, asked, turn.Words)
        );
    }

    /// <summary>Officers are told of cards that did not arrive, until they do.</summary>
    static IEnumerable<Said> NotSent(Turn turn, LoadedPlan loaded)
    {
        var body = loaded.Plan.Header.Organisation;
        var units = loaded.Cards.Where(c => c.To is null && LetterRows.IsLost(c)).Select(c => LetterRows.Names(c, body)).ToList();
        if (units.Count > 0 && body.Has(turn.Sender, Role.Officer))
            yield return new Said.Text(turn.Words["turns.cardsNotSent", string.Join(", ", units)]);
    }
}
