using CcchcBot.Chat;
using CcchcBot.Teams;
using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Teams;

public sealed class FilesTests : IAsyncLifetime
{
    FakeTeams teams = null!;
    EdgeHost host = null!;

    public async ValueTask InitializeAsync()
    {
        teams = await FakeTeams.StartAsync();
        host = await EdgeHost.StartAsync(teams);
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await teams.DisposeAsync();
    }

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    Task<Download> FetchAsync(string address, long cap = 1000) => host.Files.FetchAsync(new FileRef("a.docx", address), cap, Ct);

    static UploadTarget To(string address) => new(address, "https://c", "a.docx", "id", "docx");

    [Fact]
    public async Task A_file_is_fetched_up_to_a_cap()
    {
        var bytes = new byte[1000];
        Random.Shared.NextBytes(bytes);
        var address = teams.Connector.Files.Offer(bytes);
        Assert.Equal(bytes, Assert.IsType<Download.Got>(await FetchAsync(address)).Bytes);
        Assert.IsType<Download.TooBig>(await FetchAsync(address, cap: 999));
    }

    [Theory]
    [InlineData("https://example.org/a")]
    [InlineData("http://contoso.sharepoint.com/a")]
    [InlineData("https://sharepoint.com.example.org/a")]
    [InlineData("https://evilsharepoint.com/a")]
    [InlineData("https://x@contoso.sharepoint.com/a")]
    [InlineData("https://169.254.169.254/metadata")]
    [InlineData("file:///etc/passwd")]
    [InlineData("x")]
    public async Task Files_lie_only_where_Teams_keeps_them(string address)
    {
        Assert.IsType<Download.NotAllowed>(await FetchAsync(address));
        Assert.False(await host.Files.PutAsync(To(address), new byte[1], Ct));
    }

    [Fact]
    public async Task A_redirect_is_followed_only_to_where_files_may_lie()
    {
        var files = teams.Connector.Files;
        Assert.IsType<Download.Got>(await FetchAsync(files.Redirect(files.Offer([1]))));
        Assert.IsType<Download.NotAllowed>(await FetchAsync(files.Redirect("https://example.org/a")));
    }

    [Fact]
    public async Task A_file_that_is_gone_is_said_to_be_gone()
    {
        Assert.IsType<Download.Gone>(await FetchAsync($"{teams.Address}/files/none"));
        Assert.IsType<Download.Gone>(await FetchAsync("http://127.0.0.1:1/a"));
        Assert.Equal(["nobody here knows GET /files/none"], teams.TakeProblems());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(320 * 1024)]
    [InlineData(6_000_000)]
    public async Task A_file_is_put_in_ranges(int size)
    {
        var bytes = new byte[size];
        Random.Shared.NextBytes(bytes);
        var (address, arrived) = teams.Connector.Files.Expect();
        Assert.True(await host.Files.PutAsync(To(address), bytes, Ct));
        Assert.Equal(bytes, await arrived);
    }
}
