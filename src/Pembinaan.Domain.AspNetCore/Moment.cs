using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Pembinaan.Domain.Json;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>
/// An instant of an address or a query, such as <c>2025-02-28T05:00:00Z</c>: what a minimal API reads by itself of a type is not known of NodaTime's.
/// In a body it is read and written as an <see cref="Instant"/> is.
/// </summary>
/// <param name="Value">The instant.</param>
[JsonConverter(typeof(InJson))]
public readonly record struct Moment(Instant Value) : IParsable<Moment>
{
    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions().AddPembinaan();

    /// <summary>The instant.</summary>
    /// <param name="moment">The instant as it was read.</param>
    public static implicit operator Instant(Moment moment) => moment.Value;

    /// <summary>The instant.</summary>
    /// <returns>The instant as NodaTime has it.</returns>
    public Instant ToInstant() => Value;

    /// <summary>Reads an instant.</summary>
    /// <param name="s">The text, ISO 8601 in UTC.</param>
    /// <param name="provider">Makes no difference.</param>
    /// <returns>The instant.</returns>
    /// <exception cref="FormatException">It is no instant.</exception>
    public static Moment Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var moment) ? moment : throw new FormatException($"{s} is no instant; write it as 2025-02-28T05:00:00Z.");

    /// <summary>Reads an instant, as a body is read.</summary>
    /// <param name="s">The text, ISO 8601 in UTC.</param>
    /// <param name="provider">Makes no difference.</param>
    /// <param name="result">The instant.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Moment result)
    {
        result = default;
        try
        {
            result = s is null ? default : new(JsonValue.Create(s).Deserialize<Instant>(Json));
            return s is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => NodaTime.Text.InstantPattern.ExtendedIso.Format(Value);

    [SuppressMessage("Performance", "CA1812", Justification = "Made by the serialiser, by the attribute of the type.")]
    private sealed class InJson() : AsItsValue<Moment, Instant>(static moment => new(moment), static moment => moment.Value);
}
