using CcchcBot.Drafting;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.Tests.Drafting.LastYear;

/// <summary>A plan of 2026 with tasks of every standing, and the desk of 2027 that was begun beside it.</summary>
static class Years
{
    public static Desk Begun(int tasks = 0)
    {
        var desk = Desks.New();
        var previous = PreviousPlan.Of(Of2026(desk.Plan, tasks));
        var plan = desk.Plan with
        {
            Header = desk.Plan.Header with { Year = 2027 },
            Answers = new Dictionary<Section, Answer> { [Section.Year] = Answer.Of("2027") },
            Previous = previous,
        };
        return desk with { Plan = plan, Position = Position.Start.To(Section.Year) };
    }

    /// <summary>Thirty long lines in every section and two hundred long tasks.</summary>
    /// <param name="headed">Whether every third line is a heading of the two after it.</param>
    public static Desk Longest(BodyKind kind, bool headed)
    {
        var desk = Begun(200);
        var longest = string.Concat(Enumerable.Repeat("việc \"ở\" sở năm 2026; ", 30));
        var previous = desk.Plan.Previous!;
        var answers = Question
            .All.Skip(4)
            .ToDictionary(
                q => q.Section,
                _ => new Answer([.. Enumerable.Range(1, 30).Select(i => new Node("-", headed && i % 3 != 1 ? 1 : 0, $"{i} {longest}"))])
            );
        var tasks = previous.Tasks.Select(t => t with { Text = $"{t.Number} {longest}" }).ToList();
        var header = desk.Plan.Header;
        return desk with
        {
            Plan = desk.Plan with
            {
                Header = header with { Organisation = header.Organisation with { Kind = kind } },
                Previous = previous with { Answers = answers, Tasks = tasks },
            },
        };
    }

    /// <summary>The same with one short line answered everywhere: room is left for everything offered.</summary>
    public static Desk WithSome(Desk desk) =>
        Question.All.Skip(4).Aggregate(desk, (d, q) => d.With(q.Section, Answer.Of(string.Concat(Enumerable.Repeat("ý ngắn ", 6)))));

    /// <summary>The same before it is submitted again: leadership said the most it can of every section.</summary>
    public static Desk Returned(Desk desk)
    {
        var said = string.Concat(Enumerable.Repeat("việc \"ở\" sở; ", 150));
        var comments = Question.All.SelectMany(q => Enumerable.Repeat(new Comment(q.Section, null, said, null), 8)).ToList();
        return desk with { Plan = desk.Plan with { Review = new([new(1, Deed.Returned, "director", default, comments)]) } };
    }

    static Plan Of2026(Plan plan, int standing) =>
        plan with
        {
            Answers = new Dictionary<Section, Answer>
            {
                [Section.Year] = Answer.Of("2026"),
                [Section.Issuer] = Answer.Of("Sở Thử nghiệm tỉnh Hương Giang", "UBND tỉnh Hương Giang"),
                [Section.Number] = Answer.Of("15/KH-STN"),
                [Section.Title] = Answer.Of("Tuyên truyền cải cách hành chính năm 2026"),
                [Section.Bases] = Answer.Of(
                    "Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ về cải cách hành chính giai đoạn 2021 - 2030",
                    "Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND tỉnh về kế hoạch tuyên truyền năm 2026",
                    "Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ"
                ),
                [Section.Purposes] = Answer.Of(
                    "Hoàn thành chỉ tiêu cải cách hành chính năm 2026.",
                    "Phối hợp Sở Thông tin và Truyền thông đưa tin."
                ),
                [Section.Contents] = new([
                    new("1.", 0, "Cải cách thủ tục hành chính"),
                    new("-", 1, "Kết quả rà soát thủ tục năm 2026."),
                    new("-", 1, "Cơ chế một cửa."),
                ]),
                [Section.Forms] = Answer.Of("Đăng tin trên trang thông tin điện tử.", "Treo băng rôn."),
                [Section.Organisation] = Answer.Of("Văn phòng Sở đôn đốc, tổng hợp."),
                [Section.Recipients] = Answer.Of("UBND tỉnh Hương Giang", "Lưu: VT, VP"),
                [Section.Signer] = Answer.Of("PHÓ GIÁM ĐỐC", "Người Cũ"),
            },
            Tasks =
            [
                Task(1, "Niêm yết thủ tục hành chính", "thường xuyên", ProgressStatus.InProgress),
                Task(2, "Treo băng rôn tại trụ sở", "Quý I/2026", ProgressStatus.Done),
                Task(3, "Tổ chức hội nghị năm 2026", "trước ngày 15/6/2026", ProgressStatus.InProgress, "u2"),
                Task(4, "Viết 10 tin, bài", "tháng 12/2026", ProgressStatus.NotStarted, "u9"),
                .. Enumerable.Range(5, standing).Select(i => Task(i, $"Duy trì chuyên mục số {i}", "hằng quý", ProgressStatus.InProgress)),
            ],
            Header = plan.Header with
            {
                Organisation = plan.Header.Organisation with { Units = [.. plan.Header.Organisation.Units, new("u9", "Phòng Cũ", [])] },
            },
        };

    static PlanTask Task(int number, string text, string time, ProgressStatus status, string lead = "u1") =>
        new(
            number,
            text,
            TimePhrase.Read(time, 2026),
            lead,
            [],
            null,
            null,
            Progress.None with
            {
                Status = status,
                Percent = 40,
                Result = "đang làm",
            }
        );
}
