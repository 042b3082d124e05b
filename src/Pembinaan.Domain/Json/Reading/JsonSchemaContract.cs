using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>The schema version of a document: one that is not known is a fault that says so.</summary>
internal sealed class JsonSchemaContract : JsonContract<int>
{
    internal override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    internal override bool TryRead(JsonElement element, JsonFaults faults, [MaybeNullWhen(false)] out int value)
    {
        if (!Contracts.Number.TryRead(element, faults, out value))
        {
            return false;
        }

        if (value != PembinaanJson.Schema)
        {
            faults.Add(JsonErrors.UnknownSchema.For("", Argument.Of("version", value), Argument.Of("newest", PembinaanJson.Schema)));
            return false;
        }

        return true;
    }
}
