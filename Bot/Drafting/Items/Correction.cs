namespace CcchcBot.Drafting.Items;

/// <summary>A correction of a list by item, as said. Items are named by place: "3", "2.1", "2.a".</summary>
/// <param name="Called">What the item was called.</param>
abstract record Correction(ItemCalled Called)
{
    /// <param name="Text">Null when it is still to be asked for.</param>
    public sealed record Reword(ItemCalled Called, string Item, string? Text) : Correction(Called);

    public sealed record Remove(ItemCalled Called, IReadOnlyList<string> Items) : Correction(Called);

    /// <param name="Other">The item beside or under which it is put; null at the end of the list.</param>
    public sealed record Add(ItemCalled Called, string Text, Side Side, string? Other) : Correction(Called);

    /// <param name="Other">The item it is put beside; null where the side says enough.</param>
    public sealed record Move(ItemCalled Called, string Item, Side Side, string? Other) : Correction(Called);

    public sealed record Merge(ItemCalled Called, IReadOnlyList<string> Items) : Correction(Called);

    /// <param name="At">Words with which the second part begins; null at the ends of sentences.</param>
    public sealed record Split(ItemCalled Called, string Item, string? At) : Correction(Called);
}

enum ItemCalled
{
    /// <summary>By its number alone.</summary>
    Number,

    /// <summary>"Mục", "ý", "item": of the list that is open.</summary>
    Item,

    /// <summary>"Việc", "nhiệm vụ", "task".</summary>
    Task,
}

enum Side
{
    Before,
    After,
    Under,
    Up,
    Down,
    First,
    Last,
}
