using CcchcBot.Chat;
using CcchcBot.Drafting.Items;
using CcchcBot.Drafting.LastYear;
using CcchcBot.Drafting.Undoing;
using CcchcBot.Plans;

namespace CcchcBot.Drafting;

/// <summary>What words do: a wish is done, all else is an answer.</summary>
static class Spoken
{
    public static Outcome Hear(Desk desk, string text, Tongues tongues) =>
        (Wish.Read(text), desk.Position) switch
        {
            (Wish.Resume, _) => Interview.Asked(desk, null, tongues),
            (_, { Paused: true }) => new(desk, [new Said.Text(tongues.Person["drafting.paused"])]),
            (_, { Pending: { } pending }) when AskedBack.Hear(desk, pending, text, tongues) is { } answered => answered,
            _ when Correcting.Hear(desk, text, tongues) is { } corrected => corrected,
            ({ } wish, _) => Wished(desk, wish, text, tongues),
            _ => Answering.Typed(desk, text, tongues),
        };

    public static Outcome Wished(Desk desk, Wish wish, string text, Tongues tongues) =>
        wish switch
        {
            Wish.Back => Moving.Back(desk, tongues),
            Wish.Skip => Moving.Skip(desk, tongues),
            Wish.Pause => Moving.Pause(desk, tongues.Person),
            Wish.Preview => Interview.Preview(desk.At(null), tongues),
            Wish.NeededOnly => Moving.NeededOnly(desk, tongues),
            Wish.FromLastYear => TakingOver.Take(desk, tongues),
            Wish.FromScratch when StartCard.IsOpen(desk) => StartCard.FromScratch(desk, tongues),
            Wish.Compare => DifferenceCard.Show(desk, null, tongues),
            Wish.Accept or Wish.Pick or Wish.Enough when StartCard.IsOpen(desk) => StartCard.Choose(desk, text, tongues),
            Wish.AcceptAll => Answering.AcceptAll(desk, tongues),
            Wish.Accept when desk.Position.At is { } at && desk.Position.Point is null => Answering.Accept(desk, at, tongues),
            Wish.Keep when desk.Position.At is { } at && desk.Position.Point is null => Answering.Keep(desk, at, tongues),
            Wish.Enough when desk.Position.At is Section.Tasks => Moving.Enough(desk, tongues),
            Wish.Enough when desk.Position.At is { } at => desk.Plan[at] is []
                ? Interview.Asked(desk, tongues.Person["drafting.enough.nothing"], tongues)
                : Moving.Next(desk, null, tongues),
            Wish.Pick pick when desk.Position.At is { } at && desk.Position.Point is null => Answering.Pick(
                desk,
                at,
                pick.Numbers,
                tongues
            ),
            Wish.Undo(var steps) => Undo.Steps(desk, steps, again: false, tongues),
            Wish.Redo(var steps) => Undo.Steps(desk, steps, again: true, tongues),
            Wish.Edit edit => Interview.Asked(desk with { Position = desk.Position.ToEdit(edit.Section) }, null, tongues),
            Wish.Mend => Mending.All(desk, tongues),
            Wish.Document => new(desk, [], WantsDocument: true),
            Wish.Issue issue => Issuing.Issue(desk, issue.Number, issue.On, tongues),
            _ => Answering.Typed(desk, text, tongues),
        };
}
