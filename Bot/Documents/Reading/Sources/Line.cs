namespace CcchcBot.Documents.Reading.Sources;

/// <summary>A line of a document of any kind: every reader gives these, one parser reads them.</summary>
/// <param name="Number">Where it stands in the source, from 1.</param>
/// <param name="Source">As it stands there.</param>
/// <param name="Text">Composed, trimmed, without Markdown; with the numbering Word counts.</param>
/// <param name="Apart">A blank line is above it, or it is a paragraph of its own.</param>
/// <param name="Bold">All of it; null where the source has no weight of letters.</param>
/// <param name="Table">The whole table, when it is one; its text is then empty.</param>
sealed record Line(int Number, string Source, string Text, bool Apart, bool? Bold = null, bool Centred = false, ReadTable? Table = null);

/// <param name="Warnings">What was noticed while reading lines.</param>
sealed record Lines(IReadOnlyList<Line> All, IReadOnlyList<Finding> Warnings);
