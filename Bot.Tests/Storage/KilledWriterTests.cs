using System.Globalization;
using CcchcBot.Storage;

namespace CcchcBot.Tests.Storage;

public sealed class KilledWriterTests : IDisposable
{
    const int Deaths = 12;

    readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("ccchcbot-");

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Whatever_was_answered_is_there_and_nothing_by_half_wherever_the_process_is_killed(int seed)
    {
        var file = Path.Combine(directory.FullName, "rows.db");
        var random = new Random(seed);
        Dictionary<string, int> told = [];
        for (var death = 0; death < Deaths; death++)
        {
            // within the first few batches every statement's turn comes; later ones die among grown tables
            var statements = random.Next(1, death % 2 == 0 ? 30 : 400);
            foreach (var line in await KilledWriter.RunAsync(file, statements, Cancel))
                told[line.Split(' ')[0]] = int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture) + 1;
            await using var store = new SqliteStore(file);
            foreach (var who in new[] { "0", "1", "2", "3" })
                await AssertWholeAsync(store, who, told.GetValueOrDefault(who));
        }
        Assert.Equal(4, told.Count);
    }

    static async Task AssertWholeAsync(SqliteStore store, string who, int told)
    {
        var events = await store.RangeAsync(who, "event|", "event}", Cancel).ToListAsync(Cancel);
        Assert.InRange(events.Count, told, int.MaxValue);
        for (var round = 0; round < events.Count; round++)
        {
            Assert.Equal($"event|{round:D6}", events[round].Row);
            Assert.Equal(KilledWriter.Json(round), events[round].Json.ToArray());
        }
        foreach (var row in new[] { "head", "tail" })
            Assert.Equal(
                events.Count == 0 ? null : KilledWriter.Json(events.Count - 1),
                (await store.ReadAsync(who, row, Cancel))?.Json.ToArray()
            );
    }

    public void Dispose() => directory.Delete(recursive: true);
}
