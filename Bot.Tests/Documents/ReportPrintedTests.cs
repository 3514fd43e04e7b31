using CcchcBot.Documents;

namespace CcchcBot.Tests.Documents;

/// <summary>The report as LibreOffice prints it.</summary>
public sealed class ReportPrintedTests : IDisposable
{
    readonly Printer printer = new();

    [Fact]
    public void A_short_report_is_two_upright_pages()
    {
        var pages = printer.Print(ReportDocx.Write(Reports.Commune(), Reports.Words));
        Assert.Equal(2, pages.Length);
        Assert.Contains("Kính gửi: UBND tỉnh An Giao", pages[0], StringComparison.Ordinal);
        Assert.Contains("- Hoàn thành đúng hạn: 01 nhiệm vụ;", pages[0], StringComparison.Ordinal);
        Assert.Contains("V. KIẾN NGHỊ, ĐỀ XUẤT", pages[1], StringComparison.Ordinal);
        Assert.Contains("- Như trên;", pages[1], StringComparison.Ordinal);
        Assert.Contains("TM. ỦY BAN NHÂN DÂN", pages[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_annex_repeats_its_head_and_counts_its_own_pages()
    {
        var pages = printer.Print(ReportDocx.Write(Reports.Many(80), Reports.Words));
        var annex = Array.FindIndex(pages, p => p.Contains("Phụ lục\n", StringComparison.Ordinal));
        Assert.InRange(annex, 2, pages.Length - 4);
        Assert.All(pages.Skip(annex), p => Assert.Contains("Minh chứng", p, StringComparison.Ordinal));
        Assert.Equal("2", pages[annex + 1].Split('\n')[0].Trim());
    }

    public void Dispose() => printer.Dispose();
}
