using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Tracking;
using CcchcBot.Tracking.Cards;

namespace CcchcBot.Turns.Checklists;

/// <summary>What is said of what came of a wish.</summary>
static class TaskAnswer
{
    public static Speaking OfTap(TaskPlace from, Plan plan, TaskWish wish, TaskResult result)
    {
        var (turn, tap) = (from.Turn, from.Tap!);
        var sentence = Sentence(from, plan, wish, result);
        return result switch
        {
            TaskResult.Changed or TaskResult.Known or TaskResult.Nothing when !tap.CanReplace => turn.Says(sentence),
            TaskResult.Changed or TaskResult.Known or TaskResult.Nothing => turn.Views(Next(from, plan, sentence, wish)),
            TaskResult.Clash(var task, var now) => turn.Views(Form(from.View(plan, sentence), task, wish, turn.Words, now)),
            TaskResult.Lacking { Why: not ("tracking.ended" or "tracking.stopped" or "tracking.stopAsks") } lacking
                when Again(from, plan, wish, lacking) is { } form => turn.Views(form),
            _ => turn.Notices(sentence),
        };
    }

    /// <summary>An update leads back to the list, a decision to the next one, everything else to the task.</summary>
    static Card Next(TaskPlace from, Plan plan, string sentence, TaskWish wish)
    {
        var (view, words) = (from.View(plan, sentence), from.Turn.Words);
        var task = plan.Tasks.First(t => t.Number == wish.Task);
        return wish is TaskWish.Decide
            ? from.Tap!["letter"].Length > 0 && task.Course?.Request is { } request
                ? RequestCard.For(new(plan, task, request.At, from.Turn.Sender), sentence, words)
                : DecisionsCard.For(view, words)
            : wish is TaskWish.Update && view.Unit.Length > 0
                ? Checklist.For(view, words)
                : DetailCard.For(view, task, words);
    }

    /// <summary>The form once more with what was typed, beneath the reason.</summary>
    static Card? Again(TaskPlace from, Plan plan, TaskWish wish, TaskResult.Lacking lacking)
    {
        var view = from.View(plan, Says(lacking, from.Turn.Words));
        return wish is TaskWish.Update ? Form(view, lacking.Task, wish, from.Turn.Words)
            : Enum.TryParse<Act>(from.Tap!["act"], out var act) ? AskCard.For(view, lacking.Task, act, from.Tap, from.Turn.Words)
            : null;
    }

    static Card Form(ChecklistView view, PlanTask task, TaskWish wish, Words words, Progress? newer = null) =>
        TaskCard.For(view, task, (wish as TaskWish.Update)?.Said, words, newer);

    public static string Sentence(TaskPlace from, Plan plan, TaskWish wish, TaskResult result)
    {
        var words = from.Turn.Words;
        return result switch
        {
            TaskResult.Changed(var task, _) => Recorded(from.View(plan), task, wish, words),
            TaskResult.Known(var task) => Recorded(from.View(plan), task, wish, words),
            TaskResult.Nothing(var task) => words["tracking.same", task.Number],
            TaskResult.Clash => words["tracking.clash", wish.Task],
            TaskResult.NotAllowed(var task, var act) => Refusals.NotAllowed(plan.Header.Organisation, task, act, words),
            TaskResult.Lacking lacking => Says(lacking, words),
            TaskResult.NoSuchTask(var number) => words["tracking.noSuchTask", number, plan.Header.Year],
            TaskResult.NotIssued => NotIssued(plan, words),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    public static string NotIssued(Plan plan, Words words) =>
        words[plan.Header.Status == PlanStatus.Closed ? "tracking.closed" : "tracking.notIssued", plan.Header.Year];

    static string Says(TaskResult.Lacking lacking, Words words) =>
        words[lacking.Why, lacking.Task.Number, lacking.Day is { } day ? words.Day(day) : ""];

    /// <summary>Said again word for word when the same is delivered again: it is made from the task and the wish, not from how it came about.</summary>
    static string Recorded(ChecklistView view, PlanTask task, TaskWish wish, Words words) =>
        wish switch
        {
            TaskWish.Update(var said) => Saved(view, task, said, words),
            TaskWish.Confirm => words["tracking.done.ConfirmPart", task.Number],
            TaskWish.Receive => words["tracking.done.Acknowledge", task.Number],
            TaskWish.Comment => words["tracking.done.Comment", task.Number],
            TaskWish.Extend(_, var until, _) => words["tracking.done.AskExtension", task.Number, words.Day(until!.Value)],
            TaskWish.Stop => words["tracking.done.AskStop", task.Number],
            TaskWish.Decide(_, var granted, _, _) => words[
                $"tracking.done.{task.Course?.Request?.Kind}.{(granted ? "yes" : "no")}",
                task.Number,
                TaskLook.When(task, words)
            ],
            TaskWish.Reassign => words["tracking.done.Reassign", task.Number, TaskLook.Lead(task, view.Body, words)],
            TaskWish.Happened => words["tracking.done.Happened", task.Number, TaskLook.When(task, words)],
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    static string Saved(ChecklistView view, PlanTask task, TaskUpdate said, Words words)
    {
        var unit =
            said.Unit is { Length: > 0 } named ? named
            : Authority.UnitsOf(view.Body, task, view.Person!) is [var own, ..] ? own
            : view.Unit;
        var saved = words["tracking.saved", task.Number, TaskLook.Status(task, view with { Unit = unit }, words, said.Period).Text];
        return said.Outputs is { Count: > 0 } outputs
            ? $"{saved} {words["tracking.saved.outputs", TaskLook.Outputs(outputs, words)]}"
            : saved;
    }
}
