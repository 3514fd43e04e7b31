using CcchcBot.Chat;
using CcchcBot.Drafting.Prose;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.Items;

/// <summary>What a correction asks back: an item's new text, or where to part it. The next words are the answer; "quay lại" or "thôi" leaves it.</summary>
static class AskedBack
{
    public static Outcome Ask(Desk desk, Pending pending, Tongues tongues) =>
        Interview.Asked(desk with { Position = desk.Position with { Pending = pending } }, null, tongues);

    /// <summary>Null when the words are a wish: it is done as always.</summary>
    public static Outcome? Hear(Desk desk, Pending pending, string text, Tongues tongues)
    {
        if (pending.Kind == PendingKind.Prose)
            return Proposing.Hear(desk, pending, text, tongues);
        var freed = desk with { Position = desk.Position with { Pending = null } };
        if (Correcting.Hear(freed, text, tongues) is { } corrected)
            return corrected;
        if (
            Wish.Read(text) is Wish.Back or Wish.Skip or Wish.Accept or Wish.Keep
            || Folded.Of(text) is "thoi" or "huy" or "khong" or "cancel" or "no"
        )
            return Interview.Asked(freed, null, tongues);
        if (Wish.Read(text) is not (null or Wish.Pick))
            return null;
        if (Current(desk.Plan, pending) != pending.Text)
            return Interview.Asked(freed, tongues.Person["drafting.item.changed", text], tongues);
        var called = pending.Section == Section.Tasks ? ItemCalled.Task : ItemCalled.Item;
        Correction correction =
            pending.Kind == PendingKind.Rewording
                ? new Correction.Reword(called, pending.Item, text)
                : new Correction.Split(called, pending.Item, text.Trim());
        return Correcting.Do(freed, pending.Section, correction, tongues);
    }

    static string? Current(Plan plan, Pending pending) =>
        pending.Section == Section.Tasks
            ? plan.Tasks.ElementAtOrDefault((TaskCorrecting.Number(pending.Item) ?? 0) - 1)?.Text
            : ItemGroup.Of(plan[pending.Section]).Find(pending.Item)?.Text;

    public static Card Card(Desk desk, Pending pending, string? before, Words words)
    {
        if (pending.Kind == PendingKind.Prose)
            return Proposing.Card(desk, pending, before, words);
        var name = Question.Of(pending.Section).Name(words);
        var rewording = pending.Kind == PendingKind.Rewording;
        List<Element> body =
        [
            .. QuestionCard.Before(before),
            new Element.TextBlock(
                words[rewording ? "drafting.item.reword" : "drafting.item.whereToSplit", pending.Item, name, Short.Of(pending.Text, 1500)],
                Strong: true
            ),
            new Element.TextInput(
                "text",
                words[rewording ? "drafting.item.newText" : "drafting.item.secondPart"],
                Value: rewording ? pending.Text : null,
                Multiline: rewording
            ),
        ];
        var data = QuestionCard.Data(desk);
        return new(
            body,
            [
                new CardAction.Execute(words["drafting.save"], Verbs.Answer, data, Inputs: true, Primary: true),
                new CardAction.Execute(words["drafting.item.leave"], Verbs.Skip, data),
            ]
        );
    }
}
