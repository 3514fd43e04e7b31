using CcchcBot.Documents.Reading.Parts;
using CcchcBot.Plans;
using CcchcBot.Plans.Lists;

namespace CcchcBot.Documents.Reading.Sources;

/// <summary>Joins paragraphs that a page break cut in two. The source of both halves stays; the join is said.</summary>
static class Joining
{
    const int LongestStart = 60;

    public static IReadOnlyList<Line> Join(IReadOnlyList<Line> lines, List<Finding> warnings)
    {
        List<Line> joined = [];
        foreach (var line in lines)
            if (joined is [.., var last] && GoesOn(last, line))
            {
                joined[^1] = last with { Text = $"{last.Text} {line.Text}", Source = $"{last.Source}\n{line.Source}" };
                if (line.Apart)
                    warnings.Add(Finding.Of("split", line.Number, Start(line.Text)));
            }
            else
                joined.Add(line);
        return joined;
    }

    /// <summary>Enough of a line to find it by.</summary>
    public static string Start(string text)
    {
        if (text.Length <= LongestStart)
            return text;
        var blank = text.LastIndexOf(' ', LongestStart);
        return $"{text[..(blank > 0 ? blank : LongestStart)]}…";
    }

    static bool GoesOn(Line last, Line line)
    {
        if (last.Table is not null || line.Table is not null || OutlineToken.Of(line.Text) is not null)
            return false;
        if (last.Text.Length < CutLine.Shortest || last.Text[^1] is '.' or ';' or ':' or '!' or '?' or '…' || IsHeading(last))
            return false;
        return char.IsLower(line.Text[0]) || CutLine.Is(last.Text) || (!line.Apart && char.IsLetter(last.Text[^1]));
    }

    static bool IsHeading(Line line) => line.Bold is true || OutlineToken.Of(line.Text) is { Kind: TokenKind.Roman or TokenKind.Part };
}
