using CcchcBot.Chat;
using CcchcBot.Drafting.Items;
using CcchcBot.Drafting.LastYear;
using CcchcBot.Drafting.Undoing;
using CcchcBot.Plans;

namespace CcchcBot.Drafting;

/// <summary>What taps do: the same as words, where they come from the card of the open question.</summary>
static class Tapping
{
    public static Outcome Hear(Desk desk, Heard.Tap tap, Tongues tongues)
    {
        if (!FromOpenCard(desk, tap))
            return StaleCard(desk, tap, tongues);
        if (tap.Verb == Verbs.Item && desk.Position.Pending is null)
            return InPlace(Corrected(desk, tap, tongues));
        var outcome = Tapped(desk, tap, tongues);
        return outcome.Desk == desk && !outcome.Said.OfType<Said.Show>().Any()
            ? outcome
            : outcome with
            {
                Said = [new Said.View(QuestionCard.Answered(desk, outcome.Desk, tongues.Person)), .. outcome.Said],
            };
    }

    /// <summary>Corrections follow each other: the card stays where it is.</summary>
    static Outcome InPlace(Outcome outcome) =>
        outcome.Said is [Said.Show(var card, _)] ? outcome with { Said = [new Said.View(card)] } : outcome;

    static Outcome Corrected(Desk desk, Heard.Tap tap, Tongues tongues) =>
        desk.Position.At is not { } at ? Interview.Asked(desk, null, tongues)
        : ItemForm.Read(desk.Plan, at, tap) is { } correction ? Correcting.Do(desk, at, correction, tongues)
        : Interview.Asked(desk, tongues.Person[tap["item"].Length == 0 ? "drafting.item.choose" : "drafting.item.moved"], tongues, "");

    static Outcome Tapped(Desk desk, Heard.Tap tap, Tongues tongues) =>
        tap.Verb switch
        {
            Verbs.Item when desk.Position.Pending is not null => Spoken.Hear(desk, "một việc", tongues),
            Verbs.Accept when desk.Position.Pending is not null => Spoken.Hear(desk, "đúng", tongues),
            Verbs.Skip when desk.Position.Pending is not null => Spoken.Hear(desk, "bỏ qua", tongues),
            Verbs.Answer when desk.Position.Pending is not null => Spoken.Hear(desk, tap["text"], tongues),
            Verbs.Answer when desk.Position.Point is not null => Answering.Typed(
                desk,
                tap["choice"] is { Length: > 0 } c ? c : tap["text"],
                tongues
            ),
            Verbs.Answer when desk.Position.At is { } at => AnswerCard(desk, at, tap, tongues),
            Verbs.Accept when desk.Position.At is { } at => Answering.Accept(desk, at, tongues),
            Verbs.Back => Moving.Back(desk, tongues),
            Verbs.Skip => Moving.Skip(desk, tongues),
            Verbs.Pause => Moving.Pause(desk, tongues.Person),
            Verbs.Preview => Interview.Preview(desk.At(null), tongues),
            Verbs.Resume => Interview.Asked(desk, null, tongues),
            Verbs.NeededOnly => Moving.NeededOnly(desk, tongues),
            Verbs.AcceptAll => Answering.AcceptAll(desk, tongues),
            Verbs.FromLastYear => TakingOver.Take(desk, tongues),
            Verbs.FromScratch => StartCard.IsOpen(desk) ? StartCard.FromScratch(desk, tongues) : Interview.Asked(desk, null, tongues),
            Verbs.Compare => DifferenceCard.Show(desk, tap, tongues),
            Verbs.Enough => Moving.Enough(desk, tongues),
            Verbs.Edit when Enum.TryParse(tap["section"], out Section section) => Spoken.Wished(desk, new Wish.Edit(section), "", tongues),
            Verbs.Undo => Undo.Steps(desk, 1, again: false, tongues),
            Verbs.Mend => Mending.One(desk, tap["mend"], tongues),
            Verbs.Document => Interview.Document(desk, tongues.Person),
            Verbs.Issue => Issuing.FromCard(desk, tap, tongues),
            _ => Interview.Asked(desk, null, tongues),
        };

    /// <summary>Edit and the preview's buttons work from any card; an answer only from the card of the open question.</summary>
    static bool FromOpenCard(Desk desk, Heard.Tap tap) =>
        tap.Verb is not (Verbs.Answer or Verbs.Accept or Verbs.Skip or Verbs.Enough or Verbs.Item)
        || tap["q"] == Verbs.Stamp(desk.Position);

    static Outcome StaleCard(Desk desk, Heard.Tap tap, Tongues tongues)
    {
        var typed = tap["text"].Trim();
        var sentence = typed.Length == 0 ? tongues.Person["drafting.staleCard"] : tongues.Person["drafting.staleCard.typed", typed];
        return Interview.Asked(desk, sentence, tongues) with { Desk = desk };
    }

    static Outcome AnswerCard(Desk desk, Section at, Heard.Tap tap, Tongues tongues)
    {
        if (at == Section.Tasks)
            return CarryingOn.FromCard(desk, tap, tongues);
        return at == Section.Signer && tap["text"].Trim().Length == 0 && Signing.Numbered(desk.Plan, tap["signer"]) is { } signer
            ? Answering.Typed(desk, signer, tongues)
            : Ticking.Save(desk, at, tap, tongues);
    }
}
