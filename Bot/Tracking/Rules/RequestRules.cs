using System.Globalization;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.Tracking.Rules;

/// <summary>What a lead asks and leadership decides: more time, or not to go on. Nothing changes before the decision.</summary>
static class RequestRules
{
    public static TaskResult Extend(TaskStep at, TaskWish.Extend wish)
    {
        if (!at.May(Act.AskExtension))
            return at.NotAllowed(Act.AskExtension);
        if (at.Task.Time is not { Due: { } due, Kind: not TimeKind.Recurring })
            return at.Lacking("tracking.noDue");
        if (wish.Until is not { } until)
            return at.Lacking("tracking.needsDate");
        if (until <= due)
            return at.Lacking("tracking.notLater", due);
        return Ask(at, new Request(RequestKind.Extension, until, due, wish.Why.Trim(), at.Teller.Person, at.Teller.At), Act.AskExtension);
    }

    public static TaskResult Stop(TaskStep at, string why) =>
        at.May(Act.AskStop)
            ? Ask(at, new Request(RequestKind.Stop, null, at.Task.Time.Due, why.Trim(), at.Teller.Person, at.Teller.At), Act.AskStop)
            : at.NotAllowed(Act.AskStop);

    static TaskResult Ask(TaskStep at, Request request, Act act)
    {
        if (at.Stopped || at.Task.Progress.Status == ProgressStatus.Done)
            return at.Lacking(at.Stopped ? "tracking.stopped" : "tracking.alreadyDone");
        if (request.Why.Length == 0)
            return at.Lacking("tracking.needsReason");
        if (at.Task.Pending is { } pending)
            return (pending.Kind, pending.Until, pending.Why) == (request.Kind, request.Until, request.Why)
                ? new TaskResult.Nothing(at.Task)
                : at.Lacking("tracking.pending");
        var line = at.Line(act, request.Why) with { Was = new Terms(request.Due), Is = new Terms(request.Until) };
        return TaskStep.Changed(at.Task with { Course = at.Course with { Request = request } }, line);
    }

    public static TaskResult Decide(TaskStep at, TaskWish.Decide wish)
    {
        var act = at.Course.Request?.Kind == RequestKind.Stop ? Act.DecideStop : Act.DecideExtension;
        if (!at.May(act))
            return at.NotAllowed(act);
        if (at.Course.Request is not { } request || wish.At is { } seen && seen != Stamp(request))
            return at.Lacking("tracking.notPending");
        if (request.Decision is { } made)
            return made.Granted == wish.Granted ? new TaskResult.Nothing(at.Task) : at.Lacking("tracking.decided");
        var decision = new Decision(wish.Granted, ProgressRules.Blank(wish.Why), at.Teller.Person, at.Teller.At);
        var line = at.Line(act, decision.Why) with
        {
            Was = new Terms(at.Task.Time.Due),
            Is = new Terms(request.Until),
            Granted = wish.Granted,
        };
        var decided = at.Task with { Course = at.Course with { Request = request with { Decision = decision } } };
        return TaskStep.Changed(wish.Granted ? Granted(decided, request, at.Teller) : decided, Seen(line, wish.Granted, request));
    }

    /// <summary>Which request a card is about.</summary>
    internal static string Stamp(Request request) => request.At.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The original time stays beside the new one; a task that is stopped keeps what was reached.</summary>
    static PlanTask Granted(PlanTask task, Request request, Teller teller) =>
        request.Kind == RequestKind.Stop
            ? task with
            {
                Progress = task.Progress with { Status = ProgressStatus.Cancelled, Changes = task.Progress.Changes + 1, At = teller.At },
            }
            : task with
            {
                Time = task.Time with { Kind = TimeKind.By, Due = request.Until, Strict = false, Tentative = false },
                Course = task.Course! with { Original = task.Course.Original ?? task.Time },
            };

    static TaskEvent Seen(TaskEvent line, bool granted, Request request) =>
        granted && request.Kind == RequestKind.Stop ? line with { To = line.To with { Status = ProgressStatus.Cancelled } } : line;
}
