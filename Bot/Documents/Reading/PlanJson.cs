using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CcchcBot.Documents.Reading;

/// <summary>
/// A file that was read, as JSON: names of the glossary in camel case, kinds as words, what is not known as null.
/// Nothing may be missing when it is read back.
/// </summary>
public sealed record CheckedPlan(string File, ReadPlan Plan, IReadOnlyList<Finding> Findings);

public static class PlanJson
{
    // Vietnamese stays letters; the text goes to a file or a pipe, never into a page
    static readonly PlanJsonContext Context = new(
        new()
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            IgnoreReadOnlyProperties = true,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
        }
    );

    /// <summary>One line.</summary>
    public static string Write(CheckedPlan plan) => JsonSerializer.Serialize(plan, Type);

    /// <summary>Null when the text is something else.</summary>
    public static CheckedPlan? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, Type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    static JsonTypeInfo<CheckedPlan> Type => Context.CheckedPlan;
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(CheckedPlan))]
sealed partial class PlanJsonContext : JsonSerializerContext;
