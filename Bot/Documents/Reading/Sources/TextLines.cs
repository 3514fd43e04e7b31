using CcchcBot.Plans;

namespace CcchcBot.Documents.Reading.Sources;

/// <summary>The lines of a text or Markdown file, or of what was pasted.</summary>
static class TextLines
{
    /// <param name="isFile">A file ends with the end of a line; what was pasted need not.</param>
    public static Lines Of(string text, bool isFile = false)
    {
        if (text.Length > Limits.Characters)
            throw new Refusal("long");
        string[] sources = [.. text.ReplaceLineEndings("\n").Replace('\f', '\n').Split('\n')];
        var reading = new Reading(sources);
        reading.Read();
        if (isFile && sources[^1].Length > 0 && reading.Lines.All.Count > 0)
            reading.Warnings.Add(Finding.Of("unended", sources.Length));
        return new(reading.Lines.All, reading.Warnings);
    }

    sealed class Reading(string[] sources)
    {
        readonly Markdown markdown = new();
        readonly TextTables tables = new(sources);
        readonly bool hasLostTable = sources.Any(s => s.Length < 20 && Folded.Of(s) is "stt" or "tt");
        bool apart = true;

        public LineList Lines { get; } = new();
        public List<Finding> Warnings { get; } = [];

        public void Read()
        {
            for (var i = 0; i < sources.Length; )
            {
                if (string.IsNullOrWhiteSpace(sources[i]))
                    (apart, i) = (true, i + 1);
                else if (tables.At(i) is { } block)
                {
                    foreach (var line in block.Lines)
                        Lines.Add(line with { Apart = line.Apart && apart });
                    (apart, i) = (false, block.Next);
                }
                else
                    One(i++);
            }
            Warnings.AddRange(markdown.Warnings);
        }

        void One(int i)
        {
            var goesOn = i + 1 < sources.Length && !string.IsNullOrWhiteSpace(sources[i + 1]);
            if (IsPageNumber(i))
                Warnings.Add(Finding.Of("page", i + 1, sources[i].Trim()));
            else if (!Marks.IsDrawn(sources[i].Trim()))
            {
                var (text, bold) = markdown.Plain(sources[i], i + 1, goesOn);
                Lines.Add(new Line(i + 1, sources[i], LineList.Composed(text).Replace('\t', ' '), apart, bold));
                apart = false;
            }
        }

        // a number alone between two blank lines, where no table lost its columns
        bool IsPageNumber(int i) =>
            sources[i].Trim() is { Length: < 4 } number
            && number.All(char.IsAsciiDigit)
            && (i == 0 || string.IsNullOrWhiteSpace(sources[i - 1]))
            && (i + 1 == sources.Length || string.IsNullOrWhiteSpace(sources[i + 1]))
            && !hasLostTable;
    }
}
