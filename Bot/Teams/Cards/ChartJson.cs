using System.Globalization;
using System.Text.Json;
using CcchcBot.Chat;

namespace CcchcBot.Teams.Cards;

/// <summary>Charts are newer than 1.5: each carries the same figures as words, for other clients and for those who cannot see it.</summary>
static class ChartJson
{
    public static void Donut(Utf8JsonWriter w, Element.Donut donut)
    {
        Head(w, "Chart.Donut", donut.Title);
        Slices(w, donut.Slices);
        Element.FactSet figures = new([.. donut.Slices.Select(s => new Fact(s.Legend, Figure(s.Value)))]);
        Fallback(w, new Element.Container([new Element.TextBlock(donut.Title, Strong: true), figures]));
    }

    public static void StackedBars(Utf8JsonWriter w, Element.StackedBars chart)
    {
        Head(w, "Chart.HorizontalBar.Stacked", chart.Title);
        w.WriteStartArray("data");
        foreach (var (title, slices) in chart.Bars)
        {
            w.WriteStartObject();
            w.WriteString("title", title);
            Slices(w, slices);
            w.WriteEndObject();
        }
        w.WriteEndArray();
        Fallback(w, AsTable(chart));
    }

    static Element.Table AsTable(Element.StackedBars chart)
    {
        string[] legends = [.. chart.Bars.SelectMany(b => b.Slices).Select(s => s.Legend).Distinct()];
        string Sum(Bar bar, string legend) => Figure(bar.Slices.Where(s => s.Legend == legend).Sum(s => s.Value));
        return new(
            [2, .. legends.Select(_ => 1)],
            [
                [chart.Title, .. legends],
                .. chart.Bars.Select(b => (IReadOnlyList<string>)[b.Title, .. legends.Select(l => Sum(b, l))]),
            ]
        );
    }

    static void Head(Utf8JsonWriter w, string type, string title)
    {
        w.WriteString("type", type);
        w.WriteString("title", title);
        w.WriteBoolean("showTitle", true);
    }

    static void Slices(Utf8JsonWriter w, IReadOnlyList<Slice> slices)
    {
        w.WriteStartArray("data");
        foreach (var (legend, value, tone, shade) in slices)
        {
            w.WriteStartObject();
            w.WriteString("legend", legend);
            w.WriteNumber("value", value);
            w.WriteString("color", Colour(tone, shade));
            w.WriteEndObject();
        }
        w.WriteEndArray();
    }

    static void Fallback(Utf8JsonWriter w, Element figures)
    {
        w.WritePropertyName("fallback");
        ElementJson.Write(w, figures);
    }

    static string Colour(Tone tone, int shade) =>
        (tone, shade) switch
        {
            (Tone.Good, _) => "good",
            (Tone.Warning, _) => "warning",
            (Tone.Attention, _) => "attention",
            (Tone.Accent, 0) => "categoricalBlue",
            (Tone.Accent, _) => "categoricalTeal",
            (_, 1) => "categoricalLavender",
            (_, 2) => "categoricalPurple",
            _ => "neutral",
        };

    static string Figure(int value) => value.ToString(CultureInfo.InvariantCulture);
}
