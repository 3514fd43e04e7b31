using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.Prose;

/// <summary>Prose proposed as tasks: recorded on "đúng", as one task on "không", left on "bỏ".</summary>
static class Proposing
{
    public static Outcome Ask(Desk desk, string text, Tongues tongues)
    {
        var waiting = desk.Position.Pending is { Kind: PendingKind.Prose, Text: var before } ? $"{before}\n{text}" : text;
        var pending = new Pending(PendingKind.Prose, Section.Tasks, "", waiting);
        return Interview.Asked(desk with { Position = desk.Position with { Pending = pending } }, null, tongues);
    }

    /// <summary>Null when the words are neither: they are heard as always, and the question stays.</summary>
    public static Outcome? Hear(Desk desk, Pending pending, string text, Tongues tongues)
    {
        var freed = desk with { Position = desk.Position with { Pending = null } };
        var wish = Wish.Read(text);
        return Folded.Of(text).TrimEnd('.', '!') switch
        {
            _ when wish is Wish.Accept => TaskEntry.Add(freed, Tasks(desk, pending), tongues),
            "khong" or "khong phai" or "mot viec" or "ghi mot viec" or "no" or "one task" or "as one task" => TaskEntry.Add(
                freed,
                [new(pending.Text.ReplaceLineEndings(" "), "", "", "", null, null)],
                tongues
            ),
            "bo" or "bo di" or "xoa" or "huy" or "thoi" or "khong ghi" or "discard" or "drop" or "cancel" => Dropped(
                freed,
                pending,
                tongues
            ),
            _ when wish is Wish.Skip or Wish.Back => Dropped(freed, pending, tongues),
            _ => null,
        };
    }

    static Outcome Dropped(Desk freed, Pending pending, Tongues tongues) =>
        Interview.Asked(freed, tongues.Person["drafting.prose.dropped", Short.Of(pending.Text, 2000)], tongues);

    static IReadOnlyList<TypedTask> Tasks(Desk desk, Pending pending) => ProseTasks.Read(pending.Text, desk.Plan.Header) ?? [];

    public static Card Card(Desk desk, Pending pending, string? before, Words words)
    {
        var read = TaskEntry.With(desk, Tasks(desk, pending));
        var data = QuestionCard.Data(desk);
        return new(
            [
                .. QuestionCard.Before(before),
                new Element.TextBlock(words["drafting.prose.ask"], Strong: true),
                new Element.TextBlock(TaskCards.Understood(read, desk.Plan.Tasks.Count, words)),
                new Element.TextBlock(words["drafting.prose.how"], Subtle: true),
            ],
            [
                new CardAction.Execute(words["drafting.prose.yes"], Verbs.Accept, data, Primary: true),
                new CardAction.Execute(words["drafting.prose.one"], Verbs.Item, new Dictionary<string, string>(data) { ["op"] = "one" }),
                new CardAction.Execute(words["drafting.prose.drop"], Verbs.Skip, data),
            ]
        );
    }
}
