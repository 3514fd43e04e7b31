using System.Globalization;
using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.Tracking;

/// <summary>One task with the form to update it; what was typed before a refusal or a clash stands in it again.</summary>
public static class TaskCard
{
    public static Card For(ChecklistView view, PlanTask task, TaskUpdate? typed, Words words)
    {
        var now = task.Progress;
        List<Element> body =
        [
            new Element.TextBlock(words["tracking.task.title", task.Number], Heading: true),
            new Element.TextBlock(task.Text.Length <= 1000 ? task.Text : task.Text[..1000] + "…"),
            .. view.Note is { } note ? [new Element.TextBlock(note, Strong: true, Tone: Tone.Warning)] : Array.Empty<Element>(),
            new Element.TextBlock(
                $"{TimePhrase.Show(task.Time, words)} · {Checklist.StatusWord(task, view.Today, words).Text}",
                Subtle: true
            ),
            new Element.ChoiceInput("status", words["tracking.task.status"], Statuses(words), $"{typed?.Status ?? now.Status}"),
            new Element.NumberInput("percent", words["tracking.task.percent"], typed?.Percent ?? now.Percent, 0, 100),
            new Element.TextInput("result", words["tracking.task.result"], typed?.Result ?? now.Result, Multiline: true, MaxLength: 2000),
            new Element.TextInput(
                "evidence",
                words["tracking.task.evidence"],
                typed?.Evidence ?? string.Join('\n', now.Evidence),
                words["tracking.task.evidence.hint"],
                Multiline: true,
                MaxLength: 2000
            ),
            new Element.TextInput(
                "difficulty",
                words["tracking.task.difficulty"],
                typed?.Difficulty ?? now.Difficulty,
                Multiline: true,
                MaxLength: 1000
            ),
        ];
        var data = new Dictionary<string, string>(Checklist.Data(view, task.Number))
        {
            ["seen"] = now.Changes.ToString(CultureInfo.InvariantCulture),
        };
        return new(
            body,
            [
                new CardAction.Execute(words["tracking.save"], Verbs.Save, data, Inputs: true, Primary: true),
                new CardAction.Execute(words["tracking.backToList"], Verbs.List, Checklist.Data(view)),
            ]
        );
    }

    static List<Choice> Statuses(Words words) =>
        [.. Enum.GetValues<ProgressStatus>().Select(s => new Choice(words[$"tracking.status.{s}"], $"{s}"))];

    /// <summary>What the form sent; a field that was not sent leaves the task as it is.</summary>
    public static TaskUpdate Read(Heard.Tap tap) =>
        new(
            int.TryParse(tap["task"], out var task) ? task : 0,
            Enum.TryParse<ProgressStatus>(tap["status"], out var status) && Enum.IsDefined(status) ? status : null,
            tap["percent"] is { Length: > 0 } percent ? Percent(percent) : null,
            tap.Data.GetValueOrDefault("result", ""),
            tap.Data.GetValueOrDefault("evidence", ""),
            tap.Data.GetValueOrDefault("difficulty", ""),
            int.TryParse(tap["seen"], out var seen) ? seen : -1
        );

    /// <summary>-1 for what is no percentage, which is then refused.</summary>
    static int Percent(string text) => double.TryParse(text, CultureInfo.InvariantCulture, out var p) && p is >= 0 and <= 100 ? (int)p : -1;
}
