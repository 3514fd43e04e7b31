using System.Globalization;
using CcchcBot.Plans;

namespace CcchcBot.Reporting;

/// <summary>Reads a question in either language, accents or none. Every word of it must be known or name a unit: it never guesses.</summary>
public static class Asking
{
    const int Longest = 120;

    /// <summary>Whether these words look like a question at all; which one, <see cref="Read"/> says once the units are known.</summary>
    public static bool Looks(string text) =>
        text.Length <= Longest
        && !text.Contains('\n', StringComparison.Ordinal)
        && Tokens(text) is { Count: > 0 } tokens
        && (Opens(tokens) || OnlyPeriod(tokens));

    /// <summary>The question, or null when some of its words fit nothing.</summary>
    public static Asked? Read(string text, AskedIn about)
    {
        if (!Looks(text))
            return null;
        var tokens = Tokens(text);
        var kind = KindOf(tokens);
        var period = PeriodWords.Take(tokens, about);
        tokens.RemoveAll(Filler.Contains);
        string? unit = null;
        if (tokens.Count > 0)
        {
            if (UnitNames.Find(string.Join(' ', tokens), about.Units) is not UnitMatch.One one)
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
        (["viec", "cua", "toi"], Kind.Mine),
        (["nhiem", "vu", "cua", "toi"], Kind.Mine),
        (["my", "tasks"], Kind.Mine),
        (["viec", "qua", "han"], Kind.Overdue),
        (["nhiem", "vu", "qua", "han"], Kind.Overdue),
        (["qua", "han"], Kind.Overdue),
        (["tre", "han"], Kind.Overdue),
        (["overdue"], Kind.Overdue),
        (["chua", "bao", "cao"], Kind.NotReported),
        (["chua", "cap", "nhat"], Kind.NotReported),
        (["not", "reported"], Kind.NotReported),
        (["tinh", "hinh"], Kind.Status),
        (["tien", "do"], Kind.Status),
        (["ket", "qua"], Kind.Status),
        (["status"], Kind.Status),
        (["progress"], Kind.Status),
        (["bao", "cao"], Kind.Status),
        (["report"], Kind.Status),
    ];

    static readonly HashSet<string> Filler =
    [
        "xem",
        "cho",
        "toi",
        "biet",
        "cua",
        "ve",
        "the",
        "nao",
        "thuc",
        "hien",
        "cong",
        "viec",
        "nhiem",
        "vu",
        "cac",
        "ke",
        "hoach",
        "hien",
        "nay",
        "show",
        "me",
        "of",
        "for",
        "what",
        "is",
        "how",
        "are",
        "we",
        "doing",
        "tasks",
        "task",
        "please",
        "a",
        "in",
        "on",
        "who",
        "has",
        "have",
        "ai",
        "don",
        "vi",
        "con",
        "gi",
        "tuyen",
        "truyen",
        "cchc",
        "team",
        "plan",
        "den",
        "dau",
        "roi",
        "ha",
        "nhi",
        "theo",
    ];

    static readonly HashSet<string> Openers =
    [
        "tinh",
        "tien",
        "ket",
        "show",
        "status",
        "progress",
        "bao",
        "report",
        "xem",
        "how",
        "what",
        "viec",
        "nhiem",
        "my",
        "overdue",
        "qua",
        "tre",
        "chua",
        "ai",
        "who",
        "not",
    ];

    static bool Opens(List<string> tokens) => Openers.Contains(tokens[0]) && Phrases.Any(p => At(tokens, p.Phrase) >= 0);

    /// <summary>"q2?", "quý này": a period and nothing else.</summary>
    static bool OnlyPeriod(List<string> tokens)
    {
        List<string> rest = [.. tokens];
        return PeriodWords.Take(rest, new(new DateOnly(2026, 1, 1), new ReportingRegime("B"), [])) is not null
            && rest.TrueForAll(Filler.Contains);
    }

    static Kind KindOf(List<string> tokens)
    {
        foreach (var (phrase, kind) in Phrases)
            if (At(tokens, phrase) is var at and >= 0)
            {
                tokens.RemoveRange(at, phrase.Length);
                if (kind != Kind.Status)
                    return kind;
            }
        return Kind.Status;
    }

    internal static int At(List<string> tokens, string[] phrase)
    {
        for (var i = 0; i + phrase.Length <= tokens.Count; i++)
            if (tokens.GetRange(i, phrase.Length).SequenceEqual(phrase))
                return i;
        return -1;
    }

    static List<string> Tokens(string text) =>
        [.. Folded.Of(text).Split([' ', ',', '.', '?', '!', ':', ';', '/'], StringSplitOptions.RemoveEmptyEntries)];
}
