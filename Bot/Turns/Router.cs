using CcchcBot.Chat;
using CcchcBot.CheckIns;
using CcchcBot.Documents.Reading;
using CcchcBot.Drafting;
using CcchcBot.Drafting.Approval;
using CcchcBot.Drafting.SettingUp;
using CcchcBot.Plans;
using CcchcBot.Reporting.Cards;
using CcchcBot.Reporting.Questions;
using CcchcBot.Teams;
using CcchcBot.Tracking.Spoken;
using CcchcBot.Turns.Approval;
using CcchcBot.Turns.Bell;
using CcchcBot.Turns.Checklists;
using CcchcBot.Turns.Deliveries;
using CcchcBot.Turns.Organisations;

namespace CcchcBot.Turns;

/// <summary>From what is heard to the one turn that answers it.</summary>
sealed class Router(
    Lexicon lexicon,
    People people,
    DraftTurn drafting,
    PlansTurn plans,
    SetUpTurn settingUp,
    ChangeTurn changes,
    ChoiceTurn choices,
    ChecklistTurn checklists,
    SpokenTurn spoken,
    StatusTurn status,
    ReportTurn reports,
    ScaleTurn scales,
    SearchTurn search,
    FileTurn files,
    ImportTurn imports,
    PasteTurn pastes,
    ApprovalTurn approvals,
    AmendmentTurn amendments,
    GatheringTurn gathering,
    HelpTurn help
)
{
    public Task<Speaking> AnswerAsync(Turn turn, CancellationToken cancel) =>
        turn.Message.What switch
        {
            Heard.Words(var text) => WordsAsync(turn, text.Trim(), cancel),
            Heard.Tap tap => TapAsync(turn, tap, cancel),
            Heard.Files(var dropped, var words) when SpokenTask.Read(words, turn.Today.Year) is SpokenWish.Attach(var task) =>
                spoken.AttachAsync(turn, task, dropped, cancel),
            Heard.Files(var dropped, _) => imports.DroppedAsync(turn, dropped, cancel),
            Heard.FileAnswer answer => files.AnswerAsync(turn, answer, cancel),
            Heard.Installed => InstalledAsync(turn, cancel),
            Heard.Search(var text) => search.FindAsync(turn, text, cancel),
            Heard.Removed => Task.FromResult(Speaking.Nothing),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    async Task<Speaking> InstalledAsync(Turn turn, CancellationToken cancel)
    {
        if (turn.Message.In.Team is { } team)
            await settingUp.SawTeamAsync(turn, team, cancel);
        else
            await people.SaveAsync(turn, turn.Person with { Chat = turn.At }, cancel);
        return await help.SayAsync(turn, cancel);
    }

    async Task<Speaking> WordsAsync(Turn turn, string text, CancellationToken cancel)
    {
        if (text.Length == 0)
            return turn.Says(turn.Words["turns.empty"]);
        if (Command.Read(text) is { } command)
            return await CommandAsync(turn, command, cancel);
        if (turn.Message.In.Personal && !turn.Person.SettingUp && WholePlan.In(text) is { } pasted)
            return await pastes.HearAsync(turn, text, pasted, cancel);
        if (GatheringWish.Read(text) is { } wish)
            return await gathering.HearAsync(turn, wish, cancel);
        if (Motion.Read(text) is { } moved && await approvals.SaidAsync(turn, moved.Motion, moved.Year, cancel) is { } decided)
            return decided;
        if (EditionWish.Read(text) is { } edition && await amendments.HearAsync(turn, edition, cancel) is { } given)
            return given;
        if (!turn.Person.SettingUp && Wanted.Read(text) is { } wanted && changes.Takes(turn))
            return await changes.WantAsync(turn, wanted, cancel);
        if (SpokenTask.Read(text, turn.Today.Year) is { } said && IsOfTasks(turn, text, said))
            return await spoken.SaidAsync(turn, said, cancel);
        if (turn.Person.SettingUp && turn.Message.In.Personal && SetUpInterview.Edits(text))
            return await settingUp.HearAsync(turn, cancel);
        if (CoverWish.Read(text) is { } worded && await reports.WordedAsync(turn, worded, cancel) is { } written)
            return written;
        if (!IsAnswering(turn) && ScaleWish.Read(text) is { } scale)
            return await scales.HearAsync(turn, scale, cancel);
        var question = IsQuestion(turn, text);
        if (question && await reports.SentAsync(turn, text, cancel) is { } recorded)
            return recorded;
        if (question && await drafting.UnlessAskedAsync(turn, text, cancel) is { } heard)
            return heard;
        if (question && await status.AskAsync(turn, text, cancel) is { } answer)
            return Speaking.Of(
                turn.Person.Year is { } open && turn.Message.In.Personal ? GoingOn(turn, answer, open) : answer,
                turn.Message
            );
        if (!turn.Message.In.Personal)
            return StatusTurn.NotUnderstood(turn, text);
        if (turn.Person.SettingUp)
            return await settingUp.HearAsync(turn, cancel);
        if (turn.Drafting is { } plan)
            return await drafting.HearAsync(turn, plan, cancel);
        return Wish.Read(text) is Wish.Document
            ? await files.OfferAsync(turn, new(turn.Today.Year), null, cancel)
            : StatusTurn.NotUnderstood(turn, text);
    }

    /// <summary>A question that a card offered, whatever else is going on.</summary>
    async Task<Speaking> AskAsync(Turn turn, string text, CancellationToken cancel) =>
        await status.AskAsync(turn, text, cancel) is { } said ? Speaking.Of(said, turn.Message) : StatusTurn.NotUnderstood(turn, text);

    /// <summary>While a question stands open, a task's bare number answers it; "việc 3 tới đâu rồi?" tells nothing, it asks.</summary>
    static bool IsOfTasks(Turn turn, string text, SpokenWish said) =>
        said switch
        {
            SpokenWish.Detail { Plainly: true } => !IsAnswering(turn),
            SpokenWish.Change => !Asking.IsOfOneTask(text),
            _ => true,
        };

    /// <summary>An answer of one sentence and the way back to the draft are one message.</summary>
    static IReadOnlyList<Said> GoingOn(Turn turn, IReadOnlyList<Said> answer, int open) =>
        answer is [Said.Text(var only)]
            ? [new Said.Text($"{only} {turn.Words["turns.goOnDraft", open]}")]
            : [.. answer, new Said.Text(turn.Words["turns.goOn", open])];

    /// <summary>What is a wish of the drafter's is of the draft while there is one: "so với năm trước", "còn mấy câu".</summary>
    static bool IsQuestion(Turn turn, string text) =>
        IsAnswering(turn)
            ? Asking.Interrupts(text) && !(turn.Drafting is not null && Wish.Read(text) is Wish.Compare or Wish.Resume)
            : Asking.Looks(text);

    static bool IsAnswering(Turn turn) => turn.Message.In.Personal && turn.Person is { Year: not null } or { SettingUp: true };

    async Task<Speaking> CommandAsync(Turn turn, Command command, CancellationToken cancel)
    {
        if (turn.Message.In.Team is { } team && command is Command.SetUp or Command.DemoOrganisation)
            await settingUp.SawTeamAsync(turn, team, cancel);
        switch (command)
        {
            case Command.CreatePlan or Command.OpenPlan or Command.IntoPlan or Command.Plans when !turn.Message.In.Personal:
                return turn.Says(turn.Words["turns.personalOnly"]);
            case Command.CreatePlan(var year):
                return await drafting.StartAsync(turn, year ?? NextYear(turn.Today), cancel);
            case Command.OpenPlan(var year):
                return await drafting.OpenAsync(turn, year, cancel);
            case Command.IntoPlan(var year):
                return await pastes.IntoAsync(turn, year, null, cancel);
            case Command.Plans:
                return await plans.ListAsync(turn, cancel);
            case Command.SetUp:
                return await settingUp.StartAsync(turn, cancel);
            case Command.DemoOrganisation:
                return await settingUp.DemoAsync(turn, cancel);
            case Command.ChooseOrganisation(var which):
                return await choices.AskAsync(turn, which, cancel);
            case Command.OrganisationHistory:
                return await changes.HistoryAsync(turn, cancel);
            case Command.WorkingDays(var of):
                return await changes.CalendarAsync(turn, of ?? turn.Today.Year, cancel);
            case Command.ResendCards:
                return await checklists.ResendAsync(turn, cancel);
            case Command.Speak(var language):
                await people.SaveAsync(turn, turn.Person with { Language = language }, cancel);
                return turn.Says(lexicon.In(language)["turns.language"]);
            default:
                return await help.SayAsync(turn, cancel);
        }
    }

    /// <summary>From October on the plan that is written is next year's.</summary>
    public static int NextYear(DateOnly today) => today.Month >= 10 ? today.Year + 1 : today.Year;

    Task<Speaking> DraftAsync(Turn turn, Heard.Tap tap, PlanRef plan, CancellationToken cancel) =>
        tap.Verb switch
        {
            Drafting.Verbs.Open => drafting.OpenAsync(turn, plan.Year, cancel),
            Drafting.Verbs.Paste => pastes.IntoAsync(turn, plan.Year, tap["paste"], cancel),
            _ => drafting.HearAsync(turn, plan, cancel),
        };

    Task<Speaking> TapAsync(Turn turn, Heard.Tap tap, CancellationToken cancel)
    {
        if (tap.Verb.StartsWith(Drafting.Verbs.Prefix, StringComparison.Ordinal))
            return PlanRef.Read(tap["year"]) is { } plan
                ? DraftAsync(turn, tap, plan, cancel)
                : Task.FromResult(turn.Notices(turn.Words["turns.oldCard"]));
        if (tap.Verb.StartsWith(Motion.Prefix, StringComparison.Ordinal))
            return approvals.TapAsync(turn, tap, cancel);
        if (tap.Verb.StartsWith(SetUpInterview.Prefix, StringComparison.Ordinal))
            return settingUp.HearAsync(turn, cancel);
        return tap.Verb switch
        {
            _ when Tracking.Verbs.Includes(tap.Verb) => checklists.TapAsync(turn, tap, cancel),
            CheckInCard.Acknowledge or Tally.Resend => gathering.TapAsync(turn, tap, cancel),
            ReportVerbs.Show => status.TapAsync(turn, tap, cancel),
            ReportVerbs.Say => AskAsync(turn, tap["text"], cancel),
            ReportVerbs.Docx or ReportVerbs.Xlsx or ReportVerbs.Edit or ReportVerbs.Save => reports.TapAsync(turn, tap, cancel),
            ReportVerbs.Scale or ReportVerbs.SetScale => scales.TapAsync(turn, tap, cancel),
            Wanted.Verb or Wanted.History => changes.TapAsync(turn, tap, cancel),
            ChoiceTurn.Verb => choices.TapAsync(turn, tap, cancel),
            _ => Task.FromResult(turn.Notices(turn.Words["turns.oldCard"])),
        };
    }
}
