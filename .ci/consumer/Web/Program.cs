using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Pembinaan.Domain;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.AspNetCore;
using Pembinaan.Domain.EntityFrameworkCore;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Testing;
using Pembinaan.Domain.Time;

// An application: a draft, a termination, what is in force at a facility; and requests to it over loopback.
var builder = WebApplication.CreateBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
var connection = "Data Source=web.db";
#region program-6
builder.Services.AddDbContext<Registry>(o => o.UseSqlite(connection));
#endregion
builder.Services.AddPembinaan();
builder.Services.AddOpenApi(document => document.AddPembinaan());
builder.Services.AddSingleton<IClock>(new Standing());
var app = builder.Build();
app.UseExceptionHandler();
app.MapOpenApi();
app.MapPut("/agreements/{id}", async (AgreementId id, Drafting body, Registry db, HttpContext http) =>
    (await db.AppendAsync(CooperationAgreement.Draft(id, body.Zone, body.Day, body.Kind, null, http.Recording()))).ToHttp(http));
#region program-7
app.MapPost("/agreements/{id}/terminate", async (AgreementId id, Termination body, Registry db, HttpContext http) =>
    (await db.ChangeAsync(id, a => http.Recorded(a, r => a.Terminate(body.LastDay, body.Cause, body.Reason, r)))).ToHttp(http));
app.MapGet("/facilities/{id}/in-force", (FacilityId id, Day on, Registry db) => db.Spans.InForceOn(on).At(id).ToListAsync());
#endregion

await using (var scope = app.Services.CreateAsyncScope())
{
    var db = scope.ServiceProvider.GetRequiredService<Registry>();
    await db.Database.EnsureDeletedAsync();
    Console.WriteLine((await db.PrepareAsync()).IsSuccess);
    Console.WriteLine((await db.ImportAsync(A.Dossier(new(2025, 6, 2)))).IsSuccess);
    CooperationAgreement other = An.Agreement("PKS-LAIN", A.Lapas(), A.Partner()).From(2025, 1, 1).To(2026, 12, 31);
    await db.AppendAsync(DomainResult.Success(other));
    var (agreementId, lastDay, reason) = (other.Id, new LocalDate(2025, 12, 31), "sepakat");
    var recording = Recording.Of("E-0", new Standing().GetCurrentInstant(), "giatja");

    #region program-6
    var agreement = await db.LoadAsync(agreementId);
    var terminated = agreement.Bind(a => a.Terminate(lastDay, TerminationCause.MutualConsent, reason, recording));
    var saved = await db.AppendAsync(terminated);
    #endregion

    Console.WriteLine($"{saved.Value.StandingOn(lastDay)}; {saved.Value.StandingOn(lastDay.PlusDays(1))}");
    Console.WriteLine((await db.AppendAsync(terminated)).Value.Revision == saved.Value.Revision);
}

await app.StartAsync();
using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };
await Ask(HttpMethod.Put, "/agreements/PKS-1", new { zone = "WIB", day = "2025-01-02", kind = "PKS" }, "E-1", "en");
await Ask(HttpMethod.Put, "/agreements/PKS-1", new { zone = "WIB", day = "2025-01-02", kind = "PKS" }, "E-1", "en");
await Ask(HttpMethod.Put, "/agreements/PKS-1", new { zone = "WIB", day = "2025-01-01", kind = "PKS" }, "E-1", "en");
await Ask(HttpMethod.Put, "/agreements/PKS-1", new { zone = "WIB", day = "2025-01-02", kind = "PKS" }, "E-3", "en");
await Ask(HttpMethod.Put, "/agreements/PKS-2", new { zone = "GMT", day = "2025-02-29" }, "dua kata", "id");
await Ask(HttpMethod.Post, "/agreements/PKS-9/terminate", new { lastDay = "2026-03-31", cause = "MUTUAL", reason = "sepakat" }, "E-2", "id");
await Ask(HttpMethod.Post, "/agreements/PKS-CONTOH/terminate", new { lastDay = "2026-02-29", cause = "MUTUAL" }, "E-2", "en");
await Ask(HttpMethod.Post, "/agreements/PKS-CONTOH/terminate", new { lastDay = "2026-03-31", cause = "MUTUAL", reason = "sepakat" }, "E-2", "id");
await Ask(HttpMethod.Post, "/agreements/PKS-CONTOH/terminate", new { lastDay = "2026-03-31", cause = "MUTUAL", reason = "sepakat" }, "E-2", "id");
await Ask(HttpMethod.Post, "/agreements/PKS-CONTOH/terminate", new { lastDay = "2026-04-30", cause = "MUTUAL", reason = "sepakat" }, "E-2", "id");
await Ask(HttpMethod.Post, "/agreements/PKS-CONTOH/terminate", new { lastDay = "2026-04-30", cause = "MUTUAL", reason = "sepakat" }, "E-4", "en", seen: 7);
await Ask(HttpMethod.Get, "/facilities/LAPAS-CONTOH/in-force?on=2026-03-31", null, null, "en");
await Ask(HttpMethod.Get, "/facilities/LAPAS-CONTOH/in-force?on=2026-04-01", null, null, "en");
await Ask(HttpMethod.Get, "/facilities/LAPAS-CONTOH/in-force?on=hari-ini", null, null, "id");
Console.WriteLine((await client.GetStringAsync("/openapi/v1.json")).Contains("\"format\": \"date\"", StringComparison.Ordinal));
await app.StopAsync();

async Task Ask(HttpMethod method, string path, object? body, string? key, string language, int? seen = null)
{
    using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
    request.Headers.Add("From", "giatja");
    request.Headers.Add("Accept-Language", language);
    if (key is not null) { request.Headers.Add("Idempotency-Key", key); }
    if (seen is not null) { request.Headers.TryAddWithoutValidation("If-Match", $"{seen}"); }
    using var answer = await client.SendAsync(request);
    var said = await answer.Content.ReadAsStringAsync();
    var problem = answer.IsSuccessStatusCode ? null : JsonNode.Parse(said)!;
    var errors = problem?["errors"]!.AsArray().Select(e => $"{e!["code"]} at {e["field"]}: {e["text"]}") ?? [];
    var changes = problem?["changes"]!.AsArray().Select(c => $"Changed: {c!["text"]}") ?? [];
    Console.WriteLine($"{method} {path}: {(int)answer.StatusCode} {(answer.IsSuccessStatusCode ? said : string.Join(" ", errors.Concat(changes)))}");
}

internal sealed record Drafting(IndonesianTimeZone Zone, LocalDate Day, AgreementKind Kind);

internal sealed record Termination(LocalDate LastDay, TerminationCause Cause, string Reason);

internal sealed class Standing : IClock
{
    public Instant GetCurrentInstant() => Instant.FromUtc(2025, 6, 20, 3, 0);
}

#region program-6
public sealed class Registry(DbContextOptions o) : PembinaanDbContext(o);
#endregion
