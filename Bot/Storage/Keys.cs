using System.Buffers;
using System.Globalization;
using System.Text;

namespace CcchcBot.Storage;

/// <summary>How both stores write a caller's key: nothing the Table service refuses or a URL, header or filter would bend is left in it.</summary>
/// <remarks>
/// The order is kept: two written keys compare as the keys they stand for do, ordinally as UTF-16 and byte by byte as UTF-8 alike. So every
/// awkward run of characters is written as its lead, which sorts where the run does, and one digit; from U+D7A3 on, where surrogates make the two
/// orders part, as that character and four hexadecimal digits. Letters, digits, <c>- | : ; = @ _</c> and Vietnamese stay as they are.
/// </remarks>
static class Keys
{
    /// <summary>The Table service's 1 KiB of UTF-16, which a key must not exceed as written.</summary>
    public const int Longest = 512;

    const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const char Far = '\uD7A3';

    static readonly (char Lead, char First, char Last)[] Runs =
    [
        ('!', '\0', ','),
        ('.', '.', '/'),
        ('>', '>', '?'),
        ('[', '[', '\\'),
        ('~', '~', '\u009F'),
    ];

    static readonly SearchValues<char> Awkward = SearchValues.Create([
        .. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => c >= Far || RunOf(c).Lead != 0),
    ]);

    static readonly SearchValues<char> Leads = SearchValues.Create([.. Runs.Select(r => r.Lead), Far]);

    /// <exception cref="ArgumentException">As written the key is over <see cref="Longest"/> characters.</exception>
    public static string Stored(string key) =>
        Escape(key) is { Length: <= Longest } stored
            ? stored
            : throw new ArgumentException($"a key of {key.Length} characters is over {Longest} as stored", nameof(key));

    /// <summary>As <see cref="Stored"/>, of any length: for the ends of a range.</summary>
    public static string Escape(string key)
    {
        if (!key.AsSpan().ContainsAny(Awkward))
            return key;
        var written = new StringBuilder(key.Length + 32);
        foreach (var c in key)
            if (c >= Far)
                written.Append(Far).Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else if (RunOf(c) is { Lead: not '\0' } run)
                written.Append(run.Lead).Append(Digits[c - run.First]);
            else
                written.Append(c);
        return written.ToString();
    }

    public static string Unescape(string stored)
    {
        if (!stored.AsSpan().ContainsAny(Leads))
            return stored;
        var key = new StringBuilder(stored.Length);
        for (var i = 0; i < stored.Length; i++)
            if (stored[i] == Far)
            {
                key.Append((char)ushort.Parse(stored.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
            }
            else if (RunOf(stored[i]) is { Lead: not '\0' } run)
                key.Append((char)(run.First + Digits.IndexOf(stored[++i], StringComparison.Ordinal)));
            else
                key.Append(stored[i]);
        return key.ToString();
    }

    static (char Lead, char First, char Last) RunOf(char c)
    {
        foreach (var run in Runs)
            if (c >= run.First && c <= run.Last)
                return run;
        return default;
    }
}
