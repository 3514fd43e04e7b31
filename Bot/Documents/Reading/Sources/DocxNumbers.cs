using System.Globalization;
using System.Xml;

namespace CcchcBot.Documents.Reading.Sources;

/// <summary>Counts the numbered paragraphs of a `.docx` the way Word does, so that their tokens can be read like typed ones.</summary>
sealed class DocxNumbers
{
    const int MostLevels = 9;
    static readonly string[] Romans = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    sealed record Level(string Format, string Shown, int Start);

    readonly Dictionary<int, Dictionary<int, Level>> shapes = [];
    readonly Dictionary<int, int> shapeOf = [];
    readonly Dictionary<int, int?[]> counts = [];

    public DocxNumbers(XmlReader? numbering)
    {
        using (numbering)
            while (numbering?.Next() is true)
                if (numbering.Opens("abstractNum") && numbering.Number("abstractNumId") is { } shape)
                    shapes[shape] = shapes.Count < Limits.Definitions ? Levels(numbering) : throw new Refusal("bomb");
                else if (numbering.Opens("num") && numbering.Number("numId") is { } list)
                    shapeOf[list] = shapeOf.Count < Limits.Definitions ? Shape(numbering) : throw new Refusal("bomb");
    }

    /// <summary>The token of the next paragraph of a list; empty when the list does not exist.</summary>
    public string Next(int list, int level)
    {
        if (!shapeOf.TryGetValue(list, out var shape) || !shapes.TryGetValue(shape, out var levels))
            return "";
        if (level is < 0 or >= MostLevels || !levels.TryGetValue(level, out var own))
            return "";
        if (own.Format == "bullet")
            return own.Shown.Trim() == "+" || (level > 0 && own.Shown.Trim() != "-") ? "+" : "-";
        if (!counts.TryGetValue(shape, out var count))
            counts[shape] = count = new int?[MostLevels];
        count[level] = (count[level] ?? (own.Start - 1)) + 1;
        count.AsSpan(level + 1).Clear();
        var shown = own.Shown;
        for (var i = 0; i <= level; i++)
            shown = shown.Replace($"%{i + 1}", Written(count[i] ?? 1, levels.GetValueOrDefault(i, own).Format), StringComparison.Ordinal);
        return shown.Trim();
    }

    static string Written(int number, string format) =>
        format switch
        {
            "none" => "",
            "upperRoman" => Roman(number),
            "lowerRoman" => Roman(number).ToLowerInvariant(),
            "lowerLetter" when number is > 0 and < 27 => $"{(char)('a' + number - 1)}",
            "upperLetter" when number is > 0 and < 27 => $"{(char)('A' + number - 1)}",
            _ => number.ToString(CultureInfo.InvariantCulture),
        };

    static string Roman(int number) => number is < 1 or > 39 ? $"{number}" : new string('X', number / 10) + Romans[number % 10];

    static Dictionary<int, Level> Levels(XmlReader xml)
    {
        Dictionary<int, Level> levels = [];
        var (depth, at) = (xml.Depth, -1);
        if (xml.IsEmptyElement)
            return levels;
        while (xml.Next() && xml.Depth > depth)
        {
            if (xml.Opens("lvl") && xml.Number("ilvl") is { } level and >= 0 and < MostLevels)
                levels[at = level] = new("decimal", "", 1);
            else if (at >= 0 && xml.Opens("numFmt"))
                levels[at] = levels[at] with { Format = xml.Value("val") ?? "decimal" };
            else if (at >= 0 && xml.Opens("lvlText"))
                levels[at] = levels[at] with { Shown = xml.Value("val") ?? "" };
            else if (at >= 0 && xml.Opens("start"))
                levels[at] = levels[at] with { Start = xml.Number("val") ?? 1 };
        }
        return levels;
    }

    static int Shape(XmlReader xml)
    {
        var (depth, shape) = (xml.Depth, -1);
        if (!xml.IsEmptyElement)
            while (xml.Next() && xml.Depth > depth)
                if (xml.Opens("abstractNumId"))
                    shape = xml.Number("val") ?? -1;
        return shape;
    }
}
