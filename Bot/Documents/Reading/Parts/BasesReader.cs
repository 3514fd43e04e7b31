using CcchcBot.Documents.Reading.Sources;
using CcchcBot.Plans;
using CcchcBot.Plans.Lists;

namespace CcchcBot.Documents.Reading.Parts;

/// <summary>Reads the bases and the sentence that issues the plan, parted even where one paragraph holds both.</summary>
static class BasesReader
{
    public sealed record Found(IReadOnlyList<LegalBasis> Bases, ReadText? Intro, string? Issuer);

    public static Found Read(IReadOnlyList<Line> lines)
    {
        List<LegalBasis> bases = [];
        List<Line> intro = [];
        string? issuer = null;
        foreach (var line in lines)
        {
            var read = Preamble.Of(line.Text.TrimStart('-', '–', ' '));
            issuer ??= read.Issuer;
            if (read.Intro is { } issuing)
                intro.Add(line with { Text = issuing });
            bases.AddRange(read.Bases.Select(b => Basis(b, line.Number)));
            if (read.Other.Length > 0)
                intro.Add(line with { Text = read.Other });
        }
        var said =
            intro.Count == 0 ? null : new ReadText(string.Join('\n', intro.OrderBy(l => l.Number).Select(l => l.Text)), intro[0].Number);
        return new(bases, said, issuer);
    }

    static LegalBasis Basis(string text, int line)
    {
        var folded = Folded.Of(text);
        var document = Citations.In(text, line).FirstOrDefault();
        var relation =
            document is null && folded.Contains("chuc nang", StringComparison.Ordinal) ? BasisRelation.Generic
            : folded.Contains("de nghi", StringComparison.Ordinal) && document is null ? BasisRelation.Proposed
            : folded.StartsWith("can cu", StringComparison.Ordinal) ? BasisRelation.Under
            : BasisRelation.Implements;
        return new(relation, text, line, document);
    }
}
