using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.Approval;

/// <summary>What leadership is shown of a round.</summary>
/// <param name="Remarks">How many things the proof-reader found; null when it has not read.</param>
/// <param name="Differences">What an amendment changes.</param>
public sealed record ReviewView(Plan Plan, int Round, int? Remarks = null, IReadOnlyList<Difference>? Differences = null);

/// <summary>A plan before leadership: what it holds, its document, and the two buttons. Once somebody decided, who and what.</summary>
public static class ReviewCard
{
    const int LinesShown = 2;
    const int TasksShown = 6;
    const int DifferencesShown = 8;

    public static Card For(ReviewView view, Words words)
    {
        var plan = view.Plan;
        var ending = plan.Review!.Ending(view.Round);
        List<Element> body =
        [
            new Element.TextBlock(Title(plan, view.Round, words), Heading: true),
            .. Subject(plan),
            .. ending is null ? [] : Decided(ending, plan, words),
            new Element.FactSet([.. Facts(view, words)]),
        ];
        var document = new CardAction.Execute(words["approval.seeDocument"], Verbs.ReviewDocument, CardData.Of(plan, view.Round));
        if (ending is not null)
            return new(body, [document]);
        if (Closing.IsAsked(plan.Review.Opening(view.Round)))
            body.Add(new Element.TextBlock(words["approval.close.what"], Subtle: true));
        else
            body.AddRange(ReviewNotes.Of(plan, words));
        body.AddRange(Differing(view.Differences ?? [], plan, words));
        body.Add(Contents(plan, words));
        body.Add(ReturnForm(plan, view.Round, words));
        return new(
            body,
            [
                new CardAction.Execute(words["approval.approve"], Verbs.Approve, CardData.Of(plan, view.Round), Primary: true),
                new CardAction.ToggleVisibility(words["approval.return"], ["return"]),
                new CardAction.ToggleVisibility(words["approval.contents"], ["contents"]),
                document,
            ]
        );
    }

    public static string Title(Plan plan, int round, Words words) =>
        words[Closing.IsAsked(plan.Review!.Opening(round)) ? "approval.title.close" : "approval.title.review", Named.Lower(plan, words)];

    static IEnumerable<Element> Subject(Plan plan)
    {
        if (plan.Lines(Section.Title) is { Count: > 0 } title)
            yield return new Element.TextBlock(Short.Of(string.Join(' ', title), 240), Strong: true);
    }

    static IEnumerable<Element> Decided(ReviewEvent ending, Plan plan, Words words)
    {
        var (key, tone) = ending.Deed switch
        {
            Deed.Approved or Deed.Closed => ("approval.approvedBy", Tone.Good),
            Deed.Withdrawn => ("approval.withdrawnBy", Tone.Default),
            _ => ("approval.returnedBy", Tone.Warning),
        };
        yield return new Element.TextBlock(words[key, Named.Of(ending.By, plan, words), words.Moment(ending.At)], Strong: true, Tone: tone);
        foreach (var comment in ending.Comments.Take(10))
            yield return new Element.TextBlock($"- {Short.Of(Comments.Says(comment, words), 300)}");
    }

    static IEnumerable<Fact> Facts(ReviewView view, Words words)
    {
        var plan = view.Plan;
        var opening = plan.Review!.Opening(view.Round);
        var units = plan.Tasks.SelectMany(t => t.Coordinating.Concat(t.Leading)).Distinct().Count();
        yield return new(words["approval.fact.body"], plan.Header.Organisation.Name);
        yield return new(
            words["approval.fact.by"],
            words["approval.fact.by.value", Named.Of(opening.By, plan, words), words.Moment(opening.At), view.Round]
        );
        if (Closing.IsAsked(opening))
        {
            var done = plan.Tasks.Count(t => t.Progress.Status == ProgressStatus.Done);
            yield return new(words["approval.fact.result"], words["approval.fact.result.value", done, plan.Tasks.Count]);
            yield break;
        }
        yield return new(
            words["approval.fact.holds"],
            words["approval.fact.holds.value", plan.Tasks.Count, units, plan[Section.Forms].Count]
        );
        if (view.Remarks is { } remarks)
            yield return new(words["approval.fact.proofRead"], words[remarks == 0 ? "approval.clean" : "approval.remarks", remarks]);
    }

    static IEnumerable<Element> Differing(IReadOnlyList<Difference> differences, Plan plan, Words words)
    {
        if (differences.Count > 0)
            yield return new Element.TextBlock(words["approval.differs", differences.Count], Strong: true);
        foreach (var difference in differences.Take(DifferencesShown))
            yield return new Element.TextBlock(difference.Says(words, 110));
        if (differences.Count > DifferencesShown)
            yield return new Element.TextBlock(words["drafting.more", differences.Count - DifferencesShown], Subtle: true);
    }

    /// <summary>Folded until asked for: the document is for reading.</summary>
    static Element.Container Contents(Plan plan, Words words) =>
        new(
            [
                .. from question in Question.All
                where question.Section is not (Section.Year or Section.Title or Section.Tasks) && plan[question.Section] is not []
                select (Element)
                    new Element.TextBlock(
                        words["approval.contents.section", question.Name(words), First([.. plan.Lines(question.Section)], words)]
                    ),
                .. plan.Tasks.Take(TasksShown).Select(t => new Element.TextBlock(Short.Of(TaskCards.Line(t, plan, words), 180))),
                .. plan.Tasks.Count > TasksShown
                    ? [new Element.TextBlock(words["drafting.more", plan.Tasks.Count - TasksShown], Subtle: true)]
                    : Array.Empty<Element>(),
            ],
            "contents",
            Visible: false,
            Separator: true
        );

    static string First(string[] lines, Words words)
    {
        var shown = string.Join("; ", lines.Take(LinesShown).Select(l => Short.Of(l.TrimEnd('.', ';'), 90)));
        return lines.Length > LinesShown ? $"{shown}; {words["drafting.more", lines.Length - LinesShown]}" : shown;
    }

    static Element.Container ReturnForm(Plan plan, int round, Words words)
    {
        var sections = Question.All.Skip(1).Select(q => new Choice($"{q.Number}. {q.Name(words)}", $"{q.Section}"));
        return new(
            [
                new Element.TextBlock(words["approval.return.how"], Subtle: true),
                new Element.TextInput("comment", words["approval.return.comment"], Multiline: true, MaxLength: 4000),
                new Element.ChoiceInput(
                    "section",
                    words["approval.return.section"],
                    [new(words["approval.return.whole"], "0"), .. sections],
                    "0"
                ),
                new Element.ActionSet([
                    new CardAction.Execute(
                        words["approval.return.do"],
                        Verbs.Return,
                        CardData.Of(plan, round),
                        Inputs: true,
                        Primary: true
                    ),
                ]),
            ],
            "return",
            Visible: false,
            Separator: true
        );
    }
}
