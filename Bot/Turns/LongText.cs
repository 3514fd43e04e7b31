using System.Text.Json;
using System.Text.Json.Serialization;

namespace CcchcBot.Turns;

/// <summary>A text of hundreds of kilobytes, written bit by bit: whole, the writer would set aside eighteen bytes for each letter, and its thread would keep them.</summary>
sealed class LongText : JsonConverter<string>
{
    const int Bit = 4096;

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        var rest = value.AsSpan();
        for (; rest.Length > Bit; rest = rest[Bit..])
            writer.WriteStringValueSegment(rest[..Bit], isFinalSegment: false);
        writer.WriteStringValueSegment(rest, isFinalSegment: true);
    }
}
