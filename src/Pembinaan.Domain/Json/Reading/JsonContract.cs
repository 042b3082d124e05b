using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>How one type is written as JSON and read back; reading finds every fault, with its path.</summary>
internal abstract class JsonContract<T>
    where T : notnull
{
    internal abstract void Write(Utf8JsonWriter writer, T value);

    internal abstract bool TryRead(JsonElement element, JsonFaults faults, [MaybeNullWhen(false)] out T value);
}
