using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CcchcBot.Chat;
using CcchcBot.Teams;
using CcchcBot.Teams.Cards;
using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Teams;

public sealed class CardJsonTests
{
    static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static readonly CardAction.Execute Save = new(
        "Lưu",
        "save",
        new Dictionary<string, string> { ["plan"] = "p1" },
        Inputs: true,
        Primary: true
    );
    static readonly CardAction.Execute Skip = new("Bỏ qua", "skip", new Dictionary<string, string>(), Secondary: true);

    static readonly Element[] Texts =
    [
        new Element.TextBlock("Việc của phòng", Heading: true),
        new Element.TextBlock("Còn 3 việc “gấp” & <đỏ>", Strong: true, Tone: Tone.Attention, Separator: true),
        new Element.TextBlock("theo chế độ A", Subtle: true),
        new Element.FactSet([new("Đơn vị", "Văn phòng"), new("Hạn", "15/3")]),
        new Element.Table(
            [3, 1],
            [
                ["Việc", "Hạn"],
                ["Viết bài", "Quý 1"],
            ]
        ),
        new Element.Container([new Element.TextBlock("Chi tiết")], "more", Visible: false, Tone.Good, Separator: true),
        new Element.ColumnSet([new(2, [new Element.TextBlock("Trái")]), new(0, [new Element.ActionSet([Skip])])]),
    ];

    static readonly Element[] Inputs =
    [
        new Element.TextInput("result", "Kết quả", "3 bài", "một câu", Multiline: true, MaxLength: 500),
        new Element.TextInput("note", "Ghi chú"),
        new Element.NumberInput("percent", "Phần trăm", 50, 0, 100),
        new Element.NumberInput("count", "Số bài", null, 0, 9),
        new Element.DateInput("due", "Hạn mới", new DateOnly(2026, 6, 14)),
        new Element.DateInput("from", "Từ", null),
        new Element.ChoiceInput("forms", "Hình thức", [new("Loa, đài", "loa"), new("Pa nô", "pano")], "loa", Many: true, Expanded: true),
        new Element.ChoiceInput("unit", "Đơn vị", [new("Văn phòng", "vp")]),
    ];

    static readonly Element[] Charts =
    [
        new Element.Donut("Tiến độ", [new("Xong", 3, Tone.Good), new("Trễ", 1, Tone.Attention), new("Khác", 2, Tone.Default)]),
        new Element.StackedBars(
            "Theo đơn vị",
            [new("Văn phòng", [new("Xong", 3, Tone.Good), new("Trễ", 1, Tone.Warning)]), new("Thanh tra", [new("Xong", 2, Tone.Accent)])]
        ),
    ];

    static readonly Card Everything = new(
        [.. Texts, .. Inputs, .. Charts],
        [Save, Skip, new CardAction.OpenUrl("Mở", "https://example.org/?a=1&b=2"), new CardAction.ToggleVisibility("Thêm", ["more"])],
        new Refresh("view", new Dictionary<string, string> { ["plan"] = "p1" }, ["29:lan"])
    );

    static JsonObject Parse(ReadOnlyMemory<byte> json) => (JsonObject)JsonNode.Parse(json.Span)!;

    [Theory]
    [InlineData("texts")]
    [InlineData("inputs")]
    [InlineData("charts")]
    public void Every_element_is_written_as_reviewed(string part)
    {
        var body = part switch
        {
            "texts" => Texts,
            "inputs" => Inputs,
            _ => Charts,
        };
        Approved.Match($"Cards/{part}.json", Parse(CardJson.Write(Everything with { Body = body })).ToJsonString(Readable));
    }

    [Fact]
    public void Nothing_in_a_card_would_be_punished() => Assert.Empty(CardLint.Of(Parse(CardJson.Write(Everything))));

    [Fact]
    public void Vietnamese_is_written_as_it_is_spoken()
    {
        var json = Encoding.UTF8.GetString(CardJson.Write(Everything).Span);
        Assert.DoesNotContain("\\u", json, StringComparison.Ordinal);
        Assert.Contains("Còn 3 việc “gấp” & <đỏ>", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cards_size_is_what_Teams_counts() =>
        Assert.Equal(Encoding.Unicode.GetByteCount(Encoding.UTF8.GetString(CardJson.Write(Everything).Span)), CardJson.Size(Everything));

    [Fact]
    public void Six_actions_are_in_sight_and_the_rest_in_the_menu()
    {
        var card = new Card([], [Skip, .. Enumerable.Range(1, 8).Select(i => Save with { Title = $"{i}" })]);
        var actions = Parse(CardJson.Write(card))["actions"]!.AsArray();
        Assert.Equal(["1", "2", "3", "4", "5", "6"], actions.Where(a => a!["mode"] is null).Select(a => (string?)a!["title"]));
        Assert.Equal(9, actions.Count);
    }

    [Fact]
    public void At_most_sixty_viewers_are_named()
    {
        var refresh = new Refresh("view", new Dictionary<string, string>(), [.. Enumerable.Range(0, 99).Select(i => $"29:{i}")]);
        Assert.Equal(60, Parse(CardJson.Write(new Card([], null, refresh)))["refresh"]!["userIds"]!.AsArray().Count);
    }

    [Fact]
    public void A_button_says_the_same_on_either_path()
    {
        var execute = Parse(CardJson.Write(Everything))["actions"]![0]!;
        var submit = execute["fallback"]!;
        Assert.Equal(("save", "save"), ((string?)execute["verb"], (string?)submit["data"]!["verb"]));
        Assert.Equal(
            ((string?)execute["data"]!["plan"], (string?)execute["title"]),
            ((string?)submit["data"]!["plan"], (string?)submit["title"])
        );
    }
}
