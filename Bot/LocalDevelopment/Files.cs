using System.Text.Json;
using System.Text.Json.Nodes;

namespace CcchcBot.LocalDevelopment;

/// <param name="Size">What it will have when whole.</param>
/// <param name="Has">Bytes so far.</param>
sealed record Shelved(string Id, string Name, long Size, long Has)
{
    public bool Whole => Has == Size;
}

/// <summary>Files of the chats: dropped by people, offered and uploaded by the bot.</summary>
sealed class Files(Shelf shelf, OwnAddress address, Envelope envelope, World world, BotDoor door)
{
    const string Kind = "files";

    public async Task<Shelved?> FindAsync(string id, CancellationToken cancel) =>
        await shelf.ReadAsync(Kind, id, cancel) is { } json ? JsonSerializer.Deserialize(json, LocalJson.Default.Shelved) : null;

    /// <summary>A place for a file of this size; bytes are appended to it.</summary>
    public async Task<Shelved> ReserveAsync(string name, long size, CancellationToken cancel)
    {
        var file = new Shelved(Guid.NewGuid().ToString("N"), name, size, 0);
        await SaveAsync(file, cancel);
        return file;
    }

    public async Task<Shelved> AppendAsync(Shelved file, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        await shelf.AppendAsync(file.Id, file.Has, bytes, cancel);
        var longer = file with { Has = file.Has + bytes.Length };
        await SaveAsync(longer, cancel);
        return longer;
    }

    public Task<byte[]> BytesAsync(Shelved file, CancellationToken cancel) => shelf.BytesAsync(file.Id, cancel);

    /// <summary>A dropped file as an attachment of the person's message.</summary>
    public async Task<JsonObject> DroppedAsync(string id, CancellationToken cancel)
    {
        var file = await FindAsync(id, cancel) ?? throw new BadHttpRequestException("no such file");
        var content = Kindred(file);
        content["downloadUrl"] = Url("files", file);
        return new JsonObject
        {
            ["contentType"] = Wire.DownloadType,
            ["contentUrl"] = Url("files", file),
            ["name"] = file.Name,
            ["content"] = content,
        };
    }

    /// <summary>Accepting reserves the place the bot then uploads to.</summary>
    public async Task<Outcome> AnswerAsync(Person person, Post post, bool accept, CancellationToken cancel)
    {
        var offer = post.Activity.Items("attachments").First(a => a.Text("contentType") == Wire.ConsentType);
        var content = offer.At("content") ?? default;
        var activity = envelope.Make(person, world.Find(post.In)!, "invoke");
        var value = new JsonObject
        {
            ["type"] = "fileUpload",
            ["action"] = accept ? "accept" : "decline",
            ["context"] = content.At(accept ? "acceptContext" : "declineContext")?.Node(),
        };
        if (accept)
            value["uploadInfo"] = await UploadInfoAsync(offer.Text("name") ?? "file", content, cancel);
        activity["name"] = "fileConsent/invoke";
        activity["replyToId"] = post.Id;
        activity["value"] = value;
        var reply = await door.DeliverAsync(person, activity, cancel);
        return new Outcome(reply.Status, Fault: reply.Taken ? null : "answerStatus");
    }

    async Task<JsonObject> UploadInfoAsync(string name, JsonElement offer, CancellationToken cancel)
    {
        var size = offer.At("sizeInBytes") is { ValueKind: JsonValueKind.Number } bytes ? bytes.GetInt64() : 0;
        var file = await ReserveAsync(name, size, cancel);
        var info = Kindred(file);
        info["contentUrl"] = Url("files", file);
        info["uploadUrl"] = Url("uploads", file);
        info["name"] = name;
        return info;
    }

    static JsonObject Kindred(Shelved file) => new() { ["uniqueId"] = file.Id, ["fileType"] = Path.GetExtension(file.Name).TrimStart('.') };

    string Url(string kind, Shelved file) => $"{address.ServiceUrl}{kind}/{file.Id}/{Uri.EscapeDataString(file.Name)}";

    Task SaveAsync(Shelved file, CancellationToken cancel) =>
        shelf.WriteAsync(Kind, file.Id, JsonSerializer.Serialize(file, LocalJson.Default.Shelved), cancel);
}
