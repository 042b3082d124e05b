#:sdk Microsoft.NET.Sdk.Web
#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

// A web application that speaks Ardalis.Result: the library's results pass its mapping to HTTP as they are. The program asks itself and prints the answers.
using System.Text.Json;
using Ardalis.Result;
using NodaTime;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
var app = builder.Build();

#region endpoint
app.MapPost("/agreements/{id}/withdraw", (AgreementId id, Withdrawal body, HttpContext http) =>
{
    var draft = CooperationAgreement.Draft(
        id, IndonesianTimeZone.Wib, new(2025, 6, 2), AgreementKind.PerjanjianKerjaSama, "Perjanjian Kerja Sama", At("konsep"));
    return draft.Bind(agreement => agreement.Withdraw(body.LastDay, body.Reason, At("batal"))).Map(agreement => agreement.Id.Value).ToHttp(http);
});

app.MapGet("/agreements/{id}", (string id, HttpContext http) => Host.Find(id).ToHttp(http));
app.MapPost("/periods", (Dates body, HttpContext http) => Host.PeriodOf(body).Map(period => period.In(http.Language())).ToHttp(http));
#endregion

#region theirs
// A result of the library is theirs: their type holds it, and their extensions read it.
Ardalis.Result.Result<ValidityPeriod> period = ValidityPeriod.Between(new(2025, 6, 2), new(2025, 6, 1));
Console.WriteLine($"{period.Status}, IsInvalid: {period.IsInvalid()}");
#endregion

await app.StartAsync();
using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

await Ask("id", "/periods", new Dates(new(2025, 6, 2), new(2026, 6, 1)));
await Ask("id", "/periods", new Dates(new(2025, 6, 2), new(2025, 6, 1)));
await Ask("en-GB", "/periods", new Dates(new(2025, 6, 2), new(2025, 6, 1)));
await Ask("en", "/periods", new Dates(new(1899, 12, 31), new(2025, 6, 1)));
await Ask("id", "/agreements/PKS-1/withdraw", new Withdrawal(new(2025, 6, 10), "tidak jadi"));
await Ask("en", "/agreements/PKS-1/withdraw", new Withdrawal(new(2025, 6, 10), " "));
await Ask("en", "/agreements/PKS%209/withdraw", new Withdrawal(new(2025, 6, 10), "tidak jadi"));
await Ask("en", "/agreements/PKS-9", null);

await app.StopAsync();

static Recording At(string entry) => Recording.Of(entry, Instant.FromUtc(2025, 6, 15, 1, 0), "petugas");

async Task Ask(string language, string path, object? body)
{
    using var request = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, path) { Headers = { { "Accept-Language", language } } };
    request.Content = body is null ? null : JsonContent.Create(body, options: Host.Json);
    using var response = await client.SendAsync(request);
    Console.WriteLine($"{request.Method} {path} ({language}): {(int)response.StatusCode}");
    Console.WriteLine($"  {await response.Content.ReadAsStringAsync()}");
}

internal sealed record Dates(Day FirstDay, Day LastDay);

internal sealed record Withdrawal(Day LastDay, string Reason);

// Days arrive as {"year":2025,"month":6,"number":2}. A host that takes Pembinaan.Domain.AspNetCore reads "2025-06-02" as a LocalDate.
internal readonly record struct Day(int Year, int Month, int Number)
{
    public static implicit operator LocalDate(Day day) => new(day.Year, day.Month, day.Number);
}

internal static class Host
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web);

    /// <summary>Periods that begin early are taken and warned of.</summary>
    public static DomainResult<ValidityPeriod> PeriodOf(Dates dates)
    {
        var tooEarly = new ErrorDefinition("HOST-EARLY", "Perjanjian sebelum {first} tidak dicatat di sini.", "Agreements before {first} are not recorded here.");
        var first = new LocalDate(1900, 1, 1);
        var period = ValidityPeriod.Between(dates.FirstDay, dates.LastDay);
        return period.IsSuccess && dates.FirstDay < first ? period.Warning(tooEarly.Warning("firstDay", Argument.Of("first", first))) : period;
    }

    public static DomainResult<string> Find(string id) => new ErrorDefinition(
        "HOST-NO-AGREEMENT", "Perjanjian {id} tidak ada.", "There is no agreement {id}.", ResultStatus.NotFound).For("id", Argument.Of("id", id));
}

#region mapping
internal static class Http
{
    /// <summary>Written for every result of Ardalis.Result; from those of the library it takes the language, the codes and the warnings as well.</summary>
    public static Microsoft.AspNetCore.Http.IResult ToHttp(this Ardalis.Result.IResult result, HttpContext http)
    {
        var language = http.Language();
        object[] Said(IEnumerable<ValidationError> errors) => [.. errors.Select(e => new { e.ErrorCode, e.Identifier, Text = (e as DomainError)?.Text.In(language) ?? e.ErrorMessage })];

        return result.Status switch
        {
            ResultStatus.Ok => Results.Ok(new { Value = result.GetValue(), Warnings = Said((result as IDomainResult)?.Warnings ?? []) }),
            ResultStatus.NotFound => Results.NotFound(Said(result.ValidationErrors)),
            ResultStatus.Conflict => Results.Conflict(Said(result.ValidationErrors)),
            ResultStatus.Forbidden => Results.Json(Said(result.ValidationErrors), statusCode: 403),
            ResultStatus.Invalid when result.ValidationErrors.All(e => e is DomainError { IsRefusal: true }) => Results.UnprocessableEntity(Said(result.ValidationErrors)),
            ResultStatus.Invalid => Results.BadRequest(Said(result.ValidationErrors)),
            ResultStatus.Unavailable => Results.Json(Said(result.ValidationErrors), statusCode: 503),
            _ => Results.Json(Said(result.ValidationErrors), statusCode: 500),
        };
    }

    public static Language Language(this HttpContext http) =>
        http.Request.Headers.AcceptLanguage.ToString().StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Pembinaan.Domain.Language.English : Pembinaan.Domain.Language.Indonesian;
}
#endregion
