using System.Text.Json;
using Pembinaan.Domain.Participants;

namespace Pembinaan.Domain.Json;

/// <summary>A way of counting: its code where it ships with the library, or an object with every choice where it is the application's own.</summary>
/// <remarks>An own counting rests on a policy or on a reported practice; articles that it names are kept as the words of a policy.</remarks>
internal sealed class JsonCountingConverter : JsonTyped<SentenceCounting>
{
    public override LocalisedText Expected { get; } = JsonConverters.OneOf(SentenceCounting.All.Select(static c => c.Code));

    public override Type? Through(Utf8JsonReader reader) => reader.TokenType == JsonTokenType.StartObject ? typeof(JsonShapes.Counting) : null;

    public override SentenceCounting Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.StartObject => Made(JsonContract<JsonShapes.Counting>.Converter.Read(ref reader, typeof(JsonShapes.Counting), JsonOptions.Own)!),
            JsonTokenType.String => SentenceCounting.TryFromCode(reader.GetString(), out var counting)
                ? counting
                : throw JsonRefusal.Malformed(reader.GetString()!, Expected),
            _ => throw JsonRefusal.WrongType(Expected),
        };

    public override void Write(Utf8JsonWriter writer, SentenceCounting value, JsonSerializerOptions options)
    {
        if (SentenceCounting.All.Contains(value))
        {
            writer.WriteStringValue(value.Code);
            return;
        }

        var c = value;
        JsonContract<JsonShapes.Counting>.Converter.Write(
            writer,
            new(
                c.Code,
                c.Name,
                c.Basis.Kind == BasisKind.ReportedPractice,
                c.Basis.Kind == BasisKind.Law ? new(c.Basis.In(Language.Indonesian), c.Basis.In(Language.English)) : c.Basis.Note,
                c.FractionMonths,
                c.ExpiryMonths,
                c.Years,
                c.Rounding,
                c.FirstDay,
                c.Opens,
                c.RemissionInFractions,
                c.RemissionMonths,
                c.RemissionOrder
            ),
            JsonOptions.Own
        );
    }

    private static SentenceCounting Made(JsonShapes.Counting c) =>
        new()
        {
            Code = c.Code,
            Name = c.Name,
            Basis =
                c.StatedIn is null ? Basis.FacilityPolicy
                : c.IsReportedPractice == true ? Basis.ReportedPractice(c.StatedIn)
                : Basis.Policy(c.StatedIn),
            FractionMonths = c.FractionMonths,
            ExpiryMonths = c.ExpiryMonths,
            Years = c.Years,
            Rounding = c.Rounding,
            FirstDay = c.FirstDay,
            Opens = c.Opens,
            RemissionInFractions = c.RemissionInFractions,
            RemissionMonths = c.RemissionMonths,
            RemissionOrder = c.RemissionOrder,
        };
}
