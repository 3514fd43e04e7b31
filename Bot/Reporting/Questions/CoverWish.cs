using CcchcBot.Plans;

namespace CcchcBot.Reporting.Questions;

/// <summary>Words of a report, typed: "nguyên nhân báo cáo 6 tháng: kinh phí cấp chậm".</summary>
/// <param name="Part">Which of the report's texts.</param>
/// <param name="Of">The report meant, as a question about it.</param>
/// <param name="Text">Null to leave that part to the bot again.</param>
public sealed record CoverWish(CoverPart Part, string Of, string? Text)
{
    const int LongestHead = 120;

    static readonly (CoverPart Part, string[] Said)[] Known =
    [
        (
            CoverPart.Direction,
            ["cong tac chi dao, dieu hanh", "cong tac chi dao dieu hanh", "chi dao, dieu hanh", "chi dao dieu hanh", "direction"]
        ),
        (CoverPart.Achieved, ["ket qua dat duoc", "achievements", "achieved"]),
        (CoverPart.Shortcomings, ["ton tai, han che", "ton tai han che", "ton tai", "han che", "shortcomings"]),
        (CoverPart.Causes, ["nguyen nhan", "causes", "cause"]),
        (
            CoverPart.Next,
            ["phuong huong, nhiem vu ky toi", "phuong huong nhiem vu ky toi", "phuong huong", "nhiem vu ky toi", "next steps"]
        ),
        (CoverPart.Proposals, ["kien nghi, de xuat", "kien nghi de xuat", "kien nghi", "de xuat", "proposals", "proposal"]),
    ];

    static readonly string[] Emptied = ["", "-", "xoa", "bo", "de trong", "clear", "none"];

    /// <summary>Null when the words are of something else.</summary>
    public static CoverWish? Read(string text)
    {
        if (text.IndexOf(':', StringComparison.Ordinal) is not (> 0 and <= LongestHead and var colon))
            return null;
        var head = $" {Folded.Of(text[..colon])} ";
        if (!head.Contains(" bao cao ", StringComparison.Ordinal) && !head.Contains(" report ", StringComparison.Ordinal))
            return null;
        foreach (var (part, phrases) in Known)
        foreach (var said in phrases)
            if (head.IndexOf($" {said} ", StringComparison.Ordinal) is >= 0 and var at)
            {
                var typed = text[(colon + 1)..].Trim();
                var report = head.Remove(at + 1, said.Length).Replace(" phan ", " ", StringComparison.Ordinal).Trim();
                return new(part, report, Emptied.Contains(Folded.Of(typed)) ? null : typed);
            }
        return null;
    }
}
