using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Pembinaan.Domain.Participants;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>How values of the library stand in JSON, facts about people among them: written from its contracts, and compared with them by its tests.</summary>
internal static class Contracts
{
    private const string File = "Contracts.json";

    private const string Identity = "x-schema-id";

    private static readonly Lazy<JsonObject> All = new(Loaded);

    // What facts about a person are made of has a name of its own, so that a host may have records of the same name.
    private static readonly string[] Prefixes = ["", "Facts", "Pembinaan"];

    /// <summary>Describes a value of the library, and what it is made of; nothing of a type that is none.</summary>
    internal static void Describe(OpenApiSchema schema, Type type)
    {
        if (!Texts.Library.CanConvert(type) || Prefixes.Select(prefix => prefix + NameOf(type)).FirstOrDefault(All.Value.ContainsKey) is not { } name)
        {
            return;
        }

        var read = Read(name);
        schema.Type = read.Type;
        schema.Format = read.Format;
        schema.Enum = read.Enum;
        schema.Minimum = read.Minimum;
        schema.Items = read.Items;
        schema.OneOf = read.OneOf;
        schema.Required = read.Required;
        schema.Properties = read.Properties;
        schema.AdditionalPropertiesAllowed = read.AdditionalPropertiesAllowed;
        schema.Description = type == typeof(ParticipantFacts)
            ? "Facts about a person, as the library writes them (PembinaanJson.Participants). What is left out or null is not known."
            : schema.Description ?? read.Description;
    }

    private static JsonObject Loaded()
    {
        using var file = typeof(Contracts).Assembly.GetManifestResourceStream(File)!;
        return JsonNode.Parse(file)!.AsObject();
    }

    private static string NameOf(Type type) =>
        type.IsGenericType
            ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}Of{string.Concat(type.GenericTypeArguments.Select(NameOf))}"
            : type.Name;

    private static OpenApiSchema Read(string name) =>
        (OpenApiSchema)
            Whole(
                OpenApiModelFactory.Parse<OpenApiSchema>(All.Value[name]!.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, new(), out _, OpenApiConstants.Json)!
            );

    // The framework writes a part that has an identity once, by its name, and only where something refers to it; what is a reference already it writes out.
    private static IOpenApiSchema Whole(IOpenApiSchema read)
    {
        if (read is OpenApiSchemaReference { Reference.Id: { } name })
        {
            var part = Read(name);
            part.Metadata = new Dictionary<string, object>(StringComparer.Ordinal) { [Identity] = name };
            return part;
        }

        var schema = (OpenApiSchema)read;
        schema.Items = schema.Items is { } item ? Whole(item) : null;
        schema.OneOf = schema.OneOf is { } some ? [.. some.Select(Whole)] : null;
        schema.Properties = schema.Properties?.ToDictionary(static p => p.Key, static p => Whole(p.Value), StringComparer.Ordinal);
        return schema;
    }
}
