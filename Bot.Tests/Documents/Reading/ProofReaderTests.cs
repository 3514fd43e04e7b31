using CcchcBot.Documents;
using CcchcBot.Documents.Checking;
using CcchcBot.Plans;
using static CcchcBot.Tests.Documents.Reading.ReadBack;

namespace CcchcBot.Tests.Documents.Reading;

/// <summary>Rules F01 to F15 of the layout decree, one by one, against a plan that breaks none.</summary>
public class ProofReaderTests
{
    public const string Clean = """
        UBND TỈNH AN GIAO
        SỞ PHÁT TRIỂN SỐ

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc

        Số: 08/KH-SPTS

        An Giao, ngày 05 tháng 3 năm 2026

        KẾ HOẠCH
        Truyền thông năm 2026

        Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;

        Thực hiện Kế hoạch số 31/KH-UBND ngày 20/01/2026 của UBND tỉnh An Giao.

        Sở Phát triển số ban hành Kế hoạch truyền thông như sau:

        I. MỤC ĐÍCH

        - Rõ việc.

        - Rõ người.

        II. TỔ CHỨC THỰC HIỆN

        1. Văn phòng Sở theo dõi.

        2. Các phòng viết tin.

        Trên đây là Kế hoạch của Sở Phát triển số./.

        Nơi nhận:

        - Sở Nội vụ;
        - Lưu: VT, VP.

        GIÁM ĐỐC

        Họ Và Tên
        """;

    [Fact]
    public void A_clean_plan_has_nothing_to_look_at() => Assert.Empty(Findings(Text(Clean)));

    [Theory]
    [InlineData("Số: 08/KH-SPTS", "Số: 8/KH-SPTS", "F03.padding@7")]
    [InlineData("Số: 08/KH-SPTS", "Số: 08 /KH-SPTS", "F03.space@7")]
    [InlineData("Số: 08/KH-SPTS", "Số: ..08../KH-SPTS", "F03.leaders@7")]
    [InlineData("Số: 08/KH-SPTS", "Số:      /KH-SPTS", "F03.blank@7")]
    [InlineData("Số: 08/KH-SPTS", "Số:       /", "F03.blank@7")]
    [InlineData("Số: 08/KH-SPTS", "", "F03.absent@0")]
    [InlineData("ngày 05 tháng 3 năm", "ngày 5 tháng 3 năm", "F04.day@9")]
    [InlineData("ngày 05 tháng 3 năm", "ngày 05 tháng 03 năm", "F04.month@9")]
    [InlineData("ngày 05 tháng 3 năm", "ngày 25 tháng 2 năm", "F04.month@9")]
    [InlineData("ngày 05 tháng 3 năm", "ngày    tháng 3 năm", "F04.gap@9")]
    [InlineData("An Giao, ngày 05 tháng 3 năm 2026", ", ngày    tháng    năm", "F04.gap@9")]
    [InlineData("ngày 05 tháng 3 năm", "ngày 31 tháng 6 năm", "F10@9")]
    [InlineData("An Giao, ngày 05 tháng 3 năm 2026", "", "F04.absent@0")]
    [InlineData("của Chính phủ;", "của Chính phủ,", "F05@14")]
    [InlineData("- Rõ việc.", "- Việc tại Phụ lục kèm theo.", "F06.absent@22")]
    [InlineData("II. TỔ CHỨC", "III. TỔ CHỨC", "F07@26")]
    [InlineData("2. Các phòng", "1. Các phòng", "F08@30")]
    [InlineData("2. Các phòng viết tin.", "- Các phòng viết tin.", "F07.single@28")]
    [InlineData("- Rõ việc.", "- Theo Nghị định số 42/2022/NQ-CP ngày 24/6/2022.", "F09.symbol@22")]
    [InlineData("- Rõ việc.", "- Theo Nghị định số 42/2022/NĐ-CP của Chính phủ.", "F09.date@22")]
    [InlineData("- Rõ việc.", "- Theo Nghị định số 42/2022/NĐ-CP ngày 24/2022.", "F10@22")]
    [InlineData("- Rõ việc.", "- Theo Nghị định số 42/2022/NĐ-CP ngày 31/6/2022.", "F10@22")]
    [InlineData("ngày 20/01/2026", "ngày 20/3/2026", "F11@16")]
    [InlineData("- Lưu: VT, VP.", "- Văn phòng.", "F12.absent@37")]
    [InlineData("- Sở Nội vụ;\n- Lưu: VT, VP.", "- Lưu: VT, VP;\n- Sở Nội vụ.", "F12.last@36")]
    [InlineData("- Sở Nội vụ;", "- Sở Nội vụ", "F12.sign@36")]
    [InlineData("Lưu: VT, VP.", "Lưu: VT.", "F12.unit@37")]
    [InlineData("Phát triển số./.", "Phát triển số.", "F13.absent@0")]
    [InlineData("Phát triển số./.", "Phát triển số/.", "F13.broken@32")]
    [InlineData("GIÁM ĐỐC\n\n", "", "F14@39")]
    [InlineData("Họ Và Tên", "", "F14.name@39")]
    [InlineData("- Rõ việc.", "- Theo Nghị quyết số 30c/NQ-CP ngày 09/11/2011.", "cited.date@22")]
    [InlineData("- Rõ việc.", "- Theo Nghị quyết số 76/NQ-CP ngày 13/6/2013.", "cited.dates@22")]
    [InlineData("ngày 15/7/2021 của", "ngày 13 tháng 6 năm 2013 của", "cited.twin@14")]
    [InlineData("- Rõ việc.", "- Theo Kế hoạch số 31/KH-UBND ngày 21/01/2026 của UBND tỉnh An Giao.", "cited.dates@22")]
    [InlineData("- Rõ người.", "- Rõ người,", "item.comma@24")]
    [InlineData("Kế hoạch của Sở Phát", "Kế hoạch của Sở Nội vụ Phát", "body.closing@32")]
    public void One_slip_is_one_finding(string right, string wrong, string finding) =>
        Assert.Equal([finding], Findings(Text(Clean.Replace(right, wrong, StringComparison.Ordinal))));

    [Fact]
    public void One_number_of_two_bodies_is_of_two_documents() =>
        Assert.Empty(
            Findings(
                Text(
                    Clean.Replace(
                        "- Rõ việc.",
                        "- Theo Kế hoạch số 31/KH-UBND ngày 12/01/2026 của UBND xã Suối Trong.",
                        StringComparison.Ordinal
                    )
                )
            )
        );

    [Fact]
    public void An_annex_that_the_text_never_mentions_is_said() =>
        Assert.Equal(
            ["F06.unmentioned@43"],
            Findings(Text($"{Clean}\n\nPhụ lục\n\nSTT\tNội dung\tThời gian\tChủ trì\n1\tViết tin\tQuý I\tVăn phòng"))
        );

    [Theory]
    [InlineData(false, true, new string[0])]
    [InlineData(true, true, new[] { "F01" })]
    [InlineData(false, false, new[] { "F02" })]
    public void The_weight_of_the_letterhead_is_checked_where_it_is_known(bool superior, bool issuer, string[] expected)
    {
        var body =
            WordFile.Paragraph("UBND TỈNH AN GIAO", superior)
            + WordFile.Paragraph("SỞ PHÁT TRIỂN SỐ", issuer)
            + WordFile.Paragraph("KẾ HOẠCH", bold: true, centred: true)
            + WordFile.Paragraph("I. MỤC ĐÍCH");
        // names of one weight are one name over two lines, unless a new body begins
        Assert.Equal(expected, Codes(File(WordFile.Of(body))).Where(c => c is "F01" or "F02"));
    }

    [Fact]
    public void A_report_to_a_superior_is_addressed()
    {
        var report = Clean.Replace("KẾ HOẠCH\n", "BÁO CÁO\n", StringComparison.Ordinal);
        Assert.Contains("F15@11", Findings(Text(report)));
        var addressed = report.Replace(
            "Truyền thông năm 2026\n",
            "Truyền thông năm 2026\n\nKính gửi: UBND tỉnh An Giao\n",
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("F15", Codes(Text(addressed)));
    }

    [Fact]
    public void Every_finding_has_its_sentence_and_every_rule_its_article()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var words = DocxFile.WordsOf(language);
            var keys = DocxFile.KeysOf(language).ToList();
            var found = (string[])["annex-missing.txt", "no-number.txt", "school.txt", "markdown.txt", "table.txt"];
            Assert.All(
                found.SelectMany(s => ProofReader.Check(Sample(s))),
                f => Assert.DoesNotContain("{", f.Says(words), StringComparison.Ordinal)
            );
            Assert.All(Enumerable.Range(1, 15), rule => Assert.Contains($"documents.why.F{rule:00}", keys));
            Assert.All(
                Enumerable.Range(1, 15),
                rule => Assert.Contains(keys, k => k.StartsWith($"documents.find.F{rule:00}", StringComparison.Ordinal))
            );
        }
    }
}
