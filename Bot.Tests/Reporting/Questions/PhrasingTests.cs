using System.Globalization;
using System.Runtime.CompilerServices;
using CcchcBot.Plans;
using CcchcBot.Reporting.Questions;

namespace CcchcBot.Tests.Reporting.Questions;

/// <summary>How people ask, and what each means.</summary>
public class PhrasingTests
{
    internal static readonly Unit[] Units =
    [
        new("vp", "Văn phòng Sở", ["VP"]),
        new("nv", "Phòng Nghiệp vụ", ["P. NV"]),
        new("tt", "Trung tâm Thông tin và Thống kê", ["TTTT"]),
        new("cn", "Phòng Quản lý công nghệ", ["QLCN"]),
        new("tr", "Thanh tra Sở", []),
        new("web", "Ban biên tập Trang thông tin điện tử", ["BBT"]),
    ];

    internal static readonly AskedIn InMay = new(new DateOnly(2026, 5, 20), new ReportingRegime("B"), Units);

    public static TheoryData<string> Files => ["phrasings-1.txt", "phrasings-2.txt"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_phrasing_is_read_as_it_is_meant(string file) =>
        Nothing(
            from row in Rows(file)
            let read = Show(Asking.Read(row.Text, InMay))
            where read != row.Meant
            select $"{row.Text} => {read}, not {row.Meant}"
        );

    [Fact]
    public void There_are_more_than_four_hundred_half_of_them_older_than_the_grammar()
    {
        var (before, after) = (Rows("phrasings-1.txt").ToList(), Rows("phrasings-2.txt").ToList());
        Assert.True(before.Count >= 200 && after.Count >= 200, $"{before.Count} and {after.Count}");
        Assert.Equal(before.Count + after.Count, before.Concat(after).Select(r => r.Text).Distinct().Count());
    }

    /// <summary>What may be a question is seen to be one before the units are known.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_a_question_looks_like_one(string file) =>
        Nothing(Rows(file).Where(r => r.Meant != "-" && !Asking.Looks(r.Text)).Select(r => r.Text));

    static void Nothing(IEnumerable<string> lines)
    {
        var wrong = lines.ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    internal static IEnumerable<(string Text, string Meant)> Rows(string file) =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(Here())!, file))
            .Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split(" => "))
            .Select(p => (p[0], p[1]));

    static string Here([CallerFilePath] string here = "") => here;

    static string Show(Understood understood) =>
        understood switch
        {
            Understood.Question(var asked) => Show(asked),
            Understood.WhichUnit(var choices) => $"which {string.Join(' ', choices.Select(c => c.Unit.Id))}",
            _ => "-",
        };

    static string Show(Asked asked) =>
        asked switch
        {
            Asked.Status(var window, var unit, null) => $"status {Show(window)}{After(unit)}",
            Asked.Status(var window, var unit, var against) => $"compare {Show(window)} {Show(against)}{After(unit)}",
            Asked.ByUnit(var window) => $"units {Show(window)}",
            Asked.Tasks(var which, var window, var unit, var mine) =>
                $"{which.ToString().ToLowerInvariant()}{After(window is null ? null : Show(window))}{After(unit)}{(mine ? " mine" : "")}".Replace(
                    "continuous",
                    "standing",
                    StringComparison.Ordinal
                ),
            Asked.OneTask(var number) => $"task {number}",
            Asked.NotReported(var window) => $"silent {Show(window)}",
            Asked.Report(var window) => $"report {Show(window)}",
            Asked.Sent(var window, var day) => $"sent {Show(window)} {Show(day)}",
            Asked.Score(var window) => $"score {Show(window)}",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    static string After(string? word) => word is null ? "" : $" {word}";

    static string Show(Period window) =>
        window.Code is "W" or "D" or "R" ? $"{Show(window.From)}..{Show(window.To)}" : $"{window.Code}/{window.Year}";

    static string Show(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
