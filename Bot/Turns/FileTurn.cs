using System.Globalization;
using CcchcBot.Chat;
using CcchcBot.Documents;
using CcchcBot.Drafting.Approval;
using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Teams;
using CcchcBot.Teams.Sending;
using CcchcBot.Turns.Approval;

namespace CcchcBot.Turns;

/// <summary>An offered document that was accepted: written again from the plan as it is, or from the version that was issued, and put where the person's client said.</summary>
sealed class FileTurn(IStore store, Files files, ConnectorClient connector, ReportTurn reports)
{
    /// <summary>"tải văn bản": the document of a plan one does not draft oneself, or does not draft any more.</summary>
    /// <param name="edition">A version as it was issued; null for the plan as it stands.</param>
    public async Task<Speaking> OfferAsync(Turn turn, PlanRef plan, int? edition, CancellationToken cancel)
    {
        var offer = edition is { } number ? $"{plan}@{number}" : $"{plan}";
        if (await ReadAsync(turn, offer, cancel) is not { } read)
            return turn.Says(
                edition is { } missing ? turn.Words["turns.noEdition", plan.Year, missing] : turn.Words["turns.noPlan", plan.Year]
            );
        Said[] said = [Offer(read, offer, turn)];
        return turn.Message.What is Heard.Tap
            ? Speaking.Of([new Said.Notice(turn.Words["drafting.documentBelow"]), .. said], turn.Message)
            : Speaking.Of(said, turn.Message);
    }

    public static Said Offer(Plan plan, string offer, Turn turn)
    {
        var bytes = PlanDocx.Write(Amending.Printed(plan), turn.Tongues.Official);
        return new Said.OfferFile(offer, FileNames.Of(plan), turn.Words["turns.offer", plan.Header.Year], bytes.Length);
    }

    public async Task<Speaking> AnswerAsync(Turn turn, Heard.FileAnswer answer, CancellationToken cancel)
    {
        var report = ReportTurn.PlanOf(answer.Offer);
        if (answer.Upload is null || PlanRef.Read(report ?? answer.Offer.Split('@')[0]) is not { } which)
            return Speaking.Nothing;
        byte[]? bytes;
        if (report is not null)
        {
            if (await PlanRows.ForReportAsync(store, turn.Plan(which), cancel) is not { } loaded || !Reads(loaded.Plan, turn.Sender))
                return turn.Says(turn.Words["turns.noPlan", which.Year]);
            bytes = await reports.FileAsync(turn, loaded, answer.Offer, cancel);
            if (bytes is null)
                return turn.Says(turn.Words["turns.oldCard"]);
        }
        else if (await ReadAsync(turn, answer.Offer, cancel) is { } plan)
            bytes = PlanDocx.Write(Amending.Printed(plan), turn.Tongues.Official);
        else
            return turn.Says(turn.Words["turns.noPlan", which.Year]);
        if (!await files.PutAsync(answer.Upload, bytes, cancel))
            return turn.Says(turn.Words["turns.uploadFailed"]);
        var done = Speech.Write(new Said.FileDone(answer.Upload));
        if (turn.Message.Card is { } offer && await connector.UpdateAsync(turn.At, offer, done, cancel) is Delivery.Delivered)
            return Speaking.Nothing;
        return new(InvokeResponse.Empty, [done]);
    }

    /// <summary>`2026`, `2026.1`, `2026@2`. What was issued is read as it was issued; null when there is none, or not for this person.</summary>
    async Task<Plan?> ReadAsync(Turn turn, string offer, CancellationToken cancel)
    {
        var parts = offer.Split('@');
        if (
            PlanRef.Read(parts[0]) is not { } which
            || await PlanRows.ReadAsync(store, turn.Plan(which), PlanRange.For(turn.Sender, withSteps: false), cancel)
                is not { Plan: var plan }
            || !Reads(plan, turn.Sender)
        )
            return null;
        if (plan.Header.Status < PlanStatus.Issued || which.Amendment > 0)
            return parts.Length == 1 ? plan : null;
        var latest = plan.Header.Edition();
        var edition =
            parts.Length == 1 ? latest
            : int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n
            : 0;
        // a plan issued before versions were kept is its own first version
        return await Editions.ReadAsync(store, turn.Plan(which), edition, cancel) ?? (edition == latest ? plan : null);
    }

    public static bool Reads(Plan plan, string person)
    {
        var body = plan.Header.Organisation;
        return body.Has(person, Role.Officer) || body.Has(person, Role.Leadership) || body.Has(person, Role.Administrator);
    }
}
