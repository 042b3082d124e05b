using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Routing;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>
/// What a request has: names of its address, its query, its headers and its body. A fault is told of one of them, or of the whole. What a member of the body
/// names and nobody knows is bad input, and not 404: the address was found.
/// </summary>
internal sealed class RequestFields
{
    private readonly HashSet<string> _address;

    // Null where the members are not known.
    private readonly HashSet<string>? _body;

    private readonly string _key;

    private RequestFields(HttpContext http, MethodInfo? method, Type? body)
    {
        _key = http.Request.Headers[Input.KeyHeader].ToString();
        _address = new(
            [
                .. http.GetRouteData()?.Values.Keys ?? [],
                .. http.Request.Query.Keys,
                .. http.Request.Headers.Keys,
                .. Input.CommandHeaders,
                .. (method?.GetParameters().SelectMany(BadRequests.Spread) ?? []).Where(p => p.ParameterType != body).Select(BadRequests.NameOf),
            ],
            StringComparer.OrdinalIgnoreCase
        );
        _body =
            method is null || Array.Exists(method.GetParameters(), static p => ReadsTheBody(p.ParameterType)) ? null
            : body is null ? []
            : Input.Options(http).GetTypeInfo(body) is { Kind: JsonTypeInfoKind.Object, Properties: var members }
                ? new(members.Select(static m => m.Name), StringComparer.Ordinal)
            : null;
    }

    // Such an endpoint reads its body itself, and nobody knows what it has.
    private static bool ReadsTheBody(Type parameter) =>
        parameter == typeof(HttpRequest) || parameter == typeof(Stream) || parameter == typeof(System.IO.Pipelines.PipeReader);

    internal static RequestFields Of(HttpContext http)
    {
        var endpoint = http.GetEndpoint();
        return new(http, endpoint?.Metadata.GetMetadata<MethodInfo>(), BadRequests.BodyOf(endpoint));
    }

    /// <summary>The same fault of a field that the request has.</summary>
    internal DomainError Named(DomainError fault)
    {
        var end = fault.Identifier.AsSpan().IndexOfAny('[', '.');
        var field = end < 0 ? fault.Identifier : fault.Identifier[..end];
        return _key.Length > 0 && Is(fault, JournalErrors.EntryIdReused) ? JournalErrors.EntryIdReused.For(Input.KeyHeader, Argument.Of("id", _key))
            : _body is null || _address.Contains(field) || Is(fault, Json.JsonErrors.MissingMember) ? fault
            : !_body.Contains(field) ? fault.At("")
            : fault.Status == ResultStatus.NotFound ? AsInput(fault, fault.Identifier)
            : fault;
    }

    /// <summary>The same as bad input of a field.</summary>
    internal static DomainError AsInput(DomainError fault, string field) => new(field, fault.ErrorCode, fault.Text, basis: fault.Basis);

    private static bool Is(DomainError fault, ErrorDefinition definition) => string.Equals(fault.ErrorCode, definition.Code, StringComparison.Ordinal);
}
