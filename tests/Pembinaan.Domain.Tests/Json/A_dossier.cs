using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Craft;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Json;

public class A_dossier
{
    private static string File(string name) => System.IO.File.ReadAllText(Repository.PathOf($"docs/samples/data/{name}"));

    [Fact]
    public void Of_the_story_is_the_same_after_being_read_and_written()
    {
        var read = PembinaanJson.Dossiers.Read(File("serang.json"));

        read.IsSuccess.Should().BeTrue(read.ToString());
        PembinaanJson.Dossiers.Write(read.Value, indented: true).Should().Be(File("serang.json").TrimEnd());
    }

    [Fact]
    public void That_is_faulty_is_refused_whole_with_each_fault() => PembinaanJson.Dossiers.Read(File("broken.json"))
        .ValidationErrors.Select(static e => $"{e.Identifier} {e.ErrorCode}").Should().Equal(
            "$.facilities[0].entries[1].recordedAt JSON-VALUE",
            "$.facilities[1].entries[0].event.colour JSON-UNKNOWN-MEMBER",
            "$.agreements[0].entries[0].event.kind JSON-UNKNOWN-KIND",
            "$.agreements[0].entries[13].event.addendum.period.lastDay PERIOD-INVERTED",
            "$.participants[0].birthDate JSON-TYPE",
            "$.participants[1] JSON-UNKNOWN-MEMBER-WITHHELD",
            "$.stakeholders[1] JSON-DUPLICATE-ID");

    [Theory]
    [InlineData("""{ "schema": 2 }""", "$.schema JSON-SCHEMA")]
    [InlineData("""{ "schema": 0 }""", "$.schema JSON-SCHEMA-EARLIER")]
    [InlineData("""{ "schema": "1" }""", "$.schema JSON-TYPE")]
    [InlineData("""{ }""", "$.schema JSON-MISSING-MEMBER")]
    [InlineData("""{ "schema": 1, "extra": 1 }""", "$ JSON-UNKNOWN-MEMBER-WITHHELD")]
    public void Says_its_schema_and_nothing_unknown(string json, string fault) =>
        PembinaanJson.Dossiers.Read(json).ValidationErrors.Select(static e => $"{e.Identifier} {e.ErrorCode}").Should().Equal(fault);

    [Fact]
    public void Says_its_schema_before_all_else() => PembinaanJson.Dossiers.Read("""{ "new": 1, "schema": 2 }""")
        .ValidationErrors.Select(static e => e.ErrorCode).Should().Equal("JSON-SCHEMA", "JSON-UNKNOWN-MEMBER-WITHHELD");

    /// <summary>Each root is sound alone; the fault is told at the first of those that form the circle.</summary>
    [Fact]
    public void With_a_circle_is_refused_at_a_root_that_stands_in_the_text()
    {
        var (a, b, c) = (Draft("A").Signed(), Draft("B").Signed(), Draft("C").Signed());
        string Text(params CooperationAgreement[] agreements) => $$"""{ "schema": 1, "agreements": [{{string.Join(", ", agreements.Select(static x => PembinaanJson.Agreements.Write(x)))}}] }""";
        var aUnderB = a.PlaceUnder(b, Day("2023-02-01"), On("2023-03-01", "a")).Value;
        var bUnderA = b.PlaceUnder(a, Day("2023-02-01"), On("2023-03-01", "b")).Value;

        PembinaanJson.Dossiers.Read(Text(c, aUnderB, b)).IsSuccess.Should().BeTrue();
        PembinaanJson.Dossiers.Read(Text(c, aUnderB, bUnderA)).ValidationErrors.Select(static e => $"{e.Identifier} {e.ErrorCode}").Should().Equal("$.agreements[1] DOSSIER-CYCLE");
        PembinaanJson.Dossiers.Read(Text(bUnderA, c, aUnderB)).ValidationErrors.Select(static e => $"{e.Identifier} {e.ErrorCode}").Should().Equal("$.agreements[0] DOSSIER-CYCLE");
    }

    [Fact]
    public void With_a_circle_of_partners_is_refused_at_one_of_them()
    {
        static Stakeholder Registered(string id) => Stakeholder.Register(StakeholderId.From(id), StakeholderKind.Company, id, Day("2000-01-01"), On("2020-01-01", "r")).Value;
        static string Merged(string id, string into) =>
            PembinaanJson.Stakeholders.Write(Registered(id).MergeInto(StakeholderId.From(into), "satu badan", StakeholderDirectory.Of(Registered(into)), On("2020-01-02", "m")).Value);

        PembinaanJson.Dossiers.Read($$"""{ "schema": 1, "stakeholders": [{{Merged("C", "A")}}, {{Merged("B", "A")}}, {{Merged("A", "B")}}] }""")
            .ValidationErrors.Select(static e => $"{e.Identifier} {e.ErrorCode}").Should().Equal("$.stakeholders[1] DOSSIER-CYCLE");
    }

    [Fact]
    public void Without_roots_is_empty() => PembinaanJson.Dossiers.Read("""{ "schema": 1 }""").Value.ToString().Should().Be(Dossier.Empty.ToString());
}
