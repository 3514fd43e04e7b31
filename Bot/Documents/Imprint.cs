using System.Globalization;
using System.Text.RegularExpressions;
using CcchcBot.Documents.Word;
using CcchcBot.Plans;

namespace CcchcBot.Documents;

/// <summary>What the head of a plan says: who issues it, its number and symbol, its place and date.</summary>
/// <param name="Number">A gap to write into while the clerk has not given one.</param>
/// <param name="Day">A gap when unknown; so are <paramref name="Month"/> and <paramref name="Year"/>.</param>
sealed partial record Imprint(
    string Issuer,
    string? Superior,
    string Number,
    string Symbol,
    string Place,
    string Day,
    string Month,
    string Year
)
{
    public const string NumberGap = "       ";
    public const string DayGap = "      ";
    public const string MonthGap = "      ";
    public const string YearGap = "        ";

    /// <summary>What was entered at issue wins over the answers, the answers over the organisation.</summary>
    public static Imprint Of(Plan plan)
    {
        var organisation = plan.Header.Organisation;
        string[] issuer = [.. plan.Filled(Section.Issuer)];
        var number = TypedNumber().Match(plan.Filled(Section.Number).FirstOrDefault(""));
        var date = TypedDate(plan.Filled(Section.PlaceAndDate).FirstOrDefault(""));
        var issued = plan.Header.IssuedOn;
        return new(
            issuer.ElementAtOrDefault(0) ?? Docx.Clean(organisation.Name),
            issuer.ElementAtOrDefault(1) ?? (organisation.Superior is { } superior ? Docx.Clean(superior) : null),
            Padded(plan.Header.Number?.ToString(CultureInfo.InvariantCulture) ?? number.Groups["number"].Value, 10, NumberGap),
            OneOf(number.Groups["symbol"].Value, organisation.PlanSymbol),
            OneOf(date.Groups["place"].Value, organisation.Place),
            Padded(Said(issued?.Day) ?? date.Groups["day"].Value, 10, DayGap),
            Padded(Said(issued?.Month) ?? date.Groups["month"].Value, 3, MonthGap),
            OneOf(Said(issued?.Year) ?? date.Groups["year"].Value, YearGap)
        );
    }

    /// <summary>The head of a report on the plan: the clerk numbers and dates it after it is signed.</summary>
    public static Imprint OfReport(Plan plan) =>
        Of(plan) with
        {
            Number = NumberGap,
            Symbol = plan.Header.Organisation.ReportSymbol,
            Day = DayGap,
            Month = MonthGap,
            Year = YearGap,
        };

    /// <summary>Number, symbol, day, month and year as an annex names them: in an electronic document they stay unfilled.</summary>
    public static object[] Gaps(string symbol) => [NumberGap, symbol, DayGap, MonthGap, YearGap];

    static string? Said(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    // numbers and days are padded below 10, months below 3
    static string Padded(string digits, int below, string gap) =>
        !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value == 0 ? gap
        : value < below ? $"0{value}"
        : $"{value}";

    static string OneOf(string typed, string otherwise) => string.IsNullOrWhiteSpace(typed) ? otherwise : typed;

    static Match TypedDate(string text) =>
        DateInWords().Match(text) is { Success: true } words ? words
        : DateInDigits().Match(text) is { Success: true } digits ? digits
        : OnlyPlace().Match(text);

    // 90/KH-SKHCN, KH-SKHCN, 90, "Số: .99./KH-TrS": blanks and dotted leaders are gaps
    [GeneratedRegex(@"^(?:[^:]*:)?[\s.…_]*(?<number>\d*)[\s.…_]*/?\s*(?<symbol>.*?)\s*$")]
    private static partial Regex TypedNumber();

    [GeneratedRegex(
        @"^\s*(?<place>.*?)[\s,]*ngày[\s.…_]*(?<day>\d*)[\s.…_]*tháng[\s.…_]*(?<month>\d*)[\s.…_]*năm[\s.…_]*(?<year>\d*)[\s.…_]*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex DateInWords();

    [GeneratedRegex(
        @"^\s*(?<place>.*?)[\s,]*(?:ngày)?\s*(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})\s*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex DateInDigits();

    [GeneratedRegex(@"^\s*(?<place>.*?)[\s,]*$")]
    private static partial Regex OnlyPlace();
}
