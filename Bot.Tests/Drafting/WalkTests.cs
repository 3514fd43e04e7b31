using CcchcBot.Chat;
using CcchcBot.Drafting;
using CcchcBot.Plans;
using FsCheck;
using FsCheck.Fluent;

namespace CcchcBot.Tests.Drafting;

/// <summary>Whatever people do in whatever order, the interview answers, loses nothing and comes to no dead end.</summary>
public class WalkTests
{
    static readonly string[] Typed =
    [
        "đúng",
        "đồng ý",
        "bỏ qua",
        "quay lại",
        "để sau",
        "tiếp tục",
        "xem lại",
        "xong",
        "1, 2",
        "99",
        "sửa mục đích",
        "sửa căn cứ",
        "edit tasks",
        "tất cả",
        "Một câu trả lời",
        "- ý một\n- ý hai\n- ý ba",
        "Treo băng rôn; quý I; VP",
        "Niêm yết; lúc nào đó; ai đó",
        "quý II",
        "Văn phòng Sở",
        "thanh tra",
        "Hương Giang, ngày 31/2/2026",
        "🙂",
        "42",
        "xoá việc 1",
        "hoàn tác",
        "undo 3",
        "làm lại",
        "sửa mục 2: ý sửa",
        "sửa mục 1",
        "sửa việc 1: thời gian lúc khác; chủ trì Thanh tra",
        "xoá mục 1",
        "thêm ý thêm",
        "chuyển mục 2 lên trước mục 1",
        "gộp mục 1 và 2",
        "tách mục 1",
        "gộp việc 1 và 2",
        "tách việc 1",
        "dùng mọi đề xuất",
        "không",
        "Văn phòng Sở chủ trì niêm yết trong quý I. Thanh tra kiểm tra trong quý II.",
        "ban hành",
        "ban hành số 7 ngày 10/01/2026",
        "STT\tNội dung\tThời gian\tChủ trì\n1\tViết bài\tQuý I\tVP",
    ];

    static readonly string[] Pressed =
    [
        Verbs.Answer,
        Verbs.Accept,
        Verbs.Back,
        Verbs.Skip,
        Verbs.Pause,
        Verbs.Resume,
        Verbs.Preview,
        Verbs.Enough,
        Verbs.Edit,
        Verbs.Document,
        Verbs.AcceptAll,
        Verbs.NeededOnly,
        Verbs.Issue,
        Verbs.Item,
        Verbs.Undo,
        "draft.forged",
    ];

    static readonly Gen<Heard> Step = Gen.OneOf(
        Gen.Elements(Typed).Select(t => (Heard)new Heard.Words(t)),
        from verb in Gen.Elements(Pressed)
        from text in Gen.Elements("", "ý gõ trên thẻ", "quý III")
        from stamp in Gen.Elements("now", "6", "13.1.Time", "")
        from operation in Gen.Elements("edit", "delete", "up", "down", "one")
        select (Heard)
            new Heard.Tap(
                verb,
                new Dictionary<string, string>
                {
                    ["text"] = text,
                    ["q"] = stamp,
                    ["section"] = "Purposes",
                    ["picks"] = "1,9",
                    ["op"] = operation,
                    ["item"] = "first",
                    ["itemText"] = text,
                },
                true
            )
    );

    static readonly Gen<(Heard, Delivery)> Delivered =
        from heard in Step
        from delivery in Gen.Frequency(
            (5, Gen.Constant(Delivery.Once)),
            (1, Gen.Elements(Delivery.Twice, Delivery.AfterDying, Delivery.BeforeAnOldOne))
        )
        select (heard, delivery);

    [Fact]
    public void A_thousand_walks_lose_nothing_and_are_always_answered() =>
        Prop.ForAll(Delivered.ListOf(30).ToArbitrary(), Walk).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20261121, 1));

    static bool Walk(IEnumerable<(Heard Heard, Delivery Delivery)> steps)
    {
        // between two activities the process starts anew, and reads what it wrote
        var drawer = new Drawer(Desks.New().Plan.Header);
        var desk = drawer.Desk();
        foreach (var (step, delivery) in steps)
        {
            var heard = Stamped(step, desk);
            var outcome = drawer.Take(heard, delivery);
            var after = drawer.Desk();
            Assert.True(outcome.Said.Count > 0 || outcome.WantsDocument);
            Assert.Equal(Words(outcome.Desk.Plan), Words(after.Plan));
            Assert.Equal(Enumerable.Range(1, after.Plan.Tasks.Count), after.Plan.Tasks.Select(t => t.Number));
            Assert.All(after.Position.Open, o => Assert.InRange(o.Task, 1, after.Plan.Tasks.Count));
            GivesBack(desk, heard, after);
            GoesOn(after);
            desk = after;
        }
        return true;
    }

    /// <summary>Whatever changed the plan, what stood there before is one undoing away.</summary>
    static void GivesBack(Desk before, Heard heard, Desk after)
    {
        if (Words(before.Plan) == Words(after.Plan) || after.Plan.Header.Status != PlanStatus.Draft)
            return;
        Assert.NotEqual(before.Position.Steps, after.Position.Steps);
        var (undoing, again) = heard switch
        {
            Heard.Words { Text: "hoàn tác" } or Heard.Tap { Verb: Verbs.Undo } => (true, "làm lại"),
            Heard.Words { Text: "undo 3" } => (true, "redo 3"),
            _ => (false, "hoàn tác"),
        };
        var back = Awake(after).Say(again).Desk;
        // after "undo 3" with one step left, "redo 3" goes further than where one was
        if (!undoing || again == "làm lại" && after.Past!.Count(s => s.Undone) == before.Past!.Count(s => s.Undone) + 1)
            Assert.Equal(Words(before.Plan), Words(back.Plan));
    }

    /// <summary>No dead end: from anywhere the preview is to be had, and from there any section.</summary>
    static void GoesOn(Desk desk)
    {
        if (desk.Plan.Header.Status != PlanStatus.Draft)
            return;
        var preview = Awake(desk).Say("xem lại").Desk;
        Assert.Null(preview.Position.At);
        Assert.Equal(Section.Funding, preview.Say("sửa kinh phí").Desk.Position.At);
    }

    static Desk Awake(Desk desk) => desk with { Position = desk.Position with { Paused = false } };

    static string Words(Plan plan) =>
        string.Join(
            '\n',
            [
                .. plan
                    .Answers.Where(a => a.Value.Nodes.Count > 0)
                    .OrderBy(a => a.Key)
                    .SelectMany(a => a.Value.Nodes.Select(n => $"{a.Key} {n}")),
                .. plan.Tasks.Select(t =>
                    $"{t.Number} {t.Text} {t.Time} {t.Lead} {string.Join(',', t.Coordinating)} {t.Form} {t.Deliverable}"
                ),
            ]
        );

    /// <summary>A tap on the card as it is now, where the walk says so; an item of it is its first.</summary>
    static Heard Stamped(Heard step, Desk desk) =>
        step is not Heard.Tap tap
            ? step
            : tap with
            {
                Data = new Dictionary<string, string>(tap.Data)
                {
                    ["q"] = tap["q"] == "now" ? Verbs.Stamp(desk.Position) : tap["q"],
                    ["item"] = FirstItem(desk),
                },
            };

    static string FirstItem(Desk desk) =>
        Interview
            .Asked(desk, null, Desks.Vietnamese)
            .Said.OfType<Said.Show>()
            .SelectMany(s => s.Card.Body.OfType<Element.Container>())
            .SelectMany(c => c.Items.OfType<Element.ChoiceInput>())
            .Where(c => c.Id == "item")
            .Select(c => c.Choices[0].Value)
            .FirstOrDefault("");
}
