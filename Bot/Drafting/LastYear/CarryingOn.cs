using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.Drafting.LastYear;

/// <summary>How a task of last year stands to this year's plan, in the order in which tasks are offered.</summary>
enum Carried
{
    Unfinished,
    Continuing,
    Finished,
}

/// <param name="Task">With its years moved on and no progress.</param>
sealed record OfferedTask(PlanTask Task, Carried Standing);

/// <summary>Tasks of last year's plan that this year's has not: offered where tasks are asked for, taken by ticks or numbers.</summary>
static class CarryingOn
{
    /// <summary>Offered on one card; what is taken makes room for the next.</summary>
    const int MostShown = 30;
    const int FewestShown = 5;

    /// <summary>Characters of a line; what stands above them on the card leaves room for so many.</summary>
    const int Longest = 120;
    const int Shortest = 45;
    const int BesideLine = 70;

    const string Input = "carry";

    public static IReadOnlyList<OfferedTask> Offered(Plan plan)
    {
        if (plan.Previous is not { } previous)
            return [];
        var here = plan.Tasks.Select(t => Folded.Of(t.Text)).ToHashSet();
        return
        [
            .. previous
                .Tasks.Select(t => new OfferedTask(Moved(t, previous.Year, plan.Header.Year), StandingOf(t)))
                .Where(o => here.Add(Folded.Of(o.Task.Text)))
                .OrderBy(o => o.Standing),
        ];
    }

    public static PlanTask Moved(PlanTask task, int from, int to) =>
        task with
        {
            Text = MovingYears.On(task.Text, from, to),
            Time = TimePhrase.Read(MovingYears.On(task.Time.Raw, from, to), to),
            Form = task.Form is { } form ? MovingYears.On(form, from, to) : null,
            Deliverable = task.Deliverable is { } deliverable ? MovingYears.On(deliverable, from, to) : null,
            Progress = Progress.None,
        };

    static Carried StandingOf(PlanTask task) =>
        task.Time.Kind is TimeKind.Continuous or TimeKind.Recurring or TimeKind.OnDemand ? Carried.Continuing
        : task.Progress.Status is ProgressStatus.Done or ProgressStatus.Cancelled ? Carried.Finished
        : Carried.Unfinished;

    /// <summary>The plan with these tasks at its end, and what must still be asked about them.</summary>
    public static (Desk After, IReadOnlyList<OpenPoint> Open) Add(Desk desk, IEnumerable<OfferedTask> taken)
    {
        List<PlanTask> tasks = [.. desk.Plan.Tasks];
        List<OpenPoint> open = [];
        var units = desk.Plan.Header.Organisation.Units;
        foreach (var task in taken.Select(t => t.Task))
        {
            var lead = units.Any(u => u.Id == task.Lead) ? task.Lead : null;
            var number = tasks.Count + 1;
            tasks.Add(
                task with
                {
                    Number = number,
                    Lead = lead,
                    Coordinating = [.. task.Coordinating.Where(id => units.Any(u => u.Id == id))],
                }
            );
            if (task.Time.Kind == TimeKind.Unspecified)
                open.Add(new(number, TaskPoint.Time, task.Time.Raw));
            if (lead is null)
                open.Add(new(number, TaskPoint.Lead, desk.Plan.Previous!.Units.FirstOrDefault(u => u.Id == task.Lead)?.Name ?? ""));
        }
        return (desk with { Plan = desk.Plan with { Tasks = tasks } }, open);
    }

    /// <summary>The tasks of these numbers as they were offered.</summary>
    public static Outcome Take(Desk desk, IReadOnlyList<int> numbers, Tongues tongues)
    {
        var offered = Offered(desk.Plan);
        if (numbers.Any(n => n < 1 || n > offered.Count))
            return Interview.Asked(desk, tongues.Person["drafting.numberForList", string.Join(", ", numbers), offered.Count], tongues);
        var (after, open) = Add(desk, numbers.Distinct().Take(TaskEntry.MostAtOnce).Select(n => offered[n - 1]));
        return Interview.Asked(
            after with
            {
                Position = after.Position with { Open = [.. after.Position.Open, .. open] },
            },
            TaskCards.Understood(after, desk.Plan.Tasks.Count, tongues.Person),
            tongues
        );
    }

    /// <summary>What was not finished, all at once.</summary>
    public static Outcome TakeUnfinished(Desk desk, Tongues tongues) =>
        Take(desk, [.. Offered(desk.Plan).Index().Where(o => o.Item.Standing == Carried.Unfinished).Select(o => o.Index + 1)], tongues);

    /// <summary>The card's ticks, and what was typed beside them; words that make no task are answered before anything is ticked off.</summary>
    public static Outcome FromCard(Desk desk, Heard.Tap tap, Tongues tongues)
    {
        var offered = Offered(desk.Plan).Count;
        int[] ticked =
        [
            .. tap
                .Data.Where(d => d.Key.StartsWith(Input, StringComparison.Ordinal))
                .SelectMany(d => d.Value.Split(',', StringSplitOptions.RemoveEmptyEntries))
                .Select(p => int.TryParse(p, out var n) ? n : 0)
                .Where(n => n >= 1 && n <= offered),
        ];
        var typed = tap["text"].Trim();
        if (ticked.Length == 0)
            return TaskEntry.Hear(desk, typed, tongues);
        var carried = Take(desk, ticked, tongues);
        return typed.Length == 0 ? carried : Both(carried.Desk, typed, tongues);
    }

    static Outcome Both(Desk carried, string typed, Tongues tongues)
    {
        var both = TaskEntry.Hear(carried, typed, tongues);
        var desk = both.Desk with { Position = both.Desk.Position with { Open = [.. carried.Position.Open, .. both.Desk.Position.Open] } };
        return both.Desk.Plan.Tasks.Count > carried.Plan.Tasks.Count
            ? Interview.Asked(desk, TaskCards.Understood(desk, carried.Plan.Tasks.Count, tongues.Person), tongues)
            : both;
    }

    /// <summary>What is offered, as lists to tick; what was not finished is ticked.</summary>
    /// <param name="room">Characters left for all of it.</param>
    public static IEnumerable<Element> Lists(Plan plan, int room, Words words)
    {
        var offered = Offered(plan);
        var shown = Math.Min(offered.Count, Math.Clamp(room / (Shortest + BesideLine), FewestShown, MostShown));
        var longest = Math.Clamp(room / Math.Max(1, shown) - BesideLine, Shortest, Longest);
        foreach (var group in offered.Index().Take(shown).GroupBy(o => o.Item.Standing))
        {
            var choices = group.Select(o => new Choice($"{o.Index + 1}. {Line(o.Item.Task, longest, words)}", $"{o.Index + 1}"));
            var ticked = group.Key == Carried.Unfinished ? string.Join(',', group.Select(o => o.Index + 1)) : "";
            var label = words[$"drafting.lastYear.{group.Key}", plan.Previous!.Year];
            yield return new Element.ChoiceInput($"{Input}{group.Key}", label, [.. choices], ticked, Many: true, Expanded: true);
        }
        if (offered.Count > shown)
            yield return new Element.TextBlock(words["drafting.more", offered.Count - shown], Subtle: true);
    }

    static string Line(PlanTask task, int longest, Words words) =>
        string.Join(" · ", ((string[])[Short.Of(task.Text, longest), TimePhrase.Show(task.Time, words)]).Where(p => p.Length > 0));
}
