using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CcchcBot.Tests.Fakes;

/// <summary>Where files lie: downloads, and uploads in ranges as OneDrive takes them. A token sent here is a problem.</summary>
public sealed class FakeFiles(FakeTeams teams)
{
    readonly Dictionary<string, byte[]> downloads = [];
    readonly Dictionary<string, string> redirects = [];
    readonly Dictionary<string, MemoryStream> uploads = [];
    readonly Dictionary<string, TaskCompletionSource<byte[]>> arrivals = [];

    /// <summary>The address of a file to fetch.</summary>
    public string Offer(byte[] bytes) => Put(downloads, bytes);

    /// <summary>An address that sends the caller on to another.</summary>
    public string Redirect(string to) => Put(redirects, to);

    /// <summary>An address that takes a file in ranges; the task ends with what arrived.</summary>
    public (string Address, Task<byte[]> Arrived) Expect()
    {
        var address = Put(uploads, new MemoryStream());
        var arrived = arrivals[new Uri(address).AbsolutePath] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        return (address, arrived.Task);
    }

    string Put<T>(Dictionary<string, T> shelf, T what)
    {
        var path = $"/files/{Guid.NewGuid():N}";
        shelf[path] = what;
        return teams.Address + path;
    }

    internal bool Owns(string path) => downloads.ContainsKey(path) || redirects.ContainsKey(path) || uploads.ContainsKey(path);

    internal async Task ServeAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        if (http.Request.Headers.Authorization.Count > 0)
            teams.Problem("a token was sent to a file address");
        if (redirects.TryGetValue(path, out var to))
            http.Response.Redirect(to);
        else if (downloads.TryGetValue(path, out var bytes))
            await http.Response.Body.WriteAsync(bytes);
        else
            await TakeAsync(http, path);
    }

    async Task TakeAsync(HttpContext http, string path)
    {
        using var part = new MemoryStream();
        await http.Request.Body.CopyToAsync(part);
        var upload = uploads[path];
        var range = ContentRangeHeaderValue.Parse(http.Request.Headers.ContentRange.ToString());
        var last = range.To + 1 == range.Length;
        if (range.From != upload.Length || range.To - range.From + 1 != part.Length || (!last && part.Length % 327_680 != 0))
        {
            teams.Problem(string.Create(CultureInfo.InvariantCulture, $"a range that does not fit: {range} with {part.Length} bytes"));
            http.Response.StatusCode = 416;
            return;
        }
        part.WriteTo(upload);
        http.Response.StatusCode = last ? 201 : 202;
        if (last)
            arrivals[path].SetResult(upload.ToArray());
    }
}
