using System.Globalization;
using CcchcBot.Benchmarks;

var count = args is [var given, ..] ? int.Parse(given, CultureInfo.InvariantCulture) : 5;
await using var teams = await Loopback.StartAsync();
var (floor, bot) = (await Side.FloorAsync(), await Side.BotAsync(teams));
var load = Repository.Load;
List<(Round Floor, Round Bot)> rounds = [];
while (rounds.Count < count)
{
    rounds.Add((await Round.RunAsync(floor, teams), await Round.RunAsync(bot, teams)));
    Console.WriteLine($"{rounds.Count}: {rounds[^1]}");
}
var report = Report.Of(rounds, await StoreOperations.CountAsync(teams), load);
Console.WriteLine(report);
await File.WriteAllTextAsync(Path.Combine(Repository.Root, "Bot.Tests", "Benchmarks", "RESULTS.md"), report);
