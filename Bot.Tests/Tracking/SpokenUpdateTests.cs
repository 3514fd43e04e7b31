using CcchcBot.Plans;
using CcchcBot.Tracking;
using CcchcBot.Tracking.Spoken;
using FsCheck;
using FsCheck.Fluent;

namespace CcchcBot.Tests.Tracking;

public class SpokenUpdateTests
{
    [Theory]
    [InlineData("việc 3 xong rồi", 3, ProgressStatus.Done, null, null, null)]
    [InlineData("viec 3 xong roi", 3, ProgressStatus.Done, null, null, null)]
    [InlineData("task 3 70%", 3, null, 70, null, null)]
    [InlineData("Việc 12: đã đăng 5 bài", 12, null, null, "đã đăng 5 bài", null)]
    [InlineData("viec 13 da treo 3 bang ron", 13, null, null, "da treo 3 bang ron", null)]
    [InlineData("việc 4 vừa họp xong đợt 1", 4, ProgressStatus.Done, null, null, null)]
    [InlineData(
        "việc 3 xong: niêm yết 42 TTHC; minh chứng: https://vp.example/1",
        3,
        ProgressStatus.Done,
        null,
        "niêm yết 42 TTHC",
        "https://vp.example/1"
    )]
    [InlineData("nhiem vu 4 dang lam 40%: moi in xong; minh chung: CV 12/VP", 4, ProgressStatus.InProgress, 40, "moi in xong", "CV 12/VP")]
    [InlineData("việc 2 hoàn thành minh chứng: ảnh treo băng rôn", 2, ProgressStatus.Done, null, null, "ảnh treo băng rôn")]
    [InlineData("task 5 not started", 5, ProgressStatus.NotStarted, null, null, null)]
    [InlineData("việc 6 chưa xong", 6, ProgressStatus.InProgress, null, null, null)]
    [InlineData("việc 7 chưa làm", 7, ProgressStatus.NotStarted, null, null, null)]
    [InlineData("update task 8 done: banner up; evidence: photo", 8, ProgressStatus.Done, null, "banner up", "photo")]
    public void An_update_is_read_from_words(string text, int task, ProgressStatus? status, int? percent, string? result, string? evidence)
    {
        var update = SpokenUpdate.Read(text);
        Assert.NotNull(update);
        Assert.Equal(
            (task, status, percent, result, evidence),
            (update.Task, update.Status, update.Percent, update.Result, update.Evidence)
        );
    }

    [Fact]
    public void Difficulties_are_told_apart_from_the_result()
    {
        var update = SpokenUpdate.Read("việc 3 đang làm: in được 2 tấm; khó khăn: chờ kinh phí");
        Assert.Equal(("in được 2 tấm", "chờ kinh phí"), (update?.Result, update?.Difficulty));
    }

    [Theory]
    [InlineData("việc của tôi")]
    [InlineData("việc quá hạn")]
    [InlineData("việc 3")]
    [InlineData("việc 3 đã treo băng rôn chưa")]
    [InlineData("việc 3 đã treo băng rôn chưa?")]
    [InlineData("việc 3 đã tới đâu rồi")]
    [InlineData("xoá việc 3")]
    [InlineData("công việc 3 tháng đầu năm")]
    public void Other_words_are_no_update(string text) => Assert.Null(SpokenUpdate.Read(text));

    [Fact]
    public void No_text_throws() =>
        Prop.ForAll<string>(text => SpokenUpdate.Read($"việc 3 {text}") is null or { Task: 3 }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("viec 13 da treo 3 bang ron, kho khan thieu kinh phi", "da treo 3 bang ron", "thieu kinh phi")]
    [InlineData("việc 2 40%: đã treo 2 băng rôn; vướng mắc là chưa có điểm treo", "đã treo 2 băng rôn", "chưa có điểm treo")]
    [InlineData("việc 2 40%: nêu khó khăn với tỉnh", "nêu khó khăn với tỉnh", null)]
    public void A_difficulty_is_told_without_a_colon_too(string text, string result, string? difficulty)
    {
        var update = SpokenUpdate.Read(text)!;
        Assert.Equal((result, difficulty), (update.Result, update.Difficulty));
    }

    [Theory]
    [InlineData("nhan viec")]
    [InlineData("Tôi xin nhận việc")]
    [InlineData("nhận hết việc")]
    [InlineData("đã nhận")]
    public void All_is_acknowledged_in_a_word_or_two(string text) => Assert.IsType<SpokenWish.ReceiveAll>(SpokenTask.Read(text, 2026));

    [Fact]
    public void One_task_is_acknowledged_by_its_number() =>
        Assert.Equal([new TaskWish.Receive(3)], Assert.IsType<SpokenWish.Change>(SpokenTask.Read("nhận việc 3", 2026)).Wishes);
}
