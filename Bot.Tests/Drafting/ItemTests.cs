using CcchcBot.Chat;
using CcchcBot.Drafting;
using CcchcBot.Plans;
using CardJson = CcchcBot.Teams.Cards.CardJson;

namespace CcchcBot.Tests.Drafting;

/// <summary>Lists and tasks corrected by item, in words and on the card.</summary>
public class ItemTests
{
    const string Nested = "1. Một\n2. Hai\n   a) Hai a\n   b) Hai b\n3. Ba\n4. Bốn";

    static Desk Open(string list = "- Một\n- Hai\n- Ba\n- Bốn") => Desks.New().At(Section.Contents).Say(list).Desk.At(Section.Contents);

    [Theory]
    [InlineData("sửa mục 3: Ba mới", "Một|Hai|Ba mới|Bốn")]
    [InlineData("sua muc 3 thanh Ba mới", "Một|Hai|Ba mới|Bốn")]
    [InlineData("edit item 3: Ba mới", "Một|Hai|Ba mới|Bốn")]
    [InlineData("sửa ý 3 Ba mới", "Một|Hai|Ba mới|Bốn")]
    [InlineData("sửa mục 3: - Ba a\n- Ba b", "Một|Hai|Ba a|Ba b|Bốn")]
    [InlineData("xoá mục 2", "Một|Ba|Bốn")]
    [InlineData("xóa 2", "Một|Ba|Bốn")]
    [InlineData("delete items 1, 3 and 4", "Hai")]
    [InlineData("bỏ mục 2-4", "Một")]
    [InlineData("thêm Năm", "Một|Hai|Ba|Bốn|Năm")]
    [InlineData("thêm mục 5: Năm", "Một|Hai|Ba|Bốn|Năm")]
    [InlineData("add: Năm", "Một|Hai|Ba|Bốn|Năm")]
    [InlineData("thêm sau mục 1: Một rưỡi", "Một|Một rưỡi|Hai|Ba|Bốn")]
    [InlineData("chuyển mục 4 lên trước mục 2", "Một|Bốn|Hai|Ba")]
    [InlineData("chuyen muc 1 xuong sau muc 3", "Hai|Ba|Một|Bốn")]
    [InlineData("move 4 before 2", "Một|Bốn|Hai|Ba")]
    [InlineData("move item 4 up", "Một|Hai|Bốn|Ba")]
    [InlineData("chuyển mục 1 xuống", "Hai|Một|Ba|Bốn")]
    [InlineData("đưa mục 4 lên đầu", "Bốn|Một|Hai|Ba")]
    [InlineData("move 1 to the end", "Hai|Ba|Bốn|Một")]
    [InlineData("gộp mục 2 và 3", "Một|Hai; Ba|Bốn")]
    [InlineData("gop muc 2, 3 va 4", "Một|Hai; Ba; Bốn")]
    [InlineData("merge 3 into 2", "Một|Hai; Ba|Bốn")]
    public void A_list_is_corrected_in_words(string words, string lines)
    {
        var outcome = Open().Say(words);
        Assert.Equal(lines.Split('|'), outcome.Desk.Plan.Lines(Section.Contents));
        Assert.Equal(Section.Contents, outcome.Desk.Position.At);
        Assert.Equal(["Một", "Hai", "Ba", "Bốn"], outcome.Desk.Say("hoàn tác").Desk.Plan.Lines(Section.Contents));
    }

    [Theory]
    [InlineData("xoá mục 1", "1. Hai|a) Hai a|b) Hai b|2. Ba|3. Bốn")]
    [InlineData("sửa mục 2.1: Mới", "1. Một|2. Hai|a) Mới|b) Hai b|3. Ba|4. Bốn")]
    [InlineData("sửa mục 2a: Mới", "1. Một|2. Hai|a) Mới|b) Hai b|3. Ba|4. Bốn")]
    [InlineData("xoá mục 2b", "1. Một|2. Hai|a) Hai a|3. Ba|4. Bốn")]
    [InlineData("xoá mục 2", "1. Một|2. Ba|3. Bốn")]
    [InlineData("chuyển mục 2 xuống sau mục 4", "1. Một|2. Ba|3. Bốn|4. Hai|a) Hai a|b) Hai b")]
    [InlineData("chuyển mục 2b lên trước mục 2", "1. Một|2. Hai b|3. Hai|a) Hai a|4. Ba|5. Bốn")]
    [InlineData("chuyển mục 3 vào mục 2", "1. Một|2. Hai|a) Hai a|b) Hai b|c) Ba|3. Bốn")]
    [InlineData("thêm Năm", "1. Một|2. Hai|a) Hai a|b) Hai b|3. Ba|4. Bốn|5. Năm")]
    [InlineData("gộp mục 1 và 2", "1. Một; Hai|a) Hai a|b) Hai b|2. Ba|3. Bốn")]
    public void Numbering_stays_as_typed_and_the_items_move_beneath_it(string words, string lines) =>
        Assert.Equal(lines.Split('|'), Shown(Open(Nested).Say(words).Desk.Plan[Section.Contents]));

    [Fact]
    public void A_dotted_number_follows_the_one_it_stands_under() =>
        Assert.Equal(
            ["1. Hai", "1.1. Con", "2. Ba"],
            Shown(Open("1. Một\n2. Hai\n2.1. Con\n3. Ba").Say("xoá mục 1").Desk.Plan[Section.Contents])
        );

    [Theory]
    [InlineData(
        "Đăng tin bài. Treo băng rôn tại TP. Huế; phát tờ rơi",
        "tách mục 1",
        "Đăng tin bài.|Treo băng rôn tại TP. Huế|phát tờ rơi"
    )]
    [InlineData("Đăng tin bài và treo băng rôn", "tách mục 1 tại \"treo băng\"", "Đăng tin bài và|treo băng rôn")]
    [InlineData("Đăng tin bài và treo băng rôn", "split 1 at treo bang", "Đăng tin bài và|treo băng rôn")]
    public void An_item_is_split(string item, string words, string lines) =>
        Assert.Equal(lines.Split('|'), Open(item).Say(words).Desk.Plan.Lines(Section.Contents));

    [Fact]
    public void Where_an_item_is_to_be_split_is_asked_when_it_does_not_show()
    {
        var asked = Open("Đăng tin bài và treo băng rôn").Say("tách mục 1").Desk;
        Assert.Equal(["Đăng tin bài", "và treo băng rôn"], asked.Say("và treo").Desk.Plan.Lines(Section.Contents));
        Assert.Equal(asked.Plan, asked.Say("quay lại").Desk.Plan);
        Assert.Null(asked.Say("quay lại").Desk.Position.Pending);
    }

    [Fact]
    public void The_text_of_an_item_is_asked_for_when_it_was_not_said()
    {
        var asked = Open().Say("sửa mục 3");
        Assert.Contains(Card(asked).Body.OfType<Element.TextInput>(), i => i.Value == "Ba");
        Assert.Equal("Ba mới", asked.Desk.Say("Ba mới").Desk.Plan[Section.Contents][2].Text);
        Assert.Equal("Ba thẻ", asked.Desk.Tap(Verbs.Answer, ("text", "Ba thẻ")).Desk.Plan[Section.Contents][2].Text);
        var changed = asked.Desk.With(Section.Contents, Answer.Of("Một", "Hai", "Của đồng nghiệp"));
        Assert.Equal(changed.Plan, changed.Say("Ba mới").Desk.Plan);
    }

    [Fact]
    public void What_was_just_recorded_can_be_corrected_although_the_next_question_is_open()
    {
        var desk = Desks.New().At(Section.Purposes).Say("- Một\n- Hai").Desk;
        var corrected = desk.Say("sửa mục 2: Hai mới");
        Assert.Equal(["Một", "Hai mới"], corrected.Desk.Plan.Lines(Section.Purposes));
        Assert.Equal(Section.Requirements, corrected.Desk.Position.At);
        Assert.Equal(["Một", "Hai mới", "Ba"], corrected.Desk.Say("thêm Ba").Desk.Plan.Lines(Section.Purposes));
    }

    [Fact]
    public void An_item_and_a_section_are_told_apart()
    {
        Assert.Equal(Section.Purposes, Open().Say("sửa mục đích").Desk.Position.At);
        Assert.Equal(Section.Bases, Desks.New().At(null).Say("sửa mục 6").Desk.Position.At);
        Assert.Equal(Section.Tasks, Open().Say("sửa nhiệm vụ").Desk.Position.At);
        Assert.Equal(["Thêm tin, bài"], Desks.New().At(Section.Contents).Say("Thêm tin, bài").Desk.Plan.Lines(Section.Contents));
    }

    [Theory]
    [InlineData("xoá mục 9", "không có mục 9")]
    [InlineData("chuyển mục 1 lên", "Không chuyển")]
    [InlineData("chuyển mục 4 xuống", "Không chuyển")]
    [InlineData("sửa mục 2: …", "Chưa đọc được")]
    public void What_cannot_be_done_is_said_and_nothing_changes(string words, string said)
    {
        var outcome = Open().Say(words);
        Assert.Equal(["Một", "Hai", "Ba", "Bốn"], outcome.Desk.Plan.Lines(Section.Contents));
        Assert.Contains(said, Assert.IsType<Element.TextBlock>(Card(outcome).Body[0]).Text, StringComparison.Ordinal);
    }

    static Desk WithTasks() => Desks.New().At(Section.Tasks).Say("A; quý I; VP\nB; quý II; Phòng Nghiệp vụ\nC; quý III; Thanh tra").Desk;

    [Theory]
    [InlineData("sửa việc 2: B mới", "A|B mới|C")]
    [InlineData("edit task 2: B mới", "A|B mới|C")]
    [InlineData("sửa việc 2: B mới; quý IV; Thanh tra", "A|B mới|C")]
    [InlineData("xoá việc 2", "A|C")]
    [InlineData("bỏ việc 1 và 2", "C")]
    [InlineData("chuyển việc 3 lên trước việc 1", "C|A|B")]
    [InlineData("move task 1 down", "B|A|C")]
    [InlineData("gộp việc 1 và 3", "A; C|B")]
    [InlineData("thêm việc: D; quý I; VP", "A|B|C|D")]
    public void Tasks_are_corrected_in_words(string words, string texts)
    {
        var desk = WithTasks().Say(words).Desk;
        Assert.Equal(texts.Split('|'), desk.Plan.Tasks.Select(t => t.Text));
        Assert.Equal(Enumerable.Range(1, desk.Plan.Tasks.Count), desk.Plan.Tasks.Select(t => t.Number));
        Assert.Equal(["A", "B", "C"], desk.Say("hoàn tác").Desk.Plan.Tasks.Select(t => t.Text));
    }

    [Theory]
    [InlineData("sửa việc 2: thời gian quý 3", "Quý 3", "u2")]
    [InlineData("sua viec 2: thoi gian quy 3; chu tri VP", "Quý 3", "u1")]
    [InlineData("edit task 2: time Q3, lead unit", "", "u2")]
    [InlineData("sửa việc 2: chủ trì Văn phòng Sở phối hợp Thanh tra", "quý II", "u1")]
    [InlineData("sửa việc 2: quý 3", "Quý 3", "u2")]
    [InlineData("sửa việc 2: Thanh tra", "quý II", "u3")]
    public void A_tasks_time_and_units_are_corrected_by_their_names(string words, string time, string lead)
    {
        var desk = WithTasks().Say(words).Desk;
        Assert.Equal(lead, desk.Plan.Tasks[1].Lead);
        if (time.Length > 0)
            Assert.Equal(Folded.Of(time), Folded.Of(desk.Plan.Tasks[1].Time.Raw));
        else
            Assert.Equal(TaskPoint.Time, Assert.Single(desk.Position.Open).Point);
    }

    [Fact]
    public void Merged_tasks_of_two_times_and_two_leads_are_asked_about_from_anywhere()
    {
        var desk = WithTasks().At(null).Say("gộp việc 1 và 2").Desk;
        Assert.Equal([TaskPoint.Time, TaskPoint.Lead], desk.Position.Open.Select(o => o.Point));
        Assert.Null(desk.Plan.Tasks[0].Lead);
        desk = desk.Say("quý II").Desk.Say("VP").Desk;
        Assert.Equal(("u1", new DateOnly(2026, 6, 30)), (desk.Plan.Tasks[0].Lead, desk.Plan.Tasks[0].Time.Due!.Value));
    }

    [Fact]
    public void What_was_asked_about_a_task_follows_it_when_tasks_move()
    {
        var desk = Desks.New().At(Section.Tasks).Say("A; quý I; VP\nB; quý I; ai đó").Desk;
        desk = desk.Say("chuyển việc 2 lên trước việc 1").Desk;
        Assert.Equal(1, Assert.Single(desk.Position.Open).Task);
        Assert.Equal(("B", "u3"), (desk.Say("Thanh tra").Desk.Plan.Tasks[0].Text, desk.Say("Thanh tra").Desk.Plan.Tasks[0].Lead));
    }

    [Fact]
    public void The_card_corrects_by_item_and_stays_in_its_place()
    {
        var desk = Open();
        var form = Card(Interview.Asked(desk, null, Desks.Vietnamese)).Body.OfType<Element.Container>().Single(c => c.Id == "items");
        var second = form.Items.OfType<Element.ChoiceInput>().Single().Choices[1].Value;
        var outcome = desk.Tap(Verbs.Item, ("op", "up"), ("item", second));
        Assert.Equal(["Hai", "Một", "Ba", "Bốn"], outcome.Desk.Plan.Lines(Section.Contents));
        var shown = Assert
            .IsType<Said.View>(Assert.Single(outcome.Said))
            .Card.Body.OfType<Element.Container>()
            .Single(c => c.Id == "items");
        Assert.True(shown.Visible);
        Assert.StartsWith("1~", shown.Items.OfType<Element.ChoiceInput>().Single().Value, StringComparison.Ordinal);
        Assert.Equal(
            ["Một", "Hai mới", "Ba", "Bốn"],
            desk.Tap(Verbs.Item, ("op", "edit"), ("item", second), ("itemText", "Hai mới")).Desk.Plan.Lines(Section.Contents)
        );
        Assert.Equal(["Một", "Ba", "Bốn"], desk.Tap(Verbs.Item, ("op", "delete"), ("item", second)).Desk.Plan.Lines(Section.Contents));
        Assert.Equal(outcome.Desk.Plan, outcome.Desk.Tap(Verbs.Item, ("op", "delete"), ("item", second)).Desk.Plan);
        Assert.Equal(desk.Plan, desk.Tap(Verbs.Item, ("op", "delete")).Desk.Plan);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(400)]
    public void A_question_of_many_long_items_stays_under_the_card_limit(int count)
    {
        var words = string.Concat(Enumerable.Repeat("việc \"ở\" sở; ", 40));
        foreach (var section in (Section[])[Section.Purposes, Section.Contents, Section.Tasks])
        foreach (var tongues in (Tongues[])[Desks.Vietnamese, Desks.English])
        {
            var desk = WithTasks().With(section, Answer.Of(Enumerable.Repeat(words, count))).At(section);
            desk = desk with
            {
                Plan = desk.Plan with
                {
                    Tasks = [.. Enumerable.Range(1, count).Select(i => desk.Plan.Tasks[0] with { Number = i, Text = words })],
                },
            };
            Assert.InRange(CardJson.Size(Card(Interview.Asked(desk, new string('ố', 300), tongues, "7"))), 1, 28 * 1024);
        }
    }

    static IEnumerable<string> Shown(IReadOnlyList<Node> nodes) => nodes.Select(n => $"{n.Token} {n.Text}".Trim());

    static Card Card(Outcome outcome) => outcome.Said.OfType<Said.Show>().Single().Card;
}
