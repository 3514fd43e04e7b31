using System.Globalization;

namespace CcchcBot.Teams.Pasting;

/// <summary>A tag, without its angle brackets.</summary>
sealed class HtmlTag(string inner)
{
    readonly string inner = inner.TrimEnd('/');

    public bool Closes => inner is ['/', ..];

    public string Name { get; } =
        new string([.. inner.TrimStart('/').TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c == ':')]).ToLowerInvariant();

    /// <summary>A number from 1 to <paramref name="most"/>; 1 when none is said.</summary>
    public int Number(string attribute, int most) =>
        int.TryParse(Value(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, most) : 1;

    public string Value(string attribute)
    {
        if (inner.IndexOf($" {attribute}=", StringComparison.OrdinalIgnoreCase) is not (>= 0 and var at))
            return "";
        var rest = inner[(at + attribute.Length + 2)..];
        return rest is ['"' or '\'', ..] ? rest[1..].Split(rest[0])[0] : rest.Split(' ')[0];
    }
}
