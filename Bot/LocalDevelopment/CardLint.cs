using System.Text.Json;

namespace CcchcBot.LocalDevelopment;

/// <summary>What Teams would show wrongly, cut or refuse in a card: teams-protocol §2.7 and §4.</summary>
static class CardLint
{
    const int Budget = 28 * 1024;
    const int MostButtons = 6;
    const int MostListed = 60;
    const int LongLine = 40;

    // everything the documented 1.5 knows; what is newer must bring a fallback
    static readonly HashSet<string> Known =
    [
        .. "AdaptiveCard TextBlock RichTextBlock TextRun Container ColumnSet Column FactSet Image ImageSet Media ActionSet Table TableRow TableCell".Split(
            ' '
        ),
        .. "Input.Text Input.Number Input.Date Input.Time Input.Toggle Input.ChoiceSet".Split(' '),
        .. "Action.OpenUrl Action.Submit Action.Execute Action.ShowCard Action.ToggleVisibility".Split(' '),
    ];

    // members whose objects are values, not things drawn
    static readonly HashSet<string> Closed =
    [
        .. "data value fallback refresh msteams choices targetElements facts backgroundImage".Split(' '),
    ];

    public static void Check(JsonElement card, Problems problems)
    {
        if (card.GetRawText().Length * 2 > Budget)
            problems.Add("cardSize", $"{card.GetRawText().Length * 2}");
        if (card.Text("version") is not ("1.0" or "1.1" or "1.2" or "1.3" or "1.4" or "1.5"))
            problems.Add("cardVersion", card.Text("version") ?? "");
        HashSet<string> ids = [];
        foreach (var (drawn, spared) in Walk(card, false))
            Look(drawn, spared, ids, problems);
        if (card.At("refresh") is { } refresh)
            LookAtRefresh(refresh, problems);
    }

    static void Look(JsonElement drawn, bool spared, HashSet<string> ids, Problems problems)
    {
        var type = drawn.Text("type")!;
        var name = $"{type} {drawn.Text("id") ?? drawn.Text("title")}".Trim();
        if (!Known.Contains(type) && !spared)
            problems.Add("cardFallback", name);
        if (type.StartsWith("Input.", StringComparison.Ordinal))
            LookAtInput(drawn, name, ids, problems);
        if (type == "Image" && string.IsNullOrEmpty(drawn.Text("altText")))
            problems.Add("cardAltText", name);
        if (
            type == "TextBlock"
            && drawn.At("wrap") is not { ValueKind: JsonValueKind.True }
            && drawn.Text("text") is { Length: > LongLine } text
        )
            problems.Add("cardWrap", text[..LongLine]);
        if (drawn.Items("actions").Count(a => a.Text("mode") != "secondary") > MostButtons)
            problems.Add("cardButtons", name);
        if (type.StartsWith("Action.", StringComparison.Ordinal) && drawn.Text("data") is not null)
            problems.Add("cardStringData", name);
        if (type == "Action.Execute" && (drawn.At("fallback") is null ? !spared : drawn.Text("fallback", "type") != "Action.Submit"))
            problems.Add("cardSubmit", name);
    }

    static void LookAtInput(JsonElement input, string name, HashSet<string> ids, Problems problems)
    {
        if (input.Text("id") is not { } id)
            problems.Add("cardInputId", name);
        else if (!ids.Add(id))
            problems.Add("cardInputTwice", id);
        if (string.IsNullOrEmpty(input.Text("label")))
            problems.Add("cardLabel", name);
        if (input.At("isMultiSelect") is { ValueKind: JsonValueKind.True })
            if (input.Items("choices").Any(c => c.Text("value")?.Contains(',', StringComparison.Ordinal) is true))
                problems.Add("cardComma", name);
    }

    static void LookAtRefresh(JsonElement refresh, Problems problems)
    {
        var listed = refresh.Items("userIds").Select(i => i.GetString()).ToList();
        if (refresh.Text("action", "type") != "Action.Execute")
            problems.Add("refreshAction");
        if (listed.Count is 0 or > MostListed)
            problems.Add("refreshCount", $"{listed.Count}");
        if (listed.Any(i => i?.StartsWith("29:", StringComparison.Ordinal) is not true))
            problems.Add("refreshIds");
    }

    /// <summary>Every typed thing drawn, and whether it or something around it has a fallback.</summary>
    static IEnumerable<(JsonElement Drawn, bool Spared)> Walk(JsonElement at, bool spared)
    {
        if (at.ValueKind is JsonValueKind.Array)
            return at.EnumerateArray().SelectMany(i => Walk(i, spared));
        if (at.ValueKind is not JsonValueKind.Object)
            return [];
        var safe = spared || at.At("fallback") is not null;
        var inside = at.EnumerateObject().Where(m => !Closed.Contains(m.Name)).SelectMany(m => Walk(m.Value, safe));
        return at.Text("type") is null ? inside : inside.Prepend((at, safe));
    }
}
