using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Turns;

/// <summary>The same words from leadership, a unit's lead and somebody outside, on one day (02/3/2026) in one organisation.</summary>
public class AskedByTests
{
    const string Refused = "Anh/chị chưa có trong danh sách";
    const string RefusedTask = "Thẻ này của Sở Khoa học và Công nghệ tỉnh Hương Giang";
    const string OwnUnit = "Anh/chị xem được số liệu của: Văn phòng Sở";

    /// <summary>What is typed; how the answer to the director begins; how the one to the lead of the office begins.</summary>
    static readonly (string Typed, string Director, string Lead)[] Table =
    [
        ("q2?", "Quý II/2026\n15/3/2026 → 14/6/2026", "Quý II/2026 · Văn phòng Sở"),
        ("tifnh hifnh quy 2", "Quý II/2026\n", "Quý II/2026 · Văn phòng Sở"),
        ("tieens ddooj quys II", "Quý II/2026\n", "Quý II/2026 · Văn phòng Sở"),
        ("quý này", "Quý I/2026\n", "Quý I/2026 · Văn phòng Sở"),
        ("last quarter", "", ""), // of the plan of the year before, which there is none of
        (
            "tình hình quý 2 của Văn phòng, chỉ việc quá hạn",
            "Việc quá hạn · Quý II/2026 · Văn phòng Sở",
            "Việc quá hạn · Quý II/2026 · Văn phòng Sở"
        ),
        ("show Q2 status of the information centre", "Quý II/2026 · Trung tâm Thông tin", OwnUnit),
        ("tình hình 6 tháng theo từng đơn vị", "Theo đơn vị · 6 tháng đầu năm 2026", "Theo đơn vị · 6 tháng đầu năm 2026"),
        ("tình hình 9 tháng", "9 tháng đầu năm 2026\n", "9 tháng đầu năm 2026 · Văn phòng Sở"),
        ("lịch sử việc 1", "Lịch sử việc 1", "Lịch sử việc 1"),
        ("việc 1", "Việc 1 · ", "Việc 1 · "),
        ("ai chưa báo cáo", "Kỳ 15/12/2025 → 14/3/2026: chưa có cập nhật của", "Kỳ 15/12/2025 → 14/3/2026: chưa có cập nhật của"),
        ("việc đến hạn tuần này", "Việc đến hạn · Tuần 02/3/2026", "Việc đến hạn · Tuần 02/3/2026"),
        ("việc quá hạn", "Việc quá hạn", "Việc quá hạn"),
        ("việc của tôi", "Việc của anh/chị", "Việc của anh/chị\n1 việc"),
        ("điểm tuyên truyền", "Điểm tuyên truyền CCHC · Năm 2026", "Điểm tuyên truyền CCHC · Năm 2026"),
        ("báo cáo quý 2", "Báo cáo 6 tháng đầu năm 2026", "Báo cáo do chuyên viên và lãnh đạo"),
    ];

    [Fact]
    public async Task Each_sees_what_their_part_lets_them_see()
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        List<string> wrong = [];
        foreach (var (typed, director, lead) in Table)
        {
            await AskAsync(town.Director, director);
            await AskAsync(town.OfficeLead, lead);
            await AskAsync(
                town.Stranger,
                director.Length == 0 ? ""
                    : typed.EndsWith("việc 1", StringComparison.Ordinal) ? RefusedTask
                    : Refused
            );

            async Task AskAsync(Person person, string begins)
            {
                var answer = (await town.Teams.SayAsync(person, typed)).Said[0].ToString();
                if (!answer.StartsWith(begins, StringComparison.Ordinal))
                    wrong.Add($"{person.Name}: {typed} => {answer.Split('\n')[0]}");
            }
        }
        Assert.Empty(wrong);
    }
}
