using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>
/// Closed states of the library that are never stored, such as whether a span is in force, are words like those that are: <c>run-out</c>, never a number.
/// </summary>
internal sealed class StatesInWords : JsonConverterFactory
{
    private static readonly JsonStringEnumConverter Words = new(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false);

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum && typeToConvert.Assembly == typeof(AgreementId).Assembly;

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Words.CreateConverter(typeToConvert, options);
}
