using CcchcBot.Drafting.Approval;
using CcchcBot.Plans;
using CcchcBot.Storage;

namespace CcchcBot.Turns.Checklists;

/// <summary>What a request and its decision write beside the task: cards to leadership, then to who asked, each a row before it is a message.</summary>
static class RequestLetters
{
    public static IEnumerable<Change> Of(Turn turn, LoadedPlan was, PlanTask after)
    {
        var before = was.Plan.Tasks.First(t => t.Number == after.Number).Course?.Request;
        if (after.Course?.Request is not { } request || request == before)
            return [];
        var plan = was.Plan;
        return request.Decision is null
            ? Approving.Leaders(plan).Select(m => New(turn, m, Letter.Request, after))
            :
            [
                .. was
                    .Cards.Where(c => c.To is { Letter: Letter.Request } to && to.Task == after.Number && to.Asked == request.At)
                    .Select(c => was.Put(Rows.Card(c), c with { Wanted = c.Wanted + 1 })),
                .. plan
                    .Header.Organisation.Members.Where(m => m.Person == request.Person && m.Person != turn.Sender)
                    .Take(1)
                    .Select(m => New(turn, m, Letter.Decision, after)),
            ];
    }

    static Change.Insert New(Turn turn, Member to, Letter letter, PlanTask task)
    {
        var recipient = new Recipient(to.Person, to.MemberId, letter, 0, task.Number, task.Course!.Request!.At);
        var card = new SavedCard("", turn.At, null, 1, 0, CardState.Pending, To: recipient);
        return new Change.Insert(Rows.Card(card), SavedJson.Write(card));
    }
}
