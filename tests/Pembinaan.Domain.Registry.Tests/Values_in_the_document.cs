using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Pembinaan.Domain.AspNetCore;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Registry.Tests;

/// <summary>Whatever of the library a body of a host may hold, its OpenAPI document says what it is, and of a closed state which words there are.</summary>
public sealed class Values_in_the_document
{
    private static readonly JsonSerializerOptions Json =
        new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.AddPembinaan();

    private static readonly Type[] Open = [typeof(Fact<>), typeof(Timeline<>), typeof(Segment<>), typeof(Scope<>)];

    private static Type[] Held
    {
        get
        {
            Type[] single = [.. typeof(AgreementId).Assembly.GetExportedTypes().Where(static t => !t.IsGenericTypeDefinition && !t.IsAbstract && IsHeld(t)),
                typeof(LocalDate), typeof(Instant), typeof(LocalTime), typeof(LocalDateTime), typeof(YearMonth), typeof(IsoDayOfWeek)];
            var generic = Open.SelectMany(o => single.Where(t => !(o == typeof(Scope<>) && t.IsValueType)).Select(t => o.MakeGenericType(t))).Where(IsHeld);
            return [.. single, .. generic,
                typeof(ValueList<LocalDate>), typeof(ValueList<Sex>), typeof(ValueList<Term>), typeof(ValueList<Own>), typeof(Fact<bool>)];
        }
    }

    [Fact]
    public async Task Are_all_described()
    {
        var held = Held;
        held.Length.Should().BeGreaterThan(200);
        var document = await DocumentAsync(held);
        var empty = held.Where((_, i) => !IsSaid(SchemaOf(document, i)));
        empty.Should().BeEmpty();
        for (var i = 0; i < held.Length; i++)
        {
            if (held[i].IsEnum)
            {
                var words = Enum.GetValues(held[i]).Cast<object>().Select(v => (string?)JsonSerializer.SerializeToNode(v, v.GetType(), Json));
                SchemaOf(document, i)["enum"]!.AsArray().Select(static w => (string?)w).Should().BeEquivalentTo(words, held[i].Name);
            }
        }

        var hours = SchemaOf(document, Array.IndexOf(held, typeof(LessonHours)));
        ((string?)hours["type"]).Should().Be("integer");
        ((int?)hours["minimum"]).Should().Be(0);
    }

    private static bool IsHeld(Type type)
    {
        try
        {
            return Json.GetTypeInfo(type) is var of && Json.Converters[0].CanConvert(type) && of.Kind == JsonTypeInfoKind.None;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }

    private static JsonObject SchemaOf(JsonNode document, int index)
    {
        var body = document["paths"]![$"/held/{index}"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!;
        return Resolved(document, Resolved(document, body)["properties"]!["value"]!);
    }

    private static JsonObject Resolved(JsonNode document, JsonNode schema) =>
        (string?)schema["$ref"] is { } to ? Resolved(document, document["components"]!["schemas"]![to[(to.LastIndexOf('/') + 1)..]]!) : schema.AsObject();

    private static bool IsSaid(JsonObject schema) =>
        schema["oneOf"] is JsonArray { Count: > 0 }
        || schema["type"] is { } type && (type.ToJsonString().Contains("object", StringComparison.Ordinal) ? schema["properties"] is not null
            : !type.ToJsonString().Contains("array", StringComparison.Ordinal) || schema["items"] is not null);

    private static async Task<JsonNode> DocumentAsync(Type[] held)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddPembinaan();
        builder.Services.AddOpenApi(static document => document.AddPembinaan());
        await using var app = builder.Build();
        app.MapOpenApi();
        for (var i = 0; i < held.Length; i++)
        {
            typeof(Values_in_the_document).GetMethod(nameof(Map), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
                .MakeGenericMethod(held[i]).Invoke(null, [app, i]);
        }

        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
        return JsonNode.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!;
    }

    private static void Map<T>(WebApplication app, int index) => app.MapPost($"/held/{index}", static ([FromBody] Row<T> body) => body.Value is null);

    internal sealed record Row<T>(T Value);

    internal sealed record Own(ValidityPeriod Period);
}
