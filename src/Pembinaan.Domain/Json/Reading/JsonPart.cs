namespace Pembinaan.Domain.Json;

/// <summary>An object or array within a text: where it stands, what it is read as, and whether a fault was found inside.</summary>
internal readonly record struct JsonPart(JsonPlace Place, int Start, int End, Type Type, JsonConverter? Converter, bool IsAboutPeople, bool IsSound);
