using CcchcBot.Plans;
using CcchcBot.Plans.Units;
using FsCheck;
using FsCheck.Fluent;

namespace CcchcBot.Tests.Plans;

public class ResponsibilityTests
{
    [Theory]
    [InlineData("Văn phòng Sở", "lead vp")]
    [InlineData("TT Thông tin", "lead tt")]
    [InlineData("Trung tâm Thông tin và Thống kê KHCN", "lead tt")]
    [InlineData("Văn phòng chủ trì, phối hợp Pháp chế, P. QLCN", "lead vp with pc cn")]
    [InlineData("Văn phòng Sở chủ trì", "lead vp")]
    [InlineData("Văn phòng Sở chủ trì; Thanh tra, Pháp chế phối hợp", "lead vp with tra pc")]
    [InlineData("Giao Văn phòng Sở chủ trì phối hợp với Bộ phận Pháp chế", "lead vp with pc")]
    [InlineData("Chủ trì: Văn phòng Sở\nPhối hợp: Pháp chế; Thanh tra", "lead vp with pc tra")]
    [InlineData("Đơn vị phối hợp: Pháp chế. Đơn vị chủ trì: Văn phòng", "lead vp with pc")]
    [InlineData("Văn phòng Sở (chủ trì), Pháp chế", "lead vp with pc")]
    [InlineData("TTTT phối hợp Pháp chế", "lead tt with pc")]
    [InlineData("tttt phoi hop voi phap che va van phong", "lead tt with pc vp")]
    [InlineData("Trung tâm Thông tin và Thống kê KHCN phối hợp Bộ phận Pháp chế", "lead tt with pc")]
    [InlineData("Phòng Kế hoạch, Tài chính", "lead tc")]
    [InlineData("P. QLCN&ĐMST", "lead cn")]
    [InlineData("VP leads, with Pháp chế and Thanh tra", "lead vp with pc tra")]
    [InlineData("Lead: VP; coordinating: Pháp chế", "lead vp with pc")]
    [InlineData("Pháp chế và Văn phòng", "unclear with pc vp")]
    [InlineData("Pháp chế, Văn phòng, Thanh tra", "unclear with pc vp tra")]
    [InlineData("Pháp chế và Văn phòng phối hợp Thanh tra", "unclear with pc vp tra")]
    [InlineData("Giao Pháp chế phối hợp với Thanh tra chủ trì, phối hợp với Văn phòng", "unclear with pc tra vp")]
    [InlineData("phối hợp Thanh tra", "unclear with tra")]
    [InlineData("Đề nghị Đảng ủy phối hợp", "request with ?")]
    [InlineData("Kính đề nghị Mặt trận Tổ quốc, Đoàn Thanh niên phối hợp", "request with ? ?")]
    [InlineData("Đề nghị Pháp chế và Thanh tra chủ trì", "unclear request with pc tra")]
    [InlineData("Đề nghị Thanh tra chủ trì", "lead tra request")]
    [InlineData("Các phòng, đơn vị", "group")]
    [InlineData("các phòng, đơn vị trực thuộc Sở", "group")]
    [InlineData("Thủ trưởng đơn vị trực thuộc, Trưởng phòng", "group")]
    [InlineData("All departments and units", "group")]
    [InlineData("Văn phòng chủ trì, phối hợp các phòng, đơn vị liên quan", "lead vp withgroup")]
    [InlineData("Văn phòng Sở và các phòng, đơn vị", "unclear group with vp")]
    [InlineData("Phòng Tài nguyên", "lead ?")]
    [InlineData("Phòng nghiệp vụ", "lead n1|n2")]
    [InlineData("", "")]
    [InlineData(" ;- ", "")]
    public void A_cell_says_who_leads_and_with_whom(string cell, string understood) =>
        Assert.Equal(understood, Text(Responsibility.Read(cell, UnitNamesTests.Units)));

    [Fact]
    public void A_joined_name_is_not_chosen_over_its_pieces_when_these_are_units()
    {
        Unit[] units = [new("k", "Phòng Kế hoạch", []), new("t", "Phòng Tài chính", []), new("kt", "Phòng Kế hoạch - Tài chính", [])];
        Assert.Equal("unclear with k t", Text(Responsibility.Read("Phòng Kế hoạch và Tài chính", units)));
        Assert.Equal("lead kt", Text(Responsibility.Read("Phòng Kế hoạch - Tài chính", units)));
    }

    [Fact]
    public void The_words_of_who_is_not_known_are_kept() =>
        Assert.Equal(
            "Đảng ủy cơ quan",
            Responsibility.Read("Văn phòng Sở phối hợp Đảng ủy cơ quan", UnitNamesTests.Units).Coordinating.Single().Words
        );

    [Fact]
    public void No_cell_is_an_obstacle()
    {
        Prop.ForAll<char[]>(s => Responsibility.Read(new string(s), UnitNamesTests.Units) is not null).QuickCheckThrowOnFailure();
        Prop.ForAll(
                Gen.Elements("Văn phòng", "chủ trì", "phối hợp", ",", ";", "và", "đề nghị", "giao", "các", "\n", "P.", "x")
                    .ListOf()
                    .ToArbitrary(),
                words => Responsibility.Read(string.Join(' ', words), UnitNamesTests.Units) is not null
            )
            .QuickCheckThrowOnFailure();
        Assert.True(Responsibility.Read(string.Concat(Enumerable.Repeat("a, ", 40_000)), UnitNamesTests.Units).LeadUnclear);
    }

    static string Text(Responsibility r) =>
        string.Join(
            ' ',
            (
                (string[])
                    [
                        r.LeadUnclear ? "unclear" : "",
                        r.Lead is { } lead ? $"lead {Id(lead)}" : "",
                        r.IsGroup ? "group" : "",
                        r.IsRequest ? "request" : "",
                        r.Coordinating.Count > 0 ? $"with {string.Join(' ', r.Coordinating.Select(Id))}" : "",
                        r.Groups.Count > 0 ? "withgroup" : "",
                    ]
            ).Where(t => t != "")
        );

    static string Id(UnitMatch match) =>
        match switch
        {
            UnitMatch.One one => one.Unit.Id,
            UnitMatch.Several several => string.Join('|', several.Units.Select(u => u.Id)),
            _ => "?",
        };
}
