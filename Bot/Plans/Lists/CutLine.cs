namespace CcchcBot.Plans.Lists;

/// <summary>A paragraph that a page break cut in two.</summary>
public static class CutLine
{
    /// <summary>A shorter line is a title or an item, not the beginning of a cut paragraph.</summary>
    public const int Shortest = 40;

    static readonly string[] NeverLast =
    [
        "do",
        "của",
        "và",
        "với",
        "các",
        "cho",
        "về",
        "theo",
        "trong",
        "tại",
        "bởi",
        "là",
        "để",
        "từ",
        "những",
        "một",
        "bằng",
        "được",
        "hoặc",
        "như",
        "đến",
        "cùng",
        "trên",
    ];

    /// <summary>Whether a line breaks off: it ends with a word that no sentence ends with.</summary>
    public static bool Is(string text) => text.Length >= Shortest && NeverLast.Contains(text[(text.LastIndexOf(' ') + 1)..]);
}
