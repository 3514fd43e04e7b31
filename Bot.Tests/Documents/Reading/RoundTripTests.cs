using CcchcBot.Documents;
using CcchcBot.Documents.Reading;
using CcchcBot.Plans;
using FsCheck;
using FsCheck.Fluent;

namespace CcchcBot.Tests.Documents.Reading;

/// <summary>What is written is read back as the same plan.</summary>
public class RoundTripTests
{
    public static TheoryData<string> Bodies => ["department", "commune", "school"];

    [Theory]
    [MemberData(nameof(Bodies))]
    public void A_written_plan_is_read_back(string body) => AssertSame(GeneratedPlan.Body(body));

    [Fact]
    public void Any_written_plan_is_read_back() => Prop.ForAll(GeneratedPlan.Any.ToArbitrary(), AssertSame).QuickCheckThrowOnFailure();

    [Fact]
    public void An_issued_plan_written_here_has_nothing_to_look_at_but_its_archive_line()
    {
        var plan = Samples.Commune();
        Assert.Equal(["F12.unit"], ReadBack.Codes(ReadBack.File(PlanDocx.Write(plan, DocxFile.Words))));
    }

    [Fact]
    public void Tasks_written_to_a_sheet_are_read_back()
    {
        var plan = Samples.Department();
        var read = ReadBack.File(TaskSheet.Write(plan, DocxFile.Words));
        Assert.Equal(PlanShape.Tasks(plan.Tasks), PlanShape.Tasks(Imported(read, plan).Tasks));
    }

    static void AssertSame(Plan plan)
    {
        var read = ReadBack.File(PlanDocx.Write(plan, DocxFile.Words));
        Assert.Equal(PlanShape.Of(plan), PlanShape.Of(Imported(read, plan)));
    }

    // read tasks of prose are no tasks where the plan has none in a table
    static Plan Imported(ReadPlan read, Plan plan)
    {
        var imported = PlanImport.From(read, plan.Header.Organisation.Units, plan.Header.Year);
        var tables = read.Tasks.Any(t => t.Source == TaskSource.Table);
        return plan with { Answers = imported.Answers, Tasks = tables ? imported.Tasks : [] };
    }
}
