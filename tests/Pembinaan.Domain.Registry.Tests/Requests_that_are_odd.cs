using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using static Pembinaan.Domain.Registry.Tests.Host;

namespace Pembinaan.Domain.Registry.Tests;

/// <summary>What a caller can send and no endpoint asks for: it is told, with a field that the request has, and is never 500.</summary>
public sealed class Requests_that_are_odd
{
    private const string Body = """{ "firstDay": "2025-06-17", "reason": "x" }""";

    [Theory]
    [InlineData(null)]
    [InlineData("application/json; charset=nosuch")]
    [InlineData("application/json; charset=utf-7")]
    [InlineData("application/json", "gzip")]
    [InlineData("application/json", "zstd")]
    public async Task Have_a_body_of_no_known_kind(string? type, string? packed = null)
    {
        byte[] body = Encoding.UTF8.GetBytes(Body);
        using var answer = await SentAsync(packed is null ? body : [0x1f, 0x8b, .. body], type, packed);
        answer.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        answer.Content.Headers.ContentLanguage.Should().Equal("en");
        ((string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["title"]).Should().Be("This request cannot be served.");
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("")]
    public async Task Have_a_body_that_is_not_packed_although_they_name_how(string packed)
    {
        using var answer = await SentAsync(Encoding.UTF8.GetBytes("""{ "firstDay": "x", "reason": "x" }"""), "application/json", packed);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        Fields(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!).Should().Equal("firstDay");
    }

    [Fact]
    public async Task Have_no_body()
    {
        using var answer = await SendAsync(HttpMethod.Post, "/agreements/PKS-CONTOH/withdrawal", null, NextKey());
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    /// <summary>RFC 8259 asks for UTF-8 between systems; what else says what it is, is read and told alike.</summary>
    [Fact]
    public async Task Have_a_body_of_UTF_16_that_is_read_and_told_by_its_fields()
    {
        using var bad = await SentAsync(Encoding.Unicode.GetBytes("""{ "firstDay": "2025-06-31", "reason": 7 }"""), "application/json; charset=utf-16");
        bad.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        Fields(JsonNode.Parse(await bad.Content.ReadAsStringAsync())!).Should().Equal("firstDay", "reason");
        using var cut = await SentAsync(Encoding.Unicode.GetBytes("{"), "application/json; charset=utf-16");
        Codes(JsonNode.Parse(await cut.Content.ReadAsStringAsync())!).Should().Equal("JSON-SYNTAX");
    }

    [Theory]
    [InlineData("/agreements/PKS-CONTOH/standing?day=2025-06-02&day=2025-06-03", "day")]
    [InlineData("/agreements/PKS-CONTOH/standing?day=a&day=b", "day")]
    [InlineData("/agreements?inForceOn=2025-06-02&inForceOn=2025-06-02", "inForceOn")]
    [InlineData("/facilities/LAPAS-CONTOH/in-force?day=2025-06-02&day=2025-06-03", "day")]
    [InlineData("/agreements/PKS-CONTOH/standing?knownAt=2025-06-03T00:00:00Z&knownAt=2025-06-03T00:00:00Z", "knownAt")]
    public async Task Say_a_parameter_twice(string path, string field)
    {
        var (status, problem) = await GetAsync(path);
        status.Should().Be(HttpStatusCode.BadRequest);
        Fields(problem).Should().Equal(field);
    }

    /// <summary>Misspelt, it would be answered for today, or for all.</summary>
    [Theory]
    [InlineData("/agreements/PKS-CONTOH/standing?dya=2025-06-02", "dya")]
    [InlineData("/agreements/PKS-CONTOH/standing?day=x&knownOn=2025-06-03&on=x", "day, knownOn, on")]
    [InlineData("/agreements?inforce=2025-06-02", "inforce")]
    [InlineData("/agreements?id=PKS-CONTOH", "id")]
    [InlineData("/agreements/PKS-CONTOH/standing?DAY=2025-06-02&knownat=2025-06-03T00:00:00Z", null)]
    [InlineData("/facilities/LAPAS-CONTOH/in-force?day=2025-06-02&lang=id", null)]
    public async Task Name_a_parameter_that_the_address_does_not_have(string path, string? fields)
    {
        var (status, problem) = await GetAsync(path, "en");
        status.Should().Be(fields is null ? HttpStatusCode.OK : HttpStatusCode.BadRequest);
        if (fields is not null)
        {
            string.Join(", ", Fields(problem)).Should().Be(fields);
            Codes(problem)[^1].Should().Be("JSON-UNKNOWN-MEMBER");
            Texts(problem)[^1].Should().StartWith($"The parameter \"{fields.Split(", ")[^1]}\" is not known at this address; known are: ");
        }
    }

    [Theory]
    [InlineData("\u200B")]
    [InlineData(" \u200B\u2060")]
    [InlineData("a\u0085")]
    public async Task Are_of_an_author_that_cannot_be_written(string author)
    {
        using var answer = await SendAsync(HttpMethod.Put, "/agreements/PKS-SIAPA-2", Draft().ToJsonString(), NextKey(), author: author);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        Fields(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!).Should().Equal("From");
    }

    /// <summary>404 is said of what the address names, and of nothing else.</summary>
    [Theory]
    [InlineData("agreements", "termination", """{ "lastDay": "2025-12-31", "cause": "MUTUAL", "reason": "x", "by": "stakeholder:ZZ" }""", "by")]
    [InlineData("agreements", "signatures", """{ "party": "facility:ZZ", "official": "X", "day": "2025-06-16" }""", "party")]
    [InlineData("agreements", "ratifications",
        """{ "signed": "ZZ", "party": "facility:LAPAS-CONTOH", "official": "LAPAS-CONTOH-KEPALA", "day": "2025-06-16" }""", "signed")]
    [InlineData("agreements", "offer", """{ "firstDay": "1900-01-01" }""", null)]
    [InlineData("agreements", "suspensions", """{ "firstDay": "1900-01-01", "reason": "x" }""", null)]
    [InlineData("agreements", "resumptions", """{ "firstDay": "1900-01-01" }""", null)]
    [InlineData("agreements", "withdrawal", """{ "firstDay": "1900-01-01", "reason": "x" }""", null)]
    [InlineData("cohorts", "certificates", """{ "participant": "P-ZZ", "number": "SERT/ZZ", "issuedOn": "2025-06-19" }""", "participant")]
    [InlineData("cohorts", "enrolments", """{ "day": "1900-01-01", "person": { "id": "P-ZZ" } }""", null)]
    [InlineData("cohorts", "who-may-join", """{ "day": "1900-01-01", "people": [ { "id": "P-ZZ" } ] }""", null)]
    [InlineData("cohorts", "roster/review", """{ "day": "2025-06-04", "people": [ { "id": "P-ZZ" } ] }""", null)]
    public async Task Name_in_a_body_what_nobody_knows(string roots, string command, string body, string? field)
    {
        if (roots == "agreements")
        {
            (await AskAsync(HttpMethod.Put, "/agreements/PKS-TAK-KENAL", Draft().ToJsonString(), "TAK-KENAL-1")).Status.Should().Be(HttpStatusCode.OK);
        }

        var id = roots == "agreements" ? "PKS-TAK-KENAL" : "ANGKATAN-SELESAI";
        var (status, problem) = await PostAsync($"/{roots}/{id}/{command}", body);
        status.Should().NotBe(HttpStatusCode.NotFound);
        if (field is not null)
        {
            // The agreement is not formed, so that it cannot end either: that is of the state, and told first.
            status.Should().Be(command == "termination" ? HttpStatusCode.Conflict : HttpStatusCode.BadRequest, problem.ToJsonString());
            Fields(problem).Should().Contain(field);
        }

        (status, problem) = await PostAsync($"/{roots}/TIDAK-ADA/{command}", body);
        status.Should().Be(HttpStatusCode.NotFound, problem.ToJsonString());
    }

    [Fact]
    public async Task Use_a_key_for_something_else_and_are_told_their_own_key()
    {
        var draft = Draft();
        (await AskAsync(HttpMethod.Put, "/agreements/PKS-KUNCI-LAIN", draft.ToJsonString(), "KUNCI-LAIN")).Status.Should().Be(HttpStatusCode.OK);
        draft["title"] = "Judul lain";
        var (status, problem) = await AskAsync(HttpMethod.Put, "/agreements/PKS-KUNCI-LAIN", draft.ToJsonString(), "KUNCI-LAIN", language: "en");
        status.Should().Be(HttpStatusCode.Conflict);
        Codes(problem).Should().Equal("JOURNAL-ENTRY-REUSED");
        Fields(problem).Should().Equal("Idempotency-Key");
        ((string?)problem["detail"]).Should().Be("The entry identity KUNCI-LAIN has been used for another event.");
    }

    /// <summary>What stands after the slash belongs to the library, on whichever side it is sent.</summary>
    [Theory]
    [InlineData("NOMOR-1", "NOMOR-1/1", "NOMOR-1")]
    [InlineData("NOMOR-2/1", "NOMOR-2", "NOMOR-2/1")]
    [InlineData("NOMOR-3", "NOMOR-3/2", null)]
    [InlineData("NOMOR-4", "NOMOR-4/1/1", null)]
    public async Task Use_a_key_with_a_number_and_are_told_what_is_recorded(string first, string second, string? said)
    {
        await SignedAsync($"PKS-{first}".Replace("/", "%2F", StringComparison.Ordinal));
        (await PostAsync($"/agreements/PKS-{first}/suspensions".Replace("/1/", "%2F1/", StringComparison.Ordinal), new { firstDay = "2025-08-01", reason = "x" }, first))
            .Status.Should().Be(HttpStatusCode.OK);
        var (status, answer) = await PostAsync(
            $"/agreements/PKS-{first}/resumptions".Replace("/1/", "%2F1/", StringComparison.Ordinal), new { firstDay = "2025-09-01" }, second);
        status.Should().Be(said is null ? HttpStatusCode.OK : HttpStatusCode.Conflict, answer.ToJsonString());
        if (said is not null)
        {
            Codes(answer).Should().Equal("JOURNAL-ENTRY-REUSED");
            answer["changes"]!.AsArray().Select(static c => (string)c!["entry"]!).Should().Equal(said);
        }
    }

    [Fact]
    public async Task Use_the_key_of_a_draft_and_are_told_its_entries()
    {
        (await AskAsync(HttpMethod.Put, "/agreements/PKS-BERNOMOR", Draft().ToJsonString(), "BERNOMOR")).Status.Should().Be(HttpStatusCode.OK);
        var (status, problem) = await PostAsync("/agreements/PKS-BERNOMOR/withdrawal", Body, "BERNOMOR");
        status.Should().Be(HttpStatusCode.Conflict);
        problem["changes"]!.AsArray().Select(static c => (string)c!["entry"]!).Should()
            .Equal("BERNOMOR/1", "BERNOMOR/2", "BERNOMOR/3", "BERNOMOR/4", "BERNOMOR/5");
    }

    /// <summary>The framework makes one text of two, which would be a key that nobody sent.</summary>
    [Fact]
    public async Task Say_a_key_twice()
    {
        using var client = (await SharedAsync()).CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri("/agreements/PKS-DUA-KUNCI", UriKind.Relative))
        {
            Content = new StringContent(Draft().ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Idempotency-Key", ["DUA-1", "DUA-2"]);
        request.Headers.Add("From", "petugas");
        using var answer = await client.SendAsync(request);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        Fields(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!).Should().Equal("Idempotency-Key");
    }

    [Fact]
    public async Task Lack_a_key_and_have_a_revision_that_is_none()
    {
        using var answer = await SendAsync(HttpMethod.Post, "/agreements/PKS-CONTOH/withdrawal", Body, null, seen: "abc");
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        Fields(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!).Should().BeEquivalentTo("Idempotency-Key", "If-Match");
        var (_, problem) = await PostAsync("/agreements/PKS-CONTOH/withdrawal", new { firstDay = "x", reason = "x" }, seen: "abc");
        Fields(problem).Should().BeEquivalentTo("firstDay", "If-Match");
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("\"\"")]
    public async Task Begin_or_change_with_a_revision_that_is_none(string seen)
    {
        var (status, problem) = await AskAsync(HttpMethod.Put, "/agreements/PKS-BARU-SEKALI", Draft().ToJsonString(), seen: seen);
        status.Should().Be(HttpStatusCode.BadRequest);
        Fields(problem).Should().Equal("If-Match");
        (status, problem) = await PostAsync("/agreements/PKS-CONTOH/withdrawal", Body, seen: seen);
        status.Should().Be(HttpStatusCode.BadRequest);
        Fields(problem).Should().Equal("If-Match");
    }

    private static async Task<HttpResponseMessage> SentAsync(byte[] body, string? type, string? packed = null)
    {
        using var client = (await SharedAsync()).CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/agreements/PKS-CONTOH/withdrawal", UriKind.Relative))
        {
            Content = new ByteArrayContent(body),
        };
        request.Headers.Add("Idempotency-Key", NextKey());
        request.Headers.Add("From", "petugas");
        request.Headers.Add("Accept-Language", "en");
        request.Content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        request.Content.Headers.TryAddWithoutValidation("Content-Encoding", packed is null ? [] : [packed]);
        return await client.SendAsync(request);
    }
}
