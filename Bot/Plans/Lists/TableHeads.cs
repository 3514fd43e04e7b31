namespace CcchcBot.Plans.Lists;

enum TableColumn
{
    Other,
    Number,
    Text,
    Time,
    Lead,
    Coordinating,
    Form,
    Deliverable,
    Note,
    Group,
}

/// <summary>What each column of a table holds, by its head.</summary>
static class TableHeads
{
    const int LongestHead = 80;

    static readonly (string Word, TableColumn Column)[] Words =
    [
        ("stt", TableColumn.Number),
        ("so tt", TableColumn.Number),
        ("thoi gian", TableColumn.Time),
        ("thoi han", TableColumn.Time),
        ("thoi diem", TableColumn.Time),
        ("tien do", TableColumn.Time),
        ("han hoan thanh", TableColumn.Time),
        ("time", TableColumn.Time),
        ("deadline", TableColumn.Time),
        ("due", TableColumn.Time),
        ("when", TableColumn.Time),
        ("chu tri", TableColumn.Lead),
        ("don vi", TableColumn.Lead),
        ("co quan", TableColumn.Lead),
        ("phu trach", TableColumn.Lead),
        ("trach nhiem", TableColumn.Lead),
        ("nguoi thuc hien", TableColumn.Lead),
        ("lead", TableColumn.Lead),
        ("responsible", TableColumn.Lead),
        ("unit", TableColumn.Lead),
        ("hinh thuc", TableColumn.Form),
        ("kenh", TableColumn.Form),
        ("form", TableColumn.Form),
        ("channel", TableColumn.Form),
        ("san pham", TableColumn.Deliverable),
        ("ket qua", TableColumn.Deliverable),
        ("deliverable", TableColumn.Deliverable),
        ("output", TableColumn.Deliverable),
        ("result", TableColumn.Deliverable),
        ("ghi chu", TableColumn.Note),
        ("note", TableColumn.Note),
        ("remark", TableColumn.Note),
        ("noi dung", TableColumn.Text),
        ("nhiem vu", TableColumn.Text),
        ("cong viec", TableColumn.Text),
        ("hoat dong", TableColumn.Text),
        ("task", TableColumn.Text),
        ("content", TableColumn.Text),
        ("activity", TableColumn.Text),
    ];

    /// <summary>The columns, when the row is one of heads: it names the tasks and one thing more.</summary>
    public static IReadOnlyList<TableColumn>? Of(IReadOnlyList<string> row)
    {
        TableColumn[] columns = [.. row.Select(Of)];
        return columns.Contains(TableColumn.Text) && columns.Distinct().Count(c => c != TableColumn.Other) > 1 ? columns : null;
    }

    // what a head names first counts: "Nội dung, hình thức" is the text, "Thời gian thực hiện" the time
    static TableColumn Of(string head)
    {
        var folded = Folded.Of(head);
        if (folded.Length > LongestHead)
            return TableColumn.Other;
        if (folded is "nhom" or "group")
            return TableColumn.Group;
        if (folded is "tt" or "no" or "no." or "#")
            return TableColumn.Number;
        bool Has(string word) => folded.Contains(word, StringComparison.Ordinal);
        if ((Has("phoi hop") && !Has("chu tri")) || Has("coordinat"))
            return TableColumn.Coordinating;
        return Words
            .Select(w => (At: folded.IndexOf(w.Word, StringComparison.Ordinal), w.Column))
            .Where(w => w.At >= 0)
            .OrderBy(w => w.At)
            .Select(w => w.Column)
            .FirstOrDefault();
    }
}
