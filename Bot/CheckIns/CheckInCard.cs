using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.CheckIns;

/// <summary>What one recipient is told at once.</summary>
/// <param name="Due">What was due to them: one thing on an ordinary day, several after an outage.</param>
/// <param name="Frozen">Periods cut off so far.</param>
public sealed record NoticeView(Gathering Known, IReadOnlyList<Occurrence> Due, DateOnly Today, IReadOnlyList<FrozenPeriod> Frozen)
{
    public Plan Plan => Known.Plan;

    public Organisation Body => Known.Plan.Header.Organisation;

    /// <summary>Something in it should have come on an earlier day.</summary>
    public bool IsLate => Due.Any(d => d.Day < Today);
}

/// <summary>One message for everything that is due to one recipient. Without anything left to say there is none.</summary>
public static class CheckInCard
{
    /// <summary>"Đã nhận": the ladder stops for the unit.</summary>
    public const string Acknowledge = "round.received";

    public static Said.Show? For(NoticeView view, Words words)
    {
        NoticePart[] parts = [.. NoticeParts.Of(view, words)];
        if (parts is [])
            return null;
        var title = view.IsLate ? words["checkIns.late.title"] : parts[0].Title;
        List<Element> body = [new Element.TextBlock(title, Heading: true)];
        foreach (var part in parts)
        {
            if (part.Title != title)
                body.Add(new Element.TextBlock(part.Title, Strong: true, Separator: true));
            body.AddRange(part.Lines.Select(l => new Element.TextBlock(l)));
        }
        CardAction[] actions = [.. parts.SelectMany(p => p.Asks).Distinct().Select(a => Received(view, a, words))];
        return new(new(body, actions is [] ? null : actions), title);
    }

    static CardAction.Execute Received(NoticeView view, (string Round, string Unit) asked, Words words) =>
        new(
            words["checkIns.received.button"],
            Acknowledge,
            new Dictionary<string, string>
            {
                ["year"] = $"{view.Plan.Header.Year}",
                ["round"] = asked.Round,
                ["unit"] = asked.Unit,
            }
        );
}

/// <summary>One thing that is said, and for which requests its reader can say "đã nhận".</summary>
sealed record NoticePart(string Title, IReadOnlyList<string> Lines, IReadOnlyList<(string Round, string Unit)> Asks);
