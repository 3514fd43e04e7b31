using System.Text.Json;
using CcchcBot.Tests.Manifest;

namespace CcchcBot.Tests.Infra;

sealed record BicepParameter(string Name, bool Required);

/// <summary>A resource or a module: its symbol in the file, its type with API version (or its path), each leaf under its dotted path.</summary>
sealed record BicepPart(string Symbol, string Type, Dictionary<string, string> Properties);

/// <summary>What a Bicep file declares, as tree-sitter's grammar reads it. No compiler: types and outputs are checked only as far as the tests do.</summary>
sealed record BicepFile(
    string[] Errors,
    BicepParameter[] Parameters,
    string[] Unused,
    string[] Outputs,
    BicepPart[] Resources,
    BicepPart[] Modules,
    string[] Settings
)
{
    /// <summary>By the path the test gave; one node process for all.</summary>
    public static async Task<Dictionary<string, BicepFile>> ReadAsync(params IEnumerable<string> paths)
    {
        var cancel = TestContext.Current.CancellationToken;
        var (_, output, errors) = await Outside.NodeAsync("", cancel, [Outside.PathOf("Bot.Tests/Infra/read.mjs"), .. paths]);
        Assert.Empty(errors);
        return JsonSerializer.Deserialize<Dictionary<string, BicepFile>>(output, JsonSerializerOptions.Web)!;
    }
}
