using CcchcBot.Plans;
using DocumentFormat.OpenXml.Wordprocessing;
using Section = CcchcBot.Plans.Section;

namespace CcchcBot.Tests.Documents;

/// <summary>Nghị định 30/2020/NĐ-CP, phụ lục I: ô 6 and the outline of the text.</summary>
public class BodyTests
{
    [Fact]
    public void Bases_are_italic_each_a_paragraph_closed_by_a_semicolon_the_last_by_a_full_stop()
    {
        using var docx = new DocxFile(Samples.Department());
        Assert.Equal(
            [
                "Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh An Giao về cải cách hành chính năm 2026;",
                "Theo đề nghị của Chánh Văn phòng Sở.",
            ],
            docx.In("Basis")
        );
        Assert.True(docx.Look("Basis") is { Italic: true, Bold: false, Size: >= 13 and <= 14, Align: "both" });
    }

    [Fact]
    public void Body_text_is_upright_justified_indented_and_spaced()
    {
        using var docx = new DocxFile(Samples.Department());
        var look = docx.Look("BodyText");
        Assert.True(look is { Italic: false, Bold: false, Align: "both", After: >= 6, Line: >= 1 and <= 1.5, Size: >= 13 and <= 14 });
        Assert.Equal(36, look.FirstLine); // 1.27 cm
    }

    [Fact]
    public void The_issuing_sentence_follows_the_bases()
    {
        using var docx = new DocxFile(Samples.Commune());
        Assert.Equal(
            "Ủy ban nhân dân xã Suối Trong ban hành Kế hoạch tuyên truyền cải cách hành chính trên địa bàn xã năm 2026 với các nội dung cụ thể như sau:",
            docx.Paragraphs.SkipWhile(p => DocxFile.StyleOf(p) != "Basis").First(p => DocxFile.StyleOf(p) == "BodyText").InnerText
        );
    }

    [Fact]
    public void Every_answered_section_is_in_the_outline_in_order()
    {
        using var docx = new DocxFile(Samples.Department());
        Assert.Equal(
            [
                "I. MỤC ĐÍCH, YÊU CẦU, ĐỐI TƯỢNG",
                "1. Mục đích",
                "2. Yêu cầu",
                "3. Đối tượng",
                "II. NỘI DUNG, HÌNH THỨC",
                "1. Nội dung",
                "2. Hình thức",
                "III. GIẢI PHÁP THỰC HIỆN",
                "1. Mỗi phòng cử một người viết tin.",
                "2. Dùng chung một kho hình ảnh, video để không làm lại.",
                "IV. NHIỆM VỤ CỤ THỂ",
                "V. KINH PHÍ THỰC HIỆN",
                "VI. TỔ CHỨC THỰC HIỆN",
                "1. Văn phòng Sở",
                "2. Các phòng, đơn vị thuộc Sở thực hiện việc được giao và cập nhật tiến độ trên kênh của đơn vị.",
                "3. Chế độ báo cáo",
            ],
            Outline.Of(docx)
        );
    }

    [Fact]
    public void What_was_skipped_leaves_neither_a_heading_nor_a_gap_in_the_numbers()
    {
        using var docx = new DocxFile(Samples.School());
        Assert.Equal(
            [
                "I. MỤC ĐÍCH",
                "II. HÌNH THỨC",
                "III. TỔ CHỨC THỰC HIỆN",
                "1. Bộ phận văn thư làm đầu mối.",
                "2. Giáo viên chủ nhiệm phổ biến tới phụ huynh.",
            ],
            Outline.Of(docx)
        );
    }

    [Fact]
    public void A_khoan_that_would_stand_alone_is_not_numbered()
    {
        using var docx = new DocxFile(Samples.School().With(Section.Organisation, "Bộ phận văn thư làm đầu mối."));
        Assert.Equal("III. TỔ CHỨC THỰC HIỆN", Outline.Of(docx).Last());
        Assert.Contains("Bộ phận văn thư làm đầu mối.", docx.In("BodyText"));
    }

    [Fact]
    public void Sections_are_bold_and_headings_of_word_so_that_the_navigation_pane_shows_them()
    {
        using var docx = new DocxFile(Samples.Department());
        var styles = docx.File.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(s => s.StyleId!.Value!);
        Assert.Equal(
            ("heading 1", 0),
            (styles["Heading1"].StyleName!.Val!.Value, styles["Heading1"].StyleParagraphProperties!.OutlineLevel!.Val!.Value)
        );
        Assert.Equal(
            ("heading 2", 1),
            (styles["Heading2"].StyleName!.Val!.Value, styles["Heading2"].StyleParagraphProperties!.OutlineLevel!.Val!.Value)
        );
        Assert.True(docx.Look("Heading1") is { Bold: true, Italic: false, Size: >= 13 and <= 14 });
        Assert.True(docx.Look("Heading2") is { Bold: true, Italic: false, Size: >= 13 and <= 14 });
        Assert.All(docx.In("Heading1"), h => Assert.Equal(h.ToUpperInvariant(), h));
    }

    [Fact]
    public void Three_levels_of_contents_are_points_dashes_and_pluses()
    {
        using var docx = new DocxFile(Samples.Department());
        Assert.Equal(
            [
                "a) Dịch vụ công trực tuyến",
                "- Cách nộp và theo dõi hồ sơ trên điện thoại;",
                "- Những giấy tờ không phải nộp lại:",
                "+ Giấy tờ đã có trong cơ sở dữ liệu;",
                "+ Giấy tờ do chính Sở cấp.",
                "b) Cải cách chế độ công vụ",
                "- Thời gian trả lời phản ánh, kiến nghị.",
            ],
            docx.Texts.SkipWhile(t => t != "Nội dung").Skip(1).TakeWhile(t => t != "Hình thức")
        );
    }

    [Fact]
    public void Points_follow_the_vietnamese_alphabet()
    {
        Node[] contents = [.. Enumerable.Range(1, 24).Select(i => new Node("", 0, $"Điểm {i}")), new Node("-", 1, "Ý nhỏ")];
        using var docx = new DocxFile(Samples.Department().With(Section.Contents, contents));
        var letters = docx.Texts.Where(t => t.Contains(") Điểm ", StringComparison.Ordinal)).Select(t => t.Split(')')[0]);
        Assert.Equal("a b c d đ e g h i k l m n o p q r s t u v x y aa".Split(' '), letters);
    }

    [Fact]
    public void A_paragraph_among_dashes_stays_a_paragraph()
    {
        Node[] purposes = [new("1.", 0, "Chung:"), new("-", 1, "Một."), new("", 1, "Qua đó bớt giấy tờ."), new("2.", 0, "Riêng.")];
        using var docx = new DocxFile(Samples.Department().With(Section.Purposes, purposes));
        Assert.Contains("Qua đó bớt giấy tờ.", docx.Texts);
        Assert.Contains("- Một.", docx.Texts);
    }

    [Fact]
    public void The_sentence_that_issues_and_the_closing_are_the_officers_own_where_they_were_typed()
    {
        const string issuing = "Sở Phát triển số xây dựng Kế hoạch năm 2026 với những việc sau:";
        var plan = Samples
            .Department()
            .With(Section.Bases, "Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh An Giao.", issuing)
            .With(
                Section.Organisation,
                "Văn phòng Sở theo dõi.",
                "Các phòng làm việc được giao.",
                "Trên đây là Kế hoạch năm 2026, mong các phòng cùng làm./."
            );
        using var docx = new DocxFile(plan);
        Assert.Single(docx.Texts, t => t.EndsWith("sau:", StringComparison.Ordinal) && t.Contains("Kế hoạch", StringComparison.Ordinal));
        Assert.Contains(issuing, docx.Texts);
        Assert.Equal(
            "Trên đây là Kế hoạch năm 2026, mong các phòng cùng làm./.",
            Assert.Single(docx.Texts, t => t.EndsWith("./.", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_last_item_that_closes_the_plan_ends_it()
    {
        Node[] work = [new("1.", 0, "Văn phòng Sở theo dõi."), new("2.", 0, "Quá trình thực hiện, hỏi Văn phòng Sở./.")];
        using var docx = new DocxFile(Samples.Department().With(Section.Organisation, work).With(Section.Reporting, (Node[])[]));
        Assert.Equal(
            "Quá trình thực hiện, hỏi Văn phòng Sở./.",
            Assert.Single(docx.Texts, t => t.EndsWith("./.", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_line_alone_is_a_paragraph_and_lines_without_levels_are_dashes()
    {
        using var docx = new DocxFile(Samples.Commune());
        Assert.Contains("Để Nhân dân trong xã biết và dùng dịch vụ công trực tuyến.", docx.Texts);
        Assert.Contains("- Không gây tốn kém.", docx.Texts);
    }

    [Fact]
    public void The_text_ends_with_the_end_mark_and_stays_with_the_signature()
    {
        using var docx = new DocxFile(Samples.Department());
        var closing = docx.Body.Elements<Table>().ElementAt(1).PreviousSibling<Paragraph>()!;
        Assert.EndsWith("./.", closing.InnerText, StringComparison.Ordinal);
        Assert.Equal("ClosingText", DocxFile.StyleOf(closing));
        Assert.Single(docx.Texts, t => t.Contains("./.", StringComparison.Ordinal));
    }
}
