namespace Pembinaan.Domain.Json;

/// <summary>The version of a document: one that is not read is a fault that says so.</summary>
internal class JsonSchemaConverter(int newest, LocalisedText earlier)
    : JsonNumberConverter<int>(
        JsonErrors.WholeNumber,
        version => version == newest ? version : throw new JsonRefusal(JsonErrors.OtherVersion(version, newest, earlier)),
        static version => version
    )
{
    public JsonSchemaConverter()
        : this(PembinaanJson.Schema, JsonErrors.FirstSchema) { }
}
