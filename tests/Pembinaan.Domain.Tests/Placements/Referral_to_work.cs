using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Placements;

public class Referral_to_work
{
    private static readonly StakeholderId Disnaker = StakeholderId.From("DISNAKER-CILEGON");
    private static readonly RegionCode Cilegon = RegionCode.From("36.72");

    private static readonly JobOpening Opening = new()
    {
        Code = "LOWONGAN-1",
        Employer = StakeholderId.From("PT-SABUN"),
        FirstDay = Given.Day("2025-10-01"),
        Subjects = [Given.Sabun],
        Units = [Given.Unit],
        Regions = [Cilegon],
    };

    private static Cohort Certified { get; } = Certify();

    [Fact]
    public void Goes_from_the_certificate_to_work()
    {
        var match = CandidateMatch.Of(CandidateOf(release: "2025-09-30"), Opening);
        var referral = JobReferral.Refer(JobReferralId.From("R-1"), match, Dossiers.Given_work.Office(Disnaker), Given.Day("2025-09-15"), Given.On("2025-09-15", "refer"))
            .Bind(r => r.Accept(Given.Day("2025-09-20"), Given.On("2025-09-20", "accept")))
            .Bind(r => r.Place(Given.Day("2025-10-01"), Given.On("2025-10-01", "place")))
            .Bind(r => r.End(Given.Day("2026-03-31"), ReferralEnd.Finished, Given.On("2026-04-01", "end"))).Value;

        match.IsFit.Should().BeTrue(string.Join("; ", match.Reasons));
        referral.Certificates.Should().Equal(CertificateNumber.From("SERT-1"));
        referral.StatusOn(Given.Day("2025-09-14")).Should().Be(ReferralStatus.NotYet);
        referral.StatusOn(Given.Day("2025-09-30")).Should().Be(ReferralStatus.Accepted);
        referral.StatusOn(Given.Day("2026-03-31")).Should().Be(ReferralStatus.Placed);
        referral.StatusOn(Given.Day("2026-04-01")).Should().Be(ReferralStatus.Ended);
    }

    [Fact]
    public void Names_every_gap()
    {
        var match = CandidateMatch.Of(CandidateOf(release: "2025-09-30", region: "36.04"), Opening with { Subjects = [Given.Sabun, SubjectId.From("LAS")], Units = ["J.620100.004.02"], NeedsCompetencyCertificate = true });

        match.IsFit.Should().BeFalse();
        match.Reasons.Select(static r => r.ErrorCode).Should().Equal("PLACE-DOMICILE", "PLACE-GAP-SUBJECT", "PLACE-GAP-UNIT", "PLACE-GAP-COMPETENCE");
    }

    /// <summary>The opening is for people of 36.72.</summary>
    [Theory]
    [InlineData("36.72", Verdict.Met)]
    [InlineData("36.72.03", Verdict.Met)]
    [InlineData("36", Verdict.Undetermined)]
    [InlineData("36.73", Verdict.NotMet)]
    [InlineData("32", Verdict.NotMet)]
    public void Does_not_know_where_somebody_lives_of_whom_only_the_province_is_known(string region, Verdict verdict) =>
        CandidateMatch.Of(CandidateOf(release: "2025-09-30", region: region), Opening).Decision.Findings.Single(static f => f.Rule.Code == "PLACE-DOMICILE").Verdict.Should().Be(verdict);

    [Theory]
    [InlineData("2025-09-30", true)]
    [InlineData("2025-10-01", false)]
    public void Waits_for_release(string release, bool isFit)
    {
        var match = CandidateMatch.Of(CandidateOf(release), Opening);

        match.IsFit.Should().Be(isFit);
        match.FitFrom.Should().Be(Given.Day(release).PlusDays(1) is var free && isFit ? Opening.FirstDay : free);
    }

    [Fact]
    public void Needs_no_release_where_work_outside_is_permitted() =>
        CandidateMatch.Of(CandidateOf("2030-01-01", outside: DateSet.Between(Given.Day("2025-10-01"), Given.Day("2025-12-31"))), Opening).IsFit.Should().BeTrue();

    [Fact]
    [Trait("Law", "PP 32/1999 ps 38")]
    public void Warns_where_work_outside_by_permission_was_not_notified_and_refuses_nobody()
    {
        var permitted = CandidateOf("2030-01-01", outside: DateSet.Between(Given.Day("2025-10-01"), Given.Day("2025-12-31"))) with
        {
            Status = Timeline<LegalStatus>.Empty.From(new(2024, 1, 1), LegalStatus.Narapidana),
        };

        Notices(permitted with { WorkOutsideNotified = DateSet.From(Given.Day("2025-10-02")) }).Should().Be(Verdict.NotMet);
        Notices(permitted with { WorkOutsideNotified = DateSet.From(Given.Day("2025-10-01")) }).Should().Be(Verdict.Met);
        Notices(permitted).Should().Be(Verdict.Undetermined, "nobody said whether they were told");
        CandidateMatch.Of(permitted with { WorkOutsideNotified = DateSet.None }, Opening).IsFit.Should().BeTrue();
        CandidateMatch.Of(permitted with { WorkOutsideNotified = DateSet.None }, Opening).Decision.Warnings.Select(static f => f.Rule.Code).Should().Equal("PLACE-NOTICES");

        static Verdict Notices(Candidate candidate) => CandidateMatch.Of(candidate, Opening).Decision.Findings.Single(static f => f.Rule.Code == "PLACE-NOTICES").Verdict;
    }

    [Fact]
    [Trait("Law", "PP 32/1999 ps 38")]
    public void Asks_for_no_notices_of_those_who_are_released_or_clients_of_Bapas()
    {
        var client = CandidateOf("2030-01-01") with { Status = Timeline<LegalStatus>.Empty.From(new(2024, 1, 1), LegalStatus.Klien), WorkOutsideNotified = DateSet.None };

        CandidateMatch.Of(client, Opening).Decision.Warnings.Should().BeEmpty();
        CandidateMatch.Of(CandidateOf("2025-09-30") with { WorkOutsideNotified = DateSet.None }, Opening).Decision.Warnings.Should().BeEmpty();
    }

    [Theory]
    [Trait("Law", "PP 99/2012 ps 36")]
    [InlineData("2012-11-11", "kebijakan UPT")]
    [InlineData("2012-11-12", "PP 99/2012 ps 36 ayat (4)")]
    public void Rests_on_an_article_only_where_one_was_read_where_work_outside_is_permitted(string firstDay, string article) =>
        ReferralRules.Book.VersionOn(Given.Day(firstDay))!.Rules!.Find("PLACE-PERMITTED")!.Basis.In(Domain.Language.Indonesian).Should().Be(article);

    [Theory]
    [Trait("Law", "PP 32/1999 ps 38")]
    [InlineData("1999-05-18", false)]
    [InlineData("1999-05-19", true)]
    public void Has_rules_from_the_promulgation_of_the_first_article_on(string firstDay, bool hasRules) =>
        (ReferralRules.Book.VersionOn(Given.Day(firstDay)) is not null).Should().Be(hasRules);

    [Theory]
    [InlineData("2025-10-01", true)]
    [InlineData("2025-10-02", false)]
    public void Needs_neither_release_nor_permission_of_a_client_of_Bapas(string since, bool isFit)
    {
        var status = Timeline<LegalStatus>.Empty.From(new(2024, 1, 1), LegalStatus.Narapidana).From(Given.Day(since), LegalStatus.Klien);
        var match = CandidateMatch.Of(CandidateOf("2030-01-01") with { Status = status }, Opening);

        match.IsFit.Should().Be(isFit);
        match.FitFrom.Should().Be(Given.Day(since));
    }

    [Theory]
    [Trait("Case", "W03")]
    [InlineData("2025-10-01", null, true)]
    [InlineData("2025-10-02", null, false)]
    [InlineData("2025-10-01", "2030-01-01", true)]
    [InlineData("2025-10-02", "2030-01-01", false)]
    [InlineData("2025-10-02", "2025-09-30", true)]
    public void Takes_whoever_has_the_legal_status_as_released_whatever_the_day_of_release_says(string since, string? release, bool isFit)
    {
        var status = Timeline<LegalStatus>.Empty.From(new(2024, 1, 1), LegalStatus.Narapidana).From(Given.Day(since), LegalStatus.Bebas);
        var person = Given.Facts(Given.Person(1)) with
        {
            Domicile = RegionCode.From("36.72.03"),
            Status = status,
            ExpectedRelease = release is null ? Fact<LocalDate>.Unknown : Given.Day(release),
        };
        var match = CandidateMatch.Of(Certified.CandidateOf(person, DateSet.None, Given.Day("2025-09-15")), Opening);

        match.IsFit.Should().Be(isFit);
        match.Decision.Outcome.Should().Be(isFit ? Outcome.Met : release is null ? Outcome.Undetermined : Outcome.NotMet);
        match.FitFrom.Should().Be(isFit ? Opening.FirstDay : Given.Day(since));
    }

    [Fact]
    public void Is_closed_to_life_sentences_without_permission_and_undetermined_where_the_release_is_not_known()
    {
        var person = Given.Facts(Given.Person(1)) with { Domicile = RegionCode.From("36.72.03") };

        Outcome(person with { Sentence = Sentence.Life(new(2020, 1, 1)) }).Should().Be(Domain.Rules.Outcome.NotMet);
        Outcome(person with { Sentence = Sentence.Of(SentenceTerm.Of(years: 3), new(2024, 1, 1)).Interrupted(ValidityPeriod.From(new LocalDate(2024, 3, 1))).Value }).Should().Be(Domain.Rules.Outcome.NotMet, "nobody is released in an escape");
        Outcome(person with { Sentence = Fact<Sentence>.Unknown, ExpectedRelease = Fact<LocalDate>.Unknown }).Should().Be(Domain.Rules.Outcome.Undetermined);

        static Outcome Outcome(ParticipantFacts person) => CandidateMatch.Of(Certified.CandidateOf(person, DateSet.None, Given.Day("2025-09-15")), Opening).Decision.Outcome;
    }

    [Fact]
    public void Is_undetermined_where_the_domicile_is_not_known()
    {
        var match = CandidateMatch.Of(CandidateOf("2025-09-30") with { Domicile = Fact<RegionCode>.Unknown }, Opening);

        match.Decision.Outcome.Should().Be(Outcome.Undetermined);
        match.Decision.MissingFacts().Select(static f => f.Name).Should().Equal("domicile");
    }

    [Fact]
    public void Says_on_which_day_nobody_may_go_to_work()
    {
        var match = CandidateMatch.Of(CandidateOf("2030-01-01") with { Status = Timeline<LegalStatus>.Empty.From(new(2024, 1, 1), LegalStatus.Narapidana) }, Opening with { Subjects = [SubjectId.From("LAS")] });

        match.Reasons.Select(static r => r.Text.En).Should().StartWith("On 1 October 2025 neither released, nor a client of Bapas, nor permitted to work outside the facility.");
        var told = match.Explain().In(Domain.Language.Indonesian);
        foreach (var line in new[] { "Belum bebas pada 1 Oktober 2025.", "Bukan klien Bapas pada 1 Oktober 2025.", "Tidak mempunyai izin bekerja di luar UPT pada 1 Oktober 2025." })
        {
            told.Should().Contain(line);
        }
    }

    [Fact]
    public void Is_refused_to_those_who_do_not_fit_and_says_why() =>
        JobReferral.Refer(JobReferralId.From("R-1"), CandidateMatch.Of(CandidateOf("2030-01-01"), Opening), Dossiers.Given_work.Office(Disnaker), Given.Day("2025-09-15"), Given.On("2025-09-15", "refer"))
            .ValidationErrors.Select(static e => e.ErrorCode).Should().StartWith(PlacementErrors.DoesNotFit.Code).And.HaveCountGreaterThan(1);

    [Fact]
    public void Lists_those_who_fit_first() =>
        CandidateMatch.Of([CandidateOf("2030-01-01") with { Participant = ParticipantId.From("P-OTHER") }, CandidateOf("2025-09-30")], Opening).Value.Select(static m => m.IsFit).Should().Equal(true, false);

    [Fact]
    public void Follows_its_steps_in_order()
    {
        var referral = JobReferral.Refer(JobReferralId.From("R-1"), CandidateMatch.Of(CandidateOf("2025-09-30"), Opening), Dossiers.Given_work.Office(Disnaker), Given.Day("2025-09-15"), Given.On("2025-09-15", "refer")).Value;

        referral.Place(Given.Day("2025-10-01"), Given.On("2025-10-01", "place")).Status.Should().Be(ResultStatus.Conflict);
        referral.Accept(Given.Day("2025-09-14"), Given.On("2025-09-16", "accept")).Has(PlacementErrors.DayBeforeStep).Should().BeTrue();
        referral.Decline(Given.Day("2025-09-16"), true, "sudah terisi", Given.On("2025-09-16", "decline")).Value.Accept(Given.Day("2025-09-17"), Given.On("2025-09-17", "accept"))
            .Has(PlacementErrors.StepOutOfOrder).Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Refuses_a_reason_that_says_nothing(string reason)
    {
        var referral = JobReferral.Refer(JobReferralId.From("R-1"), CandidateMatch.Of(CandidateOf("2025-09-30"), Opening), Dossiers.Given_work.Office(Disnaker), Given.Day("2025-09-15"), Given.On("2025-09-15", "refer")).Value;
        var placed = referral.Accept(Given.Day("2025-09-20"), Given.On("2025-09-20", "accept")).Value.Place(Given.Day("2025-10-01"), Given.On("2025-10-01", "place")).Value;

        referral.Decline(Given.Day("2025-09-16"), true, reason, Given.On("2025-09-16", "decline")).ValidationErrors.Single().ErrorCode.Should().Be(JournalErrors.BlankText.Code);
        placed.End(Given.Day("2026-03-31"), ReferralEnd.Finished, Given.On("2026-04-01", "end"), reason).ValidationErrors.Single().Identifier.Should().Be("reason");
        placed.End(Given.Day("2026-03-31"), ReferralEnd.Finished, Given.On("2026-04-01", "end")).IsSuccess.Should().BeTrue();
        placed.End(Given.Day("2026-03-31"), ReferralEnd.Dismissed, Given.On("2026-04-01", "end")).IsSuccess.Should().BeTrue("an employer does");
    }

    [Fact]
    public void Does_not_count_a_revoked_certificate()
    {
        var revoked = Certified.RevokeCertificate(CertificateNumber.From("SERT-1"), Given.Day("2025-09-10"), "kehadiran dikoreksi", Given.On("2025-09-10", "revoke")).Value;

        CandidateMatch.Of(CandidateOf("2025-09-30", cohort: revoked), Opening).Reasons.Select(static r => r.ErrorCode).Should().Contain("PLACE-CERTIFICATE");
    }

    [Theory]
    [Trait("Case", "W18")]
    [InlineData("2028-08-31", true)]
    [InlineData("2028-09-01", false)]
    [InlineData("2029-01-05", false)]
    public void Asks_for_certificates_on_the_first_day_of_work_and_not_on_that_of_the_look(string firstDay, bool isFit)
    {
        var cohort = Certified.RecordCompetence(
            Given.Person(1), StakeholderId.From("LSP"), CertificateNumber.From("B-1"), Given.Day("2025-09-01"), Term.OfYears(3), Given.Names, Given.On("2025-09-02", "bnsp")).Value;
        var opening = Opening with { FirstDay = Given.Day(firstDay), NeedsCompetencyCertificate = true };
        var match = CandidateMatch.Of(CandidateOf("2025-09-30", cohort: cohort, day: "2028-08-01"), opening);

        match.IsFit.Should().Be(isFit);
        match.FitUntil.Should().Be(isFit ? Given.Day("2028-08-31") : null);
        match.Reasons.Any(static r => r.ErrorCode == PlacementErrors.CompetenceNotShown.Code).Should().Be(!isFit);
        var extended = cohort.ExtendCertificate(new(CertificateNumber.From("B-1"), StakeholderId.From("LSP")), null, "SK", Given.On("2028-08-01", "extend")).Value;
        CandidateMatch.Of(CandidateOf("2025-09-30", cohort: extended, day: "2028-08-01"), opening).IsFit.Should().BeTrue();
    }

    [Theory]
    [Trait("Case", "W18")]
    [InlineData("2028-08-31", true)]
    [InlineData("2028-09-01", false)]
    public void Places_nobody_after_the_certificate_has_expired(string day, bool isPlaced)
    {
        var cohort = Certified.RecordCompetence(
            Given.Person(1), StakeholderId.From("LSP"), CertificateNumber.From("B-1"), Given.Day("2025-09-01"), Term.OfYears(3), Given.Names, Given.On("2025-09-02", "bnsp")).Value;
        var referral = JobReferral.Refer(
                JobReferralId.From("R-1"), CandidateMatch.Of(CandidateOf("2025-09-30", cohort: cohort), Opening with { NeedsCompetencyCertificate = true }), Dossiers.Given_work.Office(Disnaker), Given.Day("2025-09-15"), Given.On("2025-09-15", "refer"))
            .Bind(r => r.Accept(Given.Day("2025-09-20"), Given.On("2025-09-20", "accept"))).Value;
        var placed = referral.Place(Given.Day(day), Given.On(day, "place"));

        placed.IsSuccess.Should().Be(isPlaced);
        placed.Has(PlacementErrors.TooLate).Should().Be(!isPlaced);
    }

    [Fact]
    public void Ends_on_a_day_that_can_be()
    {
        var last = new LocalDate(2999, 12, 31);
        var placed = JobReferral.Refer(JobReferralId.From("R-1"), CandidateMatch.Of(CandidateOf("2025-09-30"), Opening), Dossiers.Given_work.Office(Disnaker), Given.Day("2025-09-15"), Given.On("2025-09-15", "refer"))
            .Bind(r => r.Accept(Given.Day("2025-09-20"), Given.On("2025-09-20", "accept")))
            .Bind(r => r.Place(Given.Day("2025-10-01"), Given.On("2025-10-01", "place"))).Value;
        var ended = placed.End(last, ReferralEnd.Finished, Given.On("2026-04-01", "end")).Value;

        placed.End(new(3000, 1, 1), ReferralEnd.Finished, Given.On("2026-04-01", "end")).Has(JournalErrors.DayOutOfRange).Should().BeTrue();
        ended.StatusOn(last).Should().Be(ReferralStatus.Placed);
        ended.Ended!.LastDay.Should().Be(last);
        ended.End(last, ReferralEnd.Resigned, Given.On("2026-04-02", "again")).Has(PlacementErrors.StepOutOfOrder).Should().BeTrue("it has ended");
        CandidateMatch.Of(CandidateOf("9999-12-31"), Opening).IsFit.Should().BeFalse("there is no day after the release");
    }

    [Fact]
    public void Says_that_a_step_does_not_follow_and_not_where_it_stands()
    {
        var declined = JobReferral.Refer(JobReferralId.From("R-1"), CandidateMatch.Of(CandidateOf("2025-09-30"), Opening), Dossiers.Given_work.Office(Disnaker), Given.Day("2025-09-15"), Given.On("2025-09-15", "refer")).Value
            .Decline(Given.Day("2025-09-16"), true, "sudah terisi", Given.On("2025-09-16", "decline")).Value;
        var text = declined.Accept(Given.Day("2025-09-17"), Given.On("2025-09-17", "accept")).ValidationErrors.Single().Text;

        text.Id.Should().Be("Langkah ini tidak dapat dilakukan pada keadaan rujukan sekarang; lihat keadaan terakhirnya.");
        text.En.Should().Be("This step cannot be taken as the referral stands now; look where it stands.");
    }

    [Fact]
    public void Refuses_half_a_character()
    {
        var referral = JobReferral.Refer(JobReferralId.From("R-1"), CandidateMatch.Of(CandidateOf("2025-09-30"), Opening), Dossiers.Given_work.Office(Disnaker), Given.Day("2025-09-15"), Given.On("2025-09-15", "refer")).Value;

        referral.Decline(Given.Day("2025-09-16"), true, "\ud800", Given.On("2025-09-16", "decline")).Has(JournalErrors.BrokenText).Should().BeTrue();
        JobReferral.Refer(JobReferralId.From("R-2"), CandidateMatch.Of(CandidateOf("2025-09-30"), Opening with { Code = "L\ud800" }), Dossiers.Given_work.Office(Disnaker), Given.Day("2025-09-15"), Given.On("2025-09-15", "refer"))
            .Has(JournalErrors.BrokenText).Should().BeTrue();
    }

    [Theory]
    [InlineData(" ", null, "JOURNAL-TEXT-BLANK")]
    [InlineData("L-1", 0, "PLACE-PLACES")]
    [InlineData("L-1", 1, "")]
    public void Refuses_an_opening_without_a_code_or_for_nobody(string code, int? places, string refused)
    {
        var match = CandidateMatch.Of(CandidateOf("2025-09-30"), Opening with { Code = code, Places = places });
        var referred = JobReferral.Refer(JobReferralId.From("R-1"), match, Dossiers.Given_work.Office(Disnaker), Given.Day("2025-09-15"), Given.On("2025-09-15", "refer"));

        string.Join(' ', referred.ValidationErrors.Select(static e => e.ErrorCode)).Should().Be(refused);
    }

    [Theory]
    [InlineData("2025-10-01", "SABUN", "", "COHORT-CERTIFICATE-VALIDITY-UNKNOWN")]
    [InlineData("2025-10-01", "LAS", "PLACE-GAP-SUBJECT", "COHORT-CERTIFICATE-VALIDITY-UNKNOWN")]
    [InlineData("2025-09-01", "LAS", "PLACE-GAP-SUBJECT", "")]
    public void Is_undetermined_where_nobody_knows_until_when_a_certificate_is_valid(string firstDay, string subject, string gap, string open)
    {
        var cohort = Certified.RecordCompetence(
            Given.Person(1), StakeholderId.From("LSP"), CertificateNumber.From("B-1"), Given.Day("2025-09-01"), CertificateValidity.Unknown, Given.Names, Given.On("2025-09-02", "bnsp")).Value;
        var opening = Opening with { FirstDay = Given.Day(firstDay), Subjects = [SubjectId.From(subject)], Units = [], NeedsCompetencyCertificate = true };
        var match = CandidateMatch.Of(CandidateOf("2025-08-31", cohort: cohort), opening);

        match.Decision.Outcome.Should().Be(gap.Length == 0 ? Outcome.Undetermined : Outcome.NotMet);
        match.Reasons.Select(static r => r.ErrorCode).Should().Equal(new[] { gap, open }.Where(static c => c.Length > 0));
        match.Reasons.Count(static r => r.Text.En.Contains("the certificate B-1 is valid is not known", StringComparison.Ordinal)).Should().Be(open.Length > 0 ? 1 : 0);
        CandidateMatch.Of(CandidateOf("2025-08-31", cohort: cohort), opening with { Subjects = [Given.Sabun], NeedsCompetencyCertificate = false }).IsFit.Should().BeTrue("another shows it");
    }

    [Theory]
    [InlineData("2025-09-01", null)]
    [InlineData("2025-09-02", "COHORT-CERTIFICATE-VALIDITY-UNKNOWN")]
    [InlineData("2025-09-10", "PLACE-NO-CERTIFICATE")]
    public void Is_handed_on_only_with_a_certificate_of_which_it_is_known_that_it_is_valid(string day, string? code)
    {
        var cohort = Certified.RevokeCertificate(CertificateNumber.From("SERT-1"), Given.Day("2025-09-01"), "keliru", Given.On("2025-09-01", "revoke"))
            .Bind(c => c.RecordCompetence(
                Given.Person(1), StakeholderId.From("LSP"), CertificateNumber.From("B-1"), Given.Day("2025-09-01"), CertificateValidity.Unknown, Given.Names, Given.On("2025-09-02", "bnsp")))
            .Bind(c => c.RevokeCertificate(CertificateNumber.From("B-1"), Given.Day("2025-09-10"), "keliru", Given.On("2025-09-10", "revoke-2")))
            .Value;
        var handed = JobReferral.HandOn(
            JobReferralId.From("R-1"), CandidateOf("2025-08-31", cohort: cohort), Dossiers.Given_work.Office(Disnaker), Given.Day("2025-09-01"), Given.Day(day), Given.On(day, "hand-on"));

        handed.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(code is null ? [] : [code]);
    }

    private static Candidate CandidateOf(string release, string region = "36.72.03", DateSet outside = default, Cohort? cohort = null, string day = "2025-09-15") =>
        (cohort ?? Certified).CandidateOf(Given.Facts(Given.Person(1), release: Given.Day(release)) with { Domicile = RegionCode.From(region) }, outside, Given.Day(day));

    private static Cohort Certify()
    {
        var over = Given.Cohort().Enrolled(1).HeldAll(1, 20).Assessed(Given.Person(1), true, "2025-08-29", "assess").Value;
        return over.Certify(
            over.Finding(Given.Person(1), "2025-08-30"), CertificateKind.TrainingCertificate, CertificateNumber.From("SERT-1"), Given.Names, Given.Day("2025-09-01"), Given.On("2025-09-01", "certify")).Value;
    }

    /// <summary>Unknown is never no: a release that is not known is told as such by the match, by several at once and by a referral.</summary>
    [Theory]
    [InlineData(null, "PLACE-FIT-UNDETERMINED", "Whether P-001 fits LOW-1 cannot be determined.", Outcome.Undetermined)]
    [InlineData("2030-01-01", "PLACE-NO-FIT", "P-001 does not fit LOW-1.", Outcome.NotMet)]
    public void What_cannot_be_determined_is_not_told_as_a_misfit(string? release, string code, string said, Outcome outcome)
    {
        var candidate = CandidateOf(release ?? "2030-01-01");
        candidate = candidate with { Participant = Given.Person(1), Free = release is null ? Fact<DateSet>.Unknown : candidate.Free };
        var opening = Opening with { Code = "LOW-1" };
        var match = CandidateMatch.Of(candidate, opening);

        (match.Outcome, match.IsFit).Should().Be((outcome, false));
        match.In(Language.English).Should().StartWith(said);
        JobReferral.Refer(JobReferralId.From("R-1"), match, Dossiers.Given_work.Office(Disnaker), Given.Day("2025-09-15"), Given.On("2025-09-15", "refer")).ValidationErrors[0].ErrorCode.Should().Be(code);
        var assignment = Assignment.Of([candidate], [opening]).Value;
        assignment.People.Single().Reasons[0].Text.En.Should().Be(said);
        assignment.Openings.Single().Reasons[0].ErrorCode.Should().Be(code);
    }

    [Fact]
    public void Whoever_fits_is_told_so_by_the_outcome() => CandidateMatch.Of(CandidateOf("2025-09-30"), Opening).Outcome.Should().Be(Outcome.Met);
}
