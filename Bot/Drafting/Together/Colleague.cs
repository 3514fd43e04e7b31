using CcchcBot.Plans;

namespace CcchcBot.Drafting.Together;

public static class Colleague
{
    /// <summary>Who wrote an answer, by the name the organisation knows them under.</summary>
    public static string Of(Plan plan, Answer answer, Words words) =>
        plan.Header.Organisation.Members.FirstOrDefault(m => m.Person == answer.By)?.Name ?? words["drafting.colleague"];
}
