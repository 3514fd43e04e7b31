namespace CcchcBot.Plans.Times;

/// <summary>Work that waits for something: an event or a paper that is to come, or a request.</summary>
static class TimeWaiting
{
    /// <summary>"Đột xuất", "khi có yêu cầu của Sở Nội vụ".</summary>
    public static TimeSpec? OnDemand(PhraseReader phrase)
    {
        if (!TakeRequest(phrase))
            return null;
        do phrase.TakeAny(",", ";", "va", "hoac", "and", "or", "/");
        while (TakeRequest(phrase));
        return new("", TimeKind.OnDemand);
    }

    /// <summary>One phrase of work on demand; "khi …" goes on as long as nothing in it tells a time.</summary>
    public static bool TakeRequest(PhraseReader phrase)
    {
        var open = phrase.TakeAny(
            "khi co yeu cau",
            "khi duoc yeu cau",
            "khi co phat sinh",
            "khi phat sinh",
            "khi co nhu cau",
            "khi co vu viec",
            "khi can thiet",
            "khi can",
            "theo yeu cau",
            "theo nhu cau",
            "on request",
            "upon request",
            "at the request",
            "on demand",
            "when requested",
            "if requested",
            "when needed",
            "if needed",
            "as needed",
            "when required",
            "as required",
            "when necessary"
        );
        if (open is null)
            return phrase.TakeAny("dot xuat", "kip thoi", "ad hoc", "ad - hoc", "promptly") is not null;
        while (phrase.AtPlainWord)
            phrase.At++;
        return true;
    }

    static readonly string[] Waits =
    [
        "theo",
        "sau khi",
        "sau",
        "ngay sau khi",
        "ngay sau",
        "ngay khi",
        "khi co",
        "khi duoc",
        "cho",
        "tuy thuoc",
        "phu thuoc",
        "after",
        "once",
        "as soon as",
        "following",
        "according to",
        "in accordance with",
        "subject to",
        "pending",
        "depending on",
        "depends on",
        "when the",
        "per the",
        "as directed",
        "as instructed",
        "as planned by",
        "under the",
    ];

    /// <summary>"Theo kế hoạch của tỉnh", "Sau ngày 15/3/2026", "05 ngày kể từ ngày nhận văn bản": no date until the event is dated.</summary>
    public static TimeSpec? Dependent(PhraseReader phrase)
    {
        var what = phrase.Rest;
        if (phrase.TakeAny(Waits) is not null)
            return phrase.Ended ? null : All(phrase, what);
        for (; !phrase.Ended; phrase.At++)
            if (phrase.TakeAny("ke tu", "sau khi", "tu khi co") is not null)
                return phrase.Ended ? null : All(phrase, what);
        return null;
    }

    /// <summary>What a dated phrase also waits for: "(sau khi có văn bản của tỉnh)".</summary>
    public static string? Condition(PhraseReader phrase)
    {
        var before = phrase.At;
        phrase.TakeAny("(", ",", ";", "-");
        var condition = phrase.Rest;
        if (phrase.TakeAny(Waits) is null || phrase.Ended)
        {
            phrase.At = before;
            return null;
        }
        All(phrase, condition);
        return condition.Trim('.', ';', ' ', ')');
    }

    // "sau khi có hướng dẫn, trước 30/6": a date that is not taken up, so the reading is to be confirmed
    static bool HasBound(string what) =>
        Folded.Of(what) is var folded
        && ((string[])[", truoc ", "cham nhat", "khong qua", "hoan thanh", ", before ", ", by ", "no later than"]).Any(b =>
            folded.Contains(b, StringComparison.Ordinal)
        );

    static TimeSpec All(PhraseReader phrase, string what)
    {
        while (!phrase.Ended)
            phrase.At++;
        return new("", TimeKind.Dependent, DependsOn: what.TrimEnd('.', ';', ' '), Tentative: HasBound(what));
    }
}
