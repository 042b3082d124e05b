using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Pembinaan.Domain;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.AspNetCore;
using Pembinaan.Domain.EntityFrameworkCore;
using Pembinaan.Domain.Time;

// An application: a draft, its withdrawal, what is in force at a facility; and requests to it over loopback.
var builder = WebApplication.CreateBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddDbContext<Registry>(o => o.UseSqlite("Data Source=web.db"));
builder.Services.AddPembinaan();
builder.Services.AddOpenApi(document => document.AddPembinaan());
builder.Services.AddSingleton<IClock>(new Standing());
var app = builder.Build();
app.UseExceptionHandler();
app.MapOpenApi();
app.MapPut("/agreements/{id}", async (AgreementId id, Drafting body, Registry db, HttpContext http) =>
    (await db.AppendAsync(CooperationAgreement.Draft(id, body.Zone, body.Day, body.Kind, null, http.Recording()))).ToHttp(http));
app.MapPost("/agreements/{id}/withdrawal", async (AgreementId id, Withdrawal body, Registry db, HttpContext http) =>
    (await db.ChangeAsync(id, a => a.Withdraw(body.Day, body.Reason, http.Recording()))).ToHttp(http));
app.MapGet("/facilities/{id}/in-force", (FacilityId id, Day on, Registry db) => db.Spans.InForceOn(on).At(id).ToListAsync());

await using (var scope = app.Services.CreateAsyncScope())
{
    var db = scope.ServiceProvider.GetRequiredService<Registry>();
    await db.Database.EnsureDeletedAsync();
    Console.WriteLine((await db.PrepareAsync()).IsSuccess);
}

await app.StartAsync();
using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };
await Ask(HttpMethod.Put, "/agreements/PKS-1", new { zone = "WIB", day = "2025-01-02", kind = "PKS" }, "E-1", "en");
await Ask(HttpMethod.Put, "/agreements/PKS-1", new { zone = "WIB", day = "2025-01-02", kind = "PKS" }, "E-1", "en");
await Ask(HttpMethod.Put, "/agreements/PKS-1", new { zone = "WIB", day = "2025-01-01", kind = "PKS" }, "E-1", "en");
await Ask(HttpMethod.Put, "/agreements/PKS-2", new { zone = "GMT", day = "2025-02-29" }, "dua kata", "id");
await Ask(HttpMethod.Post, "/agreements/PKS-9/withdrawal", new { day = "2025-01-03", reason = "batal" }, "E-2", "id");
await Ask(HttpMethod.Post, "/agreements/PKS-1/withdrawal", new { day = "2025-01-03", reason = "batal" }, "E-2", "id");
await Ask(HttpMethod.Get, "/facilities/LAPAS-SERANG/in-force?on=2025-01-03", null, null, "en");
await Ask(HttpMethod.Get, "/facilities/LAPAS-SERANG/in-force?on=hari-ini", null, null, "id");
Console.WriteLine((await client.GetStringAsync("/openapi/v1.json")).Contains("\"format\": \"date\"", StringComparison.Ordinal));
await app.StopAsync();

async Task Ask(HttpMethod method, string path, object? body, string? key, string language)
{
    using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
    request.Headers.Add("From", "giatja");
    request.Headers.Add("Accept-Language", language);
    if (key is not null) { request.Headers.Add("Idempotency-Key", key); }
    using var answer = await client.SendAsync(request);
    var said = await answer.Content.ReadAsStringAsync();
    var errors = answer.IsSuccessStatusCode ? [] : JsonNode.Parse(said)!["errors"]!.AsArray().Select(e => $"{e!["code"]} at {e["field"]}: {e["text"]}");
    Console.WriteLine($"{method} {path}: {(int)answer.StatusCode} {(answer.IsSuccessStatusCode ? said : string.Join(" ", errors))}");
}

internal sealed record Drafting(IndonesianTimeZone Zone, LocalDate Day, AgreementKind Kind);

internal sealed record Withdrawal(LocalDate Day, string Reason);

internal sealed class Standing : IClock
{
    public Instant GetCurrentInstant() => Instant.FromUtc(2025, 1, 3, 3, 0);
}

internal sealed class Registry(DbContextOptions options) : PembinaanDbContext(options);
