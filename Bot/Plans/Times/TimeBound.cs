namespace CcchcBot.Plans.Times;

/// <summary>How a phrase bounds what it names: "trước", "chậm nhất", "hoàn thành trong", "từ".</summary>
/// <param name="Between">"Từ …": two ends must follow.</param>
/// <param name="Tentative">"Dự kiến", "khoảng".</param>
readonly record struct TimeBound(TimeLimit Limit, bool Between, bool Tentative)
{
    /// <summary>The words before what is named; the strictest of them counts.</summary>
    public static TimeBound Take(PhraseReader phrase)
    {
        var bound = new TimeBound();
        while (true)
        {
            var before = phrase.At;
            bound = One(phrase, bound);
            if (phrase.At == before)
                return bound;
        }
    }

    static TimeBound One(PhraseReader phrase, TimeBound bound)
    {
        if (phrase.TakeAny("truoc khi het", "truoc het", "before the end of") is not null)
            return bound.AtLeast(TimeLimit.Until);
        if (phrase.TakeAny("truoc", "before", "prior to") is not null)
            return bound.AtLeast(phrase.Try(Clock) is null ? TimeLimit.Before : TimeLimit.Until);
        if (phrase.TakeAny("tu nay", "from now") is not null)
            return bound;
        if (phrase.TakeAny(Until) is not null)
            return bound.AtLeast(TimeLimit.Until);
        if (phrase.TakeAny("hoan thanh", "xong", "ket thuc", "completed", "complete", "done", "finished", "finish") is not null)
            return bound.AtLeast(TimeLimit.Done);
        if (phrase.TakeAny("tu", "from", "between") is not null)
            return bound with { Between = true };
        if (phrase.TakeAny("du kien", "khoang", "tentatively", "tentative", "planned for", "expected in", "expected", "around") is not null)
            return bound with { Tentative = true };
        if (phrase.Try(Clock) is null && !(phrase.Peek(1) == "thang" && phrase.Take("ngay")) && !AtWholeYear(phrase))
            phrase.TakeAny("thuc hien", "thoi gian", "trong", "vao", "cac", ":", "in the", "in", "on", "during", "within");
        return bound;
    }

    static readonly string[] Until =
    [
        "cham nhat la",
        "cham nhat vao",
        "cham nhat",
        "muon nhat",
        "khong qua",
        "khong muon hon",
        "khong cham hon",
        "cho den",
        "den het",
        "den",
        "toi",
        "het",
        "han chot",
        "han cuoi",
        "han",
        "no later than",
        "not later than",
        "at the latest",
        "due by",
        "due on",
        "due",
        "deadline",
        "until",
        "till",
        "by",
    ];

    static bool AtWholeYear(PhraseReader phrase) => phrase.Peek() == "trong" && phrase.Peek(1) == "nam";

    // "17h00", "8 giờ 30": the day is still in time, whatever the hour
    static string? Clock(PhraseReader phrase)
    {
        if (phrase.TakeNumber(0, 24) is null || phrase.TakeAny("h", "gio", ":") is null)
            return null;
        phrase.TakeNumber(0, 59);
        phrase.TakeAny("phut", ",");
        return "";
    }

    TimeBound AtLeast(TimeLimit limit) => this with { Limit = limit > Limit ? limit : Limit };
}

/// <summary>From the loosest to the strictest.</summary>
enum TimeLimit
{
    None,
    Done,
    Until,
    Before,
}
