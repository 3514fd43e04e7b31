namespace CcchcBot.Plans.Times;

/// <summary>Reads how often: `hằng quý`, `định kỳ 6 tháng`, `1 lần/quý`, `02 tin, bài/tháng`, `twice a month`.</summary>
static class TimeFrequency
{
    public static Frequency? Read(PhraseReader phrase) =>
        phrase.Try(Adverb) ?? phrase.Try(Every) ?? phrase.Try(UnitPerTime) ?? phrase.Try(CountPerUnit);

    /// <summary>`tháng`, `6 tháng`, `quý`, `năm`, `half year`; null for spans no frequency stands for (2 tháng).</summary>
    public static Frequency? Unit(PhraseReader phrase)
    {
        if (phrase.TakeAny("nua nam", "half year", "half - year") is not null)
            return Frequency.HalfYear;
        var count = Count(phrase) ?? 1;
        return phrase.TakeAny(
            "tuan",
            "weeks",
            "week",
            "thang",
            "months",
            "month",
            "quy",
            "qui",
            "quarters",
            "quarter",
            "nam",
            "years",
            "year"
        ) switch
        {
            "tuan" or "week" or "weeks" when count == 1 => Frequency.Week,
            "thang" or "month" or "months" => Months(count),
            "quy" or "qui" or "quarter" or "quarters" => Months(count * 3),
            "nam" or "year" or "years" => Months(count * 12),
            _ => null,
        };
    }

    // "năm" is a year here, not five
    static int? Count(PhraseReader phrase) =>
        phrase.TakeNumber(1, 99)
        ?? phrase.TakeAny("mot", "one", "hai", "two", "ba", "three", "sau", "six") switch
        {
            null => null,
            "mot" or "one" => 1,
            "hai" or "two" => 2,
            "ba" or "three" => 3,
            _ => 6,
        };

    static Frequency? Months(int count) =>
        count switch
        {
            1 => Frequency.Month,
            3 => Frequency.Quarter,
            6 => Frequency.HalfYear,
            12 => Frequency.Year,
            _ => null,
        };

    static Frequency? Adverb(PhraseReader phrase) =>
        phrase.TakeAny(
            "weekly",
            "monthly",
            "quarterly",
            "half yearly",
            "half - yearly",
            "semi annually",
            "semi - annually",
            "yearly",
            "annually"
        ) switch
        {
            null => null,
            "weekly" => Frequency.Week,
            "monthly" => Frequency.Month,
            "quarterly" => Frequency.Quarter,
            "yearly" or "annually" => Frequency.Year,
            _ => Frequency.HalfYear,
        };

    // "định kỳ hằng quý", "mỗi tháng 02 tin, bài", "theo quý, năm"
    static Frequency? Every(PhraseReader phrase)
    {
        var regularly = phrase.Take("dinh ky");
        var by = phrase.TakeAny(",", "vao", "theo") == "theo";
        var each = phrase.TakeAny("hang", "moi", "tung", "every", "each") is not null;
        if (!each && !regularly && !by)
            return null;
        var unit = Unit(phrase);
        if (!each && phrase.Peek() is not (null or "," or ";" or "va" or "mot" or "1" or "/" or "."))
            return null;
        return unit is not null && phrase.Try(Amount) is null ? null : unit;
    }

    // what follows "mỗi tháng": nothing, "một lần", "02 tin, bài"
    static string? Amount(PhraseReader phrase)
    {
        phrase.TakeAny("mot", "/");
        var count = phrase.TakeNumber(1, 99);
        return phrase.Take("lan") || count is null || Things(phrase) ? "" : null;
    }

    static bool Things(PhraseReader phrase)
    {
        var start = phrase.At;
        while (phrase.At - start < 8 && (phrase.AtPlainWord || phrase.Peek() == ","))
            phrase.At++;
        return phrase.At > start;
    }

    // "6 tháng một lần", "quý/lần"
    static Frequency? UnitPerTime(PhraseReader phrase) =>
        Unit(phrase) is { } unit && phrase.TakeAny("/ mot", "/ 1", "/ 01", "mot", "1", "01", "/", "moi") is not null && phrase.Take("lan")
            ? unit
            : null;

    // "ít nhất 02 tin, bài/tháng", "once a quarter"
    static Frequency? CountPerUnit(PhraseReader phrase)
    {
        phrase.TakeAny("it nhat", "toi thieu", "at least", "tu");
        if (Times(phrase) is { } times)
            return Per(phrase) is { } divided ? Often(divided, times) : null;
        if (Count(phrase) is null)
            return null;
        for (var words = 0; words < 8 && (phrase.AtPlainWord || phrase.Peek() == ","); words++)
        {
            phrase.At++;
            if (phrase.Try(Per) is { } unit)
                return unit;
        }
        return null;
    }

    static int? Times(PhraseReader phrase) =>
        phrase.Take("once") ? 1
        : phrase.Take("twice") ? 2
        : phrase.Try(p => Count(p) is { } count && p.TakeAny("lan", "times", "time") is not null ? (int?)count : null);

    // "2 lần/năm" is half-yearly; where no frequency stands for the part, it stays with the whole
    static Frequency Often(Frequency unit, int times)
    {
        var months = unit switch
        {
            Frequency.Quarter => 3,
            Frequency.HalfYear => 6,
            Frequency.Year => 12,
            _ => 1,
        };
        return times > 0 && months % times == 0 && unit > Frequency.Month ? Months(months / times) ?? unit : unit;
    }

    static Frequency? Per(PhraseReader phrase) =>
        phrase.TakeAny("/ mot", "/ 1", "/", "moi", "mot", "trong", "a", "an", "per", "each", "every", "hang") is null ? null : Unit(phrase);
}
