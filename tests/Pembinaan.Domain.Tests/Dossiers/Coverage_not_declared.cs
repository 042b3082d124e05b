using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Tests.Agreements;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>
/// PKS-1 binds to 31 January 2025; a course has sessions on 31 January and 3 February. While another agreement may count, or have taken the course over, nobody can
/// tell; what no agreement here covers may be covered by one that is not here.
/// </summary>
public sealed class Coverage_not_declared
{
    private const string Undeclared = "It is not declared that the dossier holds all agreements, so this cannot be determined.";

    private static readonly (LocalDate Last, LocalDate Next) Turn = (Day("2025-01-31"), Day("2025-02-03"));
    private static readonly CooperationAgreement Pks = Draft().Signed();
    private static readonly Cohort Course = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2025-01-31", 2, byPartner: true));

    public static TheoryData<Holding?, bool, bool> Declarations => new()
    {
        { null, false, false },
        { Holding.Cohorts, false, false },
        { Holding.AgreementsAround(AgreementId.From("PKS-9")), false, false },
        { Holding.AgreementsAt(UptC), false, false },
        { Holding.AgreementsAround(Pks.Id), true, false },
        { Holding.AgreementsAt(UptS), true, true },
        { Holding.Agreements, true, true },
    };

    /// <summary>The agreement answers alike of a day that it covers and of one that it does not; of the latter a cohort asks for all.</summary>
    [Theory]
    [MemberData(nameof(Declarations))]
    public void Is_undetermined(Holding? declared, bool isAgreementCertain, bool isCohortCertain)
    {
        var dossier = Given.Of(Pks, Course).HoldingAll(Given.Now, declared is null ? [] : [declared]);
        var coverage = dossier[Pks.Id].CoverageOf(UptS, Swen, Sabun);
        var cohort = dossier[Course.Id];

        coverage.Days.Should().Be(isAgreementCertain ? DateSet.Between(Day("2023-02-01"), Turn.Last) : DateSet.None);
        coverage.IntakeDays.Should().Be(coverage.Days);
        coverage.UndeterminedDays.Should().Be(isAgreementCertain ? DateSet.None : Given.Lapas.Existence);
        Told(coverage.ReasonsOn(Turn.Last)).Should().Equal(isAgreementCertain ? [] : [Undeclared]);
        Told(coverage.IntakeReasonsOn(Turn.Last)).Should().Equal(isAgreementCertain ? [] : [Undeclared]);
        coverage.ReasonsOn(Turn.Next).Select(static r => r.ErrorCode).Should().Equal(isAgreementCertain ? AgreementErrors.CoverageExpired.Code : DossierErrors.NotDeclared.Code);
        coverage.In(Language.English).EndsWith($"cannot be determined: {Given.Lapas.Existence}.", StringComparison.Ordinal).Should().Be(!isAgreementCertain);

        cohort.Coverage.Of(Course.Sessions[0].Id).Verdict.Should().Be(isAgreementCertain ? CoverageVerdict.Covered : CoverageVerdict.Undetermined);
        cohort.Coverage.Of(Course.Sessions[1].Id).Verdict.Should().Be(isCohortCertain ? CoverageVerdict.NotCovered : CoverageVerdict.Undetermined);
        Told(cohort.CoverageOf(Course.Sessions[1].Id).ValidationErrors).Should().Equal(isCohortCertain ? [] : [Undeclared]);
        Told(cohort.SeatsOn(Turn.Last).ValidationErrors).Should().Equal(isCohortCertain ? [] : [Undeclared]);
        Told(cohort.MayJoin(CohortsGiven.Facts(CohortsGiven.Person(1)), Turn.Last).Undetermined.Where(static e => e.Text.En == Undeclared).Distinct()).Should().Equal(isCohortCertain ? [] : [Undeclared]);
        var gaps = dossier.Portfolio.GapsOf(UptS, Sabun, 2025);
        Told(gaps.ValidationErrors).Should().Equal(isCohortCertain ? [] : [Undeclared]);
    }

    /// <summary>Nothing was held under it, as far as is here: another record of it may have been carried out.</summary>
    [Theory]
    [MemberData(nameof(Declarations))]
    public void Leaves_undetermined_what_came_of_the_agreement(Holding? declared, bool isAgreementCertain, bool _)
    {
        Holding[] all = [Holding.CohortsOf(UptS), .. declared is null ? Array.Empty<Holding>() : [declared]];
        var beside = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2025-02-03", 2, byPartner: true));
        var dossier = Given.Of(Pks, beside).HoldingAll(Given.Now, all);

        Told(dossier[Pks.Id].Realised(Turn.Next, Term.OfMonths(3)).ValidationErrors).Should().Equal(isAgreementCertain ? [] : [Undeclared]);
        Told(dossier[beside.Id].ActivitiesUnder(Pks.Id).ValidationErrors).Should().Equal(isAgreementCertain ? [] : [Undeclared]);
    }

    /// <summary>Those that depend on the agreement are enough, and noted to be loaded; an agreement that names no facility has no others that would be.</summary>
    [Fact]
    public void Notes_what_is_enough()
    {
        var noted = new HashSet<Holding>();
        var open = Given.Of(Pks).HoldingAll(Given.Now, Holding.Cohorts).Noting(h => noted.Add(h));

        open[Pks.Id].Realised(Turn.Next, Term.OfMonths(3)).IsSuccess.Should().BeFalse();
        open[Pks.Id].CoverageOf(UptS, Swen, Sabun).Days.IsEmpty.Should().BeTrue();
        open[Pks.Id].Successors.IsSuccess.Should().BeFalse();
        noted.Should().Equal(Holding.AgreementsAround(Pks.Id));

        var bare = CooperationAgreement.Draft(
            AgreementId.From("PKS-0"), IndonesianTimeZone.Wib, Day("2023-01-02"), AgreementKind.PerjanjianKerjaSama, "PERJANJIAN", On("2023-01-02", "draft")).Value;
        Told(Given.Of(bare).HoldingAll(Given.Now, Holding.Cohorts)[bare.Id].Realised(Turn.Next, Term.OfMonths(3)).ValidationErrors).Should().Equal(Undeclared);
        Given.Whole(bare)[bare.Id].Realised(Turn.Next, Term.OfMonths(3)).IsSuccess.Should().BeTrue();
    }

    /// <summary>On a day on which the facility is closed nothing is covered, whatever is not here.</summary>
    [Theory]
    [InlineData("2025-01-30", false)]
    [InlineData("2025-01-31", true)]
    public void Is_certain_where_the_facility_does_not_exist(string day, bool isCertain)
    {
        var closed = Given.Lapas.Close(Day("2025-01-30"), On("2025-01-30", "close")).Value;
        var coverage = Given.Of(Pks).With(closed).Value[Pks.Id].CoverageOf(UptS, Swen, Sabun);

        coverage.UndeterminedDays.Contains(Day(day)).Should().Be(!isCertain);
        coverage.ReasonsOn(Day(day)).Select(static r => r.ErrorCode).Should().Equal(isCertain ? CohortErrors.FacilityClosed.Code : DossierErrors.NotDeclared.Code);
    }

    private static IEnumerable<string> Told(IEnumerable<DomainError> errors) => errors.Select(static e => e.Text.En);
}
