using System.Text.Json;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Json;

/// <summary>A condition of a kind that is known, or one that is kept as it stands.</summary>
internal sealed class JsonConditionConverter : JsonTyped<ProgrammeCondition>
{
    public override LocalisedText Expected => JsonErrors.ObjectWithKind;

    public override Type? Through(Utf8JsonReader reader) => UnknownKind(reader) is null ? typeof(ProgrammeCondition) : null;

    public override ProgrammeCondition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (UnknownKind(reader) is not { } kind)
        {
            return JsonContract<ProgrammeCondition>.Converter.Read(ref reader, typeof(ProgrammeCondition), JsonOptions.Own)
                ?? throw JsonRefusal.WrongType(Expected);
        }

        using var data = JsonDocument.ParseValue(ref reader);
        return new OfUnknownKind(kind, data.RootElement.GetRawText());
    }

    public override void Write(Utf8JsonWriter writer, ProgrammeCondition value, JsonSerializerOptions options)
    {
        // Deeper than any text is read, so that writing does not go down further than a text may.
        Guard.Against.Violation(writer.CurrentDepth >= JsonText.MostNested, $"Conditions must not be nested deeper than they can be read back.", nameof(value));
        if (value is OfUnknownKind unknown)
        {
            writer.WriteRawValue(unknown.Data);
        }
        else
        {
            JsonContract<ProgrammeCondition>.Converter.Write(writer, value, JsonOptions.Own);
        }
    }

    private static string? UnknownKind(Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject || !JsonText.TryMember(ref reader, JsonOptions.Kind) || reader.TokenType != JsonTokenType.String)
        {
            return null;
        }

        foreach (var known in JsonOptions.Conditions)
        {
            if (reader.ValueTextEquals(known))
            {
                return null;
            }
        }

        return reader.GetString();
    }
}
