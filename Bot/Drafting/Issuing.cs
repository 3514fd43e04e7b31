using System.Globalization;
using CcchcBot.Chat;
using CcchcBot.Drafting.Approval;
using CcchcBot.Plans;

namespace CcchcBot.Drafting;

/// <summary>Issue: number and date by the clerk's hand, then the plan is frozen and its tasks go to the units.</summary>
static class Issuing
{
    public static Outcome FromCard(Desk desk, Heard.Tap tap, Tongues tongues) =>
        Issue(
            desk,
            int.TryParse(tap["number"].Split('/')[0].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : null,
            Dates.Read(tap["date"]),
            tongues
        );

    /// <param name="unnumbered">The clerk says that there is no number: an amendment may have none of its own.</param>
    public static Outcome Issue(Desk desk, int? number, DateOnly? on, Tongues tongues, bool unnumbered = false)
    {
        var words = tongues.Person;
        if (PreviewCard.Needed(desk.Plan).ToList() is { Count: > 0 } missing)
            return NotComplete(desk, missing, tongues);
        if (desk.Plan.Tasks.Where(t => !t.HasLead).ToList() is { Count: > 0 } open)
            return Interview.Asked(desk.At(null), words["drafting.issue.noLead", string.Join(", ", open.Select(t => t.Number))], tongues);
        if (!Approving.MayIssue(desk.Plan))
            return Refused.NotApproved(desk, words);
        if (desk.Plan.Header.Amends is not null)
            return Amended(desk, (number, on), unnumbered, tongues);
        if (number is not > 0 || on is not { } day)
            return NeedsNumber(desk, "drafting.issue.needs", tongues);
        var header = desk.Plan.Header with { Status = PlanStatus.Issued, Number = number, IssuedOn = day };
        var issued = desk with { Plan = desk.Plan with { Header = header }, Position = desk.Position.To(null) };
        return new(issued, [new Said.Text(Told(issued.Plan, words))]);
    }

    static Outcome Amended(Desk desk, (int? Number, DateOnly? On) by, bool unnumbered, Tongues tongues)
    {
        if (!unnumbered && (by.Number is not > 0 || by.On is null))
            return NeedsNumber(desk, "approval.amend.needs", tongues);
        var amends = desk.Plan.Header.Amends! with { Decision = by.Number, DecidedOn = by.On };
        var header = desk.Plan.Header with { Status = PlanStatus.Issued, Amends = amends };
        var told = tongues.Person["approval.amend.landed", amends.Number, header.Year, amends.Number + 1];
        return new(desk with { Plan = desk.Plan with { Header = header } }, [new Said.Text(told)]);
    }

    static Outcome NeedsNumber(Desk desk, string key, Tongues tongues) =>
        desk.Plan.Header.Status == PlanStatus.Draft
            ? Interview.Asked(desk.At(null), tongues.Person[key], tongues)
            : Refused.With(desk, tongues.Person[key]);

    static Outcome NotComplete(Desk desk, List<Question> missing, Tongues tongues) =>
        Interview.Asked(
            desk with
            {
                Position = desk.Position.ToEdit(missing[0].Section),
            },
            tongues.Person["drafting.issue.missing", string.Join(", ", missing.Select(q => q.Name(tongues.Person)))],
            tongues
        );

    static string Told(Plan plan, Words words)
    {
        var body = plan.Header.Organisation;
        var withTasks = body.Units.Where(u => plan.Tasks.Any(t => t.Concerns(u.Id))).ToList();
        var posted = withTasks.Where(u => u.Channel is not null).Select(u => u.Name);
        if (plan.Tasks.Count == 0)
            return words[
                "drafting.issued.noTasks",
                $"{plan.Header.Number:00}/{body.PlanSymbol}",
                words.Day(plan.Header.IssuedOn!.Value),
                plan.Header.Year
            ];
        var told = words[
            "drafting.issued",
            $"{plan.Header.Number:00}/{body.PlanSymbol}",
            words.Day(plan.Header.IssuedOn!.Value),
            plan.Tasks.Count,
            string.Join(", ", posted)
        ];
        var without = withTasks.Where(u => u.Channel is null).Select(u => u.Name).ToList();
        return without.Count == 0 ? told : $"{told}\n\n{words["drafting.issued.noChannel", string.Join(", ", without)]}";
    }
}
