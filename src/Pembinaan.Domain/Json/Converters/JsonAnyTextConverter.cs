namespace Pembinaan.Domain.Json;

/// <summary>A text that may be empty, such as the value of a fact in a receipt. All others may not be blank.</summary>
internal sealed class JsonAnyTextConverter() : JsonTextConverter<string>(new("teks", "text"), static s => (true, s), static s => s);
