using CcchcBot.Drafting;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Turns;

namespace CcchcBot.Tests.Drafting.House;

/// <summary>A body of each kind with units as they are called, and a whole plan of nothing but what is proposed to it.</summary>
static class Bodies
{
    public static readonly Words Official = new Lexicon().Official;

    public static readonly string[] Names = ["department", "commune", "ward", "school", "preschool"];

    public static Organisation Of(string name) =>
        name switch
        {
            "department" => Body(
                "Sở Công Thương",
                "UBND tỉnh Hương Giang",
                BodyKind.Department,
                "Hương Giang",
                "SCT",
                ["GIÁM ĐỐC", "Lê Minh An"],
                [
                    "Văn phòng Sở",
                    "Thanh tra Sở",
                    "Phòng Kế hoạch - Tài chính",
                    "Phòng Quản lý thương mại",
                    "Trung tâm Thông tin",
                    "Công đoàn Sở",
                ]
            ),
            "commune" => Body(
                "UBND xã Suối Trong",
                null,
                BodyKind.Commune,
                "Suối Trong",
                "UBND",
                ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Thị Bình"],
                [
                    "Văn phòng HĐND và UBND",
                    "Phòng Văn hóa - Xã hội",
                    "Phòng Kinh tế",
                    "Trung tâm Phục vụ hành chính công",
                    "Trung tâm Cung ứng dịch vụ công",
                    "Công an xã",
                    "Ủy ban Mặt trận Tổ quốc Việt Nam xã",
                ]
            ),
            "ward" => Body(
                "Ủy ban nhân dân phường Cầu Mây",
                "UBND thành phố Hải Sơn",
                BodyKind.Commune,
                "Cầu Mây",
                "UBND",
                ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Thị Bình"],
                []
            ),
            "school" => Body(
                "Trường THCS Nguyễn Du",
                "UBND xã Suối Trong",
                BodyKind.School,
                "Suối Trong",
                "THCSND",
                ["HIỆU TRƯỞNG", "Phạm Văn Cường"],
                ["Tổ Văn phòng", "Tổ Khoa học tự nhiên", "Tổ Khoa học xã hội", "Công đoàn", "Liên đội"]
            ),
            "preschool" => Body(
                "Trường Mầm non Hoa Sen",
                "UBND phường Cầu Mây",
                BodyKind.School,
                "Cầu Mây",
                "MNHS",
                ["HIỆU TRƯỞNG", "Đỗ Thị Dung"],
                []
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(name)),
        };

    static Organisation Body(string name, string? superior, BodyKind kind, string place, string symbol, string[] signer, string[] units) =>
        new(
            "1",
            name,
            superior,
            kind,
            place,
            $"KH-{symbol}",
            $"BC-{symbol}",
            [.. units.Select((u, i) => new Unit($"u{i}", u, []))],
            [],
            signer,
            []
        );

    public static Plan Empty(Organisation body, int year) =>
        new(new PlanHeader(year, PlanStatus.Draft, body), new Dictionary<Section, Answer> { [Section.Year] = Answer.Of($"{year}") }, []);

    /// <summary>Every question answered with what is proposed, as an officer who presses nothing else.</summary>
    public static Plan Proposed(Organisation body, int year)
    {
        var desk = new Desk(Empty(body, year), Position.Start);
        while (desk.Position.At is { } at)
        {
            var next = desk.Say(Reply(at, year)).Desk;
            Assert.NotEqual(at, next.Position.At);
            desk = next;
        }
        return body.Units is not [var first, ..]
            ? desk.Plan
            : desk.Plan with
            {
                Tasks =
                [
                    new(1, "Niêm yết thủ tục hành chính", TimePhrase.Read("Thường xuyên", year), first.Id, [], null, null, Progress.None),
                ],
            };
    }

    /// <summary>After the national programme there is no basis to propose, and the officer names one.</summary>
    static string Reply(Section at, int year) =>
        at switch
        {
            Section.Tasks => "xong",
            Section.Bases when year > 2030 =>
                $"Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm {year} của Ủy ban nhân dân tỉnh về công tác cải cách hành chính năm {year}.",
            _ => "đồng ý",
        };
}
