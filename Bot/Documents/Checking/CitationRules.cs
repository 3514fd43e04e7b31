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
        return
        [
            .. Endings(plan),
            .. cited.SelectMany(Wrong),
            .. Undated(cited),
            .. cited.GroupBy(Numbered).SelectMany(Twins),
            .. Later(plan),
        ];
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
        var shown = Named(cited);
        if (SymbolOf(cited) is { } symbol && Symbols.TryGetValue(Folded.Of(cited.Kind), out var right) && !Fits(symbol, right))
            yield return Finding.Of("F09.symbol", cited.Line, shown, right);
        if (cited is { DateText: { } text, Date: null })
            yield return Finding.Of("F10", cited.Line, $"{shown} ngày {text}");
        var known = KnownDates(cited);
        if (cited.Date is { } date && known.Length > 0 && !known.Contains(date))
            yield return Finding.Of("cited.date", cited.Line, shown, Day(date), string.Join(", ", known.Select(Day)));
        if (cited.DateText is null && known.Length > 1)
            yield return Finding.Of("cited.which", cited.Line, shown, string.Join(", ", known.Select(Day)));
    }

    // a document is its kind, number, symbol and date: one number may be of two
    static IEnumerable<Finding> Twins(IEnumerable<DocRef> ofOneNumber)
    {
        List<DocRef> dated = [.. ofOneNumber.Where(c => c.Date is not null)];
        if (dated is not [var first, ..])
            yield break;
        var other = dated.Find(c => c.Date != first.Date && MayBeOf(c.IssuingBody, first.IssuingBody));
        var newer = KnownDates(first).Where(k => k > first.Date).Select(Day).ToList();
        if (other is not null)
            yield return Finding.Of(
                "cited.dates",
                other.Line,
                Named(other),
                string.Join(", ", dated.Select(c => Day(c.Date!.Value)).Distinct())
            );
        // the newest is what is meant today; an older one may still be what was meant
        else if (newer.Count > 0 && KnownDates(first).Contains(first.Date!.Value))
            yield return Finding.Of("cited.twin", first.Line, Named(first), Day(first.Date.Value), string.Join(", ", newer));
    }

    // every body counts its own documents
    static bool MayBeOf(string? one, string? other) => one is null || other is null || Folded.Of(one) == Folded.Of(other);

    static (string, string, string) Numbered(DocRef cited) => (Folded.Of(cited.Kind), cited.Number, Folded.Of(cited.Symbol));

    static DateOnly[] KnownDates(DocRef cited) =>
        Known.FirstOrDefault(k => Folded.Of(k.Number) == Folded.Of(cited.Number + cited.Symbol)).Dates ?? [];

    static string Named(DocRef cited) => $"{cited.Kind} {cited.Number}{cited.Symbol}";

    static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);

    // the first time a document is named its date is part of the name; a law has its name alone
    static IEnumerable<Finding> Undated(List<DocRef> cited) =>
        from first in cited.GroupBy(Numbered).Select(g => g.First())
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
