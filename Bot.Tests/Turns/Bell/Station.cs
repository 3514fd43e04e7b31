using CcchcBot.Drafting.Approval;
using CcchcBot.Plans;
using CcchcBot.Plans.Units;
using CcchcBot.Storage;
using CcchcBot.Teams.Sending;
using CcchcBot.Tests.CheckIns;
using CcchcBot.Tests.Fakes;
using CcchcBot.Turns;
using CcchcBot.Turns.Approval;
using CcchcBot.Turns.Bell;

namespace CcchcBot.Tests.Turns.Bell;

/// <summary>A plan in force in a store, a connector, a clock, and as many instances as a test wants.</summary>
sealed class Station
{
    public static readonly ConversationReference From = new(Instance.ServiceUrl, "19:team@thread.tacv2", "tenant", "28:bot");

    Station(IStore store, Plan plan, DateTime local, string tenant)
    {
        (Store, Plan) = (store, plan);
        Clock = new Clock(new DateTimeOffset(local, TimeSpan.FromHours(7))) { SkipWaits = true };
        Mailroom = new Mailroom(Clock);
        Partition = Rows.PlanOf(tenant, "1", plan.Header.Year);
    }

    public IStore Store { get; }
    public Plan Plan { get; }
    public Clock Clock { get; }
    public Mailroom Mailroom { get; }
    public string Partition { get; }

    public DateTime Local => TimeZoneInfo.ConvertTime(Clock.GetUtcNow(), Instance.Zone).DateTime;

    /// <param name="local">Now; the plan's cards are in their channels, the bell is set for the next morning.</param>
    public static async Task<Station> StartAsync(IStore store, Plan plan, DateTime local, string tenant = "tenant", bool posted = true)
    {
        var station = new Station(store, plan, local, tenant);
        List<Change> rows = [new Change.Insert(Rows.Header, SavedJson.Write(plan.Header))];
        rows.AddRange(plan.Tasks.Select(t => new Change.Insert(Rows.Task(t.Number), SavedJson.Write(t))));
        foreach (var unit in plan.Header.Organisation.Units)
        {
            var card = new SavedCard(
                unit.Id,
                From with
                {
                    Conversation = unit.Channel!,
                    Tenant = tenant,
                },
                posted ? $"card-{unit.Id}" : null,
                1,
                posted ? 1 : 0,
                posted ? CardState.Delivered : CardState.Pending
            );
            rows.Add(new Change.Insert(Rows.Card(unit.Id), SavedJson.Write(card)));
        }
        foreach (var some in rows.Chunk(100))
            Assert.IsType<Commit.Done>(await store.CommitAsync(station.Partition, some, CancellationToken.None));
        var morning = CcchcBot.CheckIns.WorkingDays.NextMorning(plan.Header.Organisation, local);
        await new BellRows(store).SetAsync(
            station.Partition,
            new DateTimeOffset(morning, TimeSpan.FromHours(7)),
            DateOnly.FromDateTime(local).AddDays(1),
            CancellationToken.None
        );
        return station;
    }

    public Instance New(Func<IStore, IStore>? store = null, HttpMessageHandler? wire = null, Azure.Core.TokenCredential? tokens = null) =>
        new(store?.Invoke(Store) ?? Store, wire ?? Mailroom, Clock, Partition, tokens);

    /// <summary>The clock at this local time.</summary>
    public void At(DateTime local) => Clock.Advance(new DateTimeOffset(local, TimeSpan.FromHours(7)) - Clock.GetUtcNow());

    /// <summary>A unit's task is updated, as a turn would: the task, its history and its card in one batch.</summary>
    public async Task UpdateAsync(int task, ProgressStatus status = ProgressStatus.InProgress)
    {
        var loaded = (await PlanRows.ForTrackingAsync(Store, Partition, CancellationToken.None))!;
        var was = loaded.Plan.Tasks.Single(t => t.Number == task);
        var now = was.Updated(Local, status);
        var change = new CcchcBot.Tracking.TaskEvent(task, "lead", now.Progress.At!.Value, was.Progress, now.Progress);
        var commit = await Store.CommitAsync(
            Partition,
            [loaded.Put(Rows.Task(task), now), new Change.Insert(Rows.Event(task, $"{Guid.NewGuid():N}"), SavedJson.Write(change))],
            CancellationToken.None
        );
        Assert.IsType<Commit.Done>(commit);
    }

    /// <summary>An amendment takes effect, with the document's versions beside it, as a turn would write it.</summary>
    public async Task AmendAsync(Func<IReadOnlyList<PlanTask>, IReadOnlyList<PlanTask>> change)
    {
        var inForce = (await PlanRows.WholeAsync(Store, Partition, CancellationToken.None))!;
        var draft = Amending.Draft(inForce.Plan, "theo chỉ đạo mới", new("officer", new(Local, TimeSpan.FromHours(7))));
        var landed = Amending.Landed(inForce.Plan, draft with { Tasks = change(draft.Tasks) }, new(Local, TimeSpan.FromHours(7)));
        var kept = await Editions.ReadAsync(Store, Partition, inForce.Plan.Header.Edition(), CancellationToken.None) is not null;
        Change[] rows = [.. inForce.Differences(landed), .. kept ? [] : Editions.Of(inForce.Plan), .. Editions.Of(landed.Reprinted())];
        Assert.IsType<Commit.Done>(await Store.CommitAsync(Partition, rows, CancellationToken.None));
    }

    public async Task CloseAsync()
    {
        var loaded = (await PlanRows.ForTrackingAsync(Store, Partition, CancellationToken.None))!;
        var closed = loaded.Plan.Header with { Status = PlanStatus.Closed };
        Assert.IsType<Commit.Done>(await Store.CommitAsync(Partition, [loaded.Put(Rows.Header, closed)], CancellationToken.None));
    }

    /// <summary>A period that is frozen is open again until that day.</summary>
    public async Task ReopenAsync(string code, DateOnly until)
    {
        var frozen = await FrozenRows.LoadAsync(Store, Partition, CancellationToken.None);
        var saved = frozen.Periods.Single(p => p.Saved.Period.Code == code).Saved with { OpenUntil = until };
        var commit = await Store.CommitAsync(Partition, [frozen.Put(Rows.FrozenOf(saved.Period), saved)], CancellationToken.None);
        Assert.IsType<Commit.Done>(commit);
    }

    public Task ReceiveAsync(string round, string unit) =>
        Store.CommitAsync(
            Partition,
            [new Change.Insert(Rows.Receipt(round, unit), SavedJson.Write(new SavedReceipt(round, unit, "lead", Clock.GetUtcNow())))],
            CancellationToken.None
        );

    public async Task<IReadOnlyList<SavedCard>> NoticesAsync() =>
        (await RoundRows.ReadAsync(Store, Partition, DateOnly.MinValue, CancellationToken.None)).Notices;

    /// <summary>Lives minute by minute until then, with whatever instances there are at the time.</summary>
    public async Task UntilAsync(DateTime local, params Instance[] instances)
    {
        while (Local < local)
        {
            foreach (var instance in instances)
                await instance.LiveAsync();
            At(await NextAsync(local));
        }
    }

    /// <summary>The next moment at which a row is due, as the loop that looks every minute would find it.</summary>
    async Task<DateTime> NextAsync(DateTime latest)
    {
        await foreach (var row in Store.RangeAsync(Rows.Bell, "", "}", CancellationToken.None))
        {
            var due = DateTime.ParseExact(row.Row[..14], "yyyyMMddHHmmss", System.Globalization.CultureInfo.InvariantCulture);
            var claimed = SavedJson.Read<SavedBell>(row).ClaimedUntil?.UtcDateTime;
            var local = TimeZoneInfo.ConvertTimeFromUtc(claimed > due ? claimed.Value : due, Zone);
            var next = local <= Local ? Local.AddMinutes(1) : local;
            return next < latest ? next : latest;
        }
        return latest;
    }

    static TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");
}
