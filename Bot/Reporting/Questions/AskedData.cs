using System.Globalization;
using CcchcBot.Plans;

namespace CcchcBot.Reporting.Questions;

/// <summary>A question as a card's button carries it, and back. What a button brings is not to be trusted: anything malformed is no question.</summary>
public static class AskedData
{
    const string Day = "yyyyMMdd";

    /// <summary>`kind|window|unit|which|mine`; a window as `Q2.2026.20260315.20260614.1`.</summary>
    public static string Write(Asked asked) =>
        asked switch
        {
            Asked.Status(var window, var unit, var against) => $"status|{Write(window)}|{unit}|{(against is null ? "" : Write(against))}",
            Asked.ByUnit(var window) => $"units|{Write(window)}",
            Asked.Tasks(var which, var window, var unit, var mine) =>
                $"tasks|{(window is null ? "" : Write(window))}|{unit}|{which}|{(mine ? "1" : "")}",
            Asked.OneTask(var number) => $"task|{number.ToString(CultureInfo.InvariantCulture)}",
            Asked.NotReported(var window) => $"silent|{Write(window)}",
            Asked.Report(var window) => $"report|{Write(window)}",
            Asked.Score(var window) => $"score|{Write(window)}",
            _ => throw new ArgumentException("a statement is no question to come back to", nameof(asked)),
        };

    public static Asked? Read(string data)
    {
        var said = data.Split('|');
        string At(int place) => said.ElementAtOrDefault(place) ?? "";
        var window = Window(At(1));
        var unit = At(2) is { Length: > 0 } id ? id : null;
        return (said[0], window) switch
        {
            ("status", { } one) => new Asked.Status(one, unit, Window(At(3))),
            ("units", { } one) => new Asked.ByUnit(one),
            ("tasks", _)
                when Enum.TryParse<Which>(At(3), out var which) && Enum.IsDefined(which) && (window is not null || At(1).Length == 0) =>
                new Asked.Tasks(which, window, unit, At(4) == "1"),
            ("task", _) when int.TryParse(At(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) => new Asked.OneTask(
                number
            ),
            ("silent", { } one) => new Asked.NotReported(one),
            ("report", { } one) => new Asked.Report(one),
            ("score", { } one) => new Asked.Score(one),
            _ => null,
        };
    }

    public static string Write(Period window) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{window.Code}.{window.Year}.{window.From.ToString(Day, CultureInfo.InvariantCulture)}.{window.To.ToString(Day, CultureInfo.InvariantCulture)}.{(window.Official ? 1 : 0)}"
        );

    public static Period? Window(string data) =>
        data.Split('.') is [var code, var year, var from, var to, var official]
        && PeriodNames.Knows(code)
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && DateOnly.TryParseExact(from, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
        && DateOnly.TryParseExact(to, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var last)
        && first <= last
            ? new(code, number, first, last, official == "1")
            : null;
}
