using CcchcBot.Drafting.Together;
using CcchcBot.Plans;

namespace CcchcBot.Drafting;

/// <summary>Where one drafter is in a plan's interview.</summary>
/// <param name="At">The question that is open; null when all have been gone through and the preview is shown.</param>
/// <param name="Detour">The open question was reached by "sửa …"; after it comes <paramref name="Then"/>.</param>
/// <param name="Then">Where the detour began; null is the preview.</param>
/// <param name="Paused">Plain words are no answer until "tiếp tục".</param>
/// <param name="Open">What must still be asked about tasks just entered, in order; asked while the tasks question is open.</param>
/// <param name="NeededOnly">Only what a plan cannot do without is asked from here on.</param>
/// <param name="Steps">Number of this drafter's last change of the plan; 0 before the first.</param>
/// <param name="Last">The section answered just now: "sửa mục 3" said next is about it.</param>
/// <param name="Pending">What was asked back before the plan is changed.</param>
/// <param name="Seen">Mark of the open question's answer as this drafter was last shown it.</param>
/// <param name="Clash">What they wrote where somebody else had written meanwhile; settled before anything else.</param>
public sealed record Position(
    Section? At,
    bool Detour,
    Section? Then,
    bool Paused,
    IReadOnlyList<OpenPoint> Open,
    bool NeededOnly = false,
    int Steps = 0,
    Section? Last = null,
    Pending? Pending = null,
    string? Seen = null,
    Clash? Clash = null
)
{
    public static readonly Position Start = new(Section.Issuer, false, null, false, []);

    internal OpenPoint? Point => At == Section.Tasks && Open is [var point, ..] ? point : null;

    /// <summary>Without points about tasks that a colleague has taken out meanwhile.</summary>
    public Position Within(Plan plan) =>
        Open.All(o => o.Task <= plan.Tasks.Count) ? this : this with { Open = [.. Open.Where(o => o.Task <= plan.Tasks.Count)] };

    public Position To(Section? at) =>
        this with
        {
            At = at,
            Detour = false,
            Then = null,
            Paused = false,
            Last = null,
            Pending = null,
            Seen = null,
        };

    /// <summary>To another question and back.</summary>
    public Position ToEdit(Section section) => To(section) with { Detour = true, Then = Detour ? Then : At };

    /// <summary>After an answer: back from a detour, else the next question that is to be asked, and after the last the preview.</summary>
    public Position Onward(Plan plan) => To(Detour ? Then : Question.All.FirstOrDefault(q => q.Section > At && Asks(q, plan))?.Section);

    /// <summary>From here on: the open question while it is to be asked, else the next.</summary>
    public Position From(Plan plan) => At is { } at && Asks(Question.Of(at), plan) ? this : Onward(plan);

    bool Asks(Question question, Plan plan) => plan[question.Section] is [] && (question.Needed || !NeededOnly);

    /// <summary>The point just asked about is settled, or left open.</summary>
    public Position Settled() => this with { Open = [.. Open.Skip(1)] };
}

/// <summary>Something a task was entered without.</summary>
/// <param name="Typed">What stood in its place and could not be read; empty when nothing did.</param>
public sealed record OpenPoint(int Task, TaskPoint Point, string Typed);

/// <summary>A thing asked back in between; the next words are its answer.</summary>
/// <param name="Item">Which item of the section, as `2.1`; empty for none.</param>
/// <param name="Text">The item's text when it was asked about, or the words that wait to be recorded.</param>
public sealed record Pending(PendingKind Kind, Section Section, string Item, string Text);

public enum PendingKind
{
    /// <summary>The new text of an item.</summary>
    Rewording,

    /// <summary>Where to part an item.</summary>
    Splitting,

    /// <summary>Whether prose is these tasks.</summary>
    Prose,
}

public enum TaskPoint
{
    Time,
    Lead,
}
