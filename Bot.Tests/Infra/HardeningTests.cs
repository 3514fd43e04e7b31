namespace CcchcBot.Tests.Infra;

/// <summary>What must stay true of the deployed things: no secret, no open door, an app that stays awake.</summary>
public class HardeningTests(InfraFolder infra) : IClassFixture<InfraFolder>
{
    readonly BicepPart[] resources = [.. infra.Files.Values.SelectMany(f => f.Resources)];

    [Fact]
    public void Only_known_resources_are_made_with_the_versions_they_were_written_for() =>
        Assert.Equal(
            [
                "Microsoft.Authorization/roleAssignments@2022-04-01",
                "Microsoft.BotService/botServices@2022-09-15",
                "Microsoft.Insights/diagnosticSettings@2021-05-01-preview",
                "Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31",
                "Microsoft.OperationalInsights/workspaces@2023-09-01",
                "Microsoft.Resources/resourceGroups@2024-03-01",
                "Microsoft.Storage/storageAccounts@2023-05-01",
                "Microsoft.Web/serverfarms@2023-12-01",
                "Microsoft.Web/sites@2023-12-01",
                "basicPublishingCredentialsPolicies",
                "basicPublishingCredentialsPolicies",
                "channels",
                "config",
            ],
            resources.Select(r => r.Type).Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("Microsoft.Storage/storageAccounts", "allowSharedKeyAccess", "false")]
    [InlineData("Microsoft.Storage/storageAccounts", "allowBlobPublicAccess", "false")]
    [InlineData("Microsoft.Storage/storageAccounts", "minimumTlsVersion", "TLS1_2")]
    [InlineData("Microsoft.Storage/storageAccounts", "supportsHttpsTrafficOnly", "true")]
    [InlineData("Microsoft.Web/sites", "httpsOnly", "true")]
    [InlineData("Microsoft.Web/sites", "siteConfig.linuxFxVersion", "DOTNETCORE|10.0")]
    [InlineData("Microsoft.Web/sites", "siteConfig.alwaysOn", "true")]
    [InlineData("Microsoft.Web/sites", "siteConfig.healthCheckPath", "/healthz")]
    [InlineData("Microsoft.Web/sites", "siteConfig.minTlsVersion", "1.2")]
    [InlineData("Microsoft.Web/sites", "siteConfig.ftpsState", "Disabled")]
    [InlineData("Microsoft.BotService/botServices", "msaAppType", "UserAssignedMSI")]
    [InlineData("Microsoft.BotService/botServices", "disableLocalAuth", "true")]
    [InlineData("basicPublishingCredentialsPolicies", "allow", "false")]
    [InlineData("channels", "channelName", "MsTeamsChannel")]
    public void A_resource_is_as_closed_as_it_can_be(string type, string property, string value)
    {
        var found = resources.Where(r => r.Type.Split('@')[0] == type).ToList();
        Assert.NotEmpty(found);
        Assert.All(found, r => Assert.Equal(value, r.Properties[$"properties.{property}"]));
    }

    [Fact]
    public void The_bot_may_use_the_tables_of_its_account_and_nothing_else()
    {
        var role = Assert.Single(resources, r => r.Type.StartsWith("Microsoft.Authorization/", StringComparison.Ordinal)).Properties;
        Assert.Equal("account", role["scope"]);
        Assert.Equal("ServicePrincipal", role["properties.principalType"]);
        Assert.Contains("tableDataContributor", role["properties.roleDefinitionId"], StringComparison.Ordinal);
        var storage = File.ReadAllText(Path.Combine(InfraFolder.Path, "modules", "storage.bicep"));
        Assert.Contains("var tableDataContributor = '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'", storage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("listKeys")]
    [InlineData("listAccountSas")]
    [InlineData("listCredentials")]
    [InlineData("@secure")]
    [InlineData("AccountKey=")]
    [InlineData("MicrosoftAppPassword")]
    public void No_secret_is_read_kept_or_passed_on(string sign) =>
        Assert.All(
            Directory.GetFiles(InfraFolder.Path, "*", SearchOption.AllDirectories),
            f => Assert.DoesNotContain(sign, File.ReadAllText(f), StringComparison.OrdinalIgnoreCase)
        );
}
