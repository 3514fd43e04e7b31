using CcchcBot.Documents.Checking;
using CcchcBot.Plans;
using FsCheck;
using FsCheck.Fluent;
using Section = CcchcBot.Plans.Section;

namespace CcchcBot.Tests.Documents.Reading;

/// <summary>The proof-reader over a plan that is still being drafted: where each finding is, and what mending does.</summary>
public class DraftReaderTests
{
    [Fact]
    public void Only_what_is_wrong_is_said_in_the_order_of_the_plan() =>
        Assert.Equal(["F05 Bases 1", "F12.unit Recipients 3"], Findings(Samples.Commune()));

    [Theory]
    [InlineData(Section.Bases, "Căn cứ Kế hoạch số 31/KH-UBND ngày 20/3/2026 của Ủy ban nhân dân tỉnh An Giao", "F11 Bases 1")]
    [InlineData(Section.Purposes, "Rõ việc.\nTheo Nghị định số 42/2022/NQ-CP ngày 24/6/2022.", "F09.symbol Purposes 2")]
    [InlineData(Section.Forms, "Theo Nghị định số 42/2022/NĐ-CP ngày 31/6/2022.\nBảng tin.", "F10 Forms 1")]
    [InlineData(Section.Requirements, "Rõ việc.\nXem Phụ lục kèm theo.", "F06.absent Requirements 2")]
    [InlineData(Section.Title, "Tuyên truyền cải cách hành chính", "year Title")]
    [InlineData(Section.Audience, "Người dân.\nTrang Công thông tin điện tử.", "slip Audience 2")]
    public void What_a_person_must_decide_has_its_place_and_no_mending(Section section, string typed, string finding)
    {
        var draft = Samples.Commune().With(section, typed.Split('\n'));
        Assert.Contains(finding, Findings(draft));
        Assert.Null(Found(draft, finding).Mend);
    }

    [Theory]
    [InlineData(Section.Number, "5/KH-UBND", "F03.padding Number", "05/KH-UBND")]
    [InlineData(Section.Number, "Số: .15. /KH-UBND", "F03.leaders Number", "Số: 15/KH-UBND")]
    [InlineData(Section.Number, "15 /KH-UBND", "F03.space Number", "15/KH-UBND")]
    [InlineData(
        Section.PlaceAndDate,
        "Suối Trong, ngày 5 tháng 3 năm 2026",
        "F04.day PlaceAndDate",
        "Suối Trong, ngày 05 tháng 3 năm 2026"
    )]
    [InlineData(
        Section.PlaceAndDate,
        "Suối Trong, ngày 15 tháng 03 năm 2026",
        "F04.month PlaceAndDate",
        "Suối Trong, ngày 15 tháng 3 năm 2026"
    )]
    [InlineData(
        Section.PlaceAndDate,
        "Suối Trong, ngày 15 tháng 1 năm 2026",
        "F04.month PlaceAndDate",
        "Suối Trong, ngày 15 tháng 01 năm 2026"
    )]
    [InlineData(
        Section.Bases,
        "Theo đề nghị của Văn phòng,\nTheo đề nghị của công an xã.",
        "F05 Bases 1",
        "Theo đề nghị của Văn phòng;\nTheo đề nghị của công an xã."
    )]
    [InlineData(Section.Recipients, "UBND tỉnh;\nCác thôn,\nLưu: VT, VP.", "F12.sign Recipients 2", "UBND tỉnh;\nCác thôn;\nLưu: VT, VP.")]
    [InlineData(Section.Recipients, "Lưu: VT, VP;\nUBND tỉnh.", "F12.last Recipients 1", "UBND tỉnh;\nLưu: VT, VP.")]
    [InlineData(Section.Recipients, "UBND tỉnh\nCác thôn", "F12.absent Recipients", "UBND tỉnh\nCác thôn\nLưu: VT")]
    [InlineData(Section.Signer, "Họ Và Tên", "F14 Signer", "TM. Ủy ban nhân dân\nKT. Chủ tịch\nPhó Chủ tịch\nHọ Và Tên")]
    [InlineData(Section.Purposes, "Rõ việc;\nRõ người\nRõ hạn", "item.open Purposes 2 3", "Rõ việc;\nRõ người;\nRõ hạn.")]
    [InlineData(Section.Forms, "Bảng tin\nHọp thôn\nLoa", "item.open Forms 1 2 3", "Bảng tin.\nHọp thôn.\nLoa.")]
    public void What_can_only_be_mended_in_one_way_is_mended(Section section, string typed, string finding, string mended)
    {
        var draft = Samples.Commune().With(section, typed.Split('\n'));
        var found = Found(draft, finding);
        var after = found.Mend!(draft);
        Assert.Equal(mended, string.Join('\n', after.Lines(section)));
        Assert.DoesNotContain(Read(after), f => f.Id == found.Id);
        Assert.Equal(after.Lines(section), found.Mend(after).Lines(section));
        Assert.Equal(draft.Answers.Keys, after.Answers.Keys);
    }

    [Fact]
    public void The_archive_line_without_a_unit_takes_the_organisations_own()
    {
        var draft = Samples.Department().With(Section.Recipients, "Sở Nội vụ;", "Lưu: VT.");
        var found = Found(draft, "F12.unit Recipients 2");
        Assert.Equal(["Sở Nội vụ;", "Lưu: VT, VP."], found.Mend!(draft).Lines(Section.Recipients));
    }

    [Fact]
    public void A_line_over_other_lines_is_no_open_item()
    {
        var draft = Samples
            .Commune()
            .With(
                Section.Contents,
                new Node("a)", 0, "Thể chế"),
                new("-", 1, "Văn bản mới"),
                new("b)", 0, "Thủ tục"),
                new("-", 1, "Rút gọn.")
            );
        Assert.Equal(
            ["Thể chế", "Văn bản mới.", "Thủ tục", "Rút gọn."],
            Found(draft, "item.open Contents 2").Mend!(draft).Lines(Section.Contents)
        );
    }

    [Fact]
    public void A_task_nobody_leads_is_named_by_its_number()
    {
        var plan = Samples.Commune();
        Assert.Contains(
            "lead.none Tasks 2",
            Findings(plan with { Tasks = [plan.Tasks[0], plan.Tasks[1] with { Lead = null }, plan.Tasks[2]] })
        );
    }

    [Fact]
    public void Mending_all_leaves_nothing_to_mend_and_loses_no_word() =>
        Prop.ForAll(
                GeneratedPlan.Any.ToArbitrary(),
                draft =>
                {
                    var mended = Mended(draft);
                    Assert.DoesNotContain(Read(mended), f => f.Mend is not null);
                    Assert.Equal(Letters(draft), Letters(mended));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_sentence_that_is_written_again_is_not_looked_at_twice()
    {
        var draft = Samples.Commune().With(Section.Title, "Tuyên truyền cải các hành chính năm 2026");
        Assert.Single(Read(draft), f => f.Finding.Code == "slip");
    }

    static Plan Mended(Plan draft) => Read(draft).Aggregate(draft, (plan, f) => f.Mend?.Invoke(plan) ?? plan);

    static IEnumerable<string> Letters(Plan plan) =>
        plan.Answers.OrderBy(a => a.Key).SelectMany(a => a.Value.Nodes).Select(n => string.Concat(n.Text.Where(char.IsLetterOrDigit)));

    static DraftFinding Found(Plan draft, string finding) => Assert.Single(Read(draft), f => Shown(f) == finding);

    static IReadOnlyList<DraftFinding> Read(Plan draft) => ProofReader.Draft(draft, DocxFile.Words);

    static IEnumerable<string> Findings(Plan draft) => Read(draft).Select(Shown);

    static string Shown(DraftFinding f) => $"{f.Finding.Code} {f.Section} {string.Join(' ', f.Items)}".Trim();
}
