using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Cohorts.Given;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>Certified is who passed and has a certificate that neither was revoked nor gave way to one that was. A statement is none.</summary>
public sealed class People_certified
{
    private static readonly Domain.Agreements.CooperationAgreement Pks = AgreementsGiven.Pks1();

    private static Cohort Taught { get; } = Cohort(Plan("2025-01-06", byPartner: true)).Enrolled(1, agreements: Pks).HeldAll(1, 20, agreements: Pks);

    /// <summary>On the day, by the end of the year, and in which month the figure counts.</summary>
    [Theory]
    [InlineData("passed", "2025-12-31", 0, "")]
    [InlineData("passed, statement", "2025-12-31", 0, "")]
    [InlineData("passed, training", "2025-02-02", 0, "2025-02")]
    [InlineData("passed, training", "2025-02-03", 1, "2025-02")]
    [InlineData("present, statement", "2025-12-31", 0, "")]
    [InlineData("present, recorded, competence", "2025-12-31", 0, "")]
    [InlineData("passed, competence", "2025-12-31", 0, "")]
    [InlineData("passed, recorded, competence", "2025-03-02", 0, "2025-03")]
    [InlineData("passed, recorded, competence", "2025-03-03", 1, "2025-03")]
    [InlineData("passed, competence, recorded late", "2025-04-09", 0, "2025-04")]
    [InlineData("passed, competence, recorded late", "2025-04-10", 1, "2025-04")]
    [InlineData("passed, training, revoked", "2025-05-31", 1, "")]
    [InlineData("passed, training, revoked", "2025-06-01", 0, "")]
    [InlineData("passed, training, replaced", "2025-12-31", 1, "2025-02")]
    [InlineData("passed, training, replaced, replacement revoked", "2025-06-30", 1, "")]
    [InlineData("passed, training, replaced, replacement revoked", "2025-07-01", 0, "")]
    [InlineData("passed, training, competence, replaced, replacement revoked", "2025-06-30", 1, "")]
    [InlineData("passed, training, competence, replaced, replacement revoked", "2025-07-01", 0, "")]
    public void Have_passed_and_have_a_certificate_in_force(string papers, string day, int certified, string month)
    {
        var dossier = Dossier.Of(Given.Lapas, Given.Company, Pks, After(Taught, papers)).Value.Declared(Holding.Referrals);

        Soap(dossier, day).Should().Be(certified);
        dossier.Realised(RollUp.Facility, 2025).Value.Single().Certified.Numerator.Should().Be(month.Length > 0 ? 1 : 0);
        Months(dossier).Should().Equal(month.Length > 0 ? [month] : []);
    }

    [Fact]
    public void Are_counted_in_each_cohort_in_which_they_were_certified()
    {
        var other = Again("passed, training");
        var dossier = Dossier.Of(Given.Lapas, Given.Company, Pks, After(Taught, "passed, training"), other).Value.Declared(Holding.Referrals);

        Soap(dossier, "2025-12-31").Should().Be(2);
        dossier[Pks.Id].Realised(Day("2025-12-31"), Term.OfMonths(12)).Value.In(Language.English).Should().Contain("2 participants, 2 passed, 2 certified");
        Months(dossier).Should().Equal("2025-02", "2025-02");
        Soap(Dossier.Of(Given.Lapas, Given.Company, Pks, After(Taught, "passed, training"), Again("present, statement")).Value.Declared(Holding.Referrals), "2025-12-31")
            .Should().Be(1, "the certificate is that of the other cohort");
    }

    [Fact]
    public void Went_to_work_by_a_certificate_also_after_it_was_replaced()
    {
        var replaced = Given_work.Taught.Certify(
            Given_work.Taught.Finding(Person(1), "2025-03-03", Pks), CertificateKind.TrainingCertificate, CertificateNumber.From("SERT-9"), Names, Day("2025-03-03"), On("2025-03-03", "again"),
            CertificateNumber.From("SERT-1")).Value;
        var dossier = Dossier.Of(Given.Lapas, Given.Company, Pks, replaced, Given_work.Employed).Value.Declared(Holding.Referrals);

        dossier.Realised(RollUp.Facility, 2025).Value.Single().Working!.ToString().Should().Be("1/2");
    }

    /// <summary>A certificate of competence says nothing of having passed: the result does, also where it came on record after the work began.</summary>
    [Theory]
    [InlineData("recorded late", 1)]
    [InlineData("statement", 1)]
    [InlineData(null, 0)]
    public void Went_to_work_by_a_certificate_before_the_result_was_on_record(string? later, int begun)
    {
        var cohort = After(Taught, "passed, competence");
        var candidate = cohort.CandidateOf(Facts(Person(1), release: Day("2025-03-09")), DateSet.None, Day("2025-03-04"), Pks);
        var match = CandidateMatch.Of(candidate, Given_work.Work(null) with { FirstDay = Day("2025-03-10") });
        var business = JobReferral.StartBusiness(JobReferralId.From("R-2"), match, null, On("2025-03-10", "b")).Value;
        var dossier = Dossier.Of(Given.Lapas, Given.Company, Pks, later is null ? cohort : later == "statement" ? After(Taught, "passed, statement, competence") : After(cohort, later), business).Value.Declared(Holding.Referrals);

        Months(dossier, measure: IndicatorMeasures.OwnBusiness).Should().HaveCount(begun);
    }

    /// <summary>Whoever lost the certificate and was given another counts in the first year at whose end there was one, and in no other.</summary>
    [Theory]
    [InlineData("2025-12-31", "2026-02-03", 0, 1, 0)]
    [InlineData("2026-01-01", "2026-02-03", 1, 0, 0)]
    [InlineData("2026-03-01", "2027-02-03", 1, 0, 0)]
    public void Anew_after_a_revocation_count_in_one_year(string revoked, string anew, params int[] certified)
    {
        var cohort = After(Taught, "passed, training").RevokeCertificate(CertificateNumber.From("SERT-A"), Day(revoked), "keliru", On(revoked, "revoke-1"))
            .Bind(c => Certify(c, CertificateKind.TrainingCertificate, "SERT-B", anew)).Value;
        var dossier = Dossier.Of(Given.Lapas, Given.Company, Pks, cohort).Value.HoldingAll(AgreementsGiven.Noon("2028-01-02"), Holding.Agreements, Holding.Cohorts);
        var years = Enumerable.Range(2025, 3).Select(year => dossier.Realised(RollUp.Facility, year).Value).ToList();

        years.Select(static y => y.Sum(static r => r.Certified.Numerator)).Should().Equal(certified);
        years.Select(static y => y.Sum(static r => r.Completed.Numerator)).Should().Equal(certified, "the paper is the result too");
        Enumerable.Range(2025, 3).Select(year => Months(dossier, year).Length).Should().Equal(certified, "indicators of a year say what its roll-up says");
    }

    /// <summary>By months and by years one rule holds: what stood at the end of the days counted, and at that of none before.</summary>
    [Theory]
    [InlineData("passed, training", "2025-02")]
    [InlineData("passed, training, revoked", "2025-02")]
    [InlineData("passed, training, replaced, replacement revoked", "2025-02")]
    [InlineData("passed, competence, recorded late", "2025-04")]
    public void Of_a_month_stay_when_the_certificate_is_revoked_later(string papers, string month)
    {
        var dossier = Dossier.Of(Given.Lapas, Given.Company, Pks, After(Taught, papers)).Value.Declared(Holding.Referrals);
        var counted = new Indicator("I", new("I", "I"), [IndicatorMeasures.Certified], [IndicatorMeasures.Certified], 1, new("S", "S"));

        Enumerable.Range(1, 12).Select(static m => new LocalDate(2025, m, 1)).Where(first => dossier.Count([counted], ValidityPeriod.Between(first, first.PlusMonths(1).PlusDays(-1)).Value).Value.Sum(static f => f.Count) == 1)
            .Select(static first => $"{first:uuuu-MM}").Should().Equal(month);
    }

    private static Cohort Again(string papers) =>
        After(Domain.Cohorts.Cohort.Open(Given.Cohort2, Programme(), Plan("2025-01-06", byPartner: true), On("2024-12-20", "open-2")).Value.Enrolled(1, agreements: Pks).HeldAll(1, 20, agreements: Pks), papers, "B");

    private static int Soap(Dossier dossier, string day) =>
        dossier[Pks.Id].Realised(Day(day), Term.OfMonths(12)).Value.Subjects.Single(static s => s.Subject == Sabun).Certified.Numerator;

    private static string[] Months(Dossier dossier, int of = 2025, string measure = IndicatorMeasures.Certified)
    {
        var counted = new Indicator("I", new("I", "I"), [measure], [measure], 12, new("S", "S"));
        var year = ValidityPeriod.Between(new(of, 1, 1), new(of, 12, 31)).Value;
        return [.. dossier.Count([counted], year).Value.SelectMany(static f => Enumerable.Repeat($"{f.Period.FirstDay:uuuu-MM}", f.Count))];
    }

    private static Cohort After(Cohort cohort, string papers, string number = "A") =>
        papers.Split(", ").Aggregate(cohort, (c, step) => (step switch
        {
            "passed" => c.Assessed(Person(1), true, "2025-01-31", "assess"),
            "present" => c.Assessed(Person(1), false, "2025-01-31", "assess").Bind(static f => f.CloseAssessment(Day("2025-01-31"), On("2025-02-01", "closed"))),
            "statement" => Certify(c, CertificateKind.StatementOfCompletion, $"KET-{number}", "2025-02-03"),
            "training" => Certify(c, CertificateKind.TrainingCertificate, $"SERT-{number}", "2025-02-03"),
            "recorded" => c.Conclude(c.Finding(Person(1), "2025-02-03", Pks), On("2025-02-03", "conclude")),
            "recorded late" => c.Conclude(c.Finding(Person(1), "2025-04-10", Pks), On("2025-04-10", "conclude")),
            "competence" => c.RecordCompetence(Person(1), StakeholderId.From("LSP"), CertificateNumber.From($"BNSP-{number}"), Day("2025-03-03"), Term.OfYears(3), Names, On("2025-03-03", "bnsp")),
            "revoked" => c.RevokeCertificate(CertificateNumber.From($"SERT-{number}"), Day("2025-06-01"), "keliru", On("2025-06-01", "revoke")),
            "replaced" => Certify(c, CertificateKind.TrainingCertificate, $"SERT-{number}2", "2025-05-05", $"SERT-{number}"),
            _ => c.RevokeCertificate(CertificateNumber.From($"SERT-{number}2"), Day("2025-07-01"), "keliru", On("2025-07-01", "revoke-2")),
        }).Value);

    private static DomainResult<Cohort> Certify(Cohort cohort, CertificateKind kind, string number, string day, string? replaces = null) =>
        cohort.Certify(cohort.Finding(Person(1), day, Pks), kind, CertificateNumber.From(number), Names, Day(day), On(day, $"certify-{number}"), replaces is null ? null : CertificateNumber.From(replaces));
}
