using System.Globalization;
using CcchcBot.Drafting;
using CcchcBot.Teams;
using CcchcBot.Teams.Sending;
using CcchcBot.Turns.Organisations;

namespace CcchcBot.Turns;

/// <summary>Takes an activity in, answers it, and is the one place where what should not happen is caught: logged with an id that the person is told.</summary>
sealed partial class TurnTaker(
    Router router,
    People people,
    KnownTeams teams,
    ConnectorClient connector,
    Lexicon lexicon,
    TurnSettings settings,
    TimeProvider time,
    IHostApplicationLifetime lifetime,
    ILogger<TurnTaker> log
)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<InvokeResponse> TakeAsync(Activity activity, CancellationToken cancel)
    {
        if (Hearing.Of(activity) is not { } message)
            return InvokeResponse.Empty;
        var at = ConversationReference.Of(activity);
        var speaking = await AnswerAsync(message, at, cancel);
        var said = SayAsync(at, speaking.Messages);
        // a client waits a few seconds for a tap's answer, the connector may ask for more: what is left is said after the answer
        await (message.What is Chat.Heard.Tap ? Task.WhenAny(said, Task.Delay(Patience, time, cancel)) : said);
        return speaking.Response;
    }

    async Task SayAsync(ConversationReference at, IReadOnlyList<ReadOnlyMemory<byte>> messages)
    {
        foreach (var words in messages)
            if (await connector.SendAsync(at, words, lifetime.ApplicationStopping) is var delivery and not Delivery.Delivered)
                Log.NotSaid(log, delivery.GetType().Name);
    }

    async Task<Speaking> AnswerAsync(Chat.Message message, ConversationReference at, CancellationToken cancel)
    {
        Turn? turn = null;
        try
        {
            var (person, version, bodies) = await people.ReadAsync(Rows.PersonOf(message.From.Person), cancel);
            var key = await teams.SpokenOfAsync(message, person, bodies, cancel);
            var words = lexicon.For(person.Language, message.Locale);
            var tongues = new Tongues(words, lexicon.Official, plan => Remarks.Of(plan, words, lexicon.Official));
            turn = new Turn(message, at, person, version, tongues, TimeZoneInfo.ConvertTime(time.GetUtcNow(), settings.Zone), bodies, key);
            return await router.AnswerAsync(turn, cancel);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            var id = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)[..8];
            Log.Failed(log, id, e);
            var sentence = lexicon.For(turn?.Person.Language, message.Locale)["turns.fault", id];
            return Speaking.Of([new Chat.Said.Text(sentence)], message);
        }
    }

    static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "A turn failed; the person was told {Id}")]
        public static partial void Failed(ILogger log, string id, Exception e);

        [LoggerMessage(Level = LogLevel.Warning, Message = "An answer was not taken by the connector: {Outcome}")]
        public static partial void NotSaid(ILogger log, string outcome);
    }
}
