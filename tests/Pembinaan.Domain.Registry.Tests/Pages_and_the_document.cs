using System.Text.Json.Nodes;
using static Pembinaan.Domain.Registry.Tests.Host;

namespace Pembinaan.Domain.Registry.Tests;

public sealed class Pages_and_the_document
{
    [Theory]
    [InlineData("id", "Portofolio perjanjian", "berlaku: 2 Juni 2025 – 1 Juni 2027")]
    [InlineData("en", "Portfolio of agreements", "in force: 2 June 2025 – 1 June 2027")]
    public async Task Show_the_portfolio_over_time(string language, string heading, string bar)
    {
        using var answer = await SendAsync(HttpMethod.Get, "/", null, null, language: language);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Should().Contain(heading).And.Contain(bar).And.Contain("/pages/agreements/PKS-CONTOH");
        answer.Content.Headers.ContentLanguage.Should().Equal(language);
    }

    [Fact]
    public async Task Show_the_life_of_an_agreement_in_both_languages_and_run_nothing_that_somebody_typed()
    {
        var draft = Draft();
        draft["title"] = "<script>alert(1)</script>";
        (await AskAsync(HttpMethod.Put, "/agreements/PKS-HALAMAN", draft.ToJsonString())).Status.Should().Be(HttpStatusCode.OK);
        using var answer = await SendAsync(HttpMethod.Get, "/pages/agreements/PKS-HALAMAN", null, null);
        var page = await answer.Content.ReadAsStringAsync();
        page.Should().NotContain("<script>").And.Contain("&lt;script&gt;").And.Contain("lang=\"id\">").And.Contain("lang=\"en\">");
        answer.Headers.GetValues("Content-Security-Policy").Single().Should().StartWith("default-src 'none'");

        using var missing = await SendAsync(HttpMethod.Get, "/pages/agreements/<b>", null, null);
        missing.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await missing.Content.ReadAsStringAsync()).Should().NotContain("<b>");
    }

    [Fact]
    public async Task Have_a_colour_for_each_state_of_a_bar()
    {
        using var answer = await SendAsync(HttpMethod.Get, "/", null, null);
        var page = await answer.Content.ReadAsStringAsync();
        Enum.GetNames<Agreements.SpanState>().Should().OnlyContain(state => page.Contains($".{state} {{ background: #", StringComparison.Ordinal));
        page.Should().Contain($"""<span class="{Agreements.SpanState.InForce}" """);
    }

    [Fact]
    public async Task Describe_bodies_with_texts_and_codes()
    {
        var (status, document) = await GetAsync("/openapi/v1.json");
        status.Should().Be(HttpStatusCode.OK);
        document["components"]!["schemas"]!.AsObject().Select(static s => s.Key).Should().AllSatisfy(static name => name.Should().MatchRegex("^[a-zA-Z0-9._-]+$"));
        document["paths"]!.AsObject().Select(static p => p.Key).Should()
            .Contain(["/agreements/{id}/termination", "/cohorts/{id}/who-may-join", "/certificates/{number}"]);
        var schemas = document["components"]!["schemas"]!;
        ((string?)Named(schemas, "Termination", "lastDay")["format"]).Should().Be("date");
        Named(schemas, "Termination", "cause")["enum"]!.AsArray().Select(static c => (string)c!).Should().Contain("MUTUAL");
        ((string?)Resolved(schemas, Named(schemas, "Draft", "parties")["items"]!)["type"]).Should().Be("string");
    }

    [Fact]
    public void Are_a_host_of_at_most_600_lines_with_a_border_of_at_most_60()
    {
        var folder = Path.Combine(RootOf(AppContext.BaseDirectory), "docs", "samples", "registry");
        var files = Directory.GetFiles(folder).Where(static f => !f.EndsWith(".db", StringComparison.Ordinal))
            .ToDictionary(static f => Path.GetFileName(f), File.ReadAllLines, StringComparer.Ordinal);
        files.Values.Sum(static lines => lines.Length).Should().BeInRange(300, 600);

        // What stands between ASP.NET Core, PostgreSQL and the library, whatever a host is about: its start, its database, and what gives faults the names of
        // its bodies. Lines that say something.
        var inside = LinesOf("docs/samples/registry/Agreements.cs", "border");
        inside.Should().HaveCountGreaterThan(3);
        var border = files["Program.cs"].Concat(files["RegistryContext.cs"]).Concat(inside).Select(static l => l.Trim())
            .Count(static l => l.Length > 1 && !l.StartsWith("//", StringComparison.Ordinal) && !l.StartsWith("using ", StringComparison.Ordinal)
                && !l.StartsWith("namespace ", StringComparison.Ordinal));
        border.Should().BeInRange(20, 60);
    }

    /// <summary>A command two lines and its name, a query two; a context one line, and load, command and store one more: as documented.</summary>
    [Fact]
    public void Are_programs_as_short_as_they_were_promised()
    {
        LinesOf("docs/samples/registry/Agreements.cs", "command").Should().HaveCount(3).And.HaveElementAt(2, ".WithName(\"terminateAgreement\");");
        LinesOf("docs/samples/registry/Cohorts.cs", "command").Should().HaveCount(3).And.HaveElementAt(2, ".WithName(\"enrol\");");
        LinesOf("docs/samples/registry/Agreements.cs", "query").Should().HaveCount(2).And.Contain(static l => l.Contains("await ", StringComparison.Ordinal));
        LinesOf("docs/samples/keep-in-a-database.cs", "context").Should().HaveCount(1);
        LinesOf("docs/samples/keep-in-a-database.cs", "change").Should().HaveCountLessThanOrEqualTo(3);
    }

    private static string[] LinesOf(string file, string region) =>
    [
        .. File.ReadLines(Path.Combine(RootOf(AppContext.BaseDirectory), file)).Select(static l => l.Trim())
            .SkipWhile(l => l != $"#region {region}").Skip(1).TakeWhile(static l => l != "#endregion")
            .Where(static l => l.Length > 0 && !l.StartsWith("//", StringComparison.Ordinal)),
    ];

    private static JsonNode Named(JsonNode schemas, string record, string member) => Resolved(schemas, schemas[record]!["properties"]![member]!);

    private static JsonNode Resolved(JsonNode schemas, JsonNode node) =>
        (string?)node["$ref"] is { } reference ? schemas[reference[(reference.LastIndexOf('/') + 1)..]]! : node;

    private static string RootOf(string folder) => File.Exists(Path.Combine(folder, "Pembinaan.Domain.sln")) ? folder : RootOf(Path.GetDirectoryName(folder)!);
}
