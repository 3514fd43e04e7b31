using System.Globalization;
using System.Text.RegularExpressions;
using CcchcBot.Documents.Reading.Sources;
using CcchcBot.Documents.Word;
using CcchcBot.Plans;

namespace CcchcBot.Documents.Reading.Parts;

/// <summary>Reads what stands above the bases.</summary>
static partial class HeadReader
{
    public static ReadHead Read(IReadOnlyList<Line> lines)
    {
        var title = TitleReader.Find(lines, lines.Count);
        var head = new ReadHead(Subject: [], Addressees: []);
        foreach (var line in lines)
            head = WithNumber(WithDate(head, line), line);
        head = LetterheadReader.Read(head, [.. lines.Take(title < 0 ? lines.Count : title)]);
        return title < 0 ? head : WithTitle(head, [.. lines.Skip(title)]);
    }

    /// <summary>The issuing sentence writes the name as it is spelled; a letterhead writes it in capitals.</summary>
    public static ReadHead WithIssuer(ReadHead head, string? named) =>
        named is not null && (head.IssuingBody is null || Folded.Of(head.IssuingBody) == Folded.Of(named))
            ? head with
            {
                IssuingBody = named,
            }
            : head;

    public static bool IsNumber(string text) => NumberLine().IsMatch(text);

    public static bool IsDate(string text) => DateLine().IsMatch(text);

    static ReadHead WithTitle(ReadHead head, Line[] lines)
    {
        var (kind, rest) = TitleReader.Kind(lines[0])!.Value;
        var addressees = lines.SkipWhile(l => !Marks.IsAddressees(l.Text)).ToArray();
        string[] subject = [.. lines[1..^addressees.Length].Select(l => l.Text).Prepend(rest).Where(l => l.Length > 0)];
        var said = string.Join(' ', subject);
        return head with
        {
            Kind = new(kind, lines[0].Number),
            Subject = subject,
            PlanYear = Year().Matches(said) is [.., var year] ? Number(year.Groups["year"]) : null,
            Addressees = [.. addressees.Select(l => l.Text)],
        };
    }

    static ReadHead WithNumber(ReadHead head, Line line)
    {
        if (head.NumberLine is not null || NumberLine().Match(line.Text) is not { Success: true } match)
            return head;
        var symbol = match.Groups["symbol"].Value.Trim();
        return head with
        {
            NumberLine = new(line.Text, line.Number),
            DocumentNumber = Number(match.Groups["number"]),
            DocumentSymbol = symbol.Length > 0 ? symbol : null,
        };
    }

    static ReadHead WithDate(ReadHead head, Line line)
    {
        if (head.DateLine is not null || DateLine().Match(line.Text) is not { Success: true } match)
            return head;
        var place = match.Groups["place"].Value.Trim(' ', ',', '*', '_');
        return head with
        {
            DateLine = new(line.Text, line.Number),
            Place = place.Length > 0 ? place : null,
            Day = Number(match.Groups["day"]),
            Month = Number(match.Groups["month"]),
            Year = Number(match.Groups["year"]),
        };
    }

    static int? Number(Group group) =>
        int.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // "Số: 90 /KH-X", "Số: .99./KH-X", "Số: /KH-X"
    [GeneratedRegex(
        @"^Số\s*:[\s.…_]*(?<number>\d{0,5})[\s.…_]*/\s*(?<symbol>[^\s/]{2,30})?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NumberLine();

    // each part may be a gap: blanks or dots
    [GeneratedRegex(
        @"^(?<place>[^,]{2,60})?,?\s*ngày[\s.…_]*(?<day>\d{0,2})[\s.…_]*tháng[\s.…_]*(?<month>\d{0,2})[\s.…_]*năm[\s.…_]*(?<year>\d{0,4})[\s.…_]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex DateLine();

    [GeneratedRegex(@"(?<!tháng\s\d{1,2}\s)năm\s+(?<year>(?:19|20|21)\d{2})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
