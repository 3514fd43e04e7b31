using System.Globalization;
using System.Text.Json;
using CcchcBot.Chat;

namespace CcchcBot.Teams.Cards;

static class InputJson
{
    public static void Write(Utf8JsonWriter w, Element input)
    {
        switch (input)
        {
            case Element.TextInput text:
                Text(w, text);
                break;
            case Element.NumberInput number:
                Head(w, "Input.Number", number.Id, number.Label);
                if (number.Value is { } value)
                    w.WriteNumber("value", value);
                w.WriteNumber("min", number.Min);
                w.WriteNumber("max", number.Max);
                break;
            case Element.DateInput date:
                Head(w, "Input.Date", date.Id, date.Label);
                if (date.Value is { } day)
                    w.WriteString("value", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case Element.ChoiceInput choice:
                Choice(w, choice);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    static void Head(Utf8JsonWriter w, string type, string id, string label)
    {
        w.WriteString("type", type);
        w.WriteString("id", id);
        w.WriteString("label", label);
    }

    static void Text(Utf8JsonWriter w, Element.TextInput text)
    {
        Head(w, "Input.Text", text.Id, text.Label);
        if (text.Value is { } value)
            w.WriteString("value", value);
        if (text.Placeholder is { } placeholder)
            w.WriteString("placeholder", placeholder);
        if (text.Multiline)
            w.WriteBoolean("isMultiline", true);
        if (text.MaxLength > 0)
            w.WriteNumber("maxLength", text.MaxLength);
    }

    static void Choice(Utf8JsonWriter w, Element.ChoiceInput choice)
    {
        Head(w, "Input.ChoiceSet", choice.Id, choice.Label);
        if (choice.Value is { } value)
            w.WriteString("value", value);
        if (choice.Many)
            w.WriteBoolean("isMultiSelect", true);
        w.WriteString("style", choice.Expanded ? "expanded" : "compact");
        w.WriteBoolean("wrap", true);
        w.WriteStartArray("choices");
        foreach (var (title, chosen) in choice.Choices)
        {
            w.WriteStartObject();
            w.WriteString("title", ElementJson.Literal(title));
            w.WriteString("value", chosen);
            w.WriteEndObject();
        }
        w.WriteEndArray();
    }
}
