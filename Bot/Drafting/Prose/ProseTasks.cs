using CcchcBot.Drafting.Items;
using CcchcBot.Plans;
using CcchcBot.Plans.Lists;
using CcchcBot.Plans.Times;

namespace CcchcBot.Drafting.Prose;

/// <summary>A paragraph that says who does what and when, read as tasks sentence by sentence: a proposal, to be confirmed.</summary>
static class ProseTasks
{
    /// <summary>A part longer than this between semicolons is a sentence, no cell.</summary>
    const int LongestCell = 60;

    /// <summary>Null when it is a table, a task a line, or words without units and times.</summary>
    public static IReadOnlyList<TypedTask>? Read(string text, PlanHeader header)
    {
        if (text.Contains('\t', StringComparison.Ordinal))
            return null;
        var lines = ListText.Read(text).Select(n => n.Text).ToList();
        if (lines.Any(l => IsParted(l, header.Year)))
            return null;
        var tasks = lines.SelectMany(l => Sentences.Of(l, semicolons: false)).Select(s => Task(s, header)).ToList();
        return tasks.Count > 1 ? (tasks.Any(t => t.Responsible.Length + t.Time.Length > 0) ? tasks : null)
            : tasks.All(t => t.Responsible.Length > 0 && t.Time.Length > 0) ? tasks
            : null;
    }

    static bool IsParted(string line, int year)
    {
        var parts = line.Split([';', '|'], StringSplitOptions.TrimEntries);
        return parts.Length > 1
            && (
                parts[1].Length <= LongestCell && !parts[1].Contains(". ", StringComparison.Ordinal)
                || TimePhrase.Read(parts[1], year).Kind != TimeKind.Unspecified
            );
    }

    static TypedTask Task(string sentence, PlanHeader header)
    {
        var units = UnitsInText.In(sentence, header.Organisation.Units);
        var times = TimesInText.In(units.Duty, header.Year);
        var text = times is [var only] ? Without(units.Duty, only) : units.Duty;
        return new(Begun(text), string.Join("; ", times), units.Responsible, units.With, null, null);
    }

    /// <summary>A time at the end is said beside the task; one in the middle belongs to the sentence.</summary>
    static string Without(string text, string time)
    {
        var bare = text.TrimEnd('.', ' ');
        if (!bare.EndsWith(time, StringComparison.Ordinal) || bare.Length - time.Length < 8)
            return text;
        var words = bare[..^time.Length].TrimEnd(' ', ',', '(', ';').Split(' ');
        return string.Join(' ', words.AsSpan(0, words.Length - (Folded.Of(words[^1]) is "trong" or "vao" or "in" or "by" ? 1 : 0)));
    }

    static string Begun(string text)
    {
        var trimmed = text.Trim(' ', ',', ':', '.');
        return trimmed.Length == 0 ? text : char.ToUpperInvariant(trimmed[0]) + trimmed[1..];
    }
}
