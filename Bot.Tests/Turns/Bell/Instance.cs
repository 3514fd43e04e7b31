using CcchcBot.Storage;
using CcchcBot.Teams;
using CcchcBot.Teams.Access;
using CcchcBot.Teams.Sending;
using CcchcBot.Turns;
using CcchcBot.Turns.Approval;
using CcchcBot.Turns.Bell;
using CcchcBot.Turns.Deliveries;
using Microsoft.Extensions.Logging.Abstractions;

namespace CcchcBot.Tests.Turns.Bell;

/// <summary>One instance of what rings and sends, put together as the app does, over a store and a connector that a test holds.</summary>
sealed class Instance
{
    static readonly TeamsSettings Teams = new()
    {
        Development = true,
        CallTimeout = TimeSpan.FromMilliseconds(50),
        ConversationLimits = SendingLimit.Read("7/1 8/2 60/30 1800/3600", ""),
        TenantLimits = SendingLimit.Read("50/1", ""),
    };

    public const string ServiceUrl = "http://127.0.0.1:1/";

    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    readonly string plan;
    readonly CardDeliverer deliverer;
    readonly BellRinger ringer;

    /// <param name="wire">The connector's side; an instance's own, so that it can die alone.</param>
    public Instance(IStore store, HttpMessageHandler wire, TimeProvider clock, string plan, Azure.Core.TokenCredential? tokens)
    {
        this.plan = plan;
        var connector = new ConnectorClient(
            ConnectorPipeline.Build(Teams, new HttpClient(wire, disposeHandler: false), tokens, clock),
            new Hosts(Teams),
            NullLogger<ConnectorClient>.Instance
        );
        var settings = new TurnSettings(new HashSet<string>(), Zone, false);
        var (people, lexicon, pace, bells) = (new People(store), new Lexicon(), new SendingPace(Teams, clock), new BellRows(store));
        var letters = new Letters(store, people, connector, pace, lexicon);
        var outgoing = new Outgoing(connector, pace, letters, new Notices(store, people, lexicon), lexicon);
        deliverer = new CardDeliverer(store, outgoing, pace, bells, settings, clock, NullLogger<CardDeliverer>.Instance);
        var freezing = new Freezing(store, settings, clock);
        var ringing = new Ringing(store, people, deliverer, freezing, new WeeklyReaders(people), settings, clock);
        ringer = new BellRinger(bells, ringing, new Leftovers(store, bells, deliverer), clock, NullLogger<BellRinger>.Instance);
    }

    /// <summary>A minute of its life: the bell is looked at, and what it woke is sent.</summary>
    public async Task LiveAsync()
    {
        await ringer.RingAsync(CancellationToken.None);
        await SendAsync();
    }

    public Task RingAsync() => ringer.RingAsync(CancellationToken.None);

    public async Task SendAsync()
    {
        while (await deliverer.BringUpAsync(plan, CancellationToken.None) == TimeSpan.Zero) { }
    }
}
