using System.Globalization;
using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Tracking.Rules;

namespace CcchcBot.Tracking.Cards;

/// <summary>One task with the form to update it; what was typed before a refusal or a clash stands in it again.</summary>
public static class TaskCard
{
    const int PeriodsShown = 12;
    const string Counts = "counts";

    /// <param name="newer">What somebody else recorded meanwhile, to choose against; null when the form is opened.</param>
    public static Card For(ChecklistView view, PlanTask task, TaskUpdate? typed, Words words, Progress? newer = null)
    {
        var part = Opened(view, task, typed);
        var now = part.Progress;
        List<Element> body =
        [
            new Element.TextBlock(words["tracking.task.title", task.Number], Heading: true),
            new Element.TextBlock(TaskLook.Cut(task.Text, 1000)),
            .. view.Note is { } note ? [new Element.TextBlock(note, Strong: true, Tone: Tone.Warning)] : Array.Empty<Element>(),
            .. newer is null ? [] : Clash.Of(newer, view, words),
            new Element.TextBlock($"{TaskLook.When(task, words)} · {Standing(view, task, part, words).Text}", Subtle: true),
            .. Whose(view, task, part, words),
            .. Periods(view, task, part, words),
            new Element.ChoiceInput("status", words["tracking.task.status"], Statuses(now, words), $"{typed?.Status ?? now.Status}"),
            new Element.NumberInput("percent", words["tracking.task.percent"], typed?.Percent ?? now.Percent, 0, 100),
            Text("result", typed?.Result ?? now.Result, 2000, words),
            Text("evidence", typed?.Evidence ?? string.Join('\n', now.Evidence), 2000, words, words["tracking.task.evidence.hint"]),
            Text("difficulty", typed?.Difficulty ?? now.Difficulty, 1000, words),
            .. Counting(typed?.Outputs ?? now.Outputs ?? [], words),
            .. view.May(task, Act.Update) ? Array.Empty<Element>() : [Text("why", typed?.Why, 500, words)],
        ];
        return new(body, Actions(view, task, part, newer is not null, words));
    }

    static Element.TextInput Text(string id, string? value, int most, Words words, string? hint = null) =>
        new(id, words[$"tracking.task.{id}"], value, hint, Multiline: true, MaxLength: most);

    static Element.TextBlock Standing(ChecklistView view, PlanTask task, Part part, Words words) =>
        part.Unit is { } unit ? GroupLook.Of(unit, task, view, words) : TaskLook.Status(task, view, words);

    /// <summary>The part the form is about: what was chosen, else the viewer's own and the present period.</summary>
    static Part Opened(ChecklistView view, PlanTask task, TaskUpdate? typed)
    {
        var unit =
            task.Members is not { } members ? null
            : typed?.Unit is { Length: > 0 } chosen ? chosen
            : members.FirstOrDefault(u => view.Body.Leads(view.Person ?? "", u)) ?? (members.Contains(view.Unit) ? view.Unit : members[0]);
        var period = typed?.Period is { Length: > 0 } said ? said : Duty.At(task, view.Header, view.Today)?.Key;
        var part = new Part(unit, period, Progress.None);
        return part with { Progress = PartRules.Of(task, part) };
    }

    /// <summary>Asked where a person may speak for several members of a group.</summary>
    static IEnumerable<Element> Whose(ChecklistView view, PlanTask task, Part part, Words words)
    {
        if (task.Members is not { } members)
            yield break;
        var mine = view.May(task, Act.Correct) ? members : [.. members.Where(u => view.Body.Leads(view.Person ?? "", u))];
        if (mine.Count > 1)
            yield return new Element.ChoiceInput(
                "for",
                words["tracking.task.for"],
                [.. mine.Select(u => new Choice(view.Body.NameOf(u), u))],
                part.Unit
            );
    }

    static IEnumerable<Element> Periods(ChecklistView view, PlanTask task, Part part, Words words)
    {
        if (!task.Repeats)
            yield break;
        var begun = Duty.Of(task, view.Header).Where(d => d.From <= view.Today).TakeLast(PeriodsShown).Reverse().ToList();
        if (begun.Count > 1)
            yield return new Element.ChoiceInput(
                "period",
                words["tracking.task.period"],
                [.. begun.Select(d => new Choice(TaskLook.Capital(d.Show(words)), d.Key))],
                part.Period
            );
    }

    /// <summary>To be stopped needs a decision: it is asked for elsewhere.</summary>
    static List<Choice> Statuses(Progress now, Words words) =>
        [
            .. Enum.GetValues<ProgressStatus>()
                .Where(s => s != ProgressStatus.Cancelled || now.Status == s)
                .Select(s => new Choice(words[$"tracking.status.{s}"], $"{s}")),
        ];

    /// <summary>Numbers are folded away until one is wanted, so that the form stays short on a phone.</summary>
    static IEnumerable<Element> Counting(IReadOnlyList<Output> said, Words words)
    {
        yield return new Element.ActionSet([new CardAction.ToggleVisibility(words["tracking.task.counts"], [Counts])]);
        yield return new Element.Container(
            [
                .. Enum.GetValues<OutputKind>()
                    .Select(kind => new Element.NumberInput(
                        $"count{kind}",
                        words[$"tracking.output.{kind}"],
                        said.FirstOrDefault(o => o.Kind == kind)?.Count ?? 0, // clients find an empty number with a minimum wrong, and send nothing
                        0,
                        1_000_000
                    )),
            ],
            Counts,
            Visible: said.Count > 0
        );
    }

    static List<CardAction> Actions(ChecklistView view, PlanTask task, Part part, bool clash, Words words)
    {
        var data = Checklist.Data(
            view,
            task,
            ("seen", part.Progress.Changes.ToString(CultureInfo.InvariantCulture)),
            ("part", Key(part.Unit, part.Period))
        );
        List<CardAction> actions =
        [
            new CardAction.Execute(
                words[clash ? "tracking.clash.keepMine" : "tracking.save"],
                Verbs.Save,
                data,
                Inputs: true,
                Primary: true
            ),
        ];
        if (clash)
            actions.Add(new CardAction.Execute(words["tracking.clash.keepTheirs"], Verbs.Detail, Checklist.Data(view, task.Number)));
        else
            actions.AddRange(DetailCard.Ways(view, task, words));
        if (view.Unit.Length > 0) // not when the task was asked for in a chat
            actions.Add(new CardAction.Execute(words["tracking.backToList"], Verbs.List, Checklist.Data(view)));
        return actions;
    }

    static string Key(string? unit, string? period) => $"{unit}/{period}";
}
