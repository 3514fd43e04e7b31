using System.Globalization;
using CcchcBot.Chat;
using CcchcBot.Documents.Checking;
using CcchcBot.Documents.Reading;
using CcchcBot.Drafting;
using CcchcBot.Drafting.Imports;
using CcchcBot.Plans;
using CcchcBot.Teams;

namespace CcchcBot.Turns;

/// <summary>An existing plan, dropped in the chat as a file or pasted as text, is read into the plan being drafted. The file itself is not kept.</summary>
sealed class ImportTurn(Files files, DraftTurn drafting)
{
    public async Task<Speaking> DroppedAsync(Turn turn, IReadOnlyList<FileRef> dropped, CancellationToken cancel)
    {
        if (turn.Drafting is not { } plan)
            return turn.Says(turn.Words["turns.fileNeedsPlan"]);
        if (dropped is not [var file])
            return turn.Says(turn.Words["turns.oneFile"]);
        return await files.FetchAsync(file, PlanFile.MostBytes, cancel) switch
        {
            Download.Got(var bytes) => await ReadAsync(turn, plan, PlanFile.Read(bytes), cancel),
            Download.TooBig => turn.Says(turn.Words["documents.refuse.big", PlanFile.MostBytes / (1024 * 1024)]),
            Download.NotAllowed => turn.Says(turn.Words["turns.fileNotAllowed"]),
            Download.Gone => turn.Says(turn.Words["turns.fileGone"]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    public Task<Speaking> ReadAsync(Turn turn, PlanRef into, Opened opened, CancellationToken cancel) =>
        opened switch
        {
            Opened.Refused refused => Task.FromResult(turn.Says(refused.Says(turn.Words))),
            Opened.Read(var plan) => drafting.TakeAsync(turn, new DraftTurn.Step(into, desk => Into(desk, plan, turn)), cancel),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    public static Outcome Into(Desk desk, ReadPlan read, Turn turn) =>
        TakingIn.Into(desk, Taken(read, desk.Plan.Header.Organisation, desk.Plan.Header.Year, turn.Words), turn.Tongues);

    /// <param name="year">For time phrases of a document that says no year.</param>
    public static TakenIn Taken(ReadPlan read, Organisation body, int year, Words words)
    {
        var imported = PlanImport.From(read, body.Units, year);
        string[] remarks = [.. ProofReader.Check(read).Select(f => f.Says(words))];
        var leads = imported
            .Open.Where(f => f.Code == "lead")
            .ToDictionary(f => int.Parse(f.With[0], CultureInfo.InvariantCulture), f => f.With[1]);
        string[] title = [.. read.Head.Subject ?? []];
        return new(
            title is [] ? read.Head.Kind?.Text : string.Join(' ', title),
            read.Head.PlanYear,
            imported.Answers,
            imported.Tasks,
            leads,
            remarks
        );
    }
}
