using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Azure;
using Azure.Core;

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

    /// <summary>One answer a change when all were done, else the one that says why none was.</summary>
    public static async Task<Response[]> AnswersAsync(Response response, CancellationToken cancel)
    {
        response.ContentStream!.Position = 0;
        return await MultipartResponse.ParseAsync(response, expectCrLf: true, cancel).ConfigureAwait(false);
    }

    /// <summary>Which change a refusal is about, and the service's code for it.</summary>
    public static (int Index, string Code) Refusal(Response answer)
    {
        using var body = JsonDocument.Parse(answer.Content.ToMemory());
        var error = body.RootElement.GetProperty("odata.error");
        var message = error.GetProperty("message").GetProperty("value").GetString()!;
        var index = message.IndexOf(':', StringComparison.Ordinal) is > 0 and var end ? message[..end] : "";
        return (
            int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : 0,
            error.GetProperty("code").GetString()!
        );
    }
}
