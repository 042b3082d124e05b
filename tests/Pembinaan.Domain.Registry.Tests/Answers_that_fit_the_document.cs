using System.Text.Json;
using System.Text.Json.Nodes;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Testing;
using static Pembinaan.Domain.Registry.Tests.Host;

namespace Pembinaan.Domain.Registry.Tests;

/// <summary>Real answers of the host, held against the OpenAPI document that it gives of itself.</summary>
public sealed class Answers_that_fit_the_document
{
    [Theory]
    [InlineData("/agreements/PKS-CONTOH", "/agreements/{id}")]
    [InlineData("/agreements?inForceOn=2025-06-02", "/agreements")]
    [InlineData("/agreements/PKS-CONTOH/standing?day=2025-06-02", "/agreements/{id}/standing")]
    [InlineData("/agreements/PKS-CONTOH/entries", "/agreements/{id}/entries")]
    [InlineData("/facilities/LAPAS-CONTOH/in-force?on=2025-06-02", "/facilities/{id}/in-force")]
    [InlineData("/cohorts/ANGKATAN-CONTOH/roster", "/cohorts/{id}/roster")]
    [InlineData("/agreements/TIDAK-ADA", "/agreements/{id}")]
    [InlineData("/agreements/PKS-CONTOH/standing?day=x", "/agreements/{id}/standing")]
    public async Task Are_those_of_questions(string path, string described)
    {
        var (status, answer) = await GetAsync(path);
        await FitsAsync(answer, described, "get", status);
    }

    [Fact]
    public async Task Are_those_of_commands_and_of_people()
    {
        var (status, drafted) = await AskAsync(HttpMethod.Put, "/agreements/PKS-DOKUMEN", Draft().ToJsonString());
        drafted["value"]!["missing"]!.AsArray().Should().NotBeEmpty();
        await FitsAsync(drafted, "/agreements/{id}", "put", status);
        (status, var there) = await AskAsync(HttpMethod.Put, "/agreements/PKS-DOKUMEN", Draft().ToJsonString());
        there["changes"]!.AsArray().Should().NotBeEmpty();
        await FitsAsync(there, "/agreements/{id}", "put", status);

        var person = JsonNode.Parse(PembinaanJson.Participants.Write(An.AdultConvict("P-71", A.Lapas(), Monday)));
        var body = new JsonObject { ["day"] = "2025-06-04", ["people"] = new JsonArray(person, new JsonObject { ["id"] = "P-72" }) };
        (status, var joining) = await PostAsync("/cohorts/ANGKATAN-CONTOH/who-may-join", body.ToJsonString());
        joining["value"]!.AsArray().Should().HaveCount(2);
        await FitsAsync(joining, "/cohorts/{id}/who-may-join", "post", status);
        (status, var review) = await PostAsync("/cohorts/ANGKATAN-CONTOH/roster/review", body.ToJsonString());
        review["value"]!.AsArray().Should().NotBeEmpty();
        await FitsAsync(review, "/cohorts/{id}/roster/review", "post", status);
    }

    [Fact]
    public async Task Have_days_in_their_questions_and_every_view()
    {
        var document = (await GetAsync("/openapi/v1.json")).Body;
        foreach (var (path, name) in new[] { ("/agreements", "inForceOn"), ("/agreements/{id}/standing", "day"), ("/facilities/{id}/in-force", "on"),
            ("/cohorts/{id}/roster", "day"), ("/certificates/{number}", "day") })
        {
            var parameter = document["paths"]![path]!["get"]!["parameters"]!.AsArray().Single(p => (string?)p!["name"] == name)!;
            ((string?)Resolved(document, parameter["schema"]!)["format"]).Should().Be("date", path);
        }

        var schemas = document["components"]!["schemas"]!.AsObject();
        schemas.Select(static s => s.Key).Should().Contain(["JoiningView", "ReviewView", "PlaceView"]);
        ((string?)schemas["Joining"]!["properties"]!["people"]!["type"]).Should().Be("array");
    }

    [Fact]
    public async Task Do_not_fit_where_something_is_wrong()
    {
        var document = (await GetAsync("/openapi/v1.json")).Body;
        var schema = document["components"]!["schemas"]!["PlaceView"]!;
        var place = new JsonObject { ["participant"] = "P-1", ["firstDay"] = "2025-06-04", ["lastDay"] = null, ["status"] = "x" };
        Faults(document, schema, place, "").Should().BeEmpty();
        place["firstDay"] = 7;
        place["other"] = 1;
        place.Remove("status");
        Faults(document, schema, place, "").Should().HaveCount(3);
    }

    private static async Task FitsAsync(JsonNode answer, string path, string method, HttpStatusCode status)
    {
        var document = (await GetAsync("/openapi/v1.json")).Body;
        var content = document["paths"]![path]![method]!["responses"]![((int)status).ToString(System.Globalization.CultureInfo.InvariantCulture)]!["content"]!;
        Faults(document, content.AsObject().First().Value!["schema"]!, answer, "").Should().BeEmpty();
    }

    private static JsonNode Resolved(JsonNode document, JsonNode schema) =>
        (string?)schema["$ref"] is { } to ? to.Split('/').Skip(1).Aggregate(document, static (node, step) => node[step]!) : schema;

    private static IEnumerable<string> Faults(JsonNode document, JsonNode described, JsonNode? value, string at)
    {
        var schema = Resolved(document, described);
        if (schema["oneOf"] is JsonArray some)
        {
            return some.Any(s => !Faults(document, s!, value, at).Any()) ? [] : [$"{at}: none of oneOf"];
        }

        string[] types = schema["type"] switch { null => [], JsonArray many => [.. many.Select(static t => (string)t!)], var one => [(string)one!] };
        var kind = value?.GetValueKind() switch
        {
            null or JsonValueKind.Null => "null",
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.Number => "integer",
            _ => "boolean",
        };
        if (!types.Contains(kind))
        {
            return [$"{at}: {kind} is not {string.Join(", ", types)}"];
        }

        return value switch
        {
            JsonArray items when schema["items"] is { } item => items.SelectMany((v, i) => Faults(document, item, v, $"{at}[{i}]")),
            JsonArray => [$"{at}: no items are described"],
            JsonObject members => members.SelectMany(m => schema["properties"]?[m.Key] is { } member ? Faults(document, member, m.Value, $"{at}.{m.Key}")
                : schema["additionalProperties"] is JsonValue no && !no.GetValue<bool>() ? [$"{at}.{m.Key}: not described"]
                : []).Concat((schema["required"]?.AsArray() ?? []).Where(r => !members.ContainsKey((string)r!)).Select(r => $"{at}.{r}: missing")),
            JsonValue when schema["enum"] is JsonArray all && !all.Any(a => JsonNode.DeepEquals(a, value)) => [$"{at}: {value} is not in enum"],
            _ => [],
        };
    }
}
