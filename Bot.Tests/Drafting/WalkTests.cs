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
        "draft.forged",
    ];

    static readonly Gen<Heard> Step = Gen.OneOf(
        Gen.Elements(Typed).Select(t => (Heard)new Heard.Words(t)),
        from verb in Gen.Elements(Pressed)
        from text in Gen.Elements("", "ý gõ trên thẻ", "quý III")
        from stamp in Gen.Elements("now", "6", "13.1.Time", "")
        select (Heard)
            new Heard.Tap(
                verb,
                new Dictionary<string, string>
                {
                    ["text"] = text,
                    ["q"] = stamp,
                    ["section"] = "Purposes",
                    ["picks"] = "1,9",
                },
                true
            )
    );

    [Fact]
    public void A_thousand_walks_lose_nothing_and_are_always_answered() =>
        Prop.ForAll(Step.ListOf(40).ToArbitrary(), Walk).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    static bool Walk(IEnumerable<Heard> steps)
    {
        var desk = Desks.New();
        foreach (var step in steps)
        {
            var outcome = Interview.Hear(desk, Stamped(step, desk), Desks.Vietnamese);
            Assert.True(outcome.Said.Count > 0 || outcome.WantsDocument);
            Assert.All(desk.Plan.Answers.Keys, s => Assert.Contains(s, outcome.Desk.Plan.Answers.Keys));
            Assert.True(outcome.Desk.Plan.Tasks.Count >= desk.Plan.Tasks.Count - 1);
            Assert.Equal(Enumerable.Range(1, outcome.Desk.Plan.Tasks.Count), outcome.Desk.Plan.Tasks.Select(t => t.Number));
            desk = outcome.Desk;
        }
        return true;
    }

    static Heard Stamped(Heard step, Desk desk) =>
        step is Heard.Tap tap && tap["q"] == "now"
            ? tap with
            {
                Data = new Dictionary<string, string>(tap.Data) { ["q"] = Verbs.Stamp(desk.Position) },
            }
            : step;
}
