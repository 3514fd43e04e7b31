using CcchcBot.Documents.Reading;
using CcchcBot.Documents.Reading.Parts;
using CcchcBot.Documents.Reading.Sources;
using CcchcBot.Documents.Word;
using CcchcBot.Plans;

namespace CcchcBot.Documents.Checking;

/// <summary>F07 and F08: tokens that skip, repeat or stand alone; items that end in nothing; tables that could not be read.</summary>
static class OutlineRules
{
    public static IEnumerable<Finding> Check(ReadPlan plan) =>
        [
            .. Tokens(plan.Sections),
            .. plan.Nodes().SelectMany(n => Tokens(n.Children)),
            .. plan.Nodes().SelectMany(Ending),
            .. plan.Nodes().Where(n => n.Table is not null).SelectMany(n => Table(n.Table!)),
            .. plan.Annexes.Where(a => a.Table is not null).SelectMany(a => Table(a.Table!)),
        ];

    static IEnumerable<Finding> Tokens(IReadOnlyList<ReadNode> siblings) =>
        siblings.Where(n => n.Ordinal is not null).GroupBy(n => n.Kind).SelectMany(g => Tokens([.. g]));

    // in its place, or the next after the one before it
    static IEnumerable<Finding> Tokens(ReadNode[] counted)
    {
        if (counted is [{ Kind: TokenKind.Arabic or TokenKind.Letter, Ordinal: 1 } only])
            yield return Finding.Of("F07.single", only.Line, only.Token);
        HashSet<int> seen = [];
        for (var i = 0; i < counted.Length; i++)
        {
            var (node, ordinal) = (counted[i], counted[i].Ordinal!.Value);
            if (!seen.Add(ordinal))
                yield return Finding.Of("F08", node.Line, node.Token);
            else if (ordinal != i + 1 && (i == 0 || ordinal != counted[i - 1].Ordinal + 1))
                yield return Finding.Of("F07", node.Line, node.Token, Expected(node, i == 0 ? 1 : counted[i - 1].Ordinal!.Value + 1));
        }
    }

    static string Expected(ReadNode node, int ordinal) =>
        node.Kind switch
        {
            TokenKind.Roman => $"{Roman.Of(ordinal)}.",
            TokenKind.Letter when ordinal <= OutlineToken.Letters.Length => $"{OutlineToken.Letters[ordinal - 1]})",
            TokenKind.Dotted => $"{node.Token[..node.Token.TrimEnd('.').LastIndexOf('.')]}.{ordinal}.",
            _ => $"{ordinal}.",
        };

    static IEnumerable<Finding> Ending(ReadNode node)
    {
        if (!node.IsLeaf || node.Text is not { Length: > 0 } text || Marks.EndMark(node.Source) is not null)
            return [];
        if (text[^1] == ',')
            return [Finding.Of("item.comma", node.Line, Joining.Start(text))];
        return node.Kind is TokenKind.Dash or TokenKind.Plus or TokenKind.Dot && char.IsLetterOrDigit(text[^1])
            ? [Finding.Of("item.open", node.Line, Joining.Start(text))]
            : [];
    }

    static IEnumerable<Finding> Table(ReadTable table) =>
        TableTasks.IsRead(table) ? []
        : TableTasks.IsLost(table) ? [Finding.Of("table.lost", table.Line)]
        : [Finding.Of("table.unread", table.Line)];
}
