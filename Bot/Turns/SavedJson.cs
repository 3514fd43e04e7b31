using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CcchcBot.Drafting.Undoing;
using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Tracking;

namespace CcchcBot.Turns;

/// <summary>Saved shapes, strict: a null or a missing member where none may be is refused.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowOutOfOrderMetadataProperties = true
)]
[JsonSerializable(typeof(SavedPerson))]
[JsonSerializable(typeof(SavedDrafter))]
[JsonSerializable(typeof(DraftStep))]
[JsonSerializable(typeof(SavedSetUp))]
[JsonSerializable(typeof(SavedPaste))]
[JsonSerializable(typeof(SavedCard))]
[JsonSerializable(typeof(SavedTeam))]
[JsonSerializable(typeof(SavedBell))]
[JsonSerializable(typeof(SavedReceipt))]
[JsonSerializable(typeof(SavedFrozen))]
[JsonSerializable(typeof(SavedFrozenPiece))]
[JsonSerializable(typeof(SavedPiece))]
[JsonSerializable(typeof(Plan))]
[JsonSerializable(typeof(Review))]
[JsonSerializable(typeof(SavedBodies))]
[JsonSerializable(typeof(SavedChange))]
[JsonSerializable(typeof(SavedPending))]
[JsonSerializable(typeof(SavedReport))]
[JsonSerializable(typeof(Organisation))]
[JsonSerializable(typeof(PlanHeader))]
[JsonSerializable(typeof(Answer))]
[JsonSerializable(typeof(PlanTask))]
[JsonSerializable(typeof(PreviousPlan))]
[JsonSerializable(typeof(TaskEvent))]
sealed partial class SavedJson : JsonSerializerContext
{
    // Vietnamese as itself: a row is three times as long when every letter is escaped
    // (a class of its own: what it copies is made first)
    static class Relaxed
    {
        public static readonly SavedJson Json = new(
            new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        );
    }

    static JsonTypeInfo<T> Shape<T>() => (JsonTypeInfo<T>)Relaxed.Json.GetTypeInfo(typeof(T))!;

    public static ReadOnlyMemory<byte> Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Shape<T>());

    public static T Read<T>(StoredRow row) => JsonSerializer.Deserialize(row.Json.Span, Shape<T>())!;
}
