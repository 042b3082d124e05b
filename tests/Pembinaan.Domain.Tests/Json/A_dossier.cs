using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Tests.Craft;

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
    [InlineData("""{ "schema": 0 }""", "$.schema JSON-SCHEMA")]
    [InlineData("""{ "schema": "1" }""", "$.schema JSON-TYPE")]
    [InlineData("""{ }""", "$.schema JSON-MISSING-MEMBER")]
    [InlineData("""{ "schema": 1, "extra": 1 }""", "$ JSON-UNKNOWN-MEMBER-WITHHELD")]
    public void Says_its_schema_and_nothing_unknown(string json, string fault) =>
        PembinaanJson.Dossiers.Read(json).ValidationErrors.Select(static e => $"{e.Identifier} {e.ErrorCode}").Should().Equal(fault);

    [Fact]
    public void Without_roots_is_empty() => PembinaanJson.Dossiers.Read("""{ "schema": 1 }""").Value.ToString().Should().Be(Dossier.Empty.ToString());
}
