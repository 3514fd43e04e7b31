using CcchcBot.Plans;

namespace CcchcBot.CheckIns;

/// <summary>The steps of gathering, in the order in which they come.</summary>
public enum Step
{
    /// <summary>The unit's channel is asked, with its tasks.</summary>
    Request,

    /// <summary>A private message to the lead of a unit that is missing.</summary>
    Lead,

    /// <summary>The missing unit's channel.</summary>
    Channel,

    /// <summary>Văn phòng: every unit that is missing.</summary>
    Office,

    /// <summary>Leadership's digest before the report.</summary>
    Leadership,

    /// <summary>The period is cut off: its figures are frozen.</summary>
    Closed,

    /// <summary>The digest of the week.</summary>
    Weekly,

    /// <summary>An officer has those who are missing reminded now; of no day of its own.</summary>
    Chased,
}

/// <summary>How many working days before the cut-off each step comes. A day that is none moves to the working day before; the cut-off stays.</summary>
public static class Ladder
{
    public static DateOnly Day(Step step, Round round, Organisation body)
    {
        var calendar = WorkingDays.CalendarOf(body);
        return step switch
        {
            Step.Request => calendar.Before(round.CutOff, 7),
            Step.Lead => calendar.Before(round.CutOff, 4),
            Step.Channel => calendar.Before(round.CutOff, 3),
            Step.Office => calendar.Before(round.CutOff, 2),
            Step.Leadership => calendar.Before(round.CutOff, 1),
            Step.Closed => calendar.After(round.CutOff),
            Step.Weekly or Step.Chased => throw new ArgumentException("no step of a round", nameof(step)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    public static readonly IReadOnlyList<Step> OfRound = [Step.Request, Step.Lead, Step.Channel, Step.Office, Step.Leadership, Step.Closed];
}
