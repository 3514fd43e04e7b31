using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.LastYear;

/// <summary>Asks what a plan begins with when there is one of last year: nothing, or that one.</summary>
static class StartCard
{
    /// <summary>Whether that is the open question.</summary>
    public static bool IsOpen(Desk desk) => desk.Position.At == Section.Year && desk.Plan.Previous is not null;

    public static Card For(Desk desk, string? before, Words words)
    {
        var year = desk.Plan.Previous!.Year;
        var data = QuestionCard.Data(desk);
        return new(
            [
                .. QuestionCard.Before(before),
                new Element.TextBlock(words["drafting.start.title", year], Heading: true),
                new Element.TextBlock(words["drafting.start.purpose", year, desk.Plan.Header.Year]),
            ],
            [
                new CardAction.Execute(words["drafting.start.fromPlan", year], Verbs.FromLastYear, data, Primary: true),
                new CardAction.Execute(words["drafting.start.fromNothing"], Verbs.FromScratch, data),
            ]
        );
    }

    /// <summary>What was typed instead of pressing one of the two.</summary>
    public static Outcome Choose(Desk desk, string text, Tongues tongues) =>
        text.Trim() switch
        {
            "1" => TakingOver.Take(desk, tongues),
            "2" => FromScratch(desk, tongues),
            _ => Interview.Asked(desk, tongues.Person["drafting.start.choose", desk.Plan.Previous!.Year], tongues),
        };

    public static Outcome FromScratch(Desk desk, Tongues tongues) =>
        Interview.Asked(desk with { Position = desk.Position.Onward(desk.Plan) }, null, tongues);
}
