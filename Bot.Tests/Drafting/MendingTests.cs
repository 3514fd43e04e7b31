using CcchcBot.Chat;
using CcchcBot.Drafting;
using CcchcBot.Plans;
using CcchcBot.Tests.Turns;
using CcchcBot.Turns;
using CardJson = CcchcBot.Teams.Cards.CardJson;
using CardText = CcchcBot.Tests.Fakes.CardText;

namespace CcchcBot.Tests.Drafting;

/// <summary>The proof-reader's rows on the preview, and what a tap on them does.</summary>
public sealed class MendingTests
{
    static readonly Lexicon Lexicon = new();

    [Fact]
    public void A_tap_mends_one_and_the_preview_shows_what_is_left()
    {
        Assert.Contains("5/KH-STN", Text(Preview(Slips())), StringComparison.Ordinal);
        var (desk, card) = Shown(Tap(Slips(), "F03.padding@Number@"));
        Assert.Equal("05/KH-STN", Assert.Single(desk.Plan.Lines(Section.Number)));
        Assert.Equal(Slips().Plan.Lines(Section.Purposes), desk.Plan.Lines(Section.Purposes));
        Assert.Contains("Đã sửa: 3. Số, ký hiệu.", Text(card), StringComparison.Ordinal);
        Assert.DoesNotContain("Số nhỏ hơn 10", Text(card), StringComparison.Ordinal);
        Assert.Contains("Căn cứ phải kết thúc", Text(card), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sửa giúp tôi")]
    [InlineData("sua het")]
    [InlineData("mend all")]
    public void All_are_mended_at_once_in_words(string said)
    {
        var (desk, card) = Shown(Interview.Hear(Slips(), new Heard.Words(said), Tongues));
        Assert.Equal(["Rõ việc.", "Rõ người."], desk.Plan.Lines(Section.Purposes));
        Assert.Equal("05/KH-STN", Assert.Single(desk.Plan.Lines(Section.Number)));
        Assert.DoesNotContain("Sửa giúp tôi", Text(card), StringComparison.Ordinal);
    }

    [Fact]
    public void All_are_mended_at_once_by_a_tap() =>
        Assert.Equal(
            Interview.Hear(Slips(), new Heard.Words("sửa hết"), Tongues).Desk.Plan.Lines(Section.Bases),
            Tap(Slips(), "*").Desk.Plan.Lines(Section.Bases)
        );

    [Fact]
    public void A_second_tap_on_what_is_mended_changes_nothing_and_says_so()
    {
        var mended = Tap(Slips(), "F03.padding@Number@").Desk;
        var (desk, card) = Shown(Tap(mended, "F03.padding@Number@"));
        Assert.Same(mended.Plan, desk.Plan);
        Assert.Contains("không còn gì để sửa giúp", Text(card), StringComparison.Ordinal);
    }

    [Fact]
    public void A_remark_a_person_must_decide_opens_its_section()
    {
        var data = new Dictionary<string, string> { ["section"] = "Forms" };
        Assert.Equal(Section.Forms, Interview.Hear(Slips(), new Heard.Tap(Verbs.Edit, data, CanReplace: true), Tongues).Desk.Position.At);
    }

    [Fact]
    public void The_preview_with_remarks() => CardTests.Approve("preview-remarks", Preview(Slips()));

    /// <summary>Five slips: three that can only be mended in one way, two that a person must decide.</summary>
    static Desk Slips()
    {
        var desk = SamplePlan.Drafted;
        return (desk with { Position = Position.Start.To(null) })
            .With(Section.Number, Answer.Of("5/KH-STN"))
            .With(
                Section.Bases,
                Answer.Of("Căn cứ Nghị định số 61/2018/NQ-CP ngày 23/4/2018 của Chính phủ,", "Theo đề nghị của Chánh Văn phòng Sở.")
            )
            .With(Section.Purposes, Answer.Of("Rõ việc", "Rõ người"))
            .With(Section.Forms, Answer.Of("Trang Công thông tin điện tử;", "Họp giao ban."));
    }

    static Tongues Tongues =>
        new(Lexicon.In(Language.Vietnamese), Lexicon.Official, p => Remarks.Of(p, Lexicon.In(Language.Vietnamese), Lexicon.Official));

    static Card Preview(Desk desk) => Shown(Interview.Hear(desk, new Heard.Words("xem lại"), Tongues)).Card;

    static Outcome Tap(Desk desk, string mend) =>
        Interview.Hear(desk, new Heard.Tap(Verbs.Mend, new Dictionary<string, string> { ["mend"] = mend }, CanReplace: true), Tongues);

    static (Desk Desk, Card Card) Shown(Outcome outcome) => (outcome.Desk, Assert.Single(outcome.Said.OfType<Said.Show>()).Card);

    static string Text(Card card) =>
        CardText.Of((System.Text.Json.Nodes.JsonObject)System.Text.Json.Nodes.JsonNode.Parse(CardJson.Write(card).Span)!);
}
