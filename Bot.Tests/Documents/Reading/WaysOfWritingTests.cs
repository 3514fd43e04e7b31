using System.Text;
using CcchcBot.Documents.Reading;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using static CcchcBot.Tests.Documents.Reading.ReadBack;

namespace CcchcBot.Tests.Documents.Reading;

/// <summary>The ways a plan and its tasks stand in documents.</summary>
public class WaysOfWritingTests
{
    const string Head =
        "KẾ HOẠCH\nTruyền thông năm 2026\n\nCăn cứ Kế hoạch số 5/KH-UBND ngày 05/01/2026.\n\nSở Phát triển số ban hành Kế hoạch như sau:\n\n";

    [Theory]
    [InlineData("1. Tập huấn một cửa. Thời gian: Quý II/2026; đơn vị chủ trì: Văn phòng Sở; phối hợp: Phòng Chuyển đổi số.")]
    [InlineData("1. Tập huấn một cửa (thời gian: Quý II/2026; chủ trì: Văn phòng Sở; đơn vị phối hợp: Phòng Chuyển đổi số)")]
    [InlineData(
        "1. Tập huấn một cửa\n- Thời gian thực hiện: Quý II/2026\n- Đơn vị chủ trì: Văn phòng Sở\n- Đơn vị phối hợp: Phòng Chuyển đổi số"
    )]
    public void Labels_make_a_task(string item)
    {
        var task = Assert.Single(Text($"{Head}I. NỘI DUNG\n\n{item}").Tasks);
        Assert.Equal(
            ("Tập huấn một cửa", TimeKind.Quarter, TaskSource.Inline, "Văn phòng Sở", "Phòng Chuyển đổi số"),
            (task.Text, task.Schedule.Kind, task.Source, Assert.Single(task.LeadUnits), Assert.Single(task.CoordinatingUnits))
        );
    }

    [Theory]
    [InlineData("Giao Văn phòng Sở chủ trì, phối hợp với Thanh tra theo dõi.", "Văn phòng Sở", "Thanh tra", false)]
    [InlineData("Văn phòng Sở phối hợp với các phòng cập nhật tin.", "Văn phòng Sở", "các phòng", false)]
    [InlineData("Giao Tổ Pháp chế phối hợp với Văn phòng Sở chủ trì rà soát.", "Tổ Pháp chế", "Văn phòng Sở", true)]
    [InlineData("Các phòng, đơn vị thuộc Sở chủ động viết tin.", "Các phòng, đơn vị thuộc Sở", "", false)]
    [InlineData("Tổ chức họp giao ban đầu tháng.", "", "", false)]
    public void Who_does_it_is_read_from_the_sentence(string sentence, string lead, string with, bool unclear)
    {
        var task = Assert.Single(Text($"{Head}I. TỔ CHỨC THỰC HIỆN\n\n1. {sentence}").Tasks);
        Assert.Equal((lead, with, unclear), (string.Join('|', task.LeadUnits), string.Join('|', task.CoordinatingUnits), task.LeadUnclear));
    }

    [Fact]
    public void Groups_of_a_table_are_kept_and_are_no_tasks()
    {
        var plan = Text(
            $"{Head}I. NHIỆM VỤ\n\nSTT\tNội dung\tThời gian\tChủ trì\nI\tTuyên truyền\t\t\n1\tViết tin\tQuý I\tVăn phòng\n2\tIn áp phích\tTháng 6\tPhòng A"
        );
        Assert.Equal(["Tuyên truyền", "Tuyên truyền"], plan.Tasks.Select(t => t.Group!));
        Assert.Equal([new DateOnly(2026, 3, 31), new(2026, 6, 30)], plan.Tasks.Select(t => t.Schedule.Due!.Value));
    }

    [Fact]
    public void A_table_of_bars_is_a_table()
    {
        var plan = Text(
            $"{Head}I. NHIỆM VỤ\n\n| STT | Nội dung | Thời gian | Chủ trì |\n|---|---|---|---|\n| 1 | Viết tin | Quý I | Văn phòng |"
        );
        Assert.Equal("Viết tin", Assert.Single(plan.Tasks).Text);
    }

    [Theory]
    [InlineData("STT\n\nNội dung\n\nThời gian\n\nChủ trì\n\n1\n\nViết tin\n\nQuý I\n\nVăn phòng")]
    [InlineData("STT Nội dung Thời gian Đơn vị chủ trì\n1 Viết tin Quý I Văn phòng")]
    public void A_table_that_lost_its_columns_gives_no_tasks_and_says_so(string table)
    {
        var plan = Text($"{Head}I. NHIỆM VỤ\n\n{table}\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng Sở theo dõi.");
        Assert.Equal("I.# II.(1.)", Shape(plan.Sections));
        Assert.Equal(TaskSource.Sentence, Assert.Single(plan.Tasks).Source);
        Assert.Contains("table.lost", Codes(plan));
        Assert.Contains("Viết tin", string.Join(' ', plan.Sections[0].Table!.Rows.SelectMany(r => r)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_break_and_its_number_do_not_part_a_sentence()
    {
        var plan = Text(
            $"{Head}I. MỤC ĐÍCH\n\n- Để mọi người dân trong tỉnh biết cách nộp hồ sơ của\n\n2\n\nmình qua mạng.\n\n- Việc khác."
        );
        Assert.Equal(
            ["Để mọi người dân trong tỉnh biết cách nộp hồ sơ của mình qua mạng.", "Việc khác."],
            plan.Sections[0].Children.Select(c => c.Text!)
        );
        Assert.Equal(["page@12", "split@14"], plan.Warnings.Select(w => $"{w.Code}@{w.Line}"));
    }

    [Fact]
    public void Lines_of_signs_are_kept_and_said()
    {
        var plan = Text($"{Head}I. MỤC ĐÍCH\n\n- Rõ việc.\n\n~|~");
        Assert.Contains(plan.Nodes(), n => n.Text == "~|~");
        Assert.Contains("noise", Codes(plan));
    }

    [Fact]
    public void A_letterhead_of_two_columns_is_read()
    {
        var plan = Text(
            "UBND TỈNH AN GIAO              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ PHÁT TRIỂN SỐ               Độc lập - Tự do - Hạnh phúc\n\n"
                + "Số: 08/KH-SPTS                 An Giao, ngày 05 tháng 02 năm 2026\n\n"
                + Head
                + "I. MỤC ĐÍCH\n\n- Rõ việc."
        );
        Assert.Equal(
            ("Sở Phát triển số", "UBND TỈNH AN GIAO", 8, "An Giao", 5),
            (plan.Head.IssuingBody, plan.Head.SuperiorBody, plan.Head.DocumentNumber, plan.Head.Place, plan.Head.Day)
        );
    }

    [Fact]
    public void A_signature_beside_the_recipients_is_read()
    {
        var foot =
            "Nơi nhận:                    KT. GIÁM ĐỐC\n- Sở Nội vụ;                PHÓ GIÁM ĐỐC\n- Lưu: VT, VP.\n                             Họ Và Tên";
        var plan = Text($"{Head}I. MỤC ĐÍCH\n\n- Rõ việc./.\n\n{foot}");
        Assert.Equal(["Sở Nội vụ;", "Lưu: VT, VP."], plan.Recipients.Select(r => r.Text));
        Assert.Equal(
            ("KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC", "KT", "Họ Và Tên"),
            (string.Join('|', plan.Signer.Titles), plan.Signer.Authority, plan.Signer.Name)
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_pasted_plan_is_read_like_a_file(bool mark)
    {
        var text = $"{Head}I. MỤC ĐÍCH\r\n\r\n- Rõ việc.";
        var utf16 = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(text)).ToArray();
        var plan = mark ? File(utf16) : Assert.IsType<Opened.Read>(PlanFile.Paste(text.Normalize(NormalizationForm.FormD))).Plan;
        Assert.Equal("Rõ việc.", plan.Sections[0].Children[0].Text);
    }

    [Fact]
    public void A_subject_that_goes_on_in_a_paragraph_of_its_own_is_one_subject()
    {
        var plan = Text("KẾ HOẠCH\n\nTuyên truyền cải cách hành chính\n\ncủa Sở Phát triển số năm 2026\n\nI. MỤC ĐÍCH\n\n- Rõ việc.");
        Assert.Equal(["Tuyên truyền cải cách hành chính", "của Sở Phát triển số năm 2026"], plan.Head.Subject!);
        Assert.Equal(2026, plan.Head.PlanYear);
    }

    [Fact]
    public void A_last_cell_of_several_lines_in_quotes_stays_in_its_row()
    {
        var plan = Text(
            "KẾ HOẠCH\n\nI. NHIỆM VỤ\n\nSTT\tNội dung\tThời gian\tChủ trì\n1\tViết tin\tQuý I\t\"Văn phòng\nTrung tâm\"\n\nII. MỤC ĐÍCH"
        );
        Assert.Equal("Văn phòng\nTrung tâm", plan.Nodes().Single(n => n.Table is not null).Table!.Rows[1][3]);
        Assert.Equal(2, plan.Sections.Count);
    }

    [Fact]
    public void Merged_cells_of_word_say_the_same_again()
    {
        var merged = WordFile
            .Table(
                ["STT", "Nội dung", "Thời gian", "Chủ trì"],
                ["1", "Viết tin", "Quý I", "Văn phòng"],
                ["2", "In áp phích", "Quý II", "MERGED"]
            )
            .Replace(WordFile.Paragraph("MERGED"), "<w:tcPr><w:vMerge/></w:tcPr><w:p/>", StringComparison.Ordinal);
        var plan = File(WordFile.Of(WordFile.Paragraph("KẾ HOẠCH", centred: true) + WordFile.Paragraph("I. NHIỆM VỤ") + merged));
        Assert.Equal(["Văn phòng", "Văn phòng"], plan.Tasks.SelectMany(t => t.LeadUnits));
    }

    [Fact]
    public void Numbering_that_word_counts_is_read_like_typed_numbering()
    {
        const string numbering =
            """<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="3"/></w:num></w:numbering>""";
        string Item(int level, string text) =>
            $"""<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="9"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>""";
        var body =
            WordFile.Paragraph("KẾ HOẠCH", centred: true)
            + Item(0, "MỤC ĐÍCH")
            + Item(1, "Rõ việc.")
            + Item(0, "YÊU CẦU")
            + Item(1, "Rõ người.");
        Assert.Equal("I.(-) II.(-)", Shape(File(WordFile.Of(body, ("word/numbering.xml", numbering))).Sections));
    }

    [Fact]
    public void A_table_right_under_items_with_tabs_takes_none_of_them()
    {
        var items = string.Concat(Enumerable.Repeat("-\tViết tin về cải cách hành chính;\n", 6));
        const string table = "STT\tNội dung\tThời gian\n1\tViết tin\tQuý I\n2\tPhát thanh\tQuý II\n";
        var plan = Text($"KẾ HOẠCH\n\nII. NỘI DUNG\n{items}{table}");
        Assert.Equal(2, plan.Tasks.Count);
        Assert.Equal("II.(- - - - - -#)", Shape(plan.Sections));
    }
}
