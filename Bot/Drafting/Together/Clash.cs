using CcchcBot.Chat;
using CcchcBot.Drafting.Undoing;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.Together;

/// <summary>Two officers answered one question: what the second wrote, kept beside what the first did until the second chooses.</summary>
public sealed record Clash(Section Section, Answer Mine);

/// <summary>How a clash is settled: the first text, the second, both, or other words typed instead.</summary>
static class Clashes
{
    public const string Choice = "clash";

    /// <summary>The answer written, or, when somebody else wrote there since the question was shown, a clash.</summary>
    public static Outcome Answered(Desk desk, Section at, Answer answer, Func<Desk, Outcome> written, Tongues tongues)
    {
        var same = Mark.Of(answer) == Mark.Of(desk.Answer(at));
        var seen = desk.Position.Seen;
        return same || seen is null || seen == Mark.Of(desk.Answer(at))
            ? written(desk.With(at, answer))
            : Interview.Asked(desk with { Position = desk.Position with { Clash = new(at, answer) } }, null, tongues);
    }

    public static Outcome Settle(Desk desk, Clash clash, Heard heard, Tongues tongues) =>
        Chosen(heard) switch
        {
            Chose.Mine => Written(desk, clash, clash.Mine, tongues),
            Chose.Theirs => Written(desk, clash, null, tongues),
            Chose.Both => Written(desk, clash, Both(desk.Answer(clash.Section), clash.Mine), tongues),
            Chose.Pause => Moving.Pause(desk, tongues.Person),
            _ when Typed(heard) is { } text && Answers.Read(clash.Section, text) is AnswerRead.Good good => Written(
                desk,
                clash,
                good.Answer,
                tongues
            ),
            _ => Interview.Asked(desk, null, tongues),
        };

    enum Chose
    {
        Mine,
        Theirs,
        Both,
        Pause,
    }

    static Chose? Chosen(Heard heard) =>
        heard switch
        {
            Heard.Tap { Verb: Verbs.Pause } => Chose.Pause,
            Heard.Tap { Verb: Verbs.Clash } tap => Enum.TryParse(tap[Choice], out Chose chose) ? chose : null,
            Heard.Words { Text: var text } => Folded.Of(text).TrimEnd('.', '!') switch
            {
                "dung cua toi" or "cua toi" or "lay cua toi" or "use mine" or "mine" or "keep mine" => Chose.Mine,
                "giu cua dong nghiep" or "cua dong nghiep" or "giu nguyen" or "giu" or "keep theirs" or "theirs" => Chose.Theirs,
                "gop" or "gop ca hai" or "lay ca hai" or "ca hai" or "both" or "keep both" => Chose.Both,
                var said => Wish.Read(said) is Wish.Pause ? Chose.Pause : null,
            },
            _ => null,
        };

    static string? Typed(Heard heard) =>
        heard switch
        {
            Heard.Words words when Wish.Read(words.Text) is null => words.Text,
            Heard.Tap { Verb: Verbs.Clash } tap when tap["text"].Trim() is { Length: > 0 } text => text,
            _ => null,
        };

    static Outcome Written(Desk desk, Clash clash, Answer? answer, Tongues tongues)
    {
        var settled = desk with { Position = desk.Position with { Clash = null } };
        var after = answer is null ? settled : settled.With(clash.Section, answer);
        return Moving.Next(after, tongues.Person["drafting.clash.settled", Question.Of(clash.Section).Name(tongues.Person)], tongues);
    }

    /// <summary>Theirs, then what mine adds, under the bullet that theirs has.</summary>
    static Answer Both(Answer theirs, Answer mine)
    {
        var bullet = theirs.Nodes is [{ Token: "-" or "+" or "•" } first, ..] ? first.Token : "";
        var added = mine.Nodes.Where(n => !theirs.Nodes.Any(t => Folded.Of(t.Text) == Folded.Of(n.Text)));
        return new([.. theirs.Nodes, .. added.Select(n => n.Token.Length == 0 ? n with { Token = bullet } : n)]);
    }
}
