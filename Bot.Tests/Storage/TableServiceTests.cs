using System.Security.Cryptography;
using System.Text;
using CcchcBot.Storage;
using CcchcBot.Tests.Fakes;
using Microsoft.AspNetCore.Http;

namespace CcchcBot.Tests.Storage;

/// <summary>What the service may answer and the emulator never does, and the ways to be let in.</summary>
[Collection(nameof(Azurite))]
public sealed class TableServiceTests(Azurite azurite)
{
    const string Key = Azurite.Key;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    // computed with openssl dgst -sha256 -mac HMAC
    [Theory]
    [InlineData("/devstoreaccount1/Tables", "5jujcyoBwiagb0IC4EHsI9z7Q3hvZHMg1VCI1w8Oak8=")]
    [InlineData("/devstoreaccount1/ccchcbot(PartitionKey='plan%7C1',RowKey='K%E1%BA%BF')", "FGWe+Ey9DK0/APepuRy+QxjZbd8dI9G+BltheKyV968=")]
    public void A_shared_key_signs_the_date_and_the_path_as_sent(string path, string signature) =>
        Assert.Equal(
            $"SharedKeyLite {Azurite.Account}:{signature}",
            new SharedKeyLitePolicy(Azurite.Account, Convert.FromBase64String(Key)).Signed("Fri, 20 Nov 2026 03:00:00 GMT", path)
        );

    [Theory]
    [InlineData("address")]
    [InlineData("parts")]
    public async Task A_shared_access_signature_lets_in(string form)
    {
        var signature = Signature("rwdlacu", "2099-01-01T00:00:00Z");
        var connection = form is "address"
            ? $"{azurite.Endpoint}?{signature}"
            : $"TableEndpoint={azurite.Endpoint};SharedAccessSignature={signature}";
        var store = Stores.Open(new(connection), "");
        var partition = $"{Guid.NewGuid():N}";
        Assert.IsType<Commit.Done>(await store.CommitAsync(partition, [new Change.Insert("a", "1"u8.ToArray())], Cancel));
        Assert.NotNull(await store.ReadAsync(partition, "a", Cancel));
        Assert.Single(await store.RangeAsync(partition, "", "b", Cancel).ToListAsync(Cancel));
    }

    [Fact]
    public async Task A_refusal_is_an_error_and_not_an_empty_store()
    {
        var expired = Stores.Open(new($"{azurite.Endpoint}?{Signature("rwdlacu", "2001-01-01T00:00:00Z")}"), "");
        Assert.Equal(403, (await Assert.ThrowsAsync<Azure.RequestFailedException>(() => expired.ReadAsync("p", "a", Cancel))).Status);
        Assert.Equal(403, (await Assert.ThrowsAsync<Azure.RequestFailedException>(() => expired.PingAsync(Cancel))).Status);
    }

    [Fact]
    public async Task An_empty_page_with_a_continuation_is_not_the_end()
    {
        List<string?> asked = [];
        await using var service = await Loopback.StartAsync(async context =>
        {
            if (IsCreation(context))
                return;
            asked.Add(context.Request.Query["NextPartitionKey"] + context.Request.Query["NextRowKey"]);
            if (asked.Count == 1)
                (context.Response.Headers["x-ms-continuation-NextPartitionKey"], context.Response.Headers["x-ms-continuation-NextRowKey"]) =
                    ("1!p&=", "1!r+/");
            await context.Response.WriteAsync(
                asked.Count == 1
                    ? """{"value":[]}"""
                    : """{"value":[{"odata.etag":"W/\"1\"","PartitionKey":"p","RowKey":"a","Operation":"o","Json0":"[","Json1":"]"}]}""",
                Cancel
            );
        });
        var row = Assert.Single(await At(service).RangeAsync("p", "", "b", Cancel).ToListAsync(Cancel));
        Assert.Equal(("a", "W/\"1\"", "[]"), (row.Row, row.Version, Encoding.UTF8.GetString(row.Json.Span)));
        Assert.Equal(["", "1!p&=1!r+/"], asked);
    }

    [Fact]
    public async Task A_busy_service_is_asked_again()
    {
        var reads = 0;
        await using var service = await Loopback.StartAsync(context =>
        {
            if (IsCreation(context))
                return Task.CompletedTask;
            context.Response.StatusCode = ++reads < 3 ? 503 : 200;
            return context.Response.WriteAsync("""{"odata.etag":"W/\"1\"","RowKey":"a","Operation":"o","Json0":"1"}""", Cancel);
        });
        Assert.NotNull(await At(service).ReadAsync("p", "a", Cancel));
        Assert.Equal(3, reads);
    }

    [Fact]
    public async Task A_batch_refused_for_another_reason_than_a_condition_is_an_error()
    {
        const string Refused =
            """{"odata.error":{"code":"TableBeingDeleted","message":{"lang":"en-US","value":"0:The table is being deleted."}}}""";
        await using var service = await Loopback.StartAsync(context =>
        {
            if (IsCreation(context))
                return Task.CompletedTask;
            context.Response.StatusCode = 202;
            return context.Response.WriteAsync(
                $"--b\r\n\r\n--c\r\n\r\nHTTP/1.1 409 Conflict\r\n\r\n{Refused}\r\n--c--\r\n--b--\r\n",
                Cancel
            );
        });
        var failure = await Assert.ThrowsAsync<Azure.RequestFailedException>(() =>
            At(service).CommitAsync("p", [new Change.Insert("a", "1"u8.ToArray())], Cancel)
        );
        Assert.Equal("TableBeingDeleted", failure.ErrorCode);
    }

    static bool IsCreation(HttpContext context)
    {
        if (!context.Request.Path.Value!.EndsWith("/Tables", StringComparison.Ordinal))
            return false;
        context.Response.StatusCode = 204;
        return true;
    }

    static IStore At(Loopback service) => Stores.Open(new($"{service.Address}/account?sig=x"), "");

    static string Signature(string permissions, string expiry)
    {
        var text = $"{Azurite.Account}\n{permissions}\nt\nsco\n\n{expiry}\n\n\n2019-02-02\n";
        var signature = Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(Key), Encoding.UTF8.GetBytes(text)));
        return $"sv=2019-02-02&ss=t&srt=sco&sp={permissions}&se={Uri.EscapeDataString(expiry)}&sig={Uri.EscapeDataString(signature)}";
    }
}
