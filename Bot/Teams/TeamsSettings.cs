using CcchcBot.Teams.Access;
using CcchcBot.Teams.Sending;

namespace CcchcBot.Teams;

enum AppType
{
    SingleTenant,
    UserAssignedMSI,
}

/// <summary>The bot's identity and whom it deals with. Names of settings are those of Azure Bot's own samples.</summary>
sealed record TeamsSettings
{
    public string AppId { get; init; } = "";
    public AppType AppType { get; init; }
    public string AppTenant { get; init; } = "";
    public string Password { get; init; } = "";

    /// <summary>A .pem or .pfx (without a password) with the private key.</summary>
    public string CertificatePath { get; init; } = "";

    /// <summary>Client id of the managed identity that stands as the app's credential.</summary>
    public string FederatedClientId { get; init; } = "";

    /// <summary>Empty means any, which only the unauthenticated local mode has.</summary>
    public IReadOnlySet<string> AllowedTenants { get; init; } = new HashSet<string>();
    public string OpenIdMetadata { get; init; } = "";
    public string TokenIssuer { get; init; } = "";
    public string LoginUrl { get; init; } = "";
    public string Scope { get; init; } = "";

    /// <summary>Hosts of sovereign clouds' connectors, beside the public one.</summary>
    public IReadOnlyList<string> ServiceHosts { get; init; } = [];
    public bool Development { get; init; }

    /// <summary>The largest activity read, in bytes.</summary>
    public long MaxBody { get; init; } = 1024 * 1024;

    /// <summary>How long one call to the connector may take.</summary>
    public TimeSpan CallTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>What the bot says on its own accord, in one chat or channel, and in one tenant (teams-protocol §2.6).</summary>
    public IReadOnlyList<SendingLimit> ConversationLimits { get; init; } = [];
    public IReadOnlyList<SendingLimit> TenantLimits { get; init; } = [];

    /// <summary>Nobody is asked who they are; from loopback only.</summary>
    public bool Unauthenticated => Development && AppId.Length == 0;

    /// <summary>A stand-in on this machine may take the connector's place, over plain http.</summary>
    public bool LoopbackAllowed => Unauthenticated || (Development && new Uri(OpenIdMetadata).IsLoopback);

    bool HasCredential => Password.Length + CertificatePath.Length + FederatedClientId.Length > 0;

    public static TeamsSettings From(IConfiguration configuration, IHostEnvironment environment)
    {
        string Get(string name, string otherwise = "") => configuration[name] is { Length: > 0 } value ? value.Trim() : otherwise;
        var tenant = Get("MicrosoftAppTenantId");
        var settings = new TeamsSettings
        {
            AppId = Get("MicrosoftAppId"),
            AppType = KindOf(Get("MicrosoftAppType", nameof(AppType.SingleTenant))),
            AppTenant = tenant,
            Password = Get("MicrosoftAppPassword"),
            CertificatePath = Get("MicrosoftAppCertificatePath"),
            FederatedClientId = Get("MicrosoftAppFederatedClientId"),
            AllowedTenants = List(Get("AllowedTenants", tenant)).ToHashSet(StringComparer.OrdinalIgnoreCase),
            OpenIdMetadata = Get("BotOpenIdMetadata", "https://login.botframework.com/v1/.well-known/openidconfiguration"),
            TokenIssuer = Get("ToBotFromChannelTokenIssuer", "https://api.botframework.com"),
            LoginUrl = Get("ToChannelFromBotLoginUrl", $"https://login.microsoftonline.com/{tenant}"),
            Scope = Get("ToChannelFromBotOAuthScope", "https://api.botframework.com/.default"),
            ServiceHosts = List(Get("AllowedServiceHosts")),
            ConversationLimits = SendingLimit.Read(Get("Sending:PerConversation", "7/1 8/2 60/30 1800/3600"), "Sending:PerConversation"),
            TenantLimits = SendingLimit.Read(Get("Sending:PerTenant", "50/1"), "Sending:PerTenant"),
            Development = environment.IsDevelopment(),
        };
        settings.Check();
        return settings;
    }

    /// <exception cref="InvalidOperationException">Names the setting that is missing or cannot be.</exception>
    void Check()
    {
        if (Unauthenticated)
            return;
        Need(AppId.Length > 0, "MicrosoftAppId is missing");
        Need(AppTenant.Length > 0, "MicrosoftAppTenantId is missing");
        Need(
            HasCredential || AppType is AppType.UserAssignedMSI || LoopbackAllowed,
            "MicrosoftAppPassword is missing (or MicrosoftAppCertificatePath, or MicrosoftAppFederatedClientId)"
        );
        Need(LoopbackAllowed || IsHttps(OpenIdMetadata), "BotOpenIdMetadata is not an https address");
        Need(LoopbackAllowed || IsHttps(LoginUrl), "ToChannelFromBotLoginUrl is not an https address");
    }

    static AppType KindOf(string name) =>
        Enum.TryParse<AppType>(name, ignoreCase: true, out var kind) && Enum.IsDefined(kind)
            ? kind
            : throw new InvalidOperationException($"MicrosoftAppType is {name}; it can be SingleTenant or UserAssignedMSI");

    static bool IsHttps(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;

    static void Need(bool holds, string otherwise)
    {
        if (!holds)
            throw new InvalidOperationException(otherwise);
    }

    static string[] List(string value) =>
        value.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
