using CcchcBot.Plans;
using CcchcBot.Reporting.Cards;
using CcchcBot.Reporting.Questions;
using CcchcBot.Turns;
using FsCheck;
using FsCheck.Fluent;
using static CcchcBot.Tests.Reporting.Questions.PhrasingTests;

namespace CcchcBot.Tests.Reporting.Questions;

public class AskingTests
{
    [Fact]
    public void No_text_throws() => Prop.ForAll<string>(text => _ = Asking.Read(text ?? "", InMay)).QuickCheckThrowOnFailure();

    /// <summary>Words of questions in any order, with any letters among them.</summary>
    [Fact]
    public void No_mixture_of_its_own_words_throws()
    {
        string[] words =
        [
            .. new[] { "phrasings-1.txt", "phrasings-2.txt" }.SelectMany(Rows).SelectMany(r => r.Text.Split(' ')).Distinct(),
            "/",
            "31",
            "2",
            "99",
        ];
        Prop.ForAll(
                Gen.Elements(words).ListOf().ToArbitrary(),
                said =>
                {
                    _ = Asking.Read(string.Join(' ', said), InMay);
                    _ = Asking.Interrupts(string.Join(' ', said));
                    _ = Asking.Year(string.Join(' ', said), InMay);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    /// <summary>What is looked at for each word has a bound, whatever the words are.</summary>
    [Theory]
    [InlineData("tình hình ")]
    [InlineData("trung tâm ")]
    [InlineData("quý 1 đến ")]
    [InlineData("tifnh ")]
    [InlineData("x ")]
    public void Work_grows_in_proportion_to_the_text(string again)
    {
        for (var times = 2; times * again.Length <= 190; times *= 2)
        {
            var text = string.Concat(Enumerable.Repeat(again, times));
            Assert.InRange(Asking.Steps(text, Units), 0, 70 * text.Split(' ').Length);
        }
    }

    [Fact]
    public void A_text_too_long_for_a_question_is_not_looked_at() => Assert.Equal(0, Asking.Steps(new string('a', 201), Units));

    [Theory]
    [InlineData("Nâng cao nhận thức của cán bộ, công chức về cải cách hành chính")]
    [InlineData("Báo cáo quý trước ngày 15 của tháng cuối quý")]
    [InlineData("Báo cáo 6 tháng, báo cáo năm")]
    [InlineData("quý I")]
    [InlineData("Thường xuyên")]
    [InlineData("6 tháng đầu năm")]
    [InlineData("Văn phòng")]
    [InlineData("Họp giao ban đánh giá tiến độ; hằng tháng; Văn phòng")]
    [InlineData("1, 3")]
    [InlineData("2026")]
    [InlineData("tháng 6")]
    [InlineData("việc 3")]
    [InlineData("đúng")]
    [InlineData("xong")]
    public void An_answer_of_the_interview_is_no_question(string text) => Assert.False(Asking.Interrupts(text));

    [Theory]
    [InlineData("tình hình quý 2")]
    [InlineData("show Q2 status")]
    [InlineData("q2?")]
    [InlineData("việc quá hạn")]
    [InlineData("việc của tôi")]
    [InlineData("ai chưa báo cáo")]
    [InlineData("còn gì đến hạn tuần này")]
    [InlineData("tình hình quý 2 của Văn phòng")]
    [InlineData("đã gửi báo cáo quý 1 ngày 18/3")]
    public void A_question_interrupts_the_interview(string text) => Assert.True(Asking.Interrupts(text));

    [Theory]
    [InlineData("việc 12 xong chưa?", true)]
    [InlineData("việc 12 đến đâu rồi", true)]
    [InlineData("task 3", true)]
    [InlineData("việc 3 xong", false)]
    [InlineData("việc 3 đang làm", false)]
    [InlineData("việc 3 70%", false)]
    [InlineData("tình hình", false)]
    public void A_question_about_a_task_is_told_from_its_update(string text, bool question) =>
        Assert.Equal(question, Asking.IsOfOneTask(text));

    /// <summary>Cut-offs follow the regime; what is due follows the calendar.</summary>
    [Theory]
    [InlineData("tình hình quý 2", "2026-03-15", "2026-06-14")]
    [InlineData("việc đến hạn quý 2", "2026-04-01", "2026-06-30")]
    [InlineData("việc quá hạn quý 2", "2026-03-15", "2026-06-14")]
    [InlineData("tình hình 6 tháng cuối năm", "2026-06-15", "2026-12-14")]
    [InlineData("tình hình đến nay", "2025-12-15", "2026-05-20")]
    [InlineData("tình hình tháng 2", "2026-02-01", "2026-02-28")]
    public void A_window_has_its_days(string text, string from, string to)
    {
        var asked = Assert.IsType<Understood.Question>(Asking.Read(text, InMay)).Asked;
        var window = asked is Asked.Tasks list ? list.Window! : Assert.IsType<Asked.Status>(asked).Window;
        Assert.Equal((from, to), ($"{window.From:yyyy-MM-dd}", $"{window.To:yyyy-MM-dd}"));
    }

    /// <summary>Of a leap year's February too.</summary>
    [Fact]
    public void The_same_month_of_another_year_is_whole()
    {
        var asked = Assert.IsType<Understood.Question>(Asking.Read("tháng 2 so với cùng kỳ năm 2024", InMay)).Asked;
        Assert.Equal(new DateOnly(2024, 2, 29), Assert.IsType<Asked.Status>(asked).Against!.To);
    }

    [Theory]
    [InlineData("B", "Q2", "6M")]
    [InlineData("B", "Q4", "Y")]
    [InlineData("B", "Q3", "Q3")]
    [InlineData("B", "9M", "9M")]
    [InlineData("A", "Q2", "Q2")]
    [InlineData("C", "Q2", "6M")]
    [InlineData("C", "Q3", "9M")]
    public void A_window_without_a_report_of_its_own_has_another(string regime, string asked, string reported)
    {
        var periods = new ReportingRegime(regime);
        var window = asked switch
        {
            "9M" => periods.NineMonths(2026),
            _ => periods.Quarter(2026, asked[1] - '0'),
        };
        Assert.Equal(reported, periods.Reported(window).Code);
    }

    /// <summary>What a button carries comes back as it was.</summary>
    [Fact]
    public void A_question_goes_into_a_button_and_back()
    {
        foreach (var (text, _) in Rows("phrasings-1.txt").Concat(Rows("phrasings-2.txt")))
            if (Asking.Read(text, InMay) is Understood.Question(var asked) && asked is not Asked.Sent)
                Assert.Equal(asked, AskedData.Read(AskedData.Write(asked)));
    }

    [Fact]
    public void Anything_else_in_a_button_is_no_question() =>
        Prop.ForAll<string>(text =>
            {
                _ = AskedData.Read(text ?? "");
                _ = AskedData.Read($"tasks|{text}");
                _ = AskedData.Read($"status|Q2.2026.{text}");
            })
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("báo cáo thời tiết", "report")]
    [InlineData("ai chưa nộp tiền điện", "silent")]
    [InlineData("my homework", "mine")]
    [InlineData("tiến độ dự án đường vành đai", "status")]
    public void What_fits_nothing_is_offered_the_nearest_first(string text, string first) =>
        Assert.Equal(first, NearestCard.Nearest(text)[0]);

    /// <summary>What is offered can be asked.</summary>
    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Every_question_offered_is_understood(Language language)
    {
        var words = new Lexicon().In(language);
        foreach (var key in (string[])["status", "overdue", "mine", "due", "silent", "report", "open", "score"])
            Assert.IsType<Understood.Question>(Asking.Read(words[$"reporting.ask.{key}"], InMay));
    }
}
