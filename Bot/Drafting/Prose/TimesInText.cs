using System.Text.RegularExpressions;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.Drafting.Prose;

/// <summary>Time phrases inside a sentence, each the longest that <see cref="TimePhrase"/> reads whole.</summary>
static partial class TimesInText
{
    const int LongestPhrase = 12;

    static readonly HashSet<string> Begins =
    [
        .. "quy qui q thang trong tu truoc den cham xong hang dinh thuong ca nam dau cuoi giua ngay tuan hoc hk moi dot kip sang".Split(
            ' '
        ),
        .. "by before from in q1 q2 q3 q4 monthly quarterly weekly every continuous continuously first second".Split(' '),
    ];

    /// <summary>As typed, each once.</summary>
    public static IReadOnlyList<string> In(string sentence, int year)
    {
        var words = Word().Matches(sentence);
        List<string> found = [];
        for (var at = 0; at < words.Count; at++)
            if (IsBeginning(words[at].Value) && Longest(sentence, words, at, year) is { } length)
            {
                if (!IsCitation(sentence[..words[at].Index]))
                    found.Add(sentence[words[at].Index..End(words[at + length - 1])]);
                at += length - 1;
            }
        return [.. found.DistinctBy(Folded.Of)];
    }

    static int End(Match word) => word.Index + word.Length;

    static bool IsBeginning(string word) => char.IsAsciiDigit(word[0]) || Begins.Contains(Folded.Of(word));

    static int? Longest(string sentence, MatchCollection words, int at, int year)
    {
        for (var length = Math.Min(LongestPhrase, words.Count - at); length > 0; length--)
        {
            var phrase = sentence[words[at].Index..End(words[at + length - 1])];
            if (char.IsLetterOrDigit(phrase[^1]) && IsTime(TimePhrase.Read(phrase, year), Folded.Of(phrase)))
                return length;
        }
        return null;
    }

    /// <summary>"… của kế hoạch năm 2026" says which plan, not when; what it waits for would swallow the sentence.</summary>
    static bool IsTime(TimeSpec time, string folded) =>
        time.Kind is not (TimeKind.Unspecified or TimeKind.Dependent)
        && (
            time.Kind != TimeKind.Year
            || folded.StartsWith("trong ", StringComparison.Ordinal)
            || folded.StartsWith("ca nam", StringComparison.Ordinal)
        );

    /// <summary>"Quyết định số 12/QĐ-UBND ngày …": the date of a document.</summary>
    static bool IsCitation(string before) => Cited().IsMatch(before);

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+|[/.-]")]
    private static partial Regex Word();

    [GeneratedRegex(@"\p{N}*/[\p{Lu}\p{N}-]+(?:/[\p{Lu}\p{N}-]+)?\s+$")]
    private static partial Regex Cited();
}
