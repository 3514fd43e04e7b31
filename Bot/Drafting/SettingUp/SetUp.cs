using System.Diagnostics;
using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.SettingUp;

/// <summary>What is asked to set an organisation up, in order.</summary>
public enum SetUpStep
{
    Name,
    Place,
    Symbol,
    Units,
    Leads,
    Officers,
    Leadership,
    Signer,
}

/// <param name="At">The open question; null when all is answered.</param>
public sealed record SetUp(SetUpStep? At, Organisation Body)
{
    public static SetUp For(string id, string administrator, string memberId, string name) =>
        new(
            SetUpStep.Name,
            new(id, "", null, BodyKind.Department, "", "", "", [], [new Member(administrator, name, memberId, Role.Administrator)], [], [])
        );
}

/// <summary>The team as its roster and channels show it.</summary>
public sealed record TeamSeen(string Team, IReadOnlyList<SeenChannel> Channels, IReadOnlyList<SeenMember> Members);

public sealed record SeenChannel(string Id, string Name);

/// <param name="Address">User principal name: tells two people of one name apart.</param>
public sealed record SeenMember(string Person, string Name, string MemberId, string Address);

/// <summary>Setting an organisation up in words: one question after the other, each answer kept.</summary>
public static class SetUpInterview
{
    public const string Verb = "setup.answer";

    public static (SetUp After, IReadOnlyList<Said> Said) Hear(SetUp setUp, string text, TeamSeen team, Words words)
    {
        if (setUp.At is not { } at || Wish.Read(text) is Wish.Resume)
            return (setUp, [Asked(setUp, null, team, words)]);
        if (Wish.Read(text) is Wish.Back)
            return Ask(setUp with { At = at == SetUpStep.Name ? at : at - 1 }, null, team, words);
        var proposed = Proposal(at, setUp, team);
        var answer = Wish.Read(text) is Wish.Accept && proposed.Length > 0 ? proposed : text;
        return SetUpAnswers.Read(at, answer, setUp.Body, team) switch
        {
            SetUpRead.Good good => Ask(new(at == SetUpStep.Signer ? null : at + 1, good.Body), null, team, words),
            SetUpRead.Bad bad => Ask(setUp, words[$"drafting.setup.{bad.Why}", bad.Typed], team, words),
            _ => throw new UnreachableException(),
        };
    }

    static (SetUp, IReadOnlyList<Said>) Ask(SetUp setUp, string? before, TeamSeen team, Words words) =>
        (setUp, [Asked(setUp, before, team, words)]);

    /// <summary>The open question as a card; when all is answered, what was set up.</summary>
    public static Said Asked(SetUp setUp, string? before, TeamSeen team, Words words)
    {
        if (setUp.At is not { } at)
            return new Said.Text(Done(setUp.Body, words));
        var count = Enum.GetValues<SetUpStep>().Length;
        var title = words["drafting.setup.progress", (int)at + 1, count, words[$"drafting.setup.{at}.name"]];
        var proposal = Proposal(at, setUp, team);
        List<Element> body =
        [
            .. QuestionCard.Before(before),
            new Element.TextBlock(title, Heading: true),
            new Element.TextBlock(words[$"drafting.setup.{at}.purpose"]),
            new Element.TextInput("text", words[$"drafting.setup.{at}.name"], proposal, Multiline: true),
        ];
        var data = new Dictionary<string, string> { ["step"] = $"{at}" };
        return new Said.Show(new(body, [new CardAction.Execute(words["drafting.save"], Verb, data, Inputs: true, Primary: true)]), title);
    }

    static string Proposal(SetUpStep at, SetUp setUp, TeamSeen team) =>
        at switch
        {
            SetUpStep.Units => string.Join('\n', team.Channels.Select(c => c.Name)),
            SetUpStep.Leads => string.Join('\n', setUp.Body.Units.Select(u => $"{u.Name}: {Leads(setUp.Body, u)}")),
            _ => "",
        };

    static string Leads(Organisation body, Unit unit) =>
        string.Join(", ", body.Members.Where(m => m.Role == Role.UnitLead && m.Unit == unit.Id).Select(m => m.Name));

    static string Done(Organisation body, Words words)
    {
        var without = body.Units.Where(u => !body.Members.Any(m => m.Role == Role.UnitLead && m.Unit == u.Id)).Select(u => u.Name).ToList();
        var done = words["drafting.setup.done", body.Name, body.Units.Count, body.Members.Count];
        return without.Count == 0 ? done : $"{done}\n\n{words["drafting.setup.done.noLead", string.Join(", ", without)]}";
    }
}
