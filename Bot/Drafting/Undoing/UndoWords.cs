using CcchcBot.Plans;

namespace CcchcBot.Drafting.Undoing;

/// <summary>What was taken back, in a line for each section.</summary>
static class UndoWords
{
    const int Longest = 160;

    /// <summary>What was kept is shown longer: it is nowhere else to be read.</summary>
    const int LongestKept = 1500;

    public static IEnumerable<string> Of(Desk desk, DraftStep step, TakenBack back, Words words)
    {
        var kept = back.Kept;
        foreach (var change in step.Sections.Where(c => kept?.Sections.Any(k => k.Section == c.Section) is not true))
            yield return change.Was.Nodes.Count > 0
                ? words["drafting.undone.was", Name(change.Section, words), Text(change.Was, Longest)]
                : words["drafting.undone.blank", Name(change.Section, words), Text(SectionChange.Of(desk.Plan, change.Section), Longest)];
        foreach (var change in kept?.Sections ?? [])
            yield return Kept(Name(change.Section, words), Text(change.Was, LongestKept), words);
        foreach (var change in step.Tasks)
            yield return Tasks(change, kept, words);
    }

    static string Tasks(TaskChange change, DraftStep? kept, Words words)
    {
        var name = Name(Section.Tasks, words);
        var texts = string.Join("; ", change.Was.Select(t => Short.Of(t.Text, 80)));
        return kept?.Tasks.Count > 0 ? Kept(name, Short.Of(texts, LongestKept), words)
            : change.Was.Count == 0 ? words["drafting.undone.tasks.out", change.Now.Count]
            : words["drafting.undone.tasks.back", change.Was.Count, Short.Of(texts, Longest)];
    }

    static string Kept(string name, string was, Words words) =>
        was.Length == 0 ? words["drafting.undone.keptBlank", name] : words["drafting.undone.kept", name, was];

    static string Name(Section section, Words words) => Question.Of(section).Name(words);

    static string Text(Answer answer, int most) => Short.Of(string.Join(" / ", answer.Nodes.Select(n => n.Text)), most);
}
