using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Pembinaan.Domain.Json;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>
/// Answers a request that could not be read, or that asks for what it does not have: with every fault of its address, its query, its headers, its form and
/// its body. So the parameters of an endpoint are what it means, and not what somebody may have sent.
/// </summary>
[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "The container makes it.")]
internal sealed class BadRequests : IExceptionHandler, IStartupFilter
{
    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var status =
            exception is not BadHttpRequestException bad ? await StatusOfBodyAsync(httpContext).ConfigureAwait(false)
            : bad is not Refused and { StatusCode: StatusCodes.Status400BadRequest } && await IsPackedAsync(httpContext).ConfigureAwait(false)
                ? StatusCodes.Status415UnsupportedMediaType
            : bad.StatusCode;
        return status is { } known
            && (
                (known == StatusCodes.Status400BadRequest && await TellAsync(httpContext, exception).ConfigureAwait(false))
                || await RefuseAsync(httpContext, known).ConfigureAwait(false)
            );
    }

    private static async Task<bool> TellAsync(HttpContext httpContext, Exception exception)
    {
        var refused = exception as Refused;
        DomainError[] told = [.. refused?.Faults.ValidationErrors ?? []];
        if (refused is null || refused.Faults.Status == ResultStatus.Invalid)
        {
            told = [.. (await FaultsOfAsync(httpContext).ConfigureAwait(false)).Concat(told).DistinctBy(static e => (e.Identifier, e.ErrorCode, e.Text))];
        }

        if (told.Length == 0)
        {
            return false;
        }

        var failure = DomainResult<object>.Failure(told);
        int? ofInput = refused is null || refused.Faults.Status == ResultStatus.Invalid ? StatusCodes.Status400BadRequest : null;
        Microsoft.AspNetCore.Http.IResult answer = (refused?.Status ?? ofInput) is { } status
            ? PembinaanHttp.Problem(failure, refused?.Changes ?? [], status, httpContext.Speak())
            : failure.ToHttp(httpContext, refused?.Changes ?? []);
        await answer.ExecuteAsync(httpContext).ConfigureAwait(false);
        return true;
    }

    // A refusal of the framework that has a status, and no field.
    private static async Task<bool> RefuseAsync(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        _ = http.Speak();
        var problem = new ProblemDetailsContext { HttpContext = http, ProblemDetails = { Status = status } };
        _ = await http.RequestServices.GetRequiredService<IProblemDetailsService>().TryWriteAsync(problem).ConfigureAwait(false);
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

            // Endpoints are built here, and not with the first request, which would fail at every address for one of them.
            _ = app.ApplicationServices.GetService<EndpointDataSource>()?.Endpoints;
        };

    private static async Task<IEnumerable<DomainError>> FaultsOfAsync(HttpContext http)
    {
        var feature = http.Features.Get<IExceptionHandlerFeature>();
        var endpoint = feature?.Endpoint ?? http.GetEndpoint();
        var route = feature?.RouteValues ?? http.Request.RouteValues;
        var body = BodyOf(endpoint);
        var faults = new List<DomainError>();
        foreach (var parameter in ParametersOf(endpoint))
        {
            var (type, name) = (ValueOf(parameter), NameOf(parameter));
            if ((Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType) is var whole && whole == body)
            {
                faults.AddRange(await FaultsOfBodyAsync(whole, http).ConfigureAwait(false));
            }
            else if (IsRead(type) && !IsFromElsewhere(parameter))
            {
                var (sent, _) = At(parameter, route, http);
                faults.AddRange(
                    sent.SelectMany((text, i) => Input.FaultsOf(type, text!, parameter.ParameterType.IsArray ? Input.Item(name, i) : name, http))
                );
                if (sent.Count == 0 && !parameter.ParameterType.IsArray && !IsOptional(parameter))
                {
                    faults.Add(Input.Missing(name));
                }
            }
        }

        faults.AddRange(OtherQueries.FaultsOf(http, endpoint));

        // A command asks for them; where another request has them, they are sound, or told.
        if (Input.IsCommand(http, endpoint) || http.Request.Headers.ContainsKey(Input.KeyHeader))
        {
            faults.AddRange(Input.Recording(http, default).ValidationErrors);
        }

        if (!HttpMethods.IsGet(http.Request.Method))
        {
            faults.AddRange(Input.Seen(http, int.MaxValue).ValidationErrors.Where(static e => e.Status == ResultStatus.Invalid));
        }

        return faults;
    }

    /// <summary>What an endpoint reads of a body of JSON; null if it has none, or a form in its place.</summary>
    internal static Type? BodyOf(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<IAcceptsMetadata>() is { } accepts
        && accepts.ContentTypes.Any(static type => type.EndsWith("json", StringComparison.OrdinalIgnoreCase))
            ? accepts.RequestType
            : null;

    /// <summary>What an endpoint asks for; nothing if it is not built of a method.</summary>
    internal static IEnumerable<ParameterInfo> ParametersOf(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<MethodInfo>()?.GetParameters().SelectMany(Spread) ?? [];

    /// <summary>
    /// The texts that stand for a parameter in the address, the query, a header or a form that was read, and what puts others there. Of two that stand for
    /// one value the framework makes one, with a comma.
    /// </summary>
    internal static (StringValues Sent, Action<StringValues> Put) At(ParameterInfo parameter, RouteValueDictionary route, HttpContext http)
    {
        var (request, name, isList) = (http.Request, NameOf(parameter), parameter.ParameterType.IsArray);
        if (Is<IFromHeaderMetadata>(parameter))
        {
            return (isList ? request.Headers.GetCommaSeparatedValues(name) : One(request.Headers[name]), texts => request.Headers[name] = texts);
        }

        if (Is<IFromFormMetadata>(parameter))
        {
            var form = http.Features.Get<IFormFeature>()?.Form ?? FormCollection.Empty;
            return (
                isList ? form[name] : One(form[name]),
                texts => request.Form = new FormCollection(new(form, StringComparer.OrdinalIgnoreCase) { [name] = texts }, form.Files)
            );
        }

        if (!Is<IFromQueryMetadata>(parameter) && route.TryGetValue(name, out var value))
        {
            return (One(value as string), texts => route[name] = (string?)texts);
        }

        if (Is<IFromRouteMetadata>(parameter))
        {
            return (default, static _ => { });
        }

        return (
            isList ? request.Query[name] : One(request.Query[name]),
            texts => request.Query = new QueryCollection(
                new Dictionary<string, StringValues>(request.Query, StringComparer.OrdinalIgnoreCase) { [name] = texts }
            )
        );

        static StringValues One(StringValues texts) => (string?)texts;
    }

    /// <summary>Lets something else answer in the place of an endpoint, which stays known by what it asks for.</summary>
    internal static void Replace(CandidateSet candidates, int index, RouteEndpoint asked, RequestDelegate answer) =>
        candidates.ReplaceEndpoint(
            index,
            new RouteEndpoint(answer, asked.RoutePattern, asked.Order, asked.Metadata, asked.DisplayName),
            candidates[index].Values
        );

    internal static IEnumerable<ParameterInfo> Spread(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<AsParametersAttribute>() is null ? [parameter] : parameter.ParameterType.GetConstructors()[0].GetParameters();

    /// <summary>
    /// The name under which a caller sends a parameter: that of its route value, query member, header or form field, which may be another than its own.
    /// </summary>
    internal static string NameOf(ParameterInfo parameter) =>
        parameter
            .GetCustomAttributes()
            .Select(static a =>
                a switch
                {
                    IFromRouteMetadata route => route.Name,
                    IFromQueryMetadata query => query.Name,
                    IFromHeaderMetadata header => header.Name,
                    IFromFormMetadata form => form.Name,
                    _ => null,
                }
            )
            .FirstOrDefault(static name => !string.IsNullOrEmpty(name)) ?? parameter.Name!;

    internal static bool Is<T>(ParameterInfo parameter) => parameter.GetCustomAttributes().Any(static a => a is T);

    // A value of the address, the query, a header or a form: of the library, or of the framework.
    internal static bool IsRead(Type type) => Texts.IsOfLibrary(type) || type.IsEnum || Input.IsParsable(type);

    /// <summary>The type of the value that a parameter has: of a list that of its items.</summary>
    internal static Type ValueOf(ParameterInfo parameter)
    {
        var type = parameter.ParameterType.IsArray ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }

    // Of the body or the container: nobody sent it as a text.
    internal static bool IsFromElsewhere(ParameterInfo parameter) =>
        parameter.GetCustomAttributes().Any(static a => a is IFromServiceMetadata or IFromBodyMetadata or FromKeyedServicesAttribute);

    internal static bool IsOptional(ParameterInfo parameter) =>
        parameter.HasDefaultValue
        || Nullable.GetUnderlyingType(parameter.ParameterType) is not null
        || new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;

    // A text that is broken, or in letters that nobody knows, may end the reading of a body in ways that do not say so.
    private static async Task<int?> StatusOfBodyAsync(HttpContext http) =>
        http.Request is not { ContentLength: not 0, Body.CanSeek: true } || !http.Request.HasJsonContentType() ? null
        : EncodingOf(http) is null ? StatusCodes.Status415UnsupportedMediaType
        : (await BodyAsync(http).ConfigureAwait(false)).Faults.Any(IsBroken) ? StatusCodes.Status400BadRequest
        : null;

    // Compressed, in a host that does not unpack it; one that does takes the header away.
    private static async Task<bool> IsPackedAsync(HttpContext http) =>
        http.Request.HasJsonContentType()
        && http.Request.Headers.ContentEncoding.Any(static e => e is { Length: > 0 } && !e.Equals("identity", StringComparison.OrdinalIgnoreCase))
        && !(await BodyAsync(http).ConfigureAwait(false)).IsJson;

    private static Encoding? EncodingOf(HttpContext http)
    {
        try
        {
            return http.Request.GetTypedHeaders().ContentType?.Charset is { Length: > 0 } charset
                ? Encoding.GetEncoding(charset.Value!.Trim('"'))
                : Encoding.UTF8;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static bool IsBroken(DomainError fault) => string.Equals(fault.ErrorCode, JsonErrors.BrokenText.Code, StringComparison.Ordinal);

    private static async Task<IEnumerable<DomainError>> FaultsOfBodyAsync(Type type, HttpContext http)
    {
        var body = await BodyAsync(http).ConfigureAwait(false);
        var broken = body.Faults.Where(IsBroken).Select(static f => f.Identifier).ToHashSet(StringComparer.Ordinal);
        return body.IsJson ? body.Faults.Concat(Input.FaultsOf(type, body.Node, "", http).Where(f => !broken.Contains(f.Identifier))) : body.Faults;
    }

    private static async Task<Body> BodyAsync(HttpContext http)
    {
        if (!http.Request.Body.CanSeek)
        {
            return Body.Of([]);
        }

        http.Request.Body.Position = 0;
        using var bytes = new MemoryStream();
        await http.Request.Body.CopyToAsync(bytes, http.RequestAborted).ConfigureAwait(false);
        var sent = EncodingOf(http) ?? Encoding.UTF8;
        return Body.Of(sent.CodePage == Encoding.UTF8.CodePage ? bytes.ToArray() : Encoding.Convert(sent, Encoding.UTF8, bytes.ToArray()));
    }
}
