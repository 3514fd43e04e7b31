using System.Text;

namespace CcchcBot.Documents.Reading.Sources;

/// <summary>A paragraph while it is read.</summary>
/// <param name="letters">Empty; lent until the paragraph ends.</param>
sealed class DocxParagraph(StringBuilder letters)
{
    bool anyLetters;
    bool anyLight;

    public string? Style { get; set; }
    public int? List { get; set; }
    public int Level { get; set; }
    public bool Centred { get; set; }

    /// <summary>Of the run being read; null when it says nothing.</summary>
    public bool? RunBold { get; set; }

    public bool IsBold => anyLetters && !anyLight;

    /// <summary>Once it has ended.</summary>
    public string Text { get; private set; } = "";

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    public void Append(string piece, bool boldByStyle)
    {
        letters.Append(piece);
        if (letters.Length > Limits.LineLength)
            throw new Refusal("long");
        if (!piece.Any(char.IsLetterOrDigit))
            return;
        anyLetters = true;
        anyLight |= !(RunBold ?? boldByStyle);
    }

    /// <param name="token">The numbering Word shows before it; empty for none.</param>
    public void End(string token) => Text = token.Length == 0 ? letters.ToString() : $"{token} {letters}";
}
