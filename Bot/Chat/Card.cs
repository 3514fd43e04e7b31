namespace CcchcBot.Chat;

/// <summary>An Adaptive Card 1.5 as values; <c>Teams/CardJson</c> writes it. Names follow the card schema.</summary>
public sealed record Card(IReadOnlyList<Element> Body, IReadOnlyList<CardAction>? Actions = null, Refresh? Refresh = null);

/// <param name="UserIds">Member ids (`29:…`) whose client asks for their own view; at most 60 are written.</param>
public sealed record Refresh(string Verb, IReadOnlyDictionary<string, string> Data, IReadOnlyList<string> UserIds);

public enum Tone
{
    Default,
    Good,
    Warning,
    Attention,
    Accent,
}

public abstract record Element
{
    private Element() { }

    public sealed record TextBlock(
        string Text,
        bool Heading = false,
        bool Strong = false,
        bool Subtle = false,
        Tone Tone = Tone.Default,
        bool Separator = false
    ) : Element;

    public sealed record FactSet(IReadOnlyList<Fact> Facts) : Element;

    /// <summary>First row is the header. <paramref name="Widths"/> are relative.</summary>
    public sealed record Table(IReadOnlyList<int> Widths, IReadOnlyList<IReadOnlyList<string>> Rows) : Element;

    public sealed record Container(
        IReadOnlyList<Element> Items,
        string? Id = null,
        bool Visible = true,
        Tone Tone = Tone.Default,
        bool Separator = false
    ) : Element;

    public sealed record ColumnSet(IReadOnlyList<Column> Columns) : Element;

    public sealed record ActionSet(IReadOnlyList<CardAction> Actions) : Element;

    public sealed record TextInput(
        string Id,
        string Label,
        string? Value = null,
        string? Placeholder = null,
        bool Multiline = false,
        int MaxLength = 0
    ) : Element;

    public sealed record NumberInput(string Id, string Label, int? Value, int Min, int Max) : Element;

    public sealed record DateInput(string Id, string Label, DateOnly? Value) : Element;

    /// <summary>Values must hold no comma: several come back comma-joined.</summary>
    public sealed record ChoiceInput(
        string Id,
        string Label,
        IReadOnlyList<Choice> Choices,
        string? Value = null,
        bool Many = false,
        bool Expanded = false
    ) : Element;

    /// <summary>A donut of figures with the same figures as text for clients without charts (<c>Chart.Donut</c>, fallback a FactSet).</summary>
    public sealed record Donut(string Title, IReadOnlyList<Slice> Slices) : Element;

    /// <summary>Stacked bars (<c>Chart.HorizontalBar.Stacked</c>), fallback a Table of the same figures.</summary>
    public sealed record StackedBars(string Title, IReadOnlyList<Bar> Bars) : Element;
}

public sealed record Fact(string Title, string Value);

/// <param name="Width">Relative width; 0 is as wide as its content.</param>
public sealed record Column(int Width, IReadOnlyList<Element> Items);

public sealed record Choice(string Title, string Value);

/// <param name="Shade">Tells slices of one tone apart: 0, 1 or 2, the same for the same legend everywhere.</param>
public sealed record Slice(string Legend, int Value, Tone Tone, int Shade = 0);

public sealed record Bar(string Title, IReadOnlyList<Slice> Slices);

public abstract record CardAction(string Title)
{
    /// <summary>A tap that comes back as <see cref="Heard.Tap"/>. Written as `Action.Execute` with an `Action.Submit` fallback that carries the same.</summary>
    /// <param name="Inputs">Whether the card's inputs travel along.</param>
    /// <param name="Secondary">Goes to the overflow menu.</param>
    public sealed record Execute(
        string Title,
        string Verb,
        IReadOnlyDictionary<string, string> Data,
        bool Inputs = false,
        bool Primary = false,
        bool Secondary = false
    ) : CardAction(Title);

    public sealed record OpenUrl(string Title, string Url) : CardAction(Title);

    public sealed record ToggleVisibility(string Title, IReadOnlyList<string> Targets) : CardAction(Title);
}
