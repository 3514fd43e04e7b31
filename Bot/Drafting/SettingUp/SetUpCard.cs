using System.Globalization;
using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.SettingUp;

/// <summary>One part as a card: what it is for, something to pick where there is, a field for words, and ways on.</summary>
static class SetUpCard
{
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
                : [new Element.TextBlock(words[$"setup.{at}.purpose"]), .. SetUpPicks.For(setUp, at, view), .. Field(open, typed, view)],
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

    static IEnumerable<Element> Field((SetUp SetUp, SetUpStep At) open, string? typed, SetUpView view)
    {
        var (setUp, at) = open;
        var changes =
            at is SetUpStep.Channels or SetUpStep.Regime or SetUpStep.Calendar
            || SetUpPicks.For(setUp, at, view).OfType<Element.ChoiceInput>().Any(c => c.Many);
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
        if (!view.Live && SetUpOrder.MaySkip(setUp, view))
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
