using CcchcBot.Plans;
using CcchcBot.Plans.Units;

namespace CcchcBot.Drafting.Prose;

/// <summary>Who does what a sentence says. Only names of units as they are, their aliases and abbreviations count; who leads is read by <see cref="Responsibility"/>.</summary>
/// <param name="Responsible">The words about the lead, as a cell of a table would have them; empty when nobody is named so.</param>
/// <param name="With">Units named after "phối hợp" further on.</param>
/// <param name="Duty">The sentence without who leads, where it begins with that.</param>
sealed record UnitsInText(string Responsible, string With, string Duty)
{
    static readonly string[] Before = ["giao cho", "giao", "phan cong", "de nghi", "yeu cau", "assign"];
    static readonly string[] After =
    [
        "co trach nhiem",
        "chiu trach nhiem",
        "chu tri",
        "lam dau moi",
        "la dau moi",
        "leads",
        "to",
        ",",
        ":",
    ];

    public static UnitsInText In(string sentence, IReadOnlyList<Unit> units)
    {
        var words = new SentenceUnits(sentence, units);
        words.Take(Before);
        if (words.Chain() is { } lead)
        {
            words.TakeAll(After);
            return new(sentence[..lead.End], Coordinating(words, sentence), words.Ended ? sentence : sentence[words.Start..]);
        }
        words.At = 0;
        while (!words.Ended)
            if (words.Take("do", "by") && words.Chain() is { } named)
                return new(sentence[named.Start..named.End], Coordinating(words, sentence), sentence);
            else
                words.At++;
        words.At = 0;
        return new("", Coordinating(words, sentence), sentence);
    }

    static string Coordinating(SentenceUnits words, string sentence)
    {
        var from = words.At;
        List<string> named = [];
        while (!words.Ended)
            if (words.Take("phoi hop cung voi", "phoi hop voi", "phoi hop cung", "phoi hop", "with"))
                named.AddRange(words.Units());
            else
                words.At++;
        words.At = from;
        return string.Join(", ", named);
    }
}
