using System.Globalization;
using CcchcBot.Chat;
using CcchcBot.Documents;
using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Teams;
using CcchcBot.Teams.Sending;

namespace CcchcBot.Turns;

/// <summary>An offered document that was accepted: written again from the plan as it is, and put where the person's client said.</summary>
sealed class FileTurn(IStore store, Files files, ConnectorClient connector)
{
    /// <summary>"tải văn bản": the document of a plan one does not draft oneself any more.</summary>
    public async Task<Speaking> OfferAsync(Turn turn, int year, CancellationToken cancel) =>
        await ReadAsync(turn, year, cancel) is { } plan
            ? Speaking.Of([DraftTurn.Offer(plan, turn)], turn.Message)
            : turn.Says(turn.Words["turns.noPlan", year]);

    public async Task<Speaking> AnswerAsync(Turn turn, Heard.FileAnswer answer, CancellationToken cancel)
    {
        if (answer.Upload is null || !int.TryParse(answer.Offer, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return Speaking.Nothing;
        if (await ReadAsync(turn, year, cancel) is not { } plan)
            return turn.Says(turn.Words["turns.noPlan", year]);
        var bytes = PlanDocx.Write(plan, turn.Tongues.Official);
        if (!await files.PutAsync(answer.Upload, bytes, cancel))
            return turn.Says(turn.Words["turns.uploadFailed"]);
        var done = Speech.Write(new Said.FileDone(answer.Upload));
        if (turn.Message.Card is { } offer && await connector.UpdateAsync(turn.At, offer, done, cancel) is Delivery.Delivered)
            return Speaking.Nothing;
        return new(InvokeResponse.Empty, [done]);
    }

    async Task<Plan?> ReadAsync(Turn turn, int year, CancellationToken cancel) =>
        await PlanRows.ReadAsync(store, turn.Plan(year), PlanRange.For(turn.Sender, withSteps: false), cancel) is { Plan: var plan }
        && Reads(plan.Header.Organisation, turn.Sender)
            ? plan
            : null;

    static bool Reads(Organisation body, string person) =>
        body.Has(person, Role.Officer) || body.Has(person, Role.Leadership) || body.Has(person, Role.Administrator);
}
