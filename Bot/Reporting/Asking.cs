using CcchcBot.Plans;
using CcchcBot.Plans.Units;

namespace CcchcBot.Reporting;

/// <summary>Reads a question in either language, accents or none. Every word of it must be known or name a unit: it never guesses.</summary>
public static class Asking
{
    const int Longest = 120;

    /// <summary>A unit's name is no longer than this, in words.</summary>
    const int LongestName = 9;

    static readonly AskedIn Anybody = new(new DateOnly(2026, 1, 1), new ReportingRegime("B"), []);

    /// <summary>Whether these words may be a question; which one, <see cref="Read"/> says once the units are known.</summary>
    public static bool Looks(string text) =>
        text.Length <= Longest
        && !text.Contains('\n', StringComparison.Ordinal)
        && Parse(text, Anybody) is { Known: true, Unknown.Count: <= LongestName };

    /// <summary>Whether they are a question even where an answer is awaited: a quarter alone is an answer there, a report is a line of a plan.</summary>
    public static bool Interrupts(string text) =>
        Looks(text)
        && (
            text.TrimEnd().EndsWith('?')
            || Parse(text, Anybody) is { Kind: not null } && !Folded.Of(text).StartsWith("bao cao", StringComparison.Ordinal)
        );

    /// <summary>The question, or null when some of its words fit nothing.</summary>
    public static Asked? Read(string text, AskedIn about)
    {
        if (!Looks(text))
            return null;
        var (kind, period, unknown) = Parse(text, about);
        string? unit = null;
        if (unknown.Count > 0)
        {
            if (UnitNames.Find(string.Join(' ', unknown), about.Units) is not UnitMatch.One one)
                return null;
            unit = one.Unit.Id;
        }
        return kind switch
        {
            Kind.Mine => unit is null ? new Asked.Mine() : null,
            Kind.NotReported => new Asked.NotReported(),
            Kind.Overdue => new Asked.Overdue(unit),
            _ => new Asked.Status(period ?? about.Regime.QuarterOf(about.Today), unit),
        };
    }

    enum Kind
    {
        Status,
        Overdue,
        Mine,
        NotReported,
    }

    static readonly (string[] Phrase, Kind Kind)[] Phrases =
    [
        .. Rows("viec cua toi|nhiem vu cua toi|my tasks", Kind.Mine),
        .. Rows("qua han|tre han|overdue", Kind.Overdue),
        .. Rows("chua bao cao|chua cap nhat|not reported", Kind.NotReported),
        .. Rows("tinh hinh|tien do|ket qua|status|progress|bao cao|report", Kind.Status),
    ];

    static readonly HashSet<string> Filler =
    [
        .. "xem cho toi biet cua ve the nao thuc hien cong viec nhiem vu cac ke hoach hien nay ai don vi con gi tuyen truyen cchc den dau roi ha nhi theo".Split(
            ' '
        ),
        .. "show me of for what is how are we doing tasks task please a in on who has have team plan the".Split(' '),
    ];

    sealed record Parsed(Kind? Kind, Period? Period, List<string> Unknown)
    {
        public bool Known => Kind is not null || Period is not null;
    }

    static Parsed Parse(string text, AskedIn about)
    {
        var tokens = Tokens(text);
        Kind? kind = null;
        foreach (var (phrase, said) in Phrases)
            if (PeriodWords.Takes(tokens, phrase))
                kind ??= said;
        var period = PeriodWords.Take(tokens, about);
        tokens.RemoveAll(Filler.Contains);
        return new(kind, period, tokens);
    }

    static IEnumerable<(string[], Kind)> Rows(string phrases, Kind kind) => phrases.Split('|').Select(p => (p.Split(' '), kind));

    static List<string> Tokens(string text) =>
        [.. Folded.Of(text).Split([' ', ',', '.', '?', '!', ':', ';', '/'], StringSplitOptions.RemoveEmptyEntries)];
}
