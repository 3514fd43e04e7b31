using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using FsCheck;
using FsCheck.Fluent;

namespace CcchcBot.Tests.Plans;

public partial class TimePhraseProperties
{
    static readonly Dictionary<string, Func<string, string>> Hands = new()
    {
        ["as written"] = s => s,
        ["without accents"] = Folded.Of,
        ["in capitals"] = s => s.ToUpper(CultureInfo.InvariantCulture),
        ["with extra blanks"] = s => s.Replace(" ", " \u00A0\t ", StringComparison.Ordinal),
        ["decomposed"] = s => s.Normalize(NormalizationForm.FormD),
    };

    [Theory]
    [InlineData("as written")]
    [InlineData("without accents")]
    [InlineData("in capitals")]
    [InlineData("with extra blanks")]
    [InlineData("decomposed")]
    public void A_time_that_is_written_is_read_back(string hand) =>
        Prop.ForAll(
                TimeSaid.Any.ToArbitrary(),
                said =>
                {
                    var typed = Hands[hand](said.Phrase);
                    var meant = said.Meant with { Raw = typed, DependsOn = said.Meant.DependsOn is { } e ? Hands[hand](e) : null };
                    Assert.Equal(meant, TimePhrase.Read(typed, TimeSaid.PlanYear));
                }
            )
            .QuickCheckThrowOnFailure();

    static readonly string[] Vocabulary = (
        "quý|tháng|năm|ngày|trước|trước ngày|đến|từ|từ ngày|và|hết|cuối|đầu|hằng|lần|một|6 tháng|học kỳ|năm học|dự kiến|theo|sau khi|chậm nhất"
        + "|trong|thường xuyên|định kỳ|I|II|IV|1|2|6|12|15|29|31|2026|2027|2028|99|0|/|-|,|.|(|)|:|h|June|by|Q|T|the|first|half|quarter"
        + "|quý I|quý II/2026|tháng 6|tháng 12/2026|15/6|29/2|31/2|20/6/28|năm 2026|đầu năm|cuối năm|hằng tháng|24 tháng 11|học kỳ II"
    ).Split('|');

    static Gen<string> Jumbled =>
        from length in Gen.Choose(1, 4)
        from words in Gen.Elements(Vocabulary).ListOf(length)
        from blank in Gen.Elements(" ", "")
        select string.Join(blank, words);

    [Fact]
    public void No_date_is_invented() =>
        Prop.ForAll(
                Jumbled.ToArbitrary(),
                typed =>
                {
                    var read = TimePhrase.Read(typed, TimeSaid.PlanYear);
                    Assert.All(Days(read), day => Assert.True(IsDerivable(day, typed), $"{typed} gave {day:d/M/yyyy}"));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void Words_of_two_languages_mixed_up_are_no_date() =>
        Assert.Empty(Days(TimePhrase.Read("the 12 tháng first", TimeSaid.PlanYear)));

    [Fact]
    public void No_text_is_an_obstacle()
    {
        Prop.ForAll<string>(s => TimePhrase.Read(s ?? "", 2027).Raw == (s ?? "")).QuickCheckThrowOnFailure();
        Prop.ForAll<char[]>(s => TimePhrase.Read(new string(s), null) is not null).QuickCheckThrowOnFailure();
        Assert.Equal(TimeKind.Unspecified, TimePhrase.Read("\ud800 quý \ufffe", 2027).Kind);
    }

    [Theory]
    [InlineData("quý I, ")]
    [InlineData("1 ")]
    [InlineData("theo kế hoạch ")]
    [InlineData("(")]
    public void A_text_of_any_length_is_left_after_the_first_tokens(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        Assert.Null(PhraseTokens.Of(text));
        Assert.Equal(new TimeSpec(text, TimeKind.Unspecified), TimePhrase.Read(text, 2027));
    }

    [Fact]
    public void One_endless_word_is_one_token() => Assert.Single(PhraseTokens.Of(new string('ơ', 100_000))!);

    // the day that was named: for "trước" the one after the last day in time
    static IEnumerable<DateOnly> Days(TimeSpec time) =>
        new[] { time.From, time.Strict ? time.Due?.AddDays(1) : time.Due }.OfType<DateOnly>();

    static bool IsDerivable(DateOnly day, string typed)
    {
        var numbers = Numbers().Matches(typed).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).ToHashSet();
        var school = Folded.Of(typed).Contains("hoc", StringComparison.Ordinal);
        bool IsYear(int year) => year == TimeSaid.PlanYear || numbers.Contains(year) || numbers.Contains(year - 2000);
        var year = IsYear(day.Year) || (school && IsYear(day.Year - 1));
        var end = day.Day == 1 || day.AddDays(1).Day == 1 || (school && (day.Day, day.Month) is (5, 9) or (15, 1) or (16, 1));
        var month =
            numbers.Contains(day.Month) || (day.Month == 6 && typed.Contains("June", StringComparison.Ordinal)) || WordOf(day.Month, typed);
        return year && (end || (numbers.Contains(day.Day) && month));
    }

    static bool WordOf(int month, string typed) =>
        month switch
        {
            1 => typed.Contains("một", StringComparison.Ordinal) || typed.Contains('I'),
            2 => typed.Contains("II", StringComparison.Ordinal),
            4 => typed.Contains("IV", StringComparison.Ordinal),
            _ => false,
        };

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();
}
