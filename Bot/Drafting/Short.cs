namespace CcchcBot.Drafting;

static class Short
{
    /// <summary>At most <paramref name="most"/> characters, cut after a word where there is one, else between two characters a reader sees, with an ellipsis.</summary>
    public static string Of(string text, int most)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= most)
            return line;
        var end = line.LastIndexOf(' ', most - 1);
        if (end < most / 2)
            end = char.IsHighSurrogate(line[most - 2]) ? most - 2 : most - 1;
        return line[..end].TrimEnd(' ', ',', ';') + "…";
    }
}
