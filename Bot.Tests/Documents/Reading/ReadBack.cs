using System.Text;
using CcchcBot.Documents.Checking;
using CcchcBot.Documents.Reading;

namespace CcchcBot.Tests.Documents.Reading;

/// <summary>Documents opened for a look at what was understood.</summary>
static class ReadBack
{
    public static ReadPlan Sample(string name) => File(System.IO.File.ReadAllBytes(Path.Combine(Samples.Folder, name)));

    public static ReadPlan File(byte[] bytes) => Assert.IsType<Opened.Read>(PlanFile.Read(bytes)).Plan;

    /// <summary>A text file, ended as files are.</summary>
    public static ReadPlan Text(string text) => File(Encoding.UTF8.GetBytes($"{text}\n"));

    public static string Refusal(byte[] bytes) => Assert.IsType<Opened.Refused>(PlanFile.Read(bytes)).Why;

    /// <summary>What is to be looked at, as `code@line`.</summary>
    public static IEnumerable<string> Findings(ReadPlan plan) => ProofReader.Check(plan).Select(f => $"{f.Code}@{f.Line}");

    public static IEnumerable<string> Codes(ReadPlan plan) => ProofReader.Check(plan).Select(f => f.Code);

    /// <summary>The outline as its tokens; `p` for a plain paragraph, `#` behind what has a table.</summary>
    public static string Shape(IEnumerable<ReadNode> nodes) =>
        string.Join(
            ' ',
            nodes.Select(n =>
                (n.Token.Length == 0 ? "p" : n.Token)
                + (n.Table is null ? "" : "#")
                + (n.Children.Count == 0 ? "" : $"({Shape(n.Children)})")
            )
        );
}
