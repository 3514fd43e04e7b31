namespace CcchcBot.Documents.Word;

/// <summary>Roman numerals, as mục, groups and annexes are counted.</summary>
static class Roman
{
    static readonly (int Value, string Letters)[] Steps = [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    public static string Of(int number) =>
        number <= 0 ? ""
        : Steps.First(s => s.Value <= number) is var step ? step.Letters + Of(number - step.Value)
        : "";
}
