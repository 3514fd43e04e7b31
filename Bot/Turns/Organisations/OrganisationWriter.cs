using CcchcBot.Drafting.SettingUp;
using CcchcBot.Plans;
using CcchcBot.Storage;

namespace CcchcBot.Turns.Organisations;

/// <summary>
/// Writes an organisation with the history of the change and the note of whom it has still to reach, in one batch; then reaches them. Whatever is
/// reached is put as the organisation now is, so doing it again changes nothing, and the note stays until all of it is done.
/// </summary>
sealed class OrganisationWriter(IStore store, CardDeliverer cards)
{
    const int Tries = 8;

    /// <param name="change">What happened and what is said of it.</param>
    /// <param name="beside">Rows of the same partition that belong to the same turn.</param>
    /// <returns>False when somebody else wrote meanwhile: nothing was.</returns>
    public async Task<bool> CommitAsync(Turn turn, LoadedBody was, Written change, IReadOnlyList<Change> beside, CancellationToken cancel)
    {
        var reached = Reached(was.Body, change.Body).Concat(was.Pending?.People ?? []).Distinct();
        Change[] changes =
        [
            was.Put(Rows.Profile, change.Body),
            new Change.Insert(Rows.ChangeOf(turn.Message.Id), SavedJson.Write(change.History)),
            was.Put(Rows.Pending, new SavedPending(turn.Message.Id, turn.Sender, [.. reached])),
            .. beside,
        ];
        if (await store.CommitAsync(turn.Organisation, changes, cancel) is not Commit.Done)
            return false;
        await ReachAsync(turn, cancel);
        return true;
    }

    /// <summary>Brings the people and the plans of the years around up to the organisation, if some are behind.</summary>
    public async Task ReachAsync(Turn turn, CancellationToken cancel)
    {
        var loaded = await LoadedBody.ReadAsync(store, turn, cancel);
        if (loaded is not { Pending: { } pending, Body: { } body })
            return;
        foreach (var person in pending.People)
            await JoinAsync(turn, person, body, cancel);
        foreach (var year in Enumerable.Range(turn.Today.Year - 1, 3))
            await RenewAsync(turn, year, new(turn.Now, body, pending, turn.At), cancel);
        // a conflict: a newer change has taken the note over, and sees to it
        await store.CommitAsync(turn.Organisation, [new Change.Delete(Rows.Pending, loaded.Versions[Rows.Pending])], cancel);
    }

    /// <summary>Those whose place in the organisation is another; everybody when it is called otherwise.</summary>
    static IEnumerable<string> Reached(Organisation? before, Organisation after)
    {
        var people = after.Members.Concat(before?.Members ?? []).Select(m => m.Person).Distinct();
        return before is null || (before.Name, before.Team) != (after.Name, after.Team)
            ? people
            : people.Where(p => before.Knows(p) != after.Knows(p) || before.Has(p, Role.Administrator) != after.Has(p, Role.Administrator));
    }

    async Task JoinAsync(Turn turn, string person, Organisation body, CancellationToken cancel)
    {
        var partition = Rows.PersonOf(new(turn.Tenant, person));
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var row = await store.ReadAsync(partition, Rows.Bodies, cancel);
            var others = (row is null ? [] : SavedJson.Read<SavedBodies>(row).All).Where(b => b.Key != turn.Key);
            SavedBody[] own = body.Knows(person) ? [new(turn.Key, body.Name, body.Team, body.Has(person, Role.Administrator))] : [];
            var json = SavedJson.Write(new SavedBodies([.. others.Concat(own).OrderBy(b => b.Key, StringComparer.Ordinal)]));
            Change change = row is null ? new Change.Insert(Rows.Bodies, json) : new Change.Replace(Rows.Bodies, row.Version, json);
            if (await store.CommitAsync(partition, [change], cancel) is Commit.Done)
                return;
        }
        throw new InvalidOperationException($"a person's organisations changed {Tries} times while one was written");
    }

    /// <summary>The plan, and the amendment of it that is drafted.</summary>
    async Task RenewAsync(Turn turn, int year, Renewal renewal, CancellationToken cancel)
    {
        if (await RenewAsync(turn.Plan(year), renewal, cancel) is { Header.Status: PlanStatus.Issued } plan)
            await RenewAsync(turn.Plan(new PlanRef(year, plan.Header.Edition())), renewal with { InForce = plan }, cancel);
    }

    /// <summary>The plan as it is now; null when there is none.</summary>
    async Task<Plan?> RenewAsync(string partition, Renewal renewal, CancellationToken cancel)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (await PlanRows.ForTrackingAsync(store, partition, cancel) is not { } loaded)
                return null;
            if (!await CommitAsync(partition, renewal.Of(loaded), cancel))
                continue;
            if (loaded.Plan.Header.Status >= PlanStatus.Issued)
                cards.Wake(partition);
            return renewal.After(loaded);
        }
        throw new InvalidOperationException($"a plan's rows changed {Tries} times while it was brought up to the organisation");
    }

    /// <returns>False when others wrote meanwhile: what is left is to be decided on what there is now.</returns>
    async Task<bool> CommitAsync(string partition, IEnumerable<IReadOnlyList<Change>> batches, CancellationToken cancel)
    {
        foreach (var batch in batches)
            if (await store.CommitAsync(partition, batch, cancel) is not Commit.Done)
                return false;
        return true;
    }
}

/// <summary>A change about to be written.</summary>
sealed record Written(Organisation Body, SavedChange History)
{
    public static Written Of(Turn turn, Organisation? before, Organisation after, (TeamSeen Team, SavedSpeech Said) with) =>
        new(
            after,
            new(
                turn.Sender,
                turn.Message.From.Name,
                turn.Now,
                before is null ? [] : ChangedPart.Between(before, after, with.Team, turn.Tongues.Official),
                with.Said
            )
        );
}
