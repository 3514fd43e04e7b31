using System.Text;
using CcchcBot.Storage;
using FsCheck;
using FsCheck.Fluent;

namespace CcchcBot.Tests.Storage;

public class KeysTests
{
    // dense where the writing changes: runs, their neighbours and leads, digits, the far end, halves of pairs
    static readonly Gen<char> Character = Gen.OneOf(
        Gen.Choose(0, 0xA5).Select(c => (char)c),
        Gen.Elements("-.0!>[~09AZaz_|}ếữđ힢힣힤\uD800\uDBFF\uDC00\uDFFF\uE000\uFFFF".ToCharArray()),
        Gen.Choose(0, char.MaxValue).Select(c => (char)c)
    );

    static readonly Arbitrary<string> Key = Gen.ArrayOf(Character).Select(c => new string(c)).ToArbitrary();

    [Fact]
    public void A_written_key_reads_as_the_key() =>
        Prop.ForAll(Key, key => Keys.Unescape(Keys.Escape(key)) == key).QuickCheckThrowOnFailure();

    [Fact]
    public void A_written_key_holds_nothing_awkward() =>
        Prop.ForAll(
                Key,
                key =>
                    !Keys.Escape(key)
                        .Any(c =>
                            c
                                is <= ' '
                                    or '/'
                                    or '\\'
                                    or '#'
                                    or '?'
                                    or '%'
                                    or '+'
                                    or '\''
                                    or '"'
                                    or '&'
                                    or >= '\u007F'
                                    and <= '\u009F'
                                    or > '\uD7A3'
                        )
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Written_keys_sort_as_the_keys_do_in_either_encoding() =>
        Prop.ForAll(
                Key,
                Key,
                (a, b) =>
                {
                    var order = Math.Sign(string.CompareOrdinal(a, b));
                    return order == Math.Sign(string.CompareOrdinal(Keys.Escape(a), Keys.Escape(b)))
                        && order == Math.Sign(Utf8(a).AsSpan().SequenceCompareTo(Utf8(b)));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Keys_that_differ_in_one_character_sort_by_it()
    {
        for (var c = '\0'; c < char.MaxValue; c++)
            Assert.True(string.CompareOrdinal(Keys.Escape($"a{c}z"), Keys.Escape($"a{(char)(c + 1)}")) < 0, $"U+{(int)c:X4}");
    }

    [Fact]
    public void Plain_keys_and_Vietnamese_stay_as_they_are() => Assert.Equal("task|001:Uỷ-ban@a;b=c", Keys.Escape("task|001:Uỷ-ban@a;b=c"));

    static byte[] Utf8(string key) => Encoding.UTF8.GetBytes(Keys.Escape(key));
}
