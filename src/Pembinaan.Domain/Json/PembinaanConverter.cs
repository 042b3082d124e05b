using System.Collections.Frozen;
using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>Writes and reads the values of the library inside whatever a host serialises with System.Text.Json.</summary>
/// <remarks>
/// It stands on the types as an attribute, so that an identity or a code in a host's own type is its text without any setting.
/// <see cref="PembinaanJson.AddPembinaan"/> adds it for types of others too: days, instants and lists. A text that is refused gives a
/// <see cref="JsonException"/> whose message has the code and says what would be right. It needs no reflection.
/// </remarks>
public sealed class PembinaanConverter : JsonConverterFactory
{
    private readonly FrozenDictionary<Type, JsonConverter> _byType;

    /// <summary>The converters of the values of the library.</summary>
    public PembinaanConverter()
        : this(JsonConverters.OfValues) { }

    internal PembinaanConverter(FrozenDictionary<Type, JsonConverter> byType)
    {
        _byType = byType;
    }

    /// <summary>Whether a type is a value of the library.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns>Whether it is.</returns>
    public override bool CanConvert(Type typeToConvert) => _byType.ContainsKey(Guard.Against.Null(typeToConvert));

    /// <summary>The converter of a type.</summary>
    /// <param name="typeToConvert">A type of which <see cref="CanConvert"/> is true.</param>
    /// <param name="options">The options of the host; the values of the library are written in the same way under all of them.</param>
    /// <returns>The converter.</returns>
    /// <exception cref="ArgumentException">The type is no value of the library.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        Guard.Against.Null(typeToConvert);
        return Guard.Against.Unreadable(
            _byType.GetValueOrDefault(typeToConvert),
            typeToConvert.Name,
            "The type must be a value of the library.",
            nameof(typeToConvert)
        );
    }
}
