using System.IdentityModel.Tokens.Jwt;
using Microsoft.IdentityModel.Tokens;

namespace CcchcBot.Teams.Access;

/// <summary>What a token says once its signature, issuer and audience are proven.</summary>
/// <param name="ServiceUrl">The only address its activity may name.</param>
/// <param name="Endorsements">The channels its key may speak for.</param>
sealed record ProvenToken(string ServiceUrl, IReadOnlySet<string> Endorsements, DateTime NotBefore, DateTime Expires);

/// <summary>Who calls, by teams-protocol §1.2-1.7, the stricter reading each time.</summary>
sealed class TokenCheck(TeamsSettings settings, SigningKeys keys, TimeProvider time)
{
    const string Bearer = "Bearer ";
    static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    // a provider cached by key id would go on using a key's old material after it changed
    readonly CryptoProviderFactory crypto = new() { CacheSignatureProviders = false };
    readonly JwtSecurityTokenHandler handler = new() { MapInboundClaims = false };

    public static string? TokenOf(string? authorization) =>
        authorization is not null && authorization.StartsWith(Bearer, StringComparison.Ordinal) && authorization.Length > Bearer.Length
            ? authorization[Bearer.Length..]
            : null;

    /// <summary>What the token proves; null when it proves nothing.</summary>
    /// <exception cref="KeysMissingException">It cannot be told now.</exception>
    public async ValueTask<ProvenToken?> ProveAsync(string token, CancellationToken ct)
    {
        var known = keys.Fresh?.Recall(token) ?? await ProveNewAsync(token, ct);
        return known is not null && InTime(known.NotBefore, known.Expires) ? known : null;
    }

    async Task<ProvenToken?> ProveNewAsync(string token, CancellationToken ct)
    {
        if (Kid(token) is not { } kid)
            return null;
        var set = await keys.GetAsync(ct) ?? throw new KeysMissingException();
        return Prove(token, kid, set) ?? (await keys.GetNewerAsync(set, ct) is { } newer ? Prove(token, kid, newer) : null);
    }

    /// <summary>The named key, if the token is of a kind that could be proven: a foreign one must not cost a fetch of keys.</summary>
    string? Kid(string token)
    {
        try
        {
            return
                handler.CanReadToken(token)
                && handler.ReadJwtToken(token) is { Header: { Alg: SecurityAlgorithms.RsaSha256, Kid.Length: > 0 } header } jwt
                && jwt.Issuer == settings.TokenIssuer
                && InTime(jwt.ValidFrom, jwt.ValidTo)
                ? header.Kid
                : null;
        }
        catch (Exception e) when (IsNoToken(e))
        {
            return null;
        }
    }

    ProvenToken? Prove(string token, string kid, KeySet set)
    {
        if (set.Find(kid) is not { } key)
            return null;
        try
        {
            handler.ValidateToken(token, Parameters(key), out var valid);
            var jwt = (JwtSecurityToken)valid;
            var claim = jwt.Claims.FirstOrDefault(c => c.Type == "serviceurl");
            return set.Remember(token, new(claim?.Value ?? "", key.Endorsements, jwt.ValidFrom, jwt.ValidTo));
        }
        catch (Exception e) when (IsNoToken(e))
        {
            return null;
        }
    }

    TokenValidationParameters Parameters(SigningKey key) =>
        new()
        {
            ValidIssuer = settings.TokenIssuer,
            ValidAudience = settings.AppId,
            IssuerSigningKey = key.Key,
            ValidateIssuerSigningKey = true,
            CryptoProviderFactory = crypto,
            LifetimeValidator = (from, to, _, _) => from is { } f && to is { } t && InTime(f, t),
        };

    bool InTime(DateTime from, DateTime to)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return from <= now + Skew && to > now - Skew;
    }

    // what the library throws at a token that is none of ours, or no token at all (teams-protocol §1.7)
    static bool IsNoToken(Exception e) =>
        e is SecurityTokenException or ArgumentException or FormatException or OverflowException or InvalidCastException;
}

/// <summary>The connector's keys cannot be had, so nobody can be told from anybody.</summary>
sealed class KeysMissingException() : Exception("the connector's signing keys cannot be had");
