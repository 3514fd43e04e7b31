using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace CcchcBot.Tests.Fakes;

/// <summary>
/// Stands in for login.botframework.com (metadata, keys) and for Entra's token endpoint. <see cref="Token"/> is a good token; hand it a change to get
/// a bad one.
/// </summary>
public sealed class Issuer(string address, string appId, Clock clock)
{
    public const string Name = "https://api.botframework.com";

    readonly List<JsonObject> keys = [];
    readonly Dictionary<string, RSA> privateKeys = [];
    readonly HashSet<string> granted = [];
    readonly Lock gate = new();

    public string Metadata => $"{address}/v1/.well-known/openidconfiguration";
    public string Login => $"{address}/login/tenant";

    /// <summary>How often the metadata was asked for.</summary>
    public int MetadataAsked { get; private set; }

    /// <summary>How often the bot asked for a token of its own.</summary>
    public int TokensGranted { get; private set; }

    /// <summary>The metadata is there; false makes it answer 503.</summary>
    public bool Up { get; set; } = true;

    /// <summary>The key that tokens are signed with.</summary>
    public string Kid { get; private set; } = "";

    /// <summary>Replaces all keys by one new one.</summary>
    public RSA RollOver(string kid, params string[] endorsements)
    {
        keys.Clear();
        return AddKey(kid, endorsements);
    }

    public RSA AddKey(string kid, params string[] endorsements) => AddKey(RSA.Create(2048), kid, endorsements);

    // making keys is slow, and hardly a test minds whose the first one is
    static readonly Lazy<RSAParameters> First = new(() =>
    {
        using var rsa = RSA.Create(2048);
        return rsa.ExportParameters(true);
    });

    internal void AddFirstKey(params string[] endorsements) => AddKey(RSA.Create(First.Value), "key-1", endorsements);

    RSA AddKey(RSA rsa, string kid, string[] endorsements)
    {
        var open = rsa.ExportParameters(false);
        keys.Add(
            new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = kid,
                ["n"] = Base64Url.EncodeToString(open.Modulus),
                ["e"] = Base64Url.EncodeToString(open.Exponent),
                ["endorsements"] = new JsonArray([.. endorsements.Select(e => (JsonNode)e)]),
            }
        );
        privateKeys[kid] = rsa;
        Kid = kid;
        return rsa;
    }

    /// <summary>A token as the connector sends it, for a service url; <paramref name="change"/> gets header and claims before they are signed.</summary>
    public string Token(string serviceUrl, Action<JsonObject, JsonObject>? change = null, RSA? signedBy = null)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var header = new JsonObject
        {
            ["alg"] = "RS256",
            ["kid"] = Kid,
            ["typ"] = "JWT",
        };
        var claims = new JsonObject
        {
            ["serviceurl"] = serviceUrl,
            ["nbf"] = now,
            ["exp"] = now + 3600,
            ["iss"] = Name,
            ["aud"] = appId,
        };
        change?.Invoke(header, claims);
        var unsigned = $"{Encode(header)}.{Encode(claims)}";
        return $"{unsigned}.{Sign(unsigned, header["alg"]?.ToString(), signedBy ?? privateKeys[Kid])}";
    }

    static string Sign(string unsigned, string? alg, RSA key)
    {
        var bytes = Encoding.ASCII.GetBytes(unsigned);
        return alg switch
        {
            "RS256" => Base64Url.EncodeToString(key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)),
            "RS512" => Base64Url.EncodeToString(key.SignData(bytes, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1)),
            "PS256" => Base64Url.EncodeToString(key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pss)),
            "HS256" => Base64Url.EncodeToString(HMACSHA256.HashData(key.ExportParameters(false).Modulus!, bytes)),
            _ => "",
        };
    }

    static string Encode(JsonObject part) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part.ToJsonString()));

    /// <summary>From now on the bot's tokens are refused with 401, until it gets a new one.</summary>
    public void Revoke()
    {
        lock (gate)
            granted.Clear();
    }

    internal bool Granted(string? authorization)
    {
        lock (gate)
            return authorization is not null && granted.Contains(authorization);
    }

    /// <summary>The answer to a call that is for the issuer; null when it is not.</summary>
    internal (int Status, string Body)? Answer(string path)
    {
        switch (path)
        {
            case "/v1/.well-known/openidconfiguration":
                MetadataAsked++;
                return Up ? (200, $$"""{"issuer":"{{Name}}","jwks_uri":"{{address}}/keys"}""") : (503, "");
            case "/keys":
                return (200, new JsonObject { ["keys"] = new JsonArray([.. keys.Select(k => k.DeepClone())]) }.ToJsonString());
            case "/login/tenant/oauth2/v2.0/token":
                return (200, Grant());
            default:
                return null;
        }
    }

    string Grant()
    {
        lock (gate)
        {
            var token = $"granted-{++TokensGranted}";
            granted.Add($"Bearer {token}");
            return $$"""{"access_token":"{{token}}","expires_in":3600,"token_type":"Bearer"}""";
        }
    }
}
