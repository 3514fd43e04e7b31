using CcchcBot.Plans;

namespace CcchcBot.Drafting.Items;

/// <summary>An item of a list with what stands under it.</summary>
/// <param name="Deeper">How many levels below what it stands under.</param>
sealed record Item(string Text, int Deeper, ItemGroup Under);

/// <summary>Items beside each other. Their numbering stays where it was typed; the items move beneath it.</summary>
/// <param name="Tokens">Numbering as typed, by place; a longer group goes on counting, a shorter one ends sooner.</param>
/// <param name="Above">Numbering of what the group stood under when it was read: "2.1." follows when "2." becomes "1.".</param>
sealed record ItemGroup(IReadOnlyList<Item> Items, IReadOnlyList<string> Tokens, string Above)
{
    const int Deepest = 2;

    public static readonly ItemGroup Empty = new([], [], "");

    public static ItemGroup Of(IReadOnlyList<Node> nodes) => Of(nodes, -1, "");

    static ItemGroup Of(IReadOnlyList<Node> nodes, int level, string above)
    {
        List<Item> items = [];
        List<string> tokens = [];
        for (var i = 0; i < nodes.Count; )
        {
            var end = i + 1;
            while (end < nodes.Count && nodes[end].Level > nodes[i].Level)
                end++;
            var under = Of([.. nodes.Take(end).Skip(i + 1)], nodes[i].Level, nodes[i].Token);
            items.Add(new(nodes[i].Text, nodes[i].Level - level, under));
            tokens.Add(nodes[i].Token);
            i = end;
        }
        return new(items, tokens, above);
    }

    public IReadOnlyList<Node> Nodes() => [.. Nodes(-1, "")];

    IEnumerable<Node> Nodes(int level, string above)
    {
        var token = above.Length > 0 ? "-" : "";
        foreach (var (i, item) in Items.Index())
        {
            token = i < Tokens.Count ? Numbering.Moved(Tokens[i], Above, above) : Numbering.Next(token);
            var own = Math.Clamp(level + item.Deeper, 0, Deepest);
            yield return new Node(token, own, item.Text);
            foreach (var node in item.Under.Nodes(own, token))
                yield return node;
        }
    }

    /// <summary>By place, as "2.1"; a letter is the sub-item so lettered, or so many-th; a Roman number is the item so numbered.</summary>
    public Item? Find(string path)
    {
        var group = this;
        Item? found = null;
        foreach (var step in path.Split('.'))
        {
            var at = int.TryParse(step, out var number) ? number - 1 : group.Lettered(step);
            found = group.Items.ElementAtOrDefault(at);
            if (at < 0 || found is null)
                return null;
            group = found.Under;
        }
        return found;
    }

    int Lettered(string letter)
    {
        var said = Tokens.Select(t => Folded.Of(Numbering.Ordinal(t))).ToList().IndexOf(letter);
        return said >= 0 ? said : Numbering.PlaceOf(letter);
    }

    /// <summary>Where an item stands, as "2.1"; null when it is not in the list.</summary>
    public string? PathOf(Item item)
    {
        foreach (var (i, one) in Items.Index())
        {
            if (ReferenceEquals(one, item))
                return $"{i + 1}";
            if (one.Under.PathOf(item) is { } under)
                return $"{i + 1}.{under}";
        }
        return null;
    }

    public ItemGroup Replace(Item item, Func<Item, IEnumerable<Item>> by) =>
        this with
        {
            Items =
            [
                .. Items.SelectMany(i =>
                    ReferenceEquals(i, item) ? by(i) : [i.Has(item) ? i with { Under = i.Under.Replace(item, by) } : i]
                ),
            ],
        };
}

static class ItemsWithin
{
    public static bool Has(this Item item, Item other) => item.Under.Items.Any(i => ReferenceEquals(i, other) || i.Has(other));
}
