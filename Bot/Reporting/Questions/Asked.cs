using CcchcBot.Plans;

namespace CcchcBot.Reporting.Questions;

/// <summary>A question people ask of a plan that is under way.</summary>
public abstract record Asked
{
    private Asked() { }

    /// <param name="Unit">Id of the one unit asked about; null for all.</param>
    /// <param name="Against">The window to compare with; null for the one before.</param>
    public sealed record Status(Period Window, string? Unit, Period? Against = null) : Asked;

    /// <summary>The figures of a window, unit by unit.</summary>
    public sealed record ByUnit(Period Window) : Asked;

    /// <param name="Window">Null for the whole plan.</param>
    /// <param name="Mine">Only those of the units the asking person leads.</param>
    public sealed record Tasks(Which Which, Period? Window, string? Unit, bool Mine = false) : Asked
    {
        /// <summary>The window whose frozen tasks are listed, once they are: one's own are to be worked on, and stay as they are now.</summary>
        public Period? Frozen => Mine ? null : Window;
    }

    public sealed record OneTask(int Number) : Asked;

    /// <summary>Units that have said nothing in the window.</summary>
    public sealed record NotReported(Period Window) : Asked;

    /// <summary>The report (báo cáo) on a window, to be made or edited.</summary>
    public sealed record Report(Period Window) : Asked;

    /// <summary>No question but a statement: the report on the window was sent on that day.</summary>
    public sealed record Sent(Period Window, DateOnly Day) : Asked;

    /// <summary>What the window is worth by the body's scale.</summary>
    public sealed record Score(Period Window) : Asked;
}

/// <summary>Which tasks a list is of.</summary>
public enum Which
{
    All,

    /// <summary>Neither done nor given up.</summary>
    Open,
    Overdue,

    /// <summary>Due within the window and still to be done.</summary>
    Due,
    Done,
    DoneLate,
    UnderWay,
    NotStarted,
    Waiting,
    Continuous,
    NotContinuing,

    /// <summary>Done with nothing to show for it.</summary>
    Unproven,

    /// <summary>With a difficulty.</summary>
    Hindered,
}

/// <param name="Today">The organisation's day.</param>
public sealed record AskedIn(DateOnly Today, ReportingRegime Regime, IReadOnlyList<Unit> Units);

/// <summary>What became of some words.</summary>
public abstract record Understood
{
    private Understood() { }

    public sealed record Question(Asked Asked) : Understood;

    /// <summary>A question of one unit, and the words fit each of these: the person chooses.</summary>
    public sealed record WhichUnit(IReadOnlyList<(Unit Unit, Asked Asked)> Choices) : Understood;

    public sealed record Nothing : Understood;
}
