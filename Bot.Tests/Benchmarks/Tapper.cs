using System.Net.Http.Headers;
using System.Text;

namespace CcchcBot.Benchmarks;

/// <summary>A unit's lead who saves one update after another from the card's form, the next when the last was answered.</summary>
sealed class Tapper(int unit, Uri bot, Loopback teams) : IDisposable
{
    readonly HttpClient http = new() { BaseAddress = bot };
    readonly int[] tasks = [.. TappedPlan.TasksOf(unit)];
    readonly Dictionary<int, int> seen = [];
    int taps;

    public async Task<byte[]> TapAsync()
    {
        var task = tasks[taps % tasks.Length];
        var percent = 10 + (taps / tasks.Length % 80);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/messages", UriKind.Relative));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", teams.Token);
        request.Content = new StringContent(Invoke(task, percent), Encoding.UTF8, "application/json");
        (seen[task], taps) = (seen.GetValueOrDefault(task) + 1, taps + 1);
        using var answer = await http.SendAsync(request);
        var body = await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
        return body.AsSpan().IndexOf("AdaptiveCard"u8) >= 0 ? body : throw new IOException(Encoding.UTF8.GetString(body));
    }

    /// <summary>As the connector shapes a tap on *Ghi*.</summary>
    string Invoke(int task, int percent) =>
        $$$"""
            {"name":"adaptiveCard/action","type":"invoke","timestamp":"2026-01-05T02:11:08.123Z","localTimestamp":"2026-01-05T09:11:08.123+07:00",
            "id":"f:{{{unit}}}-{{{taps}}}","channelId":"msteams","serviceUrl":"{{{teams.ServiceUrl}}}",
            "from":{"id":"29:{{{unit}}}","name":"Trưởng phòng","aadObjectId":"{{{TappedPlan.Lead(unit)}}}"},
            "conversation":{"isGroup":true,"conversationType":"channel","tenantId":"{{{TappedPlan.Tenant}}}","id":"{{{TappedPlan.Channel(
                unit
            )}}};messageid=1"},
            "recipient":{"id":"28:{{{Loopback.AppId}}}","name":"CCHC"},"locale":"vi-VN","localTimezone":"Asia/Ho_Chi_Minh","replyToId":"1",
            "entities":[{"locale":"vi-VN","country":"VN","platform":"Windows","timezone":"Asia/Ho_Chi_Minh","type":"clientInfo"}],
            "channelData":{"channel":{"id":"{{{TappedPlan.Channel(
                unit
            )}}}"},"team":{"id":"{{{TappedPlan.Team}}}"},"tenant":{"id":"{{{TappedPlan.Tenant}}}"}},
            "value":{"action":{"type":"Action.Execute","title":"Ghi","verb":"task.save","data":{"year":"2026","unit":"u{{{unit}}}","page":"0",
            "task":"{{{task}}}","seen":"{{{seen.GetValueOrDefault(task)}}}","status":"InProgress","percent":"{{{percent}}}",
            "result":"Đã treo {{{percent}}} băng rôn ở các điểm dân cư","evidence":"","difficulty":"","countBanners":"{{{percent}}}"}},"trigger":"manual"}}
            """;

    public void Dispose() => http.Dispose();
}
