namespace CcchcBot.Documents.Reading;

/// <summary>A file cannot be read; thrown from deep inside a reader and caught in <see cref="PlanFile"/> alone.</summary>
sealed class Refusal(string why, params string[] with) : Exception
{
    public Opened.Refused Said => new($"documents.refuse.{why}", with);
}
