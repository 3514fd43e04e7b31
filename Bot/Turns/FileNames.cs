using CcchcBot.Plans;

namespace CcchcBot.Turns;

static class FileNames
{
    /// <summary>`KH-SKHCN-2026.docx`: nothing that SharePoint forbids in a name (teams-protocol §5.3).</summary>
    public static string Of(Plan plan)
    {
        var symbol = plan.Header.Organisation.PlanSymbol;
        return $"{string.Concat(symbol.Select(c => char.IsLetterOrDigit(c) || c == '-' ? c : '-'))}-{plan.Header.Year}.docx";
    }
}
