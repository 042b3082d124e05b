using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Pembinaan.Domain.AspNetCore;

namespace Pembinaan.Domain.Registry.Tests;

/// <summary>On the server itself: what it leaves of an escape is read, and nothing is read twice.</summary>
public sealed class Addresses_with_escapes
{
    [Theory]
    [InlineData("/a/W12%2FPKS", "W12/PKS")]
    [InlineData("/a/W12%2fPKS%2f1", "W12/PKS/1")]
    [InlineData("/a/W12%252FPKS", "W12%2FPKS")]
    [InlineData("/a/W12%252fPKS", "W12%2fPKS")]
    [InlineData("/a/W12%25%32FPKS", "W12%2FPKS")]
    [InlineData("/a/W12%25252FPKS", "W12%252FPKS")]
    [InlineData("/a/%252F%2F%252F", "%2F/%2F")]
    [InlineData("/a/100%25", "100%")]
    [InlineData("/a/b%2Fc%252F/d%252F/e%2Ff", "b/c%2F + d%2F + e/f")]
    [InlineData("/base/a/W12%252F%2FPKS", "W12%2F/PKS")]
    [InlineData("/c/W12/%252F/%2F", "W12/%2F//")]
    [InlineData("/numbered/W12%2FPKS%252F1", "W12/PKS%2F1")]
    [InlineData("/text/W12%2FPKS%252F", "W12%2FPKS%2F")]
    [InlineData("/a/./x/../W12%252FPKS?q=%252F", "W12%2FPKS")]
    [InlineData("/q%2Fq/../a/PKS%252F1", "PKS%2F1")]
    [InlineData("/q%252Fq/../a/PKS%2F1", "PKS/1")]
    [InlineData("/q%252Fq/%2e%2E/a/PKS%252F1", "PKS%2F1")]
    [InlineData("/a/%2F/%2E/../PKS%252F1%2F2", "PKS%2F1/2")]
    [InlineData("/../a/PKS%252F1%2F2", "PKS%2F1/2")]
    [InlineData("/b%2Fc/..%2Fd/../../a/PKS%252F1", "PKS%2F1")]
    public async Task Are_read_once(string address, string read)
    {
        await using var app = await StartedAsync();
        (await AskedAsync(app, address)).Should().Be(read);
    }

    /// <summary>A host's own numbers are told by their names too, with those of the library.</summary>
    [Theory]
    [InlineData("/page?skip=3&on=2025-02-28", null)]
    [InlineData("/page", null)]
    [InlineData("/page?skip=x", "skip")]
    [InlineData("/page?skip=99999999999&take=1.5&on=2025-02-30", "skip take on")]
    [InlineData("/page/x", "number")]
    [InlineData("/kinds?flag=true&day=Monday", null)]
    [InlineData("/kinds?flag=TRUE&day=Monday", null)]
    [InlineData("/kinds?flag=TRUE&day=monday", "day")]
    [InlineData("/kinds?flag=ja&day=Senin", "flag day")]
    [InlineData("/kinds?flag=ja&day=1", "flag")]
    [InlineData("/kinds?flag=false&day=x", "day")]
    [InlineData("/headed?page=x", "page")]
    [InlineData("/headed?page=1", null)]
    [InlineData("/headed-by-number?page=x", "page X-Unit")]
    [InlineData("/headed-by-number?page=1", "X-Unit")]
    [InlineData("/lacking?page=x", "page X-Other")]
    [InlineData("/lacking?page=1", "X-Other")]
    [InlineData("/named/1?halaman=2", null)]
    [InlineData("/named/x?halaman=y", "nomor halaman")]
    [InlineData("/named/1", "halaman")]
    [InlineData("/named/1?page=2", "halaman")]
    [InlineData("/named/1?halaman=2&nomor=x", null)]
    [InlineData("/shadow/x?number=2", null)]
    [InlineData("/shadow/2?number=x", "number")]
    [InlineData("/served?page=x", "page")]
    [InlineData("/served?page=1", null)]
    public async Task Have_numbers_that_are_told_by_their_names(string address, string? fields)
    {
        await using var app = await StartedAsync();
        using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
        client.DefaultRequestHeaders.Add("X-Unit", "UPT-S");
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.Should().Be(fields is null ? HttpStatusCode.OK : HttpStatusCode.BadRequest);
        if (fields is not null)
        {
            Host.Fields(System.Text.Json.Nodes.JsonNode.Parse(await answer.Content.ReadAsStringAsync())!).Should().Equal(fields.Split(' '));
        }
    }

    [Fact]
    public async Task Are_read_of_a_path_that_was_written_anew()
    {
        await using var app = await StartedAsync(static (http, next) =>
        {
            http.Request.Path = "/a/W12%2FPKS";
            return next(http);
        });
        (await AskedAsync(app, "/old")).Should().Be("W12/PKS");
        (await AnsweredAsync(app, "/old/%252F/x%252F")).Should().StartWith("HTTP/1.1 400", "which of the escapes was sent so cannot be told");
    }

    private static async Task<WebApplication> StartedAsync(Func<HttpContext, RequestDelegate, Task>? before = null)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddPembinaan();
        builder.Services.AddSingleton(new Version(1, 0)).AddKeyedSingleton("k", new Version(2, 0));
        var app = builder.Build();
        app.UseExceptionHandler();
        app.UsePathBase("/base");
        if (before is not null)
        {
            app.Use(before);
        }

        app.UseRouting();
        app.MapGet("/a/{id}", static (AgreementId id) => id.Value);
        app.MapGet("/a/{id}/{text}/{other}", static (AgreementId id, AgreementId text, AgreementId other) => $"{id} + {text} + {other}");
        app.MapGet("/c/{**number}", static (CertificateNumber number) => number.Value);
        app.MapGet("/text/{text}", static (string text) => text);
        app.MapGet("/page", static (int skip = 0, int? take = null, Day? on = null) => $"{skip} {take} {on}");
        app.MapGet("/page/{number}", static (int number) => number);
        app.MapGet("/kinds", static (bool flag, DayOfWeek day) => $"{flag} {day}");
        app.MapGet("/headed", static (int page, [FromHeader(Name = "X-Unit")] string unit) => $"{page} {unit}");
        app.MapGet("/headed-by-number", static (int page, [FromHeader(Name = "X-Unit")] int unit) => $"{page} {unit}");
        app.MapGet("/lacking", static (int page, [FromHeader(Name = "X-Other")] string unit) => $"{page} {unit}");
        app.MapGet("/named/{nomor}", static (
            [FromRoute(Name = "nomor")] int number, [FromQuery(Name = "halaman")] int page, [FromHeader(Name = "X-Unit")] string unit) => $"{number} {page} {unit}");
        app.MapGet("/numbered/{nomor}", static ([FromRoute(Name = "nomor")] AgreementId id) => id.Value);
        app.MapGet("/shadow/{number}", static ([FromRoute(Name = "number")] string text, [FromQuery] int number) => $"{text} {number}");
        app.MapGet("/served", static (int page, [FromServices] Version own, [FromKeyedServices("k")] Version kept) => $"{page} {own} {kept}");
        await app.StartAsync();
        return app;
    }

    // HttpClient would write an address as it likes it.
    private static async Task<string> AnsweredAsync(WebApplication app, string address)
    {
        using var client = new System.Net.Sockets.TcpClient();
        var server = new Uri(app.Urls.First());
        await client.ConnectAsync(server.Host, server.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes($"GET {address} HTTP/1.1\r\nHost: {server.Authority}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }

    private static async Task<string> AskedAsync(WebApplication app, string address)
    {
        var answer = await AnsweredAsync(app, address);
        answer.Should().StartWith("HTTP/1.1 200");
        var body = answer[(answer.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        return answer.Contains("chunked", StringComparison.OrdinalIgnoreCase) ? body.Split("\r\n")[1] : body;
    }
}
