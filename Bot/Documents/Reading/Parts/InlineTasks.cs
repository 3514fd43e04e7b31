using System.Text.RegularExpressions;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.Documents.Reading.Parts;

/// <summary>Tasks whose time and unit stand behind labels, in the line or in the lines under it: "Thời gian: …; đơn vị chủ trì: …".</summary>
static partial class InlineTasks
{
    public static bool IsTask(ReadNode node)
    {
        if (node.Kind is TokenKind.Roman or TokenKind.Part || node.Table is not null || BeginsWithLabel(node.Words))
            return false;
        var labels = Labels(node);
        return labels.ContainsKey(Label.Time) || labels.ContainsKey(Label.Lead);
    }

    public static ReadTask Of(ReadNode node, int? year)
    {
        var labels = Labels(node);
        var who = Assignment.OfCell(labels.GetValueOrDefault(Label.Lead, ""));
        var with = labels.TryGetValue(Label.With, out var said) ? Assignment.OfCell(said).Leads : [];
        return new(
            0,
            Bare(node.Words),
            TimePhrase.Read(labels.GetValueOrDefault(Label.Time, ""), year),
            who.Leads,
            [.. who.Coordinating, .. with],
            who.Unclear,
            who.IsGroup,
            who.IsRequest,
            labels.GetValueOrDefault(Label.Form),
            labels.GetValueOrDefault(Label.Deliverable),
            null,
            TaskSource.Inline,
            node.Id,
            node.Line
        );
    }

    enum Label
    {
        Time,
        Lead,
        With,
        Form,
        Deliverable,
    }

    static bool BeginsWithLabel(string text) => HasLabels(text) && Labelled().Match(text) is { Success: true, Index: 0 };

    static bool HasLabels(string text) => text.Contains(':', StringComparison.Ordinal);

    static string Bare(string text) =>
        Labelled().Match(text) is { Success: true } first ? text[..first.Index].TrimEnd(' ', '.', ';', ',', '(', '-') : text;

    static Dictionary<Label, string> Labels(ReadNode node)
    {
        Dictionary<Label, string> labels = [];
        foreach (var text in node.Children.Select(c => c.Words).Where(BeginsWithLabel).Prepend(node.Words).Where(HasLabels))
        foreach (Match match in Labelled().Matches(text))
            if (match.Groups["value"].Value.Trim(' ', '.', ';', ',', ')') is { Length: > 0 } value)
                labels.TryAdd(LabelOf(Folded.Of(match.Groups["label"].Value)), value);
        return labels;
    }

    static Label LabelOf(string folded) =>
        folded.StartsWith("thoi", StringComparison.Ordinal) || folded.StartsWith("tien", StringComparison.Ordinal) ? Label.Time
        : folded.Contains("phoi hop", StringComparison.Ordinal) ? Label.With
        : folded.StartsWith("hinh thuc", StringComparison.Ordinal) ? Label.Form
        : folded.Contains("san pham", StringComparison.Ordinal) || folded.Contains("ket qua", StringComparison.Ordinal) ? Label.Deliverable
        : Label.Lead;

    const string Names =
        "thời gian(?: thực hiện| hoàn thành)?|thời hạn(?: hoàn thành)?|tiến độ|(?:đơn vị|cơ quan|bộ phận)? ?chủ trì(?: thực hiện)?|(?:đơn vị|cơ quan) thực hiện|(?:đơn vị|cơ quan)? ?phối hợp|hình thức|sản phẩm|kết quả";

    [GeneratedRegex(
        $@"(?<=^|[\s(;.,-])(?<label>{Names})\s*:\s*(?<value>.*?)(?=[\s;,.(]+(?:{Names})\s*:|\)|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Labelled();
}
