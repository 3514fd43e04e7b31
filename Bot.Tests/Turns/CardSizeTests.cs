using CcchcBot.Chat;
using CcchcBot.Drafting;
using CcchcBot.Drafting.Approval;
using CcchcBot.Drafting.Imports;
using CcchcBot.Plans;
using CcchcBot.Reporting;
using CcchcBot.Reporting.Cards;
using CcchcBot.Reporting.Questions;
using CcchcBot.Tests.Drafting;
using CcchcBot.Tracking;
using CcchcBot.Tracking.Cards;
using CcchcBot.Turns;
using static CcchcBot.Tests.Turns.SamplePlan;
using Answer = CcchcBot.Plans.Answer;
using CardJson = CcchcBot.Teams.Cards.CardJson;

namespace CcchcBot.Tests.Turns;

/// <summary>The longest a unit's cards can get: Teams refuses a message over 28 KB.</summary>
public sealed class CardSizeTests
{
    const int Most = 28 * 1024;
    static readonly DateOnly Today = new(2026, 6, 20);
    static readonly Words Words = new Lexicon().Official;

    [Fact]
    public void A_checklist_of_two_hundred_long_tasks_is_small_enough_on_every_page()
    {
        var plan = Longest();
        foreach (var page in Enumerable.Range(0, (200 + Checklist.PerPage - 1) / Checklist.PerPage))
        foreach (var person in (string?[])[null, "lead0"])
        foreach (var words in (Words[])[Words, new Lexicon().In(Language.English)])
            Assert.InRange(CardJson.Size(Checklist.For(new(plan, "u0", person, page, Today, new string('ố', 200)), words)), 1, Most);
    }

    [Fact]
    public void Every_page_of_a_long_checklist_has_its_own_tasks()
    {
        var plan = Longest();
        var pages = Enumerable.Range(0, (200 + Checklist.PerPage - 1) / Checklist.PerPage);
        var shown = pages.SelectMany(p => Checklist.For(new(plan, "u0", null, p, Today), Words).Body.OfType<Element.Container>());
        Assert.Equal(200, shown.Count());
    }

    [Fact]
    public void The_form_of_a_task_of_the_longest_texts_is_small_enough()
    {
        var plan = Longest();
        var typed = new TaskUpdate(1, null, null, Long(2000), Long(2000), Long(1000));
        Assert.InRange(CardJson.Size(TaskCard.For(new(plan, "u0", "lead0", 0, Today, Long(300)), plan.Tasks[0], typed, Words)), 1, Most);
    }

    [Fact]
    public void An_existing_plan_with_every_thing_to_be_looked_at_is_small_enough()
    {
        var answers = Enum.GetValues<Section>().Where(s => s != Section.Contents).ToDictionary(s => s, _ => Answer.Of(Long(900)));
        var read = new TakenIn(Long(900), 2025, answers, [], new Dictionary<int, string>(), [.. Enumerable.Repeat(Long(900), 100)]);
        Assert.InRange(CardJson.Size(((Said.Show)PastedCard.For(read, [2026, 2027], "a1", Words)).Card), 1, Most);
        var draft = new Plan(Longest().Header with { Status = PlanStatus.Draft }, new Dictionary<Section, Answer>(), []);
        foreach (var at in Question.All.Where(q => q.Section != Section.Year))
        {
            var open = read with { Answers = answers.Where(a => a.Key != at.Section).ToDictionary() };
            var taken = TakingIn.Into(new Desk(draft, Position.Start.To(at.Section)), open, Desks.Vietnamese);
            Assert.InRange(CardJson.Size(((Said.Show)taken.Said[0]).Card), 1, Most);
        }
    }

    [Fact]
    public void A_plan_of_the_longest_texts_before_leadership_is_small_enough()
    {
        var plan = Longest() with
        {
            Review = Submitted.Review,
            Answers = Enum.GetValues<Section>().ToDictionary(s => s, _ => Answer.Of(Enumerable.Repeat(Long(900), 30))),
        };
        var comments = Enumerable.Repeat(new Comment(Section.Organisation, null, Long(2000), "0"), 30).ToList();
        var returned = new Review([
            Submitted.Review!.Events[0],
            Submitted.Review.Events[1] with
            {
                Comments = comments,
            },
            Submitted.Review.Events[2],
        ]);
        plan = plan with { Review = returned };
        var amended = plan.Header with { Amends = new(1, Long(2000), "lead0", default), Status = PlanStatus.Submitted };
        var differences = Enumerable.Repeat(new Difference(Section.Organisation, null, Long(900), Long(900)), 30).ToList();
        foreach (var words in (Words[])[Words, new Lexicon().In(Language.English)])
        {
            Assert.InRange(CardJson.Size(ReviewCard.For(new(plan with { Header = amended }, 2, 30, differences), words)), 1, Most);
            Assert.InRange(CardJson.Size(ReviewCard.For(new(plan, 1), words)), 1, Most);
            Assert.InRange(CardJson.Size(NoticeCard.For(plan, 1, words)), 1, Most);
            Assert.InRange(CardJson.Size(StandingCard.For(plan with { Header = amended }, words, Long(400))), 1, Most);
            Assert.InRange(CardJson.Size(EditionsCard.Differing(plan with { Header = amended }, differences, words)), 1, Most);
        }
    }

    [Fact]
    public void The_clash_and_the_detail_of_the_longest_task_are_small_enough()
    {
        var plan = Longest();
        var task = plan.Tasks[0] with
        {
            Form = Long(300),
            Deliverable = Long(300),
            Course = new Course(
                Original: plan.Tasks[0].Time,
                Request: new(RequestKind.Extension, Today.AddDays(90), Today, Long(1000), "lead0", DateTimeOffset.UnixEpoch),
                Remark: new("lead0", DateTimeOffset.UnixEpoch, Long(1000))
            ),
            Progress = plan.Tasks[0].Progress with
            {
                Evidence = [.. Enumerable.Range(0, 30).Select(i => $"https://so.example/{i}/{Long(200)}")],
            },
        };
        var view = new ChecklistView(plan with { Tasks = [task] }, "u0", "lead0", 0, Today, Long(300));
        var typed = new TaskUpdate(1, null, null, Long(2000), Long(2000), Long(1000));
        Assert.InRange(CardJson.Size(DetailCard.For(view, task, Words)), 1, Most);
        Assert.InRange(CardJson.Size(TaskCard.For(view, task, typed, Words, task.Progress)), 1, Most);
        Assert.InRange(CardJson.Size(AskCard.For(view with { Person = "officer" }, task, Act.Reassign, null, Words)!), 1, Most);
        var many = plan with { Tasks = [.. plan.Tasks.Select(t => task with { Number = t.Number })] };
        Assert.InRange(CardJson.Size(DecisionsCard.For(view with { Plan = many, Person = "director" }, Words)), 1, Most);
    }

    [Fact]
    public void The_history_of_the_longest_texts_is_small_enough_on_every_page()
    {
        var plan = Longest();
        var to = plan.Tasks[0].Progress with { Evidence = [Long(2000)] };
        TaskEvent line = new(1, "lead0", DateTimeOffset.UnixEpoch, Progress.None, to, Act.Correct, Way.Card, "u0", Why: Long(1000));
        TaskEvent[] events = [.. Enumerable.Range(0, 40).Select(i => line with { At = line.At.AddHours(i) })];
        var view = new ChecklistView(plan, "u0", "lead0", 0, Today);
        var pages = Enumerable.Range(0, (40 + HistoryCard.PerPage - 1) / HistoryCard.PerPage);
        var cards = pages.Select(p => HistoryCard.For(view, plan.Tasks[0], events, p, Words)).ToList();
        Assert.All(cards, card => Assert.InRange(CardJson.Size(card), 1, Most));
        Assert.Equal(40, cards.Sum(card => card.Body.OfType<Element.Container>().Count()));
    }

    /// <summary>Eighty tasks of twelve units, every standing among them, all words at their longest.</summary>
    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Every_card_of_a_report_is_small_enough(Language language)
    {
        var words = new Lexicon().In(language);
        var plan = Busy();
        var window = new ReportingRegime("B").Quarter(2026, 2);
        var view = new StatusView(plan, Figures.Of(plan.Tasks, window, Today), Today, Before: Report.Before(plan, window));
        var asked = new Asked.Tasks(Which.All, window, null);
        var back = new Asked.Status(window, null);
        Card[] cards =
        [
            StatusCard.For(view, words),
            ByUnitCard.For(view, words),
            ScoreCard.For(view, words),
            ReportCard.For(view, window, edits: true, words),
            ReportCard.Form(plan, window, new(Long(3000), Long(3000), Long(3000), Long(3000), Long(3000), Long(3000)), words),
            TaskListCard.For(new(plan, asked, TaskSelection.Of(plan, asked, Today, []), Today, 2, back), words),
            TaskFactsCard.For(plan, plan.Tasks[0], Today, words),
        ];
        Assert.Equal("", string.Join("; ", cards.Select((c, i) => (i, CardJson.Size(c))).Where(c => c.Item2 > Most)));
    }

    static Plan Busy()
    {
        var units = Enumerable.Range(0, 12).Select(i => new Unit($"u{i}", $"Phòng {Long(50)}{i}", [])).ToList();
        string[] times = ["quý I", "trước ngày 15/6", "thường xuyên", "theo kế hoạch của tỉnh", "quý II", "tháng 4", "cả năm"];
        Progress[] stands =
        [
            Progress.None with
            {
                Difficulty = Long(300),
            },
            Done,
            Done with
            {
                DoneOn = new(2026, 6, 18),
                Evidence = [],
            },
            Progress.None with
            {
                Status = ProgressStatus.InProgress,
                Percent = 40,
                Difficulty = Long(300),
            },
            Progress.None with
            {
                Status = ProgressStatus.Cancelled,
            },
        ];
        var tasks = Enumerable
            .Range(1, 80)
            .Select(i =>
                Task(i, Long(300), times[i % 7], stands[i % 5]) with
                {
                    Lead = $"u{i % 12}",
                    Form = "băng rôn; facebook; hội nghị; video",
                }
            );
        var body = Issued.Header.Organisation with { Units = units };
        return Issued with { Header = Issued.Header with { Organisation = body }, Tasks = [.. tasks] };
    }

    /// <summary>Sixty leads, twenty units of long names that all take part, quotation marks, and words to the limit of each field.</summary>
    static Plan Longest()
    {
        var units = Enumerable.Range(0, 20).Select(i => new Unit($"u{i}", $"Phòng {Long(60)}", [])).ToList();
        var leads = Enumerable.Range(0, 60).Select(i => new Member($"lead{i}", "Lê", $"29:{new string('x', 86)}{i}", Role.UnitLead, "u0"));
        var body = Issued.Header.Organisation with
        {
            Units = units,
            Members = [.. leads, Held("director", Role.Leadership), Held("officer", Role.Officer)],
        };
        var progress = Done with { Result = Long(2000), Difficulty = Long(1000), Status = ProgressStatus.InProgress };
        var tasks = Enumerable.Range(1, 200).Select(i => Task(i, Long(300), "quý IV", progress, [.. units.Skip(1).Select(u => u.Id)]));
        return Issued with { Header = Issued.Header with { Organisation = body }, Tasks = [.. tasks.Select(t => t with { Lead = "u0" })] };
    }

    static Member Held(string person, Role role) => new(person, "Lê", $"29:{person}", role);

    static string Long(int length) => string.Concat(Enumerable.Repeat("việc \"ở\" sở; ", length))[..length];
}
