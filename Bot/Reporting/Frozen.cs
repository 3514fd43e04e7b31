using CcchcBot.Plans;

namespace CcchcBot.Reporting;

/// <summary>A window whose figures were frozen (chốt số liệu) after its cut-off: it answers as it stood then.</summary>
/// <param name="Tasks">As they were.</param>
/// <param name="Mark">Fingerprint of the figures (mã chốt).</param>
/// <param name="Later">Numbers of the tasks that were updated since: the addendum.</param>
public sealed record Frozen(Period Window, IReadOnlyList<PlanTask> Tasks, string Mark, IReadOnlyList<int> Later)
{
    public bool IsOf(Period window) => (Window.Code, Window.From, Window.To) == (window.Code, window.From, window.To);

    public Figures Figures(string? unit = null) => Reporting.Figures.Of(Tasks, Window, Window.To.AddDays(1), unit);
}
