using CcchcBot.Plans;

namespace CcchcBot.Documents.Reading;

/// <summary>A read plan as a plan that can be written: the body is what the document says of it, the units are those it names.</summary>
public static class PlanRendering
{
    /// <param name="year">When the document says none.</param>
    public static Plan Of(ReadPlan read, int year)
    {
        Unit[] units =
        [
            .. read.Tasks.SelectMany(t => t.LeadUnits.Concat(t.CoordinatingUnits)).Distinct().Select(name => new Unit(name, name, [])),
        ];
        var imported = PlanImport.From(read, units, year);
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
        return new(new(head.PlanYear ?? head.Year ?? year, PlanStatus.Draft, body, head.DocumentNumber), imported.Answers, imported.Tasks);
    }
}
