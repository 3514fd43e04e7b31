using CcchcBot.Plans;

namespace CcchcBot.Documents.Reading;

/// <summary>Lines of any source as a plan: the head, the outline, the foot and the annexes are told apart, then read each by itself.</summary>
static class PlanParser
{
    /// <summary>Null when nothing in it looks like a plan, a report or a list of tasks.</summary>
    public static ReadPlan? Parse(Lines lines)
    {
        var parts = PlanParts.Of(lines.All);
        var head = HeadReader.Read(parts.Head);
        var preamble = BasesReader.Read(parts.Preamble);
        head = HeadReader.WithIssuer(head, preamble.Issuer);
        List<Finding> warnings = [.. lines.Warnings];
        var (body, closing) = Closing(Joining.Join(parts.Body, warnings));
        var foot = FootReader.Read(parts.Foot);
        var sections = new OutlineReader().Read(body);
        var annexes = AnnexReader.Read(parts.Annex, sections);
        var plan = new ReadPlan(
            head,
            preamble.Bases,
            preamble.Intro,
            sections,
            closing,
            EndMark(parts.Body),
            [],
            [],
            [],
            annexes,
            foot.Recipients,
            foot.Signer,
            warnings
        );
        plan = plan with { Sections = Roles.Lost(sections), Warnings = [.. warnings, .. TextSlips.In(lines.All)] };
        plan = plan with { Tasks = TaskFinder.Find(plan) };
        plan = plan with { Funding = Funding(plan), Reporting = ReportingFinder.Find(plan) };
        return plan.Tasks.Count == 0 && plan.Head.Kind is null && plan.Sections.All(s => s.Kind == TokenKind.None) ? null : plan;
    }

    // the last paragraph that is no item: "Trên đây là …", "Trong quá trình …"
    static (IReadOnlyList<Line> Body, ReadText? Closing) Closing(IReadOnlyList<Line> body)
    {
        var at = body.Count;
        while (at > 0 && body[at - 1].Table is null && OutlineToken.Of(body[at - 1].Text) is null)
            at--;
        for (; at < body.Count; at++)
            if (Marks.IsClosing(Folded.Of(body[at].Text)))
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
