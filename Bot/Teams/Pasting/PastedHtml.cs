using System.Net;

namespace CcchcBot.Teams.Pasting;

/// <summary>
/// What was pasted from Word or Excel. Teams sends a message's words, which lose rows, cells and numbering, and beside them a `text/html` twin that has
/// them: read as lines, tables as rows of cells parted by tabs, as a clipboard has them.
/// </summary>
static class PastedHtml
{
    public const string ContentType = "text/html";

    /// <summary>Null where the words say as much: no table, no list, no more lines; or where the twin holds more than the words (a quoted message) or can't be read.</summary>
    public static string? Read(string html, string words)
    {
        if (html.Contains("schema.skype.com/Reply", StringComparison.Ordinal) || html.Contains("<pre", StringComparison.OrdinalIgnoreCase))
            return null;
        var lines = new HtmlLines(html.Length);
        for (var at = 0; at < html.Length; )
        {
            var next = Next(html, at, lines);
            if (next < 0)
                return null;
            at = next;
        }
        var read = lines.End();
        return lines.HasShape || Count(read) > Count(words) ? read : null;
    }

    static int Count(string text) => text.Split('\n').Count(l => !string.IsNullOrWhiteSpace(l));

    /// <summary>Where the piece at this place ends; -1 when it never does.</summary>
    static int Next(string html, int at, HtmlLines lines)
    {
        if (html[at] != '<' || !IsTag(html, at + 1))
        {
            var end = html.IndexOf('<', at + 1) is >= 0 and var found ? found : html.Length;
            lines.Text(WebUtility.HtmlDecode(html[at..end]));
            return end;
        }
        if (html.AsSpan(at).StartsWith("<!--"))
            return After(html, at, "-->");
        var close = html.IndexOf('>', at);
        if (close < 0)
            return -1;
        var tag = new HtmlTag(html[(at + 1)..close]);
        if (tag.Name is "style" or "script")
            return After(html, After(html, close, $"</{tag.Name}"), ">");
        lines.Tag(tag);
        return close + 1;
    }

    static bool IsTag(string html, int at) => at < html.Length && (char.IsAsciiLetter(html[at]) || html[at] is '/' or '!' or '?');

    static int After(string html, int at, string end) =>
        at >= 0 && html.IndexOf(end, at, StringComparison.OrdinalIgnoreCase) is >= 0 and var found ? found + end.Length : -1;
}
