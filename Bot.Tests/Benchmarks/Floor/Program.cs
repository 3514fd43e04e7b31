using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;

// The least an endpoint does that takes an activity and answers it: no token, no store, no card.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
var app = builder.Build();
using var connector = new HttpClient();
app.MapPost(
    "/api/messages",
    (RequestDelegate)(
        async http =>
        {
            var activity = (await JsonSerializer.DeserializeAsync(http.Request.Body, FloorJson.Default.Activity, http.RequestAborted))!;
            var reply = new Activity("message", $"Đã nhận: {activity.Text}", null, null);
            var body = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(reply, FloorJson.Default.Activity));
            body.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
            var address = $"{activity.ServiceUrl}v3/conversations/{Uri.EscapeDataString(activity.Conversation!.Id)}/activities";
            using var answer = await connector.PostAsync(new Uri(address), body, http.RequestAborted);
            answer.EnsureSuccessStatusCode();
        }
    )
);
app.Run();

sealed record Activity(string Type, string? Text, string? ServiceUrl, ConversationAccount? Conversation);

sealed record ConversationAccount(string Id);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Activity))]
sealed partial class FloorJson : JsonSerializerContext;
