using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>One kind of a union, by its type.</summary>
internal sealed class JsonTypedCase<T, TCase>(string kind, JsonObjectContract<TCase> contract) : JsonCase<T>
    where T : class
    where TCase : class, T
{
    internal override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        var members = new JsonMembersWriter(writer);
        members.Kind(kind);
        contract.WriteMembers(members, (TCase)value);
        writer.WriteEndObject();
    }

    internal override bool TryRead(JsonElement element, JsonFaults faults, [MaybeNullWhen(false)] out T value)
    {
        var ok = contract.TryRead(element, faults, 1, out var read);
        value = read;
        return ok;
    }
}
