using CcchcBot.Plans;
using CcchcBot.Plans.Lists;

namespace CcchcBot.Drafting.Items;

/// <summary>What came of a correction of a list.</summary>
abstract record Corrected
{
    private Corrected() { }

    /// <param name="Item">The item it was about, in the list as it is now; null when it is gone.</param>
    public sealed record Done(ItemGroup List, Item? Item) : Corrected;

    public sealed record NoSuchItem(string Item) : Corrected;

    /// <summary>It can be parted nowhere that shows: the person says where.</summary>
    public sealed record WhereToSplit(Item Item) : Corrected;

    /// <summary>An item cannot be put into itself, the first not further up.</summary>
    public sealed record CannotMove : Corrected;
}

/// <summary>A list corrected by item: what stands under an item goes where it goes.</summary>
static class ListCorrecting
{
    public static Corrected Of(ItemGroup list, Correction correction)
    {
        if (Named(correction).FirstOrDefault(path => list.Find(path) is null) is { } missing)
            return new Corrected.NoSuchItem(missing);
        return correction switch
        {
            Correction.Reword(_, var path, { } text) => Reword(list, list.Find(path)!, text),
            Correction.Remove(_, var paths) => Remove(list, [.. paths.OrderBy(p => p.Count(c => c == '.')).Select(p => list.Find(p)!)]),
            Correction.Add add => Add(list, add),
            Correction.Move move => Move(list, list.Find(move.Item)!, move),
            Correction.Merge(_, var paths) => Merge(list, [.. paths.Select(p => list.Find(p)!)]),
            Correction.Split split => Split(list, list.Find(split.Item)!, split.At),
            _ => new Corrected.CannotMove(),
        };
    }

    public static IEnumerable<string> Named(Correction correction) =>
        correction switch
        {
            Correction.Reword(_, var item, _) => [item],
            Correction.Remove(_, var items) => items,
            Correction.Add(_, _, _, { } other) => [other],
            Correction.Move(_, var item, _, var other) => other is null ? [item] : [item, other],
            Correction.Merge(_, var items) => items,
            Correction.Split(_, var item, _) => [item],
            _ => [],
        };

    /// <summary>Several lines take the place of one; what stood under it stays under the first.</summary>
    static Corrected.Done Reword(ItemGroup list, Item item, string text)
    {
        var lines = Lines(text);
        var first = item with { Text = lines[0] };
        var rest = lines.Skip(1).Select(l => new Item(l, item.Deeper, ItemGroup.Empty));
        return new(list.Replace(item, _ => [first, .. rest]), first);
    }

    /// <summary>The outer ones first: with them goes what stands under them.</summary>
    static Corrected.Done Remove(ItemGroup list, IReadOnlyList<Item> items) =>
        new(items.Aggregate(list, (l, item) => l.Replace(item, _ => [])), null);

    static Corrected.Done Add(ItemGroup list, Correction.Add add)
    {
        var other = add.Other is { } path ? list.Find(path) : null;
        var level = other?.Deeper ?? (list.Items is [.., var last] ? last.Deeper : 1);
        Item[] added = [.. Lines(add.Text).Select(l => new Item(l, add.Side == Side.Under ? 1 : level, ItemGroup.Empty))];
        return new(other is null ? list with { Items = [.. list.Items, .. added] } : Put(list, added, add.Side, other), added[0]);
    }

    static Corrected Move(ItemGroup list, Item item, Correction.Move move)
    {
        if (move.Other is { } path)
        {
            var other = list.Find(path)!;
            return ReferenceEquals(other, item) || item.Has(other) ? new Corrected.CannotMove() : Moved(list, item, move.Side, other);
        }
        var beside = Beside(list, item);
        var at = beside.ToList().FindIndex(i => ReferenceEquals(i, item));
        var to = move.Side switch
        {
            Side.Up => at - 1,
            Side.Down => at + 1,
            Side.First => 0,
            _ => beside.Count - 1,
        };
        return to == at || to < 0 || to >= beside.Count
            ? new Corrected.CannotMove()
            : Moved(list, item, to < at ? Side.Before : Side.After, beside[to]);
    }

    /// <summary>First in, then out: taking it out makes anew what it stood under, which may be what it is put beside.</summary>
    static Corrected.Done Moved(ItemGroup list, Item item, Side side, Item other)
    {
        var moved = item with { Deeper = side == Side.Under ? 1 : other.Deeper };
        return new(Put(list, [moved], side, other).Replace(item, _ => []), moved);
    }

    static ItemGroup Put(ItemGroup list, IReadOnlyList<Item> items, Side side, Item other) =>
        list.Replace(
            other,
            o =>
                side switch
                {
                    Side.Before => [.. items, o],
                    Side.Under => [o with { Under = o.Under with { Items = [.. o.Under.Items, .. items] } }],
                    _ => [o, .. items],
                }
        );

    static IReadOnlyList<Item> Beside(ItemGroup list, Item item) =>
        list.Items.Any(i => ReferenceEquals(i, item)) ? list.Items : Beside(list.Items.First(i => i.Has(item)).Under, item);

    static Corrected Merge(ItemGroup list, IReadOnlyList<Item> items)
    {
        var (first, others) = (items[0], items.Skip(1).ToList());
        if (items.Any(a => items.Any(a.Has)))
            return new Corrected.CannotMove();
        var under = items.Select(i => i.Under).FirstOrDefault(u => u.Items.Count > 0, first.Under);
        var merged = first with
        {
            Text = others.Aggregate(first.Text, (text, o) => Joined(text, o.Text)),
            Under = under with { Items = [.. items.SelectMany(i => i.Under.Items)] },
        };
        return new Corrected.Done(others.Aggregate(list, (l, o) => l.Replace(o, _ => [])).Replace(first, _ => [merged]), merged);
    }

    public static string Joined(string first, string second) =>
        first.TrimEnd() is var text && text[^1] is '.' or ';' or ':' or ',' or '!' or '?' or '…' ? $"{text} {second}" : $"{text}; {second}";

    static Corrected Split(ItemGroup list, Item item, string? at)
    {
        var parts = Parts(item.Text, at);
        if (parts.Count < 2)
            return new Corrected.WhereToSplit(item);
        var pieces = parts.Select((p, i) => item with { Text = p, Under = i == parts.Count - 1 ? item.Under : ItemGroup.Empty }).ToList();
        return new Corrected.Done(list.Replace(item, _ => pieces), pieces[0]);
    }

    /// <summary>At the ends of sentences, or before the words said; one part when it can be parted nowhere.</summary>
    public static IReadOnlyList<string> Parts(string text, string? at)
    {
        if (at is null)
            return [.. Sentences.Of(text, semicolons: true).Select(p => p.TrimEnd(';', ' '))];
        var start = at.Length == 0 ? -1 : text.IndexOf(at, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            start = Loosely(text, at);
        return start <= 0 ? [text] : [text[..start].TrimEnd(' ', ';', ','), text[start..].Trim()];
    }

    /// <summary>Where a word begins from which the folded words stand; -1 when nowhere.</summary>
    static int Loosely(string text, string at)
    {
        var said = Folded.Of(at);
        for (var i = 1; said.Length > 0 && i < text.Length; i++)
            if (char.IsWhiteSpace(text[i - 1]) && Folded.Of(text[i..]).StartsWith(said, StringComparison.Ordinal))
                return i;
        return -1;
    }

    static string[] Lines(string text) => ListText.Read(text) is { Count: > 0 } nodes ? [.. nodes.Select(n => n.Text)] : [text];
}
