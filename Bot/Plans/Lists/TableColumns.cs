using CcchcBot.Plans.Times;

namespace CcchcBot.Plans.Lists;

/// <summary>What each column of a table without heads holds, by what stands in it.</summary>
static class TableColumns
{
    // any leap year: which columns hold times does not depend on the plan's year
    const int AnyYear = 2024;

    /// <summary>Null when the columns do not look like tasks: beside a text, a number or a time is needed, or in a wider table a unit.</summary>
    public static IReadOnlyList<TableColumn>? Guess(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var columns = new TableColumn[rows.Max(r => r.Count)];
        if (columns.Length < 2)
            return null;
        Take(columns, TableColumn.Number, c => c == 0 ? Share(rows, c, IsNumber) : 0);
        Take(columns, TableColumn.Time, c => Share(rows, c, IsTime));
        // the longest; names of units, which can be long, only when there is nothing else
        Take(columns, TableColumn.Text, c => Length(rows, c) * (Share(rows, c, IsUnit) < 0.5 ? 1 : 0.01));
        Take(columns, TableColumn.Lead, c => Share(rows, c, IsUnit));
        Take(columns, TableColumn.Coordinating, c => Share(rows, c, IsUnit));
        // right of the time stands who does it
        var beside = Array.IndexOf(columns, TableColumn.Time) + 1;
        if (!columns.Contains(TableColumn.Lead) && beside > 0 && beside < columns.Length && columns[beside] == TableColumn.Other)
            columns[beside] = TableColumn.Lead;
        var known = columns.Contains(TableColumn.Number) || columns.Contains(TableColumn.Time) || columns.Length > 2;
        return known && columns.Count(c => c != TableColumn.Other) > 1 && columns.Contains(TableColumn.Text) ? columns : null;
    }

    public static bool IsNumber(string cell) =>
        cell.TrimEnd('.', ')') is { Length: > 0 and < 6 } number
        && (number.All(c => char.IsAsciiDigit(c) || c == '.') || number.All(c => c is 'I' or 'V' or 'X'));

    static bool IsTime(string cell) =>
        !IsNumber(cell) && (TimePhrase.MeansSameAsAbove(cell) || TimePhrase.Read(cell, AnyYear).Kind != TimeKind.Unspecified);

    static readonly string[] UnitWords =
    [
        "phong",
        "van phong",
        "trung tam",
        "bo phan",
        "ban ",
        "so ",
        "ubnd",
        "thanh tra",
        "cac ",
        "p.",
        "tt ",
        "tttt",
        "vp",
        "bp ",
        "to ",
        "truong ",
        "don vi",
    ];

    static bool IsUnit(string cell)
    {
        var folded = $"{Folded.Of(cell)} ";
        return folded.Contains("phoi hop", StringComparison.Ordinal)
            || folded.Contains("chu tri", StringComparison.Ordinal)
            || (
                cell.Length < 80
                && !folded.StartsWith("to chuc ", StringComparison.Ordinal) // "tổ chức …" is done, "tổ …" does
                && UnitWords.Any(w => folded.StartsWith(w, StringComparison.Ordinal))
            );
    }

    // the free column with the highest score, when at least half of its cells fit
    static void Take(TableColumn[] columns, TableColumn column, Func<int, double> score)
    {
        var best = Enumerable
            .Range(0, columns.Length)
            .Where(c => columns[c] == TableColumn.Other)
            .Select(c => (At: c, Score: score(c)))
            .OrderByDescending(c => c.Score)
            .FirstOrDefault();
        if (best.Score >= 0.5)
            columns[best.At] = column;
    }

    static IEnumerable<string> Filled(IReadOnlyList<IReadOnlyList<string>> rows, int column) =>
        rows.Select(r => r.ElementAtOrDefault(column) ?? "").Where(c => c.Length > 0);

    static double Share(IReadOnlyList<IReadOnlyList<string>> rows, int column, Func<string, bool> fits) =>
        Filled(rows, column).Select(c => fits(c) ? 1.0 : 0).DefaultIfEmpty().Average();

    static double Length(IReadOnlyList<IReadOnlyList<string>> rows, int column) =>
        Filled(rows, column).Select(c => (double)c.Length).DefaultIfEmpty().Average();
}
