using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Reporting;
using CcchcBot.Reporting.Cards;
using CcchcBot.Reporting.Questions;
using CcchcBot.Storage;
using CcchcBot.Teams;
using CcchcBot.Turns.Organisations;

namespace CcchcBot.Turns;

/// <summary>How the body is scored (ngưỡng, thang điểm): shown to those who belong to it, set by its officers and administrators.</summary>
sealed class ScaleTurn(IStore store, OrganisationWriter writer, TurnSettings settings)
{
    const int Tries = 8;

    public Task<Speaking> TapAsync(Turn turn, Heard.Tap tap, CancellationToken cancel) =>
        tap.Verb == ReportVerbs.Scale ? HearAsync(turn, new ScaleWish(), cancel)
        : ScaleWish.Read(id => tap[id]) is { } wish ? HearAsync(turn, wish, cancel)
        : Task.FromResult(turn.Notices(turn.Words["reporting.scale.unread"]));

    public async Task<Speaking> HearAsync(Turn turn, ScaleWish wish, CancellationToken cancel)
    {
        if (!wish.OnlyShow && await store.ReadAsync(turn.Organisation, Rows.ChangeOf(turn.Message.Id), cancel) is { } done)
        {
            await writer.ReachAsync(turn, cancel);
            return Speaking.Again(SavedJson.Read<SavedChange>(done).Said);
        }
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var loaded = await LoadedBody.ReadAsync(store, turn, cancel);
            if (loaded.Body is not { } body)
                return turn.Says(turn.Words["turns.noOrganisation"]);
            var edits = body.Has(turn.Sender, Role.Officer) || settings.MayAdminister(turn, body);
            if (!edits && !body.Knows(turn.Sender))
                return turn.Notices(turn.Words["turns.stranger", body.Name]);
            if (wish.OnlyShow)
                return Speaking.Of([Shown(turn, body, edits)], turn.Message);
            if (!edits)
                return turn.Notices(turn.Words["reporting.scale.who"]);
            if (wish.Of(ScoringScale.Of(body)) is not { } scale)
                return turn.Notices(turn.Words["reporting.scale.unread"]);
            if (scale == ScoringScale.Of(body))
                return turn.Notices(turn.Words["reporting.scale.same", Said(scale, turn.Words)]);
            if (await SetAsync(turn, loaded, body, scale, cancel) is { } answer)
                return answer;
        }
        throw new InvalidOperationException($"the organisation changed {Tries} times while one turn was taken");
    }

    /// <returns>Null when somebody else wrote meanwhile.</returns>
    async Task<Speaking?> SetAsync(Turn turn, LoadedBody loaded, Organisation body, ScoringScale scale, CancellationToken cancel)
    {
        var before = ScoringScale.Of(body);
        var after = body with { Scale = scale };
        var said = new Said.Text(turn.Words["reporting.scale.set", Said(scale, turn.Words), Said(before, turn.Words)]);
        // a form shows what it now holds
        var speaking = Speaking.Of(turn.Message.What is Heard.Tap ? [Shown(turn, after, edits: true), said] : [said], turn.Message);
        var history = new SavedChange(turn.Sender, turn.Message.From.Name, turn.Now, [], speaking.Saved(), new(before, scale));
        return await writer.CommitAsync(turn, loaded, new Written(after, history), [], cancel) ? speaking : null;
    }

    static Said.Show Shown(Turn turn, Organisation body, bool edits) =>
        new(ScaleCard.For(body, edits, turn.Words), turn.Words["reporting.scale", body.Name]);

    /// <summary>"ngưỡng 90%; hoàn thành 1, trực tuyến 0,5, truyền thống 0,5 điểm".</summary>
    public static string Said(ScoringScale scale, Words words) =>
        words["reporting.scale.said", scale.Floor, scale.Completion, scale.Online, scale.Traditional];
}
