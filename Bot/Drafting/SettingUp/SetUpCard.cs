using System.Globalization;
using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.SettingUp;

/// <summary>One part as a card: what it is for, something to pick where there is, a field for words, and ways on.</summary>
static class SetUpCard
{
    /// <summary>People to pick from on one card: with their accounts and keys more would not fit into 28 KB.</summary>
    const int Choices = 60;

    public static string Title(SetUp setUp, Words words) =>
        setUp.At is { } at
            ? words["setup.progress", (int)at + 1, Enum.GetValues<SetUpStep>().Length, words[$"setup.{at}.name"]]
            : words["setup.title", setUp.Body.Name];

    /// <summary>Which question a card is of: a card with another stamp is stale.</summary>
    public static string Stamp(SetUp setUp) => setUp.Page == 0 ? $"{setUp.At}" : $"{setUp.At}.{setUp.Page}";

    public static Card For((SetUp SetUp, SetUpStep At) open, string? before, string? typed, SetUpView view)
    {
        var (setUp, at) = open;
        var words = view.Words;
        List<Element> body =
        [
            .. QuestionCard.Before(before),
            new Element.TextBlock(Title(setUp, words), Heading: true),
            .. setUp.Which is { } which
                ? Asking(which, view)
                : [new Element.TextBlock(words[$"setup.{at}.purpose"]), .. Picks(setUp, at, view), .. Field(open, typed, view)],
        ];
        return new(body, [.. Actions(setUp, at, view)]);
    }

    static IEnumerable<Element> Asking(Which which, SetUpView view)
    {
        var people = which.People.Select(p => view.Team.Own.FirstOrDefault(m => m.Person == p)).OfType<SeenMember>();
        yield return new Element.TextBlock(view.Words["setup.which", which.Name], Tone: Tone.Accent);
        yield return new Element.ChoiceInput(
            "which",
            view.Words["setup.which.label"],
            [.. people.Select((p, i) => new Choice($"{i + 1}. {RosterNames.Shown(p)}", p.Person))],
            Expanded: true
        );
    }

    static IEnumerable<Element> Picks(SetUp setUp, SetUpStep at, SetUpView view) =>
        at switch
        {
            SetUpStep.Channels => Channels(setUp.Body, view),
            SetUpStep.Leads => Leads(setUp, view),
            SetUpStep.Officers => People(Role.Officer, setUp.Body, view),
            SetUpStep.Leadership => People(Role.Leadership, setUp.Body, view),
            SetUpStep.Administrators => People(Role.Administrator, setUp.Body, view),
            SetUpStep.Signer => [Authority(view.Words)],
            SetUpStep.Regime => Regime(setUp.Body, view),
            SetUpStep.Calendar => CalendarCard.Table(setUp.Body, view),
            _ => [],
        };

    static IEnumerable<Element> Channels(Organisation body, SetUpView view)
    {
        Choice[] free = [.. UnitLines.Free(body, view.Team).Select(c => new Choice(c.Name, c.Name))];
        foreach (var unit in body.Units.Where(u => u.Channel is null).Take(Choices / Math.Max(1, free.Length)))
            yield return new Element.ChoiceInput($"channel.{unit.Id}", unit.Name, free);
    }

    static IEnumerable<Element> Leads(SetUp setUp, SetUpView view)
    {
        var people = Pickable(view);
        if (people.Length == 0)
            yield break;
        var each = LeadsOnCard(view.Team);
        foreach (var unit in setUp.Body.Units.Skip(setUp.Page * each).Take(each))
        {
            var leads = setUp.Body.Members.Where(m => m.Role == Role.UnitLead && m.Unit == unit.Id).Select(m => m.Person);
            yield return new Element.ChoiceInput($"lead.{unit.Id}", unit.Name, people, string.Join(',', leads), Many: true);
        }
    }

    /// <summary>The next card of units of which one has no lead yet; null when there is none.</summary>
    public static int? NextLeads(SetUp setUp, TeamSeen team)
    {
        var each = LeadsOnCard(team);
        var body = setUp.Body;
        var open = body
            .Units.Skip((setUp.Page + 1) * each)
            .FirstOrDefault(u => !body.Members.Any(m => m.Role == Role.UnitLead && m.Unit == u.Id));
        return open is null ? null : body.Units.ToList().IndexOf(open) / each;
    }

    static int LeadsOnCard(TeamSeen team) => Math.Max(1, Choices / Math.Max(1, team.Own.Count));

    static IEnumerable<Element> People(Role role, Organisation body, SetUpView view)
    {
        var held = body.Members.Where(m => m.Role == role).Select(m => m.Person);
        if (Pickable(view) is { Length: > 0 } people)
            yield return new Element.ChoiceInput("people", view.Words["setup.people"], people, string.Join(',', held), Many: true);
    }

    static Choice[] Pickable(SetUpView view) =>
        view.Team.Own.Count <= Choices ? [.. view.Team.Own.Select(m => new Choice(RosterNames.Shown(m), m.Person))] : [];

    static Element.ChoiceInput Authority(Words words) =>
        new(
            "authority",
            words["setup.authority"],
            [
                new Choice(words["setup.authority.none"], "-"),
                .. SetUpAnswers.Authorities.Select(a => new Choice(words[$"setup.authority.{a}"], a)),
            ],
            "-"
        );

    static IEnumerable<Element> Regime(Organisation body, SetUpView view)
    {
        var words = view.Words;
        var windows = body.Windows ?? Presets.Regime(body.Regime, view.Official);
        var edited = Presets.IsEdited(body, view.Official);
        yield return new Element.ChoiceInput(
            "preset",
            words["setup.regime"],
            [.. ((string[])["A", "B", "C"]).Select(c => new Choice(words[$"setup.regime.{c}"], c))],
            edited ? null : body.Regime,
            Expanded: true
        );
        yield return new Element.TextBlock(words[edited ? "setup.regime.now.own" : "setup.regime.now", body.Regime], Strong: true);
        foreach (var window in windows)
            yield return new Element.TextBlock(Plans.Calendars.RegimeText.Write(window, words));
    }

    static IEnumerable<Element> Field((SetUp SetUp, SetUpStep At) open, string? typed, SetUpView view)
    {
        var (setUp, at) = open;
        var changes =
            at is SetUpStep.Channels or SetUpStep.Regime or SetUpStep.Calendar
            || Picks(setUp, at, view).OfType<Element.ChoiceInput>().Any(c => c.Many);
        yield return new Element.TextInput(
            "text",
            view.Words[changes ? "setup.orTyped" : $"setup.{at}.name"],
            typed ?? (changes ? null : SetUpInterview.Offered(setUp, view)),
            view.Words[$"setup.{at}.example"],
            Multiline: at is not (SetUpStep.Place or SetUpStep.Quiet or SetUpStep.Retention)
        );
    }

    /// <summary>A tapped card's inputs as the words that would be typed instead.</summary>
    public static string Typed(SetUp setUp, Heard.Tap tap)
    {
        if (setUp.Which is not null)
            return tap["which"];
        var text = tap["text"].Trim();
        return setUp.At switch
        {
            SetUpStep.Channels => Lines(setUp.Body, tap, "channel.", text),
            SetUpStep.Leads => Lines(setUp.Body, tap, "lead.", text),
            SetUpStep.Officers or SetUpStep.Leadership or SetUpStep.Administrators => string.Join('\n', Filled(tap["people"], text)),
            SetUpStep.Signer
                when tap["authority"] is { Length: > 1 } authority && !text.StartsWith(authority, StringComparison.OrdinalIgnoreCase) =>
                $"{authority} {text}",
            SetUpStep.Regime => string.Join('\n', Filled(tap["preset"] == setUp.Body.Regime && text.Length > 0 ? "" : tap["preset"], text)),
            _ => text,
        };
    }

    static string Lines(Organisation body, Heard.Tap tap, string before, string text) =>
        string.Join(
            '\n',
            body.Units.Where(u => tap[before + u.Id].Length > 0).Select(u => $"{u.Name}: {tap[before + u.Id]}").Concat(Filled(text))
        );

    static IEnumerable<string> Filled(params IEnumerable<string> texts) => texts.Where(t => t.Length > 0);

    static IEnumerable<CardAction> Actions(SetUp setUp, SetUpStep at, SetUpView view)
    {
        var words = view.Words;
        var data = new Dictionary<string, string> { ["step"] = Stamp(setUp) };
        yield return new CardAction.Execute(words["drafting.save"], Verb("answer"), data, Inputs: true, Primary: true);
        if (setUp.Which is null && at is SetUpStep.Regime or SetUpStep.Calendar)
            yield return new CardAction.Execute(words["drafting.useProposed"], Verb("accept"), data);
        if (!view.Live && SetUpInterview.MaySkip(setUp, view))
            yield return new CardAction.Execute(words["drafting.skip"], Verb("skip"), data);
        if (at > SetUpStep.Name || view.Live)
            yield return new CardAction.Execute(words["drafting.back"], Verb("back"), data);
        if (!view.Live && Presets.For(at, setUp.Body, view).Length > 0)
            yield return new CardAction.Execute(words["drafting.acceptAll"], Verb("acceptAll"), data, Secondary: true);
        yield return new CardAction.Execute(words["drafting.preview"], Verb("preview"), data, Secondary: true);
        yield return new CardAction.Execute(words["drafting.pause"], Verb("pause"), data, Secondary: true);
    }

    public static string Verb(string does) => string.Create(CultureInfo.InvariantCulture, $"{SetUpInterview.Prefix}{does}");
}
