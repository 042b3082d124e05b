using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>One kind of a union.</summary>
internal abstract class JsonCase<T>
    where T : class
{
    internal abstract void Write(Utf8JsonWriter writer, T value);

    internal abstract bool TryRead(JsonElement element, JsonFaults faults, [MaybeNullWhen(false)] out T value);
}
