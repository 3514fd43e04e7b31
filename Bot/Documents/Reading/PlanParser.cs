using CcchcBot.Documents.Reading.Parts;
using CcchcBot.Documents.Reading.Sources;
using CcchcBot.Plans;

namespace CcchcBot.Documents.Reading;

/// <summary>Lines of any source as a plan: the head, the outline, the foot and the annexes are told apart, then read each by itself.</summary>
static class PlanParser
{
    /// <summary>Null when nothing in it looks like a plan, a report or a list of tasks.</summary>
    public static ReadPlan? Parse(Lines lines)
    {
        var parts = PlanParts.Of(lines.All);
        var preamble = BasesReader.Read(parts.Preamble);
        var head = HeadReader.WithIssuer(HeadReader.Read(parts.Head), preamble.Issuer);
        List<Finding> warnings = [.. lines.Warnings, .. TextSlips.In(lines.All)];
        var (body, closing) = Closing(Joining.Join(parts.Body, warnings));
        var sections = Roles.Lost(new OutlineReader().Read(body));
        var annexes = AnnexReader.Read(parts.Annex, sections);
        var foot = FootReader.Read(parts.Foot);
        var end = EndMark(parts.Body);
        return Found(
            new(head, preamble.Bases, preamble.Intro, sections, closing, end, [], [], [], annexes, foot.Recipients, foot.Signer, warnings)
        );
    }

    static ReadPlan? Found(ReadPlan plan)
    {
        plan = plan with { Tasks = TaskFinder.Find(plan), Funding = Funding(plan) };
        plan = plan with { Reporting = ReportingFinder.Find(plan) };
        return plan.Tasks.Count == 0 && plan.Head.Kind is null && plan.Sections.All(s => s.Kind == TokenKind.None) ? null : plan;
    }

    // the last paragraph that is no item: "Trên đây là …", "Trong quá trình …"
    static (IReadOnlyList<Line> Body, ReadText? Closing) Closing(IReadOnlyList<Line> body)
    {
        var at = body.Count;
        while (at > 0 && body[at - 1].Table is null && OutlineToken.Of(body[at - 1].Text) is null)
            at--;
        for (; at < body.Count; at++)
            if (Marks.IsClosing(body[at].Text))
                return ([.. body.Take(at)], new(string.Join('\n', body.Skip(at).Select(l => l.Text)), body[at].Number));
        return (body, null);
    }

    static ReadText? EndMark(IReadOnlyList<Line> body) =>
        body.LastOrDefault(l => Marks.EndMark(l.Text) is not null) is { } last ? new(Marks.EndMark(last.Text)!, last.Number) : null;

    static IReadOnlyList<ReadText> Funding(ReadPlan plan) =>
        [
            .. plan.Nodes()
                .Where(n => n.Role == Role.Funding)
                .SelectMany(n => n.All())
                .Where(n => n.Text is not null)
                .Select(n => new ReadText(n.Text!, n.Line)),
        ];
}
