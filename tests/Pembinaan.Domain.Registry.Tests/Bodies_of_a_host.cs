using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.AspNetCore;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Registry.Tests;

/// <summary>What a host of its own asks for in bodies and queries: every fault is told with its place, and nothing is read with loss.</summary>
public sealed class Bodies_of_a_host
{
    private const string Sound = """
        { "list": ["P-1"], "days": ["2025-02-28"], "set": ["SABUN"], "values": ["F-1"], "counts": { "facility:F-1": 2 }, "lines": [], "own": [{ "period": { "firstDay": "2025-01-01" } }],
          "term": { "months": 6 }, "maybe": null, "sex": null, "numbers": [1, null] }
        """;

    [Fact]
    public async Task Are_read_where_nothing_is_wrong() => (await PostAsync("/many", Sound)).Should().Be((200, "P-1 2025-02-28 SABUN F-1 2 1 6 True"));

    [Theory]
    [InlineData("\"list\": [\"P-1\"]", "\"list\": [\"P 1\", \"P-2\", 7]", "list[0], list[2]")]
    [InlineData("\"days\": [\"2025-02-28\"]", "\"days\": [\"2025-02-28\", \"2025-02-29\", \"x\"]", "days[1], days[2]")]
    [InlineData("\"set\": [\"SABUN\"]", "\"set\": [\"SABUN\", \"a b\", \"c d\"]", "set[1], set[2]")]
    [InlineData("\"values\": [\"F-1\"]", "\"values\": [\"F 1\", \"F 2\"]", "values[0], values[1]")]
    [InlineData("{ \"facility:F-1\": 2 }", "{ \"F-1\": 2, \"facility:F-1\": \"x\" }", "counts.F-1, counts.facility:F-1")]
    [InlineData("\"lines\": []", "\"lines\": [{}, { \"period\": { \"firstDay\": \"x\", \"lastDay\": \"y\" } }]", "lines[0].period, lines[1].period.firstDay, lines[1].period.lastDay")]
    [InlineData("\"own\": [{ \"period\"", "\"own\": [{ \"titel\": 1, \"judul\": 2, \"periode\"", "own[0].period, own[0].titel, own[0].judul, own[0].periode")]
    [InlineData("\"list\": [\"P-1\"]", "\"list\": [null]", "list[0]")]
    [InlineData("\"days\": [\"2025-02-28\"]", "\"days\": [null]", "days[0]")]
    [InlineData("\"set\": [\"SABUN\"]", "\"set\": [null]", "set[0]")]
    [InlineData("\"values\": [\"F-1\"]", "\"values\": [null]", "values[0]")]
    [InlineData("\"own\": [{", "\"own\": [null, {", "own[0]")]
    [InlineData("\"lines\": []", "\"lines\": [null]", "lines[0]")]
    [InlineData("\"months\": 6", "\"months\": 999999", "term.months")]
    [InlineData("\"maybe\": null", "\"maybe\": { \"numerator\": 5, \"denominator\": 2 }", "maybe.numerator")]
    [InlineData("\"maybe\": null", "\"maybe\": null, \"name\": { \"id\": \"a\", \"en\": \" \" }", "name.en")]
    [InlineData("\"maybe\": null", "\"maybe\": null, \"agreed\": { \"firstDay\": \"2025-01-01\", \"length\": { \"months\": 999999 } }", "agreed.length.months")]
    [InlineData("\"maybe\": null", "\"maybe\": null, \"who\": { \"id\": \"P-1\", \"titel\": 1, \"judul\": 2 }", "who, who")]
    [InlineData("\"term\": { \"months\": 6 }", "\"term\": null", "term")]
    [InlineData("\"lines\": []", "\"lines\": [], \"LINES\": [], \"Lines\": []", "lines")]
    [InlineData("[{ \"period\"", "[{ \"Period\": { \"firstDay\": \"2025-01-01\" }, \"period\"", "own[0].period")]
    [InlineData("\"maybe\": null", "\"maybe\": null, \"other\": 1, \"OTHER\": 2", "other, other")]
    public async Task Are_told_with_the_place_of_each_fault(string right, string wrong, string fields)
    {
        Sound.Should().Contain(right);
        var (status, body) = await PostAsync("/many", Sound.Replace(right, wrong, StringComparison.Ordinal));
        status.Should().Be(400, body);
        string.Join(", ", Host.Fields(JsonNode.Parse(body)!)).Should().Be(fields);
    }

    /// <summary>Of whatever kind a member is, its fault says what it should be.</summary>
    [Theory]
    [InlineData("\"list\": [\"P-1\"]", "\"list\": 7", "It should be an array.")]
    [InlineData("\"days\": [\"2025-02-28\"]", "\"days\": { }", "It should be an array.")]
    [InlineData("\"lines\": []", "\"lines\": \"x\"", "It should be an array.")]
    [InlineData("\"lines\": []", "\"lines\": [\"x\"]", "It should be an object.")]
    [InlineData("{ \"facility:F-1\": 2 }", "[2]", "It should be an object.")]
    [InlineData("{ \"facility:F-1\": 2 }", "{ \"facility:F-1\": 2.5 }", "The value \"2.5\" is not a whole number that fits here.")]
    [InlineData("\"numbers\": [1, null]", "\"numbers\": [99999999999, null]", "The value \"99999999999\" is not a whole number that fits here.")]
    [InlineData("\"maybe\": null", "\"maybe\": null, \"isSo\": \"x\"", "The value \"x\" is not true or false.")]
    [InlineData("\"maybe\": null", "\"maybe\": null, \"amount\": true", "The value \"true\" is not a number.")]
    [InlineData("[{ \"period\"", "[{ \"titel\": 1, \"period\"", "The member \"titel\" is not known here; known are: period.")]
    public async Task Are_told_what_they_should_be(string right, string wrong, string said)
    {
        Sound.Should().Contain(right);
        var (status, body) = await PostAsync("/many", Sound.Replace(right, wrong, StringComparison.Ordinal), "en");
        status.Should().Be(400, body);
        Host.Texts(JsonNode.Parse(body)!).Should().Equal(said);
    }

    [Theory]
    [InlineData("/who?who=P-1&who=P-2", 200, "P-1 P-2")]
    [InlineData("/who", 200, "")]
    [InlineData("/who?who=P-1&who=P%202&who=P%203", 400, "who[1], who[2]")]
    [InlineData("/who?whom=P-1", 400, "whom")]
    [InlineData("/other?whom=P-1", 200, "")]
    [InlineData("/spread/P-1?at=F-1", 200, "P-1 F-1")]
    [InlineData("/spread/P-1?facility=F-1", 400, "facility")]
    [InlineData("/spread/P-1?id=P-2", 400, "id")]
    public async Task Are_lists_in_a_query_too(string address, int expected, string said)
    {
        var (status, body) = await PostAsync(address, null);
        status.Should().Be(expected);
        (status == 200 ? body : string.Join(", ", Host.Fields(JsonNode.Parse(body)!))).Should().Be(said);
    }

    /// <summary>What a host reads of addresses may stand in its bodies too: as the day or instant that it holds, and with its faults in the caller's language.</summary>
    [Theory]
    [InlineData("""{ "day": "2025-02-28", "at": "2025-02-28T05:00:00Z", "later": ["2025-03-01"] }""", 200, """{"day":"2025-02-28","at":"2025-02-28T05:00:00Z","later":["2025-03-01"]}""")]
    [InlineData("""{ "day": "2025-02-29", "at": "2025-02-28", "later": ["2025-03-01", "x", null] }""", 400, "day, at, later[1], later[2]")]
    [InlineData("""{ "day": { "value": "2025-02-28" }, "at": 1, "later": [] }""", 400, "day, at")]
    [InlineData("""{ "later": [] }""", 400, "day, at")]
    public async Task Are_days_and_moments_too(string json, int expected, string said)
    {
        var (status, body) = await PostAsync("/days", json);
        (status, status == 200 ? body : string.Join(", ", Host.Fields(JsonNode.Parse(body)!))).Should().Be((expected, said));
        if (status == 400)
        {
            body.Should().NotContain("LocalDate").And.MatchRegex("Tanggal|tanggal|wajib|harus");
        }
    }

    /// <summary>Days, instants, identities, codes and states may be names of members: read and written as the values, and told where they are none.</summary>
    [Theory]
    [InlineData("days", "2025-02-28", "2025-02-29")]
    [InlineData("moments", "2025-02-28T05:00:00Z", "2025-02-28")]
    [InlineData("dates", "2025-02-28", "x")]
    [InlineData("ids", "PKS-1", "PKS 1")]
    [InlineData("codes", "PKS", "X")]
    [InlineData("states", "female", "1")]
    public async Task Are_names_of_members_too(string member, string right, string wrong)
    {
        var json = $$$"""{"{{{member}}}":{"{{{right}}}":2}}""";
        (await PostAsync("/keyed", json)).Should().Be((200, json));

        var (status, body) = await PostAsync("/keyed", json.Replace(right, wrong, StringComparison.Ordinal));
        status.Should().Be(400, body);
        Host.Fields(JsonNode.Parse(body)!).Should().Equal($"{member}.{wrong}");
        body.Should().NotContain("LocalDate").And.NotContain("Int32").And.NotContain("can be read here").And.NotContain("dapat dibaca di sini");
    }

    /// <summary>What has no form is seen before the first caller asks.</summary>
    [Fact]
    public async Task Are_refused_at_the_start_if_they_would_be_read_with_loss()
    {
        var start = () => StartedAsync(static app => app.MapPost("/last", static (Row<Occurrence> body) => body.Value.Day is null));
        (await start.Should().ThrowAsync<NotSupportedException>()).WithMessage("*Occurrence has no form of its own in JSON*AddPembinaan()*");
        start = () => StartedAsync(static app => app.MapPost("/count", static (Row<Fact<int>> body) => body.Value.IsKnown));
        (await start.Should().ThrowAsync<NotSupportedException>()).WithMessage("*Fact*Int32*has no form of its own in JSON*");
    }

    /// <summary>Records of the library are described with their members, whichever of them a host serves, and no record without.</summary>
    [Fact]
    public async Task Are_described_with_the_members_of_records_of_the_library()
    {
        await using var app = await StartedAsync(static app =>
        {
            app.MapOpenApi();
            app.MapPost("/many", static (Many m) => m.Term);
            app.MapPost("/party", static (AgreementParty p) => p);
            app.MapPost("/days", static (Days d) => d);
        });
        using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
        var schemas = JsonNode.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!["components"]!["schemas"]!.AsObject();

        schemas["Term"]!["properties"]!.AsObject().Select(static m => m.Key).Should().Contain(["months", "days"]);
        schemas["ValidityPeriod"]!["properties"]!.AsObject().Select(static m => m.Key).Should().Equal("firstDay", "lastDay");
        var days = schemas["Days"]!["properties"]!;
        (FormatOf(days["day"]), FormatOf(days["at"]), FormatOf(Resolved(days["later"])["items"])).Should().Be(("date", "date-time", "date"));
        schemas["AgreementParty"]!["properties"]!.AsObject().Select(static m => m.Key).Should().Contain("nameAsPrinted");
        schemas.Where(static s => (string?)s.Value!["type"] == "object" && s.Value["properties"] is null && s.Value["additionalProperties"] is null)
            .Select(static s => s.Key).Should().BeEmpty();

        JsonNode Resolved(JsonNode? schema) => (((string?)schema!["$ref"])?.Split('/')[^1] is { } named ? schemas[named] : schema)!;

        string? FormatOf(JsonNode? schema) => (string?)Resolved(schema)["format"];
    }

    private static async Task<(int Status, string Body)> PostAsync(string address, string? json, string language = "id")
    {
        await using var app = await StartedAsync(static app =>
        {
            app.MapPost("/many", static (Many m) =>
                $"{m.List[0]} {m.Days[0]:uuuu-MM-dd} {m.Set.Single()} {m.Values[0]} {m.Counts.Single().Value} {m.Own.Count} {m.Term.Months} {!m.Sex.IsKnown && m.Numbers[1] is null}");
            app.MapPost("/days", static (Days days) => days);
            app.MapPost("/keyed", static (Keyed keyed) => keyed);
            app.MapGet("/other", static (string? name) => name ?? "");
            app.MapGet("/spread/{id}", static ([Microsoft.AspNetCore.Http.AsParameters] Spread all) => $"{all.Id} {all.Facility}");
            app.MapGet("/who", static ([FromQuery] ParticipantId[] who) => string.Join(' ', who.Select(static w => w.Value)));
        });
        using var client = new HttpClient { BaseAddress = new(app.Urls.First()), DefaultRequestHeaders = { { "Accept-Language", language } } };
        using var content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = json is null ? await client.GetAsync(new Uri(address, UriKind.Relative)) : await client.PostAsync(new Uri(address, UriKind.Relative), content);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static async Task<WebApplication> StartedAsync(Action<WebApplication> map)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddPembinaan();
        builder.Services.AddOpenApi(static document => document.AddPembinaan());
        var app = builder.Build();
        app.UseExceptionHandler();
        map(app);
        await app.StartAsync();
        return app;
    }

    internal sealed record Row<T>(T Value);

    internal sealed record Spread(ParticipantId Id, [FromQuery(Name = "at")] FacilityId? Facility);

    internal sealed record Days(Day Day, Moment At, ValueList<Day> Later);

    internal sealed record Keyed
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public Dictionary<Day, int>? Days { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public Dictionary<Moment, int>? Moments { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public Dictionary<LocalDate, int>? Dates { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public Dictionary<AgreementId, int>? Ids { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public Dictionary<AgreementKind, int>? Codes { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public Dictionary<Sex, int>? States { get; init; }
    }

    internal sealed record Line(ValidityPeriod Period);

    internal sealed record Many(
        List<ParticipantId> List, IReadOnlyList<LocalDate> Days, HashSet<SubjectId> Set, ValueList<FacilityId> Values, Dictionary<PartyId, int> Counts, Line[] Lines, ValueList<Line> Own,
        Term Term, Fraction? Maybe, Fact<Sex> Sex, List<int?> Numbers, LocalisedText? Name = null, AgreedPeriod? Agreed = null, ParticipantFacts? Who = null,
        bool? IsSo = null, decimal? Amount = null);
}
