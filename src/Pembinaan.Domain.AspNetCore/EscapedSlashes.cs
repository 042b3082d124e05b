using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>
/// Reads <c>%2F</c> in an identity of the address as the slash that it stands for. The framework leaves it as it is, and numbers of agreements and
/// certificates have slashes.
/// </summary>
[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "The container makes it.")]
internal sealed class EscapedSlashes : MatcherPolicy, IEndpointSelectorPolicy
{
    private const string Escaped = "%2F";

    /// <inheritdoc/>
    public override int Order => 0;

    /// <inheritdoc/>
    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(static e => Identities(e).Any());

    /// <inheritdoc/>
    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Values is not { } values)
            {
                continue;
            }

            foreach (var name in Identities(candidates[i].Endpoint))
            {
                if (values.TryGetValue(name, out var value) && value is string text && text.Contains(Escaped, StringComparison.OrdinalIgnoreCase))
                {
                    values[name] = text.Replace(Escaped, "/", StringComparison.OrdinalIgnoreCase);
                }
            }
        }

        return Task.CompletedTask;
    }

    private static IEnumerable<string> Identities(Endpoint endpoint) =>
        (endpoint.Metadata.GetMetadata<MethodInfo>()?.GetParameters().SelectMany(BadRequests.Spread) ?? [])
            .Where(static p => Texts.IsText(p.ParameterType))
            .Select(static p => p.Name!);
}
