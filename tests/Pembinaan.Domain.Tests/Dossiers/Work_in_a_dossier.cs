using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Cohorts.Given;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

public sealed class Work_in_a_dossier
{
    private static readonly CooperationAgreement Pks = AgreementsGiven.Pks1();

    private static Dossier Here { get; } = Dossier.Of(Given.Lapas, Given.Company, Pks, Given_work.Taught, Given_work.Employed, Given_work.Business).Value;

    [Theory]
    [InlineData(RollUp.Partner)]
    [InlineData(RollUp.Subject)]
    [InlineData(RollUp.Facility)]
    public void Is_counted_from_trained_to_certified_to_working(RollUp by)
    {
        var sum = Here.Declared(Holding.Referrals).Realised(by, 2025).Value.Single(static s => s.Certified.Numerator > 0);

        (sum.Certified.ToString(), sum.Working!.ToString(), sum.OwnBusiness!.ToString()).Should().Be(("2/2", "1/2", "1/2"));
        sum.Working.Of.Should().Equal("ANG-1/P-001");
        sum.OwnBusiness.Of.Should().Equal("ANG-1/P-002");
        sum.Undetermined.Should().BeEmpty();
        sum.ToString().Should().EndWith(", working 1/2, own business 1/2");
    }

    /// <summary>Of ten sessions at least 40 percent have to be attended: confirmed after a correction to three, the certificate shows that the person passed no more.</summary>
    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void A_certificate_confirmed_as_less_than_passed_shows_no_ability(int missed, bool shows)
    {
        var corrected = Enumerable.Range(1, missed).Aggregate(Unconcluded(), static (c, n) =>
            c.Correct(Session(n), Person(1), new(LessonHours.None, AbsenceKind.Unexcused), On("2025-02-03", $"missed-{n}"), "salah").Value);
        var confirmed = corrected.ConfirmCertificate(CertificateNumber.From("SERT-1"), "daftar hadir dikoreksi", On("2025-02-04", "confirm"), corrected.Coverage(AgreementsGiven.Pks1())).Value;
        var candidate = confirmed.CandidateOf(Facts(Person(1), release: Day("2025-02-09")), DateSet.None, Day("2025-02-05"), AgreementsGiven.Pks1());
        string[] gaps = shows ? [] : [PlacementErrors.SubjectNotShown.Code];

        candidate.Certificates.Should().ContainSingle().Which.ValidDays.Contains(Day("2025-02-10")).Should().BeTrue();
        candidate.Certificates[0].ShowsAbilityOn(Day("2025-02-10")).Should().Be(shows);
        CandidateMatch.Of(candidate, Given_work.Work(AgreementsGiven.Swen)).Reasons.Select(static r => r.ErrorCode).Where(static c => c == PlacementErrors.SubjectNotShown.Code).Should().Equal(gaps);
    }

    /// <summary>Competent when the certificate was issued; corrected to not yet competent and confirmed, for presence alone is asked, it shows the unit no more.</summary>
    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void A_certificate_confirmed_without_a_unit_shows_the_unit_no_more(bool isCorrected, bool shows)
    {
        var cohort = Unconcluded(static c => c.Assessed(Person(1), true, "2025-01-20", "assess").Value);
        if (isCorrected)
        {
            cohort = cohort.Annul(EntryId.From("assess"), "salah orang", On("2025-02-03", "annul"))
                .Bind(static c => c.ConfirmCertificate(CertificateNumber.From("SERT-1"), "kehadiran tetap cukup", On("2025-02-04", "confirm"), c.Coverage(AgreementsGiven.Pks1()))).Value;
        }

        var candidate = cohort.CandidateOf(Facts(Person(1), release: Day("2025-02-09")), DateSet.None, Day("2025-02-05"), AgreementsGiven.Pks1());
        var asked = Given_work.Work(AgreementsGiven.Swen) with { Units = [Unit] };
        string[] gaps = shows ? [] : [PlacementErrors.UnitNotShown.Code];

        candidate.Certificates.Should().ContainSingle().Which.ShowsAbilityOn(Day("2025-02-10")).Should().BeTrue("the person passed all the same");
        candidate.Certificates[0].Certificate.Evidence.Units.Should().Contain(static u => u.IsCompetent, "the paper says so");
        CandidateMatch.Of(candidate, asked).Reasons.Select(static r => r.ErrorCode).Where(static c => c == PlacementErrors.UnitNotShown.Code).Should().Equal(gaps);
    }

    // With the certificate, and no result on record beside it.
    private static Cohort Unconcluded(Func<Cohort, Cohort>? before = null)
    {
        var pks = AgreementsGiven.Pks1();
        var cohort = Cohort(Plan("2025-01-06", sessions: 10, byPartner: true), Curriculum(CompletionCriteria.OfTheFacility(40, false, null).Value)).Enrolled(1, agreements: pks).HeldAll(1, 10, agreements: pks);
        cohort = before?.Invoke(cohort) ?? cohort;
        return cohort.Certify(cohort.Finding(Person(1), "2025-01-31", pks), CertificateKind.TrainingCertificate, CertificateNumber.From("SERT-1"), Names, Day("2025-02-01"), On("2025-02-01", "x1")).Value;
    }

    [Fact]
    public void Is_not_determined_until_all_referrals_are_declared()
    {
        var sum = Here.Declared().Realised(RollUp.Partner, 2025).Value.Single();

        (sum.Working, sum.OwnBusiness).Should().Be((null, null));
        sum.Undetermined.Single().Text.En.Should().Be("It is not declared that the dossier holds all referrals to work, so this cannot be determined.");
    }

    [Theory]
    [InlineData("2025-01-30", "0/2")]
    [InlineData("2025-01-31", "2/2")]
    public void Comes_after_results_that_count_from_their_day_on(string day, string completed) =>
        Here.Declared(Holding.Referrals)[Pks.Id].Realised(Day(day), Term.OfMonths(3)).Value.Subjects.Single(static s => s.Subject == Sabun).Completed.ToString().Should().Be(completed);

    [Theory]
    [InlineData("2025-02-09", 0, 0)]
    [InlineData("2025-02-10", 1, 1)]
    public void Is_counted_for_one_agreement_up_to_the_day(string day, int working, int business)
    {
        var realised = Here.Declared(Holding.Referrals)[Pks.Id].Realised(Day(day), Term.OfMonths(3));
        var soap = realised.Value.Subjects.Single(static s => s.Subject == Sabun);

        (soap.Certified.Numerator, soap.Working!.Numerator, soap.OwnBusiness!.Numerator).Should().Be((2, working, business));
        soap.Working.Of.Should().Equal(working == 0 ? [] : ["ANG-1/P-001"]);
        soap.Working.Among.Should().Equal(soap.Certified.Of);
        realised.Warnings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2025-05-31", "2/2 1/2")]
    [InlineData("2025-06-01", "1/2 0/1")]
    public void Is_counted_by_a_certificate_until_it_is_revoked(string day, string expected)
    {
        var revoked = Given_work.Taught.RevokeCertificate(CertificateNumber.From("SERT-1"), Day("2025-06-01"), "keliru", On("2025-06-01", "revoke")).Value;
        var soap = Here.With(revoked).Value.Declared(Holding.Referrals)[Pks.Id].Realised(Day(day), Term.OfMonths(3)).Value.Subjects.Single(static s => s.Subject == Sabun);

        $"{soap.Certified} {soap.Working}".Should().Be(expected);
    }

    /// <summary>A year that is over stays as it was, whatever becomes of a certificate later; the year of the revocation itself is not over.</summary>
    [Theory]
    [InlineData("2025-12-31", "1/2 0/1 1/1")]
    [InlineData("2026-01-01", "2/2 1/2 1/2")]
    public void Of_a_year_that_is_over_stays_counted_when_the_certificate_is_revoked_later(string from, string expected)
    {
        var revoked = Given_work.Taught.RevokeCertificate(CertificateNumber.From("SERT-1"), Day(from), "keliru", On("2026-01-01", "revoke")).Value;
        var sum = Here.With(revoked).Value.Declared(Holding.Referrals).Realised(RollUp.Partner, 2025).Value.Single(static s => s.Certified.Numerator > 0);

        $"{sum.Certified} {sum.Working} {sum.OwnBusiness}".Should().Be(expected);
    }

    [Fact]
    public void Job_seekers_of_an_office_are_not_determined_while_the_record_of_another_to_which_some_were_handed_on_is_not_here()
    {
        var seeker = JobReferral.From([Given_work.Employed.Journal.Entries.First()]).Value.WithdrawConsent(Day("2025-03-01"), On("2025-03-01", "w")).Value;
        var (old, survivor) = (Registered("DISNAKER"), Registered("DISNAKER-BARU"));
        var dossier = Dossier.Of(seeker, survivor).Value.Declared(Holding.Referrals, Holding.Stakeholders);

        dossier.JobSeekersOf(survivor.Id, Day("2025-02-02")).Value.Should().BeEmpty("nobody was handed on yet");
        dossier.JobSeekersOf(survivor.Id, Day("2025-02-03")).ValidationErrors.Select(static e => e.Text.En).Should().Equal(
            "Not in the dossier: the manpower office DISNAKER. So this cannot be determined; load what is missing and hand it in.");
        dossier.JobSeekersOf(survivor.Id, Day("2025-03-01")).Value.Should().BeEmpty("the consent is withdrawn");
        dossier.With(old).Value.JobSeekersOf(survivor.Id, Day("2025-02-28")).Value.Should().BeEmpty("it is another office");
    }

    [Fact]
    public void A_candidate_needs_no_more_cohorts_than_those_of_the_person()
    {
        var here = Here.HoldingAll(AgreementsGiven.Noon("2026-01-01"), Holding.Agreements, Holding.CohortsWith(Person(1)));

        here.CandidateOf(Released(1), DateSet.None, Day("2025-02-02")).Undetermined.Should().BeEmpty();
        here.CandidateOf(Released(3), DateSet.None, Day("2025-02-02")).Undetermined.Single().ErrorCode.Should().Be(DossierErrors.NotDeclared.Code);
    }

    [Fact]
    public void Is_not_known_for_one_agreement_without_all_referrals()
    {
        var realised = Here.Declared()[Pks.Id].Realised(Day("2025-03-01"), Term.OfMonths(3));

        realised.Value.Subjects.Select(static s => (s.Subject.Value, s.Working?.ToString())).Should().BeEquivalentTo([("SABUN", (string?)null), ("TUSUK-SATE", "0/0")]);
        realised.Warnings.Single().ErrorCode.Should().Be(DossierErrors.NotDeclared.Code);
    }

    [Theory]
    [InlineData("2025-02-02", false)]
    [InlineData("2025-02-03", true)]
    [InlineData("2025-02-04", true)]
    public void Job_seekers_stand_on_the_register_of_the_office_from_the_day_of_handing_on(string day, bool isOn) =>
        Here.With(Registered("DISNAKER")).Value.Declared(Holding.Referrals).JobSeekersOf(Given_work.Disnaker, Day(day)).Value.IsEmpty.Should().Be(!isOn);

    [Fact]
    public void Job_seekers_leave_the_register_when_they_withdraw_and_follow_an_office_that_is_merged()
    {
        var seeker = JobReferral.From([Given_work.Employed.Journal.Entries.First()]).Value.WithdrawConsent(Day("2025-03-01"), On("2025-03-01", "w")).Value;
        var (old, survivor) = (Registered("DISNAKER"), Registered("DISNAKER-BARU"));
        var merged = old.MergeInto(survivor.Id, "satu catatan", StakeholderDirectory.Of(old, survivor), On("2025-01-01", "merge")).Value;
        var dossier = Dossier.Of(seeker, merged, survivor).Value.Declared(Holding.Referrals);

        dossier.JobSeekersOf(survivor.Id, Day("2025-02-28")).Value.Single().HandedOn!.ConsentedOn.Should().Be(Day("2025-02-01"));
        dossier.JobSeekersOf(survivor.Id, Day("2025-03-01")).Value.Should().BeEmpty();
        dossier.JobSeekersOf(StakeholderId.From("DISNAKER-LAIN"), Day("2025-02-28")).ValidationErrors.Single().Text.En.Should().StartWith("Not in the dossier: the manpower office DISNAKER-LAIN.");
        Dossier.Of(seeker, merged, survivor).Value.JobSeekersOf(survivor.Id, Day("2025-02-28")).Has(DossierErrors.NotDeclared).Should().BeTrue();
    }

    /// <summary>At work since 10 February, and after an end that is announced: the register ends on the day without the consent, the work does not.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("2025-12-31")]
    public void Job_seekers_at_work_leave_the_register_when_they_withdraw_and_go_on_working(string? lastDay)
    {
        var employed = lastDay is null ? Given_work.Employed : Given_work.Employed.End(Day(lastDay), ReferralEnd.Finished, On("2025-02-20", "e")).Value;
        var withdrawn = employed.WithdrawConsent(Day("2025-03-01"), On("2025-03-01", "w"), "tidak perlu lagi").Value;
        var dossier = Here.With(Registered("DISNAKER"), withdrawn).Value.Declared(Holding.Referrals);

        dossier.JobSeekersOf(Given_work.Disnaker, Day("2025-02-28")).Value.Select(static r => r.Id.Value).Should().Equal("R-1");
        dossier.JobSeekersOf(Given_work.Disnaker, Day("2025-03-01")).Value.Should().BeEmpty();
        (withdrawn.StatusOn(Day("2025-03-01")), withdrawn.Withdrawn!.Day).Should().Be((ReferralStatus.Placed, Day("2025-03-01")));
        withdrawn.WithdrawConsent(Day("2025-03-02"), On("2025-03-02", "w2")).ValidationErrors.Single().Text.En.Should().Be("This step cannot be taken as the referral stands now; look where it stands.");
        employed.WithdrawConsent(Day("2025-02-04"), On("2025-03-01", "w")).IsSuccess.Should().BeTrue("the day of the referral");
        employed.WithdrawConsent(Day("2025-02-03"), On("2025-03-01", "w")).Has(PlacementErrors.DayBeforeStep).Should().BeTrue("the office referred after it");
        JobReferral.From(withdrawn.Journal.Entries).Value.Statuses.Should().Be(withdrawn.Statuses);
        withdrawn.CheckIn(Day("2025-03-05"), CheckInFinding.AtWork, Given_work.Bapas, On("2025-03-05", "k")).IsSuccess.Should().BeTrue();
    }

    [Theory]
    [InlineData("2025-02-04", "R-1")]
    [InlineData("2025-02-05", "R-9")]
    public void Job_seekers_stand_on_the_register_once_by_the_last_handing_on(string day, string id)
    {
        var again = JobReferral.HandOn(JobReferralId.From("R-9"), Given_work.Candidate(1), Given_work.Office(Given_work.Disnaker), Day("2025-02-05"), Day("2025-02-05"), On("2025-02-05", "r9")).Value;
        var other = JobReferral.HandOn(JobReferralId.From("R-0"), Given_work.Candidate(2), Given_work.Office(Given_work.Disnaker), Day("2025-02-04"), Day("2025-02-04"), On("2025-02-04", "r0")).Value;
        var dossier = Here.With(Registered("DISNAKER"), again, other).Value.Declared(Holding.Referrals);

        dossier.JobSeekersOf(Given_work.Disnaker, Day(day)).Value.Select(static r => r.Id.Value).Should().BeEquivalentTo([id, "R-0"]);
        dossier.With(again.WithdrawConsent(Day("2025-02-06"), On("2025-02-06", "w9")).Value).Value.JobSeekersOf(Given_work.Disnaker, Day("2025-02-06")).Value.Select(static r => r.Id.Value)
            .Should().Equal(["R-0"], "whoever withdraws towards an office is on its register by no handing-on");
    }

    /// <summary>R-1 by the consent of 1 February is withdrawn towards the office on 6 February, by whichever journal.</summary>
    [Theory]
    [InlineData("2025-02-05", false)]
    [InlineData("2025-02-06", false)]
    [InlineData("2025-02-07", true)]
    public void Job_seekers_stand_on_the_register_again_by_a_consent_given_after_the_withdrawal(string consent, bool isOn)
    {
        var withdrawn = Given_work.Employed.WithdrawConsent(Day("2025-02-06"), On("2025-02-10", "w")).Value;
        var again = JobReferral.HandOn(JobReferralId.From("R-9"), Given_work.Candidate(1), Given_work.Office(Given_work.Disnaker), Day(consent), Day("2025-02-10"), On("2025-02-10", "r9")).Value;
        var dossier = Here.With(Registered("DISNAKER"), withdrawn, again).Value.Declared(Holding.Referrals);

        Listed("2025-02-05").Should().Equal("R-1");
        Listed("2025-02-06").Should().BeEmpty();
        Listed("2025-02-10").Should().Equal(isOn ? ["R-9"] : []);

        IEnumerable<string> Listed(string day) => dossier.JobSeekersOf(Given_work.Disnaker, Day(day)).Value.Select(static r => r.Id.Value);
    }

    [Fact]
    public void Job_seekers_who_withdraw_towards_one_office_stay_on_the_register_of_another()
    {
        var elsewhere = StakeholderId.From("DISNAKER-LAIN");
        var other = JobReferral.HandOn(JobReferralId.From("R-9"), Given_work.Candidate(1), Given_work.Office(elsewhere), Day("2025-02-01"), Day("2025-02-05"), On("2025-02-05", "r9")).Value
            .WithdrawConsent(Day("2025-02-06"), On("2025-02-06", "w9")).Value;
        var apart = Here.With(Registered("DISNAKER"), Registered("DISNAKER-LAIN"), other).Value.Declared(Holding.Referrals, Holding.Stakeholders);

        apart.JobSeekersOf(Given_work.Disnaker, Day("2025-02-06")).Value.Select(static r => r.Id.Value).Should().Equal("R-1");
        apart.JobSeekersOf(elsewhere, Day("2025-02-06")).Value.Should().BeEmpty();
        var unknown = Here.With(Registered("DISNAKER"), other).Value.Declared(Holding.Referrals, Holding.Stakeholders);
        unknown.JobSeekersOf(Given_work.Disnaker, Day("2025-02-06")).ValidationErrors.Select(static e => e.Text.En).Should().Equal(
            ["Not in the dossier: the manpower office DISNAKER-LAIN. So this cannot be determined; load what is missing and hand it in."], "it may have been merged into the one asked for");
    }

    [Fact]
    public void Whoever_gives_capital_or_mentors_and_the_agreement_are_named_as_missing()
    {
        var helped = Given_work.Business.GiveCapital(StakeholderId.From("CSR"), "modal", Day("2025-02-11"), On("2025-02-11", "c"), under: AgreementId.From("PKS-X"))
            .Bind(static b => b.Mentor(Given_work.Bapas, ValidityPeriod.From(Day("2025-02-11")), On("2025-02-11", "m"))).Value;

        Dossier.Of(helped).Value.Missing.Select(static m => $"{m.Role.En} {m.Id}").Should().Equal("body that referred DISNAKER", "giver of capital CSR", "mentor BAPAS", "agreement PKS-X");
    }

    /// <summary>The business began on 10 February 2025; PKS-1 of the facility of the training ended on 31 January, PKS-2 runs until 31 January 2026.</summary>
    [Theory]
    [InlineData("PKS-1", "2025-02-11", "PLACE-HELP-NOT-IN-FORCE")]
    [InlineData("PKS-2", "2025-02-11", null)]
    [InlineData("PKS-2", "2026-01-31", null)]
    [InlineData("PKS-2", "2026-02-01", "PLACE-HELP-NOT-IN-FORCE")]
    [InlineData("PKS-C", "2025-02-11", "PLACE-HELP-ELSEWHERE")]
    [InlineData("PKS-D", "2025-02-11", null)]
    [InlineData("PKS-X", "2025-02-11", "DOSSIER-MISSING")]
    public void Capital_and_mentoring_are_held_against_the_agreement_that_they_name(string under, string day, string? code)
    {
        CooperationAgreement InForce(string id, PartyId partner, FacilityId facility) => AgreementsGiven.Signed(
            AgreementsGiven.Draft(id, AgreedPeriod.Between(Day("2025-02-01"), Day("2026-01-31")).Value, facility, partner: partner), "2025-01-30");
        CooperationAgreement[] agreements =
        [
            InForce("PKS-2", Swen, UptS), InForce("PKS-C", StakeholderId.From("LAIN"), AgreementsGiven.UptC), InForce("PKS-D", Given_work.Disnaker, AgreementsGiven.UptC),
        ];
        var agreement = AgreementId.From(under);
        var helped = Given_work.Business.GiveCapital(StakeholderId.From("CSR"), "modal", Day(day), On("2026-03-01", "c"), under: agreement).Value;
        var mentored = Given_work.Business.Mentor(Given_work.Bapas, ValidityPeriod.From(Day(day)), On("2026-03-01", "m"), agreement).Value;

        Codes(helped).Should().Equal(code is null ? [] : [code]);
        Codes(mentored).Should().Equal(code == "PLACE-HELP-ELSEWHERE" ? ["PLACE-HELP-NOT-IN-FORCE", code] : code is null ? ["PLACE-HELP-NOT-IN-FORCE"] : [code], "mentoring without an end goes beyond every agreement");

        IEnumerable<string> Codes(JobReferral referral) =>
            Here.With([referral, .. agreements, Registered("CSR"), Registered("LAIN"), Registered("DISNAKER")]).Value.Declared().FindingsOf(referral.Id).Select(static f => f.ErrorCode);
    }

    /// <summary>Of two records of one signing the one that recognises the other counts; while it is not here nobody can tell.</summary>
    [Fact]
    public void Help_under_one_of_two_records_of_a_signing_is_held_against_the_one_that_counts()
    {
        var draft = AgreementsGiven.Draft("PKS-2", AgreedPeriod.Between(Day("2025-02-01"), Day("2026-01-31")).Value, UptS, partner: Swen);
        var counts = AgreementsGiven.Signed(AgreementsGiven.Draft("PKS-3", AgreedPeriod.Between(Day("2025-02-01"), Day("2026-01-31")).Value, UptS, partner: Swen), "2025-01-30")
            .RecogniseAsSame(draft.Id, "satu naskah", On("2025-02-01", "same")).Value;
        var helped = Given_work.Business.GiveCapital(StakeholderId.From("CSR"), "modal", Day("2025-02-11"), On("2025-02-11", "c"), under: draft.Id).Value;
        IEnumerable<string> Codes(Dossier dossier) => dossier.FindingsOf(helped.Id).Select(static f => f.ErrorCode);
        var alone = Here.With(helped, draft).Value;

        Codes(alone.With(counts).Value.Declared()).Should().BeEmpty();
        Codes(alone.Declared()).Should().Equal("PLACE-HELP-NOT-IN-FORCE");
        Codes(alone).Should().Equal("DOSSIER-NOT-DECLARED");
        Codes(alone.With(counts).Value).Should().Equal(["DOSSIER-NOT-DECLARED"], "yet another may count");
        var recognising = draft.RecogniseAsSame(counts.Id, "satu naskah", On("2025-02-01", "same-2")).Value;
        Codes(Here.With(helped, recognising).Value.Declared()).Should().Equal(["DOSSIER-MISSING"], "the other record is not here");
    }

    [Fact]
    public void That_an_agreement_is_not_of_the_placement_is_told_once_all_cohorts_of_the_person_are_declared()
    {
        var elsewhere = AgreementsGiven.Signed(
            AgreementsGiven.Draft("PKS-C", AgreedPeriod.Between(Day("2025-02-01"), Day("2026-01-31")).Value, AgreementsGiven.UptC, partner: StakeholderId.From("LAIN")), "2025-01-30");
        var helped = Given_work.Business.GiveCapital(StakeholderId.From("CSR"), "modal", Day("2025-02-11"), On("2025-02-11", "c"), under: elsewhere.Id).Value;
        var without = Here.With(helped, elsewhere, Registered("LAIN")).Value.Declared();
        var dossier = Here.With(helped, elsewhere, Registered("CSR"), Registered("LAIN"), Registered("DISNAKER")).Value;

        without.FindingsOf(helped.Id).Select(static f => f.Text.En).Should().Equal(
            "Not in the dossier: the body CSR. So this cannot be determined; load what is missing and hand it in.",
            "Not in the dossier: the body DISNAKER. So this cannot be determined; load what is missing and hand it in.");
        dossier.FindingsOf(helped.Id).Select(static f => f.Text.En).Should().Equal(
            "It is not declared that the dossier holds all agreements, so this cannot be determined.", "It is not declared that the dossier holds all cohorts, so this cannot be determined.");
        dossier.Declared().FindingsOf(helped.Id).Single().Text.Should().Be(new LocalisedText(
            "Bantuan CSR menurut PKS-C: perjanjian itu bukan dengan CSR, pemberi kerja atau yang merujuk, dan bukan pula dari UPT tempat orangnya dilatih; sebutkan perjanjian yang benar.",
            "Help by CSR under PKS-C: that agreement is neither with CSR, the employer or whoever referred, nor of a facility at which the person was trained; name the right agreement."));
        FluentActions.Invoking(() => dossier.FindingsOf(JobReferralId.From("R-9"))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_candidate_holds_the_certificates_of_all_cohorts_of_the_dossier()
    {
        var candidate = Here.Declared().CandidateOf(Released(1), DateSet.None, Day("2025-02-02"));

        candidate.Certificates.Select(static c => (c.Certificate.Number.Value, c.ValidDays)).Should().Equal(("SERT-1", DateSet.From(Day("2025-02-01"))));
        candidate.Undetermined.Should().BeEmpty();
        CandidateMatch.Of(candidate, Given_work.Work(Swen)).IsFit.Should().BeTrue();
        Here.Declared().CandidateOf(Released(1), DateSet.None, Day("2025-01-31")).Certificates.Should().BeEmpty("the certificate was issued on the day after");
        Here.Declared().CandidateOf(Released(3), DateSet.None, Day("2025-02-02")).Certificates.Should().BeEmpty();
    }

    [Fact]
    public void What_a_certificate_shows_is_known_and_what_none_shows_is_not_until_all_cohorts_are_declared()
    {
        var welding = Given_work.Work(Swen) with { Subjects = [SubjectId.From("LAS")] };
        var (here, elsewhere) = (Here.HoldingAll(AgreementsGiven.Noon("2026-01-01"), Holding.Agreements), Here.Declared());

        CandidateMatch.Of(here.CandidateOf(Released(1), DateSet.None, Day("2025-02-02")), Given_work.Work(Swen)).IsFit.Should().BeTrue();
        foreach (var (person, opening) in new[] { (1, welding), (3, Given_work.Work(Swen)) })
        {
            var open = CandidateMatch.Of(here.CandidateOf(Released(person), DateSet.None, Day("2025-02-02")), opening);
            open.Decision.Outcome.Should().Be(Outcome.Undetermined);
            open.Reasons.Select(static r => r.ErrorCode).Should().Contain(DossierErrors.NotDeclared.Code).And.NotContain(PlacementErrors.SubjectNotShown.Code);
            var no = CandidateMatch.Of(elsewhere.CandidateOf(Released(person), DateSet.None, Day("2025-02-02")), opening);
            no.Decision.Outcome.Should().Be(Outcome.NotMet);
            no.Reasons.Select(static r => r.ErrorCode).Should().Contain(PlacementErrors.SubjectNotShown.Code).And.NotContain(DossierErrors.NotDeclared.Code);
        }

        HandOn(here, 3).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(DossierErrors.NotDeclared.Code);
        HandOn(elsewhere, 3).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(PlacementErrors.NothingToHandOn.Code);
        HandOn(here, 1).IsSuccess.Should().BeTrue();

        static DomainResult<JobReferral> HandOn(Dossier dossier, int person) => JobReferral.HandOn(
            JobReferralId.From("R-9"), dossier.CandidateOf(Released(person), DateSet.None, Day("2025-02-05")), Given_work.Office(Given_work.Disnaker), Day("2025-02-05"), Day("2025-02-05"), On("2025-02-05", "r9"));
    }

    [Fact]
    public void A_certificate_is_valid_on_no_day_while_what_covered_its_sessions_is_gone_or_not_here()
    {
        var issued = Given_work.Taught.Certificates.First();
        var withdrawn = Pks.Terminate(Day("2025-01-10"), TerminationCause.MutualConsent, "disepakati", On("2025-01-10", "t")).Value;
        Dossier Without(params CooperationAgreement[] agreements) => Dossier.Of([Given.Lapas, Given.Company, Given_work.Taught, .. agreements]).Value;

        Here.Declared()[Given_work.Taught.Id].ValidDaysOf(issued).Value.Should().Be(DateSet.From(Day("2025-02-01")));
        Without(withdrawn).Declared()[Given_work.Taught.Id].ValidDaysOf(issued).Value.Should().Be(DateSet.None, "its sessions from 11 January on are covered no more");
        var open = Without().HoldingAll(AgreementsGiven.Noon("2026-01-01"), Holding.Cohorts);
        open[Given_work.Taught.Id].ValidDaysOf(issued).Has(DossierErrors.NotDeclared).Should().BeTrue();
        var candidate = open.CandidateOf(Released(1), DateSet.None, Day("2025-02-02"));
        candidate.Certificates.Single().ValidDays.Should().Be(DateSet.None);
        candidate.Undetermined.Select(static e => e.Text.En).Should().Equal("It is not declared that the dossier holds all agreements, so this cannot be determined.");
    }

    [Fact]
    public void A_referral_names_the_certificates_that_show_what_is_asked_for()
    {
        var one = Given_work.Candidate(1);
        var both = one with { Certificates = [.. one.Certificates, new(one.Certificates[0].Certificate with { Number = CertificateNumber.From("SERT-LELE") }, [SubjectId.From("LELE")], DateSet.From(Day("2025-02-01")))] };

        Certificates(Given_work.Work(null)).Should().Equal("SERT-1");
        Certificates(Given_work.Work(null) with { Subjects = [Sabun, SubjectId.From("LELE")] }).Should().Equal("SERT-1", "SERT-LELE");
        Certificates(Given_work.Work(null) with { Subjects = [] }).Should().Equal("SERT-1", "SERT-LELE");

        IEnumerable<string> Certificates(JobOpening opening) =>
            JobReferral.StartBusiness(JobReferralId.From("R-9"), CandidateMatch.Of(both, opening), Given_work.Office(Given_work.Disnaker), On("2025-02-10", "b9")).Value.Certificates.Select(static c => c.Value);
    }

    private static ParticipantFacts Released(int person) => Facts(Person(person), release: Day("2025-02-09"));

    private static Stakeholder Registered(string id) => Stakeholder.Register(StakeholderId.From(id), StakeholderKind.Opd, id, Day("2000-01-01"), On("2020-01-01", id)).Value;
}
