using CcchcBot.Documents.Reading;
using CcchcBot.Documents.Reading.Parts;
using CcchcBot.Documents.Reading.Sources;
using CcchcBot.Plans;

namespace CcchcBot.Documents.Checking;

/// <summary>F05 and F09 to F11: bases and citations.</summary>
static class CitationRules
{
    /// <summary>What the symbol of each kind begins with (phụ lục III).</summary>
    static readonly Dictionary<string, string> Symbols = new()
    {
        ["nghi quyet"] = "NQ",
        ["nghi dinh"] = "NĐ",
        ["quyet dinh"] = "QĐ",
        ["chi thi"] = "CT",
        ["ke hoach"] = "KH",
        ["thong tu"] = "TT",
        ["ket luan"] = "KL",
        ["huong dan"] = "HD",
        ["thong bao"] = "TB",
        ["bao cao"] = "BC",
        ["to trinh"] = "TTr",
    };

    // documents that plans of this field cite, and their dates; two share a number
    static readonly (string Number, DateOnly[] Dates)[] Known =
    [
        ("17-NQ/TW", [new(2007, 8, 1)]),
        ("30c/NQ-CP", [new(2011, 11, 8)]),
        ("76/NQ-CP", [new(2013, 6, 13), new(2021, 7, 15)]),
        ("63/2010/NĐ-CP", [new(2010, 6, 8)]),
        ("61/2018/NĐ-CP", [new(2018, 4, 23)]),
        ("09/2019/NĐ-CP", [new(2019, 1, 24)]),
        ("30/2020/NĐ-CP", [new(2020, 3, 5)]),
    ];

    public static IEnumerable<Finding> Check(ReadPlan plan)
    {
        List<DocRef> cited =
        [
            .. plan.LegalBases.SelectMany(b => Citations.In(b.Text, b.Line)),
            .. plan.Nodes().SelectMany(n => Citations.In(n.Words, n.Line)),
            .. plan.Nodes().SelectMany(InTable),
        ];
        return [.. Endings(plan), .. cited.SelectMany(Wrong), .. Undated(cited), .. Later(plan)];
    }

    static IEnumerable<DocRef> InTable(ReadNode node) =>
        node.Table is { } table ? table.Rows.SelectMany((r, i) => r.SelectMany(c => Citations.In(c, table.Line + i))) : [];

    // a paragraph for each basis: where one holds more, that is what is the matter
    static IEnumerable<Finding> Endings(ReadPlan plan)
    {
        var shared = plan
            .LegalBases.Select(b => b.Line)
            .Append(plan.Intro?.Line ?? 0)
            .CountBy(l => l)
            .Where(l => l.Value > 1)
            .Select(l => l.Key)
            .ToHashSet();
        foreach (var line in shared)
            yield return Finding.Of("F05.paragraph", line, Joining.Start(plan.LegalBases.First(b => b.Line == line).Text));
        foreach (var (i, basis) in plan.LegalBases.Index().Where(b => !shared.Contains(b.Item.Line)))
        {
            var sign = i == plan.LegalBases.Count - 1 ? '.' : ';';
            if (basis.Text[^1] != sign)
                yield return Finding.Of("F05", basis.Line, Joining.Start(basis.Text), $"{sign}");
        }
    }

    static IEnumerable<Finding> Wrong(DocRef cited)
    {
        var shown = $"{cited.Kind} {cited.Number}{cited.Symbol}";
        if (SymbolOf(cited) is { } symbol && Symbols.TryGetValue(Folded.Of(cited.Kind), out var right) && !Fits(symbol, right))
            yield return Finding.Of("F09.symbol", cited.Line, shown, right);
        if (cited is { DateText: { } text, Date: null })
            yield return Finding.Of("F10", cited.Line, $"{shown} ngày {text}");
        var known = Known.FirstOrDefault(k => Folded.Of(k.Number) == Folded.Of(cited.Number + cited.Symbol)).Dates ?? [];
        if (cited.Date is { } date && known.Length > 0 && !known.Contains(date))
            yield return Finding.Of("cited.date", cited.Line, shown, Day(date), string.Join(", ", known.Select(Day)));
        if (cited.DateText is null && known.Length > 1)
            yield return Finding.Of("cited.which", cited.Line, shown, string.Join(", ", known.Select(Day)));
    }

    static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);

    // the first time a document is named its date is part of the name; a law has its name alone
    static IEnumerable<Finding> Undated(List<DocRef> cited) =>
        from first in cited.GroupBy(c => (Folded.Of(c.Kind), c.Number, Folded.Of(c.Symbol))).Select(g => g.First())
        where first.DateText is null && Symbols.ContainsKey(Folded.Of(first.Kind))
        select Finding.Of("F09.date", first.Line, $"{first.Kind} {first.Number}{first.Symbol}");

    static IEnumerable<Finding> Later(ReadPlan plan)
    {
        var head = plan.Head;
        var issued = Dates.Read($"{head.Day}/{head.Month}/{head.Year}");
        return from basis in plan.LegalBases
            let date = basis.Document?.Date
            where date is not null && (issued is { } day ? date > day : date.Value.Year > (head.Year ?? head.PlanYear))
            select Finding.Of("F11", basis.Line, $"{basis.Document!.Kind} {basis.Document.Number}{basis.Document.Symbol}", Day(date.Value));
    }

    // "/2018/NĐ-CP" is NĐ, "-NQ/TW" is NQ; "/2014/TT-BNV" is TT
    static string? SymbolOf(DocRef cited) => cited.Symbol.Split('/', '-').FirstOrDefault(p => p.Length > 0 && !p.All(char.IsAsciiDigit));

    static bool Fits(string symbol, string right) =>
        symbol.Equals(right, StringComparison.OrdinalIgnoreCase) || symbol.Equals(right + "LT", StringComparison.OrdinalIgnoreCase);
}
