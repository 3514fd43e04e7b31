using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Azure;
using Azure.Core;

namespace CcchcBot.Storage;

/// <summary>Rows in one Azure table over REST, for any number of bot instances; stands in for Azure.Data.Tables, as small as its use (teams-protocol §8).</summary>
sealed class TableStore(TableAccount account, string table) : IStore
{
    // well formed and older than any row: what is left of a version that another commit has already overtaken
    const string Overtaken = "W/\"datetime'2000-01-01T00%3A00%3A00.0000000Z'\"";

    static readonly string[] Unmet =
    [
        "EntityAlreadyExists",
        "UpdateConditionNotSatisfied",
        "ConditionNotMet",
        "ResourceNotFound",
        "EntityNotFound",
    ];

    readonly TablePipeline pipeline = new(account);
    readonly Uri rows = new TableAccount(account.Endpoint, "", null).Address(table);
    bool exists;

    public async Task<StoredRow?> ReadAsync(string partition, string row, CancellationToken cancel) =>
        (await FindAsync(partition, row, cancel).ConfigureAwait(false))?.Row;

    async Task<TableEntity?> FindAsync(string partition, string row, CancellationToken cancel)
    {
        await EnsureTableAsync(cancel).ConfigureAwait(false);
        using var message = pipeline.Message(RequestMethod.Get, account.Address(table + TableBatch.Key(partition, row)));
        var response = await pipeline.SendAsync(message, cancel, 200, 404).ConfigureAwait(false);
        if (response.Status == 404)
            return TableBatch.Refusal(response.Content.ToString()).Code is "TableNotFound"
                ? throw new RequestFailedException(response)
                : null;
        using var entity = JsonDocument.Parse(response.Content.ToMemory());
        return TableEntity.Parse(entity.RootElement);
    }

    public IAsyncEnumerable<StoredRow> RangeAsync(string partition, string from, string to, CancellationToken cancel) =>
        RangesAsync(partition, [(from, to)], [], cancel);

    public IAsyncEnumerable<StoredRow> RangesAsync(
        string partition,
        IReadOnlyList<(string From, string To)> ranges,
        IReadOnlyList<StoredRow> known,
        CancellationToken cancel
    ) =>
        QueryAsync(
            $"PartitionKey eq '{Keys.Stored(partition)}' and ({string.Join(" or ", ranges.Select(Within))})",
            new KnownRows(known),
            cancel
        );

    static string Within((string From, string To) range) =>
        $"(RowKey ge '{Keys.Escape(range.From)}' and RowKey lt '{Keys.Escape(range.To)}')";

    async IAsyncEnumerable<StoredRow> QueryAsync(string filter, KnownRows known, [EnumeratorCancellation] CancellationToken cancel)
    {
        await EnsureTableAsync(cancel).ConfigureAwait(false);
        // a page may be empty and still not be the last
        for (var next = ""; next is not null; )
        {
            using var message = pipeline.Message(
                RequestMethod.Get,
                account.Address($"{table}()", $"$filter={Uri.EscapeDataString(filter)}{next}")
            );
            var response = await pipeline.SendAsync(message, cancel, 200).ConfigureAwait(false);
            next = Continuation(response);
            using var page = JsonDocument.Parse(response.Content.ToMemory());
            foreach (var entity in page.RootElement.GetProperty("value").EnumerateArray())
                yield return TableEntity.Read(entity, known);
        }
    }

    static string? Continuation(Response response) =>
        response.Headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var partition)
            ? $"&NextPartitionKey={Uri.EscapeDataString(partition)}"
                + (
                    response.Headers.TryGetValue("x-ms-continuation-NextRowKey", out var row)
                        ? $"&NextRowKey={Uri.EscapeDataString(row)}"
                        : ""
                )
            : null;

    public async Task<Commit> CommitAsync(string partition, IReadOnlyList<Change> changes, CancellationToken cancel)
    {
        Batch.Check(partition, changes);
        await EnsureTableAsync(cancel).ConfigureAwait(false);
        var operation = Guid.NewGuid().ToString("N");
        using var message = pipeline.Message(
            RequestMethod.Post,
            account.Address("$batch"),
            TableBatch.Body(rows, partition, changes, operation),
            TableBatch.ContentType(operation)
        );
        var response = await pipeline.SendAsync(message, cancel, 202).ConfigureAwait(false);
        var answers = TableBatch.Answers(response);
        if (answers.Count == changes.Count && answers.All(a => a.Status is 201 or 204))
            return new Commit.Done([.. answers.Select(a => a.ETag)]);
        var (index, code) = TableBatch.Refusal(answers[0].Body);
        if (!Unmet.Contains(code))
            throw new RequestFailedException(answers[0].Status, answers[0].Body, code, null);
        var again = message.ProcessingContext.RetryNumber > 0;
        return again && await TakenBeforeAsync(partition, changes, operation, cancel).ConfigureAwait(false) is { } done
            ? done
            : new Commit.Conflict(changes[index].Row);
    }

    /// <summary>What the first attempt did when only its answer was lost: its rows carry this operation.</summary>
    /// <remarks>Deletions leave nothing to carry it. A batch of nothing else counts as done when its rows are gone, which is all it asked for.</remarks>
    async Task<Commit.Done?> TakenBeforeAsync(string partition, IReadOnlyList<Change> changes, string operation, CancellationToken cancel)
    {
        var found = new TableEntity?[changes.Count];
        for (var i = 0; i < found.Length; i++)
            found[i] = await FindAsync(partition, changes[i].Row, cancel).ConfigureAwait(false);
        var taken = changes.All(c => c is Change.Delete) ? found.All(f => f is null) : found.Any(f => f?.Operation == operation);
        return taken
            ? new([
                .. found.Select(
                    (f, i) =>
                        changes[i] is Change.Delete ? ""
                        : f?.Operation == operation ? f.Row.Version
                        : Overtaken
                ),
            ])
            : null;
    }

    public Task PingAsync(CancellationToken cancel) => ReadAsync("ping", "ping", cancel);

    // 403: these credentials may not make tables, which they need not when it is there
    async Task EnsureTableAsync(CancellationToken cancel)
    {
        if (exists)
            return;
        var body = Encoding.UTF8.GetBytes($$"""{"TableName":"{{table}}"}""");
        using var message = pipeline.Message(RequestMethod.Post, account.Address("Tables"), body);
        var response = await pipeline.SendAsync(message, cancel, 201, 204, 403, 409).ConfigureAwait(false);
        if (response.Status == 409 && !response.Content.ToString().Contains("TableAlreadyExists", StringComparison.Ordinal))
            throw new RequestFailedException(response);
        exists = true;
    }
}
