using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Pembinaan.Domain.Participants;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>How facts about a person stand in a body: written from the contracts of the library, whose tests compare it with them.</summary>
internal static class Contracts
{
    private const string File = "Contracts.json";

    internal static void Describe(OpenApiSchema schema, OpenApiDocument? document)
    {
        using var file = typeof(Contracts).Assembly.GetManifestResourceStream(File)!;
        var host = document ?? new();
        foreach (var (name, described) in JsonNode.Parse(file)!.AsObject())
        {
            var read = OpenApiModelFactory.Parse<OpenApiSchema>(described!.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, host, out _, OpenApiConstants.Json)!;
            if (name == nameof(ParticipantFacts))
            {
                schema.Type = read.Type;
                schema.Description = "Facts about a person, as the library writes them (PembinaanJson.Participants). What is left out or null is not known.";
                schema.Required = read.Required;
                schema.Properties = read.Properties;
                schema.AdditionalPropertiesAllowed = read.AdditionalPropertiesAllowed;
            }
            else
            {
                _ = host.AddComponent<IOpenApiSchema>(name, read);
            }
        }
    }
}
