using System.Net;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>Results of the library as answers of a minimal API.</summary>
public static class PembinaanHttp
{
    /// <summary>
    /// The language of the caller by <c>Accept-Language</c> and its weights. Who asks for neither Indonesian nor English is answered in Indonesian, the
    /// language of the law.
    /// </summary>
    /// <param name="http">The request.</param>
    /// <returns>The language.</returns>
    public static Language Language(this HttpContext http) =>
        Guard
            .Against.Null(http)
            .Request.GetTypedHeaders()
            .AcceptLanguage.Where(static l => l.Quality is not 0)
            .OrderByDescending(static l => l.Quality ?? 1)
            .Select(static l => l.Value.ToString().Split('-')[0])
            .FirstOrDefault(static l => Is(l, "id") || Is(l, "en") || l == "*")
            is { } first
        && Is(first, "en")
            ? Domain.Language.English
            : Domain.Language.Indonesian;

    /// <summary>Errors or warnings in a language.</summary>
    /// <param name="errors">The errors or warnings.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The same, in that order.</returns>
    public static IReadOnlyList<ErrorDetail> In(this IEnumerable<DomainError> errors, Language language) =>
        [.. Guard.Against.Null(errors).Select(e => new ErrorDetail(e.ErrorCode, e.Identifier, e.Text.In(language), e.Basis?.In(language), e.Rule))];

    /// <summary>
    /// 200 with the value and its warnings; or a problem with every error: 400 for bad input, 422 for the refusal of a policy, 404 for what the address names,
    /// 409 for a conflict, 403 for a view of the past, 503 where the same may succeed later, 500 for the rest.
    /// </summary>
    /// <typeparam name="T">The value as the host shows it.</typeparam>
    /// <param name="result">The result.</param>
    /// <param name="http">The request; the answer says in which language it is.</param>
    /// <param name="changes">In a conflict, what changed since the caller looked; the member <c>changes</c> of the problem.</param>
    /// <returns>The answer.</returns>
    public static Results<Ok<Answer<T>>, ProblemHttpResult> ToHttp<T>(this DomainResult<T> result, HttpContext http, params IReadOnlyList<object> changes)
    {
        Guard.Against.Null(result);
        var language = http.Language();
        http.Response.Headers.ContentLanguage = language == Domain.Language.English ? "en" : "id";
        if (result.IsSuccess)
        {
            return TypedResults.Ok(new Answer<T>(result.Value, result.Warnings.In(language)));
        }

        var errors = result.ValidationErrors.In(language);
        var members = new Dictionary<string, object?>(StringComparer.Ordinal) { ["errors"] = errors, ["changes"] = changes };
        return TypedResults.Problem(title: errors[0].Text, statusCode: (int)StatusOf(result), extensions: members);
    }

    /// <summary>What a body names and nobody knows is bad input of a field, and not 404: the address was found.</summary>
    /// <typeparam name="T">The value.</typeparam>
    /// <param name="found">What was looked up for the field.</param>
    /// <param name="field">The field of the body.</param>
    /// <returns>The same, with <see cref="ResultStatus.Invalid"/> in place of <see cref="ResultStatus.NotFound"/>.</returns>
    public static DomainResult<T> Named<T>(this DomainResult<T> found, string field)
    {
        Guard.Against.Null(found);
        Guard.Against.Null(field);
        return found.Status != ResultStatus.NotFound
            ? found
            : DomainResult<T>.Failure([.. found.ValidationErrors.Select(e => new DomainError(field, e.ErrorCode, e.Text, basis: e.Basis))]);
    }

    private static HttpStatusCode StatusOf<T>(DomainResult<T> result) =>
        result.Status switch
        {
            ResultStatus.NotFound => HttpStatusCode.NotFound,
            ResultStatus.Conflict => HttpStatusCode.Conflict,
            ResultStatus.Forbidden => HttpStatusCode.Forbidden,
            ResultStatus.Unavailable => HttpStatusCode.ServiceUnavailable,
            ResultStatus.Invalid => result.ValidationErrors.All(static e => e.IsRefusal) ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.BadRequest,
            _ => HttpStatusCode.InternalServerError,
        };

    private static bool Is(string language, string other) => string.Equals(language, other, StringComparison.OrdinalIgnoreCase);
}
