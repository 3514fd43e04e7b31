using System.Text.Json;
using System.Text.Json.Serialization;
using Azure.Core;

namespace CcchcBot.Teams.Access;

/// <summary>The client credentials grant against a stand-in on this machine: Azure.Identity speaks https only. Development only.</summary>
sealed class LoopbackCredential(TeamsSettings settings, HttpClient http, TimeProvider time) : TokenCredential
{
    public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = settings.AppId,
                ["client_secret"] = settings.Password,
                ["scope"] = string.Join(' ', requestContext.Scopes),
            }
        );
        var address = new Uri($"{settings.LoginUrl.TrimEnd('/')}/oauth2/v2.0/token");
        using var response = await http.PostAsync(address, form, cancellationToken);
        response.EnsureSuccessStatusCode();
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        var token =
            await JsonSerializer.DeserializeAsync(body, TeamsJson.Default.TokenResponse, cancellationToken)
            ?? throw new JsonException("no token in the answer");
        return new AccessToken(token.AccessToken, time.GetUtcNow().AddSeconds(token.ExpiresIn));
    }

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    internal sealed record TokenResponse(
        [property: JsonPropertyName("access_token")] string AccessToken,
        [property: JsonPropertyName("expires_in")] int ExpiresIn
    );
}
