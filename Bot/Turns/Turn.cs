using CcchcBot.Chat;
using CcchcBot.Drafting;
using CcchcBot.Plans;
using CcchcBot.Reporting;
using CcchcBot.Teams;
using CcchcBot.Teams.Sending;

namespace CcchcBot.Turns;

/// <summary>One thing heard, and what is known when it is.</summary>
/// <param name="Version">Of the person's row; null when there is none yet.</param>
/// <param name="Now">In the organisation's time zone.</param>
/// <param name="Bodies">The organisations this person has a role in.</param>
/// <param name="Key">The organisation that is spoken of: the team's in its channels, else the one the person chose.</param>
sealed record Turn(
    Message Message,
    ConversationReference At,
    SavedPerson Person,
    string? Version,
    Tongues Tongues,
    DateTimeOffset Now,
    SavedBodies Bodies,
    string Key
)
{
    public string Tenant => Message.From.Person.Tenant;

    public string Sender => Message.From.Person.Id;

    public Words Words => Tongues.Person;

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    public string Plan(int year) => Rows.PlanOf(Tenant, Key, year);

    public string Plan(PlanRef plan) => Rows.PlanOf(Tenant, Key, plan);

    /// <summary>What the person is drafting; null when nothing.</summary>
    public PlanRef? Drafting => Person.Year is { } year ? new(year, Person.Amendment ?? 0) : null;

    /// <summary>How far the sender sees, asked here.</summary>
    public Reach Reach(Organisation body) => Reporting.Reach.Of(body, Sender, Message.In.Team is null ? null : Message.In.Conversation);

    public string Organisation => Rows.OrganisationOf(Tenant, Key);
}

/// <summary>The answer of a turn, ready to go out: an invoke's answer, and messages.</summary>
sealed record Speaking(InvokeResponse Response, IReadOnlyList<ReadOnlyMemory<byte>> Messages)
{
    public static readonly Speaking Nothing = new(InvokeResponse.Empty, []);

    /// <summary>A tap is answered in its own response where the client can take it; everything else is a message.</summary>
    public static Speaking Of(IReadOnlyList<Said> said, Message to)
    {
        if (to.What is not Heard.Tap { CanReplace: true })
            return new(InvokeResponse.Empty, [.. Spoken(said).Select(Speech.Write)]);
        var answer = said.FirstOrDefault(s => s is Said.View or Said.Notice) ?? said.FirstOrDefault(s => s is Said.Show or Said.Text);
        return new(InPlace(answer), [.. said.Where(s => s != answer && s is not (Said.View or Said.Notice)).Select(Speech.Write)]);
    }

    /// <summary>Outside a card, a view or a notice is worth a message only when there is no other.</summary>
    static IEnumerable<Said> Spoken(IReadOnlyList<Said> said) =>
        said.Any(s => s is not (Said.View or Said.Notice)) ? said.Where(s => s is not (Said.View or Said.Notice)) : said;

    static InvokeResponse InPlace(Said? said) =>
        said switch
        {
            Said.View(var card) => InvokeResponse.View(card),
            Said.Show(var card, _) => InvokeResponse.View(card),
            Said.Notice(var words) => InvokeResponse.Notice(words),
            Said.Text(var words) => InvokeResponse.Notice(words),
            _ => InvokeResponse.Empty,
        };

    public SavedSpeech Saved() => new(Response.Body.ToArray(), [.. Messages.Select(m => m.ToArray())]);

    public static Speaking Again(SavedSpeech saved) =>
        new(new InvokeResponse(200, saved.Response), [.. saved.Messages.Select(m => (ReadOnlyMemory<byte>)m)]);
}
