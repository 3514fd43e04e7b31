using System.Text.Json.Serialization;

namespace CcchcBot.Plans;

/// <summary>An annual plan: its header, the answer to each question, and its tasks.</summary>
/// <param name="Tasks">In order of <see cref="PlanTask.Number"/>.</param>
/// <param name="Review">What it has been through before leadership; null when it has not been there.</param>
/// <param name="Previous">The same body's plan of the year before, while this one is drafted; null when there was none.</param>
public sealed record Plan(
    PlanHeader Header,
    IReadOnlyDictionary<Section, Answer> Answers,
    IReadOnlyList<PlanTask> Tasks,
    Review? Review = null,
    PreviousPlan? Previous = null
)
{
    /// <summary>Periods whose figures are frozen, as far as they were read.</summary>
    [JsonIgnore]
    public IReadOnlyList<FrozenPeriod> Frozen { get; init; } = [];

    /// <summary>
    /// What is frozen of a window: by itself, or with another that was cut off on the same day (quý II with the six months), for each keeps every
    /// task as it stood then. Null while that is open again.
    /// </summary>
    public FrozenPeriod? FrozenOf(Period window) =>
        Frozen.Where(f => f.Window.To == window.To).OrderBy(f => f.Window.Code == window.Code ? 0 : 1).FirstOrDefault()
            is { IsOpen: false } frozen
            ? frozen
            : null;

    /// <summary>What was answered, or nothing.</summary>
    public IReadOnlyList<Node> this[Section section] => Answers.TryGetValue(section, out var answer) ? answer.Nodes : [];

    public IReadOnlyList<string> Lines(Section section) => [.. this[section].Select(n => n.Text)];
}

/// <param name="Organisation">The body as it is now: who may do what, and what units are called today.</param>
/// <param name="Number">Entered by the clerk at issue; never invented.</param>
/// <param name="IssuedOn">Entered by the clerk at issue.</param>
/// <param name="Amends">The amendment this is a draft of; null for the plan itself.</param>
/// <param name="Amendments">Those in force, in their order; null when there is none.</param>
/// <param name="Printed">The body as it was at issue, once its names are others: the document keeps these.</param>
public sealed record PlanHeader(
    int Year,
    PlanStatus Status,
    Organisation Organisation,
    int? Number = null,
    DateOnly? IssuedOn = null,
    Amendment? Amends = null,
    IReadOnlyList<Amendment>? Amendments = null,
    Organisation? Printed = null
)
{
    /// <summary>Version of the document: 1 as issued, one more for each amendment.</summary>
    public int Edition() => 1 + (Amendments?.Count ?? 0);
}

/// <summary>An amendment (điều chỉnh) of an issued plan: who, when, why.</summary>
/// <param name="Number">1-based within the plan.</param>
/// <param name="By">Directory id of who opened it.</param>
/// <param name="Decision">Number of the amending decision by the clerk's hand; null when it has none of its own.</param>
/// <param name="DecidedOn">Its date, by the clerk's hand.</param>
/// <param name="InForce">When it took effect; null while it is drafted.</param>
public sealed record Amendment(
    int Number,
    string Reason,
    string By,
    DateTimeOffset At,
    int? Decision = null,
    DateOnly? DecidedOn = null,
    DateTimeOffset? InForce = null
);

public enum PlanStatus
{
    Draft,
    Submitted,
    Approved,
    Issued,
    Closed,
}

/// <summary>The 18 questions of the interview, by number; each is a section of the plan.</summary>
public enum Section
{
    Year = 1,
    Issuer,
    Number,
    PlaceAndDate,
    Title,
    Bases,
    Purposes,
    Requirements,
    Audience,
    Contents,
    Forms,
    Solutions,
    Tasks,
    Funding,
    Organisation,
    Reporting,
    Recipients,
    Signer,
}

/// <summary>An answer as its list of lines; one line where one was asked. Empty when the question was skipped.</summary>
/// <param name="By">Directory id of who wrote it; null where that is not known.</param>
public sealed record Answer(IReadOnlyList<Node> Nodes, string? By = null)
{
    public static Answer Of(params IEnumerable<string> lines) => new([.. lines.Select(l => new Node("", 0, l))]);
}

/// <param name="Token">The numbering or bullet as typed (`-`, `1.`, `a)`); empty when there was none.</param>
/// <param name="Level">0 for the outermost; at most 2.</param>
/// <param name="Table">A table that stands under it, its heads in the first row; one of tasks is never here.</param>
public sealed record Node(
    string Token,
    int Level,
    string Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<IReadOnlyList<string>>? Table = null
);
