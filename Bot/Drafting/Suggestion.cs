namespace CcchcBot.Drafting;

/// <summary>One line to tick.</summary>
/// <param name="Heading">What it belongs under in the plan (a field of reform, a kind of form); null when it stands alone.</param>
/// <param name="Ticked">Whether it is proposed, and not only offered.</param>
/// <param name="Year">The year of the plan it comes from; null for house text.</param>
public sealed record Suggestion(string Text, string? Heading, bool Ticked, int? Year = null);
