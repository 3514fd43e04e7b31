using System.IdentityModel.Tokens.Jwt;
using System.Security.Cryptography;
using CcchcBot.Chat;
using CcchcBot.Drafting;
using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Teams;

namespace CcchcBot.Turns;

/// <summary>
/// One turn in thought while the host starts on the other core: what the first person to write would wait for is compiled and loaded by then.
/// It reads nothing, writes nothing and says nothing.
/// </summary>
static class WarmUp
{
    public static void Begin() => _ = Task.Run(Run);

    static void Run()
    {
        var lexicon = new Lexicon();
        var words = lexicon.Official;
        var body = new Organisation("", "-", null, BodyKind.Department, "-", "-", "-", [], [], [], []);
        var desk = new Desk(
            new Plan(new PlanHeader(2000, PlanStatus.Draft, body), new Dictionary<Section, Answer>(), []),
            Position.Start.To(Section.Purposes)
        );
        var outcome = Interview.Hear(desk, new Heard.Words("- 1"), new Tongues(words, words, _ => []));
        outcome = Interview.Hear(outcome.Desk, new Heard.Words("1, 2"), new Tongues(words, words, _ => []));
        var message = new Message("", new Sender(default, "", ""), new Place(true, ""), new Heard.Words(""));
        var speaking = Speaking.Of(outcome.Said, message);
        Again(new SavedDrafter(outcome.Desk.Position, [""], speaking.Saved()));
        Again(outcome.Desk.Plan.Header);
        Again(outcome.Desk.Plan.Answers[Section.Requirements]);
        Again(SavedPerson.Unknown);
        _ = new JwtSecurityTokenHandler().CanReadToken("-");
        using var rsa = RSA.Create();
        _ = SHA256.HashData(speaking.Messages[0].Span);
    }

    static void Again<T>(T value) => SavedJson.Read<T>(new StoredRow("", "", SavedJson.Write(value)));
}
