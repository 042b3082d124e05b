using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Cohorts.Given;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

public class Realisation_in_a_dossier
{
    private static readonly StakeholderId Kanwil = StakeholderId.From("KANWIL");
    private static readonly StakeholderId Ditjen = StakeholderId.From("DITJEN");
    private static readonly CooperationAgreement Pks = AgreementsGiven.Pks1();
    private static readonly CooperationAgreement Idle = AgreementsGiven.Signed(AgreementsGiven.Draft("PKS-9", partner: AgreementsGiven.Pemkab));
    private static readonly Cohort Class = Taught();

    [Fact]
    public void Is_counted_from_the_cohorts_once_all_of_the_facility_are_there()
    {
        var dossier = Dossier.Of(Roots()).Value;

        dossier[Pks.Id].Realised(Day("2025-02-28"), Term.OfMonths(3)).Has(DossierErrors.NotDeclared).Should().BeTrue();
        var cohorts = dossier.HoldingAll(AgreementsGiven.Noon("2026-01-01"), Holding.CohortsOf(UptS));
        cohorts[Pks.Id].Realised(Day("2025-02-28"), Term.OfMonths(3)).Has(DossierErrors.NotDeclared).Should().BeTrue("one may have been taken over");
        var whole = cohorts.HoldingAll(AgreementsGiven.Noon("2026-01-01"), Holding.AgreementsAround(Pks.Id));
        var realised = whole[Pks.Id].Realised(Day("2025-02-28"), Term.OfMonths(3)).Value;
        var soap = realised.Subjects.Single(static s => s.Subject == Sabun);
        $"{soap.Held} {soap.Completed} {soap.Certified}".Should().Be("10/10 1/2 1/2", "the ten sessions after its end are not under it");
    }

    /// <summary>An agreement names the cohort that it took over, so that it is seen missing where all cohorts are declared.</summary>
    [Fact]
    [Trait("Joint", "transfer")]
    public void Is_not_told_without_a_cohort_that_was_taken_over()
    {
        var moving = Cohort(Plan("2025-01-20", byPartner: true));
        var second = Transfers_in_a_dossier.After(AgreementsGiven.Swen);
        var before = Given.Whole(Pks, second, moving);
        var moved = before[second.Id].Transfer(before[second.Id].PlanTransfer([moving.Id], Day("2025-02-01")).Value, On("2025-02-01", "move")).Value;
        var (whole, without) = (Given.Whole(Pks, moved.Agreement, moving), Given.Whole(Pks, moved.Agreement));

        foreach (var id in new[] { Pks.Id, second.Id })
        {
            whole[id].Realised(Day("2025-02-28"), Term.OfMonths(3)).IsSuccess.Should().BeTrue();
            without[id].Realised(Day("2025-02-28"), Term.OfMonths(3)).ValidationErrors.Select(static e => e.Text.En).Should().Equal(
                "Not in the dossier: the cohort ANG-1. So this cannot be determined; load what is missing and hand it in.");
        }

        whole.Realised(RollUp.Facility, 2025).IsSuccess.Should().BeTrue();
        without.Realised(RollUp.Facility, 2025).Has(DossierErrors.Missing).Should().BeTrue();
    }

    /// <summary>The facility gives the sessions from 3 June 2024 itself, under PKS-1: which says so only while it has a partner.</summary>
    [Theory]
    [InlineData("2024-06-02", false, 0)]
    [InlineData("2024-06-03", false, null)]
    [InlineData("2024-06-03", true, 1)]
    public void Is_not_told_without_the_record_of_the_partner_where_the_facility_gives_the_sessions(string iso, bool isHeld, int? planned)
    {
        var own = Cohort(Plan("2024-06-03"));
        Domain.Journals.AggregateRoot[] roots = [Given.Lapas, Programme(), own, Pks, .. isHeld ? (Domain.Journals.AggregateRoot[])[Given.Company] : []];
        var dossier = Dossier.Of(roots).Value.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements, Holding.Referrals);
        var (realised, dormant) = (dossier[Pks.Id].Realised(Day(iso), Term.OfMonths(3)), dossier.Portfolio.Dormant(Day(iso), Term.OfMonths(3)));

        (realised.IsSuccess ? realised.Value.Subjects.Single(static s => s.Subject == Sabun).Held.Denominator : (int?)null).Should().Be(planned);
        dormant.IsSuccess.Should().Be(planned is not null);
        dossier.Realised(RollUp.Subject, 2024).IsSuccess.Should().Be(isHeld);
        foreach (var errors in planned is null ? new[] { realised.ValidationErrors, dormant.ValidationErrors } : [])
        {
            errors.Select(static e => e.Text.En).Should().Equal("Not in the dossier: the party SWEN. So this cannot be determined; load what is missing and hand it in.");
        }

        dossier[own.Id].Coverage.Of(Session(1)).Verdict.Should().Be(CoverageVerdict.Covered);
        dossier[own.Id].MayJoin(Facts(Person(9)), Day("2024-06-03")).Outcome.Should().Be(Domain.Rules.Outcome.Met, "it needs no agreement");
    }

    /// <summary>The agreement ended on 31 January; sessions 11 and 12 were held on 3 and 4 February, and found uncovered then.</summary>
    [Theory]
    [InlineData("2025-02-02", 0)]
    [InlineData("2025-02-03", 1)]
    [InlineData("2025-02-04", 2)]
    public void Names_the_sessions_that_nothing_covered_from_the_beginning(string day, int outside)
    {
        var cohort = Cohort(Plan("2025-01-20", byPartner: true), Curriculum(CompletionCriteria.OfTheFacility(40, false, null).Value)).Enrolled(2, agreements: Pks).HeldAll(1, 12, agreements: Pks);
        cohort.Sessions.Single(static s => s.Id.Value == "S-011").Coverage!.Verdict.Should().Be(CoverageVerdict.NotCovered);
        var dossier = All(Dossier.Of([.. Roots().Where(static r => r is not Domain.Cohorts.Cohort), cohort]).Value);

        var realised = dossier[Pks.Id].Realised(Day(day), Term.OfMonths(3)).Value;

        realised.SessionsOutside.Should().Equal(new[] { "ANG-1/S-011", "ANG-1/S-012" }.Take(outside));
        realised.Subjects.Single(static s => s.Subject == Sabun).Held.ToString().Should().Be("10/10");
        dossier[Idle.Id].Realised(Day(day), Term.OfMonths(3)).Value.SessionsOutside.Should().BeEmpty("another provider gave them");

        var archived = AgreementsGiven.Signed(AgreementsGiven.Draft("ARSIP-1")).RecogniseAsSame(Pks.Id, "satu naskah", On("2024-02-01", "same")).Value;
        var twice = All(Dossier.Of([.. Roots().Where(static r => r is not Domain.Cohorts.Cohort), cohort, archived]).Value);
        foreach (var id in new[] { Pks.Id, archived.Id })
        {
            twice[id].Realised(Day(day), Term.OfMonths(3)).Value.SessionsOutside.Should().Equal(realised.SessionsOutside, "it is one signing");
        }
    }

    /// <summary>Sessions 1 to 5 were held up to 24 January, 6 to 10 from 27 January on, all covered when they were; what became known since is recorded later.</summary>
    [Theory]
    [InlineData("closed", "10/10", 0)]
    [InlineData("ended", "5/5", 5)]
    [InlineData("limited", "10/10", 0)]
    [InlineData("nothing", "10/10", 0)]
    public void Counts_the_same_sessions_of_an_agreement_and_added_up(string since, string held, int outside)
    {
        var dossier = All(Dossier.Of(Roots()).Value);
        dossier = since switch
        {
            "closed" => dossier.With(dossier.Find(UptS)!.Close(Day("2025-01-24"), On("2025-03-01", "close")).Value).Value,
            "ended" => dossier.With(Pks.Terminate(Day("2025-01-24"), TerminationCause.MutualConsent, "selesai", On("2025-01-02", "end")).Value).Value,
            "limited" => dossier.With(AgreementsGiven.Amend(Pks, new(Day("2025-01-20")) { Terms = new() { Quotas = [new(QuotaUnit.Sessions, 5, QuotaPer.Term)] } }, "2025-01-19").Value).Value,
            _ => dossier,
        };

        var realised = dossier[Pks.Id].Realised(Day("2025-02-28"), Term.OfMonths(3)).Value;

        realised.Subjects.Single(static s => s.Subject == Sabun).Held.ToString().Should().Be(held);
        realised.SessionsOutside.Count.Should().Be(outside);
        foreach (var by in Enum.GetValues<RollUp>())
        {
            dossier.Realised(by, 2025).Value.Where(static r => r.Held.Denominator > 0).Select(static r => r.Held.ToString()).Distinct().Should().Equal([held], $"{by}");
        }
    }

    [Theory]
    [InlineData("2024-06-30", null, null, null)]
    [InlineData("2024-07-01", null, "Kewajiban LATIH (melatih): terlambat, jatuh tempo 30 Juni 2024.", "Obligation LATIH (melatih): overdue, due on 30 June 2024.")]
    [InlineData("2024-08-01", "2024-07-15", "Kewajiban LATIH (melatih): selesai 15 Juli 2024, terlambat dari 30 Juni 2024.", "Obligation LATIH (melatih): done on 15 July 2024, late: due on 30 June 2024.")]
    [InlineData("2024-08-01", "2024-06-30", null, null)]
    public void Says_which_duties_are_overdue(string day, string? done, string? id, string? en)
    {
        var agreement = AgreementsGiven.Signed(AgreementsGiven.Draft().AgreeTerms(new() { Obligations = [new("LATIH", Swen, "melatih", Day("2024-06-30"))] }, AgreementsGiven.On("2023-01-30", "terms")).Value);
        agreement = done is null ? agreement : agreement.Fulfil("LATIH", Day(done), null, AgreementsGiven.On(done, "done")).Value;
        var realised = Realisation.Of(agreement, [], Day(day), Term.OfMonths(3));

        realised.In(Language.Indonesian).Split('\n').Skip(2).Should().Equal(id is null ? [] : [id]);
        realised.In(Language.English).Split('\n').Skip(2).Should().Equal(en is null ? [] : [en]);
    }

    /// <summary>The words of the library are told in the reader's language, those that an agreement prints as it prints them.</summary>
    [Theory]
    [InlineData(ObligationKind.Monitoring, null, "(Monitoring dan evaluasi (monev) pelaksanaan kerja sama bersama UPT)", "(Monitoring and evaluation of the cooperation together with the facility)")]
    [InlineData(ObligationKind.PeriodicReport, null, "(Laporan tertulis berkala kepada Menteri)", "(Periodic written report to the Minister)")]
    [InlineData(ObligationKind.PeriodicReport, "laporan semester", "(laporan semester)", "(laporan semester)")]
    public void Says_what_is_overdue_in_the_language_of_the_reader(ObligationKind kind, string? printed, string id, string en)
    {
        var due = Day("2024-06-30");
        var duty = kind == ObligationKind.Monitoring ? Obligation.Monitoring("K", Swen, due) : Obligation.PeriodicReport("K", Swen, due, 6);
        var terms = new AgreementTerms { Obligations = [printed is null ? duty : duty with { Text = printed }] };
        var agreement = AgreementsGiven.Signed(AgreementsGiven.Draft().AgreeTerms(terms, AgreementsGiven.On("2023-01-30", "terms")).Value);
        var realised = Realisation.Of(agreement, [], Day("2024-07-01"), Term.OfMonths(3));

        realised.In(Language.Indonesian).Split('\n')[^1].Should().Be($"Kewajiban K {id}: terlambat, jatuh tempo 30 Juni 2024.");
        realised.In(Language.English).Split('\n')[^1].Should().Be($"Obligation K {en}: overdue, due on 30 June 2024.");
    }

    [Fact]
    public void Is_added_up_in_a_sentence()
    {
        var sum = All(Dossier.Of(Roots()).Value).Realised(RollUp.Facility, 2025).Value.Single();

        sum.In(Language.Indonesian).Should().Be("Lapas Serang: perjanjian dilaksanakan 1 dari 2; sesi 10 dari 10; lulus 1 dari 2 (1 belum dicatat hasilnya); bersertifikat 1 dari 2; pernah bekerja belum dapat ditentukan; pernah berusaha sendiri belum dapat ditentukan.");
        (sum with { Working = sum.Certified, OwnBusiness = sum.Certified, WithoutResult = [] }).In(Language.English).Should().Be("Lapas Serang: agreements carried out 1 of 2; sessions held 10 of 10; passed 1 of 2; certified 1 of 2; went to work 1 of 2; began a business of their own 1 of 2.");
        (sum.Held.In(Language.Indonesian), sum.Held.In(Language.English)).Should().Be(("10 dari 10", "10 of 10"));
    }

    [Theory]
    [InlineData(0, 0, 0, "SABUN: belum ada sesi yang dilaksanakan.", "SABUN: no session held yet.")]
    [InlineData(1, 0, 0, "SABUN: 1 dari 4 sesi, 6 peserta, 5 lulus, 3 bersertifikat.", "SABUN: 1 of 4 sessions, 6 participants, 5 passed, 3 certified.")]
    [InlineData(1, 2, 0, "SABUN: 1 dari 4 sesi, 6 peserta, 5 lulus, 3 bersertifikat, 2 pernah bekerja (1 masih bekerja atau berusaha pada 31 Januari 2025).", "SABUN: 1 of 4 sessions, 6 participants, 5 passed, 3 certified, 2 went to work (1 still at it on 31 January 2025).")]
    [InlineData(1, 2, 1, "SABUN: 1 dari 4 sesi, 6 peserta, 5 lulus, 3 bersertifikat, 2 pernah bekerja, 1 pernah berusaha sendiri (1 masih bekerja atau berusaha pada 31 Januari 2025).", "SABUN: 1 of 4 sessions, 6 participants, 5 passed, 3 certified, 2 went to work, 1 began a business of their own (1 still at it on 31 January 2025).")]
    [InlineData(1, null, 0, "SABUN: 1 dari 4 sesi, 6 peserta, 5 lulus, 3 bersertifikat, jumlah yang pernah bekerja belum dapat ditentukan.", "SABUN: 1 of 4 sessions, 6 participants, 5 passed, 3 certified, how many went to work cannot be determined.")]
    [InlineData(1, null, null, "SABUN: 1 dari 4 sesi, 6 peserta, 5 lulus, 3 bersertifikat, jumlah yang pernah bekerja belum dapat ditentukan, jumlah yang pernah berusaha sendiri belum dapat ditentukan.", "SABUN: 1 of 4 sessions, 6 participants, 5 passed, 3 certified, how many went to work cannot be determined, how many began a business of their own cannot be determined.")]
    public void Is_told_by_subject_in_both_languages(int held, int? working, int? own, string id, string en)
    {
        var facts = new ActivityFacts(Sabun, Day("2025-01-15"), Ids(4), Ids(held), Ids(6), Ids(5), Ids(3), Working: IdsOf(working), OwnBusiness: IdsOf(own), AtWork: Ids(1));
        static ValueList<string>? IdsOf(int? count) => count is { } known ? Ids(known) : null;
        var realised = Realisation.Of(Pks, [facts], Day("2025-01-31"), Term.OfMonths(3));

        realised.In(Language.Indonesian).Split('\n').Should().Equal("TUSUK-SATE: belum ada sesi yang dilaksanakan.", id);
        realised.In(Language.English).Split('\n')[1].Should().Be(en);
        Realisation.Of(Pks, [facts with { AtWork = null }], Day("2025-01-31"), Term.OfMonths(3)).In(Language.English).Contains("(not known how many still are)", StringComparison.Ordinal)
            .Should().Be(held + working > 1, "nobody said whether the work has ended");
    }

    /// <summary>Two took part; the result of one is put on record on 15 January, that of the other never.</summary>
    [Theory]
    [InlineData("2025-01-14", 2, "2 peserta, 0 lulus (2 belum dicatat hasilnya), 0 bersertifikat", "2 participants, 0 passed (2 without a result on record), 0 certified")]
    [InlineData("2025-01-15", 1, "2 peserta, 1 lulus (1 belum dicatat hasilnya), 1 bersertifikat", "2 participants, 1 passed (1 without a result on record), 1 certified")]
    public void Names_those_of_whom_no_result_is_on_record(string day, int count, string id, string en)
    {
        var dossier = All(Dossier.Of([.. Roots().Where(static r => r is not Domain.Cohorts.Cohort), Early()]).Value);
        var realised = dossier[Pks.Id].Realised(Day(day), Term.OfMonths(3)).Value;

        realised.Subjects.Single(static s => s.Subject == Sabun).WithoutResult.Should().Equal(new[] { "ANG-1/P-001", "ANG-1/P-002" }.TakeLast(count));
        realised.In(Language.Indonesian).Should().Contain(id);
        realised.In(Language.English).Should().Contain(en);
        dossier.Realised(RollUp.Facility, 2025).Value.Single().WithoutResult.Should().Equal("ANG-1/P-002");
    }

    [Fact]
    public void Takes_the_result_from_a_paper_where_none_was_put_on_record()
    {
        var cohort = Cohort(Plan("2025-01-06", sessions: 10, byPartner: true), Curriculum(CompletionCriteria.OfTheFacility(40, false, null).Value)).Enrolled(2, agreements: Pks).HeldAll(1, 10, agreements: Pks);
        var certified = cohort.Certify(cohort.Finding(Person(1), "2025-01-17", Pks), CertificateKind.TrainingCertificate, CertificateNumber.From("1"), Names, Day("2025-01-17"), On("2025-01-17", "x")).Value;
        var revoked = certified.RevokeCertificate(CertificateNumber.From("1"), Day("2025-01-20"), "salah orang", On("2025-01-20", "revoked")).Value;
        RealisedSubject Of(Cohort taught, string day) => All(Dossier.Of([.. Roots().Where(static r => r is not Domain.Cohorts.Cohort), taught]).Value)[Pks.Id].Realised(Day(day), Term.OfMonths(3)).Value
            .Subjects.Single(static s => s.Subject == Sabun);

        Of(certified, "2025-01-17").Should().Match<RealisedSubject>(static s => s.Completed.Numerator == 1 && s.WithoutResult.Count == 1);
        Of(cohort, "2025-01-17").Should().Match<RealisedSubject>(static s => s.Completed.Numerator == 0 && s.WithoutResult.Count == 2);
        Of(revoked, "2025-01-19").Completed.Numerator.Should().Be(1);
        Of(revoked, "2025-01-20").Should().Match<RealisedSubject>(static s => s.Completed.Numerator == 0 && s.WithoutResult.Count == 2);
    }

    [Theory]
    [InlineData("2025-01-31", "0/2")]
    [InlineData("2025-02-01", "1/2")]
    public void Counts_a_certificate_from_the_day_of_its_issue_on(string day, string certified) =>
        All(Dossier.Of(Roots()).Value)[Pks.Id].Realised(Day(day), Term.OfMonths(3)).Value.Subjects.Single(static s => s.Subject == Sabun).Certified.ToString().Should().Be(certified);

    [Theory]
    [InlineData("2025-02-09", "1/2")]
    [InlineData("2025-02-10", "0/2")]
    public void Counts_a_certificate_until_it_is_revoked(string day, string certified)
    {
        var revoked = Class.RevokeCertificate(CertificateNumber.From("1"), Day("2025-02-10"), "salah orang", On("2025-02-10", "revoked")).Value;
        var dossier = All(Dossier.Of([.. Roots().Where(static r => r is not Domain.Cohorts.Cohort), revoked]).Value);

        dossier[Pks.Id].Realised(Day(day), Term.OfMonths(3)).Value.Subjects.Single(static s => s.Subject == Sabun).Certified.ToString().Should().Be(certified);
    }

    [Theory]
    [InlineData("2025-01-14", 8, "7/7 0/2 0/2")]
    [InlineData("2025-01-14", 10, "7/7 0/2 0/2")]
    [InlineData("2025-01-15", 8, "8/8 1/2 1/2")]
    [InlineData("2025-01-15", 10, "8/8 1/2 1/2")]
    [InlineData("2025-01-17", 10, "10/10 1/2 1/2")]
    public void Says_the_same_of_a_day_whatever_is_held_after_it(string day, int held, string expected)
    {
        var cohort = held > 8 ? Early().HeldAll(9, held, agreements: Pks) : Early();

        Soap(All(Dossier.Of([.. Roots().Where(static r => r is not Domain.Cohorts.Cohort), cohort]).Value), day).Should().Be(expected);
    }

    [Theory]
    [InlineData("2025-01-05", "0/0 0/0 0/0")]
    [InlineData("2025-01-14", "7/7 1/2 1/2")]
    [InlineData("2025-01-15", "8/8 1/2 1/2")]
    public void Keeps_the_results_of_those_who_were_in_a_session_that_counts_after_an_earlier_end(string end, string expected)
    {
        var ended = Pks.Terminate(Day(end), TerminationCause.MutualConsent, "disepakati", On("2025-01-20", "t")).Value;
        var dossier = All(Dossier.Of([.. Roots().Where(static r => r is not Domain.Cohorts.Cohort && r != Pks), ended, Early().HeldAll(9, 10, agreements: Pks)]).Value);

        Soap(dossier, "2025-01-31").Should().Be(expected);
        var sum = dossier.Realised(RollUp.Subject, 2025).Value.SingleOrDefault(static s => s.Subject == Sabun);
        (sum is null ? "0/0 0/0 0/0" : $"{sum.Held} {sum.Completed} {sum.Certified}").Should().Be(expected);
    }

    [Fact]
    public void Of_a_duplicate_is_that_of_the_one_that_counts()
    {
        var apart = AgreementsGiven.Signed(AgreementsGiven.Draft("PKS-1B"));
        var one = apart.RecogniseAsSame(Pks.Id, "satu naskah", On("2024-02-01", "same")).Value;
        Dossier With(CooperationAgreement other) => All(Dossier.Of([.. Roots().Where(static r => r != Idle), other]).Value);

        With(apart).Realised(RollUp.Facility, 2025).Value.Single().ToString().Should().Be("Lapas Serang: agreements 2/2, sessions 10/10, completed 1/2, certified 1/2");
        var sum = With(one).Realised(RollUp.Facility, 2025).Value.Single();
        sum.ToString().Should().Be("Lapas Serang: agreements 1/1, sessions 10/10, completed 1/2, certified 1/2");
        sum.CarriedOut.Of.Should().Equal("PKS-1B");
        foreach (var record in new[] { Pks, one })
        {
            With(one)[record.Id].Realised(Day("2025-02-28"), Term.OfMonths(3)).Value.Subjects.Single(static s => s.Subject == Sabun).Held.ToString().Should().Be("10/10");
            With(one)[Class.Id].ActivitiesUnder(record.Id).Value.Sum(static a => a.Held.Count).Should().Be(10);
        }

        With(one).Portfolio.Dormant(Day("2025-01-31"), Term.OfMonths(3)).Value.Sure.Should().BeEmpty("what was held under PKS-1 was held under it");
        With(one).Portfolio.Dormant(Day("2025-01-17"), Term.OfMonths(3)).Value.Sure.Should().Equal(one.Id);
    }

    /// <summary>The record that counts names another partner: what was held under the other one stays realised, and is counted under the one that counts.</summary>
    [Fact]
    public void Holds_what_was_held_under_one_that_was_recognised_as_the_same()
    {
        var apart = AgreementsGiven.Signed(AgreementsGiven.Draft("PKS-1B", partner: AgreementsGiven.Pemkab));
        var one = apart.RecogniseAsSame(Pks.Id, "satu naskah", On("2024-02-01", "same")).Value;
        Dossier With(CooperationAgreement other) => All(Dossier.Of([.. Roots().Where(static r => r != Idle), other]).Value);

        With(apart).Portfolio.Dormant(Day("2025-01-31"), Term.OfMonths(3)).Value.Sure.Should().Equal(apart.Id);
        With(apart).Realised(RollUp.Facility, 2025).Value.Single().ToString().Should().Be("Lapas Serang: agreements 1/2, sessions 10/10, completed 1/2, certified 1/2");
        With(one).Realised(RollUp.Facility, 2025).Value.Single().ToString().Should().Be("Lapas Serang: agreements 1/1, sessions 10/10, completed 1/2, certified 1/2");
        With(one)[one.Id].Realised(Day("2025-02-28"), Term.OfMonths(3)).Value.Subjects.Single(static s => s.Subject == Sabun).Held.ToString().Should().Be("10/10");
    }

    [Fact]
    public void Names_the_records_without_which_it_cannot_be_told()
    {
        var dossier = All(Dossier.Of(Pks, Class).Value);

        dossier[Pks.Id].Realised(Day("2025-02-28"), Term.OfMonths(3)).ValidationErrors.Select(static e => e.Text.En).Should().BeEquivalentTo(
            "Not in the dossier: the facility UPT-S. So this cannot be determined; load what is missing and hand it in.",
            "Not in the dossier: the party SWEN. So this cannot be determined; load what is missing and hand it in.");
        dossier.Realised(RollUp.Facility, 2025).Has(DossierErrors.Missing).Should().BeTrue();
    }

    [Theory]
    [InlineData(RollUp.Facility, "Lapas Serang: agreements 1/2, sessions 10/10, completed 1/2, certified 1/2")]
    [InlineData(RollUp.Superior, "Ditjen Pemasyarakatan: agreements 1/2, sessions 10/10, completed 1/2, certified 1/2; Kanwil Banten: agreements 1/2, sessions 10/10, completed 1/2, certified 1/2")]
    [InlineData(RollUp.Partner, "Pemkab Serang: agreements 0/1, sessions 0/0, completed 0/0, certified 0/0; PT Swen: agreements 1/1, sessions 10/10, completed 1/2, certified 1/2")]
    [InlineData(RollUp.Subject, "SABUN: agreements 1/2, sessions 10/10, completed 1/2, certified 1/2; TUSUK-SATE: agreements 0/2, sessions 0/0, completed 0/0, certified 0/0")]
    public void Is_added_up_by_whom_it_is_asked(RollUp by, string expected) => string.Join("; ", All(Dossier.Of(Roots()).Value).Realised(by, 2025).Value).Should().Be(expected);

    [Fact]
    public void Gives_the_identities_behind_each_number()
    {
        var sum = All(Dossier.Of(Roots()).Value).Realised(RollUp.Facility, 2025).Value.Single();

        sum.Body.Should().Be((PartyId)UptS);
        sum.CarriedOut.Of.Should().Equal("PKS-1");
        sum.CarriedOut.Among.Should().Equal("PKS-1", "PKS-9");
        sum.Held.Of.Should().HaveCount(10).And.StartWith("ANG-1/S-001");
        sum.Certified.Of.Should().Equal("ANG-1/P-001");
        sum.Certified.Among.Should().Equal("ANG-1/P-001", "ANG-1/P-002");
        sum.ToString().Should().NotContain("P-001");
    }

    [Fact]
    public void Needs_all_agreements_and_cohorts()
    {
        var dossier = Dossier.Of(Roots()).Value;
        var knownAt = AgreementsGiven.Noon("2026-01-01");

        dossier.Realised(RollUp.Facility, 2025).ValidationErrors.Should().HaveCount(2).And.OnlyContain(static e => e.ErrorCode == DossierErrors.NotDeclared.Code);
        dossier.HoldingAll(knownAt, Holding.Agreements).Realised(RollUp.Facility, 2025).ValidationErrors.Should().ContainSingle();
        dossier.HoldingAll(knownAt, Holding.Agreements, Holding.Cohorts).Realised(RollUp.Facility, 2023).Value.Single().ToString()
            .Should().Be("Lapas Serang: agreements 0/2, sessions 0/0, completed 0/0, certified 0/0");
        dossier.HoldingAll(knownAt, Holding.Agreements, Holding.Cohorts).Realised(RollUp.Facility, 2027).Value.Should().BeEmpty();
    }

    [Fact]
    public void Shows_what_is_dormant()
    {
        var dossier = All(Dossier.Of(Roots()).Value);

        dossier.Portfolio.Dormant(Day("2025-01-31"), Term.OfMonths(3)).Value.Sure.Should().Equal(Idle.Id);
        dossier.Portfolio.Dormant(Day("2025-01-17"), Term.OfMonths(3)).Value.Sure.Should().BeEquivalentTo([Idle.Id, Pks.Id]);
        Dossier.Of(Roots()).Value.HoldingAll(AgreementsGiven.Noon("2026-01-01"), Holding.Agreements).Portfolio.Dormant(Day("2025-01-31"), Term.OfMonths(3)).Has(DossierErrors.NotDeclared).Should().BeTrue();
    }

    [Fact]
    public void Goes_to_whoever_stood_above_on_the_day_and_names_who_is_missing()
    {
        var dossier = All(Dossier.Of(Roots().Where(static r => r is not Stakeholder { Id.Value: "DITJEN" })).Value);

        dossier.Realised(RollUp.Superior, 2025).ValidationErrors.Select(static e => e.Text.En).Should().Equal("Not in the dossier: the superior DITJEN. So this cannot be determined; load what is missing and hand it in.");
    }

    [Theory]
    [InlineData("2024-12-31", "Kanwil Baru 10/10")]
    [InlineData("2025-01-24", "Kanwil Banten 5/5, Kanwil Baru 5/5")]
    [InlineData("2025-12-31", "Kanwil Banten 10/10")]
    public void Goes_to_whoever_follows_a_superior_that_has_ended(string last, string expected)
    {
        var next = Stakeholder.Register(StakeholderId.From("KANWIL-BARU"), StakeholderKind.VerticalOffice, "Kanwil Baru", Day("2000-01-01"), On("2020-01-01", "next")).Value;
        var gone = Roots().OfType<Stakeholder>().Single(static s => s.Id == Kanwil).Dissolve(Day(last), Succession.By(next.Id), On("2024-12-01", "gone")).Value;
        Domain.Journals.AggregateRoot[] others = [.. Roots().Where(static r => r is not Stakeholder { Id.Value: "KANWIL" }), gone];

        string.Join(", ", All(Dossier.Of([.. others, next]).Value).Realised(RollUp.Superior, 2025).Value.Where(static r => r.Name.StartsWith("Kanwil", StringComparison.Ordinal) && r.Held.Among.Count > 0).Select(static r => $"{r.Name} {r.Held}")).Should().Be(expected);
        All(Dossier.Of(others).Value).Realised(RollUp.Superior, 2025).Has(DossierErrors.Missing).Should().Be(last != "2025-12-31", "who follows it is not here");
    }

    [Fact]
    public void Of_a_facility_without_a_superior_stands_under_its_own_name()
    {
        var alone = Facility.Establish(UptS, "Lapas Serang", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, Day("2000-01-01"), On("2020-01-01", "lapas")).Value;
        var later = alone.PlaceUnder(Kanwil, Day("2025-01-25"), On("2025-01-25", "kanwil")).Value;
        Domain.Journals.AggregateRoot[] others = [.. Roots().Where(static r => r is not Facility)];

        All(Dossier.Of([.. others, alone]).Value).Realised(RollUp.Superior, 2025).Value.Select(static r => (r.Body, r.ToString())).Should().Equal(
            ((PartyId)UptS, "Lapas Serang: agreements 1/2, sessions 10/10, completed 1/2, certified 1/2"));
        All(Dossier.Of([.. others, later]).Value).Realised(RollUp.Superior, 2025).Value.Select(static r => $"{r.Name} {r.Held}").Should().Equal(
            "Lapas Serang 5/5", "Ditjen Pemasyarakatan 5/5", "Kanwil Banten 5/5");
        All(Dossier.Of(Roots()).Value).Realised(RollUp.Superior, 2025).Value.Should().NotContain(static r => r.Body!.Facility != null);
    }

    private static ValueList<string> Ids(int count) => Enumerable.Range(1, count).Select(static i => $"ANG-1/{i}").ToValueList();

    private static Dossier All(Dossier dossier) => dossier.HoldingAll(AgreementsGiven.Noon("2026-01-01"), Holding.Agreements, Holding.Cohorts);

    private static Domain.Journals.AggregateRoot[] Roots()
    {
        var ditjen = Registered(Ditjen, "Ditjen Pemasyarakatan");
        var kanwil = Registered(Kanwil, "Kanwil Banten").PlaceUnder(Ditjen, Day("2000-01-01"), StakeholderDirectory.Of(ditjen), On("2020-01-01", "under")).Value;
        var lapas = Facility.Establish(UptS, "Lapas Serang", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, Day("2000-01-01"), On("2020-01-01", "lapas"))
            .Bind(static f => f.PlaceUnder(Kanwil, Day("2000-01-01"), On("2020-01-01", "kanwil"))).Value;
        return [Pks, Idle, Class, lapas, Registered(Swen, "PT Swen"), Registered(AgreementsGiven.Pemkab, "Pemkab Serang"), kanwil, ditjen];
    }

    private static Stakeholder Registered(StakeholderId id, string name) => Stakeholder.Register(id, StakeholderKind.Company, name, Day("2000-01-01"), On("2020-01-01", $"{id}")).Value;

    /// <summary>Ten sessions from 26 December 2024 on, or eight from the 16th on; one of two has passed and is certified on a day.</summary>
    [Theory]
    [Trait("Case", "W08")]
    [InlineData("2024-12-26", 10, "2024-12-31", "4/4 1/2 1/2, without 1", "6/6 0/1 0/1, without 1")]
    [InlineData("2024-12-26", 10, "2025-01-01", "4/4 0/2 0/2, without 2", "6/6 1/2 1/2, without 1")]
    [InlineData("2024-12-16", 8, "2024-12-31", "8/8 1/2 1/2, without 1", "")]
    [InlineData("2024-12-16", 8, "2025-01-01", "8/8 0/2 0/2, without 2", "0/0 1/1 1/1, without 0")]
    public void Counts_what_came_of_a_session_in_the_year_of_its_day(string first, int sessions, string certified, string before, string after)
    {
        var taught = Cohort(Plan(first, sessions: sessions, byPartner: true), Curriculum(CompletionCriteria.OfTheFacility(10, false, null).Value)).Enrolled(2, agreements: Pks);
        taught = taught.HeldAll(1, taught.Sessions.Count(s => s.Day <= Day(certified)), agreements: Pks);
        taught = taught.Conclude(taught.Finding(Person(1), certified, Pks), On(certified, "c1")).Value;
        taught = taught.Certify(taught.Finding(Person(1), certified, Pks), CertificateKind.TrainingCertificate, CertificateNumber.From("1"), Names, Day(certified), On(certified, "x")).Value;
        taught = taught.HeldAll(1 + taught.Sessions.Count(s => s.Day <= Day(certified)), sessions, agreements: Pks);
        string Of(Cohort cohort, int year) => string.Join("; ", All(Dossier.Of([.. Roots().Where(static r => r is not Domain.Cohorts.Cohort && r != Idle), cohort]).Value)
            .Realised(RollUp.Partner, year).Value.Where(static r => r.Held.Among.Count > 0 || r.Completed.Among.Count > 0)
            .Select(static r => $"{r.Held} {r.Completed} {r.Certified}, without {r.WithoutResult.Count}"));

        (Of(taught, 2024), Of(taught, 2025)).Should().Be((before, after));
        var revoked = taught.RevokeCertificate(CertificateNumber.From("1"), Day("2025-02-10"), "salah orang", On("2025-02-10", "revoked")).Value;
        Of(revoked, 2024).Should().Be(before, "a year that is over stays as it was");
        Of(revoked, 2025).Should().Be(certified == "2025-01-01" ? after.Replace(" 1/2,", " 0/2,", StringComparison.Ordinal).Replace(" 1/1,", " 0/1,", StringComparison.Ordinal) : after);
    }

    private static string Soap(Dossier dossier, string day)
    {
        var soap = dossier[Pks.Id].Realised(Day(day), Term.OfMonths(3)).Value.Subjects.Single(static s => s.Subject == Sabun);
        return $"{soap.Held} {soap.Completed} {soap.Certified}";
    }

    // One of two has passed and is certified on the day of the eighth session.
    private static Cohort Early()
    {
        var cohort = Cohort(Plan("2025-01-06", sessions: 10, byPartner: true), Curriculum(CompletionCriteria.OfTheFacility(40, false, null).Value))
            .Enrolled(2, agreements: Pks).HeldAll(1, 8, agreements: Pks);
        cohort = cohort.Conclude(cohort.Finding(Person(1), "2025-01-15", Pks), On("2025-01-15", "c1")).Value;
        return cohort.Certify(cohort.Finding(Person(1), "2025-01-15", Pks), CertificateKind.TrainingCertificate, CertificateNumber.From("1"), Names, Day("2025-01-15"), On("2025-01-15", "x")).Value;
    }

    private static Cohort Taught()
    {
        var cohort = Cohort(Plan("2025-01-20", byPartner: true), Curriculum(CompletionCriteria.OfTheFacility(40, false, null).Value)).Enrolled(3, agreements: Pks).HeldAll(1, 10, [Person(3)], Pks);
        cohort = cohort.Conclude(cohort.Finding(Person(1), "2025-01-31", Pks), On("2025-02-01", "c1")).Value;
        return cohort.Certify(cohort.Finding(Person(1), "2025-01-31", Pks), CertificateKind.TrainingCertificate, CertificateNumber.From("1"), Names, Day("2025-02-01"), On("2025-02-01", "x")).Value;
    }
}
