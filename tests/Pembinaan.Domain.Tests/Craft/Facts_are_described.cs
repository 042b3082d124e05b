using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Tests.Craft;

/// <summary>
/// What the OpenAPI document of a host says of facts about people, and of other records of the library, is what the library reads: it is written from the
/// contracts, and compared.
/// </summary>
public sealed class Facts_are_described
{
    private static readonly JsonSerializerOptions Host = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.AddPembinaan();
    private readonly SortedDictionary<string, JsonNode> _named = new(StringComparer.Ordinal);
    private string _prefix = "Facts";

    private JsonObject All => Named(Facts);

    /// <summary>With whatever else of the library a body of a host may hold, each by its own name; what is read of an address is described as a text.</summary>
    private JsonObject Whole => Named(() =>
    {
        Facts();
        _prefix = "Pembinaan";
        foreach (var type in JsonConverters.OfValues.Keys.Concat(Repository.Types).Where(IsHeld).Distinct())
        {
            if (Of(type) is JsonObject described && !described.ContainsKey("$ref"))
            {
                _named.TryAdd(_prefix + NameOf(type), described);
            }
        }
    });

    [Fact]
    public void As_the_library_reads_them()
    {
        var text = Whole.ToJsonString(new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Approved.Matches("src/Pembinaan.Domain.AspNetCore/Contracts.json", text + "\n", "APPROVE_DOCS");
    }

    [Fact]
    public void On_a_page_of_the_reference() => Approved.Matches("docs/reference/participant-facts.md", FactsPage.Of(All), "APPROVE_DOCS");

    [Fact]
    public void With_an_example_that_is_read()
    {
        var read = PembinaanJson.Participants.Read(FactsPage.Example);

        read.ValidationErrors.Should().BeEmpty();
        read.Value.Should().Match<ParticipantFacts>(static p => p.Id.Value == "P-1" && p.Sentence.IsKnown && p.Sex.IsKnown && p.BirthDate.IsKnown);
    }

    private void Facts() => _named["ParticipantFacts"] = Record(typeof(ParticipantFacts), JsonOptions.Own.GetTypeInfo(typeof(ParticipantFacts)));

    private JsonObject Named(Action describe)
    {
        describe();
        return new([.. _named.Select(static n => KeyValuePair.Create(n.Key, (JsonNode?)n.Value))]);
    }

    private JsonNode Of(Type type, JsonConverter? converter = null)
    {
        converter ??= JsonOptions.ConverterOf(type);
        if (Is(type, typeof(Nullable<>)))
        {
            return Of(type.GenericTypeArguments[0]);
        }

        if (Is(converter.GetType(), typeof(JsonFactConverter<>)))
        {
            var known = type.GenericTypeArguments[0];
            var dated = new JsonObject
            {
                ["type"] = "object",
                ["description"] = "What is known up to a day, inclusive; after it nothing is.",
                ["required"] = new JsonArray("known", "until"),
                ["properties"] = new JsonObject { ["known"] = Of(known), ["until"] = Of(typeof(LocalDate)) },
                ["additionalProperties"] = false,
            };
            return new JsonObject { ["oneOf"] = new JsonArray(Of(known), dated, new JsonObject { ["type"] = "null" }) };
        }

        if (Is(type, typeof(Scope<>)))
        {
            var all = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("all") };
            return new JsonObject { ["oneOf"] = new JsonArray(all, Of(typeof(ValueList<>).MakeGenericType(type.GenericTypeArguments))) };
        }

        if (type == typeof(SentenceCounting))
        {
            var codes = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. SentenceCounting.All.Select(static c => (JsonNode)c.Code)]) };
            var own = Reference(typeof(JsonShapes.Counting), () => Record(type, JsonOptions.Own.GetTypeInfo(typeof(JsonShapes.Counting))));
            return new JsonObject { ["oneOf"] = new JsonArray(codes, own) };
        }

        if (converter is not IJsonTyped typed)
        {
            return Reference(type, () => Record(type, JsonOptions.Own.GetTypeInfo(type)));
        }

        if (typed.Item is { } item)
        {
            return new JsonObject { ["type"] = "array", ["items"] = Of(item, typed.ItemConverter) };
        }

        if (Is(converter.GetType(), typeof(JsonThroughConverter<,>)))
        {
            var shape = typed.Through(default)!;
            return Is(shape, typeof(ValueList<>)) ? Of(shape) : Reference(type, () => Record(type, JsonOptions.Own.GetTypeInfo(shape)));
        }

        return Leaf(type, typed);
    }

    private static JsonObject Leaf(Type type, IJsonTyped typed)
    {
        if (type == typeof(bool))
        {
            return new() { ["type"] = "boolean" };
        }

        if (type == typeof(ProgrammeCondition))
        {
            return OfKinds(JsonOptions.Conditions.Select(static kind => System.Text.Encoding.UTF8.GetString(kind)));
        }

        for (var t = typed.GetType(); t is not null; t = t.BaseType)
        {
            if (Is(t, typeof(JsonNumberConverter<>)))
            {
                return type == typeof(LessonHours)
                    ? new() { ["type"] = "integer", ["minimum"] = 0 }
                    : new() { ["type"] = "integer", ["description"] = typed.Expected.En };
            }

            if (Is(t, typeof(JsonTextConverter<>)))
            {
                const string OneOf = "one of ";
                return typed.Expected.En.StartsWith(OneOf, StringComparison.Ordinal)
                    ? new() { ["type"] = "string", ["enum"] = new JsonArray([.. typed.Expected.En[OneOf.Length..].Split(", ").Select(static c => (JsonNode)c)]) }
                    : type == typeof(LocalDate) ? new() { ["type"] = "string", ["format"] = "date" }
                    : new() { ["type"] = "string", ["description"] = typed.Expected.En };
            }
        }

        throw new InvalidOperationException($"Say here how {typed.GetType()} of {type} is described.");
    }

    // Of many kinds, each with members of its own: docs/reference has them.
    private static JsonObject OfKinds(IEnumerable<string> kinds) =>
        new()
        {
            ["type"] = "object",
            ["required"] = new JsonArray("kind"),
            ["properties"] = new JsonObject
            {
                ["kind"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. kinds.Select(static kind => (JsonNode)kind)]) },
            },
        };

    private JsonObject Reference(Type type, Func<JsonNode> described)
    {
        var name = _named.ContainsKey($"Facts{NameOf(type)}") ? $"Facts{NameOf(type)}" : _prefix + NameOf(type);
        if (!_named.ContainsKey(name))
        {
            _named[name] = JsonValue.Create("being described");
            _named[name] = described();
        }

        return new JsonObject { ["$ref"] = $"#/components/schemas/{name}" };
    }

    private JsonObject Record(Type type, JsonTypeInfo shape)
    {
        shape.Kind.Should().Be(JsonTypeInfoKind.Object, type.ToString());
        if (shape.PolymorphismOptions is { } kinds)
        {
            return OfKinds(kinds.DerivedTypes.Select(static t => (string)t.TypeDiscriminator!).Order(StringComparer.Ordinal));
        }

        var (members, required) = (new JsonObject(), new JsonArray());
        foreach (var property in shape.Properties)
        {
            var described = Of(property.PropertyType, property.CustomConverter);
            var takesNull = Is(property.PropertyType, typeof(Nullable<>)) || (!property.PropertyType.IsValueType && property.IsSetNullable);
            members[property.Name] = takesNull ? new JsonObject { ["oneOf"] = new JsonArray(described, new JsonObject { ["type"] = "null" }) } : described;
            if (property.IsRequired)
            {
                required.Add((JsonNode)property.Name);
            }
        }

        var record = new JsonObject { ["type"] = "object", ["properties"] = members, ["additionalProperties"] = false };
        if (required.Count > 0)
        {
            record["required"] = required;
        }

        return record;
    }

    private static bool IsHeld(Type type)
    {
        if (!type.IsVisible || type.IsGenericTypeDefinition || Is(type, typeof(ValueList<>)) || type == typeof(ParticipantFacts) || type == typeof(LocalDate)
            || type == typeof(Instant) || !Host.Converters[0].CanConvert(type)
            || (type != typeof(LessonHours) && Array.Exists(type.GetInterfaces(), static i => Is(i, typeof(IParsable<>)))))
        {
            return false;
        }

        try
        {
            return Host.GetTypeInfo(type).Kind == JsonTypeInfoKind.None;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }

    private static string NameOf(Type type) => !type.IsGenericType ? type.Name.Replace("Json", "", StringComparison.Ordinal)
        : $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}Of{string.Concat(type.GenericTypeArguments.Select(NameOf))}";

    private static bool Is(Type type, Type open) => type.IsConstructedGenericType && type.GetGenericTypeDefinition() == open;
}
