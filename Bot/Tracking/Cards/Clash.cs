using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Tracking.Cards;

/// <summary>What somebody else recorded meanwhile, above what one had typed oneself.</summary>
static class Clash
{
    public static IEnumerable<Element> Of(Progress newer, ChecklistView view, Words words)
    {
        var by = newer.By is { } person ? TaskLook.Name(view.Body, person, words) : words["tracking.somebody"];
        List<Fact> facts =
        [
            new(words["tracking.task.status"], words[$"tracking.status.{newer.Status}"] + (newer.Percent > 0 ? $" {newer.Percent}%" : "")),
        ];
        if (newer.Result is { } result)
            facts.Add(new(words["tracking.fact.result"], TaskLook.Cut(result, 300)));
        if (newer.Difficulty is { } difficulty)
            facts.Add(new(words["tracking.fact.difficulty"], TaskLook.Cut(difficulty, 200)));
        if (newer.Evidence is { Count: > 0 } evidence)
            facts.Add(new(words["tracking.task.evidence"], TaskLook.Cut(string.Join("; ", evidence), 300)));
        yield return new Element.Container(
            [
                new Element.TextBlock(words["tracking.clash.theirs", by, newer.At is { } at ? words.Moment(at) : ""], Strong: true),
                new Element.FactSet(facts),
            ],
            Separator: true
        );
        yield return new Element.TextBlock(words["tracking.clash.yours"], Strong: true, Separator: true);
    }
}
