#:sdk Microsoft.NET.Sdk.Web
#:project ../../src/Pembinaan.Domain.AspNetCore/Pembinaan.Domain.AspNetCore.csproj

#region program
using System.Text.Json.Nodes;
using NodaTime;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain;
using Pembinaan.Domain.AspNetCore;
using Pembinaan.Domain.Time;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddPembinaan();
var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();

app.MapPut("/agreements/{id}", (AgreementId id, Draft body, HttpContext http) =>
    CooperationAgreement.Draft(id, body.Zone, body.FirstDay, body.Kind, body.TitleAsPrinted, http.Recording()).ToHttp(http));

// A host says app.Run() here; this one asks itself, prints the answers and ends.
await app.StartAsync();
using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
client.DefaultRequestHeaders.Add("Idempotency-Key", "E-1");
client.DefaultRequestHeaders.Add("From", "petugas");
client.DefaultRequestHeaders.Add("Accept-Language", "en");
await Ask("""{ "zone": "WIB", "firstDay": "2025-06-02", "kind": "PKS", "titleAsPrinted": "Perjanjian Kerja Sama" }""");
await Ask("""{ "zone": "GMT", "firstDay": "2025-06-31", "titel": "Perjanjian Kerja Sama" }""");
await app.StopAsync();

async Task Ask(string body)
{
    using var answer = await client.PutAsync("/agreements/PKS-1", new StringContent(body, null, "application/json"));
    var said = (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
    Console.WriteLine($"{(int)answer.StatusCode} {said["value"]?.ToJsonString()}");
    foreach (var error in said["errors"]?.AsArray() ?? [])
    {
        Console.WriteLine($"{error!["field"]}: {error["text"]}");
    }
}

internal sealed record Draft(IndonesianTimeZone Zone, LocalDate FirstDay, AgreementKind? Kind = null, string? TitleAsPrinted = null);
#endregion
