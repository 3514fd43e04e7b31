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
        : Question.Of(section).Many ? List(text)
        : section == Section.PlaceAndDate ? PlaceAndDate(text)
        : Lines(text);

    static AnswerRead List(string text) =>
        text.Any(char.IsLetter)
            ? new AnswerRead.Good(new Answer(ListText.Read(text)))
            : new AnswerRead.Bad("drafting.noList", Short.Of(text, 60));

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
