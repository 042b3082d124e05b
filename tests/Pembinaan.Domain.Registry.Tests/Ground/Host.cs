using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.EntityFrameworkCore;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Testing;
using Registry;

namespace Pembinaan.Domain.Registry.Tests;

/// <summary>
/// The host of docs/samples/registry over a dossier: a Lapas, a company, an agreement, a cohort under way and one whose sessions are over. On SQLite; on
/// PostgreSQL if the variable says where one is. One for all tests: each has agreements of its own.
/// </summary>
internal sealed class Host : WebApplicationFactory<Program>
{
    private static readonly Lazy<Task<Host>> Started = new(static () => StartAsync("registry"));
    private static int _keys;

    private readonly string _name;
    private readonly int _patience;

    private Host(string name, int patience) => (_name, _patience) = (string.Create(CultureInfo.InvariantCulture, $"{name}_{Environment.ProcessId}"), patience);

    /// <summary>Where the database is.</summary>
    private string Connection => Environment.GetEnvironmentVariable("PEMBINAAN_POSTGRES") is { Length: > 0 } server
        ? $"{server};Database={_name};Command Timeout={_patience}".Replace("Database=postgres;", "", StringComparison.Ordinal)
        : $"Data Source={Path.Combine(Path.GetTempPath(), $"{_name}.db")};Pooling=False;Default Timeout={_patience}";

    public static LocalDate Monday { get; } = new(2025, 6, 2);

    /// <summary>What LAPAS-CONTOH is called.</summary>
    public string NameOfFacility { get; } = A.Dossier(Monday).Facilities[0].NameOn(Monday)!;

    public static Task<Host> SharedAsync() => Started.Value;

    public static string NextKey() => string.Create(CultureInfo.InvariantCulture, $"kunci-{Interlocked.Increment(ref _keys)}");

    /// <summary>Sends a request and reads the answer.</summary>
    public static async Task<(HttpStatusCode Status, JsonNode Body)> AskAsync(HttpMethod method, string path, object? body = null, string? key = null,
        string? seen = null, string language = "id")
    {
        using var answer = await SendAsync(method, path, body, key ?? NextKey(), seen, language);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    public static async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body, string? key, string? seen = null,
        string? language = "id", string? author = "petugas")
    {
        var host = await SharedAsync();
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        foreach (var (name, value) in new[] { ("Idempotency-Key", key), ("From", author), ("If-Match", seen), ("Accept-Language", language) })
        {
            if (value is not null)
            {
                request.Headers.TryAddWithoutValidation(name, value).Should().BeTrue();
            }
        }

        if (body is not null)
        {
            request.Content = new StringContent(body as string ?? System.Text.Json.JsonSerializer.Serialize(body), Encoding.UTF8,
                new MediaTypeHeaderValue("application/json"));
        }

        return await client.SendAsync(request);
    }

    public static Task<(HttpStatusCode Status, JsonNode Body)> GetAsync(string path, string language = "id") =>
        AskAsync(HttpMethod.Get, path, language: language);

    public static Task<(HttpStatusCode Status, JsonNode Body)> PostAsync(string path, object body, string? key = null, string? seen = null,
        string language = "id") =>
        AskAsync(HttpMethod.Post, path, body, key, seen, language);

    /// <summary>What a draft says: in force from 1 July 2025 to 30 June 2027 once it is signed.</summary>
    public static JsonObject Draft(string partner = "stakeholder:PT-CONTOH") => new()
    {
        ["zone"] = "WIB",
        ["draftedOn"] = "2025-06-10",
        ["kind"] = "PKS",
        ["title"] = "Perjanjian Kerja Sama",
        ["parties"] = new JsonArray("facility:LAPAS-CONTOH", partner),
        ["scope"] = new JsonArray("SABUN"),
        ["firstDay"] = "2025-07-01",
        ["lastDay"] = "2027-06-30",
    };

    public static object Signing(bool ofFacility, string day = "2025-06-16") => ofFacility
        ? new { party = "facility:LAPAS-CONTOH", official = "LAPAS-CONTOH-KEPALA", day }
        : new { party = "stakeholder:PT-CONTOH", official = "PT-CONTOH-DIREKTUR", day };

    /// <summary>An agreement that both have signed.</summary>
    public static async Task SignedAsync(string id)
    {
        (await AskAsync(HttpMethod.Put, $"/agreements/{id}", Draft().ToJsonString())).Status.Should().Be(HttpStatusCode.OK);
        (await PostAsync($"/agreements/{id}/signatures", Signing(ofFacility: true))).Status.Should().Be(HttpStatusCode.OK);
        (await PostAsync($"/agreements/{id}/signatures", Signing(ofFacility: false))).Status.Should().Be(HttpStatusCode.OK);
    }

    public static string[] Texts(JsonNode problem) => [.. problem["errors"]!.AsArray().Select(static e => (string)e!["text"]!)];

    public static string[] Codes(JsonNode problem) => [.. problem["errors"]!.AsArray().Select(static e => (string)e!["code"]!)];

    public static string[] Fields(JsonNode problem) => [.. problem["errors"]!.AsArray().Select(static e => (string)e!["field"]!)];

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Import", "");
        var isPostgres = Environment.GetEnvironmentVariable("PEMBINAAN_POSTGRES") is { Length: > 0 };
        builder.UseSetting(isPostgres ? "ConnectionStrings:Postgres" : "ConnectionStrings:Sqlite", Connection);
        builder.UseSetting("Logging:LogLevel:Default", "None");
        builder.ConfigureTestServices(static services => services.AddSingleton<IClock>(new StandingClock()));
    }

    /// <summary>A host over a database of its own, which a test may spoil.</summary>
    public static async Task<Host> StartAsync(string name, int patience = 30)
    {
        var host = new Host(name, patience);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => host.Leave();
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryContext>();
        (await db.ImportAsync(All())).ValidationErrors.Should().BeEmpty();
        return host;
    }

    private static Dossier All()
    {
        var dossier = A.Dossier(Monday);
        var lapas = dossier.Facilities[0];
        var programme = A.Programme(A.Curriculum with { Completion = CompletionCriteria.ByPresence(75).Value, Units = [] }, "PROGRAM-HADIR");
        Cohort over = A.Cohort(programme, lapas, new(2025, 3, 3)) with { Code = "ANGKATAN-SELESAI", Held = 10 };
        return dossier.With(programme, over).Value;
    }

    private void Leave()
    {
        using var scope = Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<RegistryContext>().Database.EnsureDeleted();
    }

    private sealed class StandingClock : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2025, 6, 20, 3, 0);
    }
}
