using CcchcBot.Plans;

namespace CcchcBot.Documents.Reading;

/// <summary>A read plan as a plan that can be written: the body is what the document says of it, the units are those it names.</summary>
public static class PlanRendering
{
    /// <remarks>The same document gives the same plan on any day: a year it does not say is the newest one it names.</remarks>
    public static Plan Of(ReadPlan read)
    {
        var year = read.Head.PlanYear ?? read.Head.Year ?? NewestNamed(read);
        Unit[] units =
        [
            .. read.Tasks.SelectMany(t => t.LeadUnits.Concat(t.CoordinatingUnits)).Distinct().Select(name => new Unit(name, name, [])),
        ];
        var imported = PlanImport.From(read, units, year == 0 ? null : year);
        var head = read.Head;
        var body = new Organisation(
            "read",
            head.IssuingBody ?? "",
            head.SuperiorBody,
            BodyKind.Department,
            head.Place ?? "",
            head.DocumentSymbol ?? "",
            "",
            units,
            [],
            [],
            []
        );
        return new(new(year, PlanStatus.Draft, body, head.DocumentNumber), imported.Answers, imported.Tasks);
    }

    static int NewestNamed(ReadPlan read) =>
        read.Tasks.Select(t => (t.Schedule.Due ?? t.Schedule.From)?.Year).Concat(read.LegalBases.Select(b => b.Document?.Date?.Year)).Max()
        ?? 0;
}
