using CcchcBot.Documents.Reading.Sources;

namespace CcchcBot.Documents.Reading;

/// <summary>A line of the outline and what belongs under it.</summary>
/// <param name="Id">Where it is in the outline: `2.1.3` is the third below the first below the second section.</param>
/// <param name="Source">As it stands in the source, Markdown and noise included.</param>
/// <param name="Token">Numbering or bullet as typed; empty for a plain paragraph.</param>
/// <param name="Ordinal">What the token counts to; null for bullets.</param>
/// <param name="Heading">Its title, when the line is one; else null and <paramref name="Text"/> holds it.</param>
/// <param name="Role">Its own, from its title; null when the title says none. What is below belongs to the nearest role above.</param>
public sealed record ReadNode(
    string Id,
    int Line,
    string Source,
    string Token,
    TokenKind Kind,
    int? Ordinal,
    string? Heading,
    string? Text,
    Role? Role,
    ReadTable? Table,
    IReadOnlyList<ReadNode> Children
)
{
    /// <summary>Title or text, whichever it is.</summary>
    public string Words => Heading ?? Text ?? "";

    public bool IsLeaf => Children.Count == 0 && Table is null;

    public IEnumerable<ReadNode> All() => Children.SelectMany(c => c.All()).Prepend(this);
}

public enum TokenKind
{
    None,

    /// <summary>`A.`, `Phần I`, `Điều 1.`</summary>
    Part,
    Roman,
    Arabic,
    Dotted,
    Letter,
    Dash,
    Plus,
    Dot,
}

public enum Role
{
    Purpose,
    Requirement,
    Audience,
    Content,
    Forms,
    Solutions,
    Tasks,
    Schedule,
    Funding,
    Organisation,
    Reporting,
    Slogans,
}
