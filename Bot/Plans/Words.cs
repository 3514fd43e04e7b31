using System.Globalization;

namespace CcchcBot.Plans;

public enum Language
{
    Vietnamese,
    English,
}

/// <summary>What people read, in one language: texts by key, filled with arguments. Held in each folder's <c>Words.vi.json</c> and <c>Words.en.json</c>.</summary>
public sealed class Words(Language language, IReadOnlyDictionary<string, string> texts)
{
    public Language Language { get; } = language;

    public CultureInfo Culture { get; } = CultureInfo.GetCultureInfo(language == Language.Vietnamese ? "vi-VN" : "en-GB");

    public string this[string key] =>
        texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"no words for {key} in {Language}");

    public string this[string key, params ReadOnlySpan<object?> arguments] => string.Format(Culture, this[key], arguments);

    /// <summary>The lines of a text, filled; none where there is no such text.</summary>
    public IReadOnlyList<string> Lines(string key, params ReadOnlySpan<object?> arguments) =>
        texts.TryGetValue(key, out var text) ? string.Format(Culture, text, arguments).Split('\n') : [];

    /// <summary>A day as people write it: 05/6/2026 in Vietnamese (days below 10 and months 1-2 padded), 5 June 2026 in English.</summary>
    public string Day(DateOnly day) =>
        Language == Language.Vietnamese
            ? string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}/{(day.Month < 3 ? "0" : "")}{day.Month}/{day.Year}")
            : day.ToString("d MMMM yyyy", Culture);

    /// <summary>A moment by the clock it is told in: 08:05 02/6/2026 in Vietnamese, 2 June 2026 at 08:05 in English.</summary>
    public string Moment(DateTimeOffset at) =>
        this["plans.moment", at.ToString("HH:mm", CultureInfo.InvariantCulture), Day(DateOnly.FromDateTime(at.DateTime))];
}
