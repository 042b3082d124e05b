using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.OpenApi;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>Sets a minimal API up for values and results of the library.</summary>
public static class PembinaanServices
{
    internal static readonly LocalisedText NotServed = new("Permintaan ini tidak dapat dilayani.", "This request cannot be served.");

    /// <summary>
    /// Values of the library are written as <see cref="PembinaanJson.AddPembinaan"/> writes them: identities, codes and states are texts, days ISO 8601;
    /// an address, a query and a header have the same words. The body of a request has what its record says, no more and no less; the query of an endpoint
    /// with a value of the library that may be left out has no parameter that the endpoint does not name. What cannot be read is a problem with every fault
    /// and its field, and what the framework refuses by itself, such as an address that is not there, is a problem in the caller's language too: the
    /// application says <c>app.UseExceptionHandler()</c> and <c>app.UseStatusCodePages()</c>. The clock is the system's unless the host has added its own <see
    /// cref="IClock"/>. An endpoint that cannot be built, such as one whose body has a member of a type that the library does not store, ends the start of
    /// the application, and not its first request.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddPembinaan(this IServiceCollection services) =>
        WithClock(Guard.Against.Null(services))
            .Configure<RouteHandlerOptions>(static routes => routes.ThrowOnBadRequest = true)
            .AddExceptionHandler<BadRequests>()
            .AddSingleton<IStartupFilter, BadRequests>()
            .AddSingleton<MatcherPolicy, EscapedSlashes>()
            .AddSingleton<MatcherPolicy, OtherQueries>()
            .AddSingleton<MatcherPolicy, States>()
            .ConfigureHttpJsonOptions(static json =>
            {
                json.SerializerOptions.AddPembinaan();
                json.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
                json.SerializerOptions.RespectNullableAnnotations = true;
                json.SerializerOptions.RespectRequiredConstructorParameters = true;
                json.SerializerOptions.AllowDuplicateProperties = false;
                json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            })
            .PostConfigure<JsonOptions>(static json =>
                json.SerializerOptions.TypeInfoResolver = json.SerializerOptions.TypeInfoResolver?.WithAddedModifier(NoNulls.In)
            )
            .AddProblemDetails(static problems =>
                problems.CustomizeProblemDetails = static c =>
                {
                    if (!c.ProblemDetails.Extensions.ContainsKey("errors"))
                    {
                        c.ProblemDetails.Title = NotServed.In(c.HttpContext.Speak());
                    }
                }
            );

    private static async Task<OpenApiSchema> ListAsync(OpenApiSchemaTransformerContext context, Type type, CancellationToken cancel) =>
        new() { Type = JsonSchemaType.Array, Items = await context.GetOrCreateSchemaAsync(type, null, cancel).ConfigureAwait(false) };

    private static IServiceCollection WithClock(IServiceCollection services)
    {
#pragma warning disable RS0030 // The clock is banned in the library; a host has one, and may put its own in this place.
        services.TryAddSingleton<IClock>(SystemClock.Instance);
#pragma warning restore RS0030
        return services;
    }

    /// <summary>
    /// Says of an endpoint that is no GET that it only asks, such as who may join, with facts in its body: the OpenAPI document gives it no headers of a
    /// command.
    /// </summary>
    /// <typeparam name="TBuilder">The kind of endpoint.</typeparam>
    /// <param name="endpoint">The endpoint.</param>
    /// <returns>The same endpoint.</returns>
    public static TBuilder AsQuestion<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => Guard.Against.Null(endpoint).WithMetadata(new Question());

    /// <summary>
    /// The OpenAPI document says of values of the library what they are in JSON, and which codes and words there are; the headers of a command; and of every
    /// endpoint the statuses under which it may answer with a problem. How an endpoint is called the host says: <c>WithName("terminateAgreement")</c>.
    /// </summary>
    /// <param name="options">The options of the document.</param>
    /// <returns>The same options.</returns>
    public static OpenApiOptions AddPembinaan(this OpenApiOptions options)
    {
        // A component is named by letters, digits, dots, hyphens and underscores; of a list the framework makes a name with brackets.
        var named = Guard.Against.Null(options).CreateSchemaReferenceId;
        options.CreateSchemaReferenceId = type =>
            type.Type == typeof(ParticipantFacts) ? nameof(ParticipantFacts) : named(type)?.Replace("[]", "List", StringComparison.Ordinal);
        return options
            .AddOperationTransformer(static (operation, context, cancel) => Operations.DescribeAsync(operation, context, cancel))
            .AddSchemaTransformer(
                static async (schema, context, cancel) =>
                {
                    // What is read from a text of an address is described as a text; which one, the parameter says.
                    var described = context.JsonPropertyInfo is null && context.JsonTypeInfo.Type == typeof(string)
                        ? context.ParameterDescription?.ParameterDescriptor?.ParameterType ?? typeof(string)
                        : context.JsonTypeInfo.Type;
                    var type = Nullable.GetUnderlyingType(described) ?? described;
                    if (Texts.IsText(type))
                    {
                        schema.Type = JsonSchemaType.String;
                        schema.Format =
                            Texts.ReadAs(type) == typeof(LocalDate) ? "date"
                            : Texts.ReadAs(type) == typeof(Instant) ? "date-time"
                            : null;
                        schema.Enum = Texts.CodesOf(type) is { Count: > 0 } codes ? [.. codes.Select(static c => (JsonNode)c)] : null;
                    }

                    if (Texts.ItemOf(type) is { } item && schema.Items is null)
                    {
                        schema.Type = schema.Type?.HasFlag(JsonSchemaType.Null) is true ? JsonSchemaType.Array | JsonSchemaType.Null : JsonSchemaType.Array;
                        schema.Items = await context.GetOrCreateSchemaAsync(item, null, cancel).ConfigureAwait(false);
                    }

                    if (type == typeof(ProblemDetails))
                    {
                        schema.AdditionalPropertiesAllowed = true;
                        schema.Properties ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
                        schema.Properties["errors"] = await ListAsync(context, typeof(ErrorDetail), cancel).ConfigureAwait(false);
                        schema.Properties["changes"] = await ListAsync(context, typeof(EntryLine), cancel).ConfigureAwait(false);
                        schema.Properties["revision"] = new OpenApiSchema { Type = JsonSchemaType.Integer };
                    }

                    Contracts.Describe(schema, type);
                }
            );
    }
}
