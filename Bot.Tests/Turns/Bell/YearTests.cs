using System.Globalization;
using System.Text;
using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Tests.CheckIns;
using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Turns.Bell;

/// <summary>A year of one plan, twelve units and regime B on the calendar of 2026: every message the bot sends on its own accord, to be read.</summary>
public sealed class YearTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("year-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    static readonly string[] Names =
    [
        "Văn phòng Sở",
        "Thanh tra Sở",
        "Phòng Kế hoạch - Tài chính",
        "Phòng Quản lý khoa học",
        "Phòng Quản lý công nghệ",
        "Phòng Sở hữu trí tuệ",
        "Phòng Chuyển đổi số",
        "Phòng Bưu chính - Viễn thông",
        "Chi cục Tiêu chuẩn Đo lường Chất lượng",
        "Trung tâm Thông tin và Ứng dụng",
        "Trung tâm Phát triển công nghệ",
        "Trung tâm Kỹ thuật Đo lường",
    ];

    static Plan Of2026()
    {
        var body = Bodies.Body(Names.Length);
        body = body with
        {
            Units = [.. body.Units.Select((u, i) => u with { Name = Names[i] })],
            Members =
            [
                .. body.Members.Select(m =>
                    m.Unit is { } unit ? m with { Name = $"Phụ trách {body.Units.ToList().FindIndex(u => u.Id == unit) + 1}" } : m
                ),
            ],
        };
        string[] times = ["thường xuyên", "quý I", "quý II", "trước ngày 15/6", "quý III", "tháng 10"];
        return Bodies.Plan(
            body,
            [.. Enumerable.Range(0, 24).Select(i => Bodies.Task(i + 1, $"u{(i % 12) + 1}", i < 12 ? times[0] : times[i % times.Length]))]
        );
    }

    /// <summary>What the units do, by local day and hour: task, or `+unit` for "đã nhận".</summary>
    static readonly (string When, string Does)[] Script =
    [
        ("6/3 9", "1 2 3 4 5 6 7 8"),
        ("10/3 15", "9"),
        ("10/3 16", "+u10"),
        ("11/3 10", "11"),
        ("17/3 9", "12"),
        ("5/6 9", "1 2 3 4 5 6 7 8 9 10 11 12"),
        ("4/9 9", "1 2 3 4 5 6 7 8 9 10"),
        ("8/9 10", "11"),
        ("9/9 10", "12"),
        ("4/12 9", "1 2 3 4 5 6"),
        ("8/12 14", "7 8 9"),
        ("14/12 16", "10"),
    ];

    [Fact]
    public async Task Every_message_of_2026()
    {
        var station = await Station.StartAsync(new SqliteStore(Path.Combine(folder, "year.db")), Of2026(), new(2026, 1, 12, 9, 0, 0));
        var instance = station.New();
        foreach (var (when, does) in Script)
        {
            await station.UntilAsync(DateTime.ParseExact($"{when} 2026", "d/M H yyyy", CultureInfo.InvariantCulture), instance);
            foreach (var one in does.Split(' '))
                if (one[0] == '+')
                    await station.ReceiveAsync("Q1", one[1..]);
                else
                    await station.UpdateAsync(int.Parse(one, CultureInfo.InvariantCulture));
        }
        await station.UntilAsync(new(2026, 12, 31, 18, 0, 0), instance);
        Approved.Match("Turns/year.md", Bodies.WithoutMarks(Read(station)));
        Assert.All(await station.NoticesAsync(), n => Assert.Equal(CcchcBot.Turns.CardState.Delivered, n.State));
    }

    static string Read(Station station)
    {
        var body = station.Plan.Header.Organisation;
        var text = new StringBuilder("# Một năm: mọi tin bot tự gửi\n\n12 đơn vị, chế độ B, lịch làm việc 2026.\n");
        DateOnly? day = null;
        foreach (
            var mail in station
                .Mailroom.Mails.OrderBy(m => Minute(m.At))
                .ThenBy(m => To(body, m.To), StringComparer.Ordinal)
                .ThenBy(m => m.Title, StringComparer.Ordinal)
        )
        {
            var local = TimeZoneInfo.ConvertTime(mail.At, Instance.Zone).DateTime;
            if (DateOnly.FromDateTime(local) is var on && on != day)
                text.Append(CultureInfo.GetCultureInfo("vi-VN"), $"\n## {day = on:dddd, dd/MM/yyyy}\n");
            var said = IsProgress(mail) ? mail.Now : mail.Text;
            var lines = said.Split('\n').TakeWhile(l => !l.Contains("· việc tuyên truyền CCHC", StringComparison.Ordinal));
            text.Append(CultureInfo.InvariantCulture, $"- {local:HH:mm} → {To(body, mail.To)}: {string.Join(" / ", lines)}\n");
        }
        return text.ToString();
    }

    static bool IsProgress(Mail mail) => mail.Title.StartsWith("Gửi đề nghị", StringComparison.Ordinal);

    static long Minute(DateTimeOffset at) => at.UtcTicks / TimeSpan.TicksPerMinute;

    static string To(Organisation body, string conversation) =>
        body.Units.FirstOrDefault(u => u.Channel == conversation) is { } unit
            ? $"#{unit.Name}"
            : body.Members.First(m => $"a:{m.MemberId}" == conversation).Name;
}
