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
    [InlineData("/facilities/LAPAS-CONTOH/in-force?day=2025-06-02", "/facilities/{id}/in-force")]
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
        foreach (var (path, name) in new[] { ("/agreements", "inForceOn"), ("/agreements/{id}/standing", "day"), ("/facilities/{id}/in-force", "day"),
            ("/cohorts/{id}/roster", "day"), ("/certificates/{number}", "day") })
        {
            var parameter = document["paths"]![path]!["get"]!["parameters"]!.AsArray().Single(p => (string?)p!["name"] == name)!;
            ((string?)Resolved(document, parameter["schema"]!)["format"]).Should().Be("date", path);
        }

        var schemas = document["components"]!["schemas"]!.AsObject();
        schemas.Select(static s => s.Key).Should().Contain(["JoiningView", "ReviewView", "PlaceView"]);
        ((string?)schemas["Joining"]!["properties"]!["people"]!["type"]).Should().Be("array");
    }

    /// <summary>A client that is generated from the document calls its methods by these.</summary>
    [Fact]
    public async Task Are_of_operations_with_names_of_their_own()
    {
        var operations = Operations((await GetAsync("/openapi/v1.json")).Body).ToList();
        operations.Should().HaveCount(19);
        operations.Select(static o => (string?)o.Operation["operationId"]).Should().OnlyHaveUniqueItems().And.NotContainNulls()
            .And.AllSatisfy(static name => name.Should().MatchRegex("^[a-z][a-zA-Z]+$"));
    }

    /// <summary>A command cannot be given without a key, and a question has none.</summary>
    [Fact]
    public async Task Ask_for_the_headers_of_a_command()
    {
        foreach (var (path, method, operation) in Operations((await GetAsync("/openapi/v1.json")).Body))
        {
            var headers = (operation["parameters"]?.AsArray() ?? []).Where(static p => (string?)p!["in"] == "header").ToList();
            var isCommand = method == "put" || (method == "post" && !path.EndsWith("who-may-join", StringComparison.Ordinal) && !path.EndsWith("review", StringComparison.Ordinal));
            headers.Select(static h => $"{h!["name"]} {(bool?)h["required"] ?? false}").Should()
                .Equal(isCommand ? ["Idempotency-Key True", "From False", "If-Match False"] : [], $"{method} {path}");
            headers.Should().NotContain(static h => string.IsNullOrEmpty((string?)h!["description"]));
            (operation["requestBody"] is null).Should().Be(method == "get");
            ((bool?)operation["requestBody"]?["required"]).Should().Be(method == "get" ? null : true);
        }
    }

    [Fact]
    public async Task Name_every_status_with_its_body()
    {
        var document = (await GetAsync("/openapi/v1.json")).Body;
        foreach (var (path, method, operation) in Operations(document))
        {
            var isQuestion = path.EndsWith("who-may-join", StringComparison.Ordinal) || path.EndsWith("review", StringComparison.Ordinal);
            operation["responses"]!.AsObject().Select(static r => r.Key).Should().BeEquivalentTo(
                method == "get" ? ["200", "400", "404", "500", "503"]
                : isQuestion ? ["200", "400", "404", "413", "415", "422", "500", "503"]
                : new[] { "200", "400", "403", "404", "409", "412", "413", "415", "422", "500", "503" }, $"{method} {path}");
            foreach (var (status, response) in operation["responses"]!.AsObject())
            {
                var (type, content) = response!["content"]!.AsObject().Should().ContainSingle().Subject;
                type.Should().Be(status == "200" ? "application/json" : "application/problem+json");
                Resolved(document, content!["schema"]!)["properties"]!.AsObject().Select(static p => p.Key).Should()
                    .Contain(status == "200" ? ["value", "warnings"] : ["title", "status", "detail", "errors", "changes", "revision"]);
            }
        }
    }

    /// <summary>Facts as the library writes them fit; what it would not read does not.</summary>
    [Fact]
    public async Task Describe_facts_about_people()
    {
        var document = (await GetAsync("/openapi/v1.json")).Body;
        var schema = document["components"]!["schemas"]!["Enrolling"]!["properties"]!["person"]!;
        ((string?)document["components"]!["schemas"]!["Joining"]!["properties"]!["people"]!["items"]!["$ref"]).Should().Be("#/components/schemas/ParticipantFacts");
        JsonNode Person() => JsonNode.Parse(PembinaanJson.Participants.Write(An.AdultConvict("P-73", A.Lapas(), Monday)))!;
        Faults(document, schema, Person(), "").Should().BeEmpty();
        Faults(document, schema, new JsonObject { ["id"] = "P-74" }, "").Should().BeEmpty("what is left out is not known");
        Person().AsObject().Count.Should().BeGreaterThan(5);
        foreach (var spoilt in new Action<JsonNode>[]
        {
            static p => p["status"] = "NARAPIDANA",
            static p => p["sex"] = "other",
            static p => p["sentence"]!["terms"] = 4,
            static p => p["nama"] = "x",
            static p => p.AsObject().Remove("id"),
        })
        {
            var person = Person();
            spoilt(person);
            PembinaanJson.Participants.Read(person.ToJsonString()).IsSuccess.Should().BeFalse();
            Faults(document, schema, person, "").Should().NotBeEmpty(person.ToJsonString());
        }
    }

    /// <summary>Every reference leads somewhere.</summary>
    [Fact]
    public async Task Are_of_schemas_that_are_there()
    {
        var document = (await GetAsync("/openapi/v1.json")).Body;
        var references = References(document).Distinct().ToList();
        references.Should().HaveCountGreaterThan(30).And.BeSubsetOf(document["components"]!["schemas"]!.AsObject().Select(static s => s.Key));
    }

    /// <summary>Who generates a client from the document gets no type that it never sends or receives.</summary>
    [Fact]
    public async Task Are_all_that_the_document_describes()
    {
        var document = (await GetAsync("/openapi/v1.json")).Body;
        var schemas = document["components"]!["schemas"]!.AsObject();
        var (named, open) = (new HashSet<string>(StringComparer.Ordinal), new Stack<JsonNode>([document["paths"]!]));
        while (open.TryPop(out var node))
        {
            foreach (var name in References(node).Where(named.Add))
            {
                open.Push(schemas[name]!);
            }
        }

        schemas.Select(static s => s.Key).Except(named).Should().BeEmpty();
        named.Should().Contain(["FactsSentence", "FactsSentenceTerm"], "parts of facts have names, and are not written out where they stand");
    }

    private static IEnumerable<string> References(JsonNode node) => System.Text.RegularExpressions.Regex
        .Matches(node.ToJsonString(), "\"\\$ref\":\"#/components/schemas/(?<name>[^\"]+)\"", System.Text.RegularExpressions.RegexOptions.NonBacktracking)
        .Select(static m => m.Groups["name"].Value);

    private static IEnumerable<(string Path, string Method, JsonNode Operation)> Operations(JsonNode document) =>
        document["paths"]!.AsObject().SelectMany(static p => p.Value!.AsObject().Select(o => (p.Key, o.Key, o.Value!)));

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
