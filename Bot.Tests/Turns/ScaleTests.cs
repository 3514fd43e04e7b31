using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Turns;

/// <summary>The floor and the scale, set in words and on a card; a report's words, typed.</summary>
public class ScaleTests
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task Set_in_words_and_on_a_card_with_its_history(string language)
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        var talk = new Transcript(
            town.Teams,
            language == "vi" ? "Ngưỡng và thang điểm, lời báo cáo" : "The floor and the scale; words of a report"
        );
        string[] said =
            language == "vi"
                ? ["ngưỡng hoàn thành 45%", "thang điểm", "Ghi", "điểm tuyên truyền", "ngưỡng hoàn thành 145%", "lịch sử thay đổi tổ chức"]
                : ["completion floor 45%", "scoring scale", "Save", "score", "completion floor 145%", "organisation history"];
        foreach (var person in (Person[])[town.Director, town.Officer, town.OfficeLead, town.Stranger])
            await town.Teams.SayAsync(person, language == "vi" ? "tiếng Việt" : "English");
        foreach (var person in (Person[])[town.Stranger, town.OfficeLead, town.Director])
            await talk.SayAsync(person, said[0]);
        await talk.SayAsync(town.OfficeLead, said[1]);
        await talk.SayAsync(town.Officer, said[0]);
        await talk.SayAsync(town.Officer, said[0]);
        await talk.SayAsync(town.Officer, said[4]);
        var card = (await talk.SayAsync(town.Officer, said[1])).Post;
        Dictionary<string, string> typed = new()
        {
            ["floor"] = "45",
            ["completion"] = "2",
            ["online"] = "0,5",
            ["traditional"] = "một",
        };
        await talk.TapAsync(town.Officer, card, said[2], typed);
        typed["traditional"] = "0,5";
        await talk.TapAsync(town.Officer, card, said[2], typed);
        await talk.SayAsync(town.Director, said[3]);
        await talk.SayAsync(town.Officer, said[5]);
        string[] words =
            language == "vi"
                ? ["nguyên nhân báo cáo 6 tháng: kinh phí cấp chậm", "nguyên nhân báo cáo 6 tháng: xóa"]
                : ["causes of the six months report: funds came late", "causes of the six months report: clear"];
        await talk.SayAsync(town.OfficeLead, words[0]);
        foreach (var line in words)
            await talk.SayAsync(town.Officer, line);
        Approved.Match($"Turns/scale-{language}.md", talk.ToString());
    }

    [Fact]
    public async Task Delivered_twice_it_is_one_change_and_the_same_words()
    {
        await using var town = await Town.StartAsync();
        await town.IssueAsync();
        var first = await town.Teams.SayAsync(town.Officer, "ngưỡng hoàn thành 80%");
        var again = await town.Teams.RedeliverAsync(first);
        Assert.Equal(first.Said.Select(s => s.ToString()), again.Said.Select(s => s.ToString()));
        var history = (await town.Teams.SayAsync(town.Officer, "lịch sử thay đổi tổ chức")).Post.ToString();
        Assert.Equal(2, history.Split("Thang điểm mới").Length);
    }
}
