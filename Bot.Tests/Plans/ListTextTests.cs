using CcchcBot.Plans;
using CcchcBot.Plans.Lists;
using FsCheck;
using FsCheck.Fluent;

namespace CcchcBot.Tests.Plans;

public class ListTextTests
{
    [Theory]
    [InlineData("Nâng cao nhận thức của cán bộ.", "0 «» Nâng cao nhận thức của cán bộ.")]
    [InlineData("- Một;\n- Hai.", "0 «-» Một;|0 «-» Hai.")]
    [InlineData("+ Một\n+ Hai", "0 «+» Một|0 «+» Hai")]
    [InlineData("• Một\n•\tHai", "0 «•» Một|0 «•» Hai")]
    [InlineData("* Một\n*Hai", "0 «*» Một|0 «*» Hai")]
    [InlineData("– Một\n— Hai", "0 «–» Một|0 «—» Hai")]
    [InlineData("1. Một\n2.Hai\r\n\r\n3. Ba", "0 «1.» Một|0 «2.» Hai|0 «3.» Ba")]
    [InlineData("1) Một\n(2) Hai\n3/ Ba", "0 «1)» Một|0 «(2)» Hai|0 «3/» Ba")]
    [InlineData("a) Một\nđ) Hai\ne) Ba", "0 «a)» Một|0 «đ)» Hai|0 «e)» Ba")]
    [InlineData("I. Một\nII. Hai\nV. Ba", "0 «I.» Một|0 «II.» Hai|0 «V.» Ba")]
    [InlineData("Một\nHai", "0 «» Một|0 «» Hai")]
    [InlineData("I. Một\n1. Hai\n- Ba\n- Bốn\n2. Năm\nII. Sáu", "0 «I.» Một|1 «1.» Hai|2 «-» Ba|2 «-» Bốn|1 «2.» Năm|0 «II.» Sáu")]
    [InlineData("1. Một\n1.1. Hai\n1.2 Ba\na) Bốn\n- Năm", "0 «1.» Một|1 «1.1.» Hai|1 «1.2» Ba|2 «a)» Bốn|2 «-» Năm")]
    [InlineData("- Một\n  - Hai\n\t- Ba\n- Bốn", "0 «-» Một|1 «-» Hai|2 «-» Ba|0 «-» Bốn")]
    [InlineData("- Một\n  + Hai\n- Ba\n+ Bốn", "0 «-» Một|1 «+» Hai|0 «-» Ba|1 «+» Bốn")]
    [InlineData("•\tMột\no\tHai", "0 «•» Một|0 «o» Hai")]
    [InlineData("Nội dung chính:\n- Một\n- Hai", "0 «» Nội dung chính:|1 «-» Một|1 «-» Hai")]
    [InlineData("- Một\nHai", "0 «-» Một|0 «» Hai")]
    [InlineData("Một\n\tHai\nBa", "0 «» Một|1 «» Hai|0 «» Ba")]
    [InlineData("- Tuyên truyền Chương trình\n\ntổng thể;\n- Hai", "0 «-» Tuyên truyền Chương trình tổng thể;|0 «-» Hai")]
    [InlineData("- Một;\nhai", "0 «-» Một;|0 «» hai")]
    [InlineData("một\nhai", "0 «» một|0 «» hai")]
    [InlineData("-\nMột\n- Hai", "0 «-» Một|0 «-» Hai")]
    [InlineData("h) Một\ni) Hai", "0 «h)» Một|0 «i)» Hai")]
    [InlineData("1. Một\ni) Hai\nii) Ba", "0 «1.» Một|1 «i)» Hai|1 «ii)» Ba")]
    [InlineData("P. Quản lý công nghệ\nVăn phòng Sở", "0 «» P. Quản lý công nghệ|0 «» Văn phòng Sở")]
    [InlineData("1.5 triệu đồng\n2.000 tờ rơi\n15/6 xong", "0 «» 1.5 triệu đồng|0 «» 2.000 tờ rơi|0 «» 15/6 xong")]
    [InlineData("**Mục đích**\n--- \n+84 123", "0 «» **Mục đích**|0 «» ---|0 «» +84 123")]
    [InlineData("1. Một:\n- Hai\nBa.\n- Bốn\n2. Năm", "0 «1.» Một:|1 «-» Hai|1 «» Ba.|1 «-» Bốn|0 «2.» Năm")]
    [InlineData("1. Một\na) Hai\nBa:\n- Bốn\nNăm", "0 «1.» Một|1 «a)» Hai|2 «» Ba:|2 «-» Bốn|2 «» Năm")]
    [InlineData("1. Một\na) Hai\n- Ba\n2. Bốn\n- Năm\n- Sáu", "0 «1.» Một|1 «a)» Hai|2 «-» Ba|0 «2.» Bốn|1 «-» Năm|1 «-» Sáu")]
    [InlineData("1. Một\n- Hai\nTrên đây là kế hoạch.", "0 «1.» Một|1 «-» Hai|0 «» Trên đây là kế hoạch.")]
    [InlineData(
        "1. Thay ngay những thủ tục trên cổng của tỉnh do\n\nUBND tỉnh công bố.\n2. Hai",
        "0 «1.» Thay ngay những thủ tục trên cổng của tỉnh do UBND tỉnh công bố.|0 «2.» Hai"
    )]
    [InlineData(" \n\t\n", "")]
    public void Every_line_is_an_item_of_its_level(string text, string understood) =>
        Assert.Equal(understood, string.Join('|', ListText.Read(text).Select(n => $"{n.Level} «{n.Token}» {n.Text}")));

    [Fact]
    public void No_list_is_an_obstacle_and_no_level_is_too_deep() =>
        Prop.ForAll(
                Gen.OneOf(
                        Gen.Elements(
                                "- ",
                                "+ ",
                                "1.",
                                "a)",
                                "I.",
                                "1.1.",
                                "(",
                                ")",
                                "o\t",
                                "đ.",
                                " ",
                                "\t",
                                "\n",
                                "\r\n",
                                "x",
                                "Một",
                                ";",
                                "-"
                            )
                            .ListOf(),
                        ArbMap.Default.GeneratorFor<char>().Select(c => c.ToString()).ListOf()
                    )
                    .Select(string.Concat)
                    .ToArbitrary(),
                text => Assert.All(ListText.Read(text), n => Assert.True(n.Level is >= 0 and <= 2 && n.Text.Length > 0))
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void No_word_is_lost() =>
        Prop.ForAll(
                Gen.Elements("- ", "a) ", "1. ", "\n", "một", "Hai", " ", ".", ";").ListOf().Select(string.Concat).ToArbitrary(),
                text => Assert.Equal(Count(text, "Hai"), ListText.Read(text).Sum(n => Count(n.Text, "Hai")))
            )
            .QuickCheckThrowOnFailure();

    static int Count(string text, string word) => text.Split(word).Length - 1;
}
