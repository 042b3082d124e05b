using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>
/// Reads a closed state in an address, a query, a header or a form by its word in JSON, such as <c>no-rule-set-in-force</c>. The framework knows names of
/// members only, and takes any number for one.
/// </summary>
[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "The container makes it.")]
internal sealed class States : MatcherPolicy, IEndpointSelectorPolicy
{
    /// <summary>After the policies of the framework, which may take candidates away.</summary>
    public override int Order => int.MaxValue;

    /// <inheritdoc/>
    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(static e => Of(e).Any());

    /// <inheritdoc/>
    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates.IsValidCandidate(i) && candidates[i].Endpoint is RouteEndpoint { RequestDelegate: { } answer } asked && Of(asked).Any())
            {
                BadRequests.Replace(
                    candidates,
                    i,
                    asked,
                    async http => await answer(await NamedAsync(http, asked).ConfigureAwait(false)).ConfigureAwait(false)
                );
            }
        }

        return Task.CompletedTask;
    }

    // What is no word is told by whoever handles exceptions, with all other faults of the request.
    private static async Task<HttpContext> NamedAsync(HttpContext http, Endpoint asked)
    {
        if (Of(asked).Any(BadRequests.Is<IFromFormMetadata>))
        {
            await ReadFormAsync(http).ConfigureAwait(false);
        }

        foreach (var parameter in Of(asked))
        {
            var (sent, put) = BadRequests.At(parameter, http.Request.RouteValues, http);
            string?[] names = [.. sent.Select(text => Input.NameOf(BadRequests.ValueOf(parameter), text!, http))];
            if (Array.Exists(names, static name => name is null))
            {
                throw new BadHttpRequestException("The request has an unknown state.");
            }

            put(names);
        }

        return http;
    }

    // The form is kept with the request. One that cannot be read, or may not be, is the framework's to answer.
    private static async Task ReadFormAsync(HttpContext http)
    {
        try
        {
            if (http.Request.HasFormContentType && http.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false })
            {
                _ = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            // It is read again by the endpoint, and refused there.
        }
    }

    private static IEnumerable<ParameterInfo> Of(Endpoint endpoint) =>
        BadRequests.ParametersOf(endpoint).Where(static p => Texts.IsState(BadRequests.ValueOf(p)) && !BadRequests.IsFromElsewhere(p));
}
