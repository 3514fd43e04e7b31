using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CcchcBot.Teams;

static class Json
{
    // Vietnamese stays as it is: an escaped letter would count six times towards the size limit
    static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var writer = new Utf8JsonWriter(buffer, Relaxed))
            write(writer);
        return buffer.WrittenMemory;
    }

    public static void WriteStrings(this Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    /// <summary>The member of that name; undefined when there is none, or nothing that could have one.</summary>
    public static JsonElement Child(this JsonElement parent, string name) =>
        parent.ValueKind is JsonValueKind.Object && parent.TryGetProperty(name, out var child) ? child : default;

    /// <summary>As text, whatever it is: numbers and truths as written, nothing as nothing.</summary>
    public static string Text(this JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => element.GetString()!.Normalize(),
            JsonValueKind.Undefined or JsonValueKind.Null => "",
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            JsonValueKind.Number when element.TryGetDecimal(out var number) => number.ToString(CultureInfo.InvariantCulture),
            _ => element.GetRawText(),
        };
}
