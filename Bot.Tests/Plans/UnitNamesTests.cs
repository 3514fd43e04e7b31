using CcchcBot.Plans;
using CcchcBot.Plans.Units;
using FsCheck;
using FsCheck.Fluent;

namespace CcchcBot.Tests.Plans;

public class UnitNamesTests
{
    public static readonly IReadOnlyList<Unit> Units =
    [
        new("vp", "Văn phòng Sở", []),
        new("pc", "Bộ phận Pháp chế", []),
        new("tt", "Trung tâm Thông tin và Thống kê KHCN", ["Trung tâm Thông tin"]),
        new("cn", "Phòng Quản lý công nghệ và Đổi mới sáng tạo", ["Phòng QLCN&ĐMST"]),
        new("kh", "Phòng Quản lý khoa học", []),
        new("tc", "Phòng Kế hoạch - Tài chính", ["P. KHTC"]),
        new("tra", "Thanh tra Sở", []),
        new("n1", "Phòng Nghiệp vụ 1", []),
        new("n2", "Phòng Nghiệp vụ 2", []),
    ];

    [Theory]
    [InlineData("Văn phòng Sở", "vp")]
    [InlineData("van phong so", "vp")]
    [InlineData("Văn phòng", "vp")]
    [InlineData("VP", "vp")]
    [InlineData("VP Sở", "vp")]
    [InlineData("VPS", "vp")]
    [InlineData("Văn phogn Sở", "vp")]
    [InlineData("Bộ phận Pháp chế", "pc")]
    [InlineData("BP Pháp chế", "pc")]
    [InlineData("pháp chế", "pc")]
    [InlineData("phap che.", "pc")]
    [InlineData("PC", "pc")]
    [InlineData("Phòng Pháp chế", "pc")]
    [InlineData("Trung tâm Thông tin và Thống kê KHCN", "tt")]
    [InlineData("Trung tâm Thông tin, Thống kê khoa học công nghệ", "tt")]
    [InlineData("TT Thông tin", "tt")]
    [InlineData("TT.Thông tin", "tt")]
    [InlineData("TTTT", "tt")]
    [InlineData("Trung tâm Thống kê", "tt")]
    [InlineData("Trung tam thong tni va thong ke", "tt")]
    [InlineData("Thông tin", "tt")]
    [InlineData("Phòng Quản lý công nghệ", "cn")]
    [InlineData("P. QLCN", "cn")]
    [InlineData("PQLCN", "cn")]
    [InlineData("P.QLCN&ĐMST", "cn")]
    [InlineData("phòng QLCN và ĐMST", "cn")]
    [InlineData("phòng đổi mới sáng tạo", "cn")]
    [InlineData("QLKH", "kh")]
    [InlineData("P. Kế hoạch Tài chính", "tc")]
    [InlineData("khtc", "tc")]
    [InlineData("Thanh tra", "tra")]
    [InlineData("nghiệp vụ 2", "n2")]
    public void One_unit_is_found_by_what_people_call_it(string words, string id) =>
        Assert.Equal(id, Assert.IsType<UnitMatch.One>(UnitNames.Find(words, Units)).Unit.Id);

    [Theory]
    [InlineData("TT", "tt tra")]
    [InlineData("Phòng Quản lý", "cn kh")]
    [InlineData("P.", "cn kh tc n1 n2")]
    [InlineData("phòng nghiệp vụ", "n1 n2")]
    public void Between_two_nothing_is_guessed(string words, string ids) =>
        Assert.Equal(ids, string.Join(' ', Assert.IsType<UnitMatch.Several>(UnitNames.Find(words, Units)).Units.Select(u => u.Id)));

    [Theory]
    [InlineData("Phòng Nghiệp vụ 3", "n1 n2")]
    [InlineData("Phòng Tài nguyên khoáng sản", "tc")]
    [InlineData("Phòng Thông tin điện tử", "tt")]
    [InlineData("xyz", "")]
    [InlineData("", "")]
    [InlineData("?!", "")]
    public void What_is_no_unit_gets_the_nearest_to_choose_from(string words, string ids) =>
        Assert.Equal(ids, string.Join(' ', Assert.IsType<UnitMatch.None>(UnitNames.Find(words, Units)).Nearest.Select(u => u.Id)));

    [Fact]
    public void Every_name_finds_its_own_unit() =>
        Assert.All(Units, u => Assert.Equal(new UnitMatch.One(u.Name, u), UnitNames.Find(u.Name, Units)));

    [Fact]
    public void A_slip_in_a_long_name_still_finds_it() =>
        Prop.ForAll(
                (
                    from unit in Gen.Elements(Units.Where(u => u.Name.Length > 12))
                    from at in Gen.Choose(6, unit.Name.Length - 1)
                    where char.IsLetter(unit.Name[at])
                    select (unit, Slipped: unit.Name.Remove(at, 1).Insert(at, "x"))
                ).ToArbitrary(),
                slip =>
                    Assert.Contains(
                        slip.unit,
                        UnitNames.Find(slip.Slipped, Units) switch
                        {
                            UnitMatch.One one => [one.Unit],
                            UnitMatch.Several several => several.Units,
                            _ => [],
                        }
                    )
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_words_are_an_obstacle()
    {
        Prop.ForAll<char[]>(s => UnitNames.Find(new string(s), Units) is not null).QuickCheckThrowOnFailure();
        Assert.IsType<UnitMatch.None>(UnitNames.Find(new string('a', 100_000), Units));
        Assert.IsType<UnitMatch.None>(UnitNames.Find("Văn phòng", []));
    }

    static readonly IReadOnlyList<Unit> Led =
    [
        new("gd", "Giám đốc Sở", []),
        new("vp", "Văn phòng Sở", []),
        new("tra", "Thanh tra Sở", []),
        new("tt", "Trung tâm Thông tin", []),
    ];

    [Theory]
    [InlineData("Ban Giám đốc Sở")]
    [InlineData("Ban Giám đốc")]
    [InlineData("Ban Giám đốc Sở Khoa học và Công nghệ")]
    [InlineData("Phó Giám đốc Sở")]
    [InlineData("Giám đốc Sở Tài chính")]
    [InlineData("Văn phòng Giám đốc Sở")]
    [InlineData("Giám đốc Trung tâm Thông tin")]
    [InlineData("Lãnh đạo Văn phòng Sở")]
    public void A_longer_name_is_not_the_one_within_it(string words) => Assert.IsType<UnitMatch.None>(UnitNames.Find(words, Led));

    [Theory]
    [InlineData("Giám đốc Sở")]
    [InlineData("Giám đốc")]
    [InlineData("Chủ tịch UBND xã")]
    public void Who_leads_a_body_is_not_the_unit_that_is_called_after_them(string words) =>
        Assert.IsType<UnitMatch.None>(
            UnitNames.Find(
                words,
                [new("ban", "Ban Giám đốc Sở", []), new("vp", "Văn phòng Giám đốc Sở", []), new("ct", "Tổ giúp việc Chủ tịch UBND xã", [])]
            )
        );

    [Theory]
    [InlineData("Giám đốc", "gd")]
    [InlineData("Phòng Thanh tra", "tra")]
    [InlineData("Thông tin", "tt")]
    public void A_shorter_one_is(string words, string id) =>
        Assert.Equal(id, Assert.IsType<UnitMatch.One>(UnitNames.Find(words, Led)).Unit.Id);
}
