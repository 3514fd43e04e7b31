using System.Text.Json.Nodes;
using CcchcBot.Chat;
using CcchcBot.Drafting;
using CcchcBot.Drafting.Together;
using CcchcBot.Plans;
using CcchcBot.Teams.Cards;
using CcchcBot.Tests.Fakes;
using Answer = CcchcBot.Plans.Answer;

namespace CcchcBot.Tests.Drafting;

/// <summary>Two officers in one draft: what each wrote stays until one of them chooses.</summary>
public class ClashTests
{
    static readonly Answer Theirs = Answer.Of("Mục đích của đồng nghiệp") with { By = "lead" };

    /// <summary>The question was shown, somebody else answered it, then this drafter did.</summary>
    static Desk Clashing()
    {
        var asked = Desks.New().Say("sửa mục đích").Desk;
        var meanwhile = new Dictionary<Section, Answer>(asked.Plan.Answers) { [Section.Purposes] = Theirs };
        asked = asked with { Plan = asked.Plan with { Answers = meanwhile } };
        return asked.Say("- Mục đích của tôi\n- Mục đích của đồng nghiệp").Desk;
    }

    [Fact]
    public void The_second_is_shown_both_texts_and_nothing_is_overwritten()
    {
        var desk = Clashing();
        Assert.Equal(Theirs, desk.Answer(Section.Purposes));
        Assert.Equal(["Mục đích của tôi", "Mục đích của đồng nghiệp"], desk.Position.Clash!.Mine.Nodes.Select(n => n.Text));
        var seen = CardText.Of(JsonNode.Parse(CardJson.Write(Assert.IsType<Said.Show>(desk.Say("xem lại").Said[0]).Card).Span)!.AsObject());
        Assert.Contains("Bản của Trưởng phòng", seen, StringComparison.Ordinal);
        Assert.Contains("Mục đích của tôi", seen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dùng của tôi", "Mục đích của tôi|Mục đích của đồng nghiệp")]
    [InlineData("keep theirs", "Mục đích của đồng nghiệp")]
    [InlineData("gop ca hai", "Mục đích của đồng nghiệp|Mục đích của tôi")]
    [InlineData("Mục đích chung", "Mục đích chung")]
    public void Words_choose(string said, string kept)
    {
        var after = Clashing().Say(said).Desk;
        Assert.Equal(kept.Split('|'), after.Plan.Lines(Section.Purposes));
        Assert.Null(after.Position.Clash);
    }

    [Theory]
    [InlineData("Mine", "Mục đích của tôi|Mục đích của đồng nghiệp")]
    [InlineData("Theirs", "Mục đích của đồng nghiệp")]
    [InlineData("Both", "Mục đích của đồng nghiệp|Mục đích của tôi")]
    public void So_do_buttons(string choice, string kept) =>
        Assert.Equal(kept.Split('|'), Clashing().Tap(Verbs.Clash, ("clash", choice)).Desk.Plan.Lines(Section.Purposes));

    [Fact]
    public void It_waits_through_a_pause()
    {
        var paused = Clashing().Say("để sau").Desk;
        Assert.NotNull(paused.Position.Clash);
        Assert.Equal(
            ["Mục đích của đồng nghiệp"],
            paused.Say("tiếp tục").Desk.Say("giữ của đồng nghiệp").Desk.Plan.Lines(Section.Purposes)
        );
    }

    [Fact]
    public void The_same_words_twice_are_no_clash()
    {
        var asked = Desks.New().Say("sửa mục đích").Desk;
        var after = asked.With(Section.Purposes, Theirs).Say("Mục đích của đồng nghiệp").Desk;
        Assert.Null(after.Position.Clash);
    }
}
