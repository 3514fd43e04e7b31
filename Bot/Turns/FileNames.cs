using CcchcBot.Plans;

namespace CcchcBot.Turns;

static class FileNames
{
    /// <summary>`KH-SKHCN-2026.docx`, `KH-SKHCN-2026-v2.docx` for a version after the first, `KH-SKHCN-2026-dc1.docx` for an amendment in the making: nothing that SharePoint forbids in a name (teams-protocol §5.3).</summary>
    public static string Of(Plan plan)
    {
        var which =
            plan.Header.Amends is { } amends ? $"-dc{amends.Number}"
            : plan.Header.Edition() > 1 ? $"-v{plan.Header.Edition()}"
            : "";
        return $"{Clean(plan.Header.Organisation.PlanSymbol)}-{plan.Header.Year}{which}.docx";
    }

    /// <summary>`BC-SKHCN-6M-2026.docx`.</summary>
    public static string Of(Plan plan, Period window, string kind) =>
        $"{Clean(plan.Header.Organisation.ReportSymbol)}-{window.Code}-{window.Year}.{kind}";

    static string Clean(string symbol) => string.Concat(symbol.Select(c => char.IsLetterOrDigit(c) || c == '-' ? c : '-'));
}
