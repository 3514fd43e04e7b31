using CcchcBot.Chat;
using CcchcBot.Drafting;
using CcchcBot.Plans;
using CcchcBot.Turns;

namespace CcchcBot.Tests.Drafting;

/// <summary>An empty desk in a small department, and the tongues to speak at it.</summary>
static class Desks
{
    static readonly Lexicon Lexicon = new();

    public static readonly Tongues Vietnamese = new(Lexicon.In(Language.Vietnamese), Lexicon.Official, _ => []);

    public static readonly Tongues English = new(Lexicon.In(Language.English), Lexicon.Official, _ => []);

    static readonly Organisation Body = new(
        "1",
        "Sở Thử nghiệm tỉnh Hương Giang",
        "UBND tỉnh Hương Giang",
        BodyKind.Department,
        "Hương Giang",
        "KH-STN",
        "BC-STN",
        [new("u1", "Văn phòng Sở", ["VP"], "19:vp"), new("u2", "Phòng Nghiệp vụ", [], "19:nv"), new("u3", "Thanh tra", [])],
        [new("officer", "Chuyên viên", "29:officer", Role.Officer), new("lead", "Trưởng phòng", "29:lead", Role.UnitLead, "u1")],
        ["GIÁM ĐỐC", "Họ và Tên"],
        []
    );

    public static Desk New() =>
        new(new Plan(new PlanHeader(2026, PlanStatus.Draft, Body), new Dictionary<Section, Answer>(), []), Position.Start, Past: []);

    public static Outcome Say(this Desk desk, string text) => Interview.Hear(desk, new Heard.Words(text), Vietnamese);

    public static Outcome Tap(this Desk desk, string verb, params (string Key, string Value)[] data) =>
        Interview.Hear(
            desk,
            new Heard.Tap(
                verb,
                new Dictionary<string, string>(data.Select(d => KeyValuePair.Create(d.Key, d.Value)))
                {
                    ["q"] = Verbs.Stamp(desk.Position),
                },
                CanReplace: true
            ),
            Vietnamese
        );
}
