namespace CcchcBot.Teams.Access;

/// <summary>Whom the bot calls. Its token goes to the connector only, never to where files lie.</summary>
sealed class Hosts(TeamsSettings settings)
{
    // exactly this host: anyone can own a sibling under trafficmanager.net
    const string PublicConnector = "smba.trafficmanager.net";

    static readonly string[] FileSuffixes = [".sharepoint.com", ".svc.ms", ".sharepoint.us", ".sharepoint.cn"];

    public bool IsConnector(Uri address) => IsLocal(address) || (IsPlainHttps(address) && IsConnectorHost(address.IdnHost));

    public bool IsConnector(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && IsConnector(uri);

    public bool HoldsFiles(Uri address) =>
        IsLocal(address)
        || (IsPlainHttps(address) && FileSuffixes.Any(s => address.IdnHost.EndsWith(s, StringComparison.OrdinalIgnoreCase)));

    bool IsConnectorHost(string host) =>
        string.Equals(host, PublicConnector, StringComparison.OrdinalIgnoreCase)
        || settings.ServiceHosts.Contains(host, StringComparer.OrdinalIgnoreCase);

    bool IsLocal(Uri address) =>
        settings.LoopbackAllowed && address.IsLoopback && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    static bool IsPlainHttps(Uri address) => address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort && address.UserInfo.Length == 0;
}
