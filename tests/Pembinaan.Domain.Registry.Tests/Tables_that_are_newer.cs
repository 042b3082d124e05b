using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pembinaan.Domain.EntityFrameworkCore;
using Registry;

namespace Pembinaan.Domain.Registry.Tests;

/// <summary>A host that is older than its database: each endpoint says so in the caller's language, those that ask rows too, and writes nothing.</summary>
public sealed class Tables_that_are_newer
{
    private static readonly Lazy<Task<Host>> Newer = new(NewerAsync);

    public static TheoryData<string> Questions =>
    [
        "/agreements", "/agreements?inForceOn=2025-06-02&facility=LAPAS-CONTOH", "/facilities/LAPAS-CONTOH/in-force?day=2025-06-02",
        "/facilities/TAK-DIKENAL/in-force?day=2025-06-02", "/agreements/PKS-CONTOH", "/agreements/PKS-CONTOH/standing?day=2025-06-02",
        "/agreements/PKS-CONTOH/entries", "/cohorts/ANGKATAN-CONTOH/roster", "/certificates/SERT/TIDAK-ADA",
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Are_told_by_every_endpoint(string path)
    {
        using var client = (await Newer.Value).CreateClient();
        foreach (var (asked, answered, text) in Words())
        {
            using var answer = await AskAsync(client, HttpMethod.Get, path, asked);
            answer.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
            answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
            answer.Content.Headers.ContentLanguage.Should().Equal(answered);
            var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
            Host.Codes(problem).Should().Equal("STORE-SCHEMA-NEWER");
            ((string?)problem["detail"]).Should().Be(text);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/pages/agreements/PKS-CONTOH")]
    public async Task Are_told_by_every_page(string path)
    {
        using var client = (await Newer.Value).CreateClient();
        foreach (var (asked, answered, text) in Words())
        {
            using var answer = await AskAsync(client, HttpMethod.Get, path, asked);
            answer.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
            answer.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
            answer.Content.Headers.ContentLanguage.Should().Equal(answered);
            WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Should().Contain(text)
                .And.Contain(answered == "en" ? "<h1>Cannot be shown</h1>" : "<h1>Tidak dapat ditampilkan</h1>");
        }
    }

    [Fact]
    public async Task Are_told_by_a_command_and_nothing_is_written()
    {
        var host = await Newer.Value;
        using var client = host.CreateClient();
        using var answer = await AskAsync(client, HttpMethod.Put, "/agreements/PKS-BARU", "en", Host.Draft().ToJsonString());
        answer.StatusCode.Should().NotBe(HttpStatusCode.OK);
        Host.Codes(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!).Should().Equal("STORE-SCHEMA-NEWER");
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryContext>();
        (await db.Entries.AnyAsync(static e => e.Root == "PKS-BARU")).Should().BeFalse();
    }

    // What a caller asks for and nobody speaks is answered in the language of the law.
    private static (string Asked, string Answered, string Text)[] Words()
    {
        var (version, expected) = (PembinaanModel.Schema + 1, PembinaanModel.Schema);
        var id = $"Basis data berskema versi {version}; paket ini hanya mengenal sampai versi {expected}. Pakai paket yang lebih baru.";
        var en = $"The database has schema version {version}; this package knows versions up to {expected}. Use a newer package.";
        return [("id", "id", id), ("en", "en", en), ("ms,fr;q=0.5", "id", id), ("fr,en;q=0.1", "en", en)];
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, HttpMethod method, string path, string language, string? body = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept-Language", language);
        request.Headers.TryAddWithoutValidation("Idempotency-Key", "BARU-1");
        request.Headers.TryAddWithoutValidation("From", "petugas");
        request.Content = body is null ? null : new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        return await client.SendAsync(request);
    }

    private static async Task<Host> NewerAsync()
    {
        var host = await Host.StartAsync("registry_newer");
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryContext>();
        await db.Database.ExecuteSqlAsync($"UPDATE pembinaan_schema SET version = {PembinaanModel.Schema + 1}");
        return host;
    }
}
