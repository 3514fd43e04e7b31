using System.Data.Common;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace CcchcBot.Storage;

/// <summary>Where the tables are and how a request is authorised there (teams-protocol §8.1).</summary>
/// <param name="Signature">A shared access signature's query, or empty.</param>
/// <param name="Authorisation">Null when the signature is enough.</param>
sealed record TableAccount(Uri Endpoint, string Signature, HttpPipelinePolicy? Authorisation)
{
    // the emulator's account, the same on every machine and public
    const string EmulatorAccount = "devstoreaccount1";
    const string EmulatorKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// <summary>The account of <see cref="StorageSettings.ConnectionString"/>.</summary>
    /// <exception cref="FormatException">It is none of the forms that setting takes.</exception>
    public static TableAccount Of(StorageSettings settings) =>
        Uri.TryCreate(settings.ConnectionString, UriKind.Absolute, out var address)
            ? OfAddress(address, settings)
            : OfParts(Parts(settings.ConnectionString));

    static TableAccount OfAddress(Uri address, StorageSettings settings) =>
        address.Query is { Length: > 1 } signature
            ? new(Secure(address.GetLeftPart(UriPartial.Path)), signature[1..], null)
            : new(
                Secure(address.AbsoluteUri),
                "",
                new BearerTokenAuthenticationPolicy(settings.Credential ?? new DefaultAzureCredential(), settings.Scope)
            );

    static DbConnectionStringBuilder Parts(string connectionString)
    {
        try
        {
            return new() { ConnectionString = connectionString };
        }
        catch (ArgumentException)
        {
            throw new FormatException("Storage:ConnectionString is neither an address nor a list of names and values");
        }
    }

    static TableAccount OfParts(DbConnectionStringBuilder parts)
    {
        if (bool.TryParse(Part(parts, "UseDevelopmentStorage"), out var emulator) && emulator)
            return new(
                new($"http://127.0.0.1:10002/{EmulatorAccount}"),
                "",
                new SharedKeyLitePolicy(EmulatorAccount, Convert.FromBase64String(EmulatorKey))
            );
        var account = Part(parts, "AccountName");
        var endpoint =
            Part(parts, "TableEndpoint")
            ?? (account is null ? null : $"https://{account}.table.{Part(parts, "EndpointSuffix") ?? "core.windows.net"}")
            ?? throw new FormatException("Storage:ConnectionString names neither TableEndpoint nor AccountName");
        if (Part(parts, "SharedAccessSignature") is { } signature)
            return new(Secure(endpoint), signature.TrimStart('?'), null);
        return account is not null && Part(parts, "AccountKey") is { } key
            ? new(Secure(endpoint), "", new SharedKeyLitePolicy(account, Convert.FromBase64String(key)))
            : throw new FormatException("Storage:ConnectionString has neither SharedAccessSignature nor AccountName and AccountKey");
    }

    static string? Part(DbConnectionStringBuilder parts, string name) => parts.TryGetValue(name, out var value) ? (string)value : null;

    // a signature or a row never crosses a network in the clear
    static Uri Secure(string endpoint) =>
        new Uri(endpoint.TrimEnd('/')) is var address && (address.Scheme == Uri.UriSchemeHttps || address.IsLoopback)
            ? address
            : throw new FormatException("Storage:ConnectionString must use https");

    /// <param name="path">Below the endpoint, escaped.</param>
    /// <param name="query">Escaped, or empty.</param>
    public Uri Address(string path, string query = "") =>
        new(
            $"{Endpoint.AbsoluteUri.TrimEnd('/')}/{path}?{query}{(query.Length > 0 && Signature.Length > 0 ? "&" : "")}{Signature}".TrimEnd(
                '?'
            )
        );
}
