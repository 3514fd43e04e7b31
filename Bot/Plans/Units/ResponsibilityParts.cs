using CcchcBot.Plans.Times;

namespace CcchcBot.Plans.Units;

/// <summary>The words of a cell, parted at "chủ trì" and "phối hợp": who leads, and with whom.</summary>
/// <param name="Contradicts">Two are said to lead, or the one said to lead comes after "phối hợp".</param>
sealed record ResponsibilityParts(string Lead, string With, bool IsRequest, bool Contradicts)
{
    static readonly string[] Leads =
    [
        "don vi chu tri",
        "co quan chu tri",
        "chu tri",
        "lam dau moi",
        "la dau moi",
        "chiu trach nhiem chinh",
        "to lead",
        "leads",
        "lead",
    ];

    static readonly string[] Withs =
    [
        "voi su phoi hop cua",
        "don vi phoi hop",
        "co quan phoi hop",
        "phoi hop cung voi",
        "phoi hop cung",
        "phoi hop voi",
        "phoi hop",
        "cung voi",
        "in coordination with",
        "coordinating with",
        "coordinates with",
        "together with",
        "coordinating",
        "with",
    ];

    public static ResponsibilityParts Of(PhraseReader cell)
    {
        var isRequest = cell.TakeAny("kinh de nghi", "de nghi", "request") is not null;
        if (!isRequest && cell.Peek(1) != "duc") // "Giáo dục"
            cell.TakeAny("giao cho", "giao", "phan cong", "assigned to", "assign");
        var pieces = Pieces(cell);
        var before = pieces[0].Text;
        var leads = pieces.FindIndex(p => p.Mark == Mark.Lead);
        var with = pieces.FindIndex(p => p.Mark == Mark.With);
        if (pieces.Count(p => p.Mark == Mark.Lead) > 1 || (leads > with && with > 0 && before != ""))
            return new(All(pieces), "", isRequest, true);
        if (leads < 0 && with > 0 && All(pieces.Skip(1)) == "")
            return new("", before, isRequest, false);
        return before == "" && leads > 0
            ? new(pieces[leads].Text, All(pieces.Where((_, i) => i != leads)), isRequest, false)
            : new(before, All(pieces.Skip(1)), isRequest, false);
    }

    static string All(IEnumerable<Piece> pieces) => string.Join("; ", pieces.Select(p => p.Text).Where(t => t != ""));

    static List<Piece> Pieces(PhraseReader cell)
    {
        List<Piece> pieces = [];
        for (var (mark, start) = (Mark.None, cell.At); ; )
        {
            var end = cell.At;
            var next =
                cell.TakeAny(Leads) is not null ? Mark.Lead
                : cell.TakeAny(Withs) is not null ? Mark.With
                : Mark.None;
            if (next == Mark.None && !cell.Ended)
            {
                cell.At++;
                continue;
            }
            pieces.Add(new(mark, UnitList.Trimmed(cell.Typed(start, end))));
            if (next == Mark.None)
                return pieces;
            (mark, start) = (next, cell.At);
        }
    }

    enum Mark
    {
        None,
        Lead,
        With,
    }

    sealed record Piece(Mark Mark, string Text);
}
