using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting;

/// <summary>What the proof-reader found, mended for the drafter: one remark at a tap, or all that can be.</summary>
static class Mending
{
    /// <summary>The button that mends all of them.</summary>
    public const string Everything = "*";

    public static Outcome One(Desk desk, string id, Tongues tongues) =>
        id == Everything ? All(desk, tongues) : Mended(desk, tongues, r => r.Id == id);

    public static Outcome All(Desk desk, Tongues tongues) => Mended(desk, tongues, _ => true);

    static Outcome Mended(Desk desk, Tongues tongues, Func<Remark, bool> wanted)
    {
        List<Remark> mendable = [.. tongues.ProofRead(desk.Plan).Where(r => r.Mend is not null && wanted(r))];
        var plan = mendable.Aggregate(desk.Plan, (p, r) => r.Mend!(p));
        var where = mendable.Select(r => RemarkRows.Place(r, tongues.Person)).Distinct();
        var told = mendable is []
            ? tongues.Person["drafting.mend.nothing"]
            : tongues.Person["drafting.mend.done", string.Join("; ", where)];
        var after = desk.At(null) with { Plan = plan };
        var card = PreviewCard.For(plan, told, tongues.ProofRead(plan), tongues.Person);
        return new(after, [new Said.Show(card, tongues.Person["drafting.preview.title", plan.Header.Year])]);
    }
}
