using System.Text.RegularExpressions;
using CcchcBot.CheckIns;
using CcchcBot.Drafting;
using CcchcBot.Drafting.Approval;
using CcchcBot.Drafting.SettingUp;
using CcchcBot.Reporting.Questions;
using CcchcBot.Tests.Fakes;
using CcchcBot.Tracking.Spoken;
using CcchcBot.Turns;

namespace CcchcBot.Tests.Turns;

/// <summary>Help names what somebody of that role can type, and the bot understands every word of it.</summary>
public partial class HelpTests
{
    [Fact]
    public async Task Each_role_is_told_what_it_can_type()
    {
        await using var town = await Town.StartAsync();
        var said = new Transcript(town.Teams, "Trợ giúp theo vai trò");
        await said.SayAsync(town.Administrator, "trợ giúp");
        await town.SetUpAsync();
        foreach (var who in (Person[])[town.Officer, town.ExpertLead, town.Director, town.Administrator, town.Stranger])
            await said.SayAsync(who, "trợ giúp");
        await town.Teams.SayAsync(town.Director, "English");
        await said.SayAsync(town.Director, "help");
        Approved.Match("Turns/help.md", said.ToString());
    }

    [Fact]
    public void Every_phrase_of_the_help_is_understood()
    {
        var lexicon = new Lexicon();
        foreach (
            var words in (CcchcBot.Plans.Words[])
                [lexicon.In(CcchcBot.Plans.Language.Vietnamese), lexicon.In(CcchcBot.Plans.Language.English)]
        )
        foreach (var part in (string[])["officer", "leadership", "lead", "everybody", "digest", "administrator", "language"])
        foreach (Match phrase in Bold().Matches(words[$"turns.help.{part}"]))
            Assert.True(IsUnderstood(phrase.Groups[1].Value), phrase.Value);
    }

    static bool IsUnderstood(string text) =>
        Command.Read(text) is not null
        || GatheringWish.Read(text) is not null
        || Motion.Read(text) is not null
        || EditionWish.Read(text) is not null
        || Wanted.Read(text) is not null
        || SpokenTask.Read(text, 2026) is not null
        || Wish.Read(text) is not null
        || Asking.Looks(text);

    [GeneratedRegex(@"\*\*(.+?)\*\*")]
    private static partial Regex Bold();
}
