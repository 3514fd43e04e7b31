using CcchcBot.Chat;
using CcchcBot.Drafting;
using CcchcBot.Drafting.LastYear;
using CcchcBot.Plans;
using CcchcBot.Teams.Cards;

namespace CcchcBot.Tests.Drafting.LastYear;

public class LastYearTests
{
    const int LargestCard = 28 * 1024;

    [Theory]
    [InlineData("từ năm trước")]
    [InlineData("tu ke hoach 2026")]
    [InlineData("from last year")]
    [InlineData("from plan 2026")]
    [InlineData("1")]
    public void Every_section_comes_over_but_number_and_date(string words)
    {
        var plan = Years.Begun().Say(words).Desk.Plan;
        Assert.Equal("Tuyên truyền cải cách hành chính năm 2027", Assert.Single(plan.Lines(Section.Title)));
        Assert.Equal("Hoàn thành chỉ tiêu cải cách hành chính năm 2027.", plan.Lines(Section.Purposes)[0]);
        Assert.Equal([0, 1, 1], plan[Section.Contents].Select(n => n.Level));
        Assert.Contains(
            "ngày 05/01/2026 của UBND tỉnh về kế hoạch tuyên truyền năm 2026",
            plan.Lines(Section.Bases)[1],
            StringComparison.Ordinal
        );
        Assert.Empty(plan[Section.Number]);
        Assert.Empty(plan[Section.PlaceAndDate]);
        var standing = Assert.Single(plan.Tasks);
        Assert.Equal("Niêm yết thủ tục hành chính", standing.Text);
        Assert.Equal(Progress.None, standing.Progress);
    }

    [Fact]
    public void What_is_over_or_renamed_is_said_line_by_line_and_left_as_it_is()
    {
        var told = Shown(Years.Begun().Say("từ năm trước"));
        Assert.Contains("30c/NQ-CP thuộc giai đoạn 2011 - 2020", told, StringComparison.Ordinal);
        Assert.Contains("kiểm tra văn bản của năm 2027", told, StringComparison.Ordinal);
        Assert.Contains("kiểm tra tên mới: Sở Khoa học và Công nghệ", told, StringComparison.Ordinal);
        Assert.Contains("Người ký năm trước ghi khác", told, StringComparison.Ordinal);
        Assert.DoesNotContain("76/NQ-CP thuộc", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nghị quyết số 76/NQ-CP ngày 13/6/2013 của Chính phủ", true)]
    [InlineData("Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ", false)]
    [InlineData("Đề án 3490/QĐ-BNV", true)]
    [InlineData("kế hoạch giai đoạn 2021 - 2025 của tỉnh", true)]
    [InlineData("kế hoạch giai đoạn 2021 - 2030 của tỉnh", false)]
    [InlineData("Quyết định số 1149/QĐ-BNV", true)]
    [InlineData("Phòng Giáo dục và Đào tạo quận Gò Mây", true)]
    [InlineData("Tuyên truyền năm 2026", false)]
    public void Two_documents_of_one_number_are_told_apart(string line, bool aged) =>
        Assert.Equal(aged, Aged.In(line, 2027, Desks.Vietnamese).Any());

    [Fact]
    public void Unfinished_tasks_are_offered_first_and_taken_with_their_time_moved()
    {
        var desk = Years.Begun().Say("từ năm trước").Desk.Say("sửa nhiệm vụ").Desk;
        Assert.Equal(
            ["Tổ chức hội nghị năm 2027", "Viết 10 tin, bài", "Treo băng rôn tại trụ sở"],
            CarryingOn.Offered(desk.Plan).Select(o => o.Task.Text)
        );
        var carried = desk.Say("đồng ý").Desk;
        Assert.Equal([new DateOnly(2027, 6, 14), new DateOnly(2027, 12, 31)], carried.Plan.Tasks.Skip(1).Select(t => t.Time.Due!.Value));
        Assert.Equal(new OpenPoint(3, TaskPoint.Lead, "Phòng Cũ"), Assert.Single(carried.Position.Open));
        var again = carried.Say("VP").Desk.Say("1").Desk;
        Assert.Equal("Treo băng rôn tại trụ sở", again.Plan.Tasks[^1].Text);
        Assert.Empty(CarryingOn.Offered(again.Plan));
    }

    [Fact]
    public void Ticked_and_typed_tasks_come_together()
    {
        var desk = Years.Begun().Say("từ đầu").Desk.Say("sửa nhiệm vụ").Desk;
        var both = desk.Tap(Verbs.Answer, ("carryUnfinished", "1"), ("text", "Làm video; quý II; VP")).Desk;
        Assert.Equal(["Tổ chức hội nghị năm 2027", "Làm video"], both.Plan.Tasks.Select(t => t.Text));
    }

    [Fact]
    public void A_plan_of_two_hundred_standing_tasks_comes_over_in_parts_and_loses_none()
    {
        var desk = Years.Begun(200).Say("từ năm trước").Desk;
        Assert.Equal(70, desk.Plan.Tasks.Count);
        desk = desk.Say("sửa nhiệm vụ").Desk;
        while (CarryingOn.Offered(desk.Plan) is { Count: > 0 } left)
            desk = desk.Say(string.Join(' ', Enumerable.Range(1, Math.Min(20, left.Count))))
                .Desk.Say("bỏ qua")
                .Desk.Say("sửa nhiệm vụ")
                .Desk;
        Assert.Equal(204, desk.Plan.Tasks.Count);
        Assert.Equal(Enumerable.Range(1, 204), desk.Plan.Tasks.Select(t => t.Number));
    }

    [Fact]
    public void From_the_beginning_last_years_lines_come_first_and_are_ticked()
    {
        var desk = Years.Begun().Say("từ đầu").Desk;
        Assert.Equal(Section.Issuer, desk.Position.At);
        var suggested = Proposals.Suggestions(Section.Contents, desk.Plan, Desks.Vietnamese.Official);
        Assert.Equal(
            ("Kết quả rà soát thủ tục năm 2027.", "Cải cách thủ tục hành chính", 2026),
            (suggested[0].Text, suggested[0].Heading, suggested[0].Year)
        );
        Assert.Equal(2, suggested.Count(s => s.Ticked));
        var bases = Proposals.Suggestions(Section.Bases, desk.Plan, Desks.Vietnamese.Official);
        Assert.Equal([true, false, false], bases.Take(3).Select(b => b.Ticked));
    }

    [Fact]
    public void What_was_answered_before_is_not_replaced()
    {
        var desk = Years.Begun().Say("từ đầu").Desk.Say("sửa mục đích").Desk.Say("Ý của chính mình.").Desk;
        Assert.Equal(["Ý của chính mình."], desk.Say("từ năm trước").Desk.Plan.Lines(Section.Purposes));
    }

    [Theory]
    [InlineData("so với năm trước")]
    [InlineData("so sánh với kế hoạch 2026")]
    [InlineData("what changed since last year?")]
    public void The_difference_names_what_is_new_dropped_and_changed(string words)
    {
        var desk = Years.Begun().Say("từ năm trước").Desk;
        desk = desk.Say("sửa hình thức").Desk.Say("Đăng tin, bài trên trang thông tin điện tử.\nGặp gỡ doanh nghiệp hằng tháng.").Desk;
        var card = Assert.Single(desk.Say(words).Said.OfType<Said.Show>()).Card;
        var lines = Texts(card.Body).ToList();
        Assert.Contains("Trước: Đăng tin trên trang thông tin điện tử.", lines);
        Assert.Contains("Nay: Đăng tin, bài trên trang thông tin điện tử.", lines);
        Assert.Contains("Thêm: Gặp gỡ doanh nghiệp hằng tháng.", lines);
        Assert.Contains("Bỏ: Treo băng rôn.", lines);
        Assert.Contains(
            lines,
            l => l.StartsWith("Như năm trước: ", StringComparison.Ordinal) && l.Contains("Mục đích", StringComparison.Ordinal)
        );
        Assert.Contains(lines, l => l.StartsWith("Bỏ: 3. Tổ chức hội nghị", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_plan_of_last_year_that_is_said()
    {
        var desk = Desks.New();
        Assert.Contains("chưa có kế hoạch năm trước", Shown(desk.Say("từ năm trước")), StringComparison.Ordinal);
        Assert.Contains(
            "chưa có kế hoạch năm trước",
            Assert.IsType<Said.Text>(desk.Say("so với năm trước").Said[0]).Markdown,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_card_of_a_long_plan_is_small_enough()
    {
        var desk = Years.Longest(BodyKind.Department, headed: false);
        foreach (var question in Question.All)
            Small(Assert.Single(desk.Say($"sửa câu {question.Number}").Said.OfType<Said.Show>()).Card);
        var taken = desk.Say("từ năm trước");
        Small(Assert.Single(taken.Said.OfType<Said.Show>()).Card);
        foreach (var page in Enumerable.Range(0, 7))
        foreach (var from in (Desk[])[desk, taken.Desk])
            Small(DifferenceCard.For(from.Plan, page, Desks.Vietnamese.Person));
    }

    /// <summary>Last year's lines, the house's, and the answer they became, all on one card.</summary>
    [Theory]
    [MemberData(nameof(Bodies))]
    public void Every_question_of_the_longest_plan_taken_over_is_small_enough(BodyKind kind, bool english, bool headed)
    {
        var tongues = english ? Desks.English : Desks.Vietnamese;
        var longest = Years.Longest(kind, headed);
        var taken = Interview.Hear(longest, new Heard.Words("từ năm trước"), tongues);
        Desk[] desks = [longest, taken.Desk, Years.WithSome(taken.Desk), Years.Returned(taken.Desk)];
        var cards =
            from desk in desks
            from question in Question.All.Skip(1)
            let open = Interview.Hear(desk, new Heard.Words($"sửa câu {question.Number}"), tongues)
            let told = Interview.Asked(open.Desk, new string('ố', 1300), tongues)
            from card in open.Said.Concat(told.Said).OfType<Said.Show>().Select(s => s.Card)
            select (question.Section, Size: CardJson.Size(card));
        Assert.Equal("", string.Join("; ", cards.Where(c => c.Size > LargestCard)));
        var carried = longest.Say("sửa nhiệm vụ").Desk.Say(string.Join(' ', Enumerable.Range(1, 20)));
        Small(Assert.Single(carried.Said.OfType<Said.Show>()).Card);
        var last = Interview.Hear(taken.Desk.Say("sửa nhiệm vụ").Desk, new Heard.Words(string.Join(' ', Enumerable.Range(1, 20))), tongues);
        Small(Assert.Single(last.Said.OfType<Said.Show>()).Card);
    }

    public static TheoryData<BodyKind, bool, bool> Bodies =>
        new(
            from kind in Enum.GetValues<BodyKind>()
            from english in (bool[])[false, true]
            from headed in (bool[])[false, true]
            select (kind, english, headed)
        );

    static void Small(Card card) => Assert.InRange(CardJson.Size(card), 1, LargestCard);

    static string Shown(Outcome outcome) => string.Join('\n', Texts(Assert.Single(outcome.Said.OfType<Said.Show>()).Card.Body));

    static IEnumerable<string> Texts(IEnumerable<Element> body) =>
        body.SelectMany(e =>
            e switch
            {
                Element.TextBlock text => [text.Text],
                Element.Container container => Texts(container.Items),
                _ => Array.Empty<string>(),
            }
        );
}
