using System.Text.RegularExpressions;
using CcchcBot.Plans;

namespace CcchcBot.Documents.Word;

/// <summary>Whom a report is sent to (ô 9a, `Kính gửi`).</summary>
static partial class Addressees
{
    /// <summary>Those whom the plan itself was sent to "(báo cáo)"; else the superior body; else nobody, and a gap is left.</summary>
    public static IReadOnlyList<string> Of(Plan plan, string? superior)
    {
        string[] reportedTo =
        [
            .. Signature.Recipients(plan).Where(r => Reported().IsMatch(r)).Select(r => Reported().Replace(r, "").Trim(' ', ';', '.', ',')),
        ];
        return reportedTo is not [] ? reportedTo
            : superior is { } body ? [body]
            : [];
    }

    /// <summary>Recipients of the report: those addressed first ("Như trên"), then the plan's others.</summary>
    public static IReadOnlyList<string> Recipients(Plan plan, Words words) =>
        [words["documents.report.as-above"], .. Signature.Recipients(plan).Where(r => !Reported().IsMatch(r))];

    [GeneratedRegex(@"\s*\((?:để\s+)?(?:báo cáo|b/c|bc)\)", RegexOptions.IgnoreCase)]
    private static partial Regex Reported();
}
