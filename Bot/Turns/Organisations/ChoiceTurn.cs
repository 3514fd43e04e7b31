using System.Globalization;
using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Turns.Organisations;

/// <summary>Which organisation a person speaks of, where they belong to several, or may set another one up.</summary>
sealed class ChoiceTurn(People people, KnownTeams teams, TurnSettings settings)
{
    public const string Verb = "org.choose";

    /// <param name="Name">Its name; the team's while it is not set up.</param>
    sealed record Offered(string Key, string Name, bool IsSetUp);

    /// <summary>"tổ chức", or "tổ chức" and which.</summary>
    public async Task<Speaking> AskAsync(Turn turn, string? which, CancellationToken cancel)
    {
        if (!turn.Message.In.Personal)
            return turn.Says(turn.Words["turns.personalOnly"]);
        var offered = await OfferedAsync(turn, cancel);
        if (which is not null)
            return await ChooseAsync(turn, Meant(which, offered), cancel);
        return offered switch
        {
            [] => turn.Says(turn.Words["organisation.none"]),
            [var only] => turn.Says(turn.Words[only.IsSetUp ? "organisation.only" : "organisation.notSetUp", only.Name]),
            _ => Ask(turn, offered),
        };
    }

    public async Task<Speaking> TapAsync(Turn turn, Heard.Tap tap, CancellationToken cancel) =>
        await ChooseAsync(turn, (await OfferedAsync(turn, cancel)).FirstOrDefault(o => o.Key == tap["key"]), cancel);

    /// <summary>Where it is not clear which of several teams is to be set up: the question.</summary>
    public async Task<Speaking?> SeveralAsync(Turn turn, CancellationToken cancel) =>
        turn.Person.SettingUp
        || turn.Bodies.All.Any(b => b.Key == turn.Key)
        || await OfferedAsync(turn, cancel) is not { Count: > 1 } offered
            ? null
            : Ask(turn, offered);

    static Speaking Ask(Turn turn, IReadOnlyList<Offered> offered)
    {
        var title = turn.Words["organisation.which"];
        CardAction[] buttons =
        [
            .. offered.Select(o => new CardAction.Execute(Title(o, turn.Words), Verb, new Dictionary<string, string> { ["key"] = o.Key })),
        ];
        List<Element> body =
        [
            new Element.TextBlock(title, Heading: true),
            new Element.TextBlock(
                string.Join(
                    "\n\n",
                    offered.Select((o, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {Title(o, turn.Words)}"))
                )
            ),
            new Element.TextBlock(turn.Words["organisation.which.how"], Subtle: true),
            .. buttons.Select(b => new Element.ActionSet([b])),
        ];
        return Speaking.Of([new Said.Show(new(body), title)], turn.Message);
    }

    static string Title(Offered offered, Words words) => offered.IsSetUp ? offered.Name : words["organisation.team", offered.Name];

    async Task<Speaking> ChooseAsync(Turn turn, Offered? chosen, CancellationToken cancel)
    {
        if (chosen is null)
            return turn.Says(turn.Words["organisation.noSuch"]);
        // what was open belongs to the organisation that is left
        var stays = chosen.Key == turn.Person.Organisation;
        await people.SaveAsync(
            turn,
            turn.Person with
            {
                Organisation = chosen.Key,
                SettingUp = !chosen.IsSetUp,
                Year = stays ? turn.Person.Year : null,
                Amendment = stays ? turn.Person.Amendment : null,
                Chat = turn.At,
            },
            cancel
        );
        return turn.Says(turn.Words[chosen.IsSetUp ? "organisation.chosen" : "organisation.notSetUp", chosen.Name]);
    }

    /// <summary>The person's own, and for an administrator of the settings the teams that no organisation is set up for.</summary>
    async Task<IReadOnlyList<Offered>> OfferedAsync(Turn turn, CancellationToken cancel)
    {
        List<Offered> offered = [.. turn.Bodies.All.Select(b => new Offered(b.Key, b.Name, true))];
        if (!settings.Administrators.Contains(turn.Sender))
            return offered;
        foreach (var team in (await teams.AllAsync(turn.Tenant, cancel)).Where(t => offered.All(o => o.Key != t.Organisation)))
        {
            var body = await teams.BodyAsync(turn.Tenant, team, cancel);
            offered.Add(new(team.Organisation, body ?? await teams.NameAsync(team, cancel), body is not null));
        }
        return offered;
    }

    static Offered? Meant(string which, IReadOnlyList<Offered> offered) =>
        int.TryParse(which, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= offered.Count
            ? offered[number - 1]
        : offered.Where(o => Folded.Of(o.Name).Contains(Folded.Of(which), StringComparison.Ordinal)).ToList() is [var one] ? one
        : null;
}
