using CcchcBot.Teams.Pasting;
using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Teams;

/// <summary>What Teams sends beside the words of a message that was pasted from Word or Excel.</summary>
public class PastedHtmlTests
{
    [Theory]
    // rows and cells
    [InlineData(
        "<p>Việc:</p><table><tbody><tr><th><p>STT</p></th><th><p>Nội&nbsp;dung</p></th><th>Chủ trì</th></tr><tr><td>1</td><td><p>Viết tin</p><p>hằng tuần</p></td><td></td></tr></tbody></table><p>Hết</p>",
        "Việc:\n\nSTT\tNội\u00A0dung\tChủ trì\n1\t\"Viết tin\nhằng tuần\"\t\n\nHết"
    )]
    // merged across and down
    [InlineData(
        "<table><tr><td colspan=\"3\">I. Báo chí</td></tr><tr><td rowspan=2>1</td><td>a</td><td rowspan='2'>VP</td></tr><tr><td>b</td></tr></table>",
        "I. Báo chí\t\t\n1\ta\tVP\n1\tb\tVP"
    )]
    // a letterhead: left column first
    [InlineData(
        "<table><tr><td><p>UBND TỈNH</p><p><b>SỞ</b></p></td><td>CỘNG HÒA</td></tr><tr><td>Số: 1/KH</td><td>An Giao, ngày</td></tr></table>KẾ HOẠCH",
        "UBND TỈNH\nSỞ\nSố: 1/KH\nCỘNG HÒA\nAn Giao, ngày\n\nKẾ HOẠCH"
    )]
    // numbering and bullets
    [InlineData(
        "<ol type=\"I\" start=\"2\"><li><p>NỘI DUNG</p><ul><li>a<ul><li>b</li></ul></li></ul></li><li>HÌNH THỨC</li></ol><ol><li>một<br>hai</li><li value=7>bảy</li></ol><ol type=a><li>x</li></ol>",
        "II. NỘI DUNG\n  + a\n    • b\nIII. HÌNH THỨC\n1. một\nhai\n7. bảy\na) x"
    )]
    // a cell in quotes, a table in a cell, what Word leaves behind
    [InlineData(
        "<!--[if mso]><p>x</p><![endif]--><style>p{}</style><table><tr><td>\"Một cửa\"</td><td>a<o:p></o:p></td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>",
        "\"\"\"Một cửa\"\"\"\ta\t\"b\nc\""
    )]
    public void It_is_read_as_a_clipboard_has_it(string html, string text) => Assert.Equal(text, PastedHtml.Read(html, ""));

    [Theory]
    [InlineData("<div>việc 2 xong</div>", "việc 2 xong")]
    [InlineData("<p>a</p><p>b</p>", "a\n\nb")]
    [InlineData("<div>a\nb</div>", "a\nb")]
    [InlineData("<blockquote itemtype=\"http://schema.skype.com/Reply\"><p>cũ</p></blockquote><p>mới</p>", "mới")]
    [InlineData("<table><tr><td>a", "a")]
    [InlineData("<ul><li>a<!-- không hết", "a")]
    [InlineData("<pre>a\n  b</pre><ul></ul>", "a\n  b")]
    public void Where_the_words_say_as_much_they_are_taken(string html, string words) =>
        Assert.True(PastedHtml.Read(html, words) is null or "a", html);

    [Fact]
    public void Lines_that_the_words_ran_together_are_lines_again() =>
        Assert.Equal("KẾ HOẠCH\n\nI. MỤC ĐÍCH", PastedHtml.Read("<p>KẾ HOẠCH</p><p>&nbsp;</p><p>I. MỤC ĐÍCH</p>", "KẾ HOẠCH I. MỤC ĐÍCH"));

    [Fact]
    public void Whatever_comes_every_letter_of_it_is_read_once_or_the_words_are_taken()
    {
        string[] pieces =
        [
            "<table>",
            "</table>",
            "<tr>",
            "</tr>",
            "<td>",
            "<td colspan=3>",
            "</td>",
            "<ul>",
            "</ul>",
            "<ol type=A>",
            "</ol>",
            "<li>",
            "</li>",
            "<p>",
            "</p>",
            "<br/>",
            "<",
            ">",
            "&amp;",
            "\u00A0",
            " ",
            "\n",
            "<!-- -->",
            "<b x='",
        ];
        var random = new Random(7);
        for (var n = 0; n < 3000; n++)
        {
            var marks = 0;
            var html = string.Concat(
                Enumerable
                    .Range(0, random.Next(30))
                    .Select(_ => random.Next(3) == 0 ? $"{(char)('à' + (marks++ % 20))}" : pieces[random.Next(pieces.Length)])
            );
            var bare = System.Text.RegularExpressions.Regex.Replace(html, "<b x='[^>]*(>|$)", "<b>");
            if (PastedHtml.Read(html, "") is { } read)
                Assert.Equal(Letters(bare), Letters(read));
        }
    }

    static string Letters(string text) => new([.. text.Where(c => c is >= 'à' and <= 'ô').Order()]);

    [Fact]
    public void What_is_made_to_swell_does_not()
    {
        var html =
            $"<table><tr><td rowspan=500>{new string('x', 50_000)}</td></tr>{string.Concat(Enumerable.Repeat("<tr><td colspan=64>y</td></tr>", 10_000))}</table>";
        Assert.True(PastedHtml.Read(html, "")!.Length < 4 * html.Length);
    }
}
