using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Reporting.Questions;

namespace CcchcBot.Reporting.Cards;

/// <param name="Back">The question whose figure was opened; null when the list was asked for itself.</param>
public sealed record ListView(Plan Plan, Asked.Tasks Asked, IReadOnlyList<Seen> Tasks, DateOnly Today, int Page = 0, Asked? Back = null);

/// <summary>Some tasks by number, with time, lead and where they stand: "việc của tôi", "việc quá hạn".</summary>
public static class TaskListCard
{
    public const int PerPage = 12;

    public static Card For(ListView view, Words words)
    {
        var page = Math.Clamp(view.Page, 0, Math.Max(0, (view.Tasks.Count - 1) / PerPage));
        List<Element> body = [new Element.TextBlock(Title(view.Plan, view.Asked, words), Heading: true)];
        body.Add(
            view.Tasks.Count == 0
                ? new Element.TextBlock(words["reporting.list.none"])
                : new Element.TextBlock(words["reporting.list.count", view.Tasks.Count], Subtle: true)
        );
        if (view.Asked is { Frozen: { } window })
            body.AddRange(StatusLines.Frozen(view.Plan, window, view.Asked.Unit, words));
        body.AddRange(view.Tasks.Skip(page * PerPage).Take(PerPage).Select(t => Line(view, t, words)));
        if (view.Tasks.Count > 0)
            body.Add(
                new Element.TextBlock(words["reporting.list.hint", view.Tasks[page * PerPage].Task.Number], Subtle: true, Separator: true)
            );
        return new(body, [.. Actions(view, page, words)]);
    }

    /// <summary>"Việc quá hạn · Quý II/2026 · Văn phòng Sở".</summary>
    public static string Title(Plan plan, Asked.Tasks asked, Words words)
    {
        string?[] parts =
        [
            words[asked.Mine && asked.Which == Which.Open ? "reporting.list.mine" : $"reporting.list.{asked.Which}"],
            asked.Mine && asked.Which != Which.Open ? words["reporting.list.mine"] : null,
            asked.Window is { } window ? PeriodNames.Of(window, words) : null,
            asked.Unit is { } unit ? plan.Header.Organisation.NameOf(unit) : null,
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    static Element.TextBlock Line(ListView view, Seen seen, Words words)
    {
        var task = seen.Task;
        return new(
            words[
                "reporting.list.line",
                task.Number,
                Shown.Short(task.Text, 160),
                Shown.When(task, words),
                Shown.Lead(view.Plan, task, words),
                words[Shown.Status(seen)]
            ],
            Tone: seen.Standing == Standing.Overdue ? Tone.Attention : Tone.Default
        );
    }

    static IEnumerable<CardAction> Actions(ListView view, int page, Words words)
    {
        var year = view.Plan.Header.Year;
        if (view.Back is { } back)
            yield return ReportVerbs.To(words["reporting.back"], back, year);
        if (page > 0)
            yield return Paged("reporting.previous", page - 1);
        if ((page + 1) * PerPage < view.Tasks.Count)
            yield return Paged("reporting.next", page + 1);

        CardAction.Execute Paged(string title, int to)
        {
            var data = ReportVerbs.Data(view.Asked, year, view.Back);
            data["page"] = $"{to}";
            return new(words[title], ReportVerbs.Show, data);
        }
    }
}
