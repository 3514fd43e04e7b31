using CcchcBot.Documents.Reading;
using CcchcBot.Drafting;
using CcchcBot.Drafting.Imports;
using CcchcBot.Plans;
using CcchcBot.Storage;

namespace CcchcBot.Turns;

/// <summary>The text of a whole plan as a message. Into the plan being drafted it goes as a file does; where none is, it is kept until its officer says which.</summary>
sealed class PasteTurn(IStore store, DraftTurn drafting, ImportTurn imports)
{
    const int Tries = 8;

    /// <summary>Of what is kept, in characters: a row holds them however they are escaped.</summary>
    const int Longest = 200_000;

    public async Task<Speaking> HearAsync(Turn turn, string text, Opened opened, CancellationToken cancel)
    {
        if (turn.Drafting is { } plan)
            return await imports.ReadAsync(turn, plan, opened, cancel);
        if (opened is not Opened.Read(var read))
            return turn.Says(((Opened.Refused)opened).Says(turn.Words));
        if (text.Length > Longest)
            return turn.Says(turn.Words["turns.pasteLong", Longest]);
        for (var attempt = 1; attempt <= Tries; attempt++)
        {
            var desk = await ReadAsync(turn, cancel);
            if (Refused(turn, desk.Body) is { } refused)
                return refused;
            if (await KeptAsync(turn, desk, text, cancel))
                return Offered(turn, desk.Body!, read);
        }
        throw new InvalidOperationException("what a person pasted changed under every try to keep it");
    }

    /// <summary>"đưa vào kế hoạch 2026", or the button that says so: the plan of that year begins with what was pasted, or what it lacks is filled from it.</summary>
    /// <param name="paste">Which paste the button was of; null for the last one.</param>
    public async Task<Speaking> IntoAsync(Turn turn, int year, string? paste, CancellationToken cancel)
    {
        var desk = await ReadAsync(turn, cancel);
        if (Refused(turn, desk.Body) is { } refused)
            return refused;
        if (
            desk.Paste is not { } kept
            || (paste is not null && paste != kept.Activity)
            || PlanFile.Paste(kept.Text) is not Opened.Read(var read)
        )
            return turn.Says(turn.Words["turns.pasteGone"]);
        return await drafting.StartFromAsync(turn, year, desk.Body!, begun => Into(begun, read, turn), cancel);
    }

    static Outcome Into(Desk begun, ReadPlan read, Turn turn)
    {
        var outcome = ImportTurn.Into(begun, read, turn);
        return outcome with { Said = [PastedCard.Done(begun.Plan.Header.Year, turn.Words), .. outcome.Said] };
    }

    static Speaking? Refused(Turn turn, Organisation? body) =>
        body is null ? turn.Says(turn.Words["turns.noOrganisation"])
        : body.Has(turn.Sender, Plans.Role.Officer) ? null
        : turn.Says(turn.Words["turns.officersOnly", body.Name]);

    static Speaking Offered(Turn turn, Organisation body, ReadPlan read)
    {
        var next = Router.NextYear(turn.Today);
        int[] years = read.Head.PlanYear is { } own && own >= turn.Today.Year && own <= next + 1 ? [own, next] : [next];
        var taken = ImportTurn.Taken(read, body, years[0], turn.Words);
        return Speaking.Of([PastedCard.For(taken, [.. years.Distinct()], turn.Message.Id, turn.Words)], turn.Message);
    }

    sealed record Kept(Organisation? Body, SavedPaste? Paste, string? Version);

    /// <summary>The organisation and what the person pasted last, in one query.</summary>
    async Task<Kept> ReadAsync(Turn turn, CancellationToken cancel)
    {
        var own = Rows.PasteOf(turn.Sender);
        var kept = new Kept(null, null, null);
        (string From, string To)[] ranges = [(own, $"{own}|"), (Rows.Profile, $"{Rows.Profile}|")];
        await foreach (var row in store.RangesAsync(turn.Organisation, ranges, [], cancel))
            if (row.Row == own)
                kept = kept with { Paste = SavedJson.Read<SavedPaste>(row), Version = row.Version };
            else if (row.Row == Rows.Profile)
                kept = kept with { Body = SavedJson.Read<Organisation>(row) };
        return kept;
    }

    /// <returns>False when the same person pasted something else at the same moment.</returns>
    async Task<bool> KeptAsync(Turn turn, Kept known, string text, CancellationToken cancel)
    {
        if (known.Paste?.Activity == turn.Message.Id)
            return true;
        var (row, json) = (Rows.PasteOf(turn.Sender), SavedJson.Write(new SavedPaste(turn.Message.Id, text)));
        Change change = known.Version is { } version ? new Change.Replace(row, version, json) : new Change.Insert(row, json);
        return await store.CommitAsync(turn.Organisation, [change], cancel) is Commit.Done;
    }
}
