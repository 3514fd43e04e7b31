namespace CcchcBot.Drafting;

static class Short
{
    /// <summary>At most <paramref name="most"/> characters, cut between two characters a reader sees, with an ellipsis.</summary>
    public static string Of(string text, int most)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= most)
            return line;
        var end = most - 1;
        return (char.IsHighSurrogate(line[end - 1]) ? line[..(end - 1)] : line[..end]) + "…";
    }
}
