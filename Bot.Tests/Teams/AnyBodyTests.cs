using System.Text.Json.Nodes;
using CcchcBot.Chat;
using CcchcBot.Teams;
using CcchcBot.Tests.Fakes;
using FsCheck;
using FsCheck.Fluent;

namespace CcchcBot.Tests.Teams;

public sealed class AnyBodyTests
{
    // reads every part of what was heard
    static Task<InvokeResponse> Answer(Activity activity, EdgeHost host) =>
        Task.FromResult(Hearing.Of(activity) is { What: var what } heard ? InvokeResponse.Notice($"{heard} {what}") : InvokeResponse.Empty);

    [Fact]
    public async Task No_body_makes_the_endpoint_fail()
    {
        await using var teams = await FakeTeams.StartAsync();
        var lan = teams.Person("Lan");
        await using var host = await EdgeHost.StartAsync(teams, Answer);
        string[] kinds = ["message", "invoke", "installationUpdate", "conversationUpdate"];
        Prop.ForAll<int>(seed =>
            {
                var random = new Random(seed);
                var activity = teams.Envelope(lan, kinds[random.Next(kinds.Length)], Full(random));
                for (var i = random.Next(1, 4); i > 0; i--)
                    Scramble.OnePlace(activity, random);
                using var answer = teams
                    .PostRawAsync(Scramble.Text(activity, random), teams.Issuer.Token(teams.ServiceUrl))
                    .GetAwaiter()
                    .GetResult();
                return (int)answer.StatusCode is < 500 or 501;
            })
            .QuickCheckThrowOnFailure();
    }

    static JsonObject Full(Random random) =>
        new()
        {
            ["name"] = random.Next(2) == 0 ? "adaptiveCard/action" : "fileConsent/invoke",
            ["text"] = "<at>CCHC</at> xin chào",
            ["entities"] = new JsonArray(
                new JsonObject
                {
                    ["type"] = "mention",
                    ["text"] = "<at>CCHC</at>",
                    ["mentioned"] = new JsonObject { ["id"] = FakeTeams.BotId },
                },
                new JsonObject { ["type"] = "clientInfo", ["locale"] = "vi-VN" }
            ),
            ["attachments"] = new JsonArray(
                new JsonObject
                {
                    ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
                    ["name"] = "a.docx",
                    ["content"] = new JsonObject { ["downloadUrl"] = "https://x.sharepoint.com/a" },
                }
            ),
            ["value"] =
                random.Next(3) == 0
                    ? null
                    : new JsonObject
                    {
                        ["action"] =
                            random.Next(2) == 0
                                ? "accept"
                                : new JsonObject
                                {
                                    ["verb"] = "save",
                                    ["data"] = new JsonObject { ["a"] = 1.50, ["b"] = true },
                                },
                        ["trigger"] = "manual",
                        ["context"] = new JsonObject { ["offer"] = "1" },
                        ["uploadInfo"] = new JsonObject { ["uploadUrl"] = "https://x.sharepoint.com/b" },
                    },
        };
}
