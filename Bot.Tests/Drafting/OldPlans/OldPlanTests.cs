using System.Text.RegularExpressions;
using CcchcBot.Documents;
using CcchcBot.Documents.Reading;
using CcchcBot.Drafting;
using CcchcBot.Plans;
using CcchcBot.Plans.Units;
using CcchcBot.Tests.Documents;
using CcchcBot.Tests.Documents.Reading;
using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Drafting.OldPlans;

/// <summary>Old plans of five shapes, with their defects, entered by typing alone and by cards alone: all of the source is held, and printed.</summary>
public class OldPlanTests
{
    static readonly Dictionary<string, Placing[]> Shapes = new()
    {
        ["annex-missing"] =
        [
            new(Section.Purposes, "1.1"),
            new(Section.Requirements, "1.2"),
            new(Section.Audience, "1.3"),
            new(Section.Contents, "2"),
            new(Section.Forms, "3"),
            new(Section.Funding, "4.3"),
            new(Section.Organisation, "4"),
        ],
        ["no-number"] =
        [
            new(Section.Purposes, "1.1"),
            new(Section.Requirements, "1.2"),
            new(Section.Contents, "2"),
            new(Section.Forms, "3"),
            new(Section.Organisation, "4"),
        ],
        ["school"] =
        [
            new(Section.Purposes, "1"),
            new(Section.Contents, "2.1", Copy.Whole),
            new(Section.Forms, "2.1.2", Copy.Bullets),
            new(Section.Organisation, "2.1.2", Copy.Paragraphs),
        ],
        ["markdown"] =
        [
            new(Section.Purposes, "1.1"),
            new(Section.Requirements, "1.2"),
            new(Section.Contents, "2.1"),
            new(Section.Forms, "2.2"),
            new(Section.Solutions, "3"),
            new(Section.Organisation, "4"),
        ],
        ["table"] =
        [
            new(Section.Purposes, "1"),
            new(Section.Forms, "2.1"),
            new(Section.Tasks, "2.2"),
            new(Section.Funding, "3"),
            new(Section.Organisation, "4"),
        ],
    };

    public static TheoryData<string> Sorts => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(Sorts))]
    public void Nothing_of_an_old_plan_is_lost_on_the_way(string sample)
    {
        var old = new OldPlan(Path.Combine(Samples.Folder, $"{sample}.txt"), Shapes[sample]);
        Assert.Empty(old.Unplaced());
        var (typed, tapped) = (new Officer(old, byCards: false), new Officer(old, byCards: true));
        foreach (var officer in (Officer[])[typed, tapped])
        {
            officer.Enter();
            AssertHeld(old, officer.Desk.Plan);
            AssertPrinted(old, officer.Desk.Plan);
        }
        AssertSame(typed.Desk.Plan, tapped.Desk.Plan);
        Approved.Match($"OldPlans/{sample}.md", $"# {sample}: {typed.Messages} messages, or {tapped.Messages} taps\n{typed.Minutes}");
    }

    static void AssertSame(Plan typed, Plan tapped)
    {
        foreach (var section in Enum.GetValues<Section>())
            Assert.Equal(typed[section], tapped[section]);
        Assert.Equal(Held.Tasks(typed), Held.Tasks(tapped));
    }

    static void AssertHeld(OldPlan old, Plan plan)
    {
        Assert.Equal([old.Read.Head.IssuingBody!], plan.Lines(Section.Issuer));
        Assert.Equal([.. Of(old.Read.Head.NumberLine?.Text)], plan.Lines(Section.Number));
        Assert.Equal([.. Of(old.Read.Head.DateLine?.Text)], plan.Lines(Section.PlaceAndDate));
        Assert.Equal([old.Read.Head.Kind!.Text, .. old.Read.Head.Subject!], plan.Lines(Section.Title));
        Assert.Equal([.. old.Read.LegalBases.Select(b => b.Text), old.Read.Intro!.Text], plan.Lines(Section.Bases));
        Assert.Equal(old.Read.Recipients.Select(r => r.Text), plan.Lines(Section.Recipients));
        Assert.Equal([.. old.Read.Signer.Titles, old.Read.Signer.Name!], plan.Lines(Section.Signer));
        AssertTasks(old, plan);
        for (var section = Section.Purposes; section < Section.Recipients; section++)
            if (section != Section.Tasks)
                Assert.Equal(old.Expected(section), Held.Lines(plan, section));
    }

    // the document, read again, holds the same: tokens, capitals and signs at the end of lines are set when it is written
    static void AssertPrinted(OldPlan old, Plan plan)
    {
        var read = ReadBack.File(PlanDocx.Write(plan, DocxFile.Words));
        var printed = plan with
        {
            Answers = PlanImport.From(read with { Closing = null }, plan.Header.Organisation.Units, plan.Header.Year).Answers,
        };
        var head = (ReadHead h) => (h.DocumentNumber, h.Place, h.Day, h.Month, h.Year, string.Join(' ', h.Subject!).ToUpperInvariant());
        // a place the old plan does not say is the body's own
        Assert.Equal(head(old.Read.Head with { Place = old.Read.Head.Place ?? plan.Header.Organisation.Place }), head(read.Head));
        Assert.Equal(old.Read.LegalBases.Select(b => Held.Open(b.Text)), read.LegalBases.Select(b => Held.Open(b.Text)));
        Assert.Equal(old.Read.Intro!.Text, read.Intro!.Text);
        for (var section = Section.Purposes; section < Section.Recipients; section++)
            if (section != Section.Tasks)
                Assert.Equal(Held.Items(plan, section), Held.Items(printed, section));
        if (old.Read.Closing is { } closing)
            Assert.Equal(Held.WithoutEnd(closing.Text), Held.WithoutEnd(read.Closing!.Text));
        Assert.Equal(old.Read.Recipients.Select(r => Held.Open(r.Text)), read.Recipients.Select(r => Held.Open(r.Text)));
        Assert.Equal([.. old.Read.Signer.Titles, old.Read.Signer.Name!], [.. read.Signer.Titles, read.Signer.Name!]);
        var tasks = read.Tasks.Where(t => t.Source == TaskSource.Table).ToList();
        Assert.Equal(plan.Tasks.Select(t => $"{t.Text} | {t.Time.Raw}"), tasks.Select(t => $"{t.Text} | {t.Schedule.Raw}"));
        foreach (var (task, held) in tasks.Zip(plan.Tasks))
            Assert.All(
                task.LeadUnits.Concat(task.CoordinatingUnits),
                who => Assert.Contains(who, Held.Named(held, plan.Header.Organisation), StringComparison.Ordinal)
            );
    }

    // who leads is what the old plan says of one unit of the body, or what was chosen of two; nobody else named is lost
    static void AssertTasks(OldPlan old, Plan plan)
    {
        var body = plan.Header.Organisation;
        var tasks = old.Expected().ToList();
        Assert.Equal(tasks.Select(t => $"{t.Text} | {t.Schedule.Raw} | {t.Schedule.Kind} | {Lead(t)}"), Held.Tasks(plan));
        foreach (var (task, held) in tasks.Zip(plan.Tasks))
            Assert.All(task.LeadUnits.Concat(task.CoordinatingUnits), who => Assert.True(IsNamed(who, Held.Named(held, body)), who));

        bool IsNamed(string who, string named) =>
            named.Contains(who, StringComparison.OrdinalIgnoreCase)
            || (UnitNames.Find(who, body.Units) is UnitMatch.One { Unit.Name: var name } && named.Contains(name, StringComparison.Ordinal));
        string Lead(ReadTask task) => body.Units.FirstOrDefault(u => task.LeadUnits is [var first, ..] && u.Name == first)?.Name ?? "?";
    }

    static IEnumerable<string> Of(string? line) => line is null ? [] : [line];
}
