using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Pembinaan.Domain.Json;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>Sets a minimal API up for values and results of the library.</summary>
public static class PembinaanServices
{
    private static readonly LocalisedText NotServed = new("Permintaan ini tidak dapat dilayani.", "This request cannot be served.");

    /// <summary>
    /// Values of the library are written as <see cref="PembinaanJson.AddPembinaan"/> writes them: identities and codes are texts, days ISO 8601. What the
    /// framework refuses by itself,
    /// such as an address that is not there, is a problem in the caller's language too.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddPembinaan(this IServiceCollection services) =>
        Guard
            .Against.Null(services)
            .ConfigureHttpJsonOptions(static json =>
            {
                json.SerializerOptions.AddPembinaan().Converters.Add(new FactsConverter());
                json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            })
            .AddProblemDetails(static problems =>
                problems.CustomizeProblemDetails = static c =>
                {
                    if (!c.ProblemDetails.Extensions.ContainsKey("errors"))
                    {
                        c.ProblemDetails.Title = NotServed.In(c.HttpContext.Language());
                    }
                }
            );

    /// <summary>The OpenAPI document says of values of the library that they are texts, and which codes there are.</summary>
    /// <param name="options">The options of the document.</param>
    /// <returns>The same options.</returns>
    public static OpenApiOptions AddPembinaan(this OpenApiOptions options) =>
        Guard
            .Against.Null(options)
            .AddSchemaTransformer(
                static (schema, context, _) =>
                {
                    var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
                    if (Texts.IsText(type))
                    {
                        schema.Type = JsonSchemaType.String;
                        schema.Format =
                            type == typeof(LocalDate) ? "date"
                            : type == typeof(Instant) ? "date-time"
                            : null;
                        schema.Enum = Texts.CodesOf(type) is { Count: > 0 } codes ? [.. codes.Select(static c => (JsonNode)c)] : null;
                    }

                    if (type.IsArray && Texts.IsText(type.GetElementType()!))
                    {
                        schema.Items = new OpenApiSchema { Type = JsonSchemaType.String };
                    }

                    return Task.CompletedTask;
                }
            );
}
