using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Pembinaan.Domain.Participants;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>How values of the library stand in JSON, facts about people among them: written from its contracts, and compared with them by its tests.</summary>
internal static class Contracts
{
    private const string File = "Contracts.json";

    private static readonly Lazy<JsonObject> All = new(Loaded);

    // What facts about a person are made of has a name of its own, so that a host may have records of the same name.
    private static readonly string[] Prefixes = ["", "Facts", "Pembinaan"];

    /// <summary>Describes a value of the library, and what it is made of; nothing of a type that is none.</summary>
    internal static void Describe(OpenApiSchema schema, Type type, OpenApiDocument? document)
    {
        var (all, host) = (All.Value, document ?? new());
        if (!Texts.Library.CanConvert(type) || Prefixes.Select(prefix => prefix + NameOf(type)).FirstOrDefault(all.ContainsKey) is not { } name)
        {
            return;
        }

        var read = Read(all[name]!, host);
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
        Dictionary<string, JsonNode> parts = new(StringComparer.Ordinal);
        Collect(all[name]!, all, parts);
        foreach (var (part, described) in parts)
        {
            _ = host.AddComponent<IOpenApiSchema>(part, Read(described, host));
        }
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

    private static OpenApiSchema Read(JsonNode described, OpenApiDocument host) =>
        OpenApiModelFactory.Parse<OpenApiSchema>(described.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, host, out _, OpenApiConstants.Json)!;

    private static void Collect(JsonNode? node, JsonObject all, Dictionary<string, JsonNode> parts)
    {
        switch (node)
        {
            case JsonObject members when members["$ref"] is { } reference && (string?)reference is { } text && text[(text.LastIndexOf('/') + 1)..] is var part:
                if (parts.TryAdd(part, all[part]!))
                {
                    Collect(all[part], all, parts);
                }

                break;
            case JsonObject members:
                foreach (var (_, member) in members)
                {
                    Collect(member, all, parts);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Collect(item, all, parts);
                }

                break;
        }
    }
}
