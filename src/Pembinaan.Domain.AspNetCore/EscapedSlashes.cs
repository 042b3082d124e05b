using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>
/// Reads <c>%2F</c> in an identity of the address as the slash that it stands for. The framework leaves it as it is, and numbers of agreements and
/// certificates have slashes. <c>%252F</c> stands for the text %2F: the framework has read it, and it is not read again.
/// </summary>
[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "The container makes it.")]
internal sealed class EscapedSlashes : MatcherPolicy, IEndpointSelectorPolicy
{
    private const string Escaped = "%2F";

    // Stands for an escape that was sent: no address has it, not even escaped, for the server refuses it.
    private const char Sent = '\0';

    private static readonly Regex Slashes = new(Escaped, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex Either = new($"\0|{Escaped}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <inheritdoc/>
    public override int Order => 0;

    /// <inheritdoc/>
    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(static e => Identities(e).Any());

    /// <inheritdoc/>
    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Values is not { } values || candidates[i].Endpoint is not RouteEndpoint route)
            {
                continue;
            }

            // The parameters of a pattern stand in it as their values in the address.
            var slashes = new Queue<bool>(SlashesOf(httpContext));
            var identities = Identities(route).ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var name in route.RoutePattern.Parameters.Select(static p => p.Name))
            {
                if (values.TryGetValue(name, out var value) && value is string text && text.Contains(Escaped, StringComparison.OrdinalIgnoreCase))
                {
                    var read = Slashes.Replace(text, m => slashes.TryDequeue(out var isSlash) && !isSlash ? m.Value : "/");
                    values[name] = identities.Contains(name) ? read : text;
                }
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>
    /// Of each %2F that the framework left in the path, in their order, whether it was sent so: then it is a slash. None if the path is another than was sent;
    /// refused if it then cannot be told which of them were.
    /// </summary>
    private static bool[] SlashesOf(HttpContext http)
    {
        var sent = http.Features.Get<IHttpRequestFeature>()?.RawTarget.Split('?')[0] ?? "";
        var (left, segments) = (new StringBuilder(), new Stack<bool[]>());
        for (var i = 0; i < sent.Length; i++)
        {
            var isEscape = sent[i] == '%' && i + 2 < sent.Length && char.IsAsciiHexDigit(sent[i + 1]) && char.IsAsciiHexDigit(sent[i + 2]);
            var read = isEscape ? (char)Convert.FromHexString(sent.AsSpan(i + 1, 2))[0] : sent[i];
            if (isEscape && read == '/')
            {
                left.Append(Sent);
            }
            else if (read == '/')
            {
                End();
            }
            else
            {
                left.Append(read);
            }

            i += isEscape ? 2 : 0;
        }

        End();
        bool[] found = [.. segments.Reverse().SelectMany(static s => s)];
        var above = Slashes.Count(http.Request.PathBase.Value ?? "");
        return found.Length == above + Slashes.Count(http.Request.Path.Value ?? "") ? found[above..]
            : Array.TrueForAll(found, static f => f) ? []
            : throw new BadHttpRequestException("The escapes of the address cannot be told apart.");

        // As the server does it: a segment of two dots takes the one before it away, once escapes are read.
        void End()
        {
            var text = left.ToString();
            left.Clear();
            if (text is "..")
            {
                _ = segments.TryPop(out _);
            }
            else if (text is not ".")
            {
                segments.Push([.. Either.Matches(text).Select(static m => m.Value[0] == Sent)]);
            }
        }
    }

    private static IEnumerable<string> Identities(Endpoint endpoint) =>
        BadRequests.ParametersOf(endpoint).Where(static p => Texts.IsText(p.ParameterType)).Select(BadRequests.NameOf);
}
