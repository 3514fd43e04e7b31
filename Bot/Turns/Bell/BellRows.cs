using CcchcBot.Storage;

namespace CcchcBot.Turns.Bell;

/// <summary>A bell's row that this instance may act on until <see cref="SavedBell.ClaimedUntil"/>.</summary>
sealed record Claim(string Row, string Version, SavedBell Bell);

/// <summary>What is due when, of every plan: a row each, under the time at which it is due.</summary>
sealed class BellRows(IStore store)
{
    /// <summary>For how long one instance has a claim: another takes over what a dead one left.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>The plan is to be looked at at this moment. Said twice it is one row.</summary>
    public Task SetAsync(string plan, DateTimeOffset due, DateOnly since, CancellationToken cancel) =>
        store.CommitAsync(Rows.Bell, [New(plan, due, since)], cancel); // a conflict: it is set already

    static Change.Insert New(string plan, DateTimeOffset due, DateOnly since) =>
        new(Rows.BellOf(due, plan), SavedJson.Write(new SavedBell(plan, since)));

    /// <summary>Every plan that is to be looked at some time.</summary>
    public async Task<IReadOnlyCollection<string>> PlansAsync(CancellationToken cancel)
    {
        HashSet<string> plans = [];
        await foreach (var row in store.RangeAsync(Rows.Bell, "", Rows.AfterBells, cancel))
            plans.Add(SavedJson.Read<SavedBell>(row).Plan);
        return plans;
    }

    /// <summary>What is due and nobody else has, the earliest first, claimed one by one as it is asked for.</summary>
    public async IAsyncEnumerable<Claim> ClaimDueAsync(
        TimeProvider time,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel
    )
    {
        List<StoredRow> due = [];
        await foreach (var row in store.RangeAsync(Rows.Bell, "", Rows.BellUntil(time.GetUtcNow().AddSeconds(1)), cancel))
            due.Add(row);
        foreach (var row in due)
        {
            var (bell, now) = (SavedJson.Read<SavedBell>(row), time.GetUtcNow());
            if (bell.ClaimedUntil > now)
                continue;
            var claimed = bell with { ClaimedUntil = now + Lease };
            Change[] claim = [new Change.Replace(row.Row, row.Version, SavedJson.Write(claimed))];
            if (await store.CommitAsync(Rows.Bell, claim, cancel) is Commit.Done { Versions: [var version] })
                yield return new(row.Row, version, claimed);
        }
    }

    /// <summary>The claimed row gives way to the next; when another instance took over meanwhile, its word stands.</summary>
    /// <param name="next">Null: the plan is not to be looked at any more.</param>
    public async Task MoveAsync(Claim claim, Next? next, CancellationToken cancel)
    {
        var gone = new Change.Delete(claim.Row, claim.Version);
        if (next is not null && Rows.BellOf(next.Due, claim.Bell.Plan) == claim.Row)
        {
            var again = claim.Bell with { Since = next.Since, ClaimedUntil = null };
            await store.CommitAsync(Rows.Bell, [new Change.Replace(claim.Row, claim.Version, SavedJson.Write(again))], cancel);
        }
        else if (next is null)
            await store.CommitAsync(Rows.Bell, [gone], cancel);
        else if (await store.CommitAsync(Rows.Bell, [gone, New(claim.Bell.Plan, next.Due, next.Since)], cancel) is not Commit.Done)
            await JoinAsync(gone, claim.Bell.Plan, next, cancel);
    }

    /// <summary>There is a row for that moment already, or this one is another's now: of two, the one that looks further back stays.</summary>
    async Task JoinAsync(Change.Delete gone, string plan, Next next, CancellationToken cancel)
    {
        if (await store.ReadAsync(Rows.Bell, Rows.BellOf(next.Due, plan), cancel) is not { } row)
            return;
        var there = SavedJson.Read<SavedBell>(row);
        var joined = there with { Since = there.Since < next.Since ? there.Since : next.Since };
        await store.CommitAsync(Rows.Bell, [gone, new Change.Replace(row.Row, row.Version, SavedJson.Write(joined))], cancel);
    }
}

/// <param name="Since">The first day not yet looked at.</param>
sealed record Next(DateTimeOffset Due, DateOnly Since);
