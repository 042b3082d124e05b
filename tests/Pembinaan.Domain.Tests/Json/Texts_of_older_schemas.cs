using System.Text;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using static Pembinaan.Domain.Tests.Offices.Records;

namespace Pembinaan.Domain.Tests.Json;

/// <summary>A kind or member that was renamed is rewritten in one place before anything is read, so that contracts know today's schema alone.</summary>
public class Texts_of_older_schemas
{
    // As if "facility-renamed" had been released as "name-changed" with a member "since".
    private static readonly JsonRewriting Renamed = new("name-changed", static one =>
    {
        one["kind"] = "facility-renamed";
        one["firstDay"] = one["since"]!.DeepClone();
        one.Remove("since");
    });

    private static string Entry(string happened) => $$"""{"id":"E-1","sequence":1,"recordedAt":"2025-05-07T01:30:00Z","author":"giatja","event":{{happened}}}""";

    [Fact]
    public void Are_rewritten_before_they_are_read() => Read(Entry("""{"kind":"name-changed","name":"Rutan","since":"2025-05-07"}""")).Value.Event
        .Should().Be(new FacilityRenamed("Rutan", new(2025, 5, 7)));

    [Fact]
    public void Are_unknown_without_their_rewriting() => PembinaanJson.Facilities.ReadEntry(Entry("""{"kind":"name-changed","name":"Rutan","since":"2025-05-07"}""")).Codes().Should().Equal("JSON-UNKNOWN-KIND");

    [Theory]
    [InlineData("""{"kind":"name-changed","name":" ","since":"2025-05-07"}""", "$.event.name JSON-BLANK")]
    [InlineData("""{"kind":"name-changed","name":"x","name":"y","since":"2025-05-07"}""", "$.event.kind JSON-UNKNOWN-KIND")]
    [InlineData("""{"kind":"name-changed",""", "$ JSON-SYNTAX")]
    [InlineData("""{"kind":"facility-renamed","name":"\"name-changed\"","firstDay":"x"}""", "$.event.firstDay JSON-VALUE")]
    public void Tell_their_faults(string happened, string faults) =>
        string.Join("; ", Read(Entry(happened)).ValidationErrors.Select(static e => $"{e.Identifier} {e.ErrorCode}")).Should().Be(faults);

    [Fact]
    public void Are_rewritten_wherever_they_stand()
    {
        var journal = Readers.Journal(
        [
            Readers.Golden("Facilities").First(static l => l.Contains("\"kind\":\"facility-established\"", StringComparison.Ordinal)),
            Entry("""{"kind":"name-changed","name":"Rutan","since":"2025-05-07"}""").Replace("\"E-1\",\"sequence\":1", "\"E-2\",\"sequence\":2", StringComparison.Ordinal),
        ]);
        JsonText.ReadLoaded<Facility>(Encoding.UTF8.GetBytes(journal), new() { Rewritings = [Renamed] }).Value.NameOn(new(2025, 6, 1)).Should().Be("Rutan");
    }

    private static DomainResult<Entry<FacilityEvent>> Read(string json) => JsonText.Read<Entry<FacilityEvent>>(Encoding.UTF8.GetBytes(json), new() { Rewritings = [Renamed] });
}
