using System.Globalization;

namespace CcchcBot.Plans;

/// <summary>Which plan is meant: that of a year, or an amendment of it in the making. Written `2026` or `2026.1`.</summary>
/// <param name="Amendment">1-based; 0 for the plan itself.</param>
public readonly record struct PlanRef(int Year, int Amendment = 0)
{
    public static PlanRef Of(PlanHeader header) => new(header.Year, header.Amends?.Number ?? 0);

    /// <summary>What a card sent back; null when it is none.</summary>
    public static PlanRef? Read(string text) =>
        text.Split('.') is var parts
        && parts.Length <= 2
        && Number(parts[0]) is { } year
        && (parts.Length == 1 ? 0 : Number(parts[1])) is { } amendment
            ? new(year, amendment)
            : null;

    public override string ToString() => Amendment == 0 ? $"{Year}" : $"{Year}.{Amendment}";

    static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
