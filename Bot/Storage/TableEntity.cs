using System.Text;
using System.Text.Json;

namespace CcchcBot.Storage;

/// <summary>A row as the Table service keeps it: its JSON in string properties <c>Json0</c>, <c>Json1</c>… of 64 KiB as UTF-16 each, and the commit that wrote it.</summary>
/// <param name=nameof(Operation)>The id of the commit that last wrote the row: how a commit whose answer was lost is known again.</param>
sealed record TableEntity(StoredRow Row, string Operation)
{
    const int LongestProperty = 32 * 1024;

    public static TableEntity Parse(JsonElement entity) => new(Read(entity, new([])), entity.GetProperty(nameof(Operation)).GetString()!);

    /// <summary>Its row; as it is known where it is.</summary>
    public static StoredRow Read(JsonElement entity, KnownRows known)
    {
        var (key, version) = (entity.GetProperty("RowKey").GetString()!, entity.GetProperty("odata.etag").GetString()!);
        return known.Find(key, version) ?? new(Keys.Unescape(key), version, Encoding.UTF8.GetBytes(Json(entity)));
    }

    static string Json(JsonElement entity)
    {
        var json = new StringBuilder();
        for (var part = 0; entity.TryGetProperty($"Json{part}", out var text); part++)
            json.Append(text.GetString());
        return json.ToString();
    }

    /// <summary>The entity <paramref name="change"/> leaves behind.</summary>
    public static void Write(Utf8JsonWriter writer, string partition, Change change, string operation)
    {
        writer.WriteStartObject();
        writer.WriteString("PartitionKey", Keys.Stored(partition));
        writer.WriteString("RowKey", Keys.Stored(change.Row));
        writer.WriteString(nameof(Operation), operation);
        var json = Encoding.UTF8.GetString(Batch.JsonOf(change).Span).AsSpan();
        for (var part = 0; part == 0 || json.Length > 0; part++)
        {
            var length = Math.Min(json.Length, LongestProperty);
            // no pair of surrogates is torn: alone, neither half can be written
            if (length > 0 && char.IsHighSurrogate(json[length - 1]))
                length--;
            writer.WriteString($"Json{part}", json[..length]);
            json = json[length..];
        }
        writer.WriteEndObject();
    }
}
