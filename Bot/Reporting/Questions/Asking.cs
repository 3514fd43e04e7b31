using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Plans.Units;

namespace CcchcBot.Reporting.Questions;

/// <summary>Reads a question in either language, accents or none. Every word of it must be known or name a unit: it never guesses.</summary>
public static class Asking
{
    const int Longest = 200;
    const int MostWords = 48;

    /// <summary>A unit's name is no longer than this, in words.</summary>
    const int LongestName = 9;

    /// <summary>Whether these words may be a question; which one, <see cref="Read"/> says once the units are known.</summary>
    public static bool Looks(string text) => MayBe(Parse(text, []));

    /// <summary>Whether they are a question even where an answer is awaited: a quarter alone is an answer there, a report is a line of a plan.</summary>
    public static bool Interrupts(string text)
    {
        var parts = Parse(text, [], mend: false);
        if (!MayBe(parts) || text.Contains(';', StringComparison.Ordinal))
            return false;
        // "6 months: sent 12/6" is how a report's last day is typed
        if (parts!.Topics.Contains(Topic.Sent) && text.Contains(':', StringComparison.Ordinal))
            return false;
        return text.TrimEnd().EndsWith('?')
            || parts.Topics.Any(t => t is not (Topic.Report or Topic.ByUnit)) && !parts.Topics.Contains(Topic.Report)
            || parts.Topics.Contains(Topic.Sent)
            || parts.Topics.Contains(Topic.Silent)
            || parts.Lists.Any(w => w is Which.Overdue or Which.Due or Which.Open or Which.Unproven)
            || parts.Mine && parts.Tasks;
    }

    static bool MayBe(Parts? parts) => parts is { Asks: true, Unknown.Count: <= LongestName };

    /// <summary>A question about one task by its number, which needs no unit to be understood.</summary>
    public static bool IsOfOneTask(string text) =>
        Parse(text, []) is { Task: not null, Unknown: [], Topics: [Topic.Status, ..], Lists: [] }
        || Parse(text, []) is { Task: not null, Unknown: [], Topics: [], Lists: [] };

    public static Understood Read(string text, AskedIn about)
    {
        if (Parse(text, about.Units) is not { Asks: true } parts)
            return new Understood.Nothing();
        if (parts.Unknown.Count == 0)
            return Of(Meaning.Of(parts, about, parts.Units));
        if (parts.Units.Count > 0 || parts.Unknown.Count > LongestName)
            return new Understood.Nothing();
        return UnitSpans.Find(parts.Unknown, about.Units) switch
        {
            UnitMatch.One(_, var unit) => Of(Meaning.Of(parts, about, [unit])),
            UnitMatch.Several(_, var units) => Several(units, u => Meaning.Of(parts, about, [u])),
            _ => new Understood.Nothing(),
        };
    }

    /// <summary>The plan year meant, as far as the words say it.</summary>
    public static int Year(string text, AskedIn about) =>
        Parse(text, about.Units) switch
        {
            { AgainstAt: not 0 } parts when parts.Spans.Select(s => s.In(about)).OfType<Period>().FirstOrDefault() is { } window =>
                window.Year,
            { Spans: [] or [{ Kind: SpanKind.SamePeriod }], Topics.Count: > 0 } or { AgainstAt: 0 } => about
                .Regime.QuarterOf(about.Today)
                .Year,
            _ => about.Today.Year,
        };

    /// <summary>How much was looked at to read a text.</summary>
    internal static int Steps(string text, IReadOnlyList<Unit> units) => Parse(text, units)?.Steps ?? 0;

    static Understood Of(Asked? asked) => asked is null ? new Understood.Nothing() : new Understood.Question(asked);

    static Understood Several(IReadOnlyList<Unit> units, Func<Unit, Asked?> asked) =>
        units.Select(u => (Unit: u, Asked: asked(u))).Where(c => c.Asked is not null).Select(c => (c.Unit, c.Asked!)).ToList()
            is { Count: > 1 } choices
            ? new Understood.WhichUnit(choices)
            : new Understood.Nothing();

    /// <summary>As typed; and where that leaves words unknown, once more with those mended.</summary>
    static Parts? Parse(string text, IReadOnlyList<Unit> units, bool mend = true)
    {
        if (text.Length > Longest || text.Contains('\n', StringComparison.Ordinal) || PhraseTokens.Of(text, MostWords) is not { } all)
            return null;
        List<PhraseToken> tokens = [.. all.Where(t => char.IsLetterOrDigit(t.Text[0]) || t.Text is "/" or "-" or "%")];
        var parts = new QuestionReader(text, tokens, units).Read();
        if (!mend || parts.Unknown.Count == 0 || UnitSpans.Find(parts.Unknown, units) is not UnitMatch.None)
            return parts;
        List<PhraseToken> mended = [.. Mending.Of(tokens, parts.Unknown)];
        var again = new QuestionReader(text, mended, units).Read();
        return (again.Unknown.Count < parts.Unknown.Count ? again : parts) with { Steps = parts.Steps + again.Steps };
    }
}
