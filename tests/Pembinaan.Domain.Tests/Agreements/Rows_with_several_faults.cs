using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

public sealed class Rows_with_several_faults
{
    private static readonly AgreementSheet Row = new()
    {
        Agreement = AgreementId.From("PKS-X"),
        Zone = IndonesianTimeZone.Wib,
        DraftedOn = Day("2023-01-30"),
        TitleAsPrinted = "PKS",
        Parties = [AgreementParty.Of(FacilityId.From("A")), AgreementParty.Of(StakeholderId.From("B"))],
        Scope = [ScopeItem.Of("KUE")],
        FirstDay = Day("2023-02-01"),
        LastDay = Day("2023-03-01"),
        BudgetYear = 2023,
    };

    private static readonly ValueList<PartyNumber> OfAnother = [new(PartyId.From("facility:Z"), "1/2023")];

    [Fact]
    public void Without_any_is_drafted() => Dossier.Empty.Apply(Row, On("2023-01-31", "batch")).IsSuccess.Should().BeTrue();

    [Fact]
    public void Tell_what_is_wrong_with_the_draft_the_parties_and_the_period_at_once() => Fields(Row with
    {
        TitleAsPrinted = " ",
        Parties = [.. Row.Parties, AgreementParty.Of(FacilityId.From("A"))],
        LastDay = Day("2023-01-31"),
    }).Should().BeEquivalentTo("titleAsPrinted", "parties[2]", "lastDay");

    [Fact]
    public void Tell_what_is_wrong_with_the_scope_and_the_year_at_once() =>
        Fields(Row with { Scope = [ScopeItem.Of("KUE"), ScopeItem.Of("KUE")], BudgetYear = 1 }).Should().Equal("scope", "budgetYear");

    [Fact]
    public void Do_not_tell_what_only_follows_from_another()
    {
        Fields(Row with { Numbers = OfAnother }).Should().ContainSingle();
        Fields(Row with { Numbers = OfAnother, BudgetYear = 1 }).Should().Equal("budgetYear");
    }

    [Fact]
    public void Of_a_party_named_twice_say_where() => Dossier.Empty.Apply(Row with { Parties = [Row.Parties[0], Row.Parties[0]] }, On("2023-01-31", "batch"))
        .Should().Match<DomainResult<AgreementInDossier>>(static r => r.Has(AgreementErrors.PartyTwice) && r.Status == ResultStatus.Invalid);

    private static IEnumerable<string> Fields(AgreementSheet row) =>
        Dossier.Empty.Apply(row, On("2023-01-31", "batch")).ValidationErrors.Select(static e => e.Identifier);
}
