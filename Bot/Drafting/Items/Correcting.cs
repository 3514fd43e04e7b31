using CcchcBot.Plans;

namespace CcchcBot.Drafting.Items;

/// <summary>A correction by item, in words or from the card: of the open question's list, or of the one answered just now.</summary>
static class Correcting
{
    /// <summary>Null when the words are no correction of anything that is there.</summary>
    public static Outcome? Hear(Desk desk, string text, Tongues tongues) =>
        CorrectionReader.Read(text) is { } correction && Target(desk, correction) is { } section
            ? Do(desk, section, correction, tongues)
            : null;

    /// <summary>The section meant; null when no list is open that could be meant.</summary>
    static Section? Target(Desk desk, Correction correction)
    {
        if (correction.Called == ItemCalled.Task)
            return correction is Correction.Add && desk.Position.At != Section.Tasks ? null : Section.Tasks;
        var target =
            HasItems(desk.Plan, desk.Position.At) ? desk.Position.At
            : HasItems(desk.Plan, desk.Position.Last) ? desk.Position.Last
            : null;
        // one more task is added as it is typed; "sửa mục 7" of a list of three is section 7
        if (target is not { } section || (section == Section.Tasks && correction is Correction.Add { Called: ItemCalled.Number }))
            return null;
        return correction is Correction.Reword { Text: null } reword && section == desk.Position.Last && section != desk.Position.At
            ? ItemGroup.Of(desk.Plan[section]).Find(reword.Item) is null
                ? null
                : section
            : section;
    }

    static bool HasItems(Plan plan, Section? section) =>
        section is { } s && Question.Of(s).Many && (s == Section.Tasks ? plan.Tasks.Count > 0 : plan[s] is not []);

    public static Outcome Do(Desk desk, Section section, Correction correction, Tongues tongues)
    {
        desk = desk with { Position = desk.Position with { Pending = null } };
        if (correction is Correction.Reword { Text: { } text } && !text.Any(char.IsLetterOrDigit))
            return Interview.Asked(desk, tongues.Person["drafting.noWords", Question.Of(section).Name(tongues.Person), text], tongues);
        return section == Section.Tasks ? Tasks(desk, correction, tongues) : List(desk, section, correction, tongues);
    }

    static Outcome List(Desk desk, Section section, Correction correction, Tongues tongues)
    {
        var words = tongues.Person;
        var list = ItemGroup.Of(desk.Plan[section]);
        var name = Question.Of(section).Name(words);
        if (correction is Correction.Reword { Text: null, Item: var path } && list.Find(path) is { } item)
            return AskedBack.Ask(desk, new(PendingKind.Rewording, section, path, item.Text), tongues);
        return ListCorrecting.Of(list, correction) switch
        {
            Corrected.Done done => Done(desk, section, done, tongues),
            Corrected.NoSuchItem missing => Interview.Asked(
                desk,
                words["drafting.item.noSuch", name, missing.Item, list.Items.Count],
                tongues
            ),
            Corrected.WhereToSplit where => AskedBack.Ask(
                desk,
                new(PendingKind.Splitting, section, list.PathOf(where.Item)!, where.Item.Text),
                tongues
            ),
            _ => Interview.Asked(desk, words["drafting.item.cannot"], tongues),
        };
    }

    static Outcome Done(Desk desk, Section section, Corrected.Done done, Tongues tongues)
    {
        var words = tongues.Person;
        var after = desk.With(section, new Answer(done.List.Nodes()));
        if (section != desk.Position.At)
            after = after with { Position = after.Position with { Last = section } };
        var name = Question.Of(section).Name(words);
        var told = words["drafting.item.corrected", name, after.Plan[section].Count];
        var path = done.Item is { } item ? done.List.PathOf(item) : null;
        // the open question's card shows the list itself
        return section == desk.Position.At
            ? Interview.Asked(after, told, tongues, path)
            : Interview.Asked(after, string.Join("\n\n", [told, .. ItemForm.Lines(after.Plan[section], words)]), tongues);
    }

    static Outcome Tasks(Desk desk, Correction correction, Tongues tongues)
    {
        var (plan, words) = (desk.Plan, tongues.Person);
        if (correction is Correction.Add add)
            return TaskEntry.Hear(desk, add.Text, tongues);
        if (
            ListCorrecting.Named(correction).FirstOrDefault(p => TaskCorrecting.Number(p) is not { } n || n < 1 || n > plan.Tasks.Count) is
            { } missing
        )
            return Interview.Asked(desk, words["drafting.tasks.noSuch", missing, plan.Tasks.Count], tongues);
        var named = ListCorrecting.Named(correction).First();
        if (correction is Correction.Reword { Text: null })
            return AskedBack.Ask(
                desk,
                new(PendingKind.Rewording, Section.Tasks, named, plan.Tasks[TaskCorrecting.Number(named)!.Value - 1].Text),
                tongues
            );
        if (TaskCorrecting.Of(plan, correction) is not { } corrected)
            return correction is Correction.Split
                ? AskedBack.Ask(
                    desk,
                    new(PendingKind.Splitting, Section.Tasks, named, plan.Tasks[TaskCorrecting.Number(named)!.Value - 1].Text),
                    tongues
                )
                : Interview.Asked(desk, words["drafting.item.cannot"], tongues);
        return Done(desk, correction, corrected, tongues);
    }

    static Outcome Done(Desk desk, Correction correction, CorrectedTasks corrected, Tongues tongues)
    {
        var words = tongues.Person;
        var numbers = corrected.Tasks.Select(t => t.Number).ToList();
        var plan = desk.Plan with { Tasks = TaskNumbers.In(corrected.Tasks) };
        if (Touched.TooMuch(desk.Plan, plan))
            return Interview.Asked(desk, words["drafting.tasks.tooFar"], tongues);
        OpenPoint[] open =
        [
            .. desk
                .Position.Open.Concat(corrected.Open)
                .Where(o => numbers.Contains(o.Task))
                .Select(o => o with { Task = numbers.IndexOf(o.Task) + 1 })
                .DistinctBy(o => (o.Task, o.Point)),
        ];
        var position = open.Length > 0 && desk.Position.At != Section.Tasks ? desk.Position.ToEdit(Section.Tasks) : desk.Position;
        var after = desk with { Plan = plan, Position = position with { Open = open } };
        var at = corrected.About is { } about ? corrected.Tasks.ToList().IndexOf(about) : -1;
        var told =
            at >= 0 ? words["drafting.tasks.resolved", TaskCards.Line(plan.Tasks[at], plan, words)] : Removed(desk.Plan, correction, words);
        return Interview.Asked(after, told, tongues, at >= 0 ? $"{at + 1}" : null);
    }

    static string Removed(Plan plan, Correction correction, Words words)
    {
        var gone = ListCorrecting.Named(correction).Select(p => TaskCorrecting.Number(p)!.Value).Distinct().ToList();
        var texts = string.Join("; ", gone.Select(n => Short.Of(plan.Tasks[n - 1].Text, 120)));
        return words["drafting.tasks.removed", string.Join(", ", gone), texts];
    }
}
