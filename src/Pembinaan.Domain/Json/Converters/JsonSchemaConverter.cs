namespace Pembinaan.Domain.Json;

/// <summary>The schema version of a document: one that is not known is a fault that says so.</summary>
internal sealed class JsonSchemaConverter()
    : JsonNumberConverter<int>(
        JsonErrors.WholeNumber,
        static version =>
            version == PembinaanJson.Schema
                ? version
                : throw new JsonRefusal(JsonErrors.UnknownSchema.For("", Argument.Of("version", version), Argument.Of("newest", PembinaanJson.Schema))),
        static version => version
    );
