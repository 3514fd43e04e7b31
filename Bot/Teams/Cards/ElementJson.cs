using System.Text.Json;
using System.Text.RegularExpressions;
using CcchcBot.Chat;

namespace CcchcBot.Teams.Cards;

/// <summary>The elements of a card's body; inputs, tables and charts have files of their own.</summary>
static partial class ElementJson
{
    public static void Write(Utf8JsonWriter w, string name, IReadOnlyList<Element> elements)
    {
        w.WriteStartArray(name);
        foreach (var element in elements)
            Write(w, element);
        w.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter w, Element element)
    {
        w.WriteStartObject();
        switch (element)
        {
            case Element.TextBlock text:
                TextBlock(w, text);
                break;
            case Element.FactSet(var facts):
                FactSet(w, facts);
                break;
            case Element.Table table:
                TableJson.Write(w, table);
                break;
            case Element.Container container:
                Container(w, container);
                break;
            case Element.ColumnSet(var columns):
                ColumnSet(w, columns);
                break;
            case Element.ActionSet(var actions):
                w.WriteString("type", "ActionSet");
                CardJson.Actions(w, actions);
                break;
            case Element.Donut donut:
                ChartJson.Donut(w, donut);
                break;
            case Element.StackedBars bars:
                ChartJson.StackedBars(w, bars);
                break;
            default:
                InputJson.Write(w, element);
                break;
        }
        w.WriteEndObject();
    }

    static void TextBlock(Utf8JsonWriter w, Element.TextBlock text)
    {
        w.WriteString("type", "TextBlock");
        w.WriteString("text", Literal(text.Text));
        w.WriteBoolean("wrap", true);
        if (text.Heading)
        {
            w.WriteString("style", "heading");
            w.WriteString("size", "Large");
        }
        if (text.Heading || text.Strong)
            w.WriteString("weight", "Bolder");
        if (text.Subtle)
            w.WriteBoolean("isSubtle", true);
        if (text.Tone is not Tone.Default)
            w.WriteString("color", text.Tone.ToString());
        Separator(w, text.Separator);
    }

    static void FactSet(Utf8JsonWriter w, IReadOnlyList<Fact> facts)
    {
        w.WriteString("type", "FactSet");
        w.WriteStartArray("facts");
        foreach (var (title, value) in facts)
        {
            w.WriteStartObject();
            w.WriteString("title", title);
            w.WriteString("value", value);
            w.WriteEndObject();
        }
        w.WriteEndArray();
    }

    static void Container(Utf8JsonWriter w, Element.Container container)
    {
        w.WriteString("type", "Container");
        if (container.Id is { } id)
            w.WriteString("id", id);
        if (!container.Visible)
            w.WriteBoolean("isVisible", false);
        if (container.Tone is not Tone.Default)
        {
            // container styles are lower case where text colours are not
            w.WriteString("style", JsonNamingPolicy.CamelCase.ConvertName(container.Tone.ToString()));
        }
        Separator(w, container.Separator);
        Write(w, "items", container.Items);
    }

    static void ColumnSet(Utf8JsonWriter w, IReadOnlyList<Column> columns)
    {
        w.WriteString("type", "ColumnSet");
        w.WriteStartArray("columns");
        foreach (var (width, items) in columns)
        {
            w.WriteStartObject();
            w.WriteString("type", "Column");
            if (width > 0 && columns.Count(c => c.Width > 0) > 1)
                w.WriteNumber("width", width);
            else // one weight among automatic columns would be all of the width, and squeeze them
                w.WriteString("width", width > 0 ? "stretch" : "auto");
            w.WriteString("verticalContentAlignment", "Center");
            Write(w, "items", items);
            w.WriteEndObject();
        }
        w.WriteEndArray();
    }

    static void Separator(Utf8JsonWriter w, bool wanted)
    {
        if (!wanted)
            return;
        w.WriteString("spacing", "Medium");
        w.WriteBoolean("separator", true);
    }

    /// <summary>
    /// A number that begins a line stays that number: clients make "14. Kinh phí" a list of their own, which some begin at 1 again and some cut off
    /// at the left. A no-break space is no list mark, and looks the same.
    /// </summary>
    public static string Literal(string text) => Numbered().Replace(text, "$1\u00A0");

    [GeneratedRegex(@"(?<=^|\n)(\d+[.)]) ")]
    private static partial Regex Numbered();
}
