using CcchcBot.Plans;

namespace CcchcBot.Tests.Plans;

public class FoldedTests
{
    [Theory]
    [InlineData("Sở Khoa học và Công nghệ", "so khoa hoc va cong nghe")]
    [InlineData("  ĐẢNG\u00A0ỦY\t\nxã ", "dang uy xa")]
    [InlineData("Uỷ ban, Ủy ban", "uy ban, uy ban")]
    [InlineData("hoà hòa", "hoa hoa")]
    [InlineData("Qu\u200By\u0301 I\u00ADI", "quy ii")]
    public void Accents_case_blanks_and_invisible_marks_do_not_count(string typed, string folded) => Assert.Equal(folded, Folded.Of(typed));

    /// <summary>Letters are folded one by one where that gives the same as the whole text normalised.</summary>
    [Fact]
    public void A_letter_folds_as_the_text_it_stands_in()
    {
        for (var c = '\0'; c < 0x2200; c++)
            foreach (var typed in (string[])[$"{c}", $"a{c}b", $" {c}\u0301{c} x", $"Đ{c}{c}\u0327\u0301"])
                Assert.Equal(Folded.Normalized(typed), Folded.Of(typed));
    }

    [Theory]
    [InlineData("\ud800quý")]
    [InlineData("quý\udc00")]
    [InlineData("quý\ufffe\uffff")]
    [InlineData("\ud83f\udffe quý")]
    public void Broken_characters_are_no_obstacle(string typed) => Assert.Contains("quy", Folded.Of(typed), StringComparison.Ordinal);
}
