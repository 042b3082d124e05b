using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Json;

/// <summary>The one set of options of the library: strict, and the same for whoever reads.</summary>
internal static class JsonOptions
{
    /// <summary>The members that are marked as personal: no fault repeats what stands there, whatever the rest is about.</summary>
    internal static ConcurrentDictionary<JsonPropertyInfo, PersonalKind> Marked { get; } = [];

    /// <summary>The options.</summary>
    internal static JsonSerializerOptions Own { get; } = Made();

    /// <summary>The member that tells kinds apart.</summary>
    internal static ReadOnlySpan<byte> Kind => "kind"u8;

    /// <summary>The kinds of conditions that are known, as they stand in texts.</summary>
    internal static ImmutableArray<byte[]> Conditions { get; } =
    [
        .. Own.GetTypeInfo(typeof(ProgrammeCondition))
            .PolymorphismOptions!.DerivedTypes.Select(static t => System.Text.Encoding.UTF8.GetBytes((string)t.TypeDiscriminator!)),
    ];

    /// <summary>What reads and writes a type: one of the library's own, or what was generated.</summary>
    internal static JsonConverter ConverterOf(Type type) => JsonConverters.All.GetValueOrDefault(type) ?? Own.GetTypeInfo(type).Converter;

    /// <summary>What should stand where a type is read.</summary>
    internal static LocalisedText Expected(Type type, JsonConverter? converter = null) =>
        (converter ?? ConverterOf(type)) is IJsonTyped typed ? typed.Expected
        : Own.GetTypeInfo(type).PolymorphismOptions is null ? JsonErrors.Object
        : JsonErrors.ObjectWithKind;

    /// <summary>Whether a member is stored. What is only computed is not.</summary>
    internal static bool IsStored(JsonPropertyInfo property) => property.Set is not null || property.AssociatedParameter is not null;

    // Each is set by itself: the preset named Strict needs reflection.
    private static JsonSerializerOptions Made()
    {
        var options = new JsonSerializerOptions
        {
            AllowDuplicateProperties = false,
            AllowOutOfOrderMetadataProperties = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = 4 * JsonText.MostNested,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            ReadCommentHandling = JsonCommentHandling.Skip,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            TypeInfoResolver = JsonContext.Default.WithAddedModifier(Adapted),
            Converters = { new PembinaanConverter(JsonConverters.All) },
        };
        options.MakeReadOnly();
        return options;
    }

    // What may be null may be missing. An empty list is left out, and a missing one is empty; but entries, and what is known until a day, are always there.
    private static void Adapted(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            var property = type.Properties[i];
            if (!IsStored(property))
            {
                type.Properties.RemoveAt(i);
                continue;
            }

            // Stored in the order in which they are given, also where a member is written out again to check itself.
            if (property is { Order: 0, AssociatedParameter: { IsMemberInitializer: false } given })
            {
                property.Order = given.Position - type.Properties.Count;
            }

            var personal = property.AttributeProvider?.GetCustomAttributes(typeof(PersonalAttribute), false).OfType<PersonalAttribute>().FirstOrDefault();
            _ = personal is not null && Marked.TryAdd(property, personal.Kind);
            property.Get = property.Get is { } get ? JsonPersonal.Watched(type.Type, property.Name, personal?.Kind, get) ?? get : null;
            var generic = property.PropertyType.IsGenericType ? property.PropertyType.GetGenericTypeDefinition() : null;
            var isAlone = property.Name is "entries" or "known" && type.Type.DeclaringType == typeof(JsonShapes);
            var mayBeMissing =
                property.PropertyType == typeof(Provenance)
                || (type.Type == typeof(ReceiptFinding) && property.Name is "depth" or "effect" or "waived")
                || generic == typeof(Nullable<>)
                || generic == typeof(ValueList<>)
                || property.IsSetNullable
                || property.AssociatedParameter is { IsNullable: true };
            property.IsRequired &= isAlone || !mayBeMissing;
            if (!isAlone && (generic == typeof(ValueList<>) || generic == typeof(Fact<>)))
            {
                property.ShouldSerialize = static (_, value) => value is IMayBeLeftOut { IsLeftOut: false };
            }
            else if (type.Type == typeof(Signature) && property.PropertyType == typeof(Scope<SubjectId>))
            {
                property.ShouldSerialize = static (_, extent) => extent is Scope<SubjectId> { IsUnlimited: false };
            }
            else if (type.Type == typeof(ReceiptFact) && property.Name == "value")
            {
                property.CustomConverter = new JsonAnyTextConverter();
            }
            else if (property.PropertyType == typeof(ProgrammeCondition))
            {
                property.CustomConverter = new JsonConditionConverter();
            }
        }
    }
}
