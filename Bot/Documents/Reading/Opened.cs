using CcchcBot.Plans;

namespace CcchcBot.Documents.Reading;

/// <summary>What came of opening a file.</summary>
public abstract record Opened
{
    private Opened() { }

    public sealed record Read(ReadPlan Plan) : Opened;

    /// <param name="Why">Key of a sentence that says what is wrong and what to do.</param>
    /// <param name="With">What the sentence is filled with.</param>
    public sealed record Refused(string Why, params IReadOnlyList<string> With) : Opened
    {
        public string Says(Words words) => words[Why, [.. With]];
    }
}
