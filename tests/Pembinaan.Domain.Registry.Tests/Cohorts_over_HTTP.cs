using System.Text.Json.Nodes;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Testing;
using static Pembinaan.Domain.Registry.Tests.Host;

namespace Pembinaan.Domain.Registry.Tests;

public sealed class Cohorts_over_HTTP
{
    private const string Path = "/cohorts/ANGKATAN-CONTOH";

    [Fact]
    public async Task Say_who_may_join_and_why_not()
    {
        var (status, answer) = await PostAsync($"{Path}/who-may-join",
            Joining(Person("P-81"), Person("P-82") with { Health = HealthFitness.Unfit }, new() { Id = ParticipantId.From("P-83") }), language: "en");
        status.Should().Be(HttpStatusCode.OK);
        var rows = answer["value"]!.AsArray();
        rows.Select(static r => (string)r!["participant"]!).Should().Equal("P-81", "P-82", "P-83");
        rows[0]!["reasons"]!.AsArray().Concat(rows[0]!["undetermined"]!.AsArray()).Should().BeEmpty();
        rows[1]!["reasons"]!.AsArray().Should().NotBeEmpty();
        rows[2]!["undetermined"]!.AsArray().Should().NotBeEmpty("unknown is not no");
    }

    [Fact]
    public async Task Take_in_whom_the_rules_let_in_and_only_once()
    {
        var body = Enrolling(Person("P-91"));
        var (status, first) = await PostAsync($"{Path}/enrolments", body, "MASUK-1");
        status.Should().Be(HttpStatusCode.OK, first.ToJsonString());
        Places(first).Should().Contain("P-91");
        var again = await PostAsync($"{Path}/enrolments", body, "MASUK-1");
        again.Status.Should().Be(HttpStatusCode.OK);
        Places(again.Body).Should().OnlyHaveUniqueItems();
        (await PostAsync($"{Path}/enrolments", Enrolling(Person("P-92")), "MASUK-1")).Status.Should().Be(HttpStatusCode.Conflict);
        Places((await GetAsync($"{Path}/roster?day=2025-06-05")).Body).Should().Contain("P-91").And.NotContain("P-92");
    }

    [Fact]
    public async Task Are_asked_about_each_person_once()
    {
        var (status, problem) = await PostAsync($"{Path}/who-may-join", Joining(Person("P-84"), Person("P-84") with { Health = HealthFitness.Unfit }));
        (status, Codes(problem).Single(), Fields(problem).Single()).Should().Be((HttpStatusCode.BadRequest, "DOSSIER-TWICE", "people[1].id"));

        var (_, same) = await PostAsync($"{Path}/who-may-join", Joining(Person("P-84"), Person("P-85"), Person("P-84")));
        same["value"]!.AsArray().Select(static p => (string?)p!["participant"]).Should().Equal(["P-84", "P-85"], "the same facts count once");
    }

    [Fact]
    public async Task Refuse_with_the_rule_and_its_article()
    {
        var (status, problem) = await PostAsync($"{Path}/enrolments", Enrolling(Person("P-93") with { Health = HealthFitness.Unfit }), language: "en");
        status.Should().Be(HttpStatusCode.UnprocessableEntity);
        problem["errors"]!.AsArray().Should().OnlyContain(static e => e!["rule"] != null);
    }

    /// <summary>Nothing in the body is wrong: the rules of completion say no.</summary>
    [Fact]
    public async Task Refuse_a_paper_that_was_not_earned()
    {
        var (status, problem) = await PostAsync($"{Path}/certificates", new { participant = "P-1", number = "SERT/77", issuedOn = "2025-06-04" }, "SERT-77", language: "en");
        status.Should().Be(HttpStatusCode.UnprocessableEntity, problem.ToJsonString());
        Codes(problem).Should().Contain("COHORT-PAPER-NOT-EARNED");
        problem["errors"]!.AsArray().Should().OnlyContain(static e => e!["rule"] != null);
    }

    /// <summary>What cannot be read is bad input, whatever ground it has.</summary>
    [Fact]
    public async Task Tell_a_fault_in_a_sentence_as_one_of_the_body()
    {
        const string Body = """
            { "day": "2025-06-04", "people": [ { "id": "P-1", "sentence": { "firstDay": "2024-04-01", "terms": [{ "years": 1 }],
              "credits": [{ "period": { "firstDay": "2024-03-01", "lastDay": "2024-04-01" } }] } } ] }
            """;
        var (status, problem) = await PostAsync($"{Path}/who-may-join", Body);
        (status, Codes(problem).Single(), Fields(problem).Single()).Should().Be((HttpStatusCode.BadRequest, "SENTENCE-CREDIT-INSIDE", "people[0].sentence.credits"));
    }

    [Fact]
    public async Task Review_everybody_with_what_is_known_now()
    {
        var (status, answer) = await PostAsync($"{Path}/roster/review", Joining(Person("P-1"), Person("P-2") with { Health = HealthFitness.Unfit }),
            language: "en");
        status.Should().Be(HttpStatusCode.OK);
        answer["value"]!.AsArray().Select(static f => (string?)f!["participant"]).Should().Contain(["P-2", "P-3"]).And.NotContain("P-1");
    }

    [Fact]
    public async Task Tell_every_fault_in_facts_about_people_with_its_field()
    {
        var (status, problem) = await PostAsync($"{Path}/who-may-join", """{ "day": "x", "people": [ { "id": "P-1", "birthDate": 7 }, { } ] }""");
        status.Should().Be(HttpStatusCode.BadRequest);
        Fields(problem).Should().HaveCount(3).And.Contain("day").And.Contain(static f => f.StartsWith("people[0].", StringComparison.Ordinal))
            .And.Contain(static f => f.StartsWith("people[1]", StringComparison.Ordinal));
        (await PostAsync("/cohorts/TIDAK-ADA/who-may-join", Joining())).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Issue_certificates_that_whoever_holds_one_can_verify()
    {
        var body = new { participant = "P-1", number = "SERT/1/2025", issuedOn = "2025-06-19" };
        var (status, issued) = await PostAsync("/cohorts/ANGKATAN-SELESAI/certificates", body, "SERT-1");
        status.Should().Be(HttpStatusCode.OK, issued.ToJsonString());
        (await PostAsync("/cohorts/ANGKATAN-SELESAI/certificates", body, "SERT-1")).Status.Should().Be(HttpStatusCode.OK);
        (await PostAsync("/cohorts/ANGKATAN-SELESAI/certificates", body with { participant = "P-2" })).Status.Should()
            .Be(HttpStatusCode.Conflict, "the number is used");

        var (found, shown) = await GetAsync("/certificates/SERT/1/2025?day=2025-06-19", "en");
        found.Should().Be(HttpStatusCode.OK);
        ((string?)shown["value"]!["status"]).Should().Be("valid");
        shown["value"]!["isTheSame"].Should().BeNull("no hash was handed in");
        ((string?)(await GetAsync("/certificates/SERT/1/2025?day=2025-06-18", "en")).Body["value"]!["status"]).Should().Be("not issued yet");
        ((bool)(await GetAsync("/certificates/SERT/1/2025?contentHash=00")).Body["value"]!["isTheSame"]!).Should().BeFalse();
        (await GetAsync("/certificates/SERT/2")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    /// <summary>Whoever is not in the cohort hides nothing else that is wrong with the paper.</summary>
    [Theory]
    [InlineData("1800-01-01", "participant", "issuedOn")]
    [InlineData("2999-01-01", "participant", "issuedOn")]
    [InlineData("2025-06-10", "participant")]
    public async Task Tell_every_fault_of_a_paper_for_somebody_who_is_not_there(string issuedOn, params string[] fields)
    {
        var (status, problem) = await PostAsync("/cohorts/ANGKATAN-SELESAI/certificates", new { participant = "TAK-ADA", number = "SERT/90", issuedOn });
        status.Should().Be(HttpStatusCode.BadRequest, problem.ToJsonString());
        Fields(problem).Should().BeEquivalentTo(fields);
    }

    [Theory]
    [InlineData("certificates", """{ "participant": "TAK-ADA", "number": "SERT/9", "issuedOn": "1800-01-01" }""")]
    [InlineData("certificates", """{ "participant": "P-1", "number": "SERT/9", "issuedOn": "2025-06-10", "kind": null }""")]
    [InlineData("enrolments", """{ "day": "1800-01-01", "person": { "id": "P-95" } }""")]
    [InlineData("enrolments", """{ "day": "2025-06-04", "person": { "id": "P-1" } }""")]
    public async Task Refuse_by_the_fields_of_the_body(string command, string body)
    {
        var (status, problem) = await PostAsync($"{Path}/{command}", body);
        ((int)status).Should().BeInRange(400, 499);
        var sent = JsonNode.Parse(body)!.AsObject().Select(static m => m.Key).Concat(["", "id"]);
        Fields(problem).Should().OnlyContain(f => sent.Contains(f.Split('.')[0]), problem.ToJsonString());
    }

    private static ParticipantFacts Person(string id) => An.AdultConvict(id, A.Lapas(), Monday);

    private static string Joining(params ParticipantFacts[] people) =>
        new JsonObject
        {
            ["day"] = "2025-06-04",
            ["people"] = new JsonArray([.. people.Select(static p =>
            JsonNode.Parse(PembinaanJson.Participants.Write(p)))])
        }.ToJsonString();

    private static string Enrolling(ParticipantFacts person) =>
        new JsonObject { ["day"] = "2025-06-04", ["person"] = JsonNode.Parse(PembinaanJson.Participants.Write(person)) }.ToJsonString();

    private static string[] Places(JsonNode answer) => [.. answer["value"]!["places"]!.AsArray().Select(static p => (string)p!["participant"]!)];
}
