using CcchcBot.Plans;

namespace CcchcBot.Documents.Reading.Parts;

/// <summary>What a section is for, by the words of its title; what it names first counts.</summary>
static class Roles
{
    static readonly (string Words, Role Role)[] Titles =
    [
        ("muc dich", Role.Purpose),
        ("muc tieu", Role.Purpose),
        ("yeu cau", Role.Requirement),
        ("doi tuong", Role.Audience),
        ("to chuc thuc hien", Role.Organisation),
        ("phan cong", Role.Organisation),
        ("trach nhiem", Role.Organisation),
        ("che do bao cao", Role.Reporting),
        ("bao cao", Role.Reporting),
        ("kinh phi", Role.Funding),
        ("noi dung", Role.Content),
        ("hinh thuc", Role.Forms),
        ("bien phap", Role.Solutions),
        ("giai phap", Role.Solutions),
        ("nhiem vu", Role.Tasks),
        ("thoi gian", Role.Schedule),
        ("tien do", Role.Schedule),
        ("lo trinh", Role.Schedule),
        ("khau hieu", Role.Slogans),
    ];

    // words a title may have beside those: it is then the name of a section and nothing more
    static readonly string[] Beside =
    [
        "tuyen truyen",
        "thuc hien",
        "nhiem vu cu the",
        "cai cach hanh chinh",
        "cchc",
        "thong tin",
        "va",
        "ve",
        "cac",
        "cong tac",
        "to chuc",
    ];

    /// <param name="isSection">A section's title may say it anywhere; a title below must begin with it.</param>
    public static Role? Of(string title, bool isSection)
    {
        var folded = Folded.Of(title);
        foreach (var opening in (string[])["ve ", "cong tac "])
            folded = folded.StartsWith(opening, StringComparison.Ordinal) ? folded[opening.Length..] : folded;
        return Titles
            .Select(t => (At: folded.IndexOf(t.Words, StringComparison.Ordinal), t.Role))
            .Where(t => t.At == 0 || (isSection && t.At > 0))
            .OrderBy(t => t.At)
            .Select(t => (Role?)t.Role)
            .FirstOrDefault();
    }

    /// <summary>Whether the title says nothing but what the section is for ("Mục đích, yêu cầu"), and so is made again when the plan is written.</summary>
    public static bool IsOnlyName(string title)
    {
        var rest = $" {Folded.Of(title)} ".Replace(',', ' ').Replace(':', ' ').Replace('.', ' ');
        foreach (
            var words in Beside.Where(b => b.Contains(' ', StringComparison.Ordinal)).Concat(Titles.Select(t => t.Words)).Concat(Beside)
        )
            rest = rest.Replace($" {words} ", "  ", StringComparison.Ordinal);
        return string.IsNullOrWhiteSpace(rest);
    }

    /// <summary>
    /// Where no section is about organising the work, plain paragraphs behind the bullets of the last section are assignments
    /// whose title got lost.
    /// </summary>
    public static IReadOnlyList<ReadNode> Lost(IReadOnlyList<ReadNode> sections)
    {
        if (sections is not [.., var last] || sections.SelectMany(s => s.All()).Any(n => n.Role == Role.Organisation))
            return sections;
        return [.. sections.SkipLast(1), Marked(last)];
    }

    static ReadNode Marked(ReadNode node)
    {
        var bullets = node.Children.TakeWhile(c => c.Kind != TokenKind.None || c.Table is not null).Count();
        if (
            bullets > 0
            && node.Children.Count - bullets > 1
            && node.Children.Skip(bullets).All(c => c is { Kind: TokenKind.None, IsLeaf: true })
        )
            return node with { Children = [.. node.Children.Select((c, i) => i < bullets ? c : c with { Role = Role.Organisation })] };
        return node.Children is [.., var last] ? node with { Children = [.. node.Children.SkipLast(1), Marked(last)] } : node;
    }
}
