namespace CcchcBot.Tests.Fakes;

/// <summary>Something that goes wrong at the connector, <paramref name="Times"/> times.</summary>
/// <param name="Operation">`send`, `reply`, `update`, `delete`, `create`, `pagedmembers`, `member`, `team`, `channels`.</param>
/// <param name="Status">The answer; 0 cuts the line.</param>
/// <param name="Taken">The message is taken first, and only the answer is lost.</param>
public sealed record Fault(string Operation, int Status, int? RetryAfter = null, bool Taken = false, string Code = "Injected")
{
    public int Times { get; set; } = 1;
}
