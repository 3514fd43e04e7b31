using System.Collections;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CcchcBot.Teams.Access;

/// <param name="Endorsements">The channels this key may speak for.</param>
sealed record SigningKey(SecurityKey Key, IReadOnlySet<string> Endorsements);

/// <summary>
/// One generation of signing keys, and the tokens that were proven with them. Proving costs a hundred times more than looking up, and the
/// connector sends one token for an hour; what was proven is forgotten with the keys.
/// </summary>
sealed class KeySet(IReadOnlyDictionary<string, SigningKey> keys, DateTimeOffset asOf)
{
    const int MostProven = 1000;

    readonly ConcurrentDictionary<string, ProvenToken> proven = new();

    public DateTimeOffset AsOf => asOf;

    public SigningKey? Find(string kid) => keys.GetValueOrDefault(kid);

    public ProvenToken? Recall(string token) => proven.GetValueOrDefault(token);

    public ProvenToken Remember(string token, ProvenToken known)
    {
        if (proven.Count >= MostProven)
            proven.Clear();
        return proven[token] = known;
    }

    public static KeySet Of(OpenIdConnectConfiguration metadata, DateTimeOffset asOf)
    {
        Dictionary<string, SigningKey> keys = [];
        foreach (var key in metadata.JsonWebKeySet.Keys.Where(k => k is { Kty: "RSA", Kid.Length: > 0, N.Length: > 0, E.Length: > 0 }))
            keys[key.Kid] = new(Rsa(key), Endorsements(key));
        return new(keys, asOf);
    }

    static RsaSecurityKey Rsa(JsonWebKey key) =>
        new(new RSAParameters { Modulus = Base64UrlEncoder.DecodeBytes(key.N), Exponent = Base64UrlEncoder.DecodeBytes(key.E) })
        {
            KeyId = key.Kid,
        };

    // a member beyond the JWK standard, so the library keeps it as the JSON it was
    static HashSet<string> Endorsements(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value) && value is IEnumerable list and not string
            ? [.. list.Cast<object>().Select(e => e.ToString()!)]
            : [];
}
