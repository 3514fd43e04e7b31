using CcchcBot.Documents.Reading.Sources;

namespace CcchcBot.Documents.Reading.Parts;

/// <summary>Lines as the tree they are: a kind of token stays at the depth at which it first stood below its heading.</summary>
sealed class OutlineReader
{
    sealed class Open(Line line, OutlineToken? token)
    {
        public Line Line { get; } = line;
        public OutlineToken? Token { get; } = token;
        public List<Open> Children { get; } = [];
        public ReadTable? Table { get; set; }
    }

    const int LongestHeading = 200;
    const int LongestBareHeading = 80;
    readonly Open root = new(new(0, "", "", true), null);
    readonly List<Open> path = [];

    public IReadOnlyList<ReadNode> Read(IReadOnlyList<Line> lines)
    {
        foreach (var line in lines)
            if (line.Table is { } table)
                Add(table, line);
            else
                Add(new(line, OutlineToken.Of(line.Text)));
        return Below(root, "");
    }

    Open Top => path is [.., var top] ? top : root;

    void Add(Open node)
    {
        if (node.Token is null)
            // a plain paragraph belongs to the heading, not to the bullet before it
            while (path.Count > 0 && Top.Token is null or { Kind: TokenKind.Dash or TokenKind.Plus or TokenKind.Dot })
                path.RemoveAt(path.Count - 1);
        else if (path.FindIndex(o => SameLevel(o.Token, node.Token)) is var same and >= 0)
            path.RemoveRange(same, path.Count - same);
        else
            while (path.Count > 0 && (Top.Token is null || Rank(Top.Token) > Rank(node.Token)))
                path.RemoveAt(path.Count - 1);
        if (path.Count >= Limits.OutlineDepth)
            path.RemoveRange(Limits.OutlineDepth - 1, path.Count - Limits.OutlineDepth + 1);
        Top.Children.Add(node);
        path.Add(node);
    }

    // a table of tasks belongs to the heading, any other to the line above it
    void Add(ReadTable table, Line line)
    {
        if (Top is { Token: null, Table: null } above && above != root && !TableTasks.IsRead(table))
        {
            above.Table = table;
            return;
        }
        while (path.Count > 0 && (Top.Token is null || Top.Table is not null))
            path.RemoveAt(path.Count - 1);
        if (Top != root && Top.Table is null)
            Top.Table = table;
        else
            Top.Children.Add(new(line, null) { Table = table });
    }

    static bool SameLevel(OutlineToken? a, OutlineToken b) =>
        a is not null && a.Kind == b.Kind && (a.Kind != TokenKind.Dotted || a.Parts == b.Parts);

    // what can't be below what, where both are new: a section is never below a clause
    static int Rank(OutlineToken token) =>
        token.Kind switch
        {
            TokenKind.Part => 0,
            TokenKind.Roman => 1,
            TokenKind.Arabic => 2,
            TokenKind.Dotted => 1 + token.Parts,
            TokenKind.Letter => 10,
            TokenKind.Dash or TokenKind.Dot => 11,
            TokenKind.Plus => 12,
            _ => 13,
        };

    static ReadNode[] Below(Open parent, string above) =>
        [.. parent.Children.Select((child, i) => Closed(child, $"{above}{(above.Length > 0 ? "." : "")}{i + 1}"))];

    static ReadNode Closed(Open open, string id)
    {
        var words = Marks.WithoutEndMark(open.Token?.Rest ?? open.Line.Text).Trim();
        var isHeading = IsHeading(open, words);
        return new(
            id,
            open.Line.Number,
            open.Line.Source,
            open.Token?.Token ?? "",
            open.Token?.Kind ?? TokenKind.None,
            open.Token?.Ordinal,
            isHeading ? words : null,
            isHeading ? null : words,
            isHeading ? Roles.Of(words, isSection: open.Token!.Kind is TokenKind.Roman or TokenKind.Part) : null,
            open.Table,
            Below(open, id)
        );
    }

    static bool IsHeading(Open open, string words) =>
        open.Token?.Kind switch
        {
            TokenKind.Roman or TokenKind.Part => true,
            TokenKind.Arabic or TokenKind.Dotted or TokenKind.Letter => words.Length <= LongestHeading
                && (
                    open.Children.Count > 0
                    || open.Table is not null
                    || open.Line.Bold is true
                    || (
                        words.Length <= LongestBareHeading
                        && words.Length > 0
                        && words[^1] is not ('.' or ';' or ',')
                        && Roles.IsOnlyName(words)
                    )
                ),
            _ => false,
        };
}
