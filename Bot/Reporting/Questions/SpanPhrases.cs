using CcchcBot.Plans.Times;

namespace CcchcBot.Reporting.Questions;

/// <summary>Windows that are named by fixed phrases, and those told from now: "quý trước", "next week".</summary>
static class SpanPhrases
{
    static readonly (SpanKind Kind, string Vietnamese, string English)[] Units =
    [
        (SpanKind.Quarter, "quy|qui", "quarter"),
        (SpanKind.Month, "thang", "month"),
        (SpanKind.Week, "tuan", "week"),
        (SpanKind.Year, "nam", "year"),
    ];

    static readonly (int Shift, string Vietnamese, string English)[] Shifts =
    [
        (0, "nay|hien tai|hien nay", "this|current"),
        (-1, "truoc|vua roi|vua qua|qua|roi", "last|previous|past|prior"),
        (1, "sau|toi|ke tiep|tiep theo|ke", "next|coming"),
    ];

    /// <summary>Words of windows with a number, which <see cref="SpanReader"/> reads.</summary>
    public static readonly string[] Words =
    [
        .. "quy qui quarter thang month months nam year ngay days tuan weeks dau cuoi first second third fourth last six nine nua half tu den from until".Split(
            ' '
        ),
        .. TimeDateReader.Months.SelectMany(m => m),
    ];

    public static IEnumerable<(string[] Words, Part Part)> All =>
        [
            .. from unit in Units
            from shift in Shifts
            from vietnamese in unit.Vietnamese.Split('|')
            from relative in shift.Vietnamese.Split('|')
            select ($"{vietnamese} {relative}".Split(' '), (Part)In(new(unit.Kind, Shift: shift.Shift))),
            .. from unit in Units
            from shift in Shifts
            from relative in shift.English.Split('|')
            select ((string[])[relative, unit.English], (Part)In(new(unit.Kind, Shift: shift.Shift))),
            .. Rows(new(SpanKind.Year, Shift: -1), "nam ngoai"),
            .. Rows(new(SpanKind.Year), "ca nam|trong nam|toan nam|nam|whole year|full year|entire year|year|annual|yearly"),
            .. Rows(new(SpanKind.Half, 1), "nua dau nam|nua nam dau|nua nam|dau nam|first half|half year|half yearly|h 1"),
            .. Rows(new(SpanKind.Half, 2), "nua cuoi nam|nua nam cuoi|cuoi nam|second half|h 2"),
            .. Rows(
                new(SpanKind.ToDate),
                "den nay|den hien nay|den hien tai|den hom nay|den thoi diem nay|tinh den nay|tinh den hom nay|tinh den thoi diem nay|tu dau nam|"
                    + "tu dau nam den nay|tu dau nam toi nay|tu dau nam den gio|den gio|year to date|ytd|so far|to date|since january"
            ),
            .. Rows(new(SpanKind.ToDate), "luy ke|luy ke den nay|luy ke tu dau nam|luy ke tu dau nam den nay|cumulative"),
            .. Rows(
                new(SpanKind.SamePeriod),
                "cung ky|cung ki|cung thoi diem|same period|same time|" + "same quarter|year on year|a year ago|a year earlier"
            ),
            .. Rows(new(SpanKind.Day), "hom nay|ngay hom nay|trong ngay|today"),
            .. Rows(new(SpanKind.Day, Shift: 1), "ngay mai|mai|tomorrow"),
            .. Rows(new(SpanKind.Day, Shift: -1), "hom qua|ngay hom qua|yesterday"),
            .. Rows(new(SpanKind.NextDays, 7), "sap den han|sap toi han|sap het han|due soon|coming up|upcoming|sap toi|soon"),
        ];

    static Part.In In(Span span) => new Part.In(span);

    static IEnumerable<(string[], Part)> Rows(Span span, string phrases) => PhraseBook.Rows(In(span), phrases);
}
