using System.Text.RegularExpressions;
using CcchcBot.Drafting;
using CcchcBot.Plans;
using CcchcBot.Turns;

namespace CcchcBot.Tests;

/// <summary>What people read: both languages, always.</summary>
public partial class WordsTests
{
    static readonly Dictionary<string, string> Vietnamese = new(Lexicon.Load("vi"));
    static readonly Dictionary<string, string> English = new(Lexicon.Load("en"));

    /// <summary>House text goes into official papers, which are Vietnamese whoever drafts them.</summary>
    static IEnumerable<string> Spoken => Vietnamese.Keys.Where(k => !k.StartsWith("house.", StringComparison.Ordinal));

    [Fact]
    public void Every_text_exists_in_both_languages() =>
        Assert.Equal(Spoken.Order(StringComparer.Ordinal), English.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void A_text_has_the_same_placeholders_in_both_languages() =>
        Assert.DoesNotContain(Spoken, k => !Placeholders(Vietnamese[k]).SetEquals(Placeholders(English[k])));

    [Fact]
    public void Vietnamese_is_composed_and_without_exclamation() =>
        Assert.DoesNotContain(Vietnamese.Values, t => !t.IsNormalized() || t.Contains('!', StringComparison.Ordinal));

    [Fact]
    public void A_section_is_edited_by_the_name_that_is_shown_for_it()
    {
        var lexicon = new Lexicon();
        foreach (var words in (Words[])[lexicon.In(Language.Vietnamese), lexicon.In(Language.English)])
        foreach (var question in Question.All.Skip(1))
            Assert.Equal(new Wish.Edit(question.Section), Wish.Read($"sửa {question.Name(words)}"));
    }

    static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();
}
