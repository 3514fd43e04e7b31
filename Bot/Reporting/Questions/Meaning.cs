using CcchcBot.Plans;

namespace CcchcBot.Reporting.Questions;

/// <summary>From what the words say to the one question they ask; null where they contradict each other.</summary>
static class Meaning
{
    public static Asked? Of(Parts parts, AskedIn about, IReadOnlyList<Unit> units)
    {
        if (units.Count > 1)
            return null;
        var unit = units.Count == 0 ? null : units[0].Id;
        if (parts.Task is { } number)
            return unit is null && parts.Topics.All(t => t == Topic.Status) && parts.Spans.Count == 0 ? new Asked.OneTask(number) : null;
        if (parts.Topics.Contains(Topic.Sent))
            return Sent(parts, about);
        if (parts.AgainstAt is not null || parts.Topics.Contains(Topic.Compare) || parts.Spans.Any(s => s.Kind == SpanKind.SamePeriod))
            return Compared(parts, about, unit);
        return OneSpan(parts.Spans) is var (fits, span) && fits ? Of(parts, about, unit, span) : null;
    }

    static Asked? Of(Parts parts, AskedIn about, string? unit, Span? span)
    {
        var window = span?.In(about);
        if (span is not null && window is null)
            return null;
        var now = about.Regime.QuarterOf(about.Today);
        if (parts.Topics.Contains(Topic.Silent))
            return unit is null && parts.Lists.All(l => l == Which.Open) ? new Asked.NotReported(window ?? now) : null;
        if (parts.Topics.Contains(Topic.Score))
            return new Asked.Score(window ?? about.Regime.WholeYear(now.Year));
        if (Listed(parts, span) is var (fits, which) && !fits)
            return null;
        if (which is { } list)
            return new Asked.Tasks(list, list == Which.Due ? Due(span, about) : window, unit, parts.Mine);
        if (parts.Mine && (parts.Tasks || parts.Topics.Count == 0))
            return unit is null ? new Asked.Tasks(Which.Open, window, null, Mine: true) : null;
        if (parts.Topics.Contains(Topic.Report))
            return unit is null ? new Asked.Report(window ?? now) : null;
        if (parts.Topics.Contains(Topic.ByUnit))
            return unit is null ? new Asked.ByUnit(window ?? now) : null;
        if (parts.Topics.Contains(Topic.Status))
            return new Asked.Status(span is { IsToday: true } ? now : window ?? now, unit);
        return parts.Tasks ? (unit is null && window is null ? null : new Asked.Tasks(Which.All, window, unit))
            : window is null ? null
            : new Asked.Status(window, unit);
    }

    /// <summary>Which list the words ask for; none when they ask for two.</summary>
    static (bool Fits, Which? Which) Listed(Parts parts, Span? span)
    {
        List<Which> said = [.. parts.Lists.Distinct()];
        if (said.Count > 1)
            said.RemoveAll(w => w is Which.Open or Which.All);
        if (said.Contains(Which.Overdue))
            said.Remove(Which.Due);
        var isShort = span is { IsShort: true } && !parts.Topics.Contains(Topic.Status) && !parts.Topics.Contains(Topic.Report);
        return said switch
        {
            [] => (true, isShort ? Which.Due : null),
            [Which.Open] when isShort => (true, Which.Due),
            [var one] => (true, one),
            _ => (false, null),
        };
    }

    // what is due is told by the calendar, whatever the cut-offs of reports
    static Period Due(Span? span, AskedIn about) =>
        (span ?? new Span(SpanKind.NextDays, 7)).In(about with { Regime = new ReportingRegime("C") })!;

    static Asked.Status? Compared(Parts parts, AskedIn about, string? unit)
    {
        if (parts.Lists.Count > 0 || parts.Unknown.Count > 0 && unit is null)
            return null;
        var windows = parts.Spans.Where(s => s.Kind != SpanKind.SamePeriod).Select(s => s.In(about)).ToList();
        var now = about.Regime.QuarterOf(about.Today);
        if (parts.Spans.FirstOrDefault(s => s.Kind == SpanKind.SamePeriod) is { } same)
            return windows is [] or [not null] && (windows is [{ } said] ? said : now) is var window
                ? new(window, unit, about.Regime.InYear(same.Year ?? window.Year - 1, window))
                : null;
        return windows switch
        {
            [] => new Asked.Status(now, unit, about.Regime.QuarterOf(now.From.AddDays(-1))),
            [{ } against] when parts.AgainstAt == 0 => new Asked.Status(now, unit, against),
            [{ } one] => new Asked.Status(one, unit),
            [{ } one, { } against] => new Asked.Status(one, unit, against),
            _ => null,
        };
    }

    static Asked.Sent? Sent(Parts parts, AskedIn about)
    {
        var day = parts.Spans.FirstOrDefault(s => s.Kind == SpanKind.Day)?.In(about)?.From ?? about.Today;
        if (day > about.Today)
            day = day.AddYears(-1);
        return
            parts.Spans.Where(s => s.Kind != SpanKind.Day).ToList() is [var span]
            && span.In(about) is { } window
            && parts.Unknown.Count == 0
            ? new(window, day)
            : null;
    }

    /// <summary>"Quý 2 đến nay" is the quarter; two windows of a kind are none.</summary>
    static (bool Fits, Span? Span) OneSpan(IReadOnlyList<Span> spans)
    {
        List<Span> said = [.. spans];
        if (said.Count > 1)
            said.RemoveAll(s => s.Kind == SpanKind.ToDate || s.IsToday);
        return (said.Count <= 1, said.Count == 0 ? (spans.Count == 0 ? null : spans[0]) : said[0]);
    }
}
