namespace CcchcBot.Plans;

/// <summary>An annual plan: its header, the answer to each question, and its tasks.</summary>
/// <param name="Tasks">In order of <see cref="PlanTask.Number"/>.</param>
public sealed record Plan(PlanHeader Header, IReadOnlyDictionary<Section, Answer> Answers, IReadOnlyList<PlanTask> Tasks)
{
    /// <summary>What was answered, or nothing.</summary>
    public IReadOnlyList<Node> this[Section section] => Answers.TryGetValue(section, out var answer) ? answer.Nodes : [];

    public IReadOnlyList<string> Lines(Section section) => [.. this[section].Select(n => n.Text)];
}

/// <param name="Organisation">The body as it was when the plan was last touched by a change of the organisation; names are printed from here.</param>
/// <param name="Number">Entered by the clerk at issue; never invented.</param>
/// <param name="IssuedOn">Entered by the clerk at issue.</param>
public sealed record PlanHeader(int Year, PlanStatus Status, Organisation Organisation, int? Number = null, DateOnly? IssuedOn = null);

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
public sealed record Node(string Token, int Level, string Text);
