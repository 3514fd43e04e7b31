using CcchcBot.Documents;
using CcchcBot.Plans;

namespace CcchcBot.Tests.Documents;

/// <summary>The document as LibreOffice prints it. Required where CI=true; elsewhere run when it is installed (writer and poppler-utils).</summary>
public sealed class PrintedTests : IDisposable
{
    readonly Printer printer = new();

    [Fact]
    public void A_department_plan_is_two_upright_pages_and_an_annex()
    {
        var pages = Print(Samples.Department());
        Assert.Equal(3, pages.Length);
        Assert.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", pages[0], StringComparison.Ordinal);
        Assert.Contains("III. GIẢI PHÁP THỰC HIỆN", pages[1], StringComparison.Ordinal);
        Assert.Contains("3. Chế độ báo cáo", pages[1], StringComparison.Ordinal);
        Assert.Contains("PHÓ GIÁM ĐỐC", pages[1], StringComparison.Ordinal);
        Assert.Contains("Phụ lục", pages[2], StringComparison.Ordinal);
    }

    [Fact]
    public void The_number_is_on_the_second_page_and_not_on_the_first_of_text_or_annex()
    {
        var pages = Print(Samples.Department());
        Assert.Equal(["", "2", ""], pages.Select(p => p.Split('\n')[0].Trim() is { Length: 1 } number ? number : ""));
    }

    [Fact]
    public void A_short_plan_is_one_page() => Assert.Single(Print(Samples.School()));

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    public void A_signature_is_not_parted_from_the_end_of_the_text(int recipients)
    {
        string[] names = [.. Enumerable.Range(1, recipients).Select(i => $"Đơn vị nhận văn bản thứ {i}, gồm các phòng và tổ trực thuộc")];
        var page = Assert.Single(
            Print(Samples.Commune().With(Section.Recipients, names)),
            p => p.Contains("./.", StringComparison.Ordinal)
        );
        Assert.Contains("TM. ỦY BAN NHÂN DÂN", page, StringComparison.Ordinal);
        Assert.Contains("Họ Và Tên", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_annex_repeats_its_head_and_counts_its_own_pages()
    {
        var plan = Samples.Department();
        var pages = Print(plan with { Tasks = [.. Enumerable.Range(1, 40).Select(i => plan.Tasks[0] with { Number = i })] });
        Assert.True(pages.Length > 4);
        Assert.All(pages.Skip(2), p => Assert.Contains("Nội dung nhiệm vụ", p, StringComparison.Ordinal));
        Assert.Equal("2", pages[3].Split('\n')[0].Trim());
    }

    string[] Print(Plan plan) => printer.Print(PlanDocx.Write(plan, DocxFile.Words));

    public void Dispose() => printer.Dispose();
}
