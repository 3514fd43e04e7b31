using CcchcBot.Plans;

namespace CcchcBot.Documents;

/// <summary>Something to look at in a document; a warning always, never a stop.</summary>
/// <param name="Code">`F01` to `F15` for a rule of the decree, with what is the matter behind a dot (`F03.blank`); a word for what reading noticed (`split`).</param>
/// <param name="Line">Where, as <see cref="Reading.ReadText.Line"/>; 0 for the document as a whole.</param>
/// <param name="With">What its sentence is filled with.</param>
public sealed record Finding(string Code, int Line, IReadOnlyList<string> With)
{
    public static Finding Of(string code, int line, params string[] with) => new(code, line, with);

    public string Says(Words words) => words[$"documents.find.{Code}", [.. With]];

    /// <summary>The article it rests on; null for what is no matter of the decree.</summary>
    public string? Why(Words words) => Rule is { } rule ? words[$"documents.why.{rule}"] : null;

    /// <summary>`F03` of `F03.blank`.</summary>
    public string? Rule => Code[0] == 'F' ? Code[..3] : null;
}
