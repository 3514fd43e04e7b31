using System.Globalization;
using CcchcBot.Chat;
using CcchcBot.Documents;
using CcchcBot.Plans;
using CcchcBot.Reporting;
using CcchcBot.Reporting.Cards;
using CcchcBot.Reporting.Questions;
using CcchcBot.Storage;
using CcchcBot.Turns.Bell;

namespace CcchcBot.Turns;

/// <summary>Reports (báo cáo): offered as files, worded by an officer, and when they were sent.</summary>
sealed class ReportTurn(IStore store)
{
    const int Tries = 8;

    public async Task<Speaking> TapAsync(Turn turn, Heard.Tap tap, CancellationToken cancel)
    {
        if (
            AskedData.Window(tap["window"]) is not { } window
            || !int.TryParse(tap["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        )
            return turn.Notices(turn.Words["turns.oldCard"]);
        if (await ReadAsync(turn, year, cancel) is not { } loaded)
            return turn.Notices(turn.Words["turns.noPlan", year]);
        var body = loaded.Plan.Header.Organisation;
        if (!turn.Reach(body).Everything)
            return turn.Notices(turn.Words["turns.reportsOnly", body.Name]);
        window = ReportingRegime.Of(body).Reported(window);
        loaded = await FrozenRows.WithAsync(store, loaded, window, turn.Today, cancel);
        if (tap.Verb is ReportVerbs.Docx or ReportVerbs.Xlsx)
            return Offer(turn, loaded, window, tap.Verb == ReportVerbs.Docx ? "docx" : "xlsx");
        if (!body.Has(turn.Sender, Role.Officer))
            return turn.Notices(turn.Words["reporting.officersOnly", body.Name]);
        return tap.Verb == ReportVerbs.Save
            ? await SaveAsync(turn, loaded, window, row => row with { Cover = ReportCard.Read(tap) }, cancel)
            : Speaking.Of([new Said.View(Form(turn, loaded, window))], turn.Message);
    }

    /// <summary>"đã gửi báo cáo quý 1 ngày 18/3"; null when the words say no such thing.</summary>
    public async Task<Speaking?> SentAsync(Turn turn, string text, CancellationToken cancel)
    {
        var about = new AskedIn(turn.Today, new ReportingRegime("B"), []);
        if (Asking.Read(text, about) is not Understood.Question(Asked.Sent))
            return null;
        var year = Asking.Year(text, about);
        if (await ReadAsync(turn, year, cancel) is not { } loaded)
            return turn.Says(turn.Words["turns.noPlan", year]);
        var body = loaded.Plan.Header.Organisation;
        if (!body.Has(turn.Sender, Role.Officer))
            return turn.Says(turn.Words["reporting.officersOnly", body.Name]);
        var regime = ReportingRegime.Of(body);
        if (Asking.Read(text, about with { Regime = regime }) is not Understood.Question(Asked.Sent(var window, var day)))
            return null;
        return await SaveAsync(turn, loaded, regime.Reported(window), row => row with { Sent = day }, cancel);
    }

    /// <summary>"nguyên nhân báo cáo 6 tháng: …"; null when the words say no such thing.</summary>
    public async Task<Speaking?> WordedAsync(Turn turn, CoverWish wish, CancellationToken cancel)
    {
        var about = new AskedIn(turn.Today, new ReportingRegime("B"), []);
        if (Asking.Read(wish.Of, about) is not Understood.Question(Asked.Report))
            return null;
        var year = Asking.Year(wish.Of, about);
        if (await ReadAsync(turn, year, cancel) is not { } loaded)
            return turn.Says(turn.Words["turns.noPlan", year]);
        var body = loaded.Plan.Header.Organisation;
        if (!body.Has(turn.Sender, Role.Officer))
            return turn.Says(turn.Words["reporting.officersOnly", body.Name]);
        var regime = ReportingRegime.Of(body);
        if (Asking.Read(wish.Of, about with { Regime = regime }) is not Understood.Question(Asked.Report(var asked)))
            return null;
        if (wish.Text?.Length > ReportCard.LongestText)
            return turn.Says(turn.Words["reporting.cover.long", wish.Text.Length, ReportCard.LongestText]);
        return await SaveAsync(
            turn,
            loaded,
            regime.Reported(asked),
            row => row with { Cover = (row.Cover ?? new CoverText()).With(wish.Part, wish.Text) },
            cancel,
            wish
        );
    }

    /// <summary>The report on a window, or on the one that is reported on in its stead.</summary>
    internal static Said Answer(Turn turn, LoadedPlan loaded, Period asked)
    {
        var body = loaded.Plan.Header.Organisation;
        if (!turn.Reach(body).Everything)
            return new Said.Text(turn.Words["turns.reportsOnly", body.Name]);
        var window = ReportingRegime.Of(body).Reported(asked);
        var view = StatusTurn.View(turn, loaded, new(window, null));
        var card = ReportCard.For(view, asked, body.Has(turn.Sender, Role.Officer), turn.Words);
        return new Said.Show(card, turn.Words["reporting.report", PeriodNames.Within(window, turn.Words)]);
    }

    /// <summary>The plan of the report that an offer names; null when it names none.</summary>
    internal static string? PlanOf(string offer) => offer.Split('|') is ["report", var plan, ..] ? plan : null;

    /// <summary>The file an offer names, written from the plan as it is; null when it names none.</summary>
    internal async Task<byte[]?> FileAsync(Turn turn, LoadedPlan loaded, string offer, CancellationToken cancel)
    {
        if (offer.Split('|') is not ["report", _, var code, var kind] || AskedData.Window(code) is not { } asked)
            return null;
        var window = ReportingRegime.Of(loaded.Plan.Header.Organisation).Reported(asked);
        return Write(turn, await FrozenRows.WithAsync(store, loaded, window, turn.Today, cancel), window, kind);
    }

    static Speaking Offer(Turn turn, LoadedPlan loaded, Period window, string kind)
    {
        if (!turn.Message.In.Personal)
            return turn.Notices(turn.Words["turns.personalOnly"]);
        var offer = new Said.OfferFile(
            $"report|{loaded.Plan.Header.Year}|{AskedData.Write(window)}|{kind}",
            FileNames.Of(loaded.Plan, window, kind),
            turn.Words[kind == "docx" ? "reporting.offerDocx" : "reporting.offerXlsx", PeriodNames.Within(window, turn.Words)],
            Write(turn, loaded, window, kind).Length
        );
        return Speaking.Of([new Said.Notice(turn.Words["reporting.offered"]), offer], turn.Message);
    }

    static byte[] Write(Turn turn, LoadedPlan loaded, Period window, string kind)
    {
        var report = Report.Of(loaded.Plan, window, turn.Today) with { Cover = Kept(loaded, window).Cover };
        return kind == "docx" ? ReportDocx.Write(report, turn.Tongues.Official) : FiguresSheet.Write(report, turn.Tongues.Official);
    }

    static Card Form(Turn turn, LoadedPlan loaded, Period window)
    {
        var proposed = Kept(loaded, window).Cover ?? ReportDraft.Of(Report.Of(loaded.Plan, window, turn.Today), turn.Tongues.Official);
        return ReportCard.Form(loaded.Plan, window, proposed, turn.Words);
    }

    static SavedReport Kept(LoadedPlan loaded, Period window) =>
        loaded.Reports.FirstOrDefault(r => r.Window == window.Code) ?? new(window.Code, null, null);

    async Task<Speaking> SaveAsync(
        Turn turn,
        LoadedPlan loaded,
        Period window,
        Func<SavedReport, SavedReport> change,
        CancellationToken cancel,
        CoverWish? worded = null
    )
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var after = change(Kept(loaded, window));
            if (await store.CommitAsync(loaded.Partition, [loaded.Put(Rows.Report(window.Code), after)], cancel) is Commit.Done)
                return worded is null ? Saved(turn, loaded, window, after) : Worded(turn, worded, window);
            loaded = await ReadAsync(turn, loaded.Plan.Header.Year, cancel) is { } again
                ? again with
                {
                    Plan = again.Plan with { Frozen = loaded.Plan.Frozen },
                }
                : loaded;
        }
        throw new InvalidOperationException($"the report's row changed {Tries} times while one turn was taken");
    }

    static Speaking Worded(Turn turn, CoverWish wish, Period window) =>
        turn.Says(
            turn.Words[
                wish.Text is null ? "reporting.cover.emptied" : "reporting.cover.written",
                turn.Words[$"reporting.cover.{wish.Part.ToString().ToLowerInvariant()}"],
                PeriodNames.Within(window, turn.Words)
            ]
        );

    static Speaking Saved(Turn turn, LoadedPlan loaded, Period window, SavedReport after)
    {
        var name = PeriodNames.Within(window, turn.Words);
        if (turn.Message.What is Heard.Tap)
        {
            var others = loaded.Reports.Where(r => r.Window != window.Code);
            var now = loaded with { Reports = [.. others, after] };
            return Speaking.Of([Answer(turn, now, window)], turn.Message);
        }
        var by = ReportingRegime.Of(loaded.Plan.Header.Organisation).SendBy(window);
        return turn.Says(
            after.Sent > by
                ? turn.Words["reporting.sentLate", name, turn.Words.Day(after.Sent.Value), turn.Words.Day(by)]
                : turn.Words["reporting.sent", name, turn.Words.Day(after.Sent!.Value)]
        );
    }

    Task<LoadedPlan?> ReadAsync(Turn turn, int year, CancellationToken cancel) => PlanRows.ForReportAsync(store, turn.Plan(year), cancel);
}
