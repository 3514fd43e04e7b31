using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.SettingUp;

/// <summary>What can be picked instead of typed, part by part: channels, people, a preset.</summary>
static class SetUpPicks
{
    /// <summary>People to pick from on one card: with their accounts and keys more would not fit into 28 KB.</summary>
    const int Choices = 60;

    public static IEnumerable<Element> For(SetUp setUp, SetUpStep at, SetUpView view) =>
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
}
