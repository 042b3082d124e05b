using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>
/// Each question about a cohort that is not the cohort's own, asked of a dossier that holds the cohort and nothing else, and of one with every part but one:
/// it names what it needs, and nothing where all is there.
/// </summary>
public sealed class A_cohort_alone
{
    private static readonly ParticipantId Person = CohortsGiven.Person(1);
    private static readonly CertificateNumber Number = CertificateNumber.From("SERT-1");
    private static readonly LocalDate During = Given.Day("2024-06-17");
    private static readonly LocalDate Late = Given.Day("2024-07-10");
    private static readonly CooperationAgreement Pks = Given.With(new Quota(QuotaUnit.People, 12, QuotaPer.Year));
    private static readonly SkillProgramme Programme = CohortsGiven.Programme(CohortsGiven.Curriculum(CompletionCriteria.ByPresence(75).Value));

    /// <summary>Given by the partner in June 2024 and held to the end; one person has a certificate and another applied.</summary>
    private static readonly Cohort Own = Certified();

    /// <summary>The same cohort before any session.</summary>
    private static readonly Cohort Planned = Given.Cohort(Given.Cohort1, Programme, CohortsGiven.Plan("2024-06-03", byPartner: true).InSpace(Given.Workshop)).Enrolled(1, agreements: Pks)
        .Apply(CohortsGiven.Person(3), Given.Day("2024-06-03"), Given.On("2024-06-03", "apply")).Bind(static c => c.Approve(EntryId.From("apply"), Given.Day("2024-06-03"), Given.On("2024-06-03", "approve"))).Value;

    private static readonly Dictionary<string, (Cohort Cohort, Func<CohortInDossier, IEnumerable<DomainError>> Told)> Questions = new(StringComparer.Ordinal)
    {
        ["completion"] = (Own, static c => c.CompletionOf(Person, Late).Value.Undetermined),
        ["completion of all"] = (Own, static c => c.CompletionOn(Late).SelectMany(static f => f.Undetermined)),
        ["coverage of a session"] = (Own, static c => c.CoverageOf(CohortsGiven.Session(1)).ValidationErrors),
        ["a certificate"] = (Own, static c => c.StatusOf(Own.Certificates.First(), Late).ValidationErrors),
        ["days of a certificate"] = (Own, static c => c.ValidDaysOf(Own.Certificates.First()).ValidationErrors),
        ["a slip"] = (Own, static c => c.Dossier.Verify(c.Slip(Number).Value, Late).ValidationErrors),
        ["what is made of an agreement"] = (Own, static c => c.ActivitiesUnder(Pks.Id).ValidationErrors),
        ["certifying"] = (Own, static c => c.Certify(CohortsGiven.Person(2), CertificateNumber.From("SERT-2"), Late, Given.On("2024-07-10", "certify-2")).ValidationErrors),
        ["what to do at the end"] = (Own, static c => c.Next(Late).Where(static f => f.Reason.ErrorCode != CohortErrors.CompletionToRecord.Code && f.Reason.ErrorCode != CohortErrors.CertificateToIssue.Code).Select(static f => f.Reason)),
        ["sums"] = (Own, static c => c.Dossier.Realised(RollUp.Facility, 2024) is var all && all.IsSuccess ? all.Value.SelectMany(static r => r.Undetermined) : all.ValidationErrors),
        ["a candidate"] = (Own, static c => c.Dossier.CandidateOf(CohortsGiven.Facts(Person), DateSet.None, Late).Undetermined),
        ["joining"] = (Planned, static c => c.MayJoin(CohortsGiven.Facts(CohortsGiven.Person(9)), During).Undetermined),
        ["choosing"] = (Planned, static c => c.Select([CohortsGiven.Facts(CohortsGiven.Person(9))], During).Others.SelectMany(static o => o.Undetermined)),
        ["seats"] = (Planned, static c => c.SeatsOn(During).ValidationErrors),
        ["clashes"] = (Planned, static c => c.Clashes().ValidationErrors),
        ["the waiting list"] = (Planned, static c => c.WaitingOn(During).ValidationErrors),
        ["holding"] = (Planned, static c => c.Hold(CohortsGiven.Session(1), new([Person], []), Given.On("2024-06-03", "hold")).ValidationErrors),
        ["a roster"] = (Planned, static c => c.Review(During, FactsOf).Select(static f => f.Reason)),
        ["what to do"] = (Planned, static c => c.Next(Given.Day("2024-06-04")).Where(static f => f.Reason.ErrorCode != CohortErrors.SessionToHold.Code && f.Reason.ErrorCode != CohortErrors.SeatsForThoseWaiting.Code).Select(static f => f.Reason)),
    };

    public static TheoryData<string> Names => [.. Questions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_not_enough_and_what_is_missing_is_named(string question)
    {
        var (cohort, ask) = Questions[question];
        AggregateRoot[] parts = [Given.Lapas, Given.Company, Programme, Pks];
        Holding[] all = [Holding.Agreements, Holding.Cohorts, Holding.Referrals];

        ask(Dossier.Of(cohort).Value[Given.Cohort1]).Should().NotBeEmpty("nothing else is here").And.OnlyContain(static e => IsAboutWhatIsMissing(e));
        ask(Dossier.Of([cohort, .. parts]).Value.HoldingAll(Given.Now, all)[Given.Cohort1]).Should().BeEmpty("all is here");
        ask(Dossier.Of([cohort, .. parts]).Value[Given.Cohort1]).Should().NotBeEmpty("it is not declared").And.OnlyContain(static e => e.ErrorCode == DossierErrors.NotDeclared.Code || e.Rule != null);
    }

    /// <summary>Hours and results are the cohort's own: only whether days are covered, and so certified, hangs on others.</summary>
    [Fact]
    public void Tells_a_completion_with_what_its_coverage_needs()
    {
        CompletionFinding Of(params AggregateRoot[] more) => Dossier.Of([Own, .. more]).Value.HoldingAll(Given.Now, Holding.Agreements, Holding.Cohorts)[Given.Cohort1].CompletionOf(Person, Late).Value;
        IEnumerable<string> Named(params AggregateRoot[] more) => Of(more).Undetermined.Select(static e => e.Text.En.Split(". ")[0]);

        Dossier.Of(Own).Value[Given.Cohort1].CompletionOf(Person, Late).Value.Undetermined.Select(static e => e.Text.En.Split(". ")[0]).Should().Equal(
            "Not in the dossier: the facility UPT-S", "It is not declared that the dossier holds all agreements, so this cannot be determined.");
        Named().Should().Equal("Not in the dossier: the facility UPT-S", "Not in the dossier: the agreement PKS-1");
        Named(Given.Lapas).Should().Equal("Not in the dossier: the agreement PKS-1");
        Named(Given.Lapas, Pks).Should().Equal("Not in the dossier: the party SWEN");
        Named(Given.Lapas, Pks, Given.Company).Should().BeEmpty();
        Of().Outcome.Should().Be(CompletionOutcome.Passed);
        Of().In(Language.English).Should().Contain("It is not known whether days attended are covered: 3 June 2024");
        Of(Given.Lapas, Pks, Given.Company).In(Language.English).Should().NotContain("Cannot be certified");
        Of(Given.Lapas, Pks, Given.Company).UndeterminedDays.Should().BeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Is_not_enough_for_a_survey_which_names_the_facility(bool withFacility)
    {
        AggregateRoot[] parts = withFacility ? [Given.Lapas] : [];

        Dossier.Of([Planned, .. parts]).Value[Given.Cohort1].Survey([CohortsGiven.Facts(CohortsGiven.Person(9))], During).En.Split('\n')
            .Count(static l => l.StartsWith("Not in the dossier: the facility UPT-S.", StringComparison.Ordinal)).Should().Be(withFacility ? 0 : 1);
    }

    private static Domain.Participants.ParticipantFacts? FactsOf(ParticipantId person) => CohortsGiven.Facts(person);

    private static bool IsAboutWhatIsMissing(DomainError error) =>
        error.ErrorCode == DossierErrors.Missing.Code || error.ErrorCode == DossierErrors.NotDeclared.Code || error.Rule != null;

    private static Cohort Certified()
    {
        var passed = Given.Cohort(Given.Cohort1, Programme, CohortsGiven.Plan("2024-06-03", byPartner: true)).Enrolled(2, agreements: Pks)
            .HeldAll(1, 20, agreements: Pks).Assessed(Person, true, "2024-06-28", "assess").Value;
        return Dossier.Of(passed, Given.Lapas, Given.Company, Programme, Pks).Value.HoldingAll(Given.Now, Holding.Agreements, Holding.Cohorts)[Given.Cohort1]
            .Complete(Person, Late, Given.On("2024-07-10", "complete")).Bind(static c => c.Certify(Person, Number, Late, Given.On("2024-07-10", "certify"))).Value.Cohort;
    }
}
