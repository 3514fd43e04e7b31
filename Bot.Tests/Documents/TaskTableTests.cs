using CcchcBot.Documents.Word;
using CcchcBot.Plans;
using DocumentFormat.OpenXml.Wordprocessing;
using Section = CcchcBot.Plans.Section;

namespace CcchcBot.Tests.Documents;

/// <summary>The task list, in the text or as an annex (nghị định 30/2020/NĐ-CP, phụ lục I: phụ lục kèm theo).</summary>
public class TaskTableTests
{
    [Fact]
    public void A_short_list_stands_in_the_text_on_an_upright_page()
    {
        using var docx = new DocxFile(Samples.Commune());
        Assert.Empty(docx.In("Annex"));
        Assert.Single(docx.Body.Descendants<SectionProperties>());
        Assert.Equal(
            [
                ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"],
                ["1", "Phát thanh về dịch vụ công trực tuyến", "Phòng Văn hóa - Xã hội", "Văn phòng HĐND và UBND", "Thường xuyên"],
                ["2", "Tổ công nghệ số hướng dẫn tại thôn", "Trung tâm Phục vụ hành chính công", "", "Quý II/2026"],
                ["3", "Niêm yết thủ tục mới", "Trung tâm Phục vụ hành chính công", "", "Khi có thủ tục mới"],
            ],
            Cells(docx)
        );
    }

    [Fact]
    public void A_list_of_seven_or_with_a_long_task_is_an_annex()
    {
        var commune = Samples.Commune();
        using var seven = new DocxFile(
            commune with
            {
                Tasks = [.. Enumerable.Range(1, 7).Select(i => commune.Tasks[0] with { Number = i })],
            }
        );
        Assert.Single(seven.In("Annex"));
        using var lengthy = new DocxFile(commune with { Tasks = [commune.Tasks[0] with { Text = new string('d', 121) }] });
        Assert.Single(lengthy.In("Annex"));
    }

    [Fact]
    public void The_text_points_to_the_annex()
    {
        using var docx = new DocxFile(Samples.Department());
        Assert.Single(docx.In("BodyText"), t => t.Contains("tại Phụ lục kèm theo Kế hoạch này", StringComparison.Ordinal));
    }

    [Fact]
    public void An_annex_has_its_word_its_title_in_capitals_and_an_italic_note_with_gaps_even_after_issue()
    {
        var plan = Samples.Department();
        using var docx = new DocxFile(plan with { Header = plan.Header with { Number = 5, IssuedOn = new(2026, 1, 9) } });
        Assert.Equal(["Phụ lục"], docx.In("Annex"));
        Assert.Equal(["PHÂN CÔNG NHIỆM VỤ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2026"], docx.In("AnnexTitle"));
        Assert.Equal(
            ["(Kèm theo Kế hoạch số        /KH-SPTS ngày        tháng        năm          của Sở Phát triển số)"],
            docx.In("AnnexNote")
        );
        Assert.True(docx.Look("Annex") is { Bold: true, Size: 14, Align: "center" });
        Assert.True(docx.Look("AnnexTitle") is { Bold: true, Size: >= 13 and <= 14, Align: "center" });
        Assert.True(docx.Look("AnnexNote") is { Bold: false, Italic: true, Size: >= 13 and <= 14, Align: "center" });
    }

    [Fact]
    public void An_annex_lies_on_landscape_pages_of_its_own_count()
    {
        using var docx = new DocxFile(Samples.Department());
        SectionProperties[] parts = [.. docx.Body.Descendants<SectionProperties>()];
        Assert.Equal(2, parts.Length);
        Assert.Null(parts[0].GetFirstChild<PageSize>()!.Orient);
        var annex = parts[1].GetFirstChild<PageSize>()!;
        Assert.Equal((16838u, 11906u), (annex.Width!.Value, annex.Height!.Value));
        Assert.Equal(PageOrientationValues.Landscape, annex.Orient!.Value);
        Assert.Equal(1, parts[1].GetFirstChild<PageNumberType>()!.Start!.Value);
    }

    [Fact]
    public void The_head_of_the_table_is_repeated_and_no_row_is_split()
    {
        using var docx = new DocxFile(Samples.Department());
        TableRow[] rows = [.. docx.Body.Elements<Table>().Last().Elements<TableRow>()];
        Assert.All(rows, r => Assert.NotNull(r.TableRowProperties!.GetFirstChild<CantSplit>()));
        Assert.Equal([rows[0]], rows.Where(r => r.TableRowProperties!.GetFirstChild<TableHeader>() is not null));
        Assert.True(docx.Look("CellText") is { Size: 13, Line: 1, After: 0 });
        Assert.True(docx.Look("ColumnTitle") is { Size: 13, Bold: true, Align: "center" });
    }

    [Fact]
    public void The_table_has_every_task_and_as_wide_as_the_text_at_most()
    {
        using var docx = new DocxFile(Samples.Department());
        var cells = Cells(docx);
        Assert.Equal(
            ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Hình thức", "Kết quả, sản phẩm", "Thời gian"],
            cells[0]
        );
        Assert.Equal(Samples.Department().Tasks.Select(t => t.Text), cells.Skip(1).Select(r => r[1]));
        Assert.Equal("Phòng Kiểm soát thủ tục, Phòng Chuyển đổi số", cells[2][3]);
        Assert.Equal("", cells[9][2]);
        var width = docx
            .Body.Elements<Table>()
            .Last()
            .Descendants<GridColumn>()
            .Sum(c => int.Parse(c.Width!, System.Globalization.CultureInfo.InvariantCulture));
        Assert.InRange(width, 14000, 16838 - 1701 - 851);
    }

    [Fact]
    public void Groups_are_rows_over_the_whole_table_and_numbers_go_on_over_them()
    {
        var plan = Samples.Department();
        string[] groups = ["Trên báo chí", "Trên báo chí", "Trên mạng", "Trên mạng"];
        using var docx = new DocxFile(
            plan with
            {
                Tasks = [.. plan.Tasks.Take(4).Zip(groups, (t, g) => t with { Group = g, Note = t.Number == 3 ? "Làm thử" : null })],
            }
        );
        Assert.Equal(["STT", "I. Trên báo chí", "1", "2", "II. Trên mạng", "3", "4"], Cells(docx).Select(r => r[0]));
        Assert.Equal(("Ghi chú", "Làm thử"), (Cells(docx)[0][^1], Cells(docx)[5][^1]));
        var group = docx.Body.Elements<Table>().Last().Elements<TableRow>().ElementAt(1);
        Assert.Equal(8, group.Elements<TableCell>().Single().TableCellProperties!.GridSpan!.Val!.Value);
        Assert.NotNull(group.TableRowProperties!.GetFirstChild<CantSplit>());
        Assert.True(docx.Look("GroupTitle") is { Bold: true, Size: 13 });
    }

    [Fact]
    public void Several_annexes_are_numbered_in_roman_each_with_its_note_its_pages_and_a_line_that_points_to_it()
    {
        using var docx = new DocxFile(Samples.WithSlogans());
        Assert.Equal(["Phụ lục I", "Phụ lục II"], docx.In("Annex"));
        Assert.Equal(["PHÂN CÔNG NHIỆM VỤ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2026", "KHẨU HIỆU TUYÊN TRUYỀN"], docx.In("AnnexTitle"));
        Assert.Equal(2, docx.In("AnnexNote").Count);
        Assert.Contains("tại Phụ lục I kèm theo Kế hoạch này", string.Concat(docx.In("BodyText")), StringComparison.Ordinal);
        Assert.Contains(
            "Khẩu hiệu tuyên truyền (Phụ lục II kèm theo Kế hoạch này)",
            string.Concat(docx.In("BodyText")),
            StringComparison.Ordinal
        );
        SectionProperties[] parts = [.. docx.Body.Descendants<SectionProperties>()];
        Assert.Equal(3, parts.Length);
        Assert.All(parts, p => Assert.Equal(1, p.GetFirstChild<PageNumberType>()!.Start!.Value));
        Assert.All(parts.Skip(1), p => Assert.Equal(PageOrientationValues.Landscape, p.GetFirstChild<PageSize>()!.Orient!.Value));
    }

    [Fact]
    public void A_small_table_of_an_answer_stands_under_its_line()
    {
        string[][] rows =
        [
            ["Kênh", "Số tin"],
            ["Trang của Sở", "12"],
        ];
        using var docx = new DocxFile(
            Samples.School().With(Section.Forms, new Node("", 0, "Các kênh như sau:", rows), new Node("", 0, "Họp."))
        );
        var line = docx.Paragraphs.Single(p =>
            p.InnerText.EndsWith("như sau:", StringComparison.Ordinal) && DocxFile.StyleOf(p) == "BodyText" && p.InnerText.StartsWith('-')
        );
        Assert.Equal("KênhSố tinTrang của Sở12", Assert.IsType<Table>(line.NextSibling()).InnerText);
        Assert.Empty(docx.In("Annex"));
    }

    [Fact]
    public void A_unit_that_is_no_longer_known_keeps_its_id()
    {
        var commune = Samples.Commune();
        using var docx = new DocxFile(commune with { Tasks = [commune.Tasks[0] with { Lead = "cũ" }] });
        Assert.Equal("cũ", Cells(docx)[1][2]);
    }

    static string[][] Cells(DocxFile docx) =>
        [
            .. docx
                .Body.Elements<Table>()
                .Single(t => t.GetFirstChild<TableProperties>()!.TableStyle is not null)
                .Elements<TableRow>()
                .Select(r => r.Elements<TableCell>().Select(c => c.InnerText).ToArray()),
        ];
}
