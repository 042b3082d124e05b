using Pembinaan.Domain.Json;

namespace Pembinaan.Domain.Tests.Json;

/// <summary>Every fault of a text is told with code, path and both texts, in the order in which they stand.</summary>
public class Faults_of_an_entry
{
    public static TheoryData<string, string> Faulty => new()
    {
        { """{"kind":"designated-as-rutan","period":{"firstDay":"2025-02-01","lastDay":"2025-01-31"}}""", "$.event.period.lastDay PERIOD-INVERTED" },
        { """{"kind":"facility-placed-under","superior":"UPT S","firstDay":"2025-02-30"}""", "$.event.superior JSON-VALUE; $.event.firstDay JSON-VALUE" },
        { """{"kind":"functions-assigned","functions":["PEMBINAAN",1,"x"],"firstDay":"2025-02-01"}""", "$.event.functions[1] JSON-TYPE; $.event.functions[2] JSON-VALUE" },
        { """{"kind":"functions-assigned","functions":[null],"firstDay":"2025-02-01"}""", "$.event.functions[0] JSON-TYPE" },
        { """{"kind":"functions-assigned","functions":null,"firstDay":"2025-02-01"}""", "$.event.functions JSON-TYPE" },
        { """{"kind":"facility-renamed","firstday":"2025-02-01"}""", "$.event.firstday JSON-UNKNOWN-MEMBER; $.event.name JSON-MISSING-MEMBER; $.event.firstDay JSON-MISSING-MEMBER" },
        { """{"kind":"facility-renamed","name":"x","firstDay":"2025-02-01","firstDay":"2025-02-02"}""", "$.event.firstDay JSON-DUPLICATE-MEMBER" },
        { """{"kind":"facility-renamed","kind":"facility-renamed","name":"x","firstDay":"2025-02-01"}""", "$.event.kind JSON-DUPLICATE-MEMBER" },
        { """{"kind":"sold"}""", "$.event.kind JSON-UNKNOWN-KIND" },
        { """{"kind":7}""", "$.event JSON-TYPE" },
        { """{"name":"x"}""", "$.event JSON-TYPE" },
        { "[]", "$.event JSON-TYPE" },
        { """{"kind":""", "$ JSON-SYNTAX" },
        { """{"kind":"facility-renamed","name":"x","firstDay":"2025-02-01",}""", "$ JSON-SYNTAX" },
        { """{"kind":"facility-renamed","name":null,"firstDay":null}""", "$.event.name JSON-TYPE; $.event.firstDay JSON-TYPE" },
        { """{"kind":"facility-renamed","name":" ","firstDay":"2025-02-01"}""", "$.event.name JSON-BLANK" },
        { """{"kind":"housing-capacity-set","places":"3","firstDay":"2025-02-01"}""", "$.event.places JSON-TYPE" },
        { """{"kind":"housing-capacity-set","places":3.5,"firstDay":"2025-02-01"}""", "$.event.places JSON-TYPE" },
        { """{"kind":"housing-capacity-set","places":99999999999,"firstDay":"2025-02-01"}""", "$.event.places JSON-TYPE" },
        { """{"kind":"facility-offices-changed","change":{"kind":"post-abolished","post":"P","lastDay":"x"}}""", "$.event.change.lastDay JSON-VALUE" },
        { "null", "$.event JSON-MISSING-MEMBER" },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Are_all_told_with_their_path(string happened, string faults)
    {
        var read = PembinaanJson.Facilities.ReadEntry($$"""{"id":"E-1","sequence":1,"recordedAt":"2025-05-07T01:30:00Z","author":"giatja","event":{{happened}}}""");
        read.IsSuccess.Should().BeFalse();
        string.Join("; ", read.ValidationErrors.Select(static e => $"{e.Identifier} {e.ErrorCode}")).Should().Be(faults);
        read.ValidationErrors.Should().OnlyContain(static e => e.Text.Id != e.Text.En);
    }

    [Theory]
    [InlineData("""{"firstDay":"2025-02-01","name":"x","kind":"facility-renamed"}""")]
    [InlineData("""{"kind":"facility-renamed",/* renamed */"name":"x","firstDay":"2025-02-01"}""")]
    [InlineData("""{"kind":"designated-as-rutan","period":{"firstDay":"2025-02-01","lastDay":null}}""")]
    public void Are_not_told_where_a_text_only_looks_otherwise(string happened) =>
        PembinaanJson.Facilities.ReadEntry($$"""{"id":"E-1","sequence":1,"recordedAt":"2025-05-07T01:30:00Z","author":"giatja","event":{{happened}}}""").IsSuccess.Should().BeTrue();

    [Theory]
    [InlineData("\"sequence\":0", "JOURNAL-SEQUENCE $.sequence: Entry E-1 has the sequence number 0 instead of a number from 1 on.")]
    [InlineData("\"sequence\":1", null)]
    [InlineData("\"author\":\"a\\u0007\"", "JOURNAL-TEXT $.author: The field author holds a broken character; write it again.")]
    [InlineData("\"clock\":\"2025-05-07T01:29:57.999Z\"", "JOURNAL-CLOCK $.clock: The time of a clock that was behind, 2025-05-07T01:29:57.999Z, must be earlier than the instant of recording, 2025-05-07T01:30:00Z, by at most two seconds.")]
    [InlineData("\"clock\":\"2025-05-07T01:29:58Z\"", null)]
    [InlineData("\"clock\":\"2025-05-07T01:30:00Z\"", "JOURNAL-CLOCK $.clock: The time of a clock that was behind, 2025-05-07T01:30:00Z, must be earlier than the instant of recording, 2025-05-07T01:30:00Z, by at most two seconds.")]
    [InlineData("\"annuls\":{\"entry\":\"E-0\",\"reason\":\"x\"}", "JSON-REFUSED $.annuls: What is given here cannot be accepted: \"annuls\" stands alone; a correction has \"event\" and \"corrects\".")]
    [InlineData("\"schema\":1", "JSON-SCHEMA-ELSEWHERE $.schema: Only a dossier carries a \"schema\"; journals and entries do not. Leave this member out.")]
    public void Are_of_the_member_at_fault_and_say_what_would_be_right(string member, string? fault)
    {
        var name = member[..(member.IndexOf(':', StringComparison.Ordinal) + 1)];
        string[] all = ["\"id\":\"E-1\"", "\"sequence\":1", "\"recordedAt\":\"2025-05-07T01:30:00Z\"", "\"author\":\"giatja\"", "\"event\":{\"kind\":\"facility-renamed\",\"name\":\"x\",\"firstDay\":\"2025-02-01\"}"];
        var read = PembinaanJson.Facilities.ReadEntry($"{{{string.Join(",", [.. all.Where(m => !m.StartsWith(name, StringComparison.Ordinal)), member])}}}");
        read.ValidationErrors.Select(static e => $"{e.ErrorCode} {e.Identifier}: {e.Text.En}").SingleOrDefault().Should().Be(fault);
    }

    /// <summary>In a document about people numbers, entries and names of members stay; an author and what is said of somebody do not.</summary>
    [Theory]
    [InlineData("\"sequence\":1", "\"sequence\":7", "JOURNAL-SEQUENCE $.entries[0].sequence: Entry E-1 has the sequence number 7 instead of 1.")]
    [InlineData("\"author\":\"giatja\"", "\"author\":\"a\\u0007\"", "JOURNAL-TEXT $.entries[0].author: The field author holds a broken character; write it again.")]
    [InlineData("\"id\":\"E-1\"", "\"schema\":1,\"id\":\"E-1\"", "JSON-SCHEMA-ELSEWHERE $.entries[0].schema: Only a dossier carries a \"schema\"; journals and entries do not. Leave this member out.")]
    public void Of_a_cohort_tell_what_is_nobodys(string right, string wrong, string fault)
    {
        var opened = Readers.Golden("Cohorts").First(static l => l.Contains("\"kind\":\"cohort-opened\"", StringComparison.Ordinal));
        opened.Should().Contain(right);
        PembinaanJson.Cohorts.Read($$"""{"entries":[{{opened.Replace(right, wrong, StringComparison.Ordinal)}}]}""").ValidationErrors
            .Select(static e => $"{e.ErrorCode} {e.Identifier}: {e.Text.En}").Should().Equal(fault);
    }

    [Fact]
    public void Are_of_each_journal_where_several_are_in_a_document() => PembinaanJson.Dossiers.Read(
        """
        { "schema": 1, "facilities": [
          { "entries": [{ "id": "E-1", "sequence": 1, "recordedAt": "2025-05-07T01:30:00Z", "author": "x", "event": { "kind": "facility-renamed", "name": "x", "firstDay": "2025-02-01" } }] },
          { "entries": [{ "id": "E-1", "sequence": 1, "recordedAt": "2025-05-07", "author": "x", "event": { "kind": "facility-renamed", "name": "x", "firstDay": "2025-02-01" } }] },
          { "entries": [] }] }
        """).ValidationErrors.Select(static e => $"{e.Identifier} {e.ErrorCode}").Should().Equal(
        "$.facilities[0].entries JOURNAL-NO-BEGINNING", "$.facilities[1].entries[0].recordedAt JSON-VALUE", "$.facilities[2].entries JOURNAL-EMPTY");
}
