using CcchcBot.Documents.Reading.Sources;
using CcchcBot.Documents.Word;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.Documents.Reading;

/// <summary>
/// A plan (or report) as it was found in a document: what stands there beside what was understood of it.
/// What could not be understood is null, never guessed; what was wrong in the source is a warning, never mended.
/// </summary>
/// <param name="Intro">The sentence that issues it ("… ban hành Kế hoạch … như sau:").</param>
/// <param name="Sections">The outline; each node keeps its text as typed.</param>
/// <param name="EndMark">`./.` as typed; null when there is none.</param>
/// <param name="Tasks">They point at the nodes they were found in.</param>
/// <param name="Warnings">What reading itself noticed; the proof-reader adds the rules of the decree.</param>
public sealed record ReadPlan(
    ReadHead Head,
    IReadOnlyList<LegalBasis> LegalBases,
    ReadText? Intro,
    IReadOnlyList<ReadNode> Sections,
    ReadText? Closing,
    ReadText? EndMark,
    IReadOnlyList<ReadTask> Tasks,
    IReadOnlyList<ReadText> Funding,
    IReadOnlyList<ReadReporting> Reporting,
    IReadOnlyList<ReadAnnex> Annexes,
    IReadOnlyList<ReadRecipient> Recipients,
    ReadSigner Signer,
    IReadOnlyList<Finding> Warnings
)
{
    /// <summary>Every node, parents before children, in the order of the document.</summary>
    public IEnumerable<ReadNode> Nodes() => Sections.SelectMany(s => s.All());
}

/// <param name="Line">Where it stands, from 1: line of a text, paragraph of a `.docx`, row of a sheet; 0 for the document as a whole.</param>
public sealed record ReadText(string Text, int Line);

/// <summary>What stands above the bases.</summary>
/// <param name="IssuingBody">From the letterhead, else from the issuing sentence.</param>
/// <param name="Letterhead">Whether there is one at all.</param>
/// <param name="SuperiorIsBold">Null where the source has no letters' weight; so <paramref name="IssuerIsBold"/>.</param>
/// <param name="NumberLine">`Số: …` as typed.</param>
/// <param name="Day">Each part of the date may be a gap.</param>
/// <param name="Kind">`KẾ HOẠCH`, `BÁO CÁO`; null when there is no title.</param>
/// <param name="Subject">Trích yếu, line by line.</param>
/// <param name="PlanYear">From the subject; null when it says none, for the date of issue may be the year before.</param>
/// <param name="Addressees">`Kính gửi:`.</param>
public sealed record ReadHead(
    string? IssuingBody = null,
    string? SuperiorBody = null,
    bool Letterhead = false,
    bool? SuperiorIsBold = null,
    bool? IssuerIsBold = null,
    ReadText? NumberLine = null,
    int? DocumentNumber = null,
    string? DocumentSymbol = null,
    ReadText? DateLine = null,
    string? Place = null,
    int? Day = null,
    int? Month = null,
    int? Year = null,
    ReadText? Kind = null,
    IReadOnlyList<string>? Subject = null,
    int? PlanYear = null,
    IReadOnlyList<string>? Addressees = null
);

/// <param name="Text">As typed, with the sign it ends with.</param>
public sealed record LegalBasis(BasisRelation Relation, string Text, int Line, DocRef? Document);

public enum BasisRelation
{
    /// <summary>Thực hiện, triển khai.</summary>
    Implements,

    /// <summary>Căn cứ.</summary>
    Under,

    /// <summary>Theo đề nghị, xét đề nghị.</summary>
    Proposed,

    /// <summary>"Căn cứ chức năng, nhiệm vụ được giao": no document is named.</summary>
    Generic,
}

/// <summary>A document cited. Two documents may share number and symbol: kind, number, symbol and date together tell which is meant.</summary>
/// <param name="Symbol">Everything after the number, as `2018/NĐ-CP`, `QĐ-UBND`.</param>
/// <param name="DateText">As typed, when it is said.</param>
/// <param name="Date">Null when it is not said, partial or impossible.</param>
public sealed record DocRef(string Kind, string Number, string Symbol, string? DateText, DateOnly? Date, string? IssuingBody, int Line);

/// <param name="To">To whom; null when not said.</param>
/// <param name="Times">`trước ngày 15/6`, `định kỳ hàng quý`.</param>
public sealed record ReadReporting(string Text, int Line, string? To, IReadOnlyList<TimeSpec> Times);

/// <param name="Present">False when the text only points at it.</param>
public sealed record ReadAnnex(string Title, int Line, bool Present, ReadTable? Table, IReadOnlyList<ReadNode> Nodes);

/// <param name="Rows">Every cell, the heads too.</param>
public sealed record ReadTable(IReadOnlyList<IReadOnlyList<string>> Rows, int Line);

/// <param name="Note">In brackets: `báo cáo`, `để biết`.</param>
public sealed record ReadRecipient(string Text, int Line, string? Note, bool IsArchive);

/// <param name="Titles">Lines above the name, as typed: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`.</param>
/// <param name="Authority">`TM`, `KT`, `Q`, `TL`, `TUQ`; null when the head signs.</param>
public sealed record ReadSigner(IReadOnlyList<string> Titles, string? Authority, string? Name, int Line);
