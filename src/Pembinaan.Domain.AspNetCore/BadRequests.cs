using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Metadata;
using Pembinaan.Domain.Json;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>
/// Answers a request that could not be read, or that asks for what it does not have: with every fault of its address, its query, its headers and its body.
/// So the parameters of an endpoint are what it means, and not what somebody may have sent.
/// </summary>
[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "The container makes it.")]
internal sealed class BadRequests : IExceptionHandler, IStartupFilter
{
    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var isBad = exception is BadHttpRequestException bad
            ? bad.StatusCode == StatusCodes.Status400BadRequest
            : await IsBrokenAsync(httpContext).ConfigureAwait(false);
        if (!isBad)
        {
            return false;
        }

        var refused = exception as Refused;
        DomainError[] told = [.. refused?.Faults.ValidationErrors ?? []];
        if (refused is null || refused.Faults.Status == ResultStatus.Invalid)
        {
            told = [.. (await FaultsOfAsync(httpContext).ConfigureAwait(false)).Concat(told).DistinctBy(static e => (e.Identifier, e.ErrorCode))];
        }

        if (told.Length == 0)
        {
            return false;
        }

        var failure = DomainResult<object>.Failure(told);
        Microsoft.AspNetCore.Http.IResult answer = refused?.Status is { } status
            ? PembinaanHttp.Problem(failure, refused.Changes, status, httpContext.Speak())
            : failure.ToHttp(httpContext, refused?.Changes ?? []);
        await answer.ExecuteAsync(httpContext).ConfigureAwait(false);
        return true;
    }

    /// <inheritdoc/>
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            // A body with faults is read once more, for all of them.
            app.Use(
                static (http, then) =>
                {
                    if (http.Request.HasJsonContentType())
                    {
                        http.Request.EnableBuffering();
                    }

                    return then(http);
                }
            );
            next(app);
        };

    private static async Task<IEnumerable<DomainError>> FaultsOfAsync(HttpContext http)
    {
        var feature = http.Features.Get<IExceptionHandlerFeature>();
        var endpoint = feature?.Endpoint ?? http.GetEndpoint();
        var route = feature?.RouteValues ?? http.Request.RouteValues;
        var body = endpoint?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType;
        var faults = new List<DomainError>();
        foreach (var parameter in endpoint?.Metadata.GetMetadata<MethodInfo>()?.GetParameters().SelectMany(Spread) ?? [])
        {
            var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
            if (type == body)
            {
                faults.AddRange(await FaultsOfBodyAsync(type, http).ConfigureAwait(false));
            }
            else if (Texts.IsText(type))
            {
                var text = route.TryGetValue(parameter.Name!, out var value) ? value as string : http.Request.Query[parameter.Name!].FirstOrDefault();
                if (text is not null || !IsOptional(parameter))
                {
                    var read = type == typeof(Day) ? typeof(LocalDate) : type;
                    faults.AddRange(
                        text is null ? [Input.Missing(parameter.Name!)] : Input.FaultsOf(read, JsonValue.Create(text), parameter.Name!, http)
                    );
                }
            }
        }

        // Whether a command asks for them shows when it does; what is sent is sound, or told.
        return http.Request.Headers.ContainsKey("Idempotency-Key") ? faults.Concat(Input.Recording(http, default).ValidationErrors) : faults;
    }

    private static IEnumerable<ParameterInfo> Spread(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<AsParametersAttribute>() is null ? [parameter] : parameter.ParameterType.GetConstructors()[0].GetParameters();

    private static bool IsOptional(ParameterInfo parameter) =>
        parameter.HasDefaultValue
        || Nullable.GetUnderlyingType(parameter.ParameterType) is not null
        || new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;

    // A text that is broken may end the reading of a body in ways that do not say so.
    private static async Task<bool> IsBrokenAsync(HttpContext http) =>
        http.Request is { ContentLength: not 0, Body.CanSeek: true }
        && http.Request.HasJsonContentType()
        && (await BodyAsync(http).ConfigureAwait(false)).Faults.Any(IsBroken);

    private static bool IsBroken(DomainError fault) => string.Equals(fault.ErrorCode, JsonErrors.BrokenText.Code, StringComparison.Ordinal);

    private static async Task<IEnumerable<DomainError>> FaultsOfBodyAsync(Type type, HttpContext http)
    {
        var body = await BodyAsync(http).ConfigureAwait(false);
        var broken = body.Faults.Where(IsBroken).Select(static f => f.Identifier).ToHashSet(StringComparer.Ordinal);
        return body.IsJson ? body.Faults.Concat(Input.FaultsOf(type, body.Node, "", http).Where(f => !broken.Contains(f.Identifier))) : body.Faults;
    }

    private static async Task<Body> BodyAsync(HttpContext http)
    {
        http.Request.Body.Position = 0;
        using var bytes = new MemoryStream();
        await http.Request.Body.CopyToAsync(bytes, http.RequestAborted).ConfigureAwait(false);
        return Body.Of(bytes.ToArray());
    }
}
