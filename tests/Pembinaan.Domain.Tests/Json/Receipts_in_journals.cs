using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Tests.Json;

/// <summary>A receipt that a journal holds is held against its hash, whichever way the journal comes in.</summary>
public sealed class Receipts_in_journals
{
    private static readonly string Drafted = Line("agreement-drafted").Replace("\"agreement\":\"teks\"", "\"agreement\":\"PKS-1\"", StringComparison.Ordinal);
    private static readonly string Continued = Readers.At(Line("predecessor-named"), 2);

    public static TheoryData<string, string> Changes => new()
    {
        { "\"outcome\":\"no-rule-set-in-force\"", "\"outcome\":\"met\"" },
        { "\"value\":\"teks\",\"knownUntil\"", "\"value\":\"lain\",\"knownUntil\"" },
        { "\"decidedBy\":\"teks\"", "\"decidedBy\":\"orang lain\"" },
        { "\"salt\":\"teks\"", "\"salt\":\"lain\"" },
        { "\"name\":\"teks lain\",\"hash\":\"0", "\"name\":\"teks lain\",\"hash\":\"1" },
    };

    [Fact]
    public void Are_read_where_they_are_as_they_were_made() => Faults(Continued).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Changes))]
    public void Are_refused_with_their_path_once_anything_was_changed(string from, string to)
    {
        Continued.Should().Contain(from);
        Faults(Continued.Replace(from, to, StringComparison.Ordinal)).Should().Equal("$.entries[1].event.approval.hash RECEIPT-NOT-GENUINE");
    }

    [Fact]
    public void Are_refused_where_entries_are_handed_in_as_objects()
    {
        Entry<AgreementEvent>[] entries = [PembinaanJson.Agreements.ReadEntry(Drafted).Value, PembinaanJson.Agreements.ReadEntry(Continued).Value];
        var approval = ((PredecessorNamed)entries[1].Event!).Approval!;
        var changed = new PredecessorNamed(AgreementId.From("X"), Continuation.Renewal, approval with { Outcome = Outcome.Met });

        CooperationAgreement.From(entries).IsSuccess.Should().BeTrue();
        var refused = CooperationAgreement.From([entries[0], Entry<AgreementEvent>.Of(entries[1].Id, 2, entries[1].Stamp, changed)]);
        refused.ValidationErrors.Select(static e => $"{e.Identifier} {e.ErrorCode}").Should().Equal("entries[1].event.approval.hash RECEIPT-NOT-GENUINE");
    }

    [Fact]
    public void Cannot_be_recorded_when_they_were_changed()
    {
        var named = (PredecessorNamed)PembinaanJson.Agreements.ReadEntry(Continued).Value.Event!;

        EventWalk.FaultsOf(named).Should().BeEmpty();
        EventWalk.FaultsOf(named with { Approval = named.Approval! with { DecidedBy = "orang lain" } }).Select(static e => $"{e.Identifier} {e.ErrorCode}")
            .Should().Equal("approval.hash RECEIPT-NOT-GENUINE");
    }

    private static IEnumerable<string> Faults(string second) => PembinaanJson.Agreements.Read(Readers.Journal([Drafted, second])).ValidationErrors
        .Select(static e => $"{e.Identifier} {e.ErrorCode}");

    private static string Line(string kind) => Readers.Golden("Agreements").First(l => l.Contains($"\"event\":{{\"kind\":\"{kind}\"", StringComparison.Ordinal));
}
