namespace CcchcBot.Plans.Times;

/// <summary>From a bound and the pieces of the calendar it bounds to days.</summary>
static class TimeWindow
{
    public static TimeSpec? Of(TimeBound bound, TimeParts named, int? year)
    {
        if (named.In(year) is not { } spans || (bound.Between && spans.Count < 2))
            return null;
        if (spans.Count == 1)
            return One(bound, named.Parts[0].Kind, spans[0]);
        var kind = Joined([.. named.Parts.Select(p => p.Kind)]);
        var gap = named.Listed && spans.Zip(spans.Skip(1)).Any(s => s.First.To.AddDays(1) != s.Second.From);
        return bound.Limit >= TimeLimit.Until || (named.Listed && kind == TimeKind.Between)
            ? null
            : new("", kind, spans[0].From, spans[^1].To, Tentative: gap || named.Parts.Any(p => p.Kind == TimeKind.SchoolTerm));
    }

    /// <summary>"Đầu năm", "cuối tháng 6": proposed, to be confirmed.</summary>
    /// <param name="edge">Month of the year that such a phrase proposes: 3, 6 or 12.</param>
    public static TimeSpec? Roughly(int edge, TimeBound bound, TimeParts named, int? year)
    {
        if (bound.Between || named is not { Parts: [{ Kind: TimeKind.Year or TimeKind.Quarter or TimeKind.Month } part] })
            return null;
        if (named.In(year) is not [var (from, to)])
            return null;
        if (bound.Limit >= TimeLimit.Until)
            return edge == 12 ? new("", TimeKind.By, Due: to, Tentative: bound.Limit == TimeLimit.Before) : null;
        return part.Kind == TimeKind.Year
            ? new("", TimeKind.By, Due: from.AddMonths(edge).AddDays(-1), Tentative: true)
            : new("", part.Kind, from, to, Tentative: true);
    }

    static TimeSpec One(TimeBound bound, TimeKind kind, (DateOnly From, DateOnly To) span)
    {
        var tentative = kind == TimeKind.SchoolTerm;
        return bound.Limit switch
        {
            TimeLimit.Before => new("", TimeKind.By, Due: span.From.AddDays(-1), Strict: true, Tentative: tentative),
            TimeLimit.Done when kind == TimeKind.On => new("", TimeKind.By, Due: span.To),
            TimeLimit.Until when kind != TimeKind.Year => new("", TimeKind.By, Due: span.To, Tentative: tentative),
            _ => new("", kind, span.From, span.To, Tentative: tentative),
        };
    }

    static TimeKind Joined(IReadOnlyList<TimeKind> kinds) =>
        kinds.All(k => k == TimeKind.Quarter) ? TimeKind.QuarterRange
        : kinds.All(k => k == TimeKind.SchoolTerm) ? TimeKind.SchoolTerm
        : kinds.All(k => k is TimeKind.Month or TimeKind.Quarter or TimeKind.HalfYear or TimeKind.MonthRange) ? TimeKind.MonthRange
        : TimeKind.Between;
}
