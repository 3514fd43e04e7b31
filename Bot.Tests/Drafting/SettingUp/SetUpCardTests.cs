using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CcchcBot.Chat;
using CcchcBot.Drafting.SettingUp;
using CcchcBot.Plans;
using CcchcBot.Plans.Calendars;
using CcchcBot.Tests.Tracking;
using CcchcBot.Turns;
using Approved = CcchcBot.Tests.Fakes.Approved;
using CardJson = CcchcBot.Teams.Cards.CardJson;

namespace CcchcBot.Tests.Drafting.SettingUp;

/// <summary>The cards of the set-up as they go over the wire, one reviewed file each; and the largest they get.</summary>
public class SetUpCardTests
{
    const int Most = 28 * 1024;
    static readonly Lexicon Lexicon = new();
    static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    static readonly Organisation Body = Followed.Body with
    {
        OtherSigners =
        [
            ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Thị Yến"],
        ],
    };

    public static TheoryData<SetUpStep> Steps => [.. Enum.GetValues<SetUpStep>()];

    [Theory]
    [MemberData(nameof(Steps))]
    public void Each_question(SetUpStep step) => Approve($"setup-{step}", Card(new(step, Half), View(Team, live: false)));

    [Fact]
    public void What_is_set_up() => Approve("setup-done", Card(new(null, Body), View(Team, live: true)));

    [Fact]
    public void Which_of_two_of_one_name()
    {
        var team = Team with { Members = [.. Team.Members, new("other", "Chuyên viên Mai", "29:other", "mai2@demo.local")] };
        var asked = SetUpInterview.Hear(new(SetUpStep.Officers, Half), new Heard.Words("Chuyên viên Mai"), View(team, live: false));
        Approve("setup-which", ((Said.Show)asked.Said[0]).Card);
    }

    /// <summary>Forty units of long names, three leads each, forty channels of the 50 characters a channel's name has at most, two hundred people.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_card_of_a_large_body_is_small_enough(bool english)
    {
        static string Long(string text) => $"{text} {string.Concat(Enumerable.Repeat("và \"phát triển\" ", 5))}";
        var channels = Enumerable
            .Range(0, 40)
            .Select(i => new SeenChannel($"19:{new string('c', 60)}{i}", $"Kênh {i} {new string('ế', 40)}"))
            .ToList();
        var people = Enumerable.Range(0, 200).Select(i => Seen($"{new string('p', 30)}{i:000}", $"Nguyễn Thị Thanh Huyền {i}")).ToList();
        var units = Enumerable.Range(0, 40).Select(i => new Unit($"u{i}", Long($"Phòng {i}"), [$"P{i}"], i < 20 ? null : channels[i].Id));
        var body = Body with
        {
            Name = Long("Sở Khoa học và Công nghệ"),
            Units = [.. units],
            Members =
            [
                .. people.Take(120).Select((p, i) => p.In(Role.UnitLead, $"u{i / 3}")),
                .. people.Skip(120).Take(20).Select(p => p.In(Role.Officer)),
                .. people.Skip(140).Take(10).Select(p => p.In(Role.Leadership)),
                people[199].In(Role.Administrator),
            ],
            Recipients = [.. Enumerable.Range(0, 20).Select(i => Long($"- Nơi nhận {i}"))],
            Calendar = Presets.Calendar(Lexicon.Official),
            Windows = Presets.Regime("A", Lexicon.Official),
            Closed = [.. Enumerable.Range(40, 10).Select(i => new Unit($"u{i}", Long($"Phòng cũ {i}"), []))],
        };
        foreach (var few in (bool[])[false, true])
        {
            var team = new TeamSeen("19:team", channels, few ? [.. people.Take(60)] : people);
            var view = View(team, live: false) with { Words = Lexicon.In(english ? Language.English : Language.Vietnamese) };
            foreach (var step in Enum.GetValues<SetUpStep>())
            foreach (var page in Enumerable.Range(0, step == SetUpStep.Leads ? 40 : 1))
                Assert.True(
                    CardJson.Size(Card(new(step, body, Page: page), view)) is > 0 and <= Most,
                    $"{step}, page {page}: {CardJson.Size(Card(new(step, body, Page: page), view))}"
                );
            Assert.InRange(CardJson.Size(Card(new(null, body), view with { Live = true })), 1, Most);
        }
    }

    [Fact]
    public void An_edited_regime_is_not_called_by_the_presets_name()
    {
        var asked = SetUpInterview.Hear(
            new(SetUpStep.Regime, Half),
            new Heard.Words("quý I: 1/1 - 31/3, gửi 5/4"),
            View(Team, live: false)
        );
        var body = asked.After.Body;
        Assert.Equal("own", ReportingRegime.Of(body).Named);
        var card = Card(new(SetUpStep.Regime, body), View(Team, live: false));
        Assert.Null(card.Body.OfType<Element.ChoiceInput>().Single().Value);
        Assert.Contains(card.Body.OfType<Element.TextBlock>(), t => t.Text == "Đang dùng: các kỳ riêng, sửa từ mẫu B");
        var whole = Card(new(null, body), View(Team, live: true)).Body.OfType<Element.FactSet>().Single();
        Assert.Contains(whole.Facts, f => f.Value.StartsWith("Riêng, sửa từ mẫu B: Quý I: ", StringComparison.Ordinal));
        var back = SetUpInterview.Hear(new(SetUpStep.Regime, body), new Heard.Words("B"), View(Team, live: false)).After.Body;
        Assert.Equal("B", ReportingRegime.Of(back).Named);
        Assert.False(Presets.IsEdited(back, Lexicon.Official));
    }

    /// <summary>Where everything up to the leads was answered, and the rest is proposed.</summary>
    static Organisation Half =>
        Body with
        {
            Units = [Body.Units[0], Body.Units[1] with { Channel = null }, Body.Units[2] with { Channel = null }],
            Recipients = [],
            Windows = null,
            Calendar = null,
            Quiet = null,
            RetentionYears = null,
        };

    static readonly TeamSeen Team = new(
        "19:team",
        [new("19:1", "Văn phòng Sở"), new("19:8", "Nghiệp vụ"), new("19:9", "Thông tin")],
        [
            Seen("officer", "Chuyên viên Mai"),
            Seen("lead1", "Chánh văn phòng Tùng"),
            Seen("lead2", "Trưởng phòng Hạnh"),
            Seen("lead3", "Giám đốc trung tâm Vân"),
            Seen("director", "Giám đốc Phúc"),
            Seen("admin", "Quản trị Sơn"),
        ]
    );

    static SeenMember Seen(string key, string name) => new(key, name, $"29:{key}", $"{key}@demo.local");

    static SetUpView View(TeamSeen team, bool live) => new(team, Lexicon.Official, Lexicon.Official, new(2026, 3, 2), live);

    static Card Card(SetUp setUp, SetUpView view) => ((Said.Show)SetUpInterview.Asked(setUp, null, view).Said[0]).Card;

    static void Approve(string name, Card card) =>
        Approved.Match($"Cards/{name}.json", JsonNode.Parse(CardJson.Write(card).Span)!.ToJsonString(Readable));
}
