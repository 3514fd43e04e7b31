using CcchcBot.Drafting;
using CcchcBot.Plans;

namespace CcchcBot.Tests.Drafting;

/// <summary>Answers as people copy them out of other documents.</summary>
public class AnswersTests
{
    const string Basis = "Thực hiện Quyết định số 5/QĐ-UBND ngày 05/01/2026 của UBND tỉnh về việc ban hành Kế hoạch năm 2026";

    [Theory]
    [InlineData($"{Basis}; căn cứ chức năng được giao, Sở Thử nghiệm xây dựng Kế hoạch như sau:", 3)]
    [InlineData($"{Basis}.\n\nTrường Mầm non Thử xây dựng kế hoạch tuyên truyền", 2)]
    [InlineData($"- {Basis};\n- Theo đề nghị của Chánh Văn phòng.", 2)]
    [InlineData($"{Basis}, Bộ Thử nghiệm ban hành Thông tư số 1/2026/TT-BTN", 1)]
    [InlineData("Quyết định số 5/QĐ-UBND ngày 05/01/2026", 1)]
    public void A_preamble_copied_whole_is_one_line_for_each_basis_and_one_for_the_sentence_that_issues(string typed, int lines)
    {
        var nodes = Good(Section.Bases, typed);
        Assert.Equal(lines, nodes.Count);
        Assert.Equal(Letters(typed), Letters(string.Concat(nodes.Select(n => n.Text))));
    }

    [Fact]
    public void A_signer_on_one_line_is_its_parts() =>
        Assert.Equal(
            ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Họ Và Tên"],
            Good(Section.Signer, "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Họ Và Tên").Select(n => n.Text)
        );

    [Fact]
    public void Wrong_numbers_stay_as_typed() =>
        Assert.Equal(
            ["0 III. Mục tiêu yêu cầu", "1 1. Chung:", "2 - Năm 2019", "1 3. Riêng:", "2 - Việc của của trường"],
            Good(Section.Purposes, "III. Mục tiêu yêu cầu\n1. Chung:\n- Năm 2019\n3. Riêng:\n- Việc của của trường")
                .Select(n => $"{n.Level} {n.Token} {n.Text}")
        );

    static IReadOnlyList<Node> Good(Section section, string typed) =>
        Assert.IsType<AnswerRead.Good>(Answers.Read(section, typed)).Answer.Nodes;

    static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
