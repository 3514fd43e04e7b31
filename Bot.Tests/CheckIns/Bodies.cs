using System.Globalization;
using System.Text.RegularExpressions;
using CcchcBot.CheckIns;
using CcchcBot.Drafting.SettingUp;
using CcchcBot.Plans;
using CcchcBot.Plans.Calendars;
using CcchcBot.Plans.Times;
using CcchcBot.Turns;

namespace CcchcBot.Tests.CheckIns;

/// <summary>Bodies and plans to gather from.</summary>
static partial class Bodies
{
    public static readonly WorkCalendar Calendar2026 = Presets.Calendar(new Lexicon().Official);

    /// <summary>An office and so many units, each with a channel and a lead; one officer, one leader.</summary>
    public static Organisation Body(int units, string regime = "B") =>
        new(
            "1",
            "Sở Khoa học và Công nghệ tỉnh Hương Giang",
            null,
            BodyKind.Department,
            "Hương Giang",
            "KH-SKHCN",
            "BC-SKHCN",
            [.. Enumerable.Range(1, units).Select(i => new Unit($"u{i}", $"Phòng {i}", [], $"19:u{i}@thread.tacv2"))],
            [
                new("officer", "Mai", "29:officer", Role.Officer),
                new("director", "Phúc", "29:director", Role.Leadership),
                .. Enumerable
                    .Range(1, units)
                    .Select(i => new Member($"lead{i}", $"Trưởng phòng {i}", $"29:lead{i}", Role.UnitLead, $"u{i}")),
            ],
            [],
            [],
            regime,
            Windows: Presets.Regime(regime, new Lexicon().Official),
            Calendar: Calendar2026,
            Quiet: new QuietHours(new(17, 30), new(7, 0))
        );

    public static Plan Plan(Organisation body, params IReadOnlyList<PlanTask> tasks) =>
        new(new PlanHeader(2026, PlanStatus.Issued, body, 15, new DateOnly(2026, 1, 10)), new Dictionary<Section, Answer>(), tasks);

    public static PlanTask Task(int number, string unit, string time = "thường xuyên") =>
        new(number, $"Việc {number}", TimePhrase.Read(time, 2026), unit, [], null, null, Progress.None);

    public static PlanTask Updated(this PlanTask task, DateTime local, ProgressStatus status = ProgressStatus.InProgress) =>
        task with
        {
            Progress = task.Progress with
            {
                Status = status,
                Percent = status == ProgressStatus.Done ? 100 : 40,
                Changes = task.Progress.Changes + 1,
                At = new(local, TimeSpan.FromHours(7)),
                DoneOn = status == ProgressStatus.Done ? DateOnly.FromDateTime(local) : null,
            },
        };

    public static Gathering Gathering(Plan plan, params (string, string)[] acknowledged) =>
        new("1", plan, acknowledged.ToHashSet(), ["officer"]);

    /// <summary>A fingerprint is over everything a task's row holds: what a reviewer reads must not change with every member added to it.</summary>
    public static string WithoutMarks(string text) => Mark().Replace(text, "$1…");

    [GeneratedRegex("(mã chốt )[0-9a-f]{12}")]
    private static partial Regex Mark();

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "d/M/yyyy", CultureInfo.InvariantCulture);
}
