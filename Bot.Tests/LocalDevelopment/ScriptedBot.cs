using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace CcchcBot.Tests.LocalDevelopment;

/// <summary>Just enough of a bot to meet every part of the page: it hears over HTTP and answers through the connector.</summary>
sealed class ScriptedBot : IDisposable
{
    readonly HttpClient http = new();
    int count;

    /// <summary>What "chờ" waits for.</summary>
    public TaskCompletionSource Patience { get; } = new();

    public ConcurrentQueue<JsonObject> Heard { get; } = [];

    public async Task<IResult> HearAsync(HttpRequest request)
    {
        var activity = (await JsonNode.ParseAsync(request.Body))!.AsObject();
        Heard.Enqueue(activity);
        return activity["type"]!.GetValue<string>() switch
        {
            "message" => await MessageAsync(activity),
            "invoke" when activity["name"]!.GetValue<string>() == "fileConsent/invoke" => await FileAsync(activity),
            "invoke" => await TapAsync(activity),
            _ => Results.Accepted(),
        };
    }

    public async Task<HttpResponseMessage> CallAsync(JsonObject activity, HttpMethod method, string path, JsonNode? body = null)
    {
        using var request = new HttpRequestMessage(method, $"{activity["serviceUrl"]}v3/{path}") { Content = JsonContent.Create(body) };
        return await http.SendAsync(request);
    }

    public static string At(JsonObject activity) =>
        $"conversations/{Uri.EscapeDataString(activity["conversation"]!["id"]!.GetValue<string>())}";

    async Task<IResult> MessageAsync(JsonObject activity)
    {
        if (activity["value"] is { } value)
        {
            await ChangeAsync(activity);
            await SayAsync(activity, Text($"Đã ghi bằng Action.Submit: **{value["verb"]}**"));
            return Results.Accepted();
        }
        var text = activity["text"]!.GetValue<string>();
        if (text == "chờ")
        {
            await SayAsync(activity, new JsonObject { ["type"] = "typing" });
            await Patience.Task;
        }
        if (text == "hỏng")
            return Results.StatusCode(500);
        await SayAsync(
            activity,
            text.EndsWith("thẻ", StringComparison.Ordinal) ? Cards.Message(Cards.Checklist(count))
                : text == "tệp" ? Cards.Offer()
                : text == "hai" ? Cards.Both()
                : Text($"Nghe: {text}")
        );
        return Results.Accepted();
    }

    async Task<IResult> TapAsync(JsonObject activity)
    {
        var action = activity["value"]!["action"]!;
        switch (action["verb"]!.GetValue<string>())
        {
            case "notice":
                return Answer(200, "activity.message", "Việc này do Văn phòng Sở chủ trì.");
            case "error":
                return Answer(400, "error", new JsonObject { ["code"] = "BadRequest", ["message"] = "Chưa có kết quả." });
            case "view":
                return Answer(200, "card.adaptive", Cards.Own(activity["from"]!["name"]!.GetValue<string>()));
            default:
                await ChangeAsync(activity);
                return Answer(200, "activity.message", $"Đã ghi: {action["data"]!["result"]}");
        }
    }

    async Task ChangeAsync(JsonObject activity)
    {
        count++;
        await CallAsync(
            activity,
            HttpMethod.Put,
            $"{At(activity)}/activities/{activity["replyToId"]}",
            Cards.Message(Cards.Checklist(count))
        );
    }

    async Task<IResult> FileAsync(JsonObject activity)
    {
        // other offers than its own it leaves to the test
        if (
            activity["value"]!["action"]!.GetValue<string>() == "decline"
            || activity["value"]!["context"]!["offer"]!.GetValue<string>() != "1"
        )
            return Results.Ok();
        var info = activity["value"]!["uploadInfo"]!;
        using var put = new HttpRequestMessage(HttpMethod.Put, info["uploadUrl"]!.GetValue<string>())
        {
            Content = new ByteArrayContent("báo cáo"u8.ToArray()),
        };
        put.Content.Headers.ContentRange = new(0, 8, 9);
        (await http.SendAsync(put)).EnsureSuccessStatusCode();
        await CallAsync(activity, HttpMethod.Delete, $"{At(activity)}/activities/{activity["replyToId"]}");
        await SayAsync(
            activity,
            Cards.Attachment("file.info", info["name"]!.GetValue<string>(), new JsonObject(), info["contentUrl"]!.GetValue<string>())
        );
        return Results.Ok();
    }

    static JsonObject Text(string text) => new() { ["type"] = "message", ["text"] = text };

    Task<HttpResponseMessage> SayAsync(JsonObject activity, JsonObject said) =>
        CallAsync(activity, HttpMethod.Post, $"{At(activity)}/activities", said);

    static IResult Answer(int status, string type, JsonNode value) =>
        Results.Json(
            new JsonObject
            {
                ["statusCode"] = status,
                ["type"] = $"application/vnd.microsoft.{type}",
                ["value"] = value,
            }
        );

    public void Dispose() => http.Dispose();
}
