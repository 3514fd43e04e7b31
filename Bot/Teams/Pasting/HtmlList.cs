using System.Globalization;

namespace CcchcBot.Teams.Pasting;

/// <summary>A list while it is read: what each item begins with, deeper ones set in.</summary>
sealed class HtmlList(HtmlTag tag, int depth)
{
    const int MostItems = 10_000;
    const string Bullets = "-+•";

    static readonly (int Value, string Letters)[] Romans = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    readonly string indent = new(' ', 2 * Math.Min(depth, Bullets.Length));
    readonly string kind = tag.Value("type");
    int number = tag.Number("start", MostItems) - 1;

    public string Next(HtmlTag item)
    {
        number = item.Value("value").Length > 0 ? item.Number("value", MostItems) : number + 1;
        return indent + (tag.Name == "ul" ? $"{Bullets[Math.Min(depth, Bullets.Length - 1)]}" : Counted());
    }

    string Counted() =>
        kind switch
        {
            "I" when number < 40 => $"{Roman(number)}.",
            "i" when number < 40 => $"{Roman(number).ToLowerInvariant()})",
            "A" when number <= 26 => $"{(char)('A' + number - 1)}.",
            "a" when number <= 26 => $"{(char)('a' + number - 1)})",
            _ => string.Create(CultureInfo.InvariantCulture, $"{number}."),
        };

    static string Roman(int number)
    {
        var roman = "";
        foreach (var (value, letters) in Romans)
            for (; number >= value; number -= value)
                roman += letters;
        return roman;
    }
}
