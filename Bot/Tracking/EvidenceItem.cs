using System.Text.RegularExpressions;
using CcchcBot.Plans;

namespace CcchcBot.Tracking;

public enum EvidenceKind
{
    Link,
    Document,
    Photo,
    File,

    /// <summary>Words: what there is elsewhere, or why there is none.</summary>
    Note,
}

/// <summary>One piece of evidence (minh chứng). Kept as the line people typed; its kind is read from it.</summary>
/// <param name="Address">Where it can be opened; null when nowhere.</param>
public sealed partial record EvidenceItem(EvidenceKind Kind, string Text, string? Address)
{
    const int Longest = 160;

    /// <summary>The line of a file that was handed in: its name and where it lies.</summary>
    public static string OfFile(string name, string? address) => address is null ? name : $"{name} {address}";

    public static EvidenceItem Of(string line)
    {
        var link = Link().Match(line);
        var text = link.Success ? line.Remove(link.Index, link.Length).Trim(' ', ':', ';', ',', '-') : line;
        var address = link.Success ? link.Value : null;
        var kind =
            Photo().IsMatch(text) ? EvidenceKind.Photo
            : File().IsMatch(text) ? EvidenceKind.File
            : Document().IsMatch(text) ? EvidenceKind.Document
            : address is not null ? EvidenceKind.Link
            : EvidenceKind.Note;
        return new(kind, text.Length > 0 ? text : line, address);
    }

    /// <summary>"Ảnh: [bang-ron.jpg](https://…)".</summary>
    public string Says(Words words)
    {
        var shown = Text.Length <= Longest ? Text : Text[..(Longest - 1)] + "…";
        var linked =
            Address is { Length: <= 300 } address && address != Text
                ? $"[{shown.Replace("[", "(", StringComparison.Ordinal).Replace("]", ")", StringComparison.Ordinal)}]({address})"
                : shown;
        return words[$"tracking.evidence.{Kind}", linked];
    }

    [GeneratedRegex(@"https?://[^\s<>""]+", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex(@"\.(jpe?g|png|gif|heic|webp|bmp)\b|^(ảnh|hình ảnh|anh chup|photo|picture)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Photo();

    [GeneratedRegex(@"\.(docx?|xlsx?|pptx?|pdf|zip|mp4|mp3|mov|txt)\b", RegexOptions.IgnoreCase)]
    private static partial Regex File();

    [GeneratedRegex(@"\b\d+\s*/\s*(\d{4}\s*/\s*)?[A-ZĐ]{2,}([-&][A-ZĐ]+)*|\b(số|so|no\.?)\s*\d+", RegexOptions.IgnoreCase)]
    private static partial Regex Document();
}
