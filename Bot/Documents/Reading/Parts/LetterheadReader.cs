using System.Text.RegularExpressions;
using CcchcBot.Documents.Reading.Sources;
using CcchcBot.Documents.Word;
using CcchcBot.Plans;

namespace CcchcBot.Documents.Reading.Parts;

/// <summary>Who issues, by the lines above the title: each name may go over several lines, the superior's stands first.</summary>
static partial class LetterheadReader
{
    sealed record Name(string Text, bool? Bold);

    public static ReadHead Read(ReadHead head, IReadOnlyList<Line> lines)
    {
        List<Name> names = [];
        var nation = false;
        foreach (var line in lines)
        {
            nation |= Marks.IsNation(line.Text);
            if (line.Table is not null || Marks.IsNation(line.Text) || Marks.IsMotto(line.Text) || IsElsewhere(line.Text))
                continue;
            if (names is [.., var last] && !Body().IsMatch(line.Text) && last.Bold == line.Bold)
                names[^1] = last with { Text = $"{last.Text} {line.Text}" };
            else
                names.Add(new(line.Text, line.Bold));
        }
        return names is []
            ? head with
            {
                Letterhead = nation,
            }
            : head with
            {
                Letterhead = true,
                IssuingBody = names[^1].Text,
                IssuerIsBold = names[^1].Bold,
                SuperiorBody = names.Count > 1 ? string.Join(", ", names.SkipLast(1).Select(n => n.Text)) : null,
                SuperiorIsBold = names.Count > 1 ? names[^2].Bold : null,
            };
    }

    static bool IsElsewhere(string text) => HeadReader.IsNumber(text) || HeadReader.IsDate(text) || Marks.IsAddressees(text);

    /// <summary>A name of a body begins here.</summary>
    [GeneratedRegex(
        @"^(UBND|HĐND|ỦY BAN|UỶ BAN|HỘI ĐỒNG|SỞ|BỘ|TRƯỜNG|PHÒNG|CHI CỤC|CỤC|TRUNG TÂM|BAN|ĐẢNG|THÀNH PHỐ|VĂN PHÒNG|TỈNH ỦY|TỔNG CỤC|BỆNH VIỆN|HỘI|CÔNG AN)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Body();
}
