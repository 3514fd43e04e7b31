using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using CcchcBot.Teams.Access;

namespace CcchcBot.Teams;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(ErrorResponse))]
[JsonSerializable(typeof(PagedMembers))]
[JsonSerializable(typeof(TeamDetails))]
[JsonSerializable(typeof(ConversationList))]
[JsonSerializable(typeof(LoopbackCredential.TokenResponse))]
sealed partial class TeamsJson : JsonSerializerContext;

static class ActivityJson
{
    /// <summary>The activity, or null when the bytes are not one. What it returns can be read to the last string without throwing.</summary>
    public static Activity? Read(ReadOnlySpan<byte> bytes)
    {
        if (!Utf8.IsValid(bytes))
            return null;
        try
        {
            return HasLoneSurrogate(bytes) ? null : JsonSerializer.Deserialize(bytes, TeamsJson.Default.Activity);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // half a character, escaped, passes as JSON and throws only when the string is taken; those who escape characters at all are rare
    static bool HasLoneSurrogate(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf(@"\u"u8) < 0)
            return false;
        var reader = new Utf8JsonReader(bytes);
        try
        {
            while (reader.Read())
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                    reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return true;
        }
        return false;
    }
}
