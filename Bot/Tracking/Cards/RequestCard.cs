using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Tracking.Rules;

namespace CcchcBot.Tracking.Cards;

/// <summary>One request as one person sees it.</summary>
/// <param name="Asked">When it was asked: a task may have had a later one since.</param>
/// <param name="Person">Directory id.</param>
public sealed record RequestView(Plan Plan, PlanTask Task, DateTimeOffset Asked, string Person)
{
    public Request? Request => Task.Course?.Request is { } request && request.At == Asked ? request : null;

    public Organisation Body => Plan.Header.Organisation;

    /// <summary>What its buttons send; of no unit's list, so that none is led back to.</summary>
    internal ChecklistView List => new(Plan, "", Person, 0, TaskLook.Day(Asked));
}

/// <summary>A lead's request in the chat of each leader, to be decided there; then what came of it, to them and to who asked.</summary>
public static class RequestCard
{
    public static string Title(RequestView view, Words words) =>
        view.Request is null ? words["tracking.request.past", view.Task.Number] : DecisionsCard.Asked(view.Task, view.Request, words);

    /// <summary>Of the card to who asked.</summary>
    public static string Outcome(RequestView view, Words words) =>
        view.Request?.Decision is { } made ? words[$"tracking.request.told.{Key(made)}", view.Task.Number] : Title(view, words);

    /// <param name="note">What just came of a tap on it.</param>
    public static Card For(RequestView view, string? note, Words words)
    {
        List<Element> body =
        [
            new Element.TextBlock(Title(view, words), Heading: true),
            .. note is null ? Array.Empty<Element>() : [new Element.TextBlock(note, Strong: true)],
            .. view.Request is { } request ? Facts(view, request, words) : [new Element.TextBlock(TaskLook.Cut(view.Task.Text, 300))],
        ];
        if (view.Request is { Decision: null } && DecisionsCard.Deciding(view.List, view.Task, words, letter: true) is { } form)
            return new([.. body, .. form]);
        return new(body, [Detail(view, words)]);
    }

    /// <summary>To who asked.</summary>
    public static Card Told(RequestView view, Words words) =>
        view.Request is { Decision: not null } request
            ? new(
                [
                    new Element.TextBlock(Outcome(view, words), Heading: true),
                    new Element.TextBlock(DecisionsCard.Asked(view.Task, request, words)),
                    .. Facts(view, request, words),
                ],
                [Detail(view, words)]
            )
            : For(view, null, words);

    static IEnumerable<Element> Facts(RequestView view, Request request, Words words)
    {
        yield return new Element.TextBlock(TaskLook.Cut(view.Task.Text, 300));
        yield return DecisionsCard.By(view.Task, request, view.Body, words);
        yield return new Element.TextBlock(words["tracking.decisions.why", TaskLook.Cut(request.Why, 600)]);
        if (request.Decision is not { } made)
        {
            yield return new Element.TextBlock(words[$"tracking.request.waits.{request.Kind}"], Tone: Tone.Warning);
            yield break;
        }
        var who = words[$"tracking.request.{Key(made)}", TaskLook.Name(view.Body, made.Person, words), words.Moment(made.At)];
        yield return new Element.TextBlock(who, Strong: true, Tone: made.Granted ? Tone.Good : Tone.Warning);
        if (made.Why is { } why)
            yield return new Element.TextBlock(words["tracking.request.comment", TaskLook.Cut(why, 600)]);
        yield return new Element.TextBlock(words["tracking.request.time", TaskLook.When(view.Task, words)], Subtle: true);
    }

    static string Key(Decision made) => made.Granted ? "yes" : "no";

    static CardAction.Execute Detail(RequestView view, Words words) =>
        new(words["tracking.detail"], Verbs.Detail, Checklist.Data(view.List, view.Task.Number));
}
