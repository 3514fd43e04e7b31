using CcchcBot.Chat;
using CcchcBot.Drafting;
using CcchcBot.Plans;

namespace CcchcBot.Tests.Drafting;

public class InterviewTests
{
    static Desk At(Section section) => Desks.New().At(section);

    [Fact]
    public void An_answer_is_in_the_plan_and_the_next_question_is_open()
    {
        var after = At(Section.Bases).Say("Quyết định số 1/QĐ-UBND ngày 05/01/2026\nKế hoạch số 2/KH-UBND ngày 06/01/2026").Desk;
        Assert.Equal(2, after.Plan[Section.Bases].Count);
        Assert.Equal(Section.Purposes, after.Position.At);
    }

    [Theory]
    [InlineData(Section.Bases, "🙂")]
    [InlineData(Section.Bases, "5")]
    [InlineData(Section.Purposes, "9")]
    [InlineData(Section.PlaceAndDate, "Hương Giang, ngày 31/2/2026")]
    [InlineData(Section.Purposes, "bỏ qua")]
    [InlineData(Section.Tasks, "123")]
    public void What_is_no_answer_gets_a_sentence_and_the_same_question(Section section, string text)
    {
        var outcome = At(section).Say(text);
        Assert.Equal(section, outcome.Desk.Position.At);
        Assert.Empty(outcome.Desk.Plan[section]);
        var card = Assert.IsType<Said.Show>(Assert.Single(outcome.Said)).Card;
        Assert.False(Assert.IsType<Element.TextBlock>(card.Body[0]).Heading);
    }

    [Fact]
    public void Ten_thousand_characters_are_taken_and_shown_short()
    {
        var text = string.Join('\n', Enumerable.Range(1, 100).Select(i => $"- ý thứ {i} {new string('a', 90)}"));
        var outcome = At(Section.Purposes).Say(text);
        Assert.Equal(100, outcome.Desk.Plan[Section.Purposes].Count);
        Assert.All(Cards(outcome), card => Assert.InRange(CcchcBot.Teams.Cards.CardJson.Size(card), 1, 28 * 1024));
    }

    [Fact]
    public void Ticked_suggestions_and_typed_lines_make_one_answer()
    {
        var outcome = At(Section.Forms).Tap(Verbs.Answer, ("picks", "1,3"), ("text", "Loa truyền thanh"));
        Assert.Equal(3, outcome.Desk.Plan[Section.Forms].Count);
        Assert.Equal("Loa truyền thanh", outcome.Desk.Plan[Section.Forms][2].Text);
    }

    /// <summary>The body's first signer is proposed; the others are there to choose, by card or by number, and any other may be typed.</summary>
    [Fact]
    public void Those_who_may_sign_are_offered_and_chosen()
    {
        var desk = At(Section.Signer);
        var header = desk.Plan.Header;
        IReadOnlyList<string> deputy = ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Thị Yến"];
        var body = header.Organisation with { OtherSigners = [deputy, ["TUQ. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "Trần Văn Tùng"]] };
        desk = desk with { Plan = desk.Plan with { Header = header with { Organisation = body } } };
        var offered = Cards(Interview.Asked(desk, null, Desks.Vietnamese)).Single().Body.OfType<Element.ChoiceInput>().Single();
        Assert.Equal("2. KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Lê Thị Yến", offered.Choices[1].Title);
        Assert.Equal(("1", 3), (offered.Value, offered.Choices.Count));
        Assert.Equal(deputy, desk.Tap(Verbs.Answer, ("signer", "2")).Desk.Plan.Lines(Section.Signer));
        Assert.Equal(deputy, desk.Say("2").Desk.Plan.Lines(Section.Signer));
        Assert.Equal(body.Signer, desk.Tap(Verbs.Accept).Desk.Plan.Lines(Section.Signer));
        Assert.Equal(
            ["Q. GIÁM ĐỐC", "Lê Văn C"],
            desk.Tap(Verbs.Answer, ("signer", "2"), ("text", "Q. GIÁM ĐỐC\nLê Văn C")).Desk.Plan.Lines(Section.Signer)
        );
    }

    [Fact]
    public void The_card_of_an_answered_list_puts_in_and_takes_out_and_loses_nothing()
    {
        var ticked = At(Section.Purposes).Tap(Verbs.Answer, ("picks", "1,3"), ("text", "Ý riêng của cơ quan")).Desk.At(Section.Purposes);
        string[] had = [.. ticked.Plan.Lines(Section.Purposes)];
        Assert.Equal(had, ticked.Tap(Verbs.Answer, ("picks", "1,3")).Desk.Plan.Lines(Section.Purposes));
        var more = ticked.Tap(Verbs.Answer, ("picks", "1,3"), ("text", "- Thêm một ý")).Desk;
        Assert.Equal([.. had, "Thêm một ý"], more.Plan.Lines(Section.Purposes));
        var other = more.At(Section.Purposes).Tap(Verbs.Answer, ("picks", "2,3")).Desk.Plan.Lines(Section.Purposes);
        Assert.Equal(4, other.Count);
        Assert.Equal([had[1], had[2], "Thêm một ý"], other.Skip(1));
        Assert.NotEqual(had[0], other[0]);
    }

    [Theory]
    [InlineData(Section.Organisation)]
    [InlineData(Section.Bases)]
    [InlineData(Section.Number)]
    [InlineData(null)]
    public void A_table_of_tasks_is_tasks_wherever_it_is_pasted_and_the_interview_goes_on_where_it_was(Section? open)
    {
        const string table = "STT\tNội dung công việc\tThời gian\tĐơn vị chủ trì\n1\tViết bài\tQuý I\tVP\n2\tTreo băng rôn\tnt\tThanh tra";
        var taken = Desks.New().At(open).Say(table).Desk;
        Assert.Equal(["Viết bài", "Treo băng rôn"], taken.Plan.Tasks.Select(t => t.Text));
        Assert.Equal(open, taken.Say("xong").Desk.Position.At);
        var other = Desks.New().At(Section.Organisation).Say("Văn phòng Sở\tđôn đốc\nThanh tra\tkiểm tra").Desk;
        Assert.Empty(other.Plan.Tasks);
    }

    [Fact]
    public void Beside_an_answer_every_suggestion_of_the_house_can_be_ticked_where_the_answer_is_of_an_ordinary_length()
    {
        foreach (var section in Enum.GetValues<Section>())
        {
            var desk = At(section);
            var suggested = Proposals.Suggestions(section, desk.Plan, Desks.Vietnamese.Official);
            desk = desk.With(section, Answer.Of("Một ý của cơ quan"));
            var card = Assert.Single(Cards(Interview.Asked(desk, null, Desks.Vietnamese)));
            var offered = card.Body.OfType<Element.ChoiceInput>().Sum(c => c.Choices.Count);
            if (section != Section.Tasks)
                Assert.InRange(offered, Math.Min(suggested.Count, 15), suggested.Count);
        }
    }

    [Fact]
    public void A_card_of_an_earlier_question_records_nothing_and_says_back_what_was_typed()
    {
        var desk = At(Section.Forms);
        var tap = new Heard.Tap(
            Verbs.Answer,
            new Dictionary<string, string> { ["q"] = "6", ["text"] = "Quyết định số 1" },
            CanReplace: true
        );
        var outcome = Interview.Hear(desk, tap, Desks.Vietnamese);
        Assert.Equal(desk.Plan, outcome.Desk.Plan);
        Assert.Contains("Quyết định số 1", Assert.IsType<Element.TextBlock>(Cards(outcome).First().Body[0]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_without_time_or_lead_is_kept_and_asked_about_until_it_has_both()
    {
        var desk = At(Section.Tasks).Say("Tổ chức tọa đàm").Desk;
        Assert.Equal([TaskPoint.Time, TaskPoint.Lead], desk.Position.Open.Select(o => o.Point));
        desk = desk.Say("khi nào rảnh").Desk;
        Assert.Equal(2, desk.Position.Open.Count);
        desk = desk.Say("tháng 11").Desk;
        desk = desk.Say("Văn phòng Sở và Phòng Nghiệp vụ").Desk;
        Assert.Equal([TaskPoint.Lead], desk.Position.Open.Select(o => o.Point));
        var task = Assert.Single(desk.Say("VP phối hợp phòng nghiệp vụ").Desk.Plan.Tasks);
        Assert.Equal(("u1", new DateOnly(2026, 11, 30)), (task.Lead, task.Time.Due));
        Assert.Equal(["u2"], task.Coordinating);
    }

    [Fact]
    public void A_pasted_table_becomes_tasks_in_one_message()
    {
        var desk = At(Section.Tasks)
            .Say(
                "STT\tNội dung\tThời gian\tĐơn vị thực hiện\n1\tViết bài\tQuý I\tVP\n2\tTreo băng rôn\tThường xuyên\tPhòng Nghiệp vụ phối hợp Thanh tra"
            )
            .Desk;
        Assert.Equal([("Viết bài", "u1"), ("Treo băng rôn", "u2")], desk.Plan.Tasks.Select(t => (t.Text, t.Lead)));
        Assert.Empty(desk.Position.Open);
    }

    [Fact]
    public void A_removed_task_closes_the_gap()
    {
        var desk = At(Section.Tasks).Say("A; quý I; VP\nB; quý II; VP\nC; quý III; VP").Desk.Say("xoá việc 2").Desk;
        Assert.Equal([(1, "A"), (2, "C")], desk.Plan.Tasks.Select(t => (t.Number, t.Text)));
    }

    [Fact]
    public void An_edit_from_the_preview_comes_back_to_the_preview()
    {
        var desk = Desks.New().At(null).Say("sửa mục đích").Desk;
        Assert.Equal(Section.Purposes, desk.Position.At);
        Assert.Null(desk.Say("Nâng cao nhận thức").Desk.Position.At);
    }

    [Fact]
    public void An_edit_on_the_way_comes_back_to_where_one_was()
    {
        var desk = At(Section.Forms).Say("sửa căn cứ").Desk.Say("sửa mục đích").Desk;
        Assert.Equal(Section.Forms, desk.Say("Nâng cao nhận thức").Desk.Position.At);
    }

    [Fact]
    public void A_plan_of_what_is_needed_takes_seven_messages()
    {
        var desk = Desks.New();
        foreach (
            var words in (string[])["dùng mọi đề xuất", "chỉ câu cần", "Quyết định số 1/QĐ-UBND ngày 05/01/2026", "1, 2", "1 3", "tất cả"]
        )
            desk = desk.Say(words).Desk;
        Assert.Null(desk.Position.At);
        Assert.Empty(PreviewCard.Needed(desk.Plan));
    }

    [Fact]
    public void Eighteen_answers_and_forty_pasted_tasks_take_at_most_thirty_messages()
    {
        var rows = Enumerable.Range(1, 40).Select(i => $"{i}\tViệc thứ {i}\tQuý {(i % 4) + 1}\t{(i % 10 == 0 ? "VP và Thanh tra" : "VP")}");
        string[] words =
        [
            "đúng",
            "đúng",
            "đúng",
            "đúng",
            "Quyết định số 1/QĐ-UBND ngày 05/01/2026",
            .. Enumerable.Repeat("tất cả", 6),
            string.Join('\n', rows),
            .. Enumerable.Repeat("VP", 4),
            "xong",
            .. Enumerable.Repeat("tất cả", 3),
            "đúng",
            "đúng",
        ];
        var desk = words.Aggregate(Desks.New().With(Section.Year, Answer.Of("2026")), (d, w) => d.Say(w).Desk);
        Assert.InRange(words.Length + 1, 1, 30);
        Assert.Null(desk.Position.At);
        Assert.Equal(40, desk.Plan.Tasks.Count(t => t is { Lead: "u1", Time.Due: not null }));
        Assert.All(Question.All.Where(q => q.Section != Section.Tasks), q => Assert.NotEmpty(desk.Plan[q.Section]));
    }

    [Fact]
    public void Every_question_says_where_one_is_what_it_is_for_and_the_ways_on()
    {
        foreach (var question in Question.All.Skip(1))
        {
            var card = Cards(Interview.Asked(At(question.Section), null, Desks.Vietnamese)).Single();
            var texts = card.Body.OfType<Element.TextBlock>().Select(t => t.Text).ToList();
            Assert.Contains($"Câu {question.Number}/18 · {question.Name(Desks.Vietnamese.Person)}", texts);
            Assert.Contains(question.Purpose(Desks.Vietnamese.Person), texts);
            Assert.Contains(texts, t => t.StartsWith("Ví dụ: ", StringComparison.Ordinal));
            Assert.Single(card.Body.OfType<Element.TextInput>(), i => i.Id == "text");
            var verbs = card.Actions!.OfType<CardAction.Execute>().Select(a => a.Verb).ToList();
            Assert.Subset(verbs.ToHashSet(), new HashSet<string> { Verbs.Answer, Verbs.Preview, Verbs.Pause });
            Assert.Equal(question.Section > Section.Issuer, verbs.Contains(Verbs.Back));
            Assert.Equal(!question.Needed, verbs.Contains(Verbs.Skip) || verbs.Contains(Verbs.Enough));
        }
    }

    [Fact]
    public void What_is_answered_is_kept_when_it_is_to_be_kept() =>
        Assert.Equal(
            ["Một"],
            At(Section.Purposes).Say("Một").Desk.At(Section.Purposes).Say("giữ nguyên").Desk.Plan.Lines(Section.Purposes)
        );

    [Fact]
    public void Words_are_no_answer_while_paused()
    {
        var desk = At(Section.Bases).Say("để sau").Desk;
        Assert.Empty(desk.Say("Quyết định số 1").Desk.Plan[Section.Bases]);
        Assert.Equal(Section.Bases, desk.Say("tiếp tục").Desk.Position.At);
    }

    [Fact]
    public void Nothing_is_issued_without_what_a_plan_needs_a_number_and_a_day()
    {
        var incomplete = Desks.New().At(null).Say("ban hành số 7 ngày 10/01/2026");
        Assert.Equal(PlanStatus.Draft, incomplete.Desk.Plan.Header.Status);
        var desk = Complete();
        Assert.Equal(PlanStatus.Draft, desk.Say("ban hành").Desk.Plan.Header.Status);
        Assert.Equal(PlanStatus.Draft, desk.Tap(Verbs.Issue, ("number", "7"), ("date", "2026-02-30")).Desk.Plan.Header.Status);
        var issued = desk.Tap(Verbs.Issue, ("number", "7"), ("date", "2026-01-10")).Desk.Plan.Header;
        Assert.Equal((PlanStatus.Issued, 7, new DateOnly(2026, 1, 10)), (issued.Status, issued.Number, issued.IssuedOn));
    }

    [Fact]
    public void An_issued_plan_is_frozen()
    {
        var issued = Complete().Say("ban hành số 7 ngày 10/01/2026").Desk;
        Assert.Equal(issued.Plan, issued.Say("sửa mục đích").Desk.Plan);
        Assert.Equal(issued.Plan, issued.Tap(Verbs.Answer, ("text", "khác")).Desk.Plan);
    }

    [Fact]
    public void The_preview_of_a_plan_as_long_as_they_come_stays_under_the_card_limit()
    {
        var desk = Complete();
        foreach (var section in Enum.GetValues<Section>())
            desk = desk.With(section, Answer.Of(Enumerable.Repeat(new string('ệ', 900), 30)));
        var tasks = Enumerable.Range(1, 200).Select(i => desk.Plan.Tasks[0] with { Number = i, Text = new string('ạ', 300) });
        Assert.InRange(
            CcchcBot.Teams.Cards.CardJson.Size(
                PreviewCard.For(
                    desk.Plan with
                    {
                        Tasks = [.. tasks],
                    },
                    null,
                    [.. Enum.GetValues<Section>().Select(s => Remark(s))],
                    Desks.Vietnamese.Person
                )
            ),
            1,
            28 * 1024
        );
    }

    static Remark Remark(Section section) =>
        new($"F99.long-as-they-come@{section}", section, [.. Enumerable.Range(1, 30)], new string('ữ', 400), new string('ỡ', 120), p => p);

    static Desk Complete()
    {
        var desk = Desks.New();
        foreach (var question in Question.All.Where(q => q.Needed))
            desk = desk.With(question.Section, Answer.Of("Có"));
        return (desk with { Position = desk.Position.To(Section.Tasks) }).Say("Viết bài; quý I; VP").Desk.At(null);
    }

    static IEnumerable<Card> Cards(Outcome outcome) => outcome.Said.Select(s => s is Said.Show show ? show.Card : ((Said.View)s).Card);
}
