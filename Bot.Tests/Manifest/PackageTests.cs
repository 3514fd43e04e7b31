using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;

namespace CcchcBot.Tests.Manifest;

public sealed class PackageTests : IDisposable
{
    const string BotId = "0f5c6e00-1111-2222-3333-444444444444";
    readonly string folder = Directory.CreateTempSubdirectory("ccchcbot").FullName;

    [Fact]
    public async Task The_package_holds_the_manifest_its_icons_and_its_languages_at_the_top()
    {
        var files = await PackedAsync("a.zip");
        Assert.Equal(["manifest.json", "color.png", "outline.png", "en.json"], files.Keys);
        foreach (var name in files.Keys.Skip(1))
            Assert.Equal(await File.ReadAllBytesAsync(Outside.PathOf($"manifest/{name}"), Cancel), files[name]);
    }

    [Fact]
    public async Task Every_token_of_the_manifest_is_filled()
    {
        var text = Encoding.UTF8.GetString((await PackedAsync("a.zip"))["manifest.json"]);
        Assert.DoesNotContain("${{", text, StringComparison.Ordinal);
        var manifest = JsonNode.Parse(text)!;
        Assert.Equal(BotId, (string?)manifest["id"]);
        Assert.Equal(BotId, (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal("https://sokhcn.example/cchc", (string?)manifest["developer"]!["privacyUrl"]);
    }

    [Fact]
    public async Task The_same_input_gives_the_same_bytes()
    {
        await PackedAsync("a.zip");
        await PackedAsync("b.zip");
        Assert.Equal(await File.ReadAllBytesAsync(At("a.zip"), Cancel), await File.ReadAllBytesAsync(At("b.zip"), Cancel));
    }

    [Theory]
    [InlineData("--bot-id", "not-a-guid", "--website", "https://sokhcn.example")]
    [InlineData("--bot-id", BotId, "--website", "http://sokhcn.example")]
    [InlineData("--bot-id", BotId)]
    public async Task A_wrong_or_missing_option_is_refused_by_name_and_nothing_is_written(params string[] options)
    {
        var (exit, _, errors) = await Outside.NodeAsync("", Cancel, [Script, .. options, "--out", At("a.zip")]);
        Assert.Equal(1, exit);
        Assert.StartsWith("--", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(At("a.zip")));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    static readonly string Script = Outside.PathOf("manifest/package.mjs");
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    string At(string name) => Path.Combine(folder, name);

    async Task<Dictionary<string, byte[]>> PackedAsync(string name)
    {
        string[] options = ["--bot-id", BotId, "--website", "https://sokhcn.example/cchc", "--out", At(name)];
        var (exit, _, errors) = await Outside.NodeAsync("", Cancel, [Script, .. options]);
        Assert.Equal((0, ""), (exit, errors));
        using var zip = await ZipFile.OpenReadAsync(At(name), Cancel);
        return zip.Entries.ToDictionary(e => e.FullName, Content);
    }

    // reading to the end checks the length and the CRC as well
    static byte[] Content(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using (var stream = entry.Open())
            stream.CopyTo(content);
        Assert.Equal(entry.Length, content.Length);
        Assert.Equal(entry.Crc32, Crc32(content.ToArray()));
        return content.ToArray();
    }

    static uint Crc32(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
        }
        return ~crc;
    }
}
