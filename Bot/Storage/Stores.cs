using Azure.Core;
using Azure.Identity;
using Microsoft.Data.Sqlite;

namespace CcchcBot.Storage;

/// <summary>Which store, and where.</summary>
/// <param name="ConnectionString">
/// <c>Data Source=…</c>: SQLite, a relative path being below the content root. Else Azure Tables: the account's connection string (key or shared access
/// signature), <c>UseDevelopmentStorage=true</c>, or its <c>https</c> table address, with a signature as query or none for a token.
/// </param>
/// <param name="Scope">What the token is for; another one in a sovereign cloud.</param>
/// <param name="Credential">Null: whatever identity the machine or developer has.</param>
sealed record StorageSettings(
    string ConnectionString = "Data Source=.data/ccchcbot.db",
    string Table = "ccchcbot",
    string Scope = "https://storage.azure.com/.default",
    TokenCredential? Credential = null
);

static class Stores
{
    /// <summary>Registers the store that the settings <c>Storage:ConnectionString</c>, <c>:Table</c>, <c>:Scope</c> and <c>:ManagedIdentityClientId</c> describe.</summary>
    public static void AddStorage(this IHostApplicationBuilder builder)
    {
        var defaults = new StorageSettings();
        var settings = new StorageSettings(
            Setting("ConnectionString") ?? defaults.ConnectionString,
            Setting("Table") ?? defaults.Table,
            Setting("Scope") ?? defaults.Scope,
            Setting("ManagedIdentityClientId") is { } client
                ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(client))
                : null
        );
        builder.Services.AddSingleton(_ => Open(settings, builder.Environment.ContentRootPath));

        string? Setting(string name) => builder.Configuration[$"Storage:{name}"] is { Length: > 0 } text ? text : null;
    }

    /// <exception cref="FormatException">The connection string is none of the forms the setting takes.</exception>
    public static IStore Open(StorageSettings settings, string contentRoot) =>
        settings.ConnectionString.StartsWith("Data Source=", StringComparison.OrdinalIgnoreCase)
            ? new SqliteStore(Path.Combine(contentRoot, new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource))
            : new TableStore(TableAccount.Of(settings), settings.Table);
}
