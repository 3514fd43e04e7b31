using Azure.Core.Pipeline;
using CcchcBot.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CcchcBot.Tests.Storage;

public sealed class StoresTests : IDisposable
{
    readonly DirectoryInfo root = Directory.CreateTempSubdirectory("ccchcbot-");

    [Theory]
    [InlineData(null, ".data/ccchcbot.db")]
    [InlineData("", ".data/ccchcbot.db")]
    [InlineData("Data Source=elsewhere/rows.db", "elsewhere/rows.db")]
    [InlineData("data source=rows.db;", "rows.db")]
    public async Task A_file_is_made_below_the_content_root(string? setting, string file)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = root.FullName });
        builder.Configuration["Storage:ConnectionString"] = setting;
        builder.AddStorage();
        await using (var app = builder.Build())
            await app.Services.GetRequiredService<IStore>().PingAsync(TestContext.Current.CancellationToken);
        Assert.True(File.Exists(Path.Combine(root.FullName, file)));
    }

    [Fact]
    public void The_emulator_is_named_by_the_setting_all_its_clients_know() =>
        Assert.Equal("http://127.0.0.1:10002/devstoreaccount1", Account("UseDevelopmentStorage=true").Endpoint.AbsoluteUri);

    [Fact]
    public void An_accounts_connection_string_names_its_table_service()
    {
        var account = Account("DefaultEndpointsProtocol=https;AccountName=cchc;AccountKey=a2V5;EndpointSuffix=core.windows.net");
        Assert.Equal("https://cchc.table.core.windows.net/", account.Endpoint.AbsoluteUri);
        Assert.IsType<SharedKeyLitePolicy>(account.Authorisation);
        Assert.Equal("https://cchc.table.core.windows.net/$batch", account.Address("$batch").AbsoluteUri);
    }

    [Fact]
    public void An_address_alone_is_entered_with_a_token() =>
        Assert.IsType<BearerTokenAuthenticationPolicy>(Account("https://cchc.table.core.windows.net/").Authorisation);

    [Theory]
    [InlineData("http://cchc.table.core.windows.net/")]
    [InlineData("http://cchc.table.core.windows.net/?sig=x")]
    [InlineData("TableEndpoint=http://cchc.table.core.windows.net;SharedAccessSignature=sig=x")]
    [InlineData("AccountName=cchc")]
    [InlineData("nonsense")]
    [InlineData("AccountKey=a2V5")]
    public void What_is_incomplete_or_in_the_clear_is_refused_naming_the_setting(string setting) =>
        Assert.Contains(
            "Storage:ConnectionString",
            Assert.Throws<FormatException>(() => Account(setting)).Message,
            StringComparison.Ordinal
        );

    static TableAccount Account(string setting) => TableAccount.Of(new(setting));

    public void Dispose() => root.Delete(recursive: true);
}
