using Azure.Identity;
using CcchcBot.Teams;
using CcchcBot.Teams.Access;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace CcchcBot.Tests.Teams;

public sealed class SettingsTests
{
    static TeamsSettings Read(string environment, params (string Name, string Value)[] given) =>
        TeamsSettings.From(
            new ConfigurationBuilder().AddInMemoryCollection(given.ToDictionary(g => g.Name, g => (string?)g.Value)).Build(),
            new In(environment)
        );

    sealed class In(string environment) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = environment;
        public string ApplicationName { get; set; } = "";
        public string ContentRootPath { get; set; } = "";
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }

    static readonly (string, string)[] Good =
    [
        ("MicrosoftAppId", "app"),
        ("MicrosoftAppTenantId", "11111111-1111-4111-8111-111111111111"),
        ("MicrosoftAppPassword", "x"),
    ];

    [Theory]
    [InlineData("MicrosoftAppId")]
    [InlineData("MicrosoftAppTenantId")]
    [InlineData("MicrosoftAppPassword")]
    public void Without_a_whole_identity_nothing_starts_and_the_missing_part_is_named(string missing)
    {
        Read("Production", Good);
        var refused = Assert.Throws<InvalidOperationException>(() => Read("Production", [.. Good.Where(g => g.Item1 != missing)]));
        Assert.StartsWith($"{missing} is missing", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MicrosoftAppType", "MultiTenant")]
    [InlineData("BotOpenIdMetadata", "http://127.0.0.1:1/metadata")]
    [InlineData("ToChannelFromBotLoginUrl", "http://127.0.0.1:1/login")]
    public void What_would_open_the_door_is_refused_in_production(string name, string value)
    {
        var refused = Assert.Throws<InvalidOperationException>(() => Read("Production", [.. Good, (name, value)]));
        Assert.StartsWith(name, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Production", false)]
    [InlineData("Development", true)]
    public void Stand_ins_on_this_machine_are_for_development_only(string environment, bool allowed)
    {
        var settings = Read("Development", [.. Good, ("BotOpenIdMetadata", "http://127.0.0.1:1/metadata")]) with
        {
            Development = environment == "Development",
        };
        Assert.Equal(allowed, new Hosts(settings).IsConnector("http://127.0.0.1:2/"));
        Assert.False(settings.Unauthenticated);
    }

    [Fact]
    public void In_development_real_keys_mean_real_connectors() =>
        Assert.False(new Hosts(Read("Development", Good)).IsConnector("http://127.0.0.1:2/"));

    [Fact]
    public void Only_development_without_an_identity_is_unauthenticated()
    {
        Assert.True(Read("Development").Unauthenticated);
        Assert.False(Read("Development", Good).Unauthenticated);
        Assert.Equal(["11111111-1111-4111-8111-111111111111"], Read("Production", Good).AllowedTenants);
    }

    [Fact]
    public void Each_kind_of_identity_has_its_credential()
    {
        Type? Kind(params (string, string)[] given) =>
            Credentials.For(Read("Production", given), new HttpClient(), TimeProvider.System)?.GetType();
        var app = Good[..2];
        Assert.Equal(typeof(ClientSecretCredential), Kind(Good));
        Assert.Equal(typeof(ClientCertificateCredential), Kind([.. app, ("MicrosoftAppCertificatePath", "bot.pem")]));
        Assert.Equal(typeof(ClientAssertionCredential), Kind([.. app, ("MicrosoftAppFederatedClientId", "identity")]));
        Assert.Equal(typeof(ManagedIdentityCredential), Kind([.. app, ("MicrosoftAppType", "UserAssignedMSI")]));
        Assert.Null(Credentials.For(Read("Development"), new HttpClient(), TimeProvider.System));
    }
}
