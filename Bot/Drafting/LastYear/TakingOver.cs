using CcchcBot.Plans;

namespace CcchcBot.Drafting.LastYear;

/// <summary>Last year's plan taken over into the draft: fills what nobody answered yet, replaces nothing.</summary>
static class TakingOver
{
    /// <summary>Tasks taken over at once: with the sections one batch of rows must hold them. More are offered where tasks are asked for.</summary>
    const int MostTasks = 70;

    const int AgedShown = 8;

    public static Outcome Take(Desk desk, Tongues tongues)
    {
        if (desk.Plan.Previous is not { } previous)
            return Interview.Asked(desk, tongues.Person["drafting.lastYear.none"], tongues);
        var open = Question.All.Where(q => Copies(q.Section) && desk.Plan[q.Section] is [] && previous[q.Section] is not []).ToList();
        var after = open.Aggregate(desk, (d, q) => d.With(q.Section, Moved(previous, q.Section, d.Plan.Header.Year)));
        var standing = CarryingOn.Offered(after.Plan).Where(o => o.Standing == Carried.Continuing).Take(MostTasks);
        var (with, points) = CarryingOn.Add(after, standing);
        var position = with.Position.At == Section.Year ? with.Position.Onward(with.Plan) : with.Position.From(with.Plan);
        var told = Told(previous.Year, open, with.Plan.Tasks.Count - desk.Plan.Tasks.Count, with.Plan, tongues);
        return Interview.Asked(
            with with
            {
                Position = points.Count == 0 ? position : position.ToEdit(Section.Tasks) with { Open = points },
            },
            told,
            tongues
        );
    }

    /// <summary>Number and date are the clerk's each year anew; tasks are carried on one by one.</summary>
    static bool Copies(Section section) => section is not (Section.Year or Section.Number or Section.PlaceAndDate or Section.Tasks);

    static Answer Moved(PreviousPlan previous, Section section, int year) =>
        new([.. previous[section].Select(n => n with { Text = MovingYears.On(n.Text, previous.Year, year) })]);

    static string Told(int year, List<Question> copied, int tasks, Plan plan, Tongues tongues)
    {
        var words = tongues.Person;
        List<string> told =
        [
            copied.Count > 0
                ? words["drafting.lastYear.taken", year, string.Join(", ", copied.Select(q => q.Name(words))), plan.Header.Year]
                : words["drafting.lastYear.nothing", year],
        ];
        if (tasks > 0)
            told.Add(words["drafting.lastYear.standing", tasks]);
        if (CarryingOn.Offered(plan).Count is > 0 and var left)
            told.Add(words["drafting.lastYear.left", left, year]);
        told.AddRange(Differing(plan, tongues));
        if (Aged.In(plan, tongues) is { Count: > 0 } aged)
            told.Add(Listed(aged, words));
        return string.Join("\n\n", told);
    }

    /// <summary>What the organisation's own record now says otherwise.</summary>
    static IEnumerable<string> Differing(Plan plan, Tongues tongues) =>
        from section in (Section[])[Section.Issuer, Section.Signer]
        let now = Proposals.For(section, plan, tongues.Official)
        where now.Count > 0 && !now.SequenceEqual(plan.Lines(section))
        select tongues.Person["drafting.lastYear.differs", Question.Of(section).Name(tongues.Person), string.Join(" / ", now)];

    static string Listed(IReadOnlyList<Remark> aged, Words words)
    {
        string[] more = aged.Count > AgedShown ? [$"- {words["drafting.moreRemarks", aged.Count - AgedShown]}"] : [];
        return string.Join('\n', [words["drafting.aged.title"], .. aged.Take(AgedShown).Select(a => $"- {a.Says}"), .. more]);
    }
}
