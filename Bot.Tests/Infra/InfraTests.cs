using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CcchcBot.Tests.Manifest;

namespace CcchcBot.Tests.Infra;

public partial class InfraTests(InfraFolder infra) : IClassFixture<InfraFolder>
{
    /// <summary>The settings the bot reads that a deployment gives it; the README's table says what they mean.</summary>
    static readonly string[] Settings =
    [
        "MicrosoftAppId",
        "MicrosoftAppType",
        "MicrosoftAppTenantId",
        "AllowedTenants",
        "Administrators",
        "Storage__ConnectionString",
        "AZURE_CLIENT_ID",
        "OTEL_EXPORTER_OTLP_ENDPOINT",
    ];

    readonly Dictionary<string, BicepFile> files = infra.Files;
    BicepFile Main => files["main.bicep"];

    [Fact]
    public void Every_file_is_Bicep_and_uses_all_that_it_declares()
    {
        Assert.All(files, f => Assert.Empty(f.Value.Errors));
        Assert.All(files, f => Assert.Empty(f.Value.Unused));
    }

    [Fact]
    public async Task A_file_that_is_not_Bicep_or_leaves_something_unused_is_noticed()
    {
        var folder = Directory.CreateTempSubdirectory("ccchcbot");
        var path = Path.Combine(folder.FullName, "wrong.bicep");
        await File.WriteAllTextAsync(path, "param name string\nvar x = {\n", TestContext.Current.CancellationToken);
        var wrong = (await BicepFile.ReadAsync(path))[path];
        folder.Delete(recursive: true);
        Assert.NotEmpty(wrong.Errors);
        Assert.Contains("name", wrong.Unused);
    }

    [Fact]
    public void Each_module_is_used_and_given_what_it_asks_for()
    {
        Assert.Equal(files.Keys.Where(f => f != "main.bicep").Order(), Main.Modules.Select(m => m.Type).Order());
        foreach (var module in Main.Modules)
        {
            var given = module
                .Properties.Keys.Where(k => k.StartsWith("params.", StringComparison.Ordinal))
                .Select(k => k["params.".Length..]);
            AssertCovers(files[module.Type].Parameters, given);
        }
    }

    [Fact]
    public void Each_output_that_is_read_exists()
    {
        var read = OutputRead().Matches(File.ReadAllText(Path.Combine(InfraFolder.Path, "main.bicep")));
        Assert.NotEmpty(read);
        foreach (Match match in read)
        {
            var module = Main.Modules.Single(m => m.Symbol == match.Groups["module"].Value);
            Assert.Contains(match.Groups["output"].Value, files[module.Type].Outputs);
        }
    }

    [Theory]
    [InlineData("main.parameters.json")]
    [InlineData("dev.parameters.json")]
    [InlineData("prod.parameters.json")]
    public void Each_parameter_file_gives_what_is_required_and_nothing_unknown(string file)
    {
        var given = JsonNode.Parse(File.ReadAllText(Path.Combine(InfraFolder.Path, file)))!["parameters"]!.AsObject();
        AssertCovers(Main.Parameters, given.Select(p => p.Key));
        Assert.All(given, p => Assert.NotNull(p.Value!["value"]));
    }

    [Fact]
    public void The_bot_is_given_the_settings_it_reads_and_no_other() => Assert.Equal(Settings.Order(), Main.Settings.Order());

    [Fact]
    public void The_deployment_tool_finds_the_bot_and_the_place_for_it()
    {
        var yaml = File.ReadAllText(Outside.PathOf("azure.yaml"));
        var service = Service().Match(yaml).Groups;
        Assert.True(File.Exists(Outside.PathOf($"{service["project"].Value}/Bot.csproj")));
        var site = files["modules/app.bicep"].Resources.Single(r => r.Type.StartsWith("Microsoft.Web/sites@", StringComparison.Ordinal));
        Assert.Contains($"'azd-service-name': '{service["name"].Value}'", site.Properties["tags"], StringComparison.Ordinal);
    }

    static void AssertCovers(BicepParameter[] parameters, IEnumerable<string> given)
    {
        Assert.Empty(given.Except(parameters.Select(p => p.Name)));
        Assert.Empty(parameters.Where(p => p.Required).Select(p => p.Name).Except(given));
    }

    [GeneratedRegex(@"\b(?<module>\w+)\.outputs\.(?<output>\w+)")]
    private static partial Regex OutputRead();

    [GeneratedRegex(@"services:\s+(?<name>\w+):\s+project: (?<project>\S+)\s+language: dotnet\s+host: appservice")]
    private static partial Regex Service();
}
