using CcchcBot.Documents.Checking;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using FsCheck;
using FsCheck.Fluent;

namespace CcchcBot.Tests.Documents.Reading;

/// <summary>Plans of the sample bodies with other answers: any sections, levels, words and tasks an officer may type.</summary>
static class GeneratedPlan
{
    static readonly string[] Sentences =
    [
        "Người dân biết việc nào làm được tại nhà.",
        "Đăng 02 tin, bài/tháng trên trang của cơ quan;",
        "Công chức kể được ba điểm mới (bằng lời của mình)",
        "Hỏi: “Hồ sơ của tôi đến đâu rồi?” và trả lời trong ngày.",
        "Văn phòng làm đầu mối; các phòng gửi số liệu theo quý.",
        "Theo Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND tỉnh.",
        "dùng chung một kho hình ảnh, không làm lại",
        "Loa truyền thanh, nhóm Zalo & bảng tin – mỗi tuần một lần.",
        "A < B > C; 100% hồ sơ có mã QR.",
        "Kinh phí, nhân lực và thời gian do từng đơn vị tự lo.",
    ];

    static readonly string[] Titles =
    [
        "Tuyên truyền cải cách hành chính năm 2026",
        "Kế hoạch tuyên truyền về dịch vụ công năm 2026",
        "Truyền thông cải cách hành chính của cơ quan năm 2026",
    ];

    static readonly string[] Times =
    [
        "Thường xuyên",
        "Quý II/2026",
        "Trước ngày 15/6/2026",
        "Hằng quý",
        "Theo kế hoạch của tỉnh",
        "Khi cần, sẽ báo sau",
        "",
    ];

    static readonly string[] Groups = ["Tuyên truyền trên báo chí", "Trên mạng xã hội", "TẠI CƠ SỞ"];
    static readonly string[] Heads = ["Khẩu hiệu", "Màu chữ", "Cỡ chữ", "Chất liệu", "Kích thước", "Nơi treo"];

    public static Plan Body(string name) =>
        name switch
        {
            "department" => Samples.Department(),
            "commune" => Samples.Commune(),
            _ => Samples.School(),
        };

    public static Gen<Plan> Any =>
        from body in Gen.Elements("department", "commune", "school")
        let plan = Body(body)
        from title in Gen.Elements(Titles)
        from bases in Gen.Elements(
                "Căn cứ Kế hoạch số 7/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh An Giao",
                "Theo đề nghị của Chánh Văn phòng"
            )
            .ListOf()
        from answers in Gen.CollectToArray(DraftPlaces.Outlined.Select(_ => Answer))
        from groups in Gen.Choose(0, 3)
        from tasks in Gen.Choose(0, 9)
            .SelectMany(count => Gen.CollectToArray(Enumerable.Range(1, count).Select(n => Task(n, plan.Header.Organisation.Units))))
        select plan with
        {
            Answers = new Dictionary<Section, Answer>(DraftPlaces.Outlined.Zip(answers, KeyValuePair.Create))
            {
                [Section.Title] = CcchcBot.Plans.Answer.Of(title),
                [Section.Bases] = CcchcBot.Plans.Answer.Of(bases),
            },
            Tasks = plan.Header.Organisation.Units.Count == 0 ? [] : InGroups(tasks, groups),
        };

    // a level below begins one deeper than the line before it
    static Gen<Answer> Answer =>
        from count in Gen.Choose(0, 6)
        from lines in Gen.Elements(Sentences).ListOf(count)
        from wished in Gen.Choose(0, 2).ListOf(count)
        from tables in Table.ListOf(count)
        select new Answer([
            .. lines
                .Zip(Levels(wished), (text, level) => new Node("-", level, text))
                .Zip(tables, (node, table) => node with { Table = table }),
        ]);

    // mostly none; some small enough for the text, some for an annex only
    static Gen<IReadOnlyList<IReadOnlyList<string>>?> Table =>
        from has in Gen.Choose(0, 9)
        from columns in Gen.Choose(2, 6)
        from rows in Gen.Choose(1, 16)
        select has < 8
            ? null
            : (IReadOnlyList<IReadOnlyList<string>>)
                [
                    [.. Heads.Take(columns)],
                    .. Enumerable
                        .Range(1, rows)
                        .Select(r => (string[])[.. Enumerable.Range(1, columns).Select(c => $"Câu {r}, ô {c}: gọn, rõ.")]),
                ];

    static IEnumerable<int> Levels(IEnumerable<int> wished)
    {
        var level = -1;
        foreach (var wish in wished)
            yield return level = Math.Min(wish, level + 1);
    }

    static PlanTask[] InGroups(PlanTask[] tasks, int groups) =>
        [.. tasks.Select(t => t with { Group = groups == 0 ? null : Groups[(t.Number - 1) * groups / tasks.Length] })];

    static Gen<PlanTask> Task(int number, IReadOnlyList<Unit> units) =>
        from text in Gen.Elements(Sentences)
        from time in Gen.Elements(Times)
        from lead in Gen.Elements<string?>([null, .. units.Select(u => u.Id)])
        from with in Gen.SubListOf(units.Select(u => u.Id))
        from form in Gen.Elements(null, "Tin, bài; trực quan")
        from deliverable in Gen.Elements(null, "01 video", "Báo cáo kèm \"ảnh\"")
        from note in Gen.Elements(null, null, "Làm thử tại 02 thôn")
        select new PlanTask(number, text, TimePhrase.Read(time, 2026), lead, [.. with], form, deliverable, Progress.None, Note: note);
}
