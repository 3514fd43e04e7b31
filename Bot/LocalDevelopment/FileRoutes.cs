using System.Globalization;
using System.Text.RegularExpressions;

namespace CcchcBot.LocalDevelopment;

/// <summary>Downloads, and uploads in ranges, as OneDrive serves them: teams-protocol §5.1.</summary>
sealed partial class FileRoutes(Files files, Problems problems)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/local/connector/files/{id}/{name}", DownloadAsync);
        routes.MapPut("/local/connector/uploads/{id}/{name}", UploadAsync);
    }

    async Task<IResult> DownloadAsync(string id, string name, HttpContext context)
    {
        NoToken(context);
        if (await files.FindAsync(id, context.RequestAborted) is not { Whole: true } file)
            return Wire.Refuse(404, "itemNotFound", name);
        return Results.File(await files.BytesAsync(file, context.RequestAborted), "application/octet-stream", file.Name);
    }

    async Task<IResult> UploadAsync(string id, string name, HttpContext context)
    {
        NoToken(context);
        if (await files.FindAsync(id, context.RequestAborted) is not { Whole: false } file)
            return Wire.Refuse(404, "itemNotFound", name);
        if (Range().Match(context.Request.Headers.ContentRange.ToString()) is not { Success: true } match)
            return Wire.Refuse(400, "invalidRange", "Content-Range is missing");
        var (from, to, total) = (Number(match, 1), Number(match, 2), Number(match, 3));
        if (to - from + 1 != context.Request.ContentLength || total > Shelf.MaxFile)
            return Wire.Refuse(400, "invalidRange", "Content-Range does not fit the body");
        if (from != file.Has)
            return Wire.Refuse(416, "invalidRange", $"expected {file.Has}-");
        if (to + 1 < total && (to - from + 1) % Shelf.Piece != 0)
            return Wire.Refuse(400, "invalidRange", "ranges are multiples of 320 KiB");
        if (total != file.Size)
            problems.Add("fileSize", $"{file.Size} / {total}");
        return await TakeAsync(file with { Size = total }, context);
    }

    async Task<IResult> TakeAsync(Shelved file, HttpContext context)
    {
        using var bytes = new MemoryStream();
        await context.Request.Body.CopyToAsync(bytes, context.RequestAborted);
        var longer = await files.AppendAsync(file, bytes.ToArray(), context.RequestAborted);
        if (longer.Whole)
            return Wire.Answer(201, new System.Text.Json.Nodes.JsonObject { ["id"] = file.Id, ["name"] = file.Name });
        return Wire.Answer(
            202,
            new System.Text.Json.Nodes.JsonObject { ["nextExpectedRanges"] = new System.Text.Json.Nodes.JsonArray($"{longer.Has}-") }
        );
    }

    void NoToken(HttpContext context)
    {
        if (context.Request.Headers.Authorization.Count > 0)
            problems.Add("fileToken");
    }

    static long Number(Match match, int group) => long.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^bytes (\d{1,15})-(\d{1,15})/(\d{1,15})$")]
    private static partial Regex Range();
}
