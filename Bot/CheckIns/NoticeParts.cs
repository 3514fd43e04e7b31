using CcchcBot.Plans;

namespace CcchcBot.CheckIns;

/// <summary>The parts of a message, each for what is still true when it is sent.</summary>
static class NoticeParts
{
    const int NamesShown = 100;

    public static IEnumerable<NoticePart> Of(NoticeView view, Words words)
    {
        HashSet<(string, string)> asked = [];
        foreach (var due in view.Due)
        {
            if (view.Plan.Header.Status == PlanStatus.Closed && due.Step != Step.Closed)
                continue;
            if (due.Step == Step.Weekly)
            {
                if (due == view.Due.Last(d => d.Step == Step.Weekly) && DigestText.Of(view, due.Person!, words) is { } digest)
                    yield return digest;
            }
            else if (Round.Of(view.Body, due.Year).FirstOrDefault(r => r.Code == due.Period) is { } round)
            {
                if (due.Unit.Length > 0 && !asked.Add((due.Period, due.Unit)))
                    continue; // asked and reminded in one message is asked once
                if (Of(view, due, round, words) is { } part)
                    yield return part;
            }
        }
    }

    static NoticePart? Of(NoticeView view, Occurrence due, Round round, Words words) =>
        due.Step switch
        {
            Step.Leadership => Leadership(view, round, words),
            Step.Closed => Closed(view, round, words),
            Step.Office => Office(view, round, words),
            _ => Asking(view, due, round, words),
        };

    static NoticePart? Asking(NoticeView view, Occurrence due, Round round, Words words)
    {
        var unit = view.Body.NameOf(due.Unit);
        var (name, day) = (round.Name(words), words.Day(round.CutOff));
        if (due.Step is not (Step.Request or Step.Chased) && view.Known.Acknowledged.Contains((due.Period, due.Unit)))
            return null;
        if (due.Step != Step.Request || view.Today > round.CutOff)
            if (Missing.In(view.Plan, round).All(u => u.Id != due.Unit))
                return null;
        if (view.Today > round.CutOff)
            return new(words["checkIns.missed.title", name], [words["checkIns.missed", unit, name, day]], []);
        var left = WorkingDays.CalendarOf(view.Body);
        var days = Enumerable
            .Range(0, round.CutOff.DayNumber - view.Today.DayNumber + 1)
            .Count(i => left.IsWorkingDay(view.Today.AddDays(i)));
        return new(
            words[due.Step == Step.Request ? "checkIns.request.title" : "checkIns.reminder.title", name],
            due.Step == Step.Request
                ? [words["checkIns.request", unit, name, words.Day(round.From), day]]
                : [words["checkIns.reminder", unit, name, day, days], words["checkIns.reminder.tasks", Led(view, due.Unit, round, words)]],
            [(due.Period, due.Unit)]
        );
    }

    static string Led(NoticeView view, string unit, Round round, Words words) =>
        DigestText.Tasks([.. Missing.Led(view.Plan, view.Body.Units.First(u => u.Id == unit), round)], null, words);

    /// <summary>Once the period is cut off, the word of that says who is missing.</summary>
    static NoticePart? Office(NoticeView view, Round round, Words words)
    {
        var missing = Missing.In(view.Plan, round);
        Unit[] known = [.. missing.Where(u => view.Known.Acknowledged.Contains((round.Code, u.Id)))];
        if (missing.Count == known.Length || view.Today > round.CutOff)
            return null;
        List<string> lines =
        [
            words["checkIns.office", words.Day(round.CutOff), missing.Count - known.Length, Names(missing.Except(known), words)],
        ];
        if (known is not [])
            lines.Add(words["checkIns.office.received", Names(known, words)]);
        return new(words["checkIns.office.title", round.Name(words)], lines, []);
    }

    static NoticePart Leadership(NoticeView view, Round round, Words words)
    {
        PlanTask[] tasks = [.. view.Plan.Tasks.Where(t => t.Ended is null)];
        var done = tasks.Count(t => t.Progress.Status == ProgressStatus.Done);
        var late = tasks.Where(t => t.IsOverdue(view.Today)).ToList();
        List<string> lines =
        [
            words["checkIns.leadership", words.Day(round.CutOff), tasks.Length, done, late.Count],
            Absent(view, round, words),
        ];
        if (late.Count > 0)
            lines.Add(words["checkIns.leadership.overdue", DigestText.Tasks(late, view.Body, words)]);
        if (Report(view, round, words) is { } report)
            lines.Add(report);
        return new(words["checkIns.leadership.title", round.Name(words)], lines, []);
    }

    static NoticePart? Closed(NoticeView view, Round round, Words words)
    {
        FrozenPeriod[] frozen = [.. view.Frozen.Where(f => round.Periods.Any(p => p.Code == f.Window.Code && p.Year == f.Window.Year))];
        if (frozen is [])
            return null;
        List<string> lines =
        [
            words["checkIns.closed", words.Day(round.CutOff), frozen[0].Tasks.Count, Done(frozen[0]), frozen[0].Mark],
            Absent(view with { Known = view.Known with { Plan = frozen[0].Of(view.Plan) } }, round, words),
        ];
        if (Report(view, round, words) is { } report)
            lines.Add(report);
        return new(words["checkIns.closed.title", round.Name(words)], lines, []);
    }

    static int Done(FrozenPeriod frozen) => frozen.Tasks.Count(t => t.Progress.Status == ProgressStatus.Done);

    static string Absent(NoticeView view, Round round, Words words) =>
        Missing.In(view.Plan, round) is { Count: > 0 } missing
            ? words["checkIns.absent", missing.Count, Names(missing, words)]
            : words["checkIns.absent.none"];

    static string? Report(NoticeView view, Round round, Words words) =>
        ReportingRegime.Of(view.Body).Due(round.Periods[0]) is { } due ? words["checkIns.reportDue", words.Day(due)] : null;

    static string Names(IEnumerable<Unit> units, Words words)
    {
        string[] names = [.. units.Select(u => u.Name)];
        var shown = string.Join(", ", names.Take(NamesShown));
        return names.Length > NamesShown ? words["checkIns.more", shown, names.Length - NamesShown] : shown;
    }
}
