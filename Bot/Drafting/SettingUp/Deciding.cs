using System.Diagnostics;
using CcchcBot.Plans;
using CcchcBot.Plans.Calendars;
using CcchcBot.Plans.Units;

namespace CcchcBot.Drafting.SettingUp;

public abstract record Decided
{
    private Decided() { }

    public sealed record Changed(Organisation Body, string Says) : Decided;

    public sealed record Refused(string Says) : Decided;

    /// <summary>The unit has open tasks: who takes them over?</summary>
    public sealed record ToWhom(Unit Unit) : Decided;

    public sealed record Whose(string Name, IReadOnlyList<SeenMember> People) : Decided;
}

/// <summary>What a wanted change makes of the organisation.</summary>
public static class Deciding
{
    /// <param name="openTasks">Whether the unit has tasks that are not done, in any plan under way.</param>
    public static Decided Decide(Wanted wanted, Organisation body, SetUpView view, Func<Unit, bool> openTasks) =>
        wanted switch
        {
            Wanted.Rename rename => Rename(rename, body, view),
            Wanted.Merge merge => Merge(merge, body, view),
            Wanted.Close close => Close(close, body, view, openTasks),
            Wanted.Hold hold => Hold(hold, body, view),
            Wanted.Days(var changes) => Days(changes, body, view),
            _ => throw new UnreachableException(),
        };

    static Decided Rename(Wanted.Rename wanted, Organisation body, SetUpView view)
    {
        if (Find(wanted.Unit, body) is not { } unit)
            return NoUnit(wanted.Unit, body, view);
        if (body.Units.Any(u => u.Id != unit.Id && Folded.Of(u.Name) == Folded.Of(wanted.Name)))
            return new Decided.Refused(view.Words["setup.twoUnits", wanted.Name]);
        return unit.Name == wanted.Name
            ? new Decided.Refused(view.Words["setup.renamed.same", unit.Name])
            : new Decided.Changed(body.Rename(unit, wanted.Name, view.Today), view.Words["setup.renamed", unit.Name, wanted.Name]);
    }

    static Decided Merge(Wanted.Merge wanted, Organisation body, SetUpView view)
    {
        var (merged, unread) = Several(wanted.Units, body);
        if (unread is not null)
            return NoUnit(unread, body, view);
        if (merged.Count < 2)
            return new Decided.Refused(view.Words["setup.mergeTwo"]);
        if (body.Units.Except(merged).Any(u => Folded.Of(u.Name) == Folded.Of(wanted.Name)))
            return new Decided.Refused(view.Words["setup.twoUnits", wanted.Name]);
        return new Decided.Changed(
            body.Merge(merged, wanted.Name, view.Today),
            view.Words["setup.merged", string.Join(", ", merged.Select(u => u.Name)), wanted.Name]
        );
    }

    static Decided Close(Wanted.Close wanted, Organisation body, SetUpView view, Func<Unit, bool> openTasks)
    {
        if (Find(wanted.Unit, body) is not { } unit)
            return NoUnit(wanted.Unit, body, view);
        if (body.Units.Count == 1)
            return new Decided.Refused(view.Words["setup.lastUnit", unit.Name]);
        if (wanted.Successor is null)
            return openTasks(unit)
                ? new Decided.ToWhom(unit)
                : new Decided.Changed(body.Dissolve(unit, null, view.Today), view.Words["setup.dissolved.noTasks", unit.Name]);
        return Find(wanted.Successor, body) is not { } successor || successor.Id == unit.Id
            ? NoUnit(wanted.Successor, body, view)
            : Dissolved(body, unit, successor, view);
    }

    static Decided.Changed Dissolved(Organisation body, Unit unit, Unit successor, SetUpView view) =>
        new(body.Dissolve(unit, successor, view.Today), view.Words["setup.dissolved", unit.Name, successor.Name]);

    static Decided Hold(Wanted.Hold wanted, Organisation body, SetUpView view)
    {
        Unit? unit = null;
        if (wanted.Unit is { } named && (unit = Find(named, body)) is null)
            return NoUnit(named, body, view);
        // who left the team can still be taken off the list
        var holders = body.Members.Where(m => m.Role == wanted.Role && m.Unit == unit?.Id && IsCalled(m, wanted.Person)).ToList();
        if (!wanted.Begins && holders is [var holder])
            return Ended(body, holder, view);
        switch (RosterNames.Find(wanted.Person, view.Team))
        {
            case PersonMatch.Several(var people):
                return new Decided.Whose(wanted.Person, people);
            case PersonMatch.One(var person):
                var member = person.In(wanted.Role, unit?.Id);
                var held = body.Members.FirstOrDefault(m => (m.Person, m.Role, m.Unit) == (member.Person, member.Role, member.Unit));
                return (wanted.Begins, held) switch
                {
                    (true, null) => new Decided.Changed(
                        body with
                        {
                            Members = [.. body.Members, member],
                        },
                        Says("setup.begins", member, body, view)
                    ),
                    (false, { } ending) => Ended(body, ending, view),
                    _ => new Decided.Refused(Says(wanted.Begins ? "setup.begins.already" : "setup.ends.not", member, body, view)),
                };
            case PersonMatch.Guest:
                return new Decided.Refused(view.Words["setup.guest", wanted.Person]);
            default:
                return new Decided.Refused(view.Words["setup.noPerson", wanted.Person]);
        }
    }

    static bool IsCalled(Member member, string name) => member.Person == name || Folded.Of(member.Name) == Folded.Of(name);

    static Decided Ended(Organisation body, Member member, SetUpView view)
    {
        Member[] left = [.. body.Members.Where(m => m != member)];
        return member.Role == Role.Administrator && left.All(m => m.Role != Role.Administrator)
            ? new Decided.Refused(view.Words["setup.lastAdministrator"])
            : new Decided.Changed(body with { Members = left }, Says("setup.ends", member, body, view));
    }

    static string Says(string key, Member member, Organisation body, SetUpView view) =>
        view.Words[
            key,
            member.Name,
            member.Unit is { } unit ? view.Words["setup.leadOf", body.NameOf(unit)] : view.Words[$"setup.role.{member.Role}"]
        ];

    static Decided Days(string changes, Organisation body, SetUpView view)
    {
        var before = body.Calendar ?? Presets.Calendar(view.Official);
        var (calendar, unread) = CalendarText.Read(changes, before, view.Today.Year);
        return unread is null
            ? new Decided.Changed(body with { Calendar = calendar }, view.Words["setup.calendarChanged", Short.Of(changes, 200)])
            : new Decided.Refused(view.Words["setup.noDay", unread]);
    }

    static Unit? Find(string said, Organisation body) =>
        body.Units.FirstOrDefault(u => u.Id == said)
        ?? body.Units.FirstOrDefault(u => Folded.Of(u.Name) == Folded.Of(said))
        ?? (UnitNames.Find(said, body.Units) is UnitMatch.One one ? one.Unit : null);

    /// <summary>Units named one after the other; a name may hold "và" itself, so the longest that is one is taken.</summary>
    static (IReadOnlyList<Unit> Units, string? Unread) Several(string said, Organisation body)
    {
        List<Unit> found = [];
        var pieces = said.Split(
            [",", ";", " và ", " va ", " with ", " and ", " với "],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        for (var i = 0; i < pieces.Length; )
        {
            var taken = Enumerable
                .Range(1, pieces.Length - i)
                .Reverse()
                .Select(n => (Count: n, Unit: Find(string.Join(" và ", pieces.Skip(i).Take(n)), body)))
                .FirstOrDefault(t => t.Unit is not null && (t.Count == 1 || pieces.Skip(i).Take(t.Count).Any(p => Find(p, body) is null)));
            if (taken.Unit is not { } unit)
                return ([], pieces[i]);
            if (found.All(f => f.Id != unit.Id))
                found.Add(unit);
            i += taken.Count;
        }
        return (found, null);
    }

    static Decided.Refused NoUnit(string said, Organisation body, SetUpView view) =>
        new(view.Words["setup.noSuchUnit", said, string.Join("; ", body.Units.Select(u => u.Name))]);
}
