using System.Text.Json;
using CcchcBot.Chat;

namespace CcchcBot.Teams.Cards;

static class TableJson
{
    public static void Write(Utf8JsonWriter w, Element.Table table)
    {
        w.WriteString("type", "Table");
        w.WriteBoolean("firstRowAsHeaders", true);
        w.WriteStartArray("columns");
        foreach (var width in table.Widths)
        {
            w.WriteStartObject();
            w.WriteNumber("width", width);
            w.WriteEndObject();
        }
        w.WriteEndArray();
        w.WriteStartArray("rows");
        for (var row = 0; row < table.Rows.Count; row++)
            Row(w, table.Rows[row], header: row == 0);
        w.WriteEndArray();
    }

    static void Row(Utf8JsonWriter w, IReadOnlyList<string> cells, bool header)
    {
        w.WriteStartObject();
        w.WriteString("type", "TableRow");
        w.WriteStartArray("cells");
        foreach (var cell in cells)
        {
            w.WriteStartObject();
            w.WriteString("type", "TableCell");
            ElementJson.Write(w, "items", [new Element.TextBlock(cell, Strong: header)]);
            w.WriteEndObject();
        }
        w.WriteEndArray();
        w.WriteEndObject();
    }
}
