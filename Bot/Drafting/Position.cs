using CcchcBot.Plans;

namespace CcchcBot.Drafting;

/// <summary>Where one drafter is in a plan's interview.</summary>
/// <param name="At">The question that is open; null when all have been gone through and the preview is shown.</param>
/// <param name="FromPreview">The open question was reached by "sửa …": after it comes the preview again.</param>
/// <param name="Paused">Plain words are no answer until "tiếp tục".</param>
/// <param name="Open">What must still be asked about tasks just entered, in order.</param>
public sealed record Position(Section? At, bool FromPreview, bool Paused, IReadOnlyList<OpenPoint> Open)
{
    public static readonly Position Start = new(Section.Issuer, false, false, []);

    public Position To(Section? at) => this with { At = at, FromPreview = at is not null && FromPreview, Paused = false };
}

/// <summary>Something a task was entered without.</summary>
/// <param name="Typed">What stood in its place and could not be read; empty when nothing did.</param>
public sealed record OpenPoint(int Task, TaskPoint Point, string Typed);

public enum TaskPoint
{
    Time,
    Lead,
}
