using System.Text.Json.Nodes;

namespace CcchcBot.Tests.LocalDevelopment;

/// <summary>The scripted bot's cards: a unit's checklist with charts, inputs and every kind of answer.</summary>
static class Cards
{
    // lead1 of World.json
    const string Lead = "29:17d3f0c521b6a4f2e9a31000000000002";

    public static JsonObject Checklist(int done) =>
        JsonNode
            .Parse(
                $$"""
                {
                  "type": "AdaptiveCard", "version": "1.5",
                  "refresh": { "action": { "type": "Action.Execute", "verb": "view", "data": {} }, "userIds": ["{{Lead}}"] },
                  "body": [
                    { "type": "TextBlock", "style": "heading", "text": "Văn phòng Sở · Quý II/2026", "wrap": true },
                    { "type": "TextBlock", "text": "Đã xong **{{done}}** việc trên 12 việc, kỳ 15/3 → 14/6", "isSubtle": true, "wrap": true },
                    { "type": "Table", "columns": [{ "width": 1 }, { "width": 5 }, { "width": 3 }], "rows": [
                      {{Row("", "Nhiệm vụ", "Tình trạng")}}, {{Row("1", "Treo băng rôn tại trụ sở", "Đang thực hiện")}},
                      {{Row("2", "Phát thanh trên đài truyền thanh cơ sở", "Quá hạn 9 ngày")}} ] },
                    { "type": "Chart.Donut", "title": "Tiến độ", "data": [
                        { "legend": "Xong", "value": {{done}}, "color": "good" }, { "legend": "Đang làm", "value": 3, "color": "warning" },
                        { "legend": "Quá hạn", "value": 1, "color": "attention" } ],
                      "fallback": { "type": "FactSet", "facts": [{ "title": "Xong", "value": "{{done}}" }] } },
                    { "type": "Chart.HorizontalBar.Stacked", "title": "Theo đơn vị", "data": [
                        { "title": "Phòng Quản lý công nghệ", "data": [{ "legend": "Xong", "value": 3, "color": "good" }, { "legend": "Quá hạn", "value": 1, "color": "attention" }] },
                        { "title": "Trung tâm Thông tin và Thống kê", "data": [{ "legend": "Xong", "value": 5, "color": "good" }, { "legend": "Quá hạn", "value": 0, "color": "attention" }] } ],
                      "fallback": { "type": "TextBlock", "text": "Theo đơn vị: 3 và 5 việc xong", "wrap": true } },
                    { "type": "Input.Text", "id": "result", "label": "Kết quả", "isMultiline": true, "placeholder": "Một câu về kết quả" },
                    { "type": "Input.ChoiceSet", "id": "forms", "label": "Hình thức", "isMultiSelect": true, "style": "expanded",
                      "choices": [{ "title": "Phát thanh", "value": "radio" }, { "title": "Băng rôn", "value": "banner" }] },
                    { "type": "Input.Date", "id": "due", "label": "Hạn mới" }
                  ],
                  "actions": [ {{Button("Cập nhật", "save", "\"style\": \"positive\",")}}, {{Button(
                    "Xác nhận phần phối hợp",
                    "notice",
                    ""
                )}}, {{Button("Xin gia hạn", "error", "")}},
                    {{Button("Không tiếp tục", "notice", "\"mode\": \"secondary\",")}} ]
                }
                """
            )!
            .AsObject();

    public static JsonObject Own(string name) =>
        JsonNode
            .Parse(
                $$"""
                { "type": "AdaptiveCard", "version": "1.5", "body": [{ "type": "TextBlock", "text": "Riêng cho {{name}}", "wrap": true }],
                  "actions": [{{Button("Cập nhật của tôi", "save", "")}}] }
                """
            )!
            .AsObject();

    public static JsonObject Message(JsonObject content) =>
        new()
        {
            ["type"] = "message",
            ["attachments"] = new JsonArray(
                new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = content }
            ),
        };

    public static JsonObject Both()
    {
        var both = Message(Own("Mai"));
        both["text"] = "và chữ";
        return both;
    }

    public static JsonObject Offer() =>
        Attachment(
            "file.consent",
            "Báo cáo quý II.docx",
            new JsonObject
            {
                ["description"] = "Báo cáo tuyên truyền CCHC quý II năm 2026",
                ["sizeInBytes"] = 9,
                ["acceptContext"] = new JsonObject { ["offer"] = "1" },
            }
        );

    public static JsonObject Attachment(string kind, string name, JsonObject content, string? url = null) =>
        new()
        {
            ["type"] = "message",
            ["attachments"] = new JsonArray(
                new JsonObject
                {
                    ["contentType"] = $"application/vnd.microsoft.teams.card.{kind}",
                    ["name"] = name,
                    ["contentUrl"] = url,
                    ["content"] = content,
                }
            ),
        };

    static string Button(string title, string verb, string more) =>
        $$"""
            { "type": "Action.Execute", "title": "{{title}}", "verb": "{{verb}}", {{more}} "data": { "verb": "{{verb}}" },
              "fallback": { "type": "Action.Submit", "title": "{{title}}", "data": { "verb": "{{verb}}" } } }
            """;

    static string Row(params string[] cells) =>
        $$"""{ "type": "TableRow", "cells": [{{string.Join(",", cells.Select(c => $$"""{ "type": "TableCell", "items": [{ "type": "TextBlock", "text": "{{c}}", "wrap": true }] }"""))}}] }""";
}
