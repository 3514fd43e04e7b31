using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Reporting.Questions;

namespace CcchcBot.Reporting.Cards;

/// <summary>What cards of figures and reports send back.</summary>
public static class ReportVerbs
{
    /// <summary>Another question, carried as <see cref="AskedData"/> in `ask`, or chosen in `pick`.</summary>
    public const string Show = "report.show";

    /// <summary>A question in words, as if typed.</summary>
    public const string Say = "report.say";
    public const string Docx = "report.docx";
    public const string Xlsx = "report.xlsx";
    public const string Edit = "report.edit";
    public const string Save = "report.save";

    /// <summary>How the body is scored: to see, and to set.</summary>
    public const string Scale = "report.scale";
    public const string SetScale = "report.scale.set";

    public static CardAction.Execute To(string title, Asked asked, int year, Asked? back = null) =>
        new(title, Show, Data(asked, year, back));

    public static CardAction.Execute File(string title, string verb, Period window, int year, bool primary = false) =>
        new(title, verb, new Dictionary<string, string> { ["window"] = AskedData.Write(window), ["year"] = $"{year}" }, Primary: primary);

    internal static Dictionary<string, string> Data(Asked asked, int year, Asked? back)
    {
        Dictionary<string, string> data = new() { ["ask"] = AskedData.Write(asked), ["year"] = $"{year}" };
        if (back is not null)
            data["back"] = AskedData.Write(back);
        return data;
    }
}
