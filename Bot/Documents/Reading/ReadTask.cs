using CcchcBot.Documents.Reading.Sources;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.Documents.Reading;

/// <summary>A task found in a document.</summary>
/// <param name="Schedule">Kind <see cref="TimeKind.Unspecified"/> with an empty text when no time is said.</param>
/// <param name="LeadUnits">In the document's words; several when it is not said which of them leads.</param>
/// <param name="LeadUnclear">Somebody is named but not who leads: to be asked.</param>
/// <param name="LeadIsGroup">"Các phòng, đơn vị": each member has a status of its own.</param>
/// <param name="IsRequest">"Đề nghị …": outside the line of command.</param>
/// <param name="Group">Heading of its group of tasks; null when it is in none.</param>
/// <param name="Note">Ghi chú.</param>
/// <param name="Node">Id of the node it was found in; null for an annex or a sheet.</param>
public sealed record ReadTask(
    int Number,
    string Text,
    TimeSpec Schedule,
    IReadOnlyList<string> LeadUnits,
    IReadOnlyList<string> CoordinatingUnits,
    bool LeadUnclear,
    bool LeadIsGroup,
    bool IsRequest,
    string? Form,
    string? Deliverable,
    string? Group,
    TaskSource Source,
    string? Node,
    int Line,
    string? Note = null
);

/// <summary>How a task stood in the document.</summary>
public enum TaskSource
{
    Table,

    /// <summary>A bullet under the heading of a unit.</summary>
    Bullets,

    /// <summary>A sentence: "Giao X chủ trì …".</summary>
    Sentence,

    /// <summary>Labels in or under the text: "Thời gian: …; chủ trì: …".</summary>
    Inline,
}
