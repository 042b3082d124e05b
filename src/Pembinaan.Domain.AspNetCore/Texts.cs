using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>
/// Values of the library as texts: identities and codes as they are written, days and instants by ISO 8601. Facts about a person are the library's JSON.
/// </summary>
internal sealed class Texts : JsonConverterFactory
{
    private static readonly LocalisedText Day = new("tanggal seperti 2025-06-01", "a day such as 2025-06-01");
    private static readonly LocalisedText Moment = new("saat seperti 2025-06-01T03:00:00Z", "an instant such as 2025-06-01T03:00:00Z");
    private static readonly LocalisedText Identity = new(
        "identitas: karakter yang terlihat, tanpa spasi",
        "an identity: visible characters, without white space"
    );
    private static readonly LocalisedText Text = new("teks", "a text");
    private static readonly LocalisedText Other = new("nilai yang dapat dibaca di sini", "a value that can be read here");

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => IsText(typeToConvert) || typeToConvert == typeof(ParticipantFacts);

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)(
            typeToConvert == typeof(LocalDate) ? new PatternConverter<LocalDate>(LocalDatePattern.Iso)
            : typeToConvert == typeof(Instant) ? new PatternConverter<Instant>(InstantPattern.ExtendedIso)
            : typeToConvert == typeof(ParticipantFacts) ? new FactsConverter()
            : Activator.CreateInstance(typeof(ParsableConverter<>).MakeGenericType(typeToConvert))!
        );

    /// <summary>Whether a value is written as a text.</summary>
    internal static bool IsText(Type type) =>
        type == typeof(LocalDate) || type == typeof(Instant) || (type.Assembly == typeof(AgreementId).Assembly && Implements(type, typeof(IParsable<>)));

    /// <summary>What a text should have been.</summary>
    internal static LocalisedText Expected(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is var bare && bare == typeof(LocalDate) ? Day
        : bare == typeof(Instant) ? Moment
        : bare == typeof(string) ? Text
        : CodesOf(bare) is { Count: > 0 } codes ? LocalisedText.Same(string.Join(" / ", codes))
        : Implements(bare, typeof(IIdentity<>)) ? Identity
        : Other;

    /// <summary>The codes of a term; none if it is not one.</summary>
    internal static IReadOnlyList<string> CodesOf(Type type) =>
        Implements(type, typeof(ICoded<>)) && type.GetProperty("All")?.GetValue(null) is System.Collections.IEnumerable all
            ? [.. all.Cast<object>().Select(static c => c.ToString()!)]
            : [];

    private static bool Implements(Type type, Type open) =>
        Array.Exists(type.GetInterfaces(), i => i.IsConstructedGenericType && i.GetGenericTypeDefinition() == open);

    private sealed class FactsConverter : JsonConverter<ParticipantFacts>
    {
        public override ParticipantFacts? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            return PembinaanJson.Participants.Read(document.RootElement.GetRawText()) is { IsSuccess: true } facts ? facts.Value : throw new JsonException();
        }

        public override void Write(Utf8JsonWriter writer, ParticipantFacts value, JsonSerializerOptions options) =>
            writer.WriteRawValue(PembinaanJson.Participants.Write(value));
    }

    private sealed class PatternConverter<T>(IPattern<T> pattern) : JsonConverter<T>
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            pattern.Parse(reader.GetString() ?? "") is { Success: true } parsed ? parsed.Value : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(pattern.Format(value));
    }

    [SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "CreateConverter makes one for each type.")]
    private sealed class ParsableConverter<T> : JsonConverter<T>
        where T : IParsable<T>
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            T.TryParse(reader.GetString(), null, out var value) ? value : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
