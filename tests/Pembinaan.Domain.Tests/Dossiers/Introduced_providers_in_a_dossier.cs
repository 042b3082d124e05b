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

    /// <summary>Brought by the agreement under the form of the party's record, and asked under their own; in every state of both records.</summary>
    [Fact]
    public void Are_the_same_body_by_their_own_record()
    {
        (Dossier Dossier, StakeholderId Record)[] states =
        [
            (All, Lpk.Id),
            (All.With(Lpk.Dissolve(LastDay, Succession.Nobody, On("2024-03-31", "end")).Value).Value, Lpk.Id),
            (All.With(Pt.Withdraw(Trainer, LastDay, On("2024-03-31", "gone")).Value).Value, Lpk.Id),
            (Of(Pt, Other, Lpk.Dissolve(LastDay, Succession.By(Other.Id), On("2024-03-31", "end")).Value), Lpk.Id),
            (Merged, Lpk.Id),
            (Merged, Other.Id),
            (Of(Pt), Lpk.Id),
        ];

        foreach (var (dossier, record) in states)
        {
            var (brought, own) = (Covered(dossier), dossier[Pks.Id].CoverageOf(UptS, record, Sabun));
            (own.Days, own.IntakeDays, own.RunOutDays, own.SuspendedDays, own.UndeterminedDays)
                .Should().Be((brought.Days, brought.IntakeDays, brought.RunOutDays, brought.SuspendedDays, brought.UndeterminedDays));
            own.ReasonsOn(LastDay.PlusDays(1)).Select(static r => r.ErrorCode).Should().Equal(brought.ReasonsOn(LastDay.PlusDays(1)).Select(static r => r.ErrorCode));
            var index = dossier.Portfolio.Index.Value;
            index.Covering(UptS, record, Sabun, LastDay).Should().Equal(index.Covering(UptS, ProviderId.BroughtAs(Trainer), Sabun, LastDay));
        }

        Covered(Merged).Days.Should().Be(Term);
        All[Pks.Id].CoverageOf(UptS, Other.Id, Sabun).Days.Should().Be(DateSet.None, "that is another body");
        Of(Given.Company, Lpk)[Pks.Id].CoverageOf(UptS, Lpk.Id, Sabun).Days.Should().Be(DateSet.None, "nobody has them on record as that body");
    }

    /// <summary>Brought by the agreement under their own record, and asked under the form of the party's record.</summary>
    [Fact]
    public void Are_the_same_body_as_whom_the_party_introduces()
    {
        var byRecord = Draft().Bring(Swen, (ProviderId)Lpk.Id, [], On("2023-01-30", "brought")).Value.Signed();
        var until = Given.Company.Introduce(
            new(Trainer, AssociateKind.Body, "LPK Maju", Scope<SubjectId>.Unlimited, ValidityPeriod.Between(Day("2022-01-01"), LastDay).Value, Lpk.Id), On("2022-01-01", "as")).Value;
        Coverage Asked(params Stakeholder[] bodies) => With(byRecord, bodies)[byRecord.Id].CoverageOf(UptS, ProviderId.BroughtAs(Trainer), Sabun);

        Asked(Pt, Lpk).Days.Should().Be(Term);
        With(byRecord, Pt, Lpk)[byRecord.Id].CoverageOf(UptS, Lpk.Id, Sabun).Days.Should().Be(Term);
        With(byRecord, Pt, Lpk).Portfolio.Index.Value.Covering(UptS, ProviderId.BroughtAs(Trainer), Sabun, LastDay).Should().Equal(byRecord.Id);
        Asked(until, Lpk).Days.Should().Be(Term & DateSet.Until(LastDay), "from the next day on nobody is introduced under it");
        Asked(Pt, Lpk.Dissolve(LastDay, Succession.Nobody, On("2024-03-31", "end")).Value).Days.Should().Be(Term & DateSet.Until(LastDay));
        Asked(Given.Company, Lpk).Days.Should().Be(DateSet.None, "nobody introduces them");
        Asked(Pt).Days.Should().Be(DateSet.None);
        Asked(Pt).UndeterminedDays.Should().Be(Term, "the record that would say whether they have ended is not there");
    }

    [Theory]
    [InlineData("2024-03-29", true)]
    [InlineData("2024-04-01", false)]
    public void Give_a_cohort_under_either_name_while_they_are_introduced(string day, bool isCovered)
    {
        var withdrawn = Pt.Withdraw(Trainer, LastDay, On("2024-03-31", "gone")).Value;
        var another = Draft("PKS-9", partner: Lpk.Id).Signed();
        foreach (var provider in new[] { ProviderId.BroughtAs(Trainer), (ProviderId)Lpk.Id })
        {
            var cohort = Given.Cohort(Given.Cohort1, Domain.Tests.Cohorts.Given.Plan(day, 1) with { Provider = provider });
            var dossier = Dossier.Of(Given.Lapas, Pks, cohort, withdrawn, Lpk).Value.HoldingAll(Given.Now, Holding.Agreements, Holding.Cohorts);

            dossier[Given.Cohort1].Coverage.Of(cohort.Sessions[0].Id).Agreements.Should().Equal(isCovered ? [Pks.Id] : []);
            dossier.With(another).Value[Given.Cohort1].Coverage.Of(cohort.Sessions[0].Id).Agreements
                .Should().Equal([.. isCovered ? [Pks.Id] : Array.Empty<AgreementId>(), .. provider.Brought is null ? [another.Id] : Array.Empty<AgreementId>()],
                    "another one names them by their record, and no party of it introduces them");
        }
    }

    /// <summary>The agreement brings them by their own record, which is not there; a session is given by whom the party introduces as that body.</summary>
    [Theory]
    [InlineData(true, "Not in the dossier: the provider that is introduced LPK-MAJU. So this cannot be determined; load what is missing and hand it in.")]
    [InlineData(false, "Not in the dossier: the record of one who is introduced LPK-MAJU. So this cannot be determined; load what is missing and hand it in.")]
    public void Are_missing_as_what_they_are(bool byRecord, string missing)
    {
        var agreement = byRecord ? Draft().Bring(Swen, (ProviderId)Lpk.Id, [], On("2023-01-30", "brought")).Value.Signed() : Pks;
        var cohort = Given.Cohort(Given.Cohort1, Domain.Tests.Cohorts.Given.Plan("2024-06-03", 1) with { Provider = ProviderId.BroughtAs(Trainer) });
        CohortInDossier At(params Stakeholder[] bodies) => With(agreement, bodies).With(cohort, Domain.Tests.Cohorts.Given.Programme()).Value[Given.Cohort1];

        At(Pt).CoverageOf(cohort.Sessions[0].Id).ValidationErrors.Select(static e => e.Text.En).Should().Equal(missing);
        At(Pt).MayJoin(Domain.Tests.Cohorts.Given.Facts(Domain.Tests.Cohorts.Given.Person(1)), Day("2024-06-03")).Undetermined.Select(static e => e.Text.En).Should().Contain(missing);
        At(Pt).Dossier[agreement.Id].Open.Select(static e => e.Text.En).Should().Equal(missing);
        At(Pt, Lpk).CoverageOf(cohort.Sessions[0].Id).IsSuccess.Should().BeTrue();
    }

    /// <summary>A third party is the body that PT Swen introduces; without the record of PT Swen nobody knows who that number is.</summary>
    [Theory]
    [InlineData(true, true, false)]
    [InlineData(false, false, true)]
    public void Asked_by_their_number_are_not_known_without_whoever_introduces_them(bool isHere, bool isCovered, bool isUndetermined)
    {
        var three = Draft("PKS-3").Name(AgreementParty.Of(Lpk.Id), On("2023-01-30", "third")).Value.Signed().Sign(SignatureOf(Lpk.Id, "DIREKTUR", "2023-01-31"), On("2023-01-31", "third-signed")).Value;
        var coverage = With(three, isHere ? [Pt, Lpk] : [Lpk])[three.Id].CoverageOf(UptS, ProviderId.BroughtAs(Trainer), Sabun);

        coverage.Days.Should().Be(isCovered ? Term : DateSet.None);
        coverage.UndeterminedDays.Should().Be(isUndetermined ? Term : DateSet.None);
        coverage.ReasonsOn(LastDay).Any(static r => r.Text.En.Contains("there is no record of SWEN", StringComparison.Ordinal)).Should().Be(isUndetermined);
        With(three, Given.Company, Lpk)[three.Id].CoverageOf(UptS, ProviderId.BroughtAs(Trainer), Sabun).UndeterminedDays.Should().Be(DateSet.None, "nobody introduces them");
    }

    private static readonly Dossier Merged = Of(Pt, Other, Lpk.MergeInto(Other.Id, "satu", StakeholderDirectory.Of(Lpk, Other), On("2024-03-31", "one")).Value);

    private static Dossier With(CooperationAgreement agreement, params Stakeholder[] bodies) =>
        Dossier.Of([Given.Lapas, agreement, .. bodies]).Value.HoldingAll(Given.Now, Holding.Agreements, Holding.Cohorts, Holding.Referrals, Holding.Stakeholders, Holding.Facilities);

    private static Coverage Covered(Dossier dossier) => dossier[Pks.Id].CoverageOf(UptS, ProviderId.BroughtAs(Trainer), Sabun);

    private static Stakeholder Body(string id, string name) =>
        Stakeholder.Register(StakeholderId.From(id), StakeholderKind.Company, name, Day("2000-01-01"), On("2020-01-01", id)).Value;

    private static Dossier Of(params Stakeholder[] bodies) =>
        Dossier.Of([Given.Lapas, Pks, .. bodies]).Value.HoldingAll(Given.Now, Holding.Agreements, Holding.Cohorts, Holding.Referrals, Holding.Stakeholders, Holding.Facilities);
}
