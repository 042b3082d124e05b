using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Metadata;
using Pembinaan.Domain.Json;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>
/// The body of a request, read with every fault and its field. The record <typeparamref name="T"/> says which members there are; those with a default value may
/// be left out, others that nobody knows are faults.
/// </summary>
/// <typeparam name="T">A record with one constructor, of texts, numbers, values of the library, arrays and such records.</typeparam>
/// <param name="Read">
/// What was read, or <see cref="JsonErrors.Syntax"/>, <see cref="JsonErrors.MissingMember"/>, <see cref="JsonErrors.UnknownMember"/>,
/// <see cref="JsonErrors.MalformedValue"/>, or what is wrong in facts about a person.
/// </param>
public sealed record Body<T>(DomainResult<T> Read) : IEndpointParameterMetadataProvider
    where T : notnull
{
    /// <summary>Reads the body; called by ASP.NET Core.</summary>
    /// <param name="http">The request.</param>
    /// <returns>The body.</returns>
    public static async ValueTask<Body<T>> BindAsync(HttpContext http)
    {
        Guard.Against.Null(http);
        try
        {
            var options = new JsonDocumentOptions { AllowDuplicateProperties = false };
            var node = await JsonNode.ParseAsync(http.Request.Body, null, options, http.RequestAborted).ConfigureAwait(false);
            return new(Input.Read<T>(node, "", http));
        }
        catch (JsonException e)
        {
            return new(JsonErrors.Syntax.For("", Argument.Of("line", (e.LineNumber ?? 0) + 1), Argument.Of("column", (e.BytePositionInLine ?? 0) + 1)));
        }
    }

    /// <summary>Tells the OpenAPI document what is read; called by ASP.NET Core.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="builder">The endpoint.</param>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        Guard.Against.Null(builder).Metadata.Add(new AcceptsMetadata(["application/json"], typeof(T)));
}
