using CcchcBot.Plans;
using CcchcBot.Plans.Lists;

namespace CcchcBot.Drafting;

public abstract record AnswerRead
{
    private AnswerRead() { }

    public sealed record Good(Answer Answer) : AnswerRead;

    /// <param name="Why">Key of the sentence; filled with the question's name and what was typed.</param>
    public sealed record Bad(string Why, string Typed) : AnswerRead;
}

/// <summary>What was typed as the answer of a section.</summary>
public static class Answers
{
    /// <summary>Longest answer taken, in characters; a plan's longest section is a tenth of it.</summary>
    public const int Longest = 60_000;

    public static AnswerRead Read(Section section, string text) =>
        text.Length > Longest ? new AnswerRead.Bad("drafting.tooLong", Short.Of(text, 60))
        : !text.Any(char.IsLetterOrDigit) ? new AnswerRead.Bad("drafting.noWords", Short.Of(text, 60))
        : Question.Of(section).Many ? List(section, text)
        : section == Section.PlaceAndDate ? PlaceAndDate(text)
        // one line, as the example shows it: "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / …"
        : Lines(section == Section.Signer ? text.Replace(" / ", "\n", StringComparison.Ordinal) : text);

    static AnswerRead List(Section section, string text)
    {
        if (!text.Any(char.IsLetter))
            return new AnswerRead.Bad("drafting.noList", Short.Of(text, 60));
        var nodes = ListText.Read(text);
        return new AnswerRead.Good(new(section == Section.Bases ? [.. nodes.SelectMany(n => Bases(n))] : nodes));
    }

    /// <summary>A paragraph copied whole holds several bases, and often the sentence that issues the plan: each is a line of its own.</summary>
    static IEnumerable<Node> Bases(Node node)
    {
        var read = Preamble.Of(node.Text);
        string[] issuing = read.Intro is { } intro && Preamble.IsIssuing(intro) ? [intro] : [];
        return read.Bases is [] || (read.Intro is not null && issuing is [])
            ? [node]
            : ((IEnumerable<string>)[.. read.Bases, .. issuing]).Select(
                (text, i) => i == 0 ? node with { Text = text } : new("", node.Level, text)
            );
    }

    static AnswerRead.Good Lines(string text) =>
        new(Answer.Of(text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>Day, month or year may each be blank; a whole date must be one that exists.</summary>
    static AnswerRead PlaceAndDate(string text)
    {
        var date = text[(text.IndexOf(',', StringComparison.Ordinal) + 1)..].Trim();
        var whole =
            date.Count(char.IsDigit) >= 6
            && Folded.Of(date).All(c => char.IsDigit(c) || " /.-aghmntuy".Contains(c, StringComparison.Ordinal));
        return whole && Dates.Read(date) is null ? new AnswerRead.Bad("drafting.noDate", date) : Lines(text);
    }
}
