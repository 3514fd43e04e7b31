using CcchcBot.Plans;
using CcchcBot.Plans.Calendars;

namespace CcchcBot.Drafting.SettingUp;

/// <summary>Each part of an organisation in the words it would be typed in.</summary>
public static class SetUpTexts
{
    public static string Of(SetUpStep step, Organisation body, TeamSeen team, Words words) =>
        step switch
        {
            SetUpStep.Name => body.Superior is { Length: > 0 } superior ? $"{body.Name}\n{superior}" : body.Name,
            SetUpStep.Place => body.Place,
            SetUpStep.Symbol => body.PlanSymbol.Length > 0 ? $"{body.PlanSymbol}\n{body.ReportSymbol}" : "",
            SetUpStep.Units => Joined(body.Units.Select(u => u.Aliases is [] ? u.Name : $"{u.Name} ({string.Join(", ", u.Aliases)})")),
            SetUpStep.Channels => Joined(body.Units.Where(u => u.Channel is not null).Select(u => $"{u.Name}: {ChannelName(u, team)}")),
            SetUpStep.Leads => Joined(body.Units.Select(u => Leads(u, body, team)).OfType<string>()),
            SetUpStep.Officers => People(Role.Officer, body, team),
            SetUpStep.Leadership => People(Role.Leadership, body, team),
            SetUpStep.Administrators => People(Role.Administrator, body, team),
            SetUpStep.Signer => string.Join("\n\n", body.OtherSigners?.Prepend(body.Signer).Select(Joined) ?? [Joined(body.Signer)]),
            SetUpStep.Recipients => Joined(body.Recipients),
            SetUpStep.Regime => body.Windows is { } windows
                ? Joined(windows.Select(w => RegimeText.Write(w, words)).Prepend(body.Regime))
                : "",
            SetUpStep.Calendar => body.Calendar is { } calendar ? Calendar(calendar, words) : "",
            SetUpStep.Quiet => body.Quiet?.Show(words) ?? "",
            SetUpStep.Retention => body.RetentionYears is { } years ? words["setup.years", years] : "",
        };

    public static string Weekend(WorkCalendar calendar, Words words) =>
        words["setup.weekend", string.Join(", ", calendar.Weekend.Select(d => words[$"setup.{d}"]))];

    static string Calendar(WorkCalendar calendar, Words words) =>
        Joined(calendar.Years.SelectMany(y => CalendarText.Write(y, words)).Prepend(Weekend(calendar, words)));

    static string ChannelName(Unit unit, TeamSeen team) => team.Channels.FirstOrDefault(c => c.Id == unit.Channel)?.Name ?? unit.Channel!;

    static string? Leads(Unit unit, Organisation body, TeamSeen team) =>
        Names(body.Members.Where(m => m.Role == Role.UnitLead && m.Unit == unit.Id), team) is { Length: > 0 } names
            ? $"{unit.Name}: {names}"
            : null;

    static string People(Role role, Organisation body, TeamSeen team) => Names(body.Members.Where(m => m.Role == role), team);

    static string Names(IEnumerable<Member> members, TeamSeen team) => string.Join(", ", members.Select(m => RosterNames.Naming(m, team)));

    static string Joined(IEnumerable<string> lines) => string.Join('\n', lines);
}

/// <summary>What an organisation's change was, part by part: the lines that went and the lines that came.</summary>
public sealed record ChangedPart(SetUpStep Part, IReadOnlyList<string> From, IReadOnlyList<string> To)
{
    public static IReadOnlyList<ChangedPart> Between(Organisation? before, Organisation after, TeamSeen team, Words words) =>
        [
            .. from part in Enum.GetValues<SetUpStep>()
            let was = Lines(part, before, team, words)
            let now = Lines(part, after, team, words)
            where !was.SequenceEqual(now)
            select new ChangedPart(part, [.. was.Except(now)], [.. now.Except(was)]),
        ];

    static string[] Lines(SetUpStep part, Organisation? body, TeamSeen team, Words words) =>
        body is null ? [] : SetUpAnswers.Lines(SetUpTexts.Of(part, body, team, words));
}
