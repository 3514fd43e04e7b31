using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Azure;

namespace CcchcBot.Storage;

/// <summary>A batch on the wire: an entity group transaction's multipart body, and what is read from its answer (teams-protocol §8.2).</summary>
static class TableBatch
{
    // Vietnamese stays as it is instead of six characters a letter
    static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static string ContentType(string operation) => $"multipart/mixed; boundary=batch_{operation}";

    public static ReadOnlyMemory<byte> Body(Uri table, string partition, IReadOnlyList<Change> changes, string operation)
    {
        var body = new ArrayBufferWriter<byte>(4096);
        using var writer = new Utf8JsonWriter(body, Plain);
        Text(body, $"--batch_{operation}\r\nContent-Type: multipart/mixed; boundary=changeset_{operation}\r\n\r\n");
        foreach (var change in changes)
        {
            Text(body, $"--changeset_{operation}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n");
            Text(body, Head(table, partition, change));
            if (change is not Change.Delete)
            {
                writer.Reset();
                TableEntity.Write(writer, partition, change, operation);
                writer.Flush();
            }
            Text(body, "\r\n");
        }
        Text(body, $"--changeset_{operation}--\r\n--batch_{operation}--\r\n");
        return body.WrittenMemory;
    }

    static void Text(ArrayBufferWriter<byte> body, string text) => Encoding.UTF8.GetBytes(text, body);

    static string Head(Uri table, string partition, Change change) =>
        (
            change switch
            {
                Change.Insert => $"POST {table} HTTP/1.1\r\nPrefer: return-no-content\r\n",
                // a PUT without If-Match would overwrite whatever is there
                Change.Replace replace => $"PUT {table}{Key(partition, change.Row)} HTTP/1.1\r\nIf-Match: {replace.Version}\r\n",
                _ => $"DELETE {table}{Key(partition, change.Row)} HTTP/1.1\r\nIf-Match: {Batch.VersionOf(change)}\r\n",
            }
        ) + "Accept: application/json;odata=minimalmetadata\r\nContent-Type: application/json\r\nDataServiceVersion: 3.0\r\n\r\n";

    /// <summary>An entity's address after its table's; a stored key has no quote to be doubled.</summary>
    public static string Key(string partition, string row) =>
        $"(PartitionKey='{Uri.EscapeDataString(Keys.Stored(partition))}',RowKey='{Uri.EscapeDataString(Keys.Stored(row))}')";

    /// <summary>What the service says to a change.</summary>
    public readonly record struct Answer(int Status, string ETag, string Body);

    /// <summary>One answer a change when all were done, else the one that says why none was.</summary>
    /// <remarks>Not Azure.Core's MultipartResponse: it takes no line over 4096 characters, and a header repeats the keys percent-encoded.</remarks>
    public static IReadOnlyList<Answer> Answers(Response response) =>
        [
            .. response
                .Content.ToString()
                .Split("HTTP/1.1 ")
                .Skip(1)
                .Select(answer => new Answer(
                    int.Parse(answer.AsSpan(0, 3), CultureInfo.InvariantCulture),
                    Between(answer, "ETag: ", "\r"),
                    Between(answer, "\r\n\r\n", "\r\n--")
                )),
        ];

    static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.OrdinalIgnoreCase);
        return from < 0 ? "" : text[(from + start.Length)..].Split(end, 2)[0];
    }

    /// <summary>Which change a refusal is about, and the service's code for it.</summary>
    public static (int Index, string Code) Refusal(string body)
    {
        using var parsed = JsonDocument.Parse(body);
        var error = parsed.RootElement.GetProperty("odata.error");
        var message = error.GetProperty("message").GetProperty("value").GetString()!;
        _ = int.TryParse(message.Split(':')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index);
        return (index, error.GetProperty("code").GetString()!);
    }
}
