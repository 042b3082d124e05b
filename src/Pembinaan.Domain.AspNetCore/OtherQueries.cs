using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>
/// Refuses a query with a parameter that an endpoint does not have, where the endpoint has one of the library that may be left out: <c>?dya=2025-02-28</c>
/// would be answered for another day than the caller means.
/// </summary>
[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "The container makes it.")]
internal sealed class OtherQueries : MatcherPolicy, IEndpointSelectorPolicy
{
    /// <summary>After the policies of the framework, which may take candidates away.</summary>
    public override int Order => int.MaxValue;

    /// <inheritdoc/>
    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(static e => NamesOf(e).Count > 0);

    /// <inheritdoc/>
    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates.IsValidCandidate(i) && candidates[i].Endpoint is RouteEndpoint asked && FaultsOf(httpContext, asked).Any())
            {
                // In place of the endpoint, so that whoever handles exceptions answers it with all other faults of the request.
                BadRequests.Replace(candidates, i, asked, static _ => throw new BadHttpRequestException("The query has an unknown parameter."));
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>A fault of each parameter of the query that the endpoint does not have; none where it takes any.</summary>
    internal static IEnumerable<DomainError> FaultsOf(HttpContext http, Endpoint? endpoint)
    {
        var known = NamesOf(endpoint);
        return known.Count == 0
            ? []
            : http.Request.Query.Keys.Where(name => !known.Contains(name, StringComparer.OrdinalIgnoreCase)).Select(name => Input.UnknownQuery(name, known));
    }

    // What the endpoint reads of the query; nothing where it has no value of the library there that may be left out.
    private static List<string> NamesOf(Endpoint? endpoint)
    {
        var parameters = endpoint is RouteEndpoint route ? BadRequests.ParametersOf(route).Where(p => IsOfQuery(p, route)).ToList() : null;
        return parameters?.Exists(static p => (p.ParameterType.IsArray || BadRequests.IsOptional(p)) && Texts.IsOfLibrary(BadRequests.ValueOf(p))) is true
            ? [.. parameters.Select(BadRequests.NameOf)]
            : [];
    }

    private static bool IsOfQuery(ParameterInfo parameter, RouteEndpoint endpoint) =>
        BadRequests.Is<IFromQueryMetadata>(parameter)
        || (
            BadRequests.IsRead(BadRequests.ValueOf(parameter))
            && !BadRequests.IsFromElsewhere(parameter)
            && !BadRequests.Is<IFromHeaderMetadata>(parameter)
            && !BadRequests.Is<IFromFormMetadata>(parameter)
            && !BadRequests.Is<IFromRouteMetadata>(parameter)
            && endpoint.RoutePattern.GetParameter(BadRequests.NameOf(parameter)) is null
        );
}
