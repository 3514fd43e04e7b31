using CcchcBot.Plans;
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
    [InlineData("xoá việc 3")]
    [InlineData("công việc 3 tháng đầu năm")]
    public void Other_words_are_no_update(string text) => Assert.Null(SpokenUpdate.Read(text));

    [Fact]
    public void No_text_throws() =>
        Prop.ForAll<string>(text => SpokenUpdate.Read($"việc 3 {text}") is null or { Task: 3 }).QuickCheckThrowOnFailure();
}
