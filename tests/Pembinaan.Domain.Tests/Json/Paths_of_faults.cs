using System.Text.RegularExpressions;
using Pembinaan.Domain.Json;

namespace Pembinaan.Domain.Tests.Json;

/// <summary>A fault that only the whole journal shows is told of the entry in which it stands.</summary>
public class Paths_of_faults
{
    [Theory]
    [InlineData("Agreements", "agreement-drafted", "budget-year-stated", "\"year\":3", "\"year\":2025", "event.year")]
    [InlineData("Cohorts", "cohort-opened", "seats-limited", "\"seats\":0", "\"seats\":3", "event.seats")]
    [InlineData("Facilities", "facility-established", "facility-renamed", "\"name\":\" \"", "\"name\":\"teks\"", "event.name")]
    public void Is_that_of_each_faulty_entry(string journal, string beginning, string kind, string wrong, string right, string place)
    {
        var line = Golden(journal, kind);
        var good = Regex.Replace(line, right[..right.IndexOf(':', StringComparison.Ordinal)] + ":(\"[^\"]*\"|[0-9]+)", right, RegexOptions.None, TimeSpan.FromSeconds(5));
        var faulty = good.Replace(right, wrong, StringComparison.Ordinal);
        string[] entries = [Golden(journal, beginning), Readers.At(faulty, 2), Readers.At(good, 3), Readers.At(faulty, 4), Readers.At(faulty, 5)];

        var told = Readers.Read(journal, Readers.Journal(entries)).ValidationErrors.Select(static e => e.Identifier).ToArray();

        told.Where(t => t.Contains(place, StringComparison.Ordinal)).Should().Equal($"$.entries[1].{place}", $"$.entries[3].{place}", $"$.entries[4].{place}");
    }

    private static string Golden(string journal, string kind) => Readers.Golden(journal).First(l => l.Contains($"\"kind\":\"{kind}\"", StringComparison.Ordinal) && !l.Contains("\"corrects\"", StringComparison.Ordinal));

    [Theory]
    [InlineData("\"sequence\":2", "\"sequence\":3", "$.entries[1].sequence JOURNAL-SEQUENCE")]
    [InlineData("\"id\":\"E-2\"", "\"id\":\"E-1\"", "$.entries[1].id JOURNAL-ENTRY-REUSED")]
    [InlineData("2025-05-07T01:30:00Z\",\"author\":\"second", "2025-05-06T01:30:00Z\",\"author\":\"second", "$.entries[1].recordedAt JOURNAL-TIME-DECREASES")]
    public void Is_that_of_the_member_at_fault_where_the_entries_do_not_follow_each_other(string right, string wrong, string fault)
    {
        var first = Readers.Golden("Facilities").First(static l => l.Contains("\"kind\":\"facility-established\"", StringComparison.Ordinal));
        var second = Readers.At(Readers.Golden("Facilities").First(static l => l.Contains("\"kind\":\"facility-renamed\"", StringComparison.Ordinal)), 2)
            .Replace("\"author\":\"giatja\"", "\"author\":\"second\"", StringComparison.Ordinal);
        PembinaanJson.Facilities.Read(Readers.Journal([first, second])).IsSuccess.Should().BeTrue();

        PembinaanJson.Facilities.Read(Readers.Journal([first, second.Replace(right, wrong, StringComparison.Ordinal)]))
            .ValidationErrors.Select(static e => $"{e.Identifier} {e.ErrorCode}").Should().Equal(fault);
    }

    [Fact]
    public void Is_told_of_a_second_document_with_the_same_identity_without_the_identity_of_a_person() =>
        PembinaanJson.Dossiers.Read("""{ "schema": 1, "participants": [{ "id": "P-77" }, { "id": "P-77" }] }""").ValidationErrors
            .Should().ContainSingle(static e => e.Identifier == "$.participants[1]" && e.ErrorCode == "JSON-DUPLICATE-ID" && !e.Text.Id.Contains("P-77", StringComparison.Ordinal));
}
