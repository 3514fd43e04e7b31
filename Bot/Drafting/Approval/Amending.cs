using CcchcBot.Plans;
using CcchcBot.Plans.Units;

namespace CcchcBot.Drafting.Approval;

/// <summary>
/// Amendments (điều chỉnh) of an issued plan. The draft of one is a plan of its own beside the plan in force, so that the interview, the preview and approval
/// work on it unchanged while leads go on updating tasks; each of its tasks knows the number of the task it is. When it lands, texts come from the draft
/// and progress from the plan in force.
/// </summary>
public static class Amending
{
    /// <summary>Tasks one amendment may touch: what lands, lands in one batch of rows.</summary>
    public const int MostTasks = 60;

    /// <summary>The draft an amendment begins with.</summary>
    public static Plan Draft(Plan inForce, string reason, Mover mover)
    {
        var header = inForce.Header with
        {
            Status = PlanStatus.Draft,
            Printed = null,
            Amends = new Amendment(inForce.Header.Edition(), reason, mover.Person, mover.At),
        };
        PlanTask[] tasks =
        [
            .. Printed(inForce)
                .Reprinted()
                .Tasks.Select(
                    (t, i) => t with { Number = i + 1, Origin = t.Number, AtDraft = t.Printed, Progress = Progress.None, Course = null }
                ),
        ];
        return new(header, inForce.Answers, tasks);
    }

    /// <summary>The plan as its document prints it: without what is not continued.</summary>
    public static Plan Printed(Plan plan) => plan with { Tasks = [.. plan.Tasks.Where(t => t.Ended is null)] };

    public static IReadOnlyList<Difference> Differences(Plan inForce, Plan draft, Words words) =>
        Difference.Between(inForce, HandedOver(inForce, draft), t => t.Origin, words);

    /// <summary>The draft with the units of tasks that were handed over since it began, but where the officer gave them others.</summary>
    static Plan HandedOver(Plan inForce, Plan draft) =>
        draft with
        {
            Tasks =
            [
                .. draft.Tasks.Select(t =>
                    t.KeepsUnits && inForce.Tasks.FirstOrDefault(now => now.Number == t.Origin) is { } now
                        ? t with
                        {
                            Lead = now.Lead,
                            Members = now.Members,
                            Coordinating = now.Coordinating,
                        }
                        : t
                ),
            ],
        };

    /// <summary>Why the draft is no amendment to decide on; null when it is one, and for a plan that amends nothing.</summary>
    public static string? Refuses(Plan draft, Plan? inForce, Words words)
    {
        if (draft.Header.Amends is null || inForce is null)
            return null;
        var differences = Differences(inForce, draft, words);
        return differences.Count == 0 ? words["approval.amend.nothing"]
            : differences.Count(d => d.Section == Section.Tasks) is > MostTasks and var many
                ? words["approval.amend.tooMany", many, MostTasks]
            : null;
    }

    /// <summary>The plan in force from now on. No task vanishes and no progress changes; what the draft left out is not continued.</summary>
    public static Plan Landed(Plan inForce, Plan draft, DateTimeOffset at)
    {
        var amends = draft.Header.Amends! with { InForce = at };
        draft = HandedOver(inForce, draft);
        var later = draft.Tasks.Where(t => t.Origin is not null).DistinctBy(t => t.Origin).ToDictionary(t => t.Origin!.Value);
        var kept = inForce.Tasks.Select(t =>
            t.Ended is not null ? t
            : later.TryGetValue(t.Number, out var now) ? Amended(t, now)
            : t with { Ended = amends.Reason }
        );
        var next = inForce.Tasks.Count == 0 ? 1 : inForce.Tasks[^1].Number + 1;
        var added = draft
            .Tasks.Where(t => !later.ContainsValue(t))
            .Select((t, i) => t with { Number = next + i, Origin = null, AtDraft = null, Progress = Progress.None });
        return inForce with
        {
            Header = inForce.Header with { Amendments = [.. inForce.Header.Amendments ?? [], amends], Printed = null },
            Answers = draft.Answers.ToDictionary(a => a.Key, a => Same(inForce[a.Key], a.Value.Nodes) ? inForce.Answers[a.Key] : a.Value),
            Tasks = [.. kept, .. added],
        };
    }

    static PlanTask Amended(PlanTask was, PlanTask now)
    {
        var timeStays = was.Time.Raw == now.Time.Raw;
        var amended = now with
        {
            Number = was.Number,
            Origin = null,
            AtDraft = null,
            Progress = was.Progress,
            // a day moved by decision stays moved; a time amended is the one issued from now on
            Time = timeStays ? was.Time : now.Time,
            Course = timeStays || was.Course is null ? was.Course : was.Course with { Original = null },
        };
        return
            timeStays
            && (was.Text, was.Form, was.Deliverable) == (now.Text, now.Form, now.Deliverable)
            && was.Leading.SequenceEqual(now.Leading)
            && was.Coordinating.SequenceEqual(now.Coordinating)
            ? was
            : amended;
    }

    static bool Same(IReadOnlyList<Node> before, IReadOnlyList<Node> after) => before.Count > 0 && before.SequenceEqual(after);
}
