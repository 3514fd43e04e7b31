using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting;

/// <summary>What the proof-reader found, on the preview: where, what, why, and one tap to mend it or to go there.</summary>
static class RemarkRows
{
    const int Shown = 4;
    const int ItemsNamed = 5;

    /// <param name="remarks">Null when it has not read.</param>
    /// <param name="data">What every button of the card carries.</param>
    public static IEnumerable<Element> For(IReadOnlyList<Remark>? remarks, IReadOnlyDictionary<string, string> data, Words words)
    {
        if (remarks is null)
            return [];
        if (remarks is [])
            return [new Element.TextBlock(words["drafting.preview.noRemarks"], Subtle: true)];
        var mendable = remarks.Count(r => r.Mend is not null);
        // the decree's rules first, and of those what a tap mends
        var ordered = remarks.OrderBy(r => r.Why is null).ThenBy(r => r.Mend is null);
        return
        [
            new Element.TextBlock(words["drafting.preview.remarks", remarks.Count], Strong: true, Tone: Tone.Warning),
            .. mendable > 1 ? [All(mendable, data, words)] : (Element[])[],
            .. ordered.Take(Shown).Select(r => Row(r, data, words)),
            .. remarks.Count > Shown
                ? [new Element.TextBlock(words["drafting.moreRemarks", remarks.Count - Shown], Subtle: true)]
                : (Element[])[],
        ];
    }

    /// <summary>"7. Mục đích, ý 1, 3".</summary>
    public static string Place(Remark remark, Words words)
    {
        if (remark.Section is not { } section)
            return words["drafting.remark.whole"];
        var name = $"{(int)section}. {Question.Of(section).Name(words)}";
        if (remark.Items is [])
            return name;
        var items = string.Join(", ", remark.Items.Take(ItemsNamed)) + (remark.Items.Count > ItemsNamed ? "…" : "");
        return words[section == Section.Tasks ? "drafting.remark.tasks" : "drafting.remark.items", name, items];
    }

    static Element.ActionSet All(int mendable, IReadOnlyDictionary<string, string> data, Words words) =>
        new([
            new CardAction.Execute(
                words["drafting.mend.all", mendable],
                Verbs.Mend,
                new Dictionary<string, string>(data) { ["mend"] = Mending.Everything },
                Primary: true
            ),
        ]);

    static Element.Container Row(Remark remark, IReadOnlyDictionary<string, string> data, Words words)
    {
        List<Element> items =
        [
            new Element.TextBlock(Place(remark, words), Strong: true),
            new Element.TextBlock(Short.Of(remark.Says, 160)),
        ];
        if (remark.Why is { } why)
            items.Add(new Element.TextBlock(why, Subtle: true));
        if (remark.Mend is not null)
            items.Add(Button(words["drafting.mend"], Verbs.Mend, "mend", remark.Id));
        else if (remark.Section is { } section)
            items.Add(Button(words["drafting.remark.open"], Verbs.Edit, "section", $"{section}"));
        return new(items, Separator: true);

        Element.ActionSet Button(string title, string verb, string key, string value) =>
            new([new CardAction.Execute(title, verb, new Dictionary<string, string>(data) { [key] = value })]);
    }
}
