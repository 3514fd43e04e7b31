using Azure.Core;
using Azure.Identity;

namespace CcchcBot.Teams.Access;

/// <summary>How the bot proves to the connector who it is (teams-protocol §1.6, §2.1).</summary>
static class Credentials
{
    /// <summary>Null where no proof is wanted: on loopback in Development.</summary>
    public static TokenCredential? For(TeamsSettings settings, HttpClient local, TimeProvider time)
    {
        if (settings.Unauthenticated)
            return null;
        if (settings.AppType is AppType.UserAssignedMSI)
            return new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(settings.AppId));
        if (settings.LoopbackAllowed && new Uri(settings.LoginUrl).IsLoopback)
            return new LoopbackCredential(settings, local, time);
        var authority = new Uri(new Uri(settings.LoginUrl).GetLeftPart(UriPartial.Authority));
        if (settings.CertificatePath.Length > 0)
            return new ClientCertificateCredential(
                settings.AppTenant,
                settings.AppId,
                settings.CertificatePath,
                new ClientCertificateCredentialOptions { AuthorityHost = authority }
            );
        if (settings.FederatedClientId.Length > 0)
            return Federated(settings, authority);
        return settings.Password.Length > 0
            ? new ClientSecretCredential(
                settings.AppTenant,
                settings.AppId,
                settings.Password,
                new ClientSecretCredentialOptions { AuthorityHost = authority }
            )
            : null;
    }

    static ClientAssertionCredential Federated(TeamsSettings settings, Uri authority)
    {
        var identity = new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(settings.FederatedClientId));
        var exchange = new TokenRequestContext(["api://AzureADTokenExchange/.default"]);
        return new(
            settings.AppTenant,
            settings.AppId,
            async ct => (await identity.GetTokenAsync(exchange, ct)).Token,
            new ClientAssertionCredentialOptions { AuthorityHost = authority }
        );
    }
}
