using System.Net;
using System.Net.Http.Headers;
using CcchcBot.Chat;
using CcchcBot.Teams.Access;

namespace CcchcBot.Teams;

/// <summary>What came of fetching a file.</summary>
public abstract record Download
{
    private Download() { }

    public sealed record Got(byte[] Bytes) : Download;

    /// <summary>More than the cap; nothing of it was kept.</summary>
    public sealed record TooBig : Download;

    /// <summary>Its address is not where Teams keeps files.</summary>
    public sealed record NotAllowed : Download;

    /// <summary>The address has expired or does not answer.</summary>
    public sealed record Gone : Download;
}

/// <summary>Fetches and puts files (teams-protocol §5): from and to allow-listed hosts only, and never with the bot's token.</summary>
sealed class Files(HttpClient http, Hosts hosts)
{
    const int Range = 320 * 1024 * 16;
    const int MostHops = 3;

    public async Task<Download> FetchAsync(FileRef file, long cap, CancellationToken ct)
    {
        try
        {
            var address = Uri.TryCreate(file.DownloadUrl, UriKind.Absolute, out var uri) ? uri : null;
            for (var hop = 0; hop <= MostHops; hop++)
            {
                if (address is null || !hosts.HoldsFiles(address))
                    return new Download.NotAllowed();
                using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, ct);
                if (IsRedirect(response))
                    address = response.Headers.Location is { } next ? new Uri(address, next) : null;
                else
                    return response.IsSuccessStatusCode ? await ReadAsync(response.Content, cap, ct) : new Download.Gone();
            }
            return new Download.Gone();
        }
        catch (Exception e)
            when (e is HttpRequestException or IOException || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return new Download.Gone();
        }
    }

    static bool IsRedirect(HttpResponseMessage response) =>
        response.StatusCode
            is HttpStatusCode.MovedPermanently
                or HttpStatusCode.Found
                or HttpStatusCode.SeeOther
                or HttpStatusCode.TemporaryRedirect
                or HttpStatusCode.PermanentRedirect;

    static async Task<Download> ReadAsync(HttpContent content, long cap, CancellationToken ct)
    {
        if (content.Headers.ContentLength > cap)
            return new Download.TooBig();
        await using var from = await content.ReadAsStreamAsync(ct);
        using var to = new MemoryStream();
        var buffer = new byte[80 * 1024];
        while (await from.ReadAsync(buffer, ct) is > 0 and var read)
        {
            if (to.Length + read > cap)
                return new Download.TooBig();
            to.Write(buffer, 0, read);
        }
        return new Download.Got(to.ToArray());
    }

    /// <summary>Puts the bytes where an accepted offer says, range by range; true only when the last one was taken.</summary>
    public async Task<bool> PutAsync(UploadTarget target, ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        if (!Uri.TryCreate(target.UploadUrl, UriKind.Absolute, out var address) || !hosts.HoldsFiles(address) || bytes.IsEmpty)
            return false;
        try
        {
            for (var at = 0; at < bytes.Length; at += Range)
                if (!await PutRangeAsync(address, bytes, at, ct))
                    return false;
            return true;
        }
        catch (Exception e)
            when (e is HttpRequestException or IOException || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return false;
        }
    }

    async Task<bool> PutRangeAsync(Uri address, ReadOnlyMemory<byte> bytes, int at, CancellationToken ct)
    {
        var part = bytes.Slice(at, Math.Min(Range, bytes.Length - at));
        using var content = new ReadOnlyMemoryContent(part);
        content.Headers.ContentRange = new ContentRangeHeaderValue(at, at + part.Length - 1, bytes.Length);
        using var response = await http.PutAsync(address, content, ct);
        return at + part.Length < bytes.Length
            ? response.StatusCode is HttpStatusCode.Accepted
            : response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created;
    }
}
