using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting;

/// <summary>Who may sign: the body's first signer is proposed, the others (`KT.`, `TUQ.`) are there to choose.</summary>
static class Signing
{
    static IReadOnlyList<IReadOnlyList<string>> All(Plan plan) =>
        plan.Header.Organisation is { OtherSigners: { } others } body ? [body.Signer, .. others] : [];

    public static IEnumerable<Element> Choice(Plan plan, Words words)
    {
        var all = All(plan);
        if (all.Count == 0)
            yield break;
        var answered = all.Index().FirstOrDefault(s => s.Item.SequenceEqual(plan.Lines(Section.Signer))).Index;
        yield return new Element.ChoiceInput(
            "signer",
            words["drafting.signer"],
            [.. all.Select((s, i) => new Choice($"{i + 1}. {Short.Of(string.Join(" / ", s), 160)}", $"{i + 1}"))],
            $"{answered + 1}",
            Expanded: true
        );
    }

    /// <summary>The signer of this number (from 1) as it would be typed; null when there is none.</summary>
    public static string? Numbered(Plan plan, string number) =>
        int.TryParse(number, out var n) && n >= 1 && n <= All(plan).Count ? string.Join('\n', All(plan)[n - 1]) : null;
}
