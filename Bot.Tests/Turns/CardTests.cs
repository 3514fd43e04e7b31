using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CcchcBot.Chat;
using CcchcBot.Documents;
using CcchcBot.Drafting;
using CcchcBot.Drafting.Approval;
using CcchcBot.Drafting.Imports;
using CcchcBot.Drafting.LastYear;
using CcchcBot.Plans;
using CcchcBot.Reporting;
using CcchcBot.Reporting.Cards;
using CcchcBot.Reporting.Questions;
using CcchcBot.Tests.Drafting;
using CcchcBot.Tests.Drafting.LastYear;
using CcchcBot.Tracking;
using CcchcBot.Tracking.Cards;
using static CcchcBot.Tests.Turns.SamplePlan;
using Approved = CcchcBot.Tests.Fakes.Approved;
using CardJson = CcchcBot.Teams.Cards.CardJson;
using Tracked = CcchcBot.Tests.Tracking.Followed;

namespace CcchcBot.Tests.Turns;

/// <summary>The product's cards as they go over the wire, one reviewed file each.</summary>
public sealed class CardTests
{
    static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    static readonly DateOnly Today = new(2026, 6, 20);
    static readonly Words Words = Desks.Vietnamese.Official;

    [Fact]
    public void A_question_with_suggestions() => Approve("question", Asked(Drafted, Section.Purposes));

    [Fact]
    public void A_point_about_a_task() =>
        Approve(
            "task-point",
            Shown((Drafted with { Position = Position.Start.To(Section.Tasks) }).Say("Viết bài; quý I; VP và Thanh tra"))
        );

    [Fact]
    public void What_a_plan_begins_with() => Approve("start", Asked(Years.Begun(), Section.Year));

    [Fact]
    public void A_pasted_plan_before_it_is_taken()
    {
        var read = new TakenIn(
            "Tuyên truyền năm 2026",
            2026,
            Drafted.Plan.Answers,
            Drafted.Plan.Tasks,
            new Dictionary<int, string>(),
            ["Thiếu số."]
        );
        Approve("pasted", ((Said.Show)PastedCard.For(read, [2026, 2027], "a1", Words)).Card);
    }

    [Fact]
    public void The_tasks_of_last_year_to_carry_on() => Approve("carry-on", Asked(Years.Begun(), Section.Tasks));

    [Fact]
    public void A_plan_beside_last_years() =>
        Approve("difference", DifferenceCard.For(Years.Begun().Say("từ năm trước").Desk.Plan, 0, Words));

    [Fact]
    public void The_preview() => Approve("preview", Asked(Drafted, null));

    [Fact]
    public void The_checklist_that_everybody_sees() => Approve("checklist", Checklist.For(View(null), Words));

    [Fact]
    public void The_checklist_as_the_units_lead_sees_it() => Approve("checklist-lead", Checklist.For(View("lead"), Words));

    [Fact]
    public void The_form_of_a_task() => Approve("task-form", TaskCard.For(View("lead"), Issued.Tasks[1], null, Words));

    [Fact]
    public void The_status_of_a_quarter()
    {
        var figures = Figures.Of(Issued.Tasks, new ReportingRegime("B").Quarter(2026, 2), Today);
        Approve("status", StatusCard.For(new(Issued, figures, Today), Words));
    }

    [Fact]
    public void A_plan_before_leadership() => Approve("review", ReviewCard.For(new(Submitted, 2, 3, []), Words));

    [Fact]
    public void A_plan_that_leadership_returned() => Approve("review-returned", ReviewCard.For(new(Decided(Deed.Returned), 2), Words));

    [Fact]
    public void What_the_officer_is_told_of_a_return() => Approve("review-notice", NoticeCard.For(Decided(Deed.Returned), 2, Words));

    [Fact]
    public void A_submitted_plan_as_its_officers_see_it() => Approve("standing-submitted", StandingCard.For(Submitted, Words));

    [Fact]
    public void An_approved_plan_as_its_officers_see_it() => Approve("standing-approved", StandingCard.For(Decided(Deed.Approved), Words));

    [Fact]
    public void The_versions_of_a_plan()
    {
        var header = Issued.Header with
        {
            IssuedOn = new DateOnly(2026, 1, 10),
            Amendments =
            [
                new(1, "Theo chỉ đạo của UBND tỉnh", "officer", Submitted.Review!.Events[0].At, 40, new DateOnly(2026, 6, 1), null),
            ],
        };
        Approve("editions", EditionsCard.For(Decided(Deed.Approved) with { Header = header }, Words));
    }

    [Fact]
    public void A_task_with_all_that_is_known_of_it() =>
        Approve("task-detail", DetailCard.For(Seen("director"), Followed(Tracked.Plain), Words));

    [Fact]
    public void A_task_as_its_lead_sees_it() => Approve("task-detail-lead", DetailCard.For(Seen("lead1"), Followed(Tracked.Group), Words));

    [Fact]
    public void The_form_of_an_extension() =>
        Approve("task-extension", AskCard.For(Seen("lead1"), Followed(Tracked.Plain), Act.AskExtension, null, Words)!);

    [Fact]
    public void The_form_by_which_a_task_is_handed_over() =>
        Approve("task-reassign", AskCard.For(Seen("officer"), Followed(Tracked.Plain), Act.Reassign, null, Words)!);

    [Fact]
    public void Two_states_to_choose_between()
    {
        var typed = new TaskUpdate(Tracked.Plain, ProgressStatus.InProgress, 60, "đã treo 4 băng rôn", "", "", 0);
        var task = Followed(Tracked.Plain);
        Approve("task-clash", TaskCard.For(Seen("lead1") with { Note = Words["tracking.clash", 1] }, task, typed, Words, task.Progress));
    }

    [Fact]
    public void What_waits_for_leadership() => Approve("decisions", DecisionsCard.For(Seen("director"), Words));

    [Fact]
    public void The_history_of_a_task() =>
        Approve(
            "history",
            HistoryCard.For(Seen("director"), Followed(Tracked.Plain), [.. story.Events.Where(e => e.Task == Tracked.Plain)], 0, Words)
        );

    readonly Tracked story = Tracked.Story();

    PlanTask Followed(int number) => story[number];

    ChecklistView Seen(string person) => new(story.Plan, "u1", person, 0, new(2026, 2, 12));

    [Fact]
    public void The_figures_by_unit() =>
        Approve("status-units", ByUnitCard.For(new(Issued, Figures.Of(Issued.Tasks, SecondQuarter, Today), Today), Words));

    [Fact]
    public void The_tasks_behind_a_figure()
    {
        var asked = new Asked.Tasks(Which.Overdue, SecondQuarter, null);
        var view = new ListView(
            Issued,
            asked,
            TaskSelection.Of(Issued, asked, Today, []),
            Today,
            Back: new Asked.Status(SecondQuarter, null)
        );
        Approve("task-list", TaskListCard.For(view, Words));
    }

    [Fact]
    public void One_task() => Approve("task-facts", TaskFactsCard.For(Issued, Issued.Tasks[2], Today, Words));

    [Fact]
    public void A_report_before_it_goes()
    {
        var window = new ReportingRegime("B").HalfYear(2026);
        var view = new StatusView(Issued, Figures.Of(Issued.Tasks, window, Today), Today, Sent: new(2026, 6, 19));
        Approve("report", ReportCard.For(view, SecondQuarter, edits: true, Words));
    }

    [Fact]
    public void The_words_of_a_report()
    {
        var window = new ReportingRegime("B").HalfYear(2026);
        Approve("report-form", ReportCard.Form(Issued, window, ReportDraft.Of(Report.Of(Issued, window, Today), Words), Words));
    }

    [Fact]
    public void The_score_of_a_year()
    {
        var window = new ReportingRegime("B").WholeYear(2026);
        Approve("score", ScoreCard.For(new(Issued, Figures.Of(Issued.Tasks, window, Today), Today), Words));
    }

    [Fact]
    public void What_fits_nothing() => Approve("nearest", NearestCard.For("báo cáo thời tiết", Words));

    static Period SecondQuarter => new ReportingRegime("B").Quarter(2026, 2);

    static ChecklistView View(string? person) => new(Issued, "u1", person, 0, Today);

    static Card Asked(Desk desk, Section? at) =>
        Shown(Interview.Asked(desk with { Position = Position.Start.To(at) }, null, Desks.Vietnamese));

    static Card Shown(Outcome outcome) => Assert.Single(outcome.Said.OfType<Said.Show>()).Card;

    internal static void Approve(string name, Card card)
    {
        var json = JsonNode.Parse(CardJson.Write(card).Span)!;
        Approved.Match($"Cards/{name}.json", json.ToJsonString(Readable));
    }
}
