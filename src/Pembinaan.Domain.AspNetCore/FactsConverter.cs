using System.Text.Json;
using System.Text.Json.Serialization;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>Facts about a person inside a body are the library's JSON.</summary>
internal sealed class FactsConverter : JsonConverter<ParticipantFacts>
{
    /// <inheritdoc/>
    public override ParticipantFacts? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return PembinaanJson.Participants.Read(document.RootElement.GetRawText()) is { IsSuccess: true } facts ? facts.Value : throw new JsonException();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ParticipantFacts value, JsonSerializerOptions options) =>
        writer.WriteRawValue(PembinaanJson.Participants.Write(value));
}
