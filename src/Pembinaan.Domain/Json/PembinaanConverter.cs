using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>Writes and reads the values of the library inside whatever a host serialises with System.Text.Json.</summary>
/// <remarks>
/// It stands on the types as an attribute, so that an identity or a code in a host's own type is its text without any setting.
/// <see cref="PembinaanJson.AddPembinaan"/> adds it for types of others too: days, instants and lists. A text that is refused gives a
/// <see cref="JsonException"/> whose message has the code and says what would be right. It needs no reflection but for lists of a host's own types.
/// </remarks>
public sealed class PembinaanConverter : JsonConverterFactory
{
    // A row of a host's database: the host's serialiser writes its members as they stand.
    private static readonly Type Row = typeof(Agreements.AgreementSpan);
    private readonly FrozenDictionary<Type, JsonConverter>? _stored;

    /// <summary>The converters of the library for a host.</summary>
    public PembinaanConverter() { }

    internal PembinaanConverter(FrozenDictionary<Type, JsonConverter> stored)
    {
        _stored = stored;
    }

    /// <summary>Whether a type is of the library, or one of others that it reads and writes.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns>Whether it is.</returns>
    public override bool CanConvert(Type typeToConvert) =>
        (_stored ?? JsonConverters.OfValues).ContainsKey(Guard.Against.Null(typeToConvert))
        || (_stored is null && !typeToConvert.IsArray && typeToConvert != Row && typeToConvert.Assembly == typeof(PembinaanConverter).Assembly);

    /// <summary>The converter of a type.</summary>
    /// <param name="typeToConvert">A type of which <see cref="CanConvert"/> is true.</param>
    /// <param name="options">The options of the host; the values of the library are written in the same way under all of them.</param>
    /// <returns>The converter.</returns>
    /// <exception cref="ArgumentException">The type is not of the library.</exception>
    /// <exception cref="NotSupportedException">The type has no form in JSON; the message says what to do.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        Guard.Against.Violation(!CanConvert(Guard.Against.Null(typeToConvert)), $"{typeToConvert.Name} must be a type of the library.", nameof(typeToConvert));
        var known = JsonConverters.All.GetValueOrDefault(typeToConvert);
        return known is not null && (_stored is not null || known is IJsonTyped { IsWord: true }) ? known
            : known is not null || (JsonOptions.Own.TryGetTypeInfo(typeToConvert, out var of) && of.PolymorphismOptions is null) ? new JsonHosted(typeToConvert)
            : ListOf(typeToConvert, Guard.Against.Null(options));
    }

    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "The only constructor of the list is called below.")]
    private static JsonConverter ListOf(Type type, JsonSerializerOptions options) =>
        RuntimeFeature.IsDynamicCodeSupported && type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>)
            ? (JsonConverter)Activator.CreateInstance(
                typeof(JsonHostedList<>).MakeGenericType(type.GenericTypeArguments),
                options.GetTypeInfo(type.GenericTypeArguments[0].MakeArrayType())
            )!
            : throw new NotSupportedException(JsonErrors.NoForm(type));
}
