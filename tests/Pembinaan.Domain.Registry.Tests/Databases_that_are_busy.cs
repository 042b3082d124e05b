using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry;

namespace Pembinaan.Domain.Registry.Tests;

/// <summary>Another program has the database for itself: each endpoint answers 503, and from when on the same may be sent again.</summary>
public sealed class Databases_that_are_busy
{
    private static readonly Lazy<Task<Host>> Busy = new(static () => Host.StartAsync("registry_busy", patience: 1));

    [Fact]
    public async Task Are_told_with_503_and_when_to_send_again()
    {
        var host = await Busy.Value;
        await using var scope = host.Services.CreateAsyncScope();
        var other = scope.ServiceProvider.GetRequiredService<RegistryContext>().Database;
        await other.OpenConnectionAsync();
        if (other.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal))
        {
            await other.ExecuteSqlRawAsync("PRAGMA journal_mode = DELETE");
            await other.ExecuteSqlRawAsync("BEGIN EXCLUSIVE");
        }
        else
        {
            await other.ExecuteSqlRawAsync("BEGIN; LOCK TABLE pembinaan_schema, pembinaan_entries IN ACCESS EXCLUSIVE MODE");
        }

        foreach (var (method, path) in new[]
        {
            (HttpMethod.Get, "/agreements"), (HttpMethod.Get, "/agreements/PKS-CONTOH/standing"), (HttpMethod.Get, "/cohorts/ANGKATAN-CONTOH/roster"),
            (HttpMethod.Get, "/certificates/SERT/TIDAK-ADA"), (HttpMethod.Put, "/agreements/PKS-BARU"),
        })
        {
            using var answer = await AskAsync(host, method, path);
            answer.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable, path);
            answer.Headers.RetryAfter!.Delta.Should().BeGreaterThan(TimeSpan.Zero);
            var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
            Host.Codes(problem).Distinct().Should().Equal("STORE-UNAVAILABLE");
            ((string?)problem["detail"]).Should().StartWith("Basis data tidak terjangkau atau sedang sibuk");
        }

        using var page = await AskAsync(host, HttpMethod.Get, "/");
        page.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        page.Headers.RetryAfter!.Delta.Should().BeGreaterThan(TimeSpan.Zero);

        await other.ExecuteSqlRawAsync("ROLLBACK");
        await other.CloseConnectionAsync();
        using var later = await AskAsync(host, HttpMethod.Put, "/agreements/PKS-BARU");
        later.StatusCode.Should().Be(HttpStatusCode.OK, "the same is sent again with the same key");
        later.Headers.RetryAfter.Should().BeNull();
    }

    private static async Task<HttpResponseMessage> AskAsync(Host host, HttpMethod method, string path)
    {
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Idempotency-Key", "SIBUK-1");
        request.Headers.TryAddWithoutValidation("From", "petugas");
        request.Content = method == HttpMethod.Put ? new StringContent(Host.Draft().ToJsonString(), System.Text.Encoding.UTF8, "application/json") : null;
        return await client.SendAsync(request);
    }
}
