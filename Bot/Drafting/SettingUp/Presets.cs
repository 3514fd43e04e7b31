using CcchcBot.Drafting.House;
using CcchcBot.Plans;
using CcchcBot.Plans.Calendars;

namespace CcchcBot.Drafting.SettingUp;

/// <summary>What the house offers a body to begin with, kept as text in House.vi.json: report windows, public holidays, signers.</summary>
public static class Presets
{
    /// <param name="code">A, B or C.</param>
    public static IReadOnlyList<ReportWindow> Regime(string code, Words official) =>
        RegimeText.Read(official[$"house.regime.{code}"], []) is { Unread: null, Windows: var windows }
            ? windows
            : throw new FormatException($"house.regime.{code} is not understood");

    /// <summary>Whether windows or days to send are others than the preset's, which then lends no name.</summary>
    public static bool IsEdited(Organisation body, Words official) =>
        body.Windows is { } windows && !windows.SequenceEqual(Regime(body.Regime, official));

    public static WorkCalendar Calendar(Words official) =>
        CalendarText.Read(official["house.calendar"], new([], []), 0) is { Unread: null, Calendar: var calendar }
            ? calendar
            : throw new FormatException("house.calendar is not understood");

    /// <summary>The answer offered for a part, in the words it would be typed in; empty where only the administrator can know.</summary>
    public static string For(SetUpStep step, Organisation body, SetUpView view) =>
        step switch
        {
            SetUpStep.Place => Naming.PlaceOf(body),
            SetUpStep.Symbol => Naming.SymbolOf(body) is { Length: > 0 } own ? $"KH-{own}\nBC-{own}" : "",
            SetUpStep.Units => string.Join('\n', view.Team.Channels.Select(c => c.Name)),
            SetUpStep.Signer => view.Official[
                $"house.signer.{body.Kind}",
                body.Members.FirstOrDefault(m => m.Role == Role.Leadership)?.Name ?? view.Official["house.signer.nobody"]
            ],
            SetUpStep.Recipients => string.Join('\n', HouseText.For(body, view.Today.Year, view.Official).Recipients),
            SetUpStep.Regime => body.Regime,
            SetUpStep.Calendar => view.Official["house.calendar"],
            SetUpStep.Quiet => view.Official["house.quiet"],
            SetUpStep.Retention => view.Official["house.retention"],
            _ => "",
        };
}
