using System.Globalization;
using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Reporting.Cards;
using CcchcBot.Reporting.Questions;
using CcchcBot.Storage;
using CcchcBot.Teams;
using CcchcBot.Teams.Cards;

namespace CcchcBot.Turns;

/// <summary>The message extension: tasks and the plan by words, each with the card that choosing it posts.</summary>
sealed class SearchTurn(IStore store)
{
    const int Most = 10;

    public async Task<Speaking> FindAsync(Turn turn, string text, CancellationToken cancel)
    {
        List<string> said = [.. Folded.Of(text).Split([' ', ',', '.', '?'], StringSplitOptions.RemoveEmptyEntries)];
        var year = said.Find(w => w is ['2', '0', _, _] && w.All(char.IsAsciiDigit)) is { } typed
            ? int.Parse(typed, CultureInfo.InvariantCulture)
            : turn.Today.Year;
        said.RemoveAll(w => w == $"{year}");
        var loaded = await PlanRows.ForTrackingAsync(store, turn.Plan(year), cancel);
        if (loaded is null || loaded.Plan.Header.Status < PlanStatus.Issued || turn.Reach(loaded.Plan.Header.Organisation).Nothing)
            return Found([]);
        var plan = turn.Reach(loaded.Plan.Header.Organisation).Of(loaded.Plan);
        var tasks = plan.Tasks.Where(t => said.TrueForAll(w => Has(plan, t, w))).Select(t => Task(turn, plan, t));
        IEnumerable<Finding> plans = said.TrueForAll("ke hoach plan tuyen truyen cchc tinh hinh status nam".Split(' ').Contains)
            ? [Plan(turn, loaded with { Plan = plan })]
            : [];
        return Found([.. plans.Concat(tasks).Take(Most)]);
    }

    static bool Has(Plan plan, PlanTask task, string word) =>
        $"{task.Number}" == word
        || Folded.Of(task.Text).Contains(word, StringComparison.Ordinal)
        || task.Leading.Any(unit => Folded.Of(plan.Header.Organisation.NameOf(unit)).Contains(word, StringComparison.Ordinal));

    static Finding Task(Turn turn, Plan plan, PlanTask task)
    {
        var standing = turn.Words[Shown.Status(task, turn.Today)];
        var lead = Shown.Lead(plan, task, turn.Words);
        var title = turn.Words["reporting.task", task.Number, plan.Header.Year];
        return new(
            title,
            turn.Words["reporting.found.task", task.Text.Length <= 80 ? task.Text : $"{task.Text[..79]}…", lead, standing],
            TaskFactsCard.For(plan, task, turn.Today, turn.Words) is var card
                ? card with
                {
                    Actions = [ReportVerbs.To(turn.Words["reporting.detail"], new Asked.OneTask(task.Number), plan.Header.Year)],
                }
                : card
        );
    }

    static Finding Plan(Turn turn, LoadedPlan loaded)
    {
        var body = loaded.Plan.Header.Organisation;
        var now = ReportingRegime.Of(body).QuarterOf(turn.Today);
        var view = StatusTurn.View(turn, loaded, new(now, null));
        return new(
            turn.Words["reporting.found.plan", loaded.Plan.Header.Year],
            StatusCard.Title(now, null, turn.Words),
            StatusCard.For(view, turn.Words)
        );
    }

    static Speaking Found(IReadOnlyList<Finding> findings) => new(InvokeResponse.Found(findings), []);
}
