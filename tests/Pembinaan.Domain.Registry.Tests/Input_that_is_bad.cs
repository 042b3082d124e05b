using System.Text;
using System.Text.Json.Nodes;
using static Pembinaan.Domain.Registry.Tests.Host;

namespace Pembinaan.Domain.Registry.Tests;

public sealed class Input_that_is_bad
{
    [Fact]
    public async Task Is_told_with_every_error_and_its_field()
    {
        const string Body = """
            { "zone": "GMT", "draftedOn": "2025-02-29", "parties": ["facility:LAPAS-CONTOH", "PT", 7], "kind": "MOU", "titel": "x", "lastDay": "2027-6-30" }
            """;
        var (status, problem) = await AskAsync(HttpMethod.Put, "/agreements/PKS%20BURUK", Body, key: "dua kata", language: "en");
        status.Should().Be(HttpStatusCode.BadRequest);
        Fields(problem).Should().BeEquivalentTo("id", "Idempotency-Key", "zone", "draftedOn", "parties[1]", "parties[2]", "kind", "titel", "lastDay", "scope");
        Texts(problem).Should().Contain("The value \"GMT\" is not one of WIB, WITA, WIT.").And.Contain("The value \"2025-02-29\" is not a day yyyy-mm-dd.");
    }

    /// <summary>Each value is told in the words of the library, and of a long one as much as a reader needs.</summary>
    [Fact]
    public async Task Is_told_by_its_beginning_where_it_is_long()
    {
        var (status, problem) = await PostAsync("/agreements/PKS-CONTOH/withdrawal", new { firstDay = new string('9', 61), reason = 7 }, language: "en");
        status.Should().Be(HttpStatusCode.BadRequest);
        Codes(problem).Should().Equal("JSON-VALUE", "JSON-VALUE");
        Texts(problem).Should().Equal($"The value \"{new string('9', 60)}…\" is not a day yyyy-mm-dd.", "The value \"7\" is not a text.");
    }

    [Fact]
    public async Task Of_a_draft_is_told_at_once()
    {
        var draft = Draft("stakeholder:TAK-ADA");
        draft["title"] = " ";
        draft["lastDay"] = "2025-06-30";
        draft["goods"] = new System.Text.Json.Nodes.JsonArray("SABUN", "LAIN");
        var (status, problem) = await AskAsync(HttpMethod.Put, "/agreements/PKS-SALAH", draft.ToJsonString());
        status.Should().Be(HttpStatusCode.BadRequest);
        Fields(problem).Should().BeEquivalentTo("parties[1]", "goods[1]", "title", "lastDay");

        draft = Draft("facility:LAPAS-CONTOH");
        (status, problem) = await AskAsync(HttpMethod.Put, "/agreements/PKS-SALAH", draft.ToJsonString());
        (status, Fields(problem).Single()).Should().Be((HttpStatusCode.BadRequest, "parties[1]"));
    }

    /// <summary>The headers of a command are told beside its body and what that names, whatever of it was read first.</summary>
    [Theory]
    [InlineData("POST", "/agreements/PKS-CONTOH/termination", """{ "cause": "MUTUAL", "reason": 7 }""", "lastDay", "reason")]
    [InlineData("POST", "/agreements/PKS-CONTOH/signatures", """{ "party": "stakeholder:TAK-ADA", "official": "X", "day": "2025-06-02" }""", "party")]
    [InlineData("PUT", "/agreements/PKS-TANPA-KUNCI", """
        { "zone": "WIB", "draftedOn": "2025-01-06", "parties": ["facility:LAPAS-CONTOH", "stakeholder:TAK-ADA"], "scope": ["SABUN"], "goods": ["LAIN"] }
        """, "parties[1]", "goods[0]")]
    [InlineData("POST", "/agreements/PKS-CONTOH/withdrawal", """{ "firstDay": "1800-01-01", "reason": " " }""", "firstDay", "reason")]
    [InlineData("PUT", "/agreements/PKS-TANPA-KUNCI", """
        { "zone": "WIB", "draftedOn": "2025-01-06", "parties": ["facility:LAPAS-CONTOH"], "scope": ["SABUN"], "title": " ", "firstDay": "2025-07-01", "lastDay": "2025-06-30" }
        """, "title", "lastDay")]
    [InlineData("POST", "/cohorts/ANGKATAN-SELESAI/certificates", """{ "participant": "TAK-ADA", "number": "SERT/9", "issuedOn": "2999-01-01" }""", "participant", "issuedOn")]
    public async Task Is_told_beside_a_key_that_is_missing(string method, string path, string body, params string[] fields)
    {
        using var answer = await SendAsync(new(method), path, body, null, author: null);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        Fields(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!).Should().BeEquivalentTo([.. fields, "Idempotency-Key", "From"]);
    }

    /// <summary>A question records nothing, and asks for no key.</summary>
    [Fact]
    public async Task Of_a_question_by_POST_asks_for_no_key()
    {
        using var answer = await SendAsync(HttpMethod.Post, "/cohorts/ANG-SABUN-1/who-may-join", """{ "day": "x", "people": [] }""", null, author: null);
        Fields(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!).Should().Equal("day");
    }

    [Fact]
    public async Task Of_a_question_is_told_at_once()
    {
        var (status, problem) = await GetAsync("/agreements/PKS-CONTOH/standing?day=x&knownAt=y");
        status.Should().Be(HttpStatusCode.BadRequest);
        Fields(problem).Should().BeEquivalentTo("day", "knownAt");
    }

    [Theory]
    [InlineData("id", "id", "Isian \"lastDay\" wajib ada.")]
    [InlineData("en", "en", "The member \"lastDay\" is missing.")]
    [InlineData("en-GB,id;q=0.5", "en", "The member \"lastDay\" is missing.")]
    [InlineData("en;q=0.4,id-ID;q=0.5", "id", "Isian \"lastDay\" wajib ada.")]
    [InlineData("en;q=0", "id", "Isian \"lastDay\" wajib ada.")]
    [InlineData("id;q=0", "en", "The member \"lastDay\" is missing.")]
    [InlineData("en;q=0, id;q=0", "id", "Isian \"lastDay\" wajib ada.")]
    [InlineData("*;q=0", "id", "Isian \"lastDay\" wajib ada.")]
    [InlineData("id;q=0, *", "en", "The member \"lastDay\" is missing.")]
    [InlineData("fr;q=0, *;q=0.5, id;q=0", "en", "The member \"lastDay\" is missing.")]
    [InlineData("*;q=0.5, en;q=0.4", "id", "Isian \"lastDay\" wajib ada.")]
    [InlineData("en, id", "en", "The member \"lastDay\" is missing.")]
    [InlineData("id, en", "id", "Isian \"lastDay\" wajib ada.")]
    [InlineData("fr", "id", "Isian \"lastDay\" wajib ada.")]
    [InlineData("*", "id", "Isian \"lastDay\" wajib ada.")]
    [InlineData(";;;", "id", "Isian \"lastDay\" wajib ada.")]
    [InlineData(null, "id", "Isian \"lastDay\" wajib ada.")]
    public async Task Is_told_in_the_language_of_the_caller_or_in_that_of_the_law(string? asked, string answered, string text)
    {
        using var answer = await SendAsync(HttpMethod.Post, "/agreements/PKS-CONTOH/termination", new { cause = "MUTUAL", reason = "x" }, NextKey(),
            language: asked);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        answer.Content.Headers.ContentLanguage.Should().Equal(answered);
        answer.Headers.Vary.Should().Equal("Accept-Language");
        Texts(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!).Should().Equal(text);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("dua kata", HttpStatusCode.BadRequest)]
    [InlineData("91", HttpStatusCode.BadRequest)]
    [InlineData("90", HttpStatusCode.OK)]
    public async Task Is_a_key_that_is_no_identity_of_an_entry(string? key, HttpStatusCode expected)
    {
        var sent = key is "90" or "91" ? new string('k', int.Parse(key, System.Globalization.CultureInfo.InvariantCulture)) : key;
        using var answer = await SendAsync(HttpMethod.Put, "/agreements/PKS-KUNCI", Draft().ToJsonString(), sent);
        answer.StatusCode.Should().Be(expected);
        if (expected != HttpStatusCode.OK)
        {
            Fields(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!).Should().Equal("Idempotency-Key");
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public async Task Is_a_command_of_nobody(string? author)
    {
        using var answer = await SendAsync(HttpMethod.Put, "/agreements/PKS-SIAPA", Draft().ToJsonString(), NextKey(), author: author);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        Fields(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!).Should().Equal("From");
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("\"\"")]
    [InlineData("1.0")]
    public async Task Is_a_revision_that_is_no_number(string seen)
    {
        var (status, problem) = await PostAsync("/agreements/PKS-CONTOH/termination", new { lastDay = "2026-01-31", cause = "MUTUAL", reason = "sepakat" },
            seen: seen);
        status.Should().Be(HttpStatusCode.BadRequest);
        Fields(problem).Should().Equal("If-Match");
    }

    [Theory]
    [InlineData("", "JSON-SYNTAX")]
    [InlineData("{", "JSON-SYNTAX")]
    [InlineData("{\"reason\":\"a\"} x", "JSON-SYNTAX")]
    [InlineData("null", "JSON-TYPE")]
    [InlineData("[]", "JSON-TYPE")]
    [InlineData("3", "JSON-TYPE")]
    [InlineData("\"x\"", "JSON-TYPE")]
    public async Task Is_a_body_that_is_no_object(string body, string code)
    {
        var (status, problem) = await PostAsync("/agreements/PKS-CONTOH/withdrawal", body, language: "en");
        status.Should().Be(HttpStatusCode.BadRequest);
        Codes(problem).Should().Equal(code);
        Texts(problem)[0].Should().Be(code == "JSON-TYPE" ? "It should be an object." : Texts(problem)[0]);
    }

    [Fact]
    public async Task Is_a_party_in_a_body_that_nobody_knows_and_not_a_missing_page()
    {
        var (status, problem) = await AskAsync(HttpMethod.Put, "/agreements/PKS-ASING", Draft("stakeholder:TAK-DIKENAL").ToJsonString());
        status.Should().Be(HttpStatusCode.BadRequest);
        Fields(problem).Should().Equal("parties[1]");
        Codes(problem).Should().Equal("STORE-UNKNOWN");
        (await GetAsync("/agreements/PKS-ASING")).Status.Should().Be(HttpStatusCode.NotFound, "nothing was written");

        (await AskAsync(HttpMethod.Put, "/agreements/PKS-ASING", Draft().ToJsonString())).Status.Should().Be(HttpStatusCode.OK);
        (status, problem) = await PostAsync("/agreements/PKS-ASING/signatures", new { party = "facility:TAK-DIKENAL", official = "X", day = "2025-06-16" });
        status.Should().Be(HttpStatusCode.BadRequest);
        Fields(problem).Should().Equal("party");
    }

    [Fact]
    public async Task Is_refused_by_the_library_with_its_own_words()
    {
        await SignedAsync("PKS-TOLAK");
        var (status, problem) = await PostAsync("/agreements/PKS-TOLAK/termination", new { lastDay = "1800-01-01", cause = "MUTUAL", reason = " " },
            language: "en");
        status.Should().Be(HttpStatusCode.BadRequest);
        Codes(problem).Should().HaveCountGreaterThan(1).And.Contain("JOURNAL-TEXT-BLANK");
    }

    [Fact]
    public async Task Is_what_the_framework_refuses_by_itself_and_a_problem_too()
    {
        var (status, problem) = await GetAsync("/tidak-ada", "en");
        status.Should().Be(HttpStatusCode.NotFound);
        ((string?)problem["title"]).Should().Be("This request cannot be served.");

        using var missing = await SendAsync(HttpMethod.Get, "/tidak-ada", null, null, language: "en");
        missing.Content.Headers.ContentLanguage.Should().Equal("en");
        using var other = await SendAsync(HttpMethod.Delete, "/agreements/PKS-CONTOH", null, null, language: "en");
        other.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
        other.Content.Headers.ContentLanguage.Should().Equal("en");
        using var client = (await SharedAsync()).CreateClient();
        using var text = new StringContent("x", Encoding.UTF8, "text/plain");
        using var answer = await client.PostAsync(new Uri("/agreements/PKS-CONTOH/withdrawal", UriKind.Relative), text);
        answer.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
        answer.Content.Headers.ContentLanguage.Should().Equal("id");
        (await answer.Content.ReadAsStringAsync()).Should().Contain("Permintaan ini tidak dapat dilayani.");
    }
}
