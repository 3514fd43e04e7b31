using System.Text.RegularExpressions;
using CcchcBot.Plans;

namespace CcchcBot.Tracking.Spoken;

/// <summary>What was typed, and the same letter by letter without accents: rules read the second, people's words are taken from the first.</summary>
sealed class Plain
{
    readonly string text;

    public Plain(string typed)
    {
        text = typed.Normalize().Replace('\u00A0', ' ').Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        Folded = string.Concat(text.Select(Fold));
    }

    /// <summary>As long as what was typed.</summary>
    public string Folded { get; }

    public Match Match(Regex rule) => rule.Match(Folded);

    /// <summary>The words that a group stands for, as typed; null when it matched nothing but blanks.</summary>
    public string? this[Group group] =>
        group.Success && text.Substring(group.Index, group.Length).Trim(' ', ',', ';', ':', '.', '\n') is { Length: > 0 } said
            ? said
            : null;

    public string Slice(int from, int to) => text[from..to];

    static char Fold(char c) =>
        c == '\n' ? '\n'
        : char.IsWhiteSpace(c) ? ' '
        : Plans.Folded.Of($"{c}") is [var folded] ? folded
        : c;
}
