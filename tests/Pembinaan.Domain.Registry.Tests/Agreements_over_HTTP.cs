using static Pembinaan.Domain.Registry.Tests.Host;

namespace Pembinaan.Domain.Registry.Tests;

public sealed class Agreements_over_HTTP
{
    [Fact]
    public async Task Go_from_draft_to_termination()
    {
        var (status, drafted) = await AskAsync(HttpMethod.Put, "/agreements/PKS-HIDUP", Draft().ToJsonString());
        status.Should().Be(HttpStatusCode.OK);
        drafted["value"]!["missing"]!.AsArray().Should().NotBeEmpty();
        (await PostAsync("/agreements/PKS-HIDUP/offer", new { firstDay = "2025-06-12" })).Status.Should().Be(HttpStatusCode.OK);
        (await PostAsync("/agreements/PKS-HIDUP/signatures", Signing(ofFacility: true))).Status.Should().Be(HttpStatusCode.OK);
        var (_, signed) = await PostAsync("/agreements/PKS-HIDUP/signatures", Signing(ofFacility: false));
        ((string?)signed["value"]!["formedOn"]).Should().Be("2025-06-16");
        (await PostAsync("/agreements/PKS-HIDUP/suspensions", new { firstDay = "2025-08-01", lastDay = "2025-08-31", reason = "renovasi bengkel" }))
            .Status.Should().Be(HttpStatusCode.OK);
        (await PostAsync("/agreements/PKS-HIDUP/resumptions", new { firstDay = "2025-08-20" })).Status.Should().Be(HttpStatusCode.OK);
        (await PostAsync("/agreements/PKS-HIDUP/termination", new { lastDay = "2026-03-31", cause = "MUTUAL", reason = "sepakat" })).Status.Should()
            .Be(HttpStatusCode.OK);

        foreach (var (day, isInForce) in new[]
        {
            ("2025-06-30", false), ("2025-07-01", true), ("2025-07-31", true), ("2025-08-01", false), ("2025-08-19", false), ("2025-08-20", true),
                ("2026-03-31", true), ("2026-04-01", false),
        })
        {
            ((bool)(await GetAsync($"/agreements/PKS-HIDUP/standing?day={day}")).Body["value"]!["isInForce"]!).Should().Be(isInForce, day);
        }

        var (_, lines) = await GetAsync("/agreements/PKS-HIDUP/entries", "en");
        lines["value"]!.AsArray().Should().HaveCountGreaterThan(8);
        ((string?)lines["value"]![0]!["author"]).Should().Be("petugas");
    }

    [Fact]
    public async Task Stand_on_a_day_as_they_were_known_at_an_instant()
    {
        await SignedAsync("PKS-DIKETAHUI");
        var (status, known) = await GetAsync("/agreements/PKS-CONTOH/standing?day=2025-06-02&knownAt=2025-06-01T16:59:59Z");
        status.Should().Be(HttpStatusCode.OK);
        ((bool)known["value"]!["isInForce"]!).Should().BeFalse("it was signed and recorded on the day itself");
        ((bool)(await GetAsync("/agreements/PKS-CONTOH/standing?day=2025-06-02")).Body["value"]!["isInForce"]!).Should().BeTrue();
        var (unknown, problem) = await GetAsync("/agreements/PKS-DIKETAHUI/standing?day=2025-07-01&knownAt=2025-06-20T02:59:59Z", "en");
        unknown.Should().Be(HttpStatusCode.NotFound);
        Codes(problem).Should().Equal("STORE-NOT-YET-KNOWN");
        (await GetAsync("/agreements/PKS-DIKETAHUI/standing?day=2025-07-01&knownAt=2025-06-20T03:00:00Z")).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Are_listed_by_day_and_place()
    {
        (await GetAsync("/agreements?inForceOn=2025-06-02&facility=LAPAS-CONTOH")).Body["value"]!.AsArray().Select(static n => (string)n!).Should()
            .Equal("PKS-CONTOH");
        (await GetAsync("/agreements?inForceOn=2025-06-01")).Body["value"]!.AsArray().Should().BeEmpty();
        (await GetAsync("/agreements?facility=LAPAS-CONTOH&inForceOn=2025-06-01")).Body["value"]!.AsArray().Should().BeEmpty();
        var (status, problem) = await GetAsync("/agreements?facility=LAPAS-LAIN");
        status.Should().Be(HttpStatusCode.NotFound);
        Fields(problem).Should().Equal("facility");
    }

    [Fact]
    public async Task Are_listed_as_soon_as_they_are_drafted()
    {
        (await AskAsync(HttpMethod.Put, "/agreements/PKS-KONSEP", Draft().ToJsonString())).Status.Should().Be(HttpStatusCode.OK);
        (await GetAsync("/agreements")).Body["value"]!.AsArray().Select(static n => (string)n!).Should().Contain(["PKS-CONTOH", "PKS-KONSEP"])
            .And.BeInAscendingOrder(StringComparer.Ordinal);
        (await GetAsync("/agreements?inForceOn=2025-07-01")).Body["value"]!.AsArray().Select(static n => (string)n!).Should()
            .NotContain("PKS-KONSEP");
    }

    [Theory]
    [InlineData("W12%2FPKS%2F2025")]
    [InlineData("W12%2fPKS%2f2026")]
    public async Task With_a_slash_in_their_number_are_found_by_it(string escaped)
    {
        var number = Uri.UnescapeDataString(escaped);
        var (status, drafted) = await AskAsync(HttpMethod.Put, $"/agreements/{escaped}", Draft().ToJsonString());
        status.Should().Be(HttpStatusCode.OK);
        ((string?)drafted["value"]!["agreement"]).Should().Be(number);
        ((string?)(await GetAsync($"/agreements/{escaped}/standing")).Body["value"]!["agreement"]).Should().Be(number);
        using var page = await SendAsync(HttpMethod.Get, $"/pages/agreements/{escaped}", null, null);
        (page.StatusCode, (await page.Content.ReadAsStringAsync()).Contains($"<h1>Perjanjian {number}</h1>", StringComparison.Ordinal)).Should()
            .Be((HttpStatusCode.OK, true));
    }

    [Fact]
    public async Task Sent_again_are_answered_as_the_first_time_with_the_warnings()
    {
        await SignedAsync("PKS-ULANG");
        var termination = new { lastDay = "2025-12-31", cause = "NOTICE", reason = "tidak dilanjutkan" };
        var first = await PostAsync("/agreements/PKS-ULANG/termination", termination, "ULANG-1");
        first.Body["warnings"]!.AsArray().Should().NotBeEmpty();
        var again = await PostAsync("/agreements/PKS-ULANG/termination", termination, "ULANG-1", seen: "\"1\"");
        again.Status.Should().Be(HttpStatusCode.OK);
        again.Body.ToJsonString().Should().Be(first.Body.ToJsonString());
        var draft = Draft();
        var (_, drafted) = await AskAsync(HttpMethod.Put, "/agreements/PKS-ULANG-2", draft.ToJsonString(), "ULANG-2");
        (await AskAsync(HttpMethod.Put, "/agreements/PKS-ULANG-2", draft.ToJsonString(), "ULANG-2")).Body.ToJsonString().Should().Be(drafted.ToJsonString());
    }

    [Fact]
    public async Task Under_the_key_of_a_draft_are_a_conflict_too()
    {
        (await AskAsync(HttpMethod.Put, "/agreements/PKS-SEKUNCI", Draft().ToJsonString(), "KUNCI-1")).Status.Should().Be(HttpStatusCode.OK);
        var (status, problem) = await PostAsync("/agreements/PKS-SEKUNCI/withdrawal", new { firstDay = "2025-06-19", reason = "batal" }, "KUNCI-1");
        status.Should().Be(HttpStatusCode.Conflict);
        (Codes(problem).Single(), Fields(problem).Single()).Should().Be(("JOURNAL-ENTRY-REUSED", "Idempotency-Key"));
        (await PostAsync("/agreements/PKS-SEKUNCI/withdrawal", new { firstDay = "2025-06-19", reason = "batal" }, "KUNCI-2")).Status.Should()
            .Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Sent_again_with_something_else_are_a_conflict()
    {
        await SignedAsync("PKS-LAIN");
        (await PostAsync("/agreements/PKS-LAIN/withdrawal", new { firstDay = "2025-06-17", reason = "x" }, "LAIN-1")).Status.Should().NotBe(HttpStatusCode.OK);
        (await PostAsync("/agreements/PKS-LAIN/suspensions", new { firstDay = "2025-08-01", reason = "renovasi" }, "LAIN-1")).Status.Should()
            .Be(HttpStatusCode.OK);
        var (status, problem) = await PostAsync("/agreements/PKS-LAIN/suspensions", new { firstDay = "2025-08-02", reason = "renovasi" }, "LAIN-1");
        status.Should().Be(HttpStatusCode.Conflict);
        Codes(problem).Should().Equal("JOURNAL-ENTRY-REUSED");
        var said = problem["changes"]!.AsArray().Should().ContainSingle("it is told what was recorded under the key").Subject!;
        ((string?)said["entry"]).Should().Be("LAIN-1");
        ((string?)said["text"]).Should().Contain("1 Agustus 2025");

        // Also where the state would refuse it too.
        (await PostAsync("/agreements/PKS-LAIN/termination", new { lastDay = "2025-12-31", cause = "MUTUAL", reason = "sepakat" }, "LAIN-2")).Status.Should()
            .Be(HttpStatusCode.OK);
        (status, problem) = await PostAsync("/agreements/PKS-LAIN/termination", new { lastDay = "2025-12-31", cause = "MUTUAL", reason = "lain" }, "LAIN-2");
        (status, Codes(problem).Single(), Fields(problem).Single()).Should().Be((HttpStatusCode.Conflict, "JOURNAL-ENTRY-REUSED", "Idempotency-Key"));
    }

    [Fact]
    public async Task Changed_since_the_caller_looked_say_what_changed()
    {
        await SignedAsync("PKS-BERUBAH");
        var seen = (int)(await GetAsync("/agreements/PKS-BERUBAH")).Body["value"]!["revision"]!;
        (await PostAsync("/agreements/PKS-BERUBAH/suspensions", new { firstDay = "2025-08-01", reason = "renovasi" }, "UBAH-1")).Status.Should()
            .Be(HttpStatusCode.OK);
        var termination = new { lastDay = "2025-12-31", cause = "MUTUAL", reason = "sepakat" };
        var (status, problem) = await PostAsync("/agreements/PKS-BERUBAH/termination", termination, seen: $"\"{seen}\"", language: "en");
        status.Should().Be(HttpStatusCode.Conflict);
        Codes(problem).Should().Equal("JOURNAL-STALE");
        var line = problem["changes"]!.AsArray().Should().ContainSingle().Subject!;
        ((string?)line["entry"]).Should().Be("UBAH-1");
        ((string?)line["text"]).Should().Contain("renovasi");
        (await PostAsync("/agreements/PKS-BERUBAH/termination", termination, seen: $"\"{seen + 1}\"")).Status.Should().Be(HttpStatusCode.OK);
        (await AskAsync(HttpMethod.Put, "/agreements/PKS-BERUBAH", Draft().ToJsonString())).Status.Should().Be(HttpStatusCode.Conflict);
    }

    [Theory]
    [InlineData("999")]
    [InlineData("\"999\"")]
    [InlineData("99999999999")]
    public async Task Changed_by_whoever_saw_more_than_there_is_are_a_conflict(string seen)
    {
        var termination = new { lastDay = "2026-01-31", cause = "MUTUAL", reason = "sepakat" };
        var revision = (int)(await GetAsync("/agreements/PKS-CONTOH")).Body["value"]!["revision"]!;
        var (status, problem) = await PostAsync("/agreements/PKS-CONTOH/termination", termination, seen: seen, language: "en");
        status.Should().Be(HttpStatusCode.Conflict);
        Fields(problem).Should().Equal("If-Match");
        Codes(problem).Should().Equal("JOURNAL-STALE");
        ((string?)problem["detail"]).Should().Be($"There is no revision {seen.Trim('"')} yet; the newest is revision {revision}.");
        problem["changes"]!.AsArray().Should().BeEmpty();
    }

    /// <summary>What does not go with what is on record tells at which revision that is: whoever has seen less reads the entries since.</summary>
    [Fact]
    public async Task That_a_command_does_not_go_with_tell_their_revision()
    {
        (await AskAsync(HttpMethod.Put, "/agreements/PKS-NASKAH", Draft().ToJsonString())).Status.Should().Be(HttpStatusCode.OK);
        var revision = (int)(await GetAsync("/agreements/PKS-NASKAH")).Body["value"]!["revision"]!;
        var (status, problem) = await PostAsync("/agreements/PKS-NASKAH/suspensions", new { firstDay = "2025-08-01", reason = "renovasi" });
        (status, Codes(problem).Single(), (int?)problem["revision"]).Should().Be((HttpStatusCode.Conflict, "AGREEMENT-NOT-FORMED", revision));
        problem["changes"]!.AsArray().Should().BeEmpty();

        (status, problem) = await PostAsync("/agreements/PKS-NASKAH/suspensions", new { firstDay = "2025-08-01", reason = " " });
        (status, problem["revision"]).Should().Be((HttpStatusCode.BadRequest, null), "only a conflict hangs on what is on record");
    }

    [Fact]
    public async Task Drafted_where_there_is_one_are_a_conflict_with_all_that_is_there()
    {
        await SignedAsync("PKS-ADA");
        var revision = (int)(await GetAsync("/agreements/PKS-ADA")).Body["value"]!["revision"]!;
        var (status, problem) = await AskAsync(HttpMethod.Put, "/agreements/PKS-ADA", Draft().ToJsonString(), language: "en");
        status.Should().Be(HttpStatusCode.Conflict);
        Fields(problem).Should().Equal("id");
        Codes(problem).Should().Equal("JOURNAL-THERE-ALREADY");
        ((string?)problem["detail"]).Should().Be("PKS-ADA is on record already.");
        problem["changes"]!.AsArray().Should().HaveCount(revision);
        (await AskAsync(HttpMethod.Put, "/agreements/PKS-ADA", Draft().ToJsonString(), seen: "*")).Status.Should().Be(HttpStatusCode.Conflict);
    }

    /// <summary>Whoever comes later is told what is there: also with the identity of an entry of the first, and if both begin at the same time.</summary>
    [Fact]
    public async Task Drafted_by_two_are_a_conflict_with_all_that_is_there()
    {
        (await AskAsync(HttpMethod.Put, "/agreements/PKS-DUA-KALI", Draft().ToJsonString(), "DUA-1")).Status.Should().Be(HttpStatusCode.OK);
        var entry = (string)(await GetAsync("/agreements/PKS-DUA-KALI/entries")).Body["value"]![0]!["entry"]!;
        var (status, problem) = await AskAsync(HttpMethod.Put, "/agreements/PKS-DUA-KALI", Draft().ToJsonString(), entry);
        status.Should().Be(HttpStatusCode.Conflict);
        problem["changes"]!.AsArray().Should().NotBeEmpty();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(static i => AskAsync(HttpMethod.Put, "/agreements/PKS-BERLOMBA", Draft().ToJsonString(), $"LOMBA-{i}")));
        answers.Count(static a => a.Status == HttpStatusCode.OK).Should().Be(1);
        answers.Where(static a => a.Status == HttpStatusCode.Conflict).Should().OnlyContain(static a => a.Body["changes"]!.AsArray().Count > 0);
    }

    /// <summary>RFC 9110, 13.1.1: an asterisk is whatever is there now.</summary>
    [Fact]
    public async Task Changed_by_whoever_saw_any_revision_are_changed_if_they_are_there()
    {
        await SignedAsync("PKS-BINTANG");
        var suspension = new { firstDay = "2025-08-01", reason = "renovasi" };
        (await PostAsync("/agreements/PKS-BINTANG/suspensions", suspension, seen: "*")).Status.Should().Be(HttpStatusCode.OK);
        (await PostAsync("/agreements/PKS-TIDAK-ADA/suspensions", suspension, seen: "*")).Status.Should()
            .Be(HttpStatusCode.NotFound, "a condition is not asked where the answer is no success anyway (13.2.1)");
    }

    [Theory]
    [InlineData("*")]
    [InlineData("\"1\"")]
    public async Task Drafted_by_whoever_saw_one_where_there_is_none_are_not_drafted(string seen)
    {
        var (status, problem) = await AskAsync(HttpMethod.Put, "/agreements/PKS-BELUM", Draft().ToJsonString(), seen: seen, language: "en");
        status.Should().Be(HttpStatusCode.PreconditionFailed);
        Fields(problem).Should().Equal("If-Match");
        ((string?)problem["detail"]).Should().Be("Nothing is on record here yet.");
        (await GetAsync("/agreements/PKS-BELUM")).Status.Should().Be(HttpStatusCode.NotFound, "nothing was written");
    }

    /// <summary>Fields are those of the body, of warnings as of errors, the first time and sent again.</summary>
    [Fact]
    public async Task Accepted_with_warnings_name_the_fields_of_the_body()
    {
        var draft = Draft();
        draft["goods"] = new System.Text.Json.Nodes.JsonArray("SABUN");
        var (status, drafted) = await AskAsync(HttpMethod.Put, "/agreements/PKS-BARANG", draft.ToJsonString(), "BARANG-1");
        status.Should().Be(HttpStatusCode.OK);
        drafted["warnings"]!.AsArray().Select(static w => (string?)w!["field"]).Should().Equal("scope");
        (await AskAsync(HttpMethod.Put, "/agreements/PKS-BARANG", draft.ToJsonString(), "BARANG-1")).Body.ToJsonString().Should().Be(drafted.ToJsonString());
        var (_, signed) = await PostAsync("/agreements/PKS-BARANG/signatures", new { party = "facility:LAPAS-CONTOH", official = "ORANG-LAIN", day = "2025-06-16" });
        signed["warnings"]!.AsArray().Select(static w => (string?)w!["field"]).Should().Equal("official");
    }

    [Theory]
    [InlineData("offer", """{ "firstDay": "1800-01-01" }""")]
    [InlineData("signatures", """{ "party": "facility:LAPAS-CONTOH", "official": "LAPAS-CONTOH-KEPALA", "day": "1800-01-01" }""")]
    [InlineData("signatures", """{ "party": "facility:LAPAS-CONTOH", "official": "LAPAS-CONTOH-KEPALA", "day": "2031-01-01" }""")]
    [InlineData("ratifications", """{ "signed": "X", "party": "facility:LAPAS-CONTOH", "official": "LAPAS-CONTOH-KEPALA", "day": "2025-06-16" }""")]
    [InlineData("ratifications", """{ "signed": "X", "party": "facility:LAPAS-CONTOH", "official": "LAPAS-CONTOH-KEPALA", "day": "1800-01-01" }""")]
    [InlineData("suspensions", """{ "firstDay": "1800-01-01", "reason": " ", "lastDay": "1799-01-01" }""")]
    [InlineData("suspensions", """{ "firstDay": "2025-08-02", "reason": "x", "lastDay": "2025-08-01" }""")]
    [InlineData("resumptions", """{ "firstDay": "2025-08-01" }""")]
    [InlineData("withdrawal", """{ "firstDay": "1800-01-01", "reason": " " }""")]
    [InlineData("termination", """{ "lastDay": "1800-01-01", "cause": "NOTICE", "reason": " ", "by": "facility:LAIN", "noticeGivenOn": "1800-01-01" }""")]
    public async Task Refused_name_the_fields_of_the_body(string command, string body)
    {
        (await AskAsync(HttpMethod.Put, "/agreements/PKS-ISIAN", Draft().ToJsonString(), "ISIAN-1")).Status.Should().Be(HttpStatusCode.OK);
        var (status, problem) = await PostAsync($"/agreements/PKS-ISIAN/{command}", body);
        ((int)status).Should().BeInRange(400, 499);
        var sent = System.Text.Json.Nodes.JsonNode.Parse(body)!.AsObject().Select(static m => m.Key).Concat(["", "id"]);
        Fields(problem).Should().OnlyContain(f => sent.Contains(f), problem.ToJsonString());
    }

    [Fact]
    public async Task In_force_at_a_facility_are_rows_in_words()
    {
        using var answer = await SendAsync(HttpMethod.Get, "/facilities/LAPAS-CONTOH/in-force?day=2025-06-02", null, null);
        answer.Content.Headers.ContentLanguage.Should().Equal("id");
        var rows = System.Text.Json.Nodes.JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["value"]!.AsArray();
        rows.Should().NotBeEmpty();
        rows.Select(static r => (string?)r!["state"]).Should().OnlyContain(static s => s == "in-force");
        (await GetAsync("/facilities/LAPAS-CONTOH/in-force?day=2020-01-01")).Body["value"]!.AsArray().Should().BeEmpty();
        (await GetAsync("/facilities/TAK-DIKENAL/in-force?day=2025-06-02")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task That_lack_a_signature_say_by_name_whose()
    {
        var (_, drafted) = await AskAsync(HttpMethod.Put, "/agreements/PKS-NAMA", Draft().ToJsonString());
        var lapas = (await SharedAsync()).NameOfFacility;
        drafted["value"]!["missing"]!.AsArray().Select(static m => (string)m!).Should().Contain(m => m.Contains(lapas, StringComparison.Ordinal))
            .And.NotContain(static m => m.Contains("LAPAS-CONTOH", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_authority_are_warned_of_and_a_ratifier_without_it_is_refused()
    {
        (await AskAsync(HttpMethod.Put, "/agreements/PKS-KUASA", Draft().ToJsonString())).Status.Should().Be(HttpStatusCode.OK);
        var nobody = new { party = "facility:LAPAS-CONTOH", official = "ORANG-LAIN", day = "2025-06-16" };
        var (status, signed) = await PostAsync("/agreements/PKS-KUASA/signatures", nobody);
        status.Should().Be(HttpStatusCode.OK);
        signed["warnings"]!.AsArray().Should().ContainSingle();
        var (refused, problem) = await PostAsync(
            "/agreements/PKS-KUASA/ratifications", new
            {
                signed = "ORANG-LAIN",
                party = "facility:LAPAS-CONTOH",
                official = "ORANG-KETIGA",
                day = "2025-06-17"
            }, language: "en");
        refused.Should().Be(HttpStatusCode.UnprocessableEntity);
        problem["errors"]![0]!["rule"].Should().NotBeNull();
        (await PostAsync("/agreements/PKS-KUASA/ratifications",
            new { signed = "ORANG-LAIN", party = "facility:LAPAS-CONTOH", official = "LAPAS-CONTOH-KEPALA", day = "2025-06-17" })).Status
            .Should().Be(HttpStatusCode.OK);
    }
}
