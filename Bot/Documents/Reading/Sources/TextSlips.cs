using System.Buffers;
using System.Text.RegularExpressions;

namespace CcchcBot.Documents.Reading.Sources;

/// <summary>Slips of scanners and keyboards that are known in these papers: shown, never mended, for the same letters may be right elsewhere.</summary>
static partial class TextSlips
{
    /// <param name="Parts">Only a text with one of these is looked at closer.</param>
    sealed record Slip(Regex Wrong, string Likely, params string[] Parts)
    {
        public bool MayBeIn(string text) => Array.Exists(Parts, p => text.Contains(p, StringComparison.Ordinal));
    }

    static readonly Slip[] Known =
    [
        new(Recipients(), "Nơi nhận", "oi nh", "oi mh", "ơi nh", "ơi mh", "oí nh", "oí mh", "ơí nh", "ơí mh"),
        new(Publications(), "ấn phẩm", "n phẩm"),
        new(Communication(), "Tuyên truyền", "Truyền truyền", "uyên tuyền"),
        new(Portal(), "Cổng thông tin", "ông tin điện tử"),
        new(PortalShort(), "Cổng TTĐT", "Công TTĐT"),
        new(Directors(), "GĐ, PGĐ", "GD"),
        new(EducationSymbol(), "GDĐT", "GDD"),
        new(Statistics(), "Thông tin / Thống kê", "hông kê"),
        new(ElectronicStatistics(), "Thông tin điện tử", "kê điện tử"),
        new(StatisticsAndCommunication(), "thông tin, tuyên truyền", "kê, tuyên truyền"),
        new(Reform(), "cải cách", "ái cách", "ải các"),
        new(Administration(), "hành chính", "ành chinh", "anh chính"),
        new(Plan(), "kế hoạch", "hoach", "ê hoạch"),
    ];

    static readonly SearchValues<string> AnyPart = SearchValues.Create([.. Known.SelectMany(k => k.Parts)], StringComparison.Ordinal);

    public static IReadOnlyList<Finding> In(IReadOnlyList<Line> lines)
    {
        List<Finding> found = [];
        foreach (var line in lines)
        {
            Add(found, line.Text, line.Number);
            foreach (var (i, row) in (line.Table?.Rows ?? []).Index())
            foreach (var cell in row)
                Add(found, cell, line.Number + i);
            if (line.Text.Length > 0 && !line.Text.Any(char.IsLetterOrDigit))
                found.Add(Finding.Of("noise", line.Number, line.Source.Trim()));
        }
        return found;
    }

    static void Add(List<Finding> found, string text, int line)
    {
        if (!text.AsSpan().ContainsAny(AnyPart))
            return;
        foreach (var slip in Known)
            if (slip.MayBeIn(text))
                foreach (Match match in slip.Wrong.Matches(text))
                    found.Add(Finding.Of("slip", line, match.Value, slip.Likely));
    }

    [GeneratedRegex(@"^[\W_]*(?!Nơi nhận)[Nn][oơ][ií] [nm]h[aâậạăặ][nm]\b")]
    private static partial Regex Recipients();

    [GeneratedRegex(@"\b[Áá]n phẩm\b")]
    private static partial Regex Publications();

    [GeneratedRegex(@"\bTruyền truyền\b|\b[Tt]uyên tuyền\b")]
    private static partial Regex Communication();

    [GeneratedRegex(@"\b[Cc]ông [Tt]hông tin điện tử\b")]
    private static partial Regex Portal();

    [GeneratedRegex(@"\bCông TTĐT")]
    private static partial Regex PortalShort();

    [GeneratedRegex(@"\bP?GD\b(?=,|\s+[Ss]ở|;|\.)")]
    private static partial Regex Directors();

    [GeneratedRegex(@"\bP?GDD[ĐD]?T\b")]
    private static partial Regex EducationSymbol();

    [GeneratedRegex(@"\b[Tt]hông kê\b")]
    private static partial Regex Statistics();

    [GeneratedRegex(@"\b[Tt]hống kê điện tử\b")]
    private static partial Regex ElectronicStatistics();

    [GeneratedRegex(@"\b[Tt]hống kê, tuyên truyền\b")]
    private static partial Regex StatisticsAndCommunication();

    [GeneratedRegex(@"\b[Cc]ái cách\b|\b[Cc]ải các\b")]
    private static partial Regex Reform();

    [GeneratedRegex(@"\b[Hh]ành chinh\b|\b[Hh]anh chính\b")]
    private static partial Regex Administration();

    [GeneratedRegex(@"\b[Kk]ế hoach\b|\b[Kk]ê hoạch\b")]
    private static partial Regex Plan();
}
