using System.Globalization;
using CcchcBot.Benchmarks;

// only what a question costs: no process, no network
if (args is ["question"])
{
    var question = await StatusQuestion.ReportAsync(Repository.Load);
    Console.WriteLine(question);
    Results.Put(question);
    return;
}

// what a tap on a card costs: both sides within this process
if (args is ["cards", .. var often])
{
    var taps = await CardAction.MeasureAsync(often is [var many] ? int.Parse(many, CultureInfo.InvariantCulture) : 7, Repository.Load);
    Console.WriteLine(taps);
    Results.Put(taps);
    return;
}

// what it takes to bring a plan to 500 channels: time is simulated
if (args is ["publish"])
{
    var published = await PublishReport.MeasureAsync(Repository.Load);
    Console.WriteLine(published);
    Results.Put(published);
    return;
}

var onlyDocuments = args is ["documents", ..];
var count = args is [.., var given] && given != "documents" ? int.Parse(given, CultureInfo.InvariantCulture) : 5;
var load = Repository.Load;
var papers = PaperReport.Of(count, load);
Console.WriteLine(papers);
Results.Put(papers);
if (onlyDocuments)
    return;
await using var teams = await Loopback.StartAsync();
var (floor, bot) = (await Side.FloorAsync(), await Side.BotAsync(teams));
List<(Round Floor, Round Bot)> rounds = [];
while (rounds.Count < count)
{
    rounds.Add((await Round.RunAsync(floor, teams), await Round.RunAsync(bot, teams)));
    Console.WriteLine($"{rounds.Count}: {rounds[^1]}");
}
var report = Report.Of(rounds, await StoreOperations.CountAsync(teams), load);
Console.WriteLine(report);
Results.Put(report);
