using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using Pembinaan.Domain.AspNetCore;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Registry.Tests;

/// <summary>A value of the library in an address, a query or a header is read by the words that JSON has for it, and by nothing that is none.</summary>
public sealed class Values_in_an_address
{
    // Each type takes one of them, but for codes, which have their own.
    private static readonly string[] Texts = ["PKS-1", "facility:F-1", "0123456789012345", "1234567890123", "36", "8", "2025-02-28", "2025-02-28T05:00:00Z"];

    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions().AddPembinaan();

    private static readonly Type[] Public = [.. typeof(AgreementId).Assembly.GetExportedTypes().Concat(typeof(Day).Assembly.GetExportedTypes())];

    private static Type[] States => [.. Public.Where(static t => t.IsEnum), typeof(IsoDayOfWeek)];

    private static Type[] Parsed => [.. Public.Where(static t => !t.IsInterface && Implements(t, typeof(IParsable<>)))];

    [Fact]
    public async Task Is_read_by_its_word_whatever_the_closed_state()
    {
        States.Length.Should().BeGreaterThan(50);
        using var host = await StartedAsync(States);
        foreach (var state in States)
        {
            foreach (var value in Enum.GetValues(state).Cast<object>())
            {
                var word = (string)JsonSerializer.SerializeToNode(value, state, Json)!;
                foreach (var text in new[] { word, value.ToString() })
                {
                    (await host.GetAsync($"/one/{state.Name}?value={text}&id=PKS-1")).Should().Be((200, $"\"{word}\""), $"{text} is a {state.Name}");
                }
            }

            foreach (var text in new[] { "0", "1", "99", "-1", "none-such", "" })
            {
                var (status, body) = await host.GetAsync($"/one/{state.Name}?value={text}&id=PKS-1");
                status.Should().Be(400, $"{text} is no {state.Name}");
                var problem = JsonNode.Parse(body)!;
                Host.Fields(problem).Should().Equal("value");
                Host.Codes(problem).Should().Equal("JSON-VALUE");
                Host.Texts(problem)[0].Should().StartWith($"The value \"{text}\" is not one of ")
                    .And.Contain((string)JsonSerializer.SerializeToNode(Enum.GetValues(state).GetValue(0), state, Json)!);
            }
        }
    }

    /// <summary>One that is sound is no fault where another parameter is wrong, and of one that is wrong is said what would be right.</summary>
    [Fact]
    public async Task Is_told_only_where_it_is_wrong_whatever_its_type()
    {
        Parsed.Length.Should().BeGreaterThan(50);
        Type[] all = [.. Parsed, .. States];
        using var host = await StartedAsync(all);
        foreach (var type in all)
        {
            var right = Uri.EscapeDataString(Right(type));
            (await host.GetAsync($"/one/{type.Name}?value={right}&id=PKS-1")).Status.Should().Be(200, $"{right} is a {type.Name}");
            var (status, body) = await host.GetAsync($"/one/{type.Name}?value={right}&id=P%201");
            status.Should().Be(400);
            Host.Fields(JsonNode.Parse(body)!).Should().Equal(["id"], $"{right} is a {type.Name}");
            (status, body) = await host.GetAsync($"/one/{type.Name}?value=%20&id=P%201");
            status.Should().Be(400);
            Host.Fields(JsonNode.Parse(body)!).Should().Equal(["value", "id"], type.Name);
            Host.Texts(JsonNode.Parse(body)!)[0].Should().NotContain("can be read here", type.Name);
        }
    }

    [Theory]
    [InlineData("/route/no-rule-set-in-force", null, 200, "NoRuleSetInForce")]
    [InlineData("/route/NoRuleSetInForce", null, 200, "NoRuleSetInForce")]
    [InlineData("/route/99", null, 400, "outcome")]
    [InlineData("/header", "no-rule-set-in-force", 200, "NoRuleSetInForce")]
    [InlineData("/header", "99", 400, "X-Outcome")]
    [InlineData("/header", null, 400, "X-Outcome")]
    [InlineData("/list?sex=female&sex=male", null, 200, "Female Male")]
    [InlineData("/list?sex=female&sex=9&sex=x", null, 400, "sex[1], sex[2]")]
    [InlineData("/list", null, 200, "")]
    [InlineData("/maybe?sex=female", null, 200, "Female")]
    [InlineData("/maybe", null, 200, "")]
    [InlineData("/maybe?sex=9", null, 400, "sex")]
    [InlineData("/maybe?sex=female&sex=male", null, 400, "sex")]
    [InlineData("/maybe?sax=female", null, 400, "sax")]
    [InlineData("/maybe?sax=female&sex=female", null, 400, "sax")]
    [InlineData("/spread?at=female", null, 200, "Female")]
    [InlineData("/spread?at=9", null, 400, "at")]
    [InlineData("/own?mine=B", null, 200, "B")]
    [InlineData("/own?mine=7", null, 200, "7")]
    [InlineData("/own?mine=x", null, 400, "mine")]
    [InlineData("/two/none?sex=female", null, 200, "Female")]
    [InlineData("/two/fixed?sex=female", null, 200, "female")]
    public async Task Stands_in_the_route_a_list_or_a_header(string address, string? header, int expected, string said)
    {
        using var host = await StartedAsync([]);
        var (status, body) = await host.GetAsync(address, header);
        status.Should().Be(expected, body);
        (status == 200 ? body : string.Join(", ", Host.Fields(JsonNode.Parse(body)!))).Should().Be(said);
    }

    /// <summary>A form has the same words, and its faults are told with all others of the request.</summary>
    [Theory]
    [InlineData("outcome=no-rule-set-in-force&X-Sex=female", 200, "NoRuleSetInForce Female ")]
    [InlineData("outcome=NoRuleSetInForce&X-Sex=Female&by=met&by=not-met", 200, "NoRuleSetInForce Female Met NotMet")]
    [InlineData("outcome=met&agreement=PKS-1&other=x", 200, "Met  ")]
    [InlineData("outcome=99&X-Sex=1&by=met&by=x", 400, "outcome, X-Sex, by[1]")]
    [InlineData("outcome=met&X-Sex=female&agreement=P%201", 400, "agreement")]
    [InlineData("X-Sex=female", 400, "outcome")]
    public async Task Stands_in_a_form(string form, int expected, string said)
    {
        using var host = await StartedAsync([]);
        using var content = new StringContent(form, System.Text.Encoding.ASCII, "application/x-www-form-urlencoded");
        using var answer = await host.Client.PostAsync(new Uri("/form", UriKind.Relative), content);
        var body = await answer.Content.ReadAsStringAsync();
        ((int)answer.StatusCode).Should().Be(expected, body);
        (expected == 200 ? body : string.Join(", ", Host.Fields(JsonNode.Parse(body)!))).Should().Be(said);
        if (said.StartsWith("outcome,", StringComparison.Ordinal))
        {
            Host.Texts(JsonNode.Parse(body)!)[0].Should().StartWith("The value \"99\" is not one of ").And.Contain("no-rule-set-in-force");
        }

        using var none = new StringContent("{}", System.Text.Encoding.ASCII, "application/json");
        using var other = await host.Client.PostAsync(new Uri("/form", UriKind.Relative), none);
        ((int)other.StatusCode).Should().Be(415, "it is no form");
    }

    /// <summary>With a file beside it, both are read.</summary>
    [Fact]
    public async Task Stands_in_a_form_with_a_file()
    {
        using var host = await StartedAsync([]);
        using var sex = new StringContent("female");
        using var file = new StringContent("isi");
        using var content = new MultipartFormDataContent { { sex, "sex" }, { file, "file", "berkas.txt" } };
        using var answer = await host.Client.PostAsync(new Uri("/file", UriKind.Relative), content);
        (await answer.Content.ReadAsStringAsync()).Should().Be("Female berkas.txt");
    }

    private static string Right(Type type) =>
        type.IsEnum ? (string)JsonSerializer.SerializeToNode(Enum.GetValues(type).GetValue(0), type, Json)!
        : Implements(type, typeof(ICoded<>)) ? ((System.Collections.IEnumerable)type.GetProperty("All")!.GetValue(null)!).Cast<object>().First().ToString()!
        : Texts.First(text => (bool)Own(nameof(IsParsed), type).Invoke(null, [text])!);

    private static bool IsParsed<T>(string text)
        where T : IParsable<T> => T.TryParse(text, null, out _);

    private static bool Implements(Type type, Type open) =>
        Array.Exists(type.GetInterfaces(), i => i.IsConstructedGenericType && i.GetGenericTypeDefinition() == open && i.GenericTypeArguments[0] == type);

    private static MethodInfo Own(string name, Type type) =>
        typeof(Values_in_an_address).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type);

    private static void Map<T>(WebApplication app) => app.MapGet($"/one/{typeof(T).Name}", static (T value, AgreementId id) => TypedResults.Ok(value));

    private static async Task<Started> StartedAsync(Type[] types)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddPembinaan();
        var app = builder.Build();
        app.UseExceptionHandler();
        foreach (var type in types)
        {
            Own(nameof(Map), type).Invoke(null, [app]);
        }

        app.MapGet("/route/{outcome}", static (Outcome outcome) => $"{outcome}");
        app.MapGet("/header", static ([FromHeader(Name = "X-Outcome")] Outcome outcome) => $"{outcome}");
        app.MapGet("/list", static (Sex[] sex) => string.Join(' ', sex));
        app.MapGet("/maybe", static (Sex? sex) => $"{sex}");
        app.MapGet("/spread", static ([AsParameters] Spread all) => $"{all.Sex}");
        app.MapGet("/own", static (Mine mine) => $"{mine}");
        app.MapGet("/two/{any}", static (string any, Sex sex) => $"{sex}");
        app.MapPost("/form", static ([FromForm] Outcome outcome, [FromForm(Name = "X-Sex")] Sex? sex, [FromForm] Outcome[]? by, [FromForm] AgreementId? agreement) =>
            $"{outcome} {sex} {string.Join(' ', by ?? [])}").DisableAntiforgery();
        app.MapPost("/file", static ([FromForm] Sex sex, IFormFile file) => $"{sex} {file.FileName}").DisableAntiforgery();
        app.MapGet("/two/fixed", static (string sex) => sex);
        await app.StartAsync();
        return new(app);
    }

    internal enum Mine
    {
        A,
        B,
    }

    internal sealed record Spread([FromQuery(Name = "at")] Sex Sex);

    private sealed record Started(WebApplication App) : IDisposable
    {
        public HttpClient Client { get; } = new() { BaseAddress = new(App.Urls.First()), DefaultRequestHeaders = { { "Accept-Language", "en" } } };

        public void Dispose()
        {
            Client.Dispose();
            ((IDisposable)App).Dispose();
        }

        public async Task<(int Status, string Body)> GetAsync(string address, string? header = null)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
            if (header is not null)
            {
                request.Headers.Add("X-Outcome", header);
            }

            using var answer = await Client.SendAsync(request);
            return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }
    }
}
