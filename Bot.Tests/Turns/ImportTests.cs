using System.Text;
using CcchcBot.Documents;
using CcchcBot.Tests.Documents;
using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Turns;

public class ImportTests
{
    [Fact]
    public async Task A_plan_dropped_in_the_chat_fills_the_draft()
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        await town.Teams.SayAsync(town.Officer, "lập kế hoạch 2026");
        await town.Teams.SayAsync(town.Officer, "sửa mục đích");
        await town.Teams.SayAsync(town.Officer, "Ý của chính mình");
        var said = new Transcript(town.Teams, "Đưa kế hoạch có sẵn vào bản đang soạn");
        said.Note("drops ke-hoach.docx into the chat");
        said.Saw((await town.Teams.UploadAsync(town.Officer, "ke-hoach.docx", PlanDocx.Write(Samples.Department(), DocxFile.Words))).Post);
        await said.SayAsync(town.Officer, "Văn phòng Sở");
        await said.SayAsync(town.Officer, "xem lại");
        await said.SayAsync(town.Officer, "sửa mục đích");
        Approved.Match("Turns/import.md", said.ToString());
    }

    [Theory]
    [InlineData("anh.png", "\u0089PNG\r\n\u001a\n")]
    [InlineData("cu.doc", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")]
    [InlineData("hong.docx", "PK\u0003\u0004xxxxxxxx")]
    [InlineData("trong.txt", "")]
    public async Task What_is_no_plan_is_told_so_and_nothing_is_taken(string name, string content)
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        var asked = (await town.Teams.SayAsync(town.Officer, "lập kế hoạch 2026")).Post;
        var told = (await town.Teams.UploadAsync(town.Officer, name, Encoding.Latin1.GetBytes(content))).Post;
        Assert.True(told.Text.Length > 20, told.ToString());
        Assert.Contains(
            asked.ToString().Split('\n')[1],
            (await town.Teams.SayAsync(town.Officer, "tiếp tục")).Post.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_file_without_a_draft_says_what_to_do_first()
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        Assert.Contains("lập kế hoạch", (await town.Teams.UploadAsync(town.Officer, "a.docx", [1])).Post.Text, StringComparison.Ordinal);
    }
}
