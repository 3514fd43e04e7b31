using System.Globalization;
using CcchcBot.Chat;
using CcchcBot.Documents;
using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Teams;

namespace CcchcBot.Turns;

/// <summary>An offered document that was accepted: written again from the plan as it is, and put where the person's client said.</summary>
sealed class FileTurn(IStore store, Files files, ConnectorClient connector)
{
    public async Task<Speaking> AnswerAsync(Turn turn, Heard.FileAnswer answer, CancellationToken cancel)
    {
        if (answer.Upload is null || !int.TryParse(answer.Offer, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return Speaking.Nothing;
        var loaded = await PlanRows.ForDrafterAsync(store, turn.Plan(year), turn.Sender, cancel);
        if (loaded is null || !Reads(loaded.Plan.Header.Organisation, turn.Sender))
            return turn.Says(turn.Words["turns.noPlan", year]);
        var bytes = PlanDocx.Write(loaded.Plan, turn.Tongues.Official);
        if (!await files.PutAsync(answer.Upload, bytes, cancel))
            return turn.Says(turn.Words["turns.uploadFailed"]);
        var done = Speech.Write(new Said.FileDone(answer.Upload));
        if (turn.Message.Card is { } offer && await connector.UpdateAsync(turn.At, offer, done, cancel) is Delivery.Delivered)
            return Speaking.Nothing;
        return new(InvokeResponse.Empty, [done]);
    }

    static bool Reads(Organisation body, string person) =>
        body.Has(person, Role.Officer) || body.Has(person, Role.Leadership) || body.Has(person, Role.Administrator);
}
