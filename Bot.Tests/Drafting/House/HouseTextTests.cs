using System.Text.RegularExpressions;
using CcchcBot.Documents;
using CcchcBot.Documents.Checking;
using CcchcBot.Drafting;
using CcchcBot.Drafting.SettingUp;
using CcchcBot.Plans;
using CcchcBot.Tests.Fakes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CcchcBot.Tests.Drafting.House;

/// <summary>The product's own text, filled in for each kind of body: what goes into official papers with one tap.</summary>
public partial class HouseTextTests
{
    static readonly int[] Years = [2026, 2027, 2031];

    public static TheoryData<string> Kinds => [.. Bodies.Names];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_line_is_filled_in_and_stands_by_itself(string name)
    {
        foreach (var regime in (string[])["A", "B", "C", "D"])
        foreach (var year in Years)
        {
            var plan = Bodies.Empty(Bodies.Of(name) with { Regime = regime }, year);
            foreach (var question in Question.All)
            {
                string[] lines =
                [
                    .. Proposals.Suggestions(question.Section, plan, Bodies.Official).Select(s => s.Text),
                    .. Proposals.For(question.Section, plan, Bodies.Official),
                ];
                Assert.Equal(lines.Distinct(StringComparer.OrdinalIgnoreCase), lines);
                foreach (var line in lines)
                {
                    Assert.DoesNotMatch(Unfilled(), line);
                    Assert.DoesNotMatch(TwiceTheWord(), line);
                    Assert.Equal(line.Trim(), line);
                    Assert.True(char.IsUpper(line[0]), line);
                    Assert.True(line.IsNormalized(), line);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Sentences_end_and_the_people_and_the_state_are_capital(string name)
    {
        var plan = Bodies.Empty(Bodies.Of(name), 2026);
        foreach (var section in DraftPlaces.Outlined)
        {
            var lines = Proposals.Suggestions(section, plan, Bodies.Official);
            Assert.NotEmpty(lines);
            Assert.All(lines, l => Assert.EndsWith(".", l.Text, StringComparison.Ordinal));
            Assert.All(lines, l => Assert.DoesNotMatch(@"(?<!Ủy ban |Hội đồng )nhân dân|(?<!cơ quan )nhà nước", l.Text));
            Assert.All(lines, l => Assert.DoesNotContain("Giao ", l.Text, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_plan_of_nothing_but_proposals_passes_the_proof_reader_and_the_validator(string name)
    {
        foreach (var (regime, year) in ((string, int)[])[("A", 2026), ("B", 2027), ("C", 2031)])
        {
            var plan = Bodies.Proposed(Bodies.Of(name) with { Regime = regime }, year);
            Assert.Empty(ProofReader.Draft(plan, Bodies.Official).Select(f => f.Finding.Says(Bodies.Official)));
            using var document = WordprocessingDocument.Open(new MemoryStream(PlanDocx.Write(plan, Bodies.Official)), isEditable: false);
            Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(e => e.Description));
        }
    }

    [Theory]
    [InlineData("department")]
    [InlineData("commune")]
    [InlineData("school")]
    public void A_whole_proposed_plan_reads_well(string name)
    {
        var plan = Bodies.Proposed(Bodies.Of(name), 2026);
        Approved.Match($"House/{name}.md", Text(plan) + Offered(plan));
    }

    [Theory]
    [InlineData("Sở Lao động - Thương binh và Xã hội tỉnh Hương Giang", BodyKind.Department)]
    [InlineData("Ban Quản lý khu kinh tế", BodyKind.Department)]
    [InlineData("UBND xã Suối Trong", BodyKind.Commune)]
    [InlineData("Uỷ ban nhân dân phường Cầu Mây", BodyKind.Commune)]
    [InlineData("UBND đặc khu Hòn Mây", BodyKind.Commune)]
    [InlineData("Trường Mầm non Hoa Sen", BodyKind.School)]
    public void The_kind_of_a_body_is_read_off_its_name(string name, BodyKind kind) => Assert.Equal(kind, BodyKinds.Of(name));

    [Theory]
    [InlineData("loại: trường", BodyKind.School)]
    [InlineData("Loại cơ quan: xã", BodyKind.Commune)]
    [InlineData("kind: department", BodyKind.Department)]
    [InlineData("UBND tỉnh Hương Giang", null)]
    public void Or_said(string line, BodyKind? kind) => Assert.Equal(kind, BodyKinds.Said(line));

    [Fact]
    public void The_department_of_home_affairs_does_not_report_to_itself()
    {
        var plan = Bodies.Empty(Bodies.Of("department") with { Name = "Sở Nội vụ tỉnh Hương Giang" }, 2026);
        Assert.DoesNotContain("Sở Nội vụ", Proposals.For(Section.Recipients, plan, Bodies.Official));
        Assert.All(
            Proposals.Suggestions(Section.Reporting, plan, Bodies.Official),
            s => Assert.DoesNotContain("gửi Sở Nội vụ", s.Text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_programme_that_ends_in_2030_is_no_basis_of_a_later_plan() =>
        Assert.DoesNotContain(
            Proposals.Suggestions(Section.Bases, Bodies.Empty(Bodies.Of("department"), 2031), Bodies.Official),
            s => s.Text.Contains("2021 - 2030", StringComparison.Ordinal)
        );

    /// <summary>The document as its paragraphs.</summary>
    static string Text(Plan plan)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(PlanDocx.Write(plan, Bodies.Official)), isEditable: false);
        var paragraphs = document.MainDocumentPart!.Document.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>();
        return string.Join("\n\n", paragraphs.Select(p => p.InnerText.Trim()).Where(t => t.Length > 0));
    }

    /// <summary>What is offered beside it, not ticked.</summary>
    static string Offered(Plan plan)
    {
        List<string> lines = ["\n\n---\n\nCũng gợi ý, chưa đánh dấu:"];
        foreach (var question in Question.All)
        {
            var more = Proposals.Suggestions(question.Section, plan, Bodies.Official).Where(s => !s.Ticked).ToList();
            if (more.Count > 0)
                lines.Add($"\n**{question.Name(Bodies.Official)}**\n");
            lines.AddRange(more.Select(m => $"- {(m.Heading is { } heading ? $"({heading}) " : "")}{m.Text}"));
        }
        return string.Join('\n', lines);
    }

    [GeneratedRegex(@"[{}|]|  |\s[,;.]|^$|(?<!ngày |tháng |năm )…")]
    private static partial Regex Unfilled();

    [GeneratedRegex(@"(?<!\p{L})(\p{L}{2,})\s+\1(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex TwiceTheWord();
}
