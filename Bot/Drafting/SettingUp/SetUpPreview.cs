using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.SettingUp;

/// <summary>The organisation as it stands on one card, with a way to change each part of it, and its units.</summary>
static class SetUpPreview
{
    public static Card For(SetUp setUp, string? before, SetUpView view)
    {
        var words = view.Words;
        List<Element> body =
        [
            .. QuestionCard.Before(before),
            new Element.TextBlock(words["setup.title", setUp.Body.Name], Heading: true),
            new Element.FactSet([.. Parts(setUp.Body, view)]),
            new Element.ChoiceInput(
                "part",
                words["drafting.edit.which"],
                [.. Enum.GetValues<SetUpStep>().Select(s => new Choice(words[$"setup.{s}.name"], $"{s}"))],
                $"{SetUpStep.Leads}"
            ),
            new Element.ActionSet([new CardAction.Execute(words["drafting.edit"], SetUpCard.Verb("edit"), Data(setUp), Inputs: true)]),
        ];
        if (view.Live && setUp.Body.Units.Count > 0)
            body.Add(UnitForm.For(setUp.Body, words));
        return new(body, [.. Actions(setUp, view)]);
    }

    static IEnumerable<Fact> Parts(Organisation body, SetUpView view) =>
        from part in Enum.GetValues<SetUpStep>()
        let text = Text(part, body, view)
        where text.Length > 0
        select new Fact(view.Words[$"setup.{part}.name"], Short.Of(text, 160));

    static string Text(SetUpStep part, Organisation body, SetUpView view) =>
        part switch
        {
            SetUpStep.Regime => body.Windows is { } windows
                ? $"{Regime(body, view)}: {string.Join("; ", windows.Select(w => Plans.Calendars.RegimeText.Write(w, view.Words)))}"
                : "",
            SetUpStep.Calendar => body.Calendar is { } calendar
                ? string.Join(
                    "; ",
                    calendar
                        .Years.Where(y => y.Year >= view.Today.Year)
                        .Select(y => Plans.Calendars.CalendarText.Write(y, view.Words).First())
                )
                : "",
            SetUpStep.Channels => string.Join("; ", body.Units.Select(u => Channel(u, view))),
            _ => string.Join("; ", SetUpAnswers.Lines(SetUpTexts.Of(part, body, view.Team, view.Words))),
        };

    static string Regime(Organisation body, SetUpView view) =>
        view.Words[Presets.IsEdited(body, view.Official) ? "setup.regime.own" : "setup.regime.preset", body.Regime];

    /// <summary>The channel where it has another name than the unit.</summary>
    static string Channel(Unit unit, SetUpView view)
    {
        var name = view.Team.Channels.FirstOrDefault(c => c.Id == unit.Channel)?.Name;
        return name is null ? view.Words["setup.noChannelYet", unit.Name]
            : Folded.Of(name) == Folded.Of(unit.Name) ? unit.Name
            : $"{unit.Name}: {name}";
    }

    static IEnumerable<CardAction> Actions(SetUp setUp, SetUpView view)
    {
        var words = view.Words;
        if (setUp.At is not null)
            yield return new CardAction.Execute(words["setup.resume"], SetUpCard.Verb("resume"), Data(setUp), Primary: true);
        if (!view.Live)
            yield break;
        yield return new CardAction.Execute(words["setup.finish"], SetUpCard.Verb("finish"), Data(setUp), Primary: true);
        yield return new CardAction.ToggleVisibility(words["setup.changeUnits"], ["units"]);
        yield return new CardAction.Execute(words["setup.history"], Wanted.History, Data(setUp));
    }

    static Dictionary<string, string> Data(SetUp setUp) => new() { ["step"] = SetUpCard.Stamp(setUp) };
}
