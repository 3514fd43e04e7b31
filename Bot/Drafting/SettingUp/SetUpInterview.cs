using System.Diagnostics;
using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.SettingUp;

/// <param name="Saves">The organisation is to be written: all is answered, or a part of one that is set up was.</param>
/// <param name="Ends">The person's plain words are no answers of the set-up any more.</param>
public sealed record SetUpOutcome(SetUp After, IReadOnlyList<Said> Said, bool Saves = false, bool Ends = false);

/// <summary>Setting an organisation up, by card or in words: one question after the other, each answer kept.</summary>
public static class SetUpInterview
{
    public const string Prefix = "setup.";

    /// <summary>"sửa chế độ báo cáo": a part is to be changed.</summary>
    public static bool Edits(string text) => PartNames.Edited(text) is not null;

    public static SetUpOutcome Hear(SetUp setUp, Heard heard, SetUpView view) =>
        heard switch
        {
            Heard.Tap tap => Tapped(setUp, tap, view),
            Heard.Words(var text) when PartNames.Edited(text) is { } part => Edit(setUp, part, view),
            Heard.Words(var text) => Wished(setUp, Wish.Read(text), text, view),
            _ => Asked(setUp, null, view),
        };

    /// <summary>The open question; when there is none, the organisation as it stands.</summary>
    /// <param name="typed">An answer that could not be taken, to be mended where it stands.</param>
    public static SetUpOutcome Asked(SetUp setUp, string? before, SetUpView view, string? typed = null)
    {
        var card = setUp.At is { } at ? SetUpCard.For((setUp, at), before, typed, view) : SetUpPreview.For(setUp, before, view);
        return new(setUp, [new Said.Show(card, SetUpCard.Title(setUp, view.Words))]);
    }

    static SetUpOutcome Tapped(SetUp setUp, Heard.Tap tap, SetUpView view)
    {
        if (tap.Verb == $"{Prefix}edit")
            return Enum.TryParse<SetUpStep>(tap["part"], out var part) && Enum.IsDefined(part)
                ? Edit(setUp, part, view)
                : Asked(setUp, null, view);
        if (tap["step"] != SetUpCard.Stamp(setUp))
            return Stale(setUp, tap, view);
        return tap.Verb switch
        {
            $"{Prefix}answer" => SetUpCard.Typed(setUp, tap) is { Length: > 0 } typed
                ? Answered(setUp, typed, view)
                : Asked(setUp, view.Words["setup.nothing"], view),
            $"{Prefix}accept" => Wished(setUp, new Wish.Accept(), "", view),
            $"{Prefix}acceptAll" => Wished(setUp, new Wish.AcceptAll(), "", view),
            $"{Prefix}skip" => Wished(setUp, new Wish.Skip(), "", view),
            $"{Prefix}back" => Wished(setUp, new Wish.Back(), "", view),
            $"{Prefix}preview" => Wished(setUp, new Wish.Preview(), "", view),
            $"{Prefix}pause" or $"{Prefix}finish" => Wished(setUp, new Wish.Pause(), "", view),
            _ => Asked(setUp, null, view),
        };
    }

    static SetUpOutcome Stale(SetUp setUp, Heard.Tap tap, SetUpView view) =>
        Asked(
            setUp,
            SetUpCard.Typed(setUp, tap) is { Length: > 0 } typed
                ? view.Words["setup.stale.typed", Short.Of(typed, 200)]
                : view.Words["setup.stale"],
            view
        );

    static SetUpOutcome Wished(SetUp setUp, Wish? wish, string text, SetUpView view) =>
        wish switch
        {
            Wish.Pause => Pause(setUp, view),
            Wish.Enough when setUp.At is null || view.Live => Pause(setUp.To(null), view),
            Wish.Preview => new(setUp, [new Said.Show(SetUpPreview.For(setUp, null, view), SetUpCard.Title(setUp.To(null), view.Words))]),
            Wish.Resume or Wish.Document or Wish.Issue or Wish.NeededOnly => Asked(setUp, null, view),
            Wish.Edit => Answered(setUp, text, view),
            _ when setUp.At is not { } => Asked(setUp, view.Words["setup.notUnderstood"], view),
            Wish.Back => Back(setUp, view),
            Wish.Skip => Skip(setUp, view),
            Wish.AcceptAll => AcceptAll(setUp, view),
            Wish.Accept or Wish.Enough => Offered(setUp, view) is { Length: > 0 } offered
                ? Answered(setUp, offered, view)
                : Asked(setUp, view.Words["setup.nothing"], view),
            _ => Answered(setUp, text, view),
        };

    static SetUpOutcome Pause(SetUp setUp, SetUpView view) =>
        new(setUp, [new Said.Text(view.Words[setUp.At is null ? "setup.finished" : "setup.paused"])], Ends: true);

    static SetUpOutcome Edit(SetUp setUp, SetUpStep part, SetUpView view) =>
        Asked(setUp.To(part) with { Return = setUp.Return ?? (setUp.At == part ? null : setUp.At) }, null, view);

    static SetUpOutcome Back(SetUp setUp, SetUpView view) =>
        view.Live ? Asked(setUp.To(null), null, view)
        : setUp.Page > 0 ? Asked(setUp with { Page = setUp.Page - 1, Which = null }, null, view)
        : Asked(setUp.To(SetUpOrder.Before(setUp, view)), null, view);

    static SetUpOutcome Skip(SetUp setUp, SetUpView view) =>
        SetUpOrder.MaySkip(setUp, view)
            ? Done(setUp, setUp.Body, view, saves: false)
            : Asked(setUp, view.Words["setup.needed", view.Words[$"setup.{setUp.At}.name"]], view);

    /// <summary>What is there already, else what the house proposes.</summary>
    public static string Offered(SetUp setUp, SetUpView view) =>
        setUp.At is not { } at ? ""
        : SetUpTexts.Of(at, setUp.Body, view.Team, view.Words) is { Length: > 0 } known ? known
        : Presets.For(at, setUp.Body, view);

    /// <summary>Every proposal from here to the next question that has none.</summary>
    static SetUpOutcome AcceptAll(SetUp setUp, SetUpView view)
    {
        var outcome = Asked(setUp, null, view);
        while (!outcome.Saves && outcome.After.At is { } at && Offered(outcome.After, view) is { Length: > 0 } offered)
        {
            outcome = Answered(outcome.After, offered, view);
            if (outcome.After.At == at)
                break;
        }
        return outcome;
    }

    static SetUpOutcome Answered(SetUp setUp, string text, SetUpView view)
    {
        if (setUp.At is not { } at)
            return Asked(setUp, view.Words["setup.notUnderstood"], view);
        var (typed, meant) = setUp.Which is { } which ? Chosen(which, text, view.Team) : (text, null);
        return SetUpAnswers.Read(at, typed, setUp.Body, view with { Team = view.Team with { Meant = meant } }) switch
        {
            SetUpRead.Good(var body) => Done(setUp, body, view, saves: true),
            SetUpRead.Bad bad => Asked(setUp with { Which = null }, view.Words[$"setup.{bad.Why}", bad.Typed], view, typed),
            SetUpRead.Whose(var name, var people) => Asked(
                setUp with
                {
                    Which = new(typed, name, [.. people.Select(p => p.Person)], meant ?? new Dictionary<string, string>()),
                },
                null,
                view
            ),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The answer that was waiting, now that it is said who was meant; anything else is a new answer.</summary>
    static (string Typed, IReadOnlyDictionary<string, string>? Meant) Chosen(Which which, string text, TeamSeen team)
    {
        var people = which.People;
        var folded = Folded.Of(text);
        var chosen =
            int.TryParse(folded, out var number) && number >= 1 && number <= people.Count ? people[number - 1]
            : people.Contains(text) ? text
            : people.FirstOrDefault(p => team.Own.Any(m => m.Person == p && m.Address.Length > 0 && Folded.Of(m.Address) == folded));
        return chosen is null
            ? (text, null)
            : (which.Typed, new Dictionary<string, string>(which.Meant) { [Folded.Of(which.Name)] = chosen });
    }

    /// <summary>A part is answered: on to the next question, or back to the whole when there is none.</summary>
    static SetUpOutcome Done(SetUp setUp, Organisation body, SetUpView view, bool saves)
    {
        var after = setUp with { Body = body, Which = null };
        if (view.Live)
            return Asked(after.To(null) with { Return = null }, saves ? Saved(setUp, view.Words) : null, view) with { Saves = saves };
        var next = SetUpOrder.Next(after, view);
        if (next.At is not null)
            return Asked(next, null, view);
        return Asked(next, Complete(body, view.Words), view with { Live = true }) with { Saves = true };
    }

    static string Saved(SetUp setUp, Words words) => words["setup.saved", words[$"setup.{setUp.At}.name"]];

    static string Complete(Organisation body, Words words)
    {
        var without = body.Units.Where(u => !body.Members.Any(m => m.Role == Role.UnitLead && m.Unit == u.Id)).Select(u => u.Name).ToList();
        var people = body.Members.Select(m => m.Person).Distinct().Count();
        var done = words["setup.done", body.Name, body.Units.Count, people];
        return without.Count == 0 ? done : $"{done}\n\n{words["setup.done.noLead", string.Join(", ", without)]}";
    }
}
