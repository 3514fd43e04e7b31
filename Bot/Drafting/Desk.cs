using CcchcBot.Chat;
using CcchcBot.Drafting.Undoing;
using CcchcBot.Plans;

namespace CcchcBot.Drafting;

/// <summary>A plan in the making and where its drafter is in it.</summary>
/// <param name="Past">The drafter's steps that can be taken back or done again; null while nobody asked for them.</param>
/// <param name="Drafter">Directory id of who sits at it.</param>
public sealed record Desk(Plan Plan, Position Position, IReadOnlyList<DraftStep>? Past = null, string? Drafter = null)
{
    static readonly Answer Nothing = new([]);

    public Answer Answer(Section section) => Plan.Answers.GetValueOrDefault(section, Nothing);

    public Desk At(Section? section) => this with { Position = Position.To(section) };

    public Desk With(Section section, Answer answer) =>
        this with
        {
            Plan = Plan with { Answers = new Dictionary<Section, Answer>(Plan.Answers) { [section] = answer with { By = Drafter } } },
        };
}

/// <summary>What the interview speaks with.</summary>
/// <param name="Person">In the language of the person spoken to.</param>
/// <param name="Official">Vietnamese, for whatever goes into the plan itself.</param>
/// <param name="ProofRead">What the proof-reader says of the plan, to the person; only a preview asks.</param>
public sealed record Tongues(Words Person, Words Official, Func<Plan, IReadOnlyList<Remark>> ProofRead);

/// <summary>Something the proof-reader found; a warning, never a stop.</summary>
/// <param name="Id">The same for the same remark however often the plan is read.</param>
/// <param name="Section">Where; null for the document as a whole.</param>
/// <param name="Items">Which lines of it, or which tasks; empty for all of it.</param>
/// <param name="Why">The article it rests on.</param>
/// <param name="Mend">Puts it right, where there is only one right way.</param>
public sealed record Remark(string Id, Section? Section, IReadOnlyList<int> Items, string Says, string? Why, Func<Plan, Plan>? Mend);

/// <summary>What came of one thing heard: the desk as it is now, and what is said.</summary>
/// <param name="WantsDocument">The plan's document is to be offered as a file.</param>
public sealed record Outcome(Desk Desk, IReadOnlyList<Said> Said, bool WantsDocument = false);
