using CcchcBot.Documents.Reading;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using static CcchcBot.Tests.Documents.Reading.ReadBack;

namespace CcchcBot.Tests.Documents.Reading;

/// <summary>Five invented plans with the shapes and the defects of five real ones: nothing is lost, every defect is said with its line.</summary>
public class SampleReadingTests
{
    [Theory]
    [InlineData("annex-missing.txt", "I.(1.(- - - - - -) 2.(- -) 3.(p)) II.(p) III.(- - - - -) IV.(1.(- -) 2.(-) 3.(-))")]
    [InlineData(
        "no-number.txt",
        "I.(1.(- -) 2.(- -)) II.(1.(a)(- - -) b)(- - - - -)) 2.(- - - - - -)) III.(- - - - - -) IV.(1. 2.(- -) 3. 4. 5. 6.)"
    )]
    [InlineData("school.txt", "III.(1.(- - -) 2.(- - p)) II.(1.(a)(p - - - p p -) b)(- - p p p p p p p p p p)))")]
    [InlineData(
        "markdown.txt",
        "I.(1.(- - -) 2.(- -)) II.(1.(1.1.(- - - - - -) 1.2.(- - -) 1.3. 1.4.) 2.(- -)) III.(1. 2. 3. 4.) IV.(1. 2. 3. 4.)"
    )]
    [InlineData("table.txt", "I.(- - -) II.(1.(- - - -) 3.#) III.(p) IV.(1. 2. 3.)")]
    public void The_outline_is_whole(string sample, string shape) => Assert.Equal(shape, Shape(Sample(sample).Sections));

    [Theory]
    [InlineData("annex-missing.txt", "Sở Phát triển số", 64, "KH-SPTS", 2026, 2)]
    [InlineData("no-number.txt", "Sở Phát triển số", null, null, 2026, 1)]
    [InlineData("school.txt", "Trường THCS Đồi Gió", 17, "KH-THCSĐG", 2026, 2)]
    [InlineData("markdown.txt", "Sở Phát triển số", null, "KH-SPTS", null, 2)]
    [InlineData("table.txt", "Sở Phát triển số", null, null, 2026, 1)]
    public void The_head_is_read_and_nothing_is_made_up(string sample, string issuer, int? number, string? symbol, int? year, int bases)
    {
        var plan = Sample(sample);
        Assert.Equal(
            (issuer, number, symbol, year, bases),
            (plan.Head.IssuingBody!, plan.Head.DocumentNumber, plan.Head.DocumentSymbol, plan.Head.PlanYear, plan.LegalBases.Count)
        );
        Assert.Equal("KẾ HOẠCH", plan.Head.Kind!.Text);
        Assert.NotNull(plan.Intro);
        Assert.Null(plan.Head.SuperiorBody);
    }

    [Theory]
    [InlineData("annex-missing.txt", 5, "GIÁM ĐỐC", "Lưu Thị Mẫu")]
    [InlineData("no-number.txt", 10, "GIÁM ĐỐC", "Họ Và Tên")]
    [InlineData("school.txt", 2, "", "Người Ký Mẫu")]
    [InlineData("markdown.txt", 3, "KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC", "Họ Và Tên")]
    [InlineData("table.txt", 4, "", "Người Ký Mẫu")]
    public void Recipients_and_signer_are_read(string sample, int recipients, string titles, string name)
    {
        var plan = Sample(sample);
        Assert.Equal(recipients, plan.Recipients.Count);
        Assert.Single(plan.Recipients, r => r.IsArchive);
        Assert.Equal((titles, name), (string.Join('|', plan.Signer.Titles), plan.Signer.Name));
    }

    [Theory]
    [InlineData("annex-missing.txt", "Bullets Bullets Bullets")]
    [InlineData("no-number.txt", "Sentence Bullets Bullets Sentence Sentence Sentence")]
    [InlineData("school.txt", "Sentence Sentence Sentence Sentence Sentence Sentence Sentence Sentence Sentence Sentence")]
    [InlineData("markdown.txt", "Sentence Sentence Sentence Sentence")]
    [InlineData("table.txt", "Table Table Table Table Table Table Table Sentence Sentence Sentence")]
    public void Tasks_are_found_where_they_stand(string sample, string sources) =>
        Assert.Equal(sources, string.Join(' ', Sample(sample).Tasks.Select(t => t.Source)));

    [Theory]
    [InlineData("annex-missing.txt", "letterhead@0 F03.space@3 F05.paragraph@10 F06.absent@40 split@72 slip@77")]
    [InlineData(
        "no-number.txt",
        "letterhead@0 F03.absent@0 F04.absent@0 F05.paragraph@5 cited.date@27 F09.symbol@35 item.open@61 slip@85 F13.item@89"
            + " slip@101 unended@106"
    )]
    [InlineData(
        "school.txt",
        "letterhead@0 F03.leaders@3 F04.month@5 slip@11 F05@11 F07@15 body.other@19 year.old@23 cited.twin@33 F07.single@37 item.comma@53"
            + " body.closing@81 slip@85 F12.sign@85 F12.sign@86 F12.unit@86 F14@90"
    )]
    [InlineData(
        "markdown.txt",
        "letterhead@0 F03.blank@3 F04.gap@5 markdown.heading@7 year@7 F05@11 F05.paragraph@13 markdown.stars@15 F10@37 split@39"
            + " markdown.break@94 unended@97"
    )]
    [InlineData(
        "table.txt",
        "letterhead@0 F03.absent@0 F04.absent@0 markdown.stars@3 markdown.break@3 F05.paragraph@7 slip@13 slip@13 F07@26 slip@30"
            + " slip@30 slip@31 lead@35 split@45 lead@47 F13.broken@49 slip@51 slip@54 slip@54 F12.sign@56 F14@60"
    )]
    public void Every_defect_is_said_with_its_line_and_none_is_invented(string sample, string findings) =>
        Assert.Equal(findings.Split(' ').Order(StringComparer.Ordinal), Findings(Sample(sample)).Order(StringComparer.Ordinal));

    [Fact]
    public void A_name_that_is_right_is_no_slip_where_the_same_letters_are_one_elsewhere()
    {
        var plan = Sample("table.txt");
        Assert.All(plan.Tasks.Take(6), t => Assert.Equal(["Trung tâm Dữ liệu và Thống kê"], t.LeadUnits));
        Assert.DoesNotContain(plan.Warnings, w => w.Code == "slip" && w.With[0] == "Thống kê");
    }

    [Fact]
    public void A_lead_that_is_not_said_is_left_open()
    {
        var tasks = Sample("table.txt").Tasks;
        Assert.Equal(["Tổ Pháp chế"], tasks[4].CoordinatingUnits);
        Assert.Equal((true, "Tổ Pháp chế|Phòng Một cửa"), (tasks[6].LeadUnclear, string.Join('|', tasks[6].LeadUnits)));
        Assert.True(tasks[8].LeadUnclear);
        Assert.True(Sample("no-number.txt").Tasks[0].IsRequest);
    }

    [Fact]
    public void Times_keep_their_words_beside_their_meaning()
    {
        var tasks = Sample("table.txt").Tasks;
        Assert.Equal(new TimeSpec("Quý 1/2026", TimeKind.Quarter, new(2026, 1, 1), new(2026, 3, 31)), tasks[0].Schedule);
        Assert.Equal(TimeKind.Continuous, tasks[1].Schedule.Kind);
        Assert.Equal(new TimeSpec("", TimeKind.Unspecified), tasks[7].Schedule);
    }

    [Fact]
    public void Reports_owed_are_found_with_their_days()
    {
        var reporting = Sample("table.txt").Reporting;
        Assert.Equal(["Sở Nội vụ", "Lãnh đạo Sở"], reporting.Select(r => r.To));
        Assert.Equal([new DateOnly(2026, 6, 14), new(2026, 12, 14)], reporting[0].Times.Select(t => t.Due!.Value));
        Assert.Equal("Lãnh đạo Sở", Assert.Single(Sample("annex-missing.txt").Reporting).To);
    }

    [Fact]
    public void Nothing_typed_is_lost()
    {
        foreach (var name in (string[])["annex-missing.txt", "no-number.txt", "school.txt", "markdown.txt", "table.txt"])
        {
            var plan = Sample(name);
            var kept = string.Concat(Kept(plan).Select(Letters));
            var typed = System.IO.File.ReadAllLines(Path.Combine(Samples.Folder, name)).Select(Letters);
            Assert.DoesNotContain(typed, line => !kept.Contains(line, StringComparison.Ordinal));
        }
    }

    static IEnumerable<string> Kept(ReadPlan plan) =>
        [
            plan.Head.NumberLine?.Text ?? "",
            plan.Head.DateLine?.Text ?? "",
            $"{plan.Head.Kind!.Text}{string.Concat(plan.Head.Subject!)}",
            .. plan.LegalBases.Select(b => b.Text),
            plan.Intro!.Text,
            .. plan.Nodes().SelectMany(n => (string[])[n.Source, .. n.Table?.Rows.Select(r => string.Concat(r)) ?? []]),
            plan.Closing?.Text ?? "",
            "Nơi nhận Noi nhậm",
            .. plan.Recipients.Select(r => r.Text),
            .. plan.Signer.Titles,
            plan.Signer.Name!,
        ];

    static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
