using System.Globalization;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.Tests.Plans;

/// <summary>A time as one line a table can hold: kind, first day, due day, then what else was understood.</summary>
static class TimeText
{
    public static void AssertReads(string typed, string understood, int? year = 2027)
    {
        var read = TimePhrase.Read(typed, year);
        Assert.Equal(understood, Of(read));
        Assert.Equal(typed, read.Raw);
    }

    public static string Of(TimeSpec time) =>
        string.Join(
            ' ',
            new[]
            {
                time.Kind.ToString(),
                Day(time.From),
                Day(time.Due),
                time.Every?.ToString(),
                time.Strict ? "strict" : null,
                time.Tentative ? "tentative" : null,
                time.DependsOn is { } event_ ? $"<{event_}>" : null,
            }.OfType<string>()
        );

    static string Day(DateOnly? day) => day?.ToString("d/M/yy", CultureInfo.InvariantCulture) ?? "-";
}
