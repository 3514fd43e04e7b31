namespace CcchcBot.Plans.Lists;

/// <summary>The sentences that end a plan.</summary>
public static class ClosingText
{
    const int Opening = 40;

    /// <summary>"Trên đây là …", "Trong quá trình …", however long it goes on.</summary>
    public static bool Is(string text) =>
        Folded.Of(text.Length <= Opening ? text : text[..Opening]) is var folded
        && ((string[])["tren day la", "trong qua trinh", "qua trinh "]).Any(o => folded.StartsWith(o, StringComparison.Ordinal));
}
