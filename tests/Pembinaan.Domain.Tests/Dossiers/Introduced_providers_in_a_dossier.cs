using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Agreements;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

public sealed class Introduced_providers_in_a_dossier
{
    private static readonly AssociateId Trainer = AssociateId.From("AS-1");
    private static readonly LocalDate LastDay = Day("2024-03-31");
    private static readonly DateSet Term = DateSet.Between(Day("2023-02-01"), Day("2025-01-31"));
    private static readonly Stakeholder Lpk = Body("LPK-MAJU", "LPK Maju");
    private static readonly Stakeholder Other = Body("LPK-BARU", "LPK Baru");

    private static readonly Stakeholder Pt = Given.Company
        .Introduce(new(Trainer, AssociateKind.Body, "LPK Maju Bersama", Scope<SubjectId>.Unlimited, ValidityPeriod.From(Day("2022-01-01")), Lpk.Id), On("2022-01-01", "as")).Value;

    private static readonly CooperationAgreement Pks = Draft().Bring(Swen, ProviderId.BroughtAs(Trainer), [], On("2023-01-30", "brought")).Value.Signed();

    private static readonly Dossier All = Of(Pt, Lpk);

    [Fact]
    public void Cover_while_they_are_introduced_and_there()
    {
        Covered(All).Days.Should().Be(Term);
        Covered(All).In(Language.English).Should().Contain("by LPK Maju at");
        All[Pks.Id].Open.Should().BeEmpty();
    }

    [Fact]
    public void End_with_their_own_record()
    {
        var ended = All.With(Lpk.Dissolve(LastDay, Succession.Nobody, On("2024-03-31", "end")).Value).Value;

        Covered(ended).Days.Should().Be(Term & DateSet.Until(LastDay));
        Covered(ended).UndeterminedDays.Should().Be(DateSet.None);
        Covered(ended).ReasonsOn(LastDay.PlusDays(1)).Should().ContainSingle().Which.ErrorCode.Should().Be(AgreementErrors.CoverageProviderEnded.Code);
        Dossier.Affected(All, ended).Value.Single().Rows.Where(static s => s.Provider?.Brought == Trainer).Select(static s => s.LastDay).Distinct().Should().Equal(LastDay);
    }

    [Fact]
    public void Have_to_be_introduced_again_under_whoever_follows_them() =>
        Covered(Of(Pt, Other, Lpk.Dissolve(LastDay, Succession.By(Other.Id), On("2024-03-31", "end")).Value)).Days.Should().Be(Term & DateSet.Until(LastDay));

    [Fact]
    public void Go_on_under_the_record_into_which_theirs_was_merged() =>
        Covered(Of(Pt, Other, Lpk.MergeInto(Other.Id, "satu", StakeholderDirectory.Of(Lpk, Other), On("2024-03-31", "one")).Value)).Days.Should().Be(Term);

    [Fact]
    public void Are_not_covered_once_they_are_withdrawn()
    {
        var gone = All.With(Pt.Withdraw(Trainer, LastDay, On("2024-03-31", "gone")).Value).Value;

        Covered(gone).Days.Should().Be(Term & DateSet.Until(LastDay));
        Covered(gone).UndeterminedDays.Should().Be(DateSet.None);
        Covered(gone).ReasonsOn(LastDay.PlusDays(1)).Single().Text.En.Should().StartWith("LPK Maju is not a provider");
    }

    [Fact]
    public void Are_undetermined_without_their_record_which_is_named()
    {
        var without = Of(Pt);

        Covered(without).Days.Should().Be(DateSet.None);
        Covered(without).UndeterminedDays.Should().Be(Term);
        Covered(without).ReasonsOn(LastDay).Single().Text.En.Should().Contain("there is no record of LPK-MAJU");
        without[Pks.Id].Open.Single().Text.En.Should().StartWith("Not in the dossier: the record of one who is introduced LPK-MAJU.");
        Dossier.Affected(without, All).Value.Should().ContainSingle("its rows hang on that record");
    }

    [Fact]
    public void Stand_by_the_word_of_the_agreement_where_nobody_has_them_on_record() =>
        Covered(Of(Given.Company, Lpk)).Days.Should().Be(Term);

    private static Coverage Covered(Dossier dossier) => dossier[Pks.Id].CoverageOf(UptS, ProviderId.BroughtAs(Trainer), Sabun);

    private static Stakeholder Body(string id, string name) =>
        Stakeholder.Register(StakeholderId.From(id), StakeholderKind.Company, name, Day("2000-01-01"), On("2020-01-01", id)).Value;

    private static Dossier Of(params Stakeholder[] bodies) =>
        Dossier.Of([Given.Lapas, Pks, .. bodies]).Value.HoldingAll(Given.Now, Holding.Agreements, Holding.Cohorts, Holding.Referrals, Holding.Stakeholders, Holding.Facilities);
}
