using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Journals;

/// <summary>What a command wrote is found by its identity, whether it is one entry or several that are numbered.</summary>
public sealed class Entries_of_a_command
{
    private static readonly Instant At = Instant.FromUtc(2025, 1, 2, 3, 0);

    [Theory]
    [InlineData("E-1", "E-1/1 E-1/2 E-1/3")]
    [InlineData("E-1/1", "E-1/1")]
    [InlineData("E-1/2", "E-1/2")]
    [InlineData("E-1/4", "")]
    [InlineData("E-1/1/1", "E-1/1")]
    [InlineData("E-2", "E-2")]
    [InlineData("E-2/1", "E-2")]
    [InlineData("E-2/2", "")]
    [InlineData("E", "")]
    [InlineData("/1", "")]
    [InlineData("E-3", "")]
    [InlineData("E-3/lain", "E-3/lain")]
    public void Are_those_of_its_identity(string command, string entries) =>
        string.Join(' ', Agreement("E-1", "E-2", "E-3/lain").EntriesOf(EntryId.From(command)).Select(static e => e.Id)).Should().Be(entries);

    [Theory]
    [InlineData(97)]
    [InlineData(98)]
    [InlineData(99)]
    [InlineData(100)]
    public void Are_found_under_the_longest_identities(int length)
    {
        var longest = new string('k', length);
        var agreement = Agreement(longest, "E-2", "E-3");
        agreement.EntriesOf(EntryId.From(longest)).Should().Equal(agreement.EntriesSince(0).Take(3));
    }

    /// <summary>Whatever a command is refused for, as the identity is used, is found.</summary>
    [Theory]
    [InlineData("E-1")]
    [InlineData("E-1/1")]
    [InlineData("E-2/1")]
    [InlineData("E-2")]
    public void Are_there_wherever_an_identity_is_refused_as_used(string used)
    {
        var offered = Agreement("E-1", "E-2", "E-3").AsKnownAt(At + Duration.FromDays(1))!;
        var agreement = CooperationAgreement.From(offered.EntriesSince(0)).Value;
        agreement.Withdraw(new(2025, 1, 4), "lain", Recording.Of(used, At + Duration.FromDays(3), "petugas")).Has(JournalErrors.EntryIdReused).Should().BeTrue();
        agreement.EntriesOf(EntryId.From(used)).Should().NotBeEmpty();
        agreement.AsKnownAt(At)!.EntriesOf(EntryId.From("E-2")).Should().BeEmpty("the view does not know it yet");
    }

    [Fact]
    public void Are_not_those_of_another_command_whose_identity_begins_alike()
    {
        var agreement = Agreement("E-7", "E-7/juni", "E-7/juli");

        agreement.EntriesOf(EntryId.From("E-7")).Should().HaveCount(3).And.Equal(agreement.EntriesSince(0).Take(3), "the draft was written in three entries at one instant");
        string.Join(' ', agreement.EntriesOf(EntryId.From("E-7/juni")).Select(static e => e.Id)).Should().Be("E-7/juni");
    }

    private static CooperationAgreement Agreement(string drafted, string second, string third) => Dossier.Empty.Apply(new()
    {
        Agreement = AgreementId.From("PKS-1"),
        Zone = IndonesianTimeZone.Wib,
        DraftedOn = new(2025, 1, 2),
        Parties = [AgreementParty.Of(FacilityId.From("SERANG")), AgreementParty.Of(StakeholderId.From("SWEN"))],
    }, Recording.Of(drafted, At, "petugas"))
        .Map(static a => a.Agreement)
        .Bind(a => a.Offer(new(2025, 1, 3), Recording.Of(second, At + Duration.FromDays(1), "petugas")))
        .Bind(a => a.Withdraw(new(2025, 1, 4), "tidak jadi", Recording.Of(third, At + Duration.FromDays(2), "petugas"))).Value;
}
