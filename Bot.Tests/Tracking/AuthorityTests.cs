using CcchcBot.Drafting.SettingUp;
using CcchcBot.Plans;
using CcchcBot.Tracking;
using CcchcBot.Tracking.Rules;

namespace CcchcBot.Tests.Tracking;

/// <summary>The whole table, walked as everybody: each line is one act, each letter one person, upper case where it is allowed.</summary>
public class AuthorityTests
{
    static readonly Organisation Body = Followed.Body;

    /// <summary>By directory id; who is none of the demo organisation's people has no place in its list.</summary>
    static readonly (char Letter, string Person)[] People =
    [
        ('l', "lead1"), // of the lead unit
        ('c', "lead2"), // of the coordinating unit
        ('x', "lead3"), // of another unit
        ('o', "officer"),
        ('d', "director"),
        ('a', "admin"),
        ('s', "stranger"),
        ('g', "29:guest"), // a guest comes without a directory id: the channel's id stands for them
        ('e', "ended"), // a lead whose role ended is no longer on the list
    ];

    [Theory]
    [InlineData(Act.Read, "LCXODAsge")]
    [InlineData(Act.Update, "Lcxodasge")]
    [InlineData(Act.Close, "Lcxodasge")]
    [InlineData(Act.Correct, "lcxOdasge")]
    [InlineData(Act.ConfirmPart, "lCxodasge")]
    [InlineData(Act.Acknowledge, "LCxodasge")]
    [InlineData(Act.Comment, "LCxODasge")]
    [InlineData(Act.Happened, "LcxOdasge")]
    [InlineData(Act.AskExtension, "Lcxodasge")]
    [InlineData(Act.DecideExtension, "lcxoDasge")]
    [InlineData(Act.AskStop, "Lcxodasge")]
    [InlineData(Act.DecideStop, "lcxoDasge")]
    [InlineData(Act.Reassign, "lcxOdasge")]
    [InlineData(Act.ResendCards, "lcxOdasge")]
    public void Each_person_may_what_the_table_says(Act act, string who)
    {
        var task = new Followed()[Followed.Plain];
        var may = People.Select(p => Authority.May(Body, task, p.Person, act) ? char.ToUpperInvariant(p.Letter) : p.Letter);
        Assert.Equal(who, string.Concat(may));
    }

    [Fact]
    public void Every_act_is_in_the_table_and_in_this_test()
    {
        Assert.Equal(Enum.GetValues<Act>().Order(), Authority.Table.SelectMany(r => r.May).Distinct().Order());
        var walked = typeof(AuthorityTests)
            .GetMethod(nameof(Each_person_may_what_the_table_says))!
            .GetCustomAttributes(typeof(InlineDataAttribute), false);
        Assert.Equal(Enum.GetValues<Act>().Length, walked.Length);
    }

    /// <summary>What the rules let happen is what the table says: every wish, by everybody.</summary>
    [Fact]
    public void The_rules_keep_to_the_table()
    {
        (Act[] Acts, TaskWish Wish)[] wishes =
        [
            ([Act.Update], new TaskWish.Update(new TaskUpdate(1, Percent: 10))),
            ([Act.Close], new TaskWish.Update(Followed.Done(1))),
            ([Act.Correct], new TaskWish.Update(new TaskUpdate(1, Percent: 20, Why: "nhầm số"))),
            ([Act.ConfirmPart], new TaskWish.Confirm(1, null)),
            ([Act.ConfirmPart], new TaskWish.Confirm(1, null, "u2")),
            ([Act.Acknowledge], new TaskWish.Receive(1)),
            ([Act.Comment], new TaskWish.Comment(1, "sắp xong")),
            ([Act.Happened], new TaskWish.Happened(5, new(2026, 2, 1), null, "")),
            ([Act.AskExtension], new TaskWish.Extend(1, new(2026, 5, 1), "chờ in")),
            ([Act.AskStop], new TaskWish.Stop(1, "trùng việc")),
            ([Act.Reassign], new TaskWish.Reassign(1, "u3", null, "đổi đầu mối")),
        ];
        foreach (var (acts, wish) in wishes)
        foreach (var (_, person) in People)
        {
            var plan = new Followed();
            var allowed = acts.Any(a => Authority.May(Body, plan[wish.Task], person, a));
            if (wish is TaskWish.Update) // who may correct says why, who may update need not
                allowed = Authority.MayChange(Body, plan[wish.Task], person);
            Assert.Equal(allowed, plan.Does(person, wish) is not TaskResult.NotAllowed);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Only_leadership_decides(bool stop)
    {
        foreach (var (_, person) in People)
        {
            var plan = new Followed();
            plan.Does("lead1", stop ? new TaskWish.Stop(1, "trùng việc") : new TaskWish.Extend(1, new(2026, 5, 1), "chờ in"));
            Assert.Equal(person == "director", plan.Does(person, new TaskWish.Decide(1, true, null)) is TaskResult.Changed);
        }
    }

    [Theory]
    [InlineData("lead2", "u1")] // another's unit in a group, put into the tap
    [InlineData("lead2", "u9")] // no unit at all
    [InlineData("lead3", "u2")]
    public void A_forged_unit_in_a_tap_changes_nothing(string person, string unit)
    {
        var plan = new Followed();
        Assert.IsNotType<TaskResult.Changed>(plan.Says(person, Followed.Done(Followed.Group, unit)));
        Assert.IsType<TaskResult.NotAllowed>(plan.Does(person, new TaskWish.Confirm(1, null, "u1")));
        Assert.Equal(Progress.None, plan[Followed.Group].Progress);
    }

    [Fact]
    public void A_lead_of_several_units_speaks_for_each()
    {
        var both = Body with { Members = [.. Body.Members, new("lead1", "Chánh văn phòng Tùng", "29:lead1", Role.UnitLead, "u3")] };
        var task = new Followed()[Followed.Group];
        Assert.Equal(["u1", "u3"], Authority.UnitsOf(both, task, "lead1"));
        Assert.True(Authority.May(both, task, "lead1", Act.Update));
    }

    [Fact]
    public void Two_people_of_one_name_are_two_people()
    {
        var namesake = Body with { Members = [.. Body.Members, new("other", "Chánh văn phòng Tùng", "29:other", Role.UnitLead, "u3")] };
        Assert.False(Authority.May(namesake, new Followed()[1], "other", Act.Update));
    }

    [Theory]
    [InlineData(Act.Update, "Việc 1: cập nhật là việc của trưởng đơn vị chủ trì Văn phòng Sở (Chánh văn phòng Tùng). Anh/chị xem được.")]
    [InlineData(Act.DecideExtension, "Việc 1: quyết định gia hạn là việc của lãnh đạo (Giám đốc Phúc). Anh/chị xem được.")]
    [InlineData(
        Act.Acknowledge,
        "Việc 1: nhận việc là việc của trưởng đơn vị chủ trì Văn phòng Sở (Chánh văn phòng Tùng), hoặc trưởng đơn vị phối hợp Phòng Nghiệp vụ (Trưởng phòng Hạnh). Anh/chị xem được."
    )]
    public void A_refusal_names_who_may(Act act, string sentence) =>
        Assert.Equal(sentence, Refusals.NotAllowed(Body, new Followed()[1], act, Followed.Official));
}
