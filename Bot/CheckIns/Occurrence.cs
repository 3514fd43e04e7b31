using System.Globalization;
using System.Text.Json.Serialization;

namespace CcchcBot.CheckIns;

/// <summary>One thing that is due to one recipient, once: what it is, is its key.</summary>
/// <param name="Body">Key of the organisation.</param>
/// <param name="Year">Of the plan.</param>
/// <param name="Period">Code of the round; of a week, its Monday.</param>
/// <param name="Unit">The unit it is about; empty when it is about all of them.</param>
/// <param name="Person">Directory id of who gets it; null for the unit's channel.</param>
/// <param name="Day">The day it is due.</param>
public sealed record Occurrence(string Body, int Year, string Period, Step Step, string Unit, string? Person, DateOnly Day)
{
    /// <summary>`org|plan|period|kind|unit|rung`, then the person; what an officer asks for is due once a day.</summary>
    [JsonIgnore]
    public string Key =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Body}|{Year}|{Period}|{(Step == Step.Weekly ? "week" : "round")}|{Unit}|{Step}|{Person}{(Step == Step.Chased ? $"|{Day:yyyy-MM-dd}" : "")}"
        );

    /// <summary>Who gets it: what is due to one recipient on one day is one message.</summary>
    [JsonIgnore]
    public string To => Person is { } person ? $"person|{person}" : $"unit|{Unit}";
}
