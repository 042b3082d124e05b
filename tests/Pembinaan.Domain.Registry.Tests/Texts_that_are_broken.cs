using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using static Pembinaan.Domain.Registry.Tests.Host;

namespace Pembinaan.Domain.Registry.Tests;

/// <summary>What a caller can send and no value of the library takes: each is 400 with its field, in the caller's language, and nothing is 500.</summary>
public sealed class Texts_that_are_broken
{
    private const string Withdrawal = "/agreements/PKS-CONTOH/withdrawal";

    [Theory]
    [InlineData("/agreements/PKS-CONTOH/standing?day=", "day")]
    [InlineData("/agreements?inForceOn=", "inForceOn")]
    [InlineData("/facilities/LAPAS-CONTOH/in-force?day=", "day")]
    [InlineData("/cohorts/ANGKATAN-CONTOH/roster?day=", "day")]
    public async Task Is_a_day_before_the_first_year(string path, string field)
    {
        foreach (var day in new[] { "0000-01-01", "0000-12-31", "-0001-01-01", "2025-06-02%00x" })
        {
            var (status, problem) = await GetAsync(path + day);
            status.Should().Be(HttpStatusCode.BadRequest, day);
            Fields(problem).Should().Equal(field);
            Codes(problem).Should().Equal("JSON-VALUE");
        }

        (await GetAsync(path + "0001-01-01")).Status.Should().Be(HttpStatusCode.OK);
        (await GetAsync(path + "9999-12-31")).Status.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    public async Task Is_no_instant_at_which_nothing_was_known(string instant) =>
        (await GetAsync($"/agreements/PKS-CONTOH/standing?knownAt={instant}")).Status.Should().BeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("""{ "firstDay": "2025-06-17", "reason": "\ud800" }""")]
    [InlineData("""{ "firstDay": "2025-06-17", "reason": "a\udc00b" }""")]
    [InlineData("""{ "firstDay": "2025-06-17", "reason": "#" }""")]
    [InlineData("""{ "firstDay": "2025-06-17", "reason": "x", "#": 1 }""")]
    [InlineData("""{ "firstDay": "#", "reason": "x" }""")]
    public async Task Is_half_a_character_and_bytes_that_are_no_text(string body)
    {
        using var answer = await SentAsync(Withdrawal, body);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentLanguage.Should().Equal("en");
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Codes(problem).Should().Equal("JSON-BROKEN-TEXT");
        ((string?)problem["detail"]).Should().Be("This text holds a broken character.");
    }

    [Theory]
    [InlineData("P-\\ud800", "people[0].id")]
    [InlineData("P-#", "people[0].id")]
    public async Task Is_told_of_people_too(string id, string field)
    {
        using var answer = await SentAsync("/cohorts/ANGKATAN-CONTOH/who-may-join", $$"""{ "day": "2025-06-04", "people": [ { "id": "{{id}}" } ] }""");
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        Fields(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!).Should().Equal(field);
    }

    /// <summary>A whole pair is a character, and so is what stands escaped.</summary>
    [Fact]
    public async Task Is_not_a_pair_that_is_whole()
    {
        (await AskAsync(HttpMethod.Put, "/agreements/PKS-UTUH", Draft().ToJsonString())).Status.Should().Be(HttpStatusCode.OK);
        using var answer = await SentAsync("/agreements/PKS-UTUH/withdrawal", """{ "firstDay": "2025-06-17", "reason": "\ud83d\ude00 \u00e9" }""");
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Is_told_beside_everything_else()
    {
        var (_, problem) = await PostAsync(Withdrawal, """{ "firstDay": "2025-06-31", "reason": "a", "reason": "b", "also": null }""", language: "en");
        Fields(problem).Should().BeEquivalentTo("firstDay", "reason", "also");
        Codes(problem).Should().BeEquivalentTo("JSON-VALUE", "JSON-DUPLICATE-MEMBER", "JSON-UNKNOWN-MEMBER");
        (_, problem) = await PostAsync(Withdrawal, """{ "firstDay": "2025-06-17", "reason": "a", "reason": "b" }""", language: "en");
        Codes(problem).Should().Equal("JSON-DUPLICATE-MEMBER");
        ((string?)problem["detail"]).Should().Be("The member \"reason\" is given more than once.");
    }

    [Fact]
    public async Task Is_nothing_where_something_is_needed_and_not_said_to_be_missing()
    {
        var (status, problem) = await PostAsync(Withdrawal, """{ "firstDay": null, "reason": "a" }""", language: "en");
        status.Should().Be(HttpStatusCode.BadRequest);
        Fields(problem).Should().Equal("firstDay");
        ((string?)problem["detail"]).Should().Be("It should be a value that is not null.");
        (_, problem) = await PostAsync(Withdrawal, "null", language: "en");
        ((string?)problem["detail"]).Should().Be("It should be an object.");
    }

    [Fact]
    public async Task Is_a_party_without_its_kind()
    {
        var (_, problem) = await PostAsync("/agreements/PKS-CONTOH/signatures", new { party = "LAPAS-CONTOH", official = "X", day = "2025-06-16" },
            language: "en");
        Fields(problem).Should().Equal("party");
        ((string?)problem["detail"]).Should()
            .Be("The value \"LAPAS-CONTOH\" is not a party such as facility:UPT-S or stakeholder:PT-SWEN.");
    }

    [Theory]
    [InlineData("draftedOn", "\"3000-01-01\"", "draftedOn")]
    [InlineData("firstDay", "\"3000-01-01\"", "firstDay")]
    [InlineData("title", "\" \"", "title")]
    [InlineData("scope", "[]", null)]
    [InlineData("scope", "[\"SABUN\",\"SABUN\"]", "scope")]
    public async Task Is_told_by_the_field_that_the_caller_sent(string member, string value, string? field)
    {
        var body = Draft();
        body[member] = JsonNode.Parse(value);
        var (status, problem) = await AskAsync(HttpMethod.Put, $"/agreements/PKS-BIDANG-{member}-{value.Length}", body.ToJsonString());
        status.Should().Be(field is null ? HttpStatusCode.OK : HttpStatusCode.BadRequest, problem.ToJsonString());
        if (field is not null)
        {
            Fields(problem).Should().OnlyContain(f => f == field || f.StartsWith(field + "[", StringComparison.Ordinal), problem.ToJsonString());
        }
    }

    [Fact]
    public async Task Is_told_of_a_person_by_a_field_of_the_body()
    {
        var (_, problem) = await PostAsync("/cohorts/ANGKATAN-CONTOH/who-may-join", """{ "day": "2025-06-04", "people": [ { "id": "P-1", "sex": 7 } ] }""");
        Fields(problem).Should().Equal("people[0].sex");
    }

    [Fact]
    public async Task Is_a_person_who_is_named_twice()
    {
        var (status, problem) = await PostAsync("/cohorts/ANGKATAN-CONTOH/roster/review",
            """{ "day": "2025-06-04", "people": [ { "id": "P-1" }, { "id": "P-2" }, { "id": "P-1", "sex": "female" } ] }""");
        status.Should().Be(HttpStatusCode.BadRequest);
        Fields(problem).Should().Equal("people[2].id");
    }

    // "#" stands for a byte that begins no character.
    private static async Task<HttpResponseMessage> SentAsync(string path, string body)
    {
        using var client = (await SharedAsync()).CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Idempotency-Key", NextKey());
        request.Headers.TryAddWithoutValidation("From", "petugas");
        request.Headers.TryAddWithoutValidation("Accept-Language", "en");
        byte[] bytes = [.. Encoding.UTF8.GetBytes(body).Select(static b => b == '#' ? (byte)0xFF : b)];
        request.Content = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        return await client.SendAsync(request);
    }
}
