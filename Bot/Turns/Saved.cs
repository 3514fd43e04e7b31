using System.Text.Json.Serialization;
using CcchcBot.CheckIns;
using CcchcBot.Drafting;
using CcchcBot.Drafting.SettingUp;
using CcchcBot.Drafting.Undoing;
using CcchcBot.Plans;
using CcchcBot.Reporting;
using CcchcBot.Storage;
using CcchcBot.Teams;
using CcchcBot.Teams.Sending;
using CcchcBot.Tracking;

namespace CcchcBot.Turns;

/// <summary>What is known of a person. Absent for somebody the bot has only ever answered.</summary>
/// <param name="Organisation">Key of the body they chose to speak of, within the tenant; the first one is `1`.</param>
/// <param name="Year">The plan they are drafting.</param>
/// <param name="Amendment">The amendment of it they are drafting; null for the plan itself.</param>
/// <param name="Weekly">Whether they get the digest of the week; null is as their role has it.</param>
/// <param name="SettingUp">Their plain words go to the set-up.</param>
sealed record SavedPerson(
    Language? Language,
    string Organisation,
    int? Year,
    bool SettingUp,
    ConversationReference? Chat,
    int? Amendment = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? Weekly = null
)
{
    public static readonly SavedPerson Unknown = new(null, "1", null, false, null);
}

/// <summary>The organisations a person has a role in. Written by changes of an organisation only.</summary>
sealed record SavedBodies(IReadOnlyList<SavedBody> All)
{
    public static readonly SavedBodies None = new([]);
}

/// <param name="Team">Thread id of its team.</param>
sealed record SavedBody(string Key, string Name, string? Team, bool Administrator);

/// <summary>A change of an organisation: who, when, what. No parts: it was set up for the first time.</summary>
/// <param name="Said">What the one who asked for it was answered.</param>
/// <param name="Scale">When it was how the body is scored.</param>
sealed record SavedChange(
    string Person,
    string Name,
    DateTimeOffset At,
    IReadOnlyList<ChangedPart> Parts,
    SavedSpeech Said,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ChangedScale? Scale = null
);

sealed record ChangedScale(ScoringScale From, ScoringScale To);

/// <summary>What a change has still to reach; gone when it has.</summary>
/// <param name="Change">The activity that caused the newest change.</param>
/// <param name="People">Directory ids of those who came, went, or may do another thing.</param>
sealed record SavedPending(string Change, string Person, IReadOnlyList<string> People);

/// <param name="Taken">Ids of the last activities taken in, newest last.</param>
/// <param name="Said">What was answered to the newest.</param>
sealed record SavedDrafter(Position Position, IReadOnlyList<string> Taken, SavedSpeech Said);

/// <summary>The text of an existing plan, kept until its officer says what it is for.</summary>
/// <param name="Activity">The message it came in.</param>
sealed record SavedPaste(string Activity, [property: JsonConverter(typeof(LongText))] string Text);

sealed record SavedSetUp(SetUp SetUp, IReadOnlyList<string> Taken, SavedSpeech Said);

/// <summary>Words as they went out: the invoke's answer, and messages' JSON.</summary>
sealed record SavedSpeech(byte[] Response, IReadOnlyList<byte[]> Messages);

/// <summary>The living card of a unit's channel or of a person, and its delivery: a row before it is a message.</summary>
/// <param name="Unit">Empty for a person's.</param>
/// <param name="Channel">The channel; once posted, its thread. For a person's card where they will be sought; once sent, their chat.</param>
/// <param name="Activity">The message's id; null until it is known.</param>
/// <param name="Wanted">Counts the changes it should show.</param>
/// <param name="Shown">The count it does show.</param>
/// <param name="ClaimedUntil">While one instance sends it.</param>
/// <param name="NotBefore">Not tried again earlier.</param>
/// <param name="To">Whose it is; null for a unit's.</param>
sealed record SavedCard(
    string Unit,
    ConversationReference Channel,
    string? Activity,
    int Wanted,
    int Shown,
    CardState State,
    DateTimeOffset? ClaimedUntil = null,
    DateTimeOffset? NotBefore = null,
    string? Reason = null,
    Recipient? To = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] SavedNotice? Notice = null
);

/// <summary>What of the gathering before a cut-off is due to one recipient at once.</summary>
/// <param name="Day">The day it was planned on, with the recipient its key.</param>
/// <param name="Part">Counts those of one recipient planned on one day.</param>
sealed record SavedNotice(DateOnly Day, IReadOnlyList<Occurrence> Due, int Part = 0);

/// <summary>A plan to be looked at when its row's time has come.</summary>
/// <param name="Since">The first day not yet looked at.</param>
/// <param name="ClaimedUntil">While one instance looks.</param>
sealed record SavedBell(string Plan, DateOnly Since, DateTimeOffset? ClaimedUntil = null);

/// <summary>A unit has the request of a round.</summary>
sealed record SavedReceipt(string Round, string Unit, string Person, DateTimeOffset At);

/// <summary>A period cut off, without its tasks: those are in pieces beside it.</summary>
sealed record SavedFrozen(
    Period Period,
    DateTimeOffset At,
    string Fingerprint,
    int Pieces,
    IReadOnlyList<Reopening> Reopened,
    DateOnly? OpenUntil = null
);

/// <summary>Rows of tasks as they were when they were frozen.</summary>
sealed record SavedFrozenPiece(IReadOnlyList<string> Rows);

/// <param name="Person">Directory id.</param>
/// <param name="MemberId">The channel's member id (`29:…`), to open a chat with.</param>
/// <param name="Round">Of approval.</param>
/// <param name="Task">Number of the task that something was asked about, and when it was.</param>
sealed record Recipient(
    string Person,
    string MemberId,
    Letter Letter,
    int Round,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Task = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateTimeOffset? Asked = null
);

enum Letter
{
    /// <summary>A plan before leadership.</summary>
    Review,

    /// <summary>To who submitted it: what was decided.</summary>
    Notice,

    /// <summary>A lead's request before leadership.</summary>
    Request,

    /// <summary>To the lead who asked: what was decided.</summary>
    Decision,

    /// <summary>What is due to somebody before a cut-off.</summary>
    CheckIn,

    /// <summary>To officers: how far a long sending is.</summary>
    Progress,
}

/// <summary>A piece of a plan's JSON: a version of its document, kept as it was issued.</summary>
sealed record SavedPiece([property: JsonConverter(typeof(LongText))] string Json);

enum CardState
{
    Pending,
    Delivered,

    /// <summary>Refused for good, with the reason.</summary>
    Rejected,

    /// <summary>May have been posted; never posted again on its own.</summary>
    Ambiguous,

    /// <summary>Nothing of it was left to say before it could be sent, or a newer message says it.</summary>
    Lapsed,
}

/// <summary>A team the bot was installed in.</summary>
/// <param name="Organisation">Key of the organisation it is the team of.</param>
sealed record SavedTeam(string Team, ConversationReference At, string Organisation = Rows.FirstOrganisation);

/// <summary>What is kept of the report on a window.</summary>
/// <param name="Window">Its code (`Q1`, `6M`).</param>
/// <param name="Cover">What an officer wrote into it.</param>
/// <param name="Sent">The day on which it was sent.</param>
sealed record SavedReport(string Window, CoverText? Cover, DateOnly? Sent);
