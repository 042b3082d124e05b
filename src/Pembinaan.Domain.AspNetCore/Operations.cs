using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OpenApi;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>What the OpenAPI document says of every endpoint: the headers of a command, and the statuses of its problems.</summary>
internal static class Operations
{
    private static readonly int[] OfGet =
    [
        StatusCodes.Status400BadRequest,
        StatusCodes.Status404NotFound,
        StatusCodes.Status500InternalServerError,
        StatusCodes.Status503ServiceUnavailable,
    ];

    private static readonly int[] OfBodies =
    [
        .. OfGet,
        StatusCodes.Status413PayloadTooLarge,
        StatusCodes.Status415UnsupportedMediaType,
        StatusCodes.Status422UnprocessableEntity,
    ];

    private static readonly int[] OfCommands =
    [
        .. OfBodies,
        StatusCodes.Status403Forbidden,
        StatusCodes.Status409Conflict,
        StatusCodes.Status412PreconditionFailed,
    ];

    internal static async Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        var isGet = context.Description.HttpMethod is "GET";
        var isCommand = !isGet && !context.Description.ActionDescriptor.EndpointMetadata.OfType<Question>().Any();
        if (isCommand)
        {
            operation.Parameters = [.. operation.Parameters ?? [], .. Headers()];
        }

        var problem = await context.GetOrCreateSchemaAsync(typeof(ProblemDetails), null, cancel).ConfigureAwait(false);
        _ = context.Document!.AddComponent<IOpenApiSchema>(nameof(ProblemDetails), problem);
        var responses = operation.Responses ??= [];
        foreach (var status in isGet ? OfGet : isCommand ? OfCommands : OfBodies)
        {
            var content = new OpenApiMediaType { Schema = new OpenApiSchemaReference(nameof(ProblemDetails), context.Document) };
            _ = responses.TryAdd(
                status.ToString(CultureInfo.InvariantCulture),
                new OpenApiResponse
                {
                    Description = ReasonPhrases.GetReasonPhrase(status),
                    Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { ["application/problem+json"] = content },
                }
            );
        }
    }

    private static IEnumerable<OpenApiParameter> Headers() =>
        [
            Header(Input.KeyHeader, true, "The identity of the entry: sent again with the same body, it is answered as the first time.", Input.LongestKey),
            Header("From", false, "Who records, in a host without signing in; needed there."),
            Header("If-Match", false, "The revision on which the caller decided, such as \"3\"; * is any. Where it has changed since, the answer is 409."),
        ];

    private static OpenApiParameter Header(string name, bool isRequired, string description, int? longest = null) =>
        new()
        {
            Name = name,
            In = ParameterLocation.Header,
            Required = isRequired,
            Description = description,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = longest is null ? null : 1, MaxLength = longest },
        };
}
