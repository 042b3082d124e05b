using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

[Trait("Case", "W12")]
public sealed class Unknown_days_of_an_agreement
{
    private static AgreementSheet Sheet => new()
    {
        Agreement = AgreementId.From("PKS-1"),
        Zone = IndonesianTimeZone.Wib,
        DraftedOn = Day("2020-02-03"),
        Parties = [AgreementParty.Of(UptS), AgreementParty.Of(Swen)],
        Scope = [new(Sabun)],
    };

    private static CooperationAgreement Imported(AgreementSheet sheet) => Dossier.Empty.Import([sheet], On("2020-02-03", "batch"))[0].Result.Value.Signed("2020-02-03", "2020-02-04");

    [Theory]
    [InlineData("2020-02-02", LegalForce.NotFormed)]
    [InlineData("2020-02-29", LegalForce.NotYetInForce)]
    [InlineData("2020-03-01", LegalForce.Undetermined)]
    [InlineData("2025-06-01", LegalForce.Undetermined)]
    public void Imported_without_a_last_day_it_is_undetermined_from_its_first_day_on(string day, LegalForce expected)
    {
        var agreement = Imported(Sheet with { FirstDay = Day("2020-03-01") });

        agreement.StandingOn(Day(day)).LegalForce.Should().Be(expected);
        agreement.InForceDays.IsEmpty.Should().BeTrue();
        agreement.LastDay.Should().BeNull();
        agreement.UndeterminedDays.Should().Be(DateSet.From(Day("2020-03-01")));
        agreement.Missing.Should().ContainSingle(static m => m.IsNeeded).Which.Element.Should().Be(AgreementElement.LastDay);
        agreement.Covers(Sabun).ReasonsOn(Day("2025-06-01")).Should().ContainSingle(static r => r.ErrorCode == AgreementErrors.CoverageUndetermined.Code)
            .Which.Text.Should().Match<LocalisedText>(static t => t.Id.Contains("hari terakhir") && t.En.Contains("last day"));
    }

    [Theory]
    [InlineData("2020-02-03", LegalForce.Undetermined)]
    [InlineData("2022-12-31", LegalForce.Undetermined)]
    [InlineData("2023-01-01", LegalForce.Expired)]
    public void Imported_without_a_first_day_it_is_undetermined_up_to_its_last(string day, LegalForce expected)
    {
        var agreement = Imported(Sheet with { LastDay = Day("2022-12-31") });

        agreement.StandingOn(Day(day)).LegalForce.Should().Be(expected);
        agreement.Missing.Should().ContainSingle(static m => m.IsNeeded).Which.Element.Should().Be(AgreementElement.FirstDay);
    }

    [Fact]
    public void What_is_known_to_have_no_end_or_to_begin_with_the_signing_is_said_and_in_force()
    {
        Imported(Sheet with { FirstDay = Day("2020-03-01"), IsOpenEnded = true }).InForceDays.Should().Be(DateSet.From(Day("2020-03-01")));
        Imported(Sheet with { IsFromSigning = true, LastDay = Day("2022-12-31") }).InForceDays.Should().Be(DateSet.Between(Day("2020-02-03"), Day("2022-12-31")));
        Dossier.Empty.Import([Sheet with { IsOpenEnded = true, FirstDay = Day("2020-03-01"), LastDay = Day("2022-12-31") }], On("2020-02-03", "batch"))[0]
            .Result.Has(AgreementErrors.PeriodContradicts).Should().BeTrue();
    }

    [Fact]
    public void An_end_that_is_not_known_and_one_that_does_not_exist_are_two_periods_in_words_and_in_JSON()
    {
        var (open, unknown) = (AgreedPeriod.OpenEnded(Day("2020-03-01")), AgreedPeriod.EndNotKnown(Day("2020-03-01")));

        open.Should().NotBe(unknown);
        (open.In(Language.English), unknown.In(Language.English)).Should().Be(("from 1 March 2020, open-ended", "from 1 March 2020 to a last day that is not known"));
        (open.In(Language.Indonesian), unknown.In(Language.Indonesian)).Should().Be(("sejak 1 Maret 2020 tanpa batas akhir", "sejak 1 Maret 2020 sampai hari terakhir yang belum diketahui"));
        foreach (var period in new[] { open, unknown, AgreedPeriod.OpenEnded(), AgreedPeriod.FromSigningUntil(Day("2022-12-31")), AgreedPeriod.Of(null, Day("2022-12-31"), null).Value })
        {
            PembinaanJson.Agreements.Read(PembinaanJson.Agreements.Write(Draft(period: period))).Value.Period.Should().Be(period);
        }
    }

    [Fact]
    public void An_addendum_with_an_end_that_is_not_known_leaves_the_days_before_it_as_they_are()
    {
        var agreement = Pks1().Amend(new Addendum(Day("2024-06-01")) { Period = AgreedPeriod.EndNotKnown(Day("2023-02-01")) }, "2024-05-20").Value;

        agreement.InForceDays.Should().Be(DateSet.Between(Day("2023-02-01"), Day("2024-05-31")));
        agreement.UndeterminedDays.Should().Be(DateSet.From(Day("2024-06-01")));
        agreement.LastDay.Should().BeNull("the day before is not its last");
    }

    /// <summary>The addendum gives the end for the days since; of those before it stays unknown, and is named.</summary>
    [Fact]
    [Trait("Case", "W12")]
    public void An_end_that_an_addendum_gives_is_still_missing_for_the_days_before_it()
    {
        var agreement = Draft("PKS-1", AgreedPeriod.EndNotKnown(Day("2023-02-01"))).Signed()
            .Amend(new Addendum(Day("2024-06-01")) { Period = AgreedPeriod.Between(Day("2023-02-01"), Day("2025-01-31")).Value }, "2024-05-20").Value;

        agreement.UndeterminedDays.Should().Be(DateSet.Between(Day("2023-02-01"), Day("2024-05-31")));
        agreement.InForceDays.Should().Be(DateSet.Between(Day("2024-06-01"), Day("2025-01-31")));
        Domain.Agreements.Coverage.Undetermined(agreement).Text.En.Should().Contain("last day");
    }

    [Fact]
    public void An_early_end_is_certain_also_where_the_natural_one_is_not_known()
    {
        var agreement = Imported(Sheet with { FirstDay = Day("2020-03-01") }).Terminate(Day("2022-06-30"), TerminationCause.MutualConsent, "sepakat", On("2022-06-30", "end")).Value;

        agreement.StandingOn(Day("2022-06-30")).LegalForce.Should().Be(LegalForce.Undetermined);
        agreement.StandingOn(Day("2022-07-01")).LegalForce.Should().Be(LegalForce.Terminated);
    }

    [Fact]
    public void A_suspension_is_not_held_against_an_end_that_is_not_known()
    {
        var agreement = Imported(Sheet with { FirstDay = Day("2020-03-01") });

        agreement.Suspend(Day("2021-01-01"), Day("2021-01-31"), "renovasi", On("2021-01-01", "hold")).IsSuccess.Should().BeTrue();
        agreement.Suspend(Day("2020-02-28"), Day("2021-01-31"), "renovasi", On("2021-01-01", "hold")).Has(AgreementErrors.OutsideTerm).Should().BeTrue();
    }

    [Theory]
    [InlineData("2024-12-31", LegalForce.Undetermined)]
    [InlineData("2025-01-31", LegalForce.Undetermined)]
    [InlineData("2025-02-01", LegalForce.Expired)]
    public void Where_the_end_of_the_framework_is_not_known_that_of_what_ends_with_it_is_not_either(string day, LegalForce expected)
    {
        var framework = Draft("MOU", AgreedPeriod.EndNotKnown(Day("2023-01-01"))).Signed();
        var child = Draft(clauses: new() { Framework = FrameworkRule.EndsWithFramework }).PlaceUnder(framework, Day("2023-01-31"), On("2023-01-31", "framed"));

        child.Has(AgreementErrors.FrameworkUndetermined).Should().BeTrue();
        child.Value.Signed().StandingOn(Day(day)).LegalForce.Should().Be(expected);
    }
}
