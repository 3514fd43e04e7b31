using System.Text.Json.Nodes;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Storage;
using CcchcBot.Tests.Fakes;
using CcchcBot.Turns;
using DocumentFormat.OpenXml.Packaging;

namespace CcchcBot.Tests.Turns;

/// <summary>Asking, opening what is behind a figure, and taking the report along: through the real app.</summary>
public class AskTests
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task From_a_question_to_a_report_that_was_sent(string language)
    {
        await using var town = await Town.StartAsync();
        var talk = new Transcript(town.Teams, language == "vi" ? "Hỏi tình hình và lấy báo cáo" : "Asking, and taking the report along");
        await town.IssueAsync();
        await town.Teams.SayAsync(town.ExpertLead, "viec 2 xong: da treo 5 bang ron; minh chung: https://so.example/anh/5");
        string[][] said = language == "vi" ? Vietnamese : English;
        foreach (var person in (Person[])[town.Director, town.Officer, town.OfficeLead])
            await town.Teams.SayAsync(person, language == "vi" ? "tiếng Việt" : "English");
        var status = (await talk.SayAsync(town.Director, said[0][0])).Post;
        await talk.TapAsync(town.Director, status, said[0][1]);
        await talk.TapAsync(town.Director, status, said[0][3]);
        await talk.TapAsync(town.Director, status, said[0][2], new() { ["pick"] = "tasks|Q2.2026.20260315.20260614.0||NotStarted|" });
        foreach (var words in said[1])
            await talk.SayAsync(town.Director, words);
        foreach (var words in said[2])
            await talk.SayAsync(town.OfficeLead, words);
        var report = (await talk.SayAsync(town.Officer, said[3][0])).Post;
        await talk.TapAsync(town.Officer, report, said[3][1]);
        await talk.TapAsync(town.Officer, report, said[3][2], new() { ["causes"] = "Kinh phí cấp chậm" });
        foreach (var words in said[4])
            await talk.SayAsync(town.Officer, words);
        foreach (var words in said[5])
            await talk.SayAsync(town.Stranger, words);
        Approved.Match($"Turns/ask-{language}.md", talk.ToString());
    }

    static readonly string[][] Vietnamese =
    [
        ["tình hình quý 2", "Theo đơn vị chủ trì", "Xem các việc", "Quay lại"],
        [
            "việc quá hạn",
            "còn gì đến hạn tuần này",
            "ai chưa báo cáo",
            "việc 2 xong chưa?",
            "điểm tuyên truyền",
            "báo cáo thời tiết",
            "so với quý trước",
        ],
        ["tình hình quý 1", "tình hình quý 1 của Phòng Nghiệp vụ", "việc của tôi", "báo cáo quý 1"],
        ["báo cáo quý 2", "Sửa lời báo cáo", "Ghi"],
        ["đã gửi báo cáo 6 tháng ngày 5/1", "tình hình 6 tháng"],
        ["tình hình quý 2"],
    ];

    static readonly string[][] English =
    [
        ["show Q2 status", "By lead unit", "Show the tasks", "Back"],
        ["overdue tasks", "due this week", "who has not reported", "task 2 done?", "score", "weather report", "compared with last quarter"],
        ["Q1 status", "Q1 status of Phòng Nghiệp vụ", "my tasks", "Q1 report"],
        ["Q2 report", "Edit its words", "Save"],
        ["sent the six months report on 5/1", "six months status"],
        ["Q2 status"],
    ];

    /// <summary>Question, tap, tap: the file has the same figures and the words an officer wrote.</summary>
    [Fact]
    public async Task A_director_has_the_report_in_two_taps()
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        var form = (await town.Teams.SayAsync(town.Officer, "báo cáo 6 tháng")).Post;
        await town.Teams.TapAsync(town.Officer, form, "Sửa lời báo cáo");
        await town.Teams.TapAsync(town.Officer, form, "Ghi", new() { ["causes"] = "Kinh phí cấp chậm" });
        var status = (await town.Teams.SayAsync(town.Director, "tình hình quý 2")).Post;
        var offer = (await town.Teams.TapAsync(town.Director, status, "Báo cáo 6 tháng đầu năm 2026 (.docx)")).Post;
        var (_, file) = await town.Teams.AcceptAsync(town.Director, offer);
        using var document = WordprocessingDocument.Open(new MemoryStream(await file), isEditable: false);
        Assert.Contains("Kinh phí cấp chậm", document.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
        Assert.Contains("6 tháng đầu năm 2026", document.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
        offer = (await town.Teams.TapAsync(town.Director, status, "Số liệu 6 tháng đầu năm 2026 (.xlsx)")).Post;
        (_, file) = await town.Teams.AcceptAsync(town.Director, offer);
        using var sheet = SpreadsheetDocument.Open(new MemoryStream(await file), isEditable: false);
        Assert.NotNull(sheet.WorkbookPart);
    }

    [Fact]
    public async Task A_question_costs_one_range_of_the_plan()
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        await town.Teams.SayAsync(town.Director, "q1?"); // by now the cards are sent and recorded
        town.Store.Count();
        await town.Teams.SayAsync(town.Director, "show Q2 status");
        Assert.Equal((2, 0), (town.Store.Reads, town.Store.Writes)); // the person's row, and the range
    }

    /// <summary>The plan of the year before, where there is one, says what its window came to.</summary>
    [Fact]
    public async Task A_window_is_compared_with_the_same_one_of_the_year_before()
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        await AddPlanOfAsync(town, 2025);
        var (card, more) = await TwoAsync(town, "quý 1 so với cùng kỳ năm trước");
        Assert.Contains("So với quý I/2025: hoàn thành 1 → 0; quá hạn 0 → 0; tỷ lệ 100% → –.", card, StringComparison.Ordinal);
        Assert.Null(more);
        (card, more) = await TwoAsync(town, "quý 1 so với cùng kỳ năm 2024");
        Assert.DoesNotContain("So với", card, StringComparison.Ordinal);
        Assert.Equal("Chưa có số liệu năm 2024 để so sánh.", more);
    }

    static async Task<(string Card, string? More)> TwoAsync(Town town, string text)
    {
        var said = (await town.Teams.SayAsync(town.Director, text)).Said;
        return (said[0].ToString(), said.Skip(1).SingleOrDefault()?.ToString());
    }

    /// <summary>Only a task of February, done in time.</summary>
    static async Task AddPlanOfAsync(Town town, int year)
    {
        var cancel = TestContext.Current.CancellationToken;
        var plan = (await PlanRows.ForTrackingAsync(town.Store, Rows.PlanOf(town.Teams.Tenant, "1", 2026), cancel))!.Plan;
        var done = plan.Tasks[0] with
        {
            Time = TimePhrase.Read("tháng 2", year),
            Progress = Progress.None with { Status = ProgressStatus.Done, DoneOn = new(year, 2, 10) },
        };
        Change[] rows =
        [
            new Change.Insert(Rows.Header, SavedJson.Write(plan.Header with { Year = year })),
            new Change.Insert(Rows.Task(1), SavedJson.Write(done)),
        ];
        Assert.IsType<Commit.Done>(await town.Store.CommitAsync(Rows.PlanOf(town.Teams.Tenant, "1", year), rows, cancel));
    }

    /// <summary>The message extension: by words, as far as the person sees.</summary>
    [Fact]
    public async Task Tasks_and_the_plan_are_found_by_words()
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        Assert.Equal(["Việc 2 · Kế hoạch 2026"], await FoundAsync(town, town.Director, "bang ron"));
        Assert.Equal(["Kế hoạch tuyên truyền CCHC năm 2026"], await FoundAsync(town, town.Director, "kế hoạch 2026"));
        Assert.Equal(4, (await FoundAsync(town, town.Director, "")).Count);
        Assert.Equal(["Việc 1 · Kế hoạch 2026"], await FoundAsync(town, town.OfficeLead, "niêm yết"));
        Assert.Empty(await FoundAsync(town, town.OfficeLead, "băng rôn"));
        Assert.Empty(await FoundAsync(town, town.Stranger, "niêm yết"));
    }

    static async Task<List<string>> FoundAsync(Town town, Person person, string words)
    {
        var query = new JsonObject
        {
            ["commandId"] = "search",
            ["parameters"] = new JsonArray(new JsonObject { ["name"] = "text", ["value"] = words }),
        };
        var reply = await town.Teams.InvokeAsync(person, "composeExtension/query", query);
        return [.. reply.Body!["composeExtension"]!["attachments"]!.AsArray().Select(a => (string)a!["preview"]!["content"]!["title"]!)];
    }
}
