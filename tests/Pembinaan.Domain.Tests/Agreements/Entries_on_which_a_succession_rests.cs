using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

/// <summary>Who is succeeded or dissolved is a party then; what makes it one is not taken back before.</summary>
public sealed class Entries_on_which_a_succession_rests
{
    private static readonly StakeholderId Penerus = StakeholderId.From("PENERUS");
    private static readonly EntryId First = EntryId.From("first");

    private static CooperationAgreement Joined => Pks1().Amend(
        new Addendum(Day("2024-03-01")) { Parties = [AgreementParty.Of(UptS), AgreementParty.Of(Swen), AgreementParty.Of(Pemkab)] }, "2024-02-20", id: "first").Value;

    private static CooperationAgreement Succeeded => Pks1().Succeed(Swen, Pemkab, Day("2024-06-01"), On("2024-06-01", "first")).Value;

    private static DomainResult<CooperationAgreement> TakenBack(CooperationAgreement agreement) => agreement.Annul(First, "keliru", On("2024-10-01", "annul"));

    [Fact]
    [Trait("Case", "W06")]
    public void A_succession_under_a_later_one_is_taken_back_after_it()
    {
        var twice = Succeeded.Succeed(Pemkab, Penerus, Day("2024-09-01"), On("2024-09-01", "second")).Value;

        TakenBack(twice).ValidationErrors.Select(static e => e.Text.En).Should().Equal("PEMKAB-SERANG is not a party of PKS-1.");
        TakenBack(twice.Annul(EntryId.From("second"), "keliru", On("2024-09-30", "annul-2")).Value).Value.PartiesOn(Day("2024-10-01")).Select(static p => p.Party).Should().Equal(UptS, Swen);
        TakenBack(Succeeded).IsSuccess.Should().BeTrue("nothing rests on it");
        twice.Annul(EntryId.From("second"), "keliru", On("2024-09-30", "annul-2")).IsSuccess.Should().BeTrue();
    }

    /// <summary>Pemkab, a party from 1 March 2024 by the addendum, is dissolved or succeeded from a day on.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("Case", "W06")]
    public void An_addendum_is_taken_back_after_the_end_of_the_party_that_it_added(bool isDissolved)
    {
        var gone = (isDissolved
            ? Joined.Dissolve(Pemkab, [], Day("2024-06-01"), On("2024-06-01", "gone"))
            : Joined.Succeed(Pemkab, Penerus, Day("2024-06-01"), On("2024-06-01", "gone"))).Value;

        TakenBack(gone).Has(AgreementErrors.NotAParty).Should().BeTrue();
        TakenBack(gone.Annul(EntryId.From("gone"), "keliru", On("2024-06-02", "annul-2")).Value).IsSuccess.Should().BeTrue();
        TakenBack(Joined.Dissolve(Swen, [], Day("2024-06-01"), On("2024-06-01", "gone")).Value).IsSuccess.Should().BeTrue("Swen is a party without it");
    }

    [Theory]
    [InlineData("2024-09-01", true)]
    [InlineData("2024-12-01", true)]
    [InlineData("2025-02-01", true)]
    [Trait("Case", "W10")]
    public void A_corrected_day_leaves_the_successor_a_party_from_some_day_on(string first, bool accepted) =>
        Succeeded.Succeed(Pemkab, Penerus, Day("2024-09-01"), On("2024-09-01", "second")).Value
            .Correct(First, new PartySucceeded(Swen, Pemkab, [], Day(first)), "salah ketik", On("2024-10-01", "fix")).IsSuccess.Should().Be(accepted);

    [Fact]
    [Trait("Case", "W10")]
    public void A_corrected_successor_under_a_later_succession_is_refused() =>
        Succeeded.Succeed(Pemkab, Penerus, Day("2024-09-01"), On("2024-09-01", "second")).Value
            .Correct(First, new PartySucceeded(Swen, StakeholderId.From("LAIN"), [], Day("2024-06-01")), "salah ketik", On("2024-10-01", "fix")).Has(AgreementErrors.NotAParty).Should().BeTrue();
}
