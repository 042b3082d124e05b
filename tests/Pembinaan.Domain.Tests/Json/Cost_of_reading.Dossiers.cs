using System.Text;
using System.Text.Json.Nodes;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Json;

/// <content>Roots that lead from one to the next: a dossier looks for circles among them.</content>
public partial class Cost_of_reading
{
    public static TheoryData<string> Ways => [.. ByWay.Keys];

    // Root i of n, and those that it names.
    private static Dictionary<string, (string List, Func<int, int, string[]> Events)> ByWay { get; } = new(StringComparer.Ordinal)
    {
        ["a chain of superiors"] = ("stakeholders", static (i, n) => i == 0 ? [Registered(i)] : [Registered(i), Under(i - 1)]),
        ["a circle of superiors"] = ("stakeholders", static (i, n) => [Registered(i), Under((i + n - 1) % n)]),
        ["superiors of which one begins as the others end"] = ("stakeholders", static (i, n) => i == 0 ? [Registered(i), Under(n - 1, "2025-07-01")] : [Registered(i), Under(i - 1), Left("2025-06-30")]),
        ["superiors of a day each"] = ("stakeholders", static (i, n) => [Registered(i), Under((i + 1) % n, Day(9200 + i)), Left(Day(9200 + i))]),
        ["a chain of mergers"] = ("stakeholders", static (i, n) => i == n - 1 ? [Registered(i)] : [Registered(i), Merged(i + 1)]),
        ["a circle of mergers"] = ("stakeholders", static (i, n) => [Registered(i), Merged((i + 1) % n)]),
        ["mergers into one"] = ("stakeholders", static (i, n) => i == 0 ? [Registered(i)] : [Registered(i), Merged(0)]),
        ["pairs that are followed by both of the next pair"] = ("stakeholders", static (i, n) => [Registered(i), FollowedBy((2 * (i / 2)) + 2, (2 * (i / 2)) + 3)]),
        ["a chain of bodies that follow each other"] = ("stakeholders", static (i, n) => i == n - 1 ? [Registered(i)] : [Registered(i), FollowedBy(i + 1, i + 1)]),
        ["pairs that follow each other"] = ("stakeholders", static (i, n) => [Registered(i), FollowedBy(i ^ 1, i ^ 1)]),
        ["a chain of frameworks"] = ("agreements", static (i, n) => i == 0 ? [Drafted(i)] : [Drafted(i), $$"""{"kind":"framework-named","framework":"R{{i - 1}}","firstDay":"2025-01-01"}"""]),
        ["a circle of frameworks"] = ("agreements", static (i, n) => [Drafted(i), $$"""{"kind":"framework-named","framework":"R{{(i + n - 1) % n}}","firstDay":"2025-01-01"}"""]),
        ["a chain of agreements continued"] = ("agreements", static (i, n) => i == 0 ? [Drafted(i)] : [Drafted(i), $$"""{"kind":"predecessor-named","predecessor":"R{{i - 1}}","continuation":"novation"}"""]),
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void At_most_doubles_with_a_dossier_of(string way) => Doubles("Dossier", n => Roots(way, n), Some).Should().BeNull(way);

    [Theory]
    [InlineData("a circle of superiors", 1)]
    [InlineData("superiors of which one begins as the others end", 0)]
    [InlineData("superiors of a day each", 0)]
    [InlineData("a circle of mergers", 1)]
    [InlineData("a circle of frameworks", 1)]
    [InlineData("pairs that are followed by both of the next pair", 0)]
    [InlineData("pairs that follow each other", 50)]
    public void Is_that_of_every_root_once_however_many_ways_lead_to_it(string way, int circles)
    {
        var read = PembinaanJson.Dossiers.Read(Roots(way, 100));

        read.ValidationErrors.Count(static e => e.ErrorCode == DossierErrors.Cycle.Code).Should().Be(circles);
        read.IsSuccess.Should().Be(circles == 0);
    }

    /// <summary>Nothing of it goes down one call for each root: a process whose stack is full ends.</summary>
    [Theory]
    [InlineData("a chain of superiors")]
    [InlineData("pairs that are followed by both of the next pair")]
    public void Needs_no_more_stack_for_more_roots(string way)
    {
        DomainResult<Dossier>? read = null;
        var json = Roots(way, 4_000);
        var thread = new Thread(() => read = PembinaanJson.Dossiers.Read(json), 256 * 1024);
        thread.Start();
        thread.Join();

        read!.IsSuccess.Should().BeTrue();
    }

    /// <summary>Those above a body are climbed by figures, each once where each stands under one.</summary>
    [Fact]
    public void Of_climbing_a_chain_is_no_more_stack_for_more_roots()
    {
        var above = 0;
        var dossier = PembinaanJson.Dossiers.Read(Roots("a chain of superiors", 2_000)).Value;
        var thread = new Thread(() => above = dossier.Above(Timeline<StakeholderId>.Always(StakeholderId.From("R1999")), DateSet.All).Count(), 256 * 1024);
        thread.Start();
        thread.Join();

        above.Should().Be(2_000);
    }

    /// <summary>The same of those who follow a body, each as the one before it ends.</summary>
    [Fact]
    public void Of_following_a_chain_is_no_more_stack_for_more_roots()
    {
        Timeline<StakeholderId>? who = null;
        var dossier = PembinaanJson.Dossiers.Read(Roots("a chain of bodies that follow each other", 2_000)).Value;
        var thread = new Thread(() => who = dossier.Directory.StandingIn(StakeholderId.From("R0")).Who, 256 * 1024);
        thread.Start();
        thread.Join();

        who!.On(new(2025, 5, 7)).Should().Be(StakeholderId.From("R0"));
        who.On(new(2025, 5, 8)).Should().Be(StakeholderId.From("R1999"));
    }

    [Theory]
    [InlineData("Cohorts", "cohort-opened")]
    [InlineData("Programmes", "programme-drawn-up")]
    public void At_most_doubles_with_the_conditions_of_a_curriculum(string journal, string kind)
    {
        var line = Golden(journal, kind);
        string Json(int n)
        {
            var entry = JsonNode.Parse(line)!;
            entry["event"]!["curriculum"]!["conditions"]!["versions"]![0]!["conditions"] = JsonNode.Parse($"[{Many(n, static _ => """{ "kind": "is-willing" }""")}]");
            return Readers.Journal([Readers.At(entry.ToJsonString(), 1)]);
        }

        Readers.Read(journal, Json(3)).ValidationErrors.Should().NotContain(static e => e.ErrorCode.StartsWith("JSON-", StringComparison.Ordinal), "the conditions are made");
        Doubles(journal, Json, Some).Should().BeNull();
    }

    private static string Roots(string way, int count)
    {
        var (list, events) = ByWay[way];
        var text = new StringBuilder($$"""{"schema":1,"{{list}}":[""");
        for (var i = 0; i < count; i++)
        {
            var entries = events(i, count).Select(static (e, at) => $$"""{"id":"E-{{at + 1}}","sequence":{{at + 1}},"recordedAt":"2025-05-07T01:30:00Z","author":"g","event":{{e}}}""");
            text.Append(i == 0 ? "" : ",").Append($$"""{"entries":[{{string.Join(",", entries)}}]}""");
        }

        return text.Append("]}").ToString();
    }

    private static string Registered(int i) => $$"""{"kind":"stakeholder-registered","stakeholder":"R{{i}}","stakeholderKind":"COMPANY","name":"PT {{i}}","firstDay":"2020-01-01"}""";

    private static string Under(int parent, string firstDay = "2025-01-01") => $$"""{"kind":"stakeholder-placed-under","parent":"R{{parent}}","firstDay":"{{firstDay}}"}""";

    private static string Left(string lastDay) => $$"""{"kind":"stakeholder-left-parent","lastDay":"{{lastDay}}"}""";

    private static string Merged(int into) => $$"""{"kind":"stakeholder-merged","into":"R{{into}}","reason":"satu badan"}""";

    private static string FollowedBy(int one, int other)
    {
        var (kind, bodies) = one == other ? ("one", $"\"R{one}\"") : ("several", $"\"R{one}\",\"R{other}\"");
        return $$$"""{"kind":"stakeholder-dissolved","lastDay":"2025-05-07","succession":{"kind":"{{{kind}}}","bodies":[{{{bodies}}}]}}""";
    }

    private static string Drafted(int i) => $$"""{"kind":"agreement-drafted","agreement":"R{{i}}","zone":"WIB","firstDay":"2025-01-01","agreementKind":"PKS","titleAsPrinted":"t","provenance":"supplied"}""";
}
