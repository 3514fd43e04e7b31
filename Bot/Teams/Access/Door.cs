using System.Net;

namespace CcchcBot.Teams.Access;

/// <summary>Why someone stays outside.</summary>
enum Refusal
{
    NotLocal,
    NoToken,
    BadToken,
    NoKeys,
    TooBig,
    Malformed,
    Channel,
    Endorsement,
    ServiceUrl,
    ServiceHost,
    Tenant,
}

/// <summary>Who comes in. In doubt, no.</summary>
sealed class Door(TeamsSettings settings, TokenCheck tokens, Hosts hosts)
{
    /// <summary>What the caller's token proves, or why they stay outside; neither in the local mode, where nobody is asked.</summary>
    public async ValueTask<(Refusal?, ProvenToken?)> WhoAsync(HttpContext http)
    {
        if (settings.Unauthenticated)
            return (IsLocal(http) ? null : Refusal.NotLocal, null);
        if (TokenCheck.TokenOf(http.Request.Headers.Authorization) is not { } token)
            return (Refusal.NoToken, null);
        try
        {
            return await tokens.ProveAsync(token, http.RequestAborted) is { } proven ? (null, proven) : (Refusal.BadToken, null);
        }
        catch (KeysMissingException)
        {
            return (Refusal.NoKeys, null);
        }
    }

    /// <summary>What a proven caller may not say.</summary>
    public Refusal? Doubt(Activity activity, ProvenToken? proven)
    {
        if (activity.ChannelId is not "msteams")
            return Refusal.Channel;
        if (proven is not null && !proven.Endorsements.Contains(activity.ChannelId))
            return Refusal.Endorsement;
        if (proven is not null && !string.Equals(proven.ServiceUrl, activity.ServiceUrl, StringComparison.Ordinal))
            return Refusal.ServiceUrl;
        if (!hosts.IsConnector(activity.ServiceUrl))
            return Refusal.ServiceHost;
        return IsAllowedTenant(activity) ? null : Refusal.Tenant;
    }

    // a channel shared between organisations may name two; neither may be a stranger
    bool IsAllowedTenant(Activity activity)
    {
        if (settings.AllowedTenants.Count == 0)
            return settings.Unauthenticated;
        string?[] named = [activity.Conversation?.TenantId, activity.ChannelData?.Tenant?.Id];
        return named.Any(t => t is not null) && named.All(t => t is null || settings.AllowedTenants.Contains(t));
    }

    // a tunnel calls from this machine for someone who is not on it
    static bool IsLocal(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && !http.Request.Headers.Keys.Any(h =>
            h.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase) || h.Equals("Forwarded", StringComparison.OrdinalIgnoreCase)
        );
}
