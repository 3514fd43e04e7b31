using System.Diagnostics;
using System.Globalization;
using CcchcBot.Storage;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CcchcBot.Tests.Storage;

/// <summary>A process of this assembly that commits without end and kills itself before a given statement reaches SQLite.</summary>
static class KilledWriter
{
    const string Order = "CCCHCBOT_TESTS_KILLED_WRITER";
    const int Committers = 4;

    public static byte[] Json(int round) => [.. "\""u8, .. new byte[2_000].Select(_ => (byte)('0' + (round % 10))), .. "\""u8];

    /// <returns>The rounds each committer was told are done, as <c>committer round</c>.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(string file, int statements, CancellationToken cancel)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(KilledWriter).Assembly.Location]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
        start.Environment[Order] = $"{statements}|{file}";
        using var process = Process.Start(start)!;
        var told = await process.StandardOutput.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        return [.. told.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    public static void Start()
    {
        var order = Environment.GetEnvironmentVariable(Order)!.Split('|');
        CommitAsync(int.Parse(order[0], CultureInfo.InvariantCulture), order[1]).GetAwaiter().GetResult();
    }

    static async Task CommitAsync(int statements, string file)
    {
        await using var store = new SqliteStore(file);
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        raw.sqlite3_exec(connection.Handle, "PRAGMA synchronous = FULL");
        raw.sqlite3_trace(
            connection.Handle,
            (object _, string _) =>
            {
                if (--statements == 0)
                    Process.GetCurrentProcess().Kill();
            },
            null
        );
        using var writer = new SqliteWriter(connection, new Lock());
        await Task.WhenAll(Enumerable.Range(0, Committers).Select(who => CommitAsync(store, writer, $"{who}")));
    }

    static async Task CommitAsync(SqliteStore store, SqliteWriter writer, string who)
    {
        var head = (await store.ReadAsync(who, "head", default))?.Version;
        var tail = (await store.ReadAsync(who, "tail", default))?.Version;
        for (var round = await store.RangeAsync(who, "event|", "event}", default).CountAsync(); ; round++)
        {
            Change[] changes = [Written("head", head, round), Written($"event|{round:D6}", null, round), Written("tail", tail, round)];
            var versions = ((Commit.Done)await writer.CommitAsync(who, changes)).Versions;
            (head, tail) = (versions[0], versions[2]);
            await Console.Out.WriteLineAsync($"{who} {round}");
        }
    }

    static Change Written(string row, string? version, int round) =>
        version is null ? new Change.Insert(row, Json(round)) : new Change.Replace(row, version, Json(round));
}
