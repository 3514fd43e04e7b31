using System.Text.RegularExpressions;
using CcchcBot.Documents.Reading.Sources;
using CcchcBot.Plans;

namespace CcchcBot.Documents.Reading.Parts;

/// <summary>Reads recipients and signature, whichever stands first.</summary>
static partial class FootReader
{
    const int LongestName = 60;

    public sealed record Foot(IReadOnlyList<ReadRecipient> Recipients, ReadSigner Signer);

    public static Foot Read(IReadOnlyList<Line> lines)
    {
        List<ReadRecipient> recipients = [];
        List<Line> signature = [];
        var listing = false;
        foreach (var line in lines.Where(l => l.Table is null && l.Text.Any(char.IsLetterOrDigit)))
        {
            if (Marks.IsRecipients(line.Text))
                listing = true;
            else if (listing && Recipient(line, recipients) is { } recipient)
                recipients.Add(recipient);
            else
                signature.Add(line);
        }
        return new(recipients, Signer(signature));
    }

    // a bullet; or the last line, "Lưu: …", without one; or what a line of capitals can't be
    static ReadRecipient? Recipient(Line line, List<ReadRecipient> before)
    {
        var token = OutlineToken.Of(line.Text);
        var text = token?.Rest ?? line.Text;
        var archive = Marks.IsArchive(text);
        if (token is null && !archive && (before.Count == 0 || before.Any(r => r.IsArchive) || text[^1] is not (';' or '.')))
            return null;
        var note = Note().Match(text);
        return new(text, line.Number, note.Success && !archive ? note.Groups["note"].Value : null, archive);
    }

    static ReadSigner Signer(List<Line> lines)
    {
        string[] texts = [.. lines.Select(l => l.Text)];
        var named = texts is [.., var last] && !IsTitle(last) && last.Length <= LongestName;
        string[] titles = named ? texts[..^1] : texts;
        var authority = titles.Select(t => Authority().Match(t)).LastOrDefault(m => m.Success)?.Groups["mark"].Value.ToUpperInvariant();
        return new(titles, authority, named ? texts[^1] : null, lines is [var first, ..] ? first.Number : 0);
    }

    static bool IsTitle(string text) => Title().IsMatch(text);

    [GeneratedRegex(@"\((?<note>[^()]+)\)[;.,\s]*$")]
    private static partial Regex Note();

    [GeneratedRegex(@"^(?<mark>TM|KT|Q|TL|TUQ)\s*\.", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Authority();

    [GeneratedRegex(
        @"^(TM|KT|Q|TL|TUQ)\s*\.|^(PHÓ )?(GIÁM ĐỐC|CHỦ TỊCH|HIỆU TRƯỞNG|CHÁNH VĂN PHÒNG|TRƯỞNG PHÒNG|CỤC TRƯỞNG|BỘ TRƯỞNG|TRƯỞNG BAN)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Title();
}
