using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting;

/// <summary>Moving about: on, over, back, and out for a while.</summary>
static class Moving
{
    public static Outcome NeededOnly(Desk desk, Tongues tongues)
    {
        var position = desk.Position with { NeededOnly = true };
        return Interview.Asked(desk with { Position = position.From(desk.Plan) }, tongues.Person["drafting.neededOnly"], tongues);
    }

    public static Outcome Skip(Desk desk, Tongues tongues)
    {
        if (desk.Position.Pending is not null)
            return Interview.Asked(desk with { Position = desk.Position with { Pending = null } }, null, tongues);
        if (desk.Position.Point is not null)
            return Interview.Asked(desk with { Position = desk.Position.Settled() }, null, tongues);
        if (desk.Position.At is not { } at)
            return Interview.Asked(desk, null, tongues);
        var question = Question.Of(at);
        return question.Needed && desk.Plan[at] is []
            ? Interview.Asked(desk, tongues.Person["drafting.needed", question.Name(tongues.Person)], tongues)
            : Next(desk, tongues.Person["drafting.skipped", question.Name(tongues.Person)], tongues);
    }

    /// <summary>From a point about a task back to the tasks, from the preview to the last question, else one question back.</summary>
    public static Outcome Back(Desk desk, Tongues tongues) =>
        desk.Position.Point is not null ? Interview.Asked(desk with { Position = desk.Position with { Open = [] } }, null, tongues)
        : desk.Position.At is { } at ? Interview.Asked(desk.At(at <= Section.Issuer ? Section.Issuer : at - 1), null, tongues)
        : Interview.Asked(desk.At(Section.Signer), null, tongues);

    public static Outcome Pause(Desk desk, Words words) =>
        new(
            desk with
            {
                Position = desk.Position with { Paused = true },
            },
            [new Said.Text(words["drafting.pausedNow", desk.Plan.Header.Year])]
        );

    /// <summary>On to the next question; what is still open about tasks stays open.</summary>
    public static Outcome Enough(Desk desk, Tongues tongues) =>
        Next(desk with { Position = desk.Position with { Open = [] } }, null, tongues);

    public static Outcome Next(Desk desk, string? recorded, Tongues tongues) =>
        Interview.Asked(desk with { Position = desk.Position.Onward(desk.Plan) }, recorded, tongues);
}
