using CcchcBot.Plans;

namespace CcchcBot.Benchmarks;

/// <summary>The body whose plan is tapped, drafted and published.</summary>
static class Body
{
    public static Organisation Of(IReadOnlyList<Unit> units, IReadOnlyList<Member> members, string team) =>
        new(
            "1",
            "Sở Khoa học và Công nghệ tỉnh Hương Giang",
            "UBND tỉnh Hương Giang",
            BodyKind.Department,
            "Hương Giang",
            "KH-SKHCN",
            "BC-SKHCN",
            units,
            members,
            ["GIÁM ĐỐC", "Trần Văn Bình"],
            [],
            Team: team
        );
}
