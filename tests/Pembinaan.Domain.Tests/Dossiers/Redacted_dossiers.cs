using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using static Pembinaan.Domain.Tests.Cohorts.Given;
using static Pembinaan.Domain.Tests.Dossiers.PeopleGiven;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>What was written about people is taken out of stored entries, and what is left is proven.</summary>
public sealed class Redacted_dossiers
{
    private static string Json { get; } = PembinaanJson.Dossiers.Write(Whole);

    [Fact]
    public void Hold_nothing_that_was_written_about_the_person_and_all_about_others()
    {
        Written.Should().OnlyContain(static text => Json.Contains($"\"{text}\"", StringComparison.Ordinal), "else the test proves nothing");
        foreach (var number in new[] { 1, 2, 3 })
        {
            var json = PembinaanJson.Dossiers.Write(Redacted(number));

            Written.Where(t => json.Contains(t, StringComparison.Ordinal)).Should().Equal(Written.Where(t => t[0] != '0' + number));
        }

        PembinaanJson.Dossiers.Write(Redacted(1, 2, 3, 4)).Should().NotContainAny(Written);
    }

    [Fact]
    public void Are_not_made_for_somebody_whom_nothing_names() =>
        Whole.Redact([Person(1), ParticipantId.From("P-l")], Later, SaltOf, Archive).ValidationErrors
            .Select(static e => $"{e.ErrorCode} {e.Identifier} {e.Text.En}").Should().ContainSingle()
            .Which.Should().StartWith("DOSSIER-NOBODY-NAMED people No cohort, referral or fact of the dossier names P-l;");

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    public void Are_not_redacted_before_they_were_recorded(int seconds, bool isTaken)
    {
        var last = Redacted(2).Cohorts[0].Journal.Entries.Last(static e => !e.Redactions.IsEmpty).Stamp.RecordedAt;
        var result = Whole.Redact([Person(2)], Day("2025-08-29"), SaltOf, Archive with { RedactedAt = last + Duration.FromSeconds(seconds) });

        result.IsSuccess.Should().Be(isTaken);
        result.ValidationErrors.All(static e => e.ErrorCode == "JOURNAL-REDACTED-EARLIER" && e.Identifier == "redaction").Should().BeTrue();
    }

    /// <summary>1 January 2031 begins in the east of Indonesia at 15:00 UTC of the day before.</summary>
    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void Ask_for_a_day_that_has_come(int nanoseconds, bool isTaken)
    {
        var redaction = Archive with { RedactedAt = Instant.FromUtc(2030, 12, 31, 15, 0).PlusNanoseconds(nanoseconds) };
        string[] expected = isTaken ? [] : ["DOSSIER-REDACTION-AHEAD"];

        Whole.Redact([Person(1)], Later, SaltOf, redaction).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(expected);
        Whole.Redact([Person(1)], LocalDate.MaxIsoValue, SaltOf, Archive with { RedactedAt = Instant.MaxValue }).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void Drop_the_facts_about_the_person_and_keep_those_about_others() => Redacted(1).Participants.Select(static p => p.Id).Should().Equal(Person(4));

    [Fact]
    public void Hold_no_sentence_of_a_warning_about_the_person()
    {
        var warned = Course.Journal.Find(EntryId.From("end"))!.Warnings;
        var next = Redacted(2).Cohorts[0].Journal.Find(EntryId.From("end"))!.Warnings;

        warned.Should().Contain(static w => w.Text.En.Contains("2025", StringComparison.Ordinal) || w.Text.En.Contains("S-0", StringComparison.Ordinal));
        next.Should().HaveSameCount(warned).And.OnlyContain(static w => w.Identifier.Length == 0 && w.Basis == null && w.Rule == null);
        next.Select(static w => w.ErrorCode).Should().OnlyContain(static c => c.StartsWith("[sha256:", StringComparison.Ordinal));
        next.Should().OnlyContain(static w => w.Text.Id.StartsWith("[sha256:", StringComparison.Ordinal) && w.Text.En.StartsWith("[sha256:", StringComparison.Ordinal));
    }

    /// <summary>What was warned of on entry, and which rule was set aside, tell something of the person by their code alone.</summary>
    [Fact]
    public void Hold_no_code_of_a_warning_in_the_receipt_of_an_admission()
    {
        var cohort = Changed(Tests.Cohorts.Given.Cohort().Enrolled(1).End(Person(1), Day("2025-08-20"), ExitKind.Withdrawn, On("2025-08-20", "end")).Value, static json =>
            json.Replace("\"seatsLeft\":", "\"warnings\":[\"ELIG-HEALTH\"],\"waivers\":[{\"rule\":\"ELIG-HEALTH\",\"author\":\"kalapas\",\"reason\":\"dokter mengizinkan\",\"period\":{\"firstDay\":\"2025-01-01\",\"lastDay\":\"2025-06-30\"}}],\"seatsLeft\":", StringComparison.Ordinal));
        var waiver = cohort.EnrolmentsOf(Person(1))[0].Grounds.Waivers.Should().ContainSingle().Which;
        cohort.EnrolmentsOf(Person(1))[0].Grounds.Warnings.Should().Equal(["ELIG-HEALTH"], "else the test proves nothing");
        var next = Declared(cohort).Redact([Person(1)], Later, SaltOf, Archive).Value.Cohorts[0];

        next.EnrolmentsOf(Person(1))[0].Grounds.Warnings.Should().ContainSingle().Which.Should().StartWith("[sha256:");
        var left = next.EnrolmentsOf(Person(1))[0].Grounds.Waivers.Should().ContainSingle().Which;
        (left.Author, left.Period).Should().Be((waiver.Author, waiver.Period), "it is the act of an official");
        PembinaanJson.Cohorts.Write(next).Should().NotContain("ELIG-HEALTH").And.NotContain("dokter");
        PembinaanJson.Cohorts.HashOf(next, SaltOf).Should().Be(PembinaanJson.Cohorts.HashOf(cohort, SaltOf));
        PembinaanJson.Cohorts.HashOf(Changed(cohort, static json => json.Replace("\"rule\":\"ELIG-HEALTH\"", "\"rule\":\"ELIG-RISK\"", StringComparison.Ordinal)), SaltOf)
            .Should().NotBe(PembinaanJson.Cohorts.HashOf(next, SaltOf), "another rule is another hash");
        Declared(next).With(Tests.Cohorts.Given.Programme()).Value[next.Id].Review(Day("2025-08-11")).Select(static f => f.Reason).Where(static r => r.ErrorCode == CohortErrors.WaiverEnded.Code)
            .Should().ContainSingle().Which.Text.En.Should().Contain("[redacted]");
    }

    /// <summary>A warning with another code, field, ground or rule has another hash, although only hashes are left of it.</summary>
    [Theory]
    [InlineData("\"code\":\"COHORT-")]
    [InlineData("\"field\":\"")]
    public void Prove_the_code_and_the_field_of_a_warning(string from)
    {
        var json = PembinaanJson.Cohorts.Write(Course);
        var at = json.IndexOf(from, json.IndexOf("\"warnings\":[{", StringComparison.Ordinal), StringComparison.Ordinal);
        at.Should().BePositive();
        var other = PembinaanJson.Cohorts.Read(json.Insert(at + from.Length, "X")).Value;

        PembinaanJson.Cohorts.HashOf(other, SaltOf).Should().NotBe(PembinaanJson.Cohorts.HashOf(Course, SaltOf));
    }

    [Fact]
    public void Say_which_entries_were_redacted_when_and_why()
    {
        var next = Redacted(3).Cohorts[0];

        next.Journal.Entries.Where(static e => !e.Redactions.IsEmpty).Select(static e => e.Id.Value).Should().Contain("suspend").And.NotContain(["end", "correct", "open"]);
        next.Journal.Entries.SelectMany(static e => e.Redactions).Should().OnlyContain(static r => r == Archive);
        next.EnrolmentsOf(Person(3))[0].Pauses[0].Reason.Should().MatchRegex("^\\[sha256:[0-9a-f]{64}\\]$");
        PembinaanJson.Dossiers.Read(PembinaanJson.Dossiers.Write(Redacted(3))).Value.Cohorts[0].Journal.Entries.Should().Equal(next.Journal.Entries);
    }

    [Fact]
    public void Find_the_person_also_through_an_entry_or_a_certificate_that_is_named()
    {
        var next = Redacted(1).Cohorts[0];

        next.Journal.Find(EntryId.From("revoke"))!.Redactions.Should().Equal([Archive], "it names the certificate alone");
        Redacted(2).Cohorts[0].Journal.Find(EntryId.From("annul"))!.Redactions.Should().Equal([Archive], "it names the entry alone");
        Redacted(1).Referrals[0].Declined!.Reason.Should().StartWith("[sha256:");
    }

    /// <summary>A business is called after its owner: the name goes with the texts, and that of somebody else stays.</summary>
    [Fact]
    public void Take_out_what_a_business_is_called()
    {
        var shop = Given_work.Work(null) with { Code = "Warung Bu Siti" };
        JobReferral Begun(int person) => JobReferral.StartBusiness(JobReferralId.From($"R-{person}"), CandidateMatch.Of(Given_work.Candidate(person), shop), null, On("2025-02-10", $"b{person}"))
            .Bind(r => r.End(Day("2025-03-01"), ReferralEnd.Finished, On("2025-03-02", $"e{person}"))).Value;
        var dossier = Dossier.Of(Begun(1), Begun(2)).Value.HoldingAll(Given.Now, Holding.Cohorts, Holding.Referrals);
        var next = dossier.Redact([Person(1)], Later, SaltOf, Archive).Value;

        next.Find(JobReferralId.From("R-1"))!.Opening!.Code.Should().StartWith("[sha256:");
        PembinaanJson.Referrals.Write(next.Find(JobReferralId.From("R-1"))!).Should().NotContain("Siti");
        next.Find(JobReferralId.From("R-2"))!.Opening!.Code.Should().Be("Warung Bu Siti");
        PembinaanJson.Referrals.HashOf(next.Find(JobReferralId.From("R-1"))!, SaltOf).Should().Be(PembinaanJson.Referrals.HashOf(dossier.Find(JobReferralId.From("R-1"))!, SaltOf));
    }

    [Fact]
    public void Are_the_same_when_redacted_again_also_with_other_salts()
    {
        var once = Redacted(1, 2);
        var twice = once.Redact([Person(1), Person(2)], Later, static e => SaltOf(e) + "-lain", new(Archive.RedactedAt + Duration.FromDays(1), "lain", "lagi")).Value;

        twice.Cohorts[0].Should().BeSameAs(once.Cohorts[0]);
        twice.Referrals[0].Should().BeSameAs(once.Referrals[0]);
    }

    [Fact]
    public void Are_not_redacted_while_an_enrolment_runs_a_certificate_stands_or_a_referral_is_open()
    {
        var running = Dossier.Of(Tests.Cohorts.Given.Cohort().Enrolled(1).End(Person(1), Day("2025-08-20"), ExitKind.Withdrawn, On("2025-08-20", "end")).Value).Value;
        Codes(running, "2025-08-19").Should().Equal("DOSSIER-STILL-ENROLLED");
        Codes(running, "2025-08-20").Should().Equal("DOSSIER-STILL-ENROLLED");
        Codes(running, "2025-08-21").Should().BeEmpty();
        Codes(running, "2025-07-01").Should().Equal(["DOSSIER-STILL-ENROLLED"], "it is still to come");
        Codes(Whole, "2025-09-30").Should().Equal("DOSSIER-CERTIFICATE-STANDS");
        Codes(Whole, "2025-10-01").Should().BeEmpty();
        Codes(Dossier.Of(Referral).Value, "2025-09-19").Should().Equal("DOSSIER-REFERRAL-RUNS");
        Codes(Dossier.Of(Referral).Value, "2025-09-20").Should().BeEmpty();
        var applied = Tests.Cohorts.Given.Cohort().Apply(Person(1), Day("2025-07-01"), On("2025-07-01", "apply")).Value;
        Codes(Dossier.Of(applied).Value, "2025-07-01").Should().Equal("DOSSIER-APPLICATION-OPEN");
        var closed = applied.CloseApplication(EntryId.From("apply"), Day("2025-07-10"), "mundur", On("2025-07-10", "close")).Value;
        var last = closed.Applications.Single().ClosedOn!.Value;
        Codes(Dossier.Of(closed).Value, $"{last:uuuu-MM-dd}").Should().Equal("DOSSIER-APPLICATION-OPEN");
        Codes(Dossier.Of(closed).Value, $"{last.PlusDays(1):uuuu-MM-dd}").Should().BeEmpty();
        Codes(Dossier.Of(applied).Value, "2025-09-06").Should().BeEmpty("the cohort is over");
        var onTheRegister = JobReferral.From([.. Given_work.Employed.Journal.Entries.Take(2)]).Value.Decline(Day("2025-02-05"), true, "penuh", On("2025-02-05", "d")).Value;
        Codes(Dossier.Of(onTheRegister).Value, "2025-02-05").Should().Equal(["DOSSIER-REFERRAL-RUNS"], "the office may refer again");
        var withdrawn = onTheRegister.WithdrawConsent(Day("2025-02-06"), On("2025-02-06", "w"));
        Codes(Dossier.Of(withdrawn.Value).Value, "2025-02-06").Should().BeEmpty();

        static IEnumerable<string> Codes(Dossier dossier, string day) => dossier.HoldingAll(Given.Now, Holding.Cohorts, Holding.Referrals).Redact([Person(1)], Day(day), SaltOf, Archive).ValidationErrors.Select(static e => e.ErrorCode);
    }

    /// <summary>An enrolment that nobody ended and that got no result is over with its cohort: seven days after the last session its sheets are corrected no more.</summary>
    [Theory]
    [InlineData("2025-08-29", false)]
    [InlineData("2025-09-05", false)]
    [InlineData("2025-09-06", true)]
    [InlineData("2031-01-01", true)]
    public void May_be_redacted_once_the_cohort_is_over_although_it_has_no_result(string day, bool may)
    {
        var open = Declared(Tests.Cohorts.Given.Cohort().Enrolled(1).HeldAll(1, 20, [Person(1)]));

        open.Cohorts[0].EnrolmentsOf(Person(1))[0].LastDay.Should().BeNull("nobody ended it");
        open.Cohorts[0].ConclusionOf(Person(1)).Should().BeNull("it has no result");
        open.Redact([Person(1)], Day(day), SaltOf, Archive).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(may ? [] : ["DOSSIER-STILL-ENROLLED"]);
    }

    [Fact]
    public void May_be_redacted_once_the_cohort_is_cancelled_or_the_place_lapsed()
    {
        var cancelled = Enumerable.Range(1, 20).Aggregate(Tests.Cohorts.Given.Cohort().Enrolled(1), static (c, i) => c.Cancel(Session(i), "listrik padam", On("2025-08-04", $"cancel-{i}")).Value);
        Codes(cancelled, "2025-08-04").Should().BeEmpty();

        // The place of somebody transferred out is held for ten days; then the enrolment has ended without a result.
        var away = Tests.Cohorts.Given.Cohort().Enrolled(1).TransferOut(Person(1), Day("2025-08-06"), "dipindahkan ke Lapas lain", On("2025-08-06", "away")).Value;
        Codes(away, "2025-08-15").Should().Equal("DOSSIER-STILL-ENROLLED");
        Codes(away, "2025-08-16").Should().BeEmpty();

        static IEnumerable<string> Codes(Cohort cohort, string day) => Declared(cohort).Redact([Person(1)], Day(day), SaltOf, Archive).ValidationErrors.Select(static e => e.ErrorCode);
    }

    [Fact]
    public void Are_redacted_of_nobody_whose_certificate_stands_although_the_cohort_is_over()
    {
        var certified = Tests.Cohorts.Given.Cohort().Enrolled(1).HeldAll(1, 20).Assessed(Person(1), true, "2025-08-29", "assess").Value;
        certified = certified.Certify(certified.Finding(Person(1), "2025-08-30"), CertificateKind.TrainingCertificate, CertificateNumber.From("SERT-1"), Names, Day("2025-09-01"), On("2025-09-01", "certify")).Value;

        Declared(certified).Redact([Person(1)], Later, SaltOf, Archive).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal("DOSSIER-CERTIFICATE-STANDS");
    }

    /// <summary>What was taken out is missing, and the answers say so: undetermined, with whom and what.</summary>
    [Fact]
    public void Say_afterwards_that_a_result_was_not_on_record_and_what_is_not_known_any_more()
    {
        var before = Whole[CohortId.From("ANG-1")];
        var after = Redacted(3)[CohortId.From("ANG-1")];

        before.CompletionOf(Person(3), Later).Has(CohortErrors.RecordsRedacted).Should().BeFalse();
        var finding = after.CompletionOf(Person(3), Later);
        finding.Value.Outcome.Should().Be(before.CompletionOf(Person(3), Later).Value.Outcome, "hours and results stand");
        finding.Warnings.Single(static w => w.ErrorCode == "COHORT-RECORDS-REDACTED").Text.En.Should().Be(
            "What was written about P-003 was redacted at 2031-01-02T03:00:00Z, before a result was on record: hours and results stand, but whether there were reasons for another outcome cannot be determined.");
        after.CompletionOn(Later).Where(static f => f.Warnings.Any(static w => w.ErrorCode == "COHORT-RECORDS-REDACTED")).Select(static f => f.Participant).Should().Equal(Person(3));
        var redacted = Redacted(1)[CohortId.From("ANG-1")];
        redacted.CompletionOf(Person(1), Later).Has(CohortErrors.RecordsRedacted).Should().BeTrue("its evidence can no longer be read");
        redacted.CompletionOf(Person(2), Later).Has(CohortErrors.RecordsRedacted).Should().BeFalse("it is about somebody else");
    }

    [Fact]
    public void Say_nothing_of_the_kind_where_a_result_was_on_record()
    {
        var cohort = Tests.Cohorts.Given.Cohort().Enrolled(1).HeldAll(1, 19).End(Person(1), Day("2025-08-27"), ExitKind.Excluded, On("2025-08-30", "end"), "1 berkelahi").Value;
        var concluded = cohort.Conclude(cohort.Finding(Person(1), "2025-08-30"), On("2025-08-30", "conclude")).Value;

        Found(cohort).Should().BeTrue();
        Found(concluded).Should().BeFalse();

        static bool Found(Cohort of) => Declared(of).Redact([Person(1)], Later, SaltOf, Archive).Value[of.Id].CompletionOf(Person(1), Later).Has(CohortErrors.RecordsRedacted);
    }

    [Fact]
    public void Name_whose_facts_are_not_here_any_more()
    {
        var open = Declared(Tests.Cohorts.Given.Cohort().Enrolled(1)).Knowing(Facts(Person(1)));
        var day = Day("2025-08-05");
        Codes(open).Should().NotBeEmpty().And.NotContain("DOSSIER-MISSING", "it is asked rule by rule");

        var redacted = open.Redact([Person(1)], Later, SaltOf, Archive).Value;
        redacted.Find(Person(1)).Should().BeNull();
        Codes(redacted).Should().Equal("DOSSIER-MISSING");

        IEnumerable<string> Codes(Dossier of) => of[CohortId.From("ANG-1")].Review(day).Where(static f => f.Participant == Person(1)).Select(static f => f.Reason.ErrorCode);
    }

    [Fact]
    public void Are_not_redacted_unless_all_cohorts_and_all_referrals_are_declared()
    {
        var bare = Dossier.Of(Course, Referral).Value;

        bare.Redact([Person(1)], Later, SaltOf, Archive).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal("DOSSIER-NOT-DECLARED", "DOSSIER-NOT-DECLARED");
        bare.HoldingAll(Given.Now, Holding.Cohorts).Redact([Person(1)], Later, SaltOf, Archive).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal("DOSSIER-NOT-DECLARED");
        bare.HoldingAll(Given.Now, Holding.Cohorts, Holding.Referrals).Redact([Person(1)], Later, SaltOf, Archive).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void Ask_for_salts_that_are_long_enough_and_only_where_something_is_taken_out()
    {
        FluentActions.Invoking(static () => Whole.Redact([Person(1)], Later, static _ => "terlalu pendek", Archive)).Should().Throw<ArgumentException>();
        Whole.Redact([], Later, static _ => throw new InvalidOperationException("nobody asks"), Archive).Value.Cohorts[0].Should().BeSameAs(Course);
        PembinaanJson.Dossiers.Write(Whole.Redact([Person(1)], Later, static e => { PembinaanJson.Cohorts.Write(Course); return SaltOf(e); }, Archive).Value)
            .Should().Be(PembinaanJson.Dossiers.Write(Redacted(1)), "what the host does meanwhile is left alone");
    }

    [Property(MaxTest = 30)]
    public Property Have_the_same_hash_and_give_the_same_answers() => Prop.ForAll<int>(static seed =>
    {
        var random = new Random(seed);
        var people = Enumerable.Range(1, 4).Where(_ => random.Next(2) == 0).ToArray();
        var next = Redacted(people);
        var after = next.Cohorts[0];
        return PembinaanJson.Cohorts.HashOf(after, SaltOf) == PembinaanJson.Cohorts.HashOf(Course, SaltOf)
            && PembinaanJson.Referrals.HashOf(next.Referrals[0], SaltOf) == PembinaanJson.Referrals.HashOf(Referral, SaltOf)
            && after.Revision == Course.Revision
            && after.Journal.Entries.Select(static e => (e.Id, e.Stamp)).SequenceEqual(Course.Journal.Entries.Select(static e => (e.Id, e.Stamp)))
            && Enumerable.Range(1, 4).Select(Person).All(p => after.Finding(p, "2025-08-30").Outcome == Course.Finding(p, "2025-08-30").Outcome && after.EnrolmentsOf(p).Count == Course.EnrolmentsOf(p).Count)
            && after.Certificates.All(c => c.Certificate.IsGenuine && after.StatusOf(c, Later) == CertificateStatus.Revoked);
    });

    [Fact]
    public void Are_proven_without_the_salts_that_were_destroyed()
    {
        var next = Redacted(1, 2, 3, 4).Cohorts[0];
        var left = next.Journal.Entries.Where(static e => e.Redactions.IsEmpty).Select(static e => e.Id).ToHashSet();

        PembinaanJson.Cohorts.HashOf(next, e => left.Contains(e) ? SaltOf(e) : throw new InvalidOperationException("destroyed")).Should().Be(PembinaanJson.Cohorts.HashOf(Course, SaltOf));
    }

    [Fact]
    public void Have_another_hash_once_anything_else_was_changed()
    {
        var hash = PembinaanJson.Cohorts.HashOf(Course, SaltOf);
        var json = PembinaanJson.Cohorts.Write(Course);
        foreach (var (from, to) in new[] { ("2 berkelahi", "2 melawan"), ("\"EXCLUDED\"", "\"WITHDRAWN\""), ("1 bukti", "1 bukti lain"), ("\"author\":\"", "\"author\":\"x"), ("SERT-1", "SERT-2") })
        {
            json.Should().Contain(from);
            PembinaanJson.Cohorts.HashOf(PembinaanJson.Cohorts.Read(json.Replace(from, to, StringComparison.Ordinal)).Value, SaltOf).Should().NotBe(hash, from);
        }

        PembinaanJson.Cohorts.HashOf(Course, static e => SaltOf(e) + "x").Should().NotBe(hash);
    }

    [Fact]
    public void Make_a_command_that_is_sent_again_a_conflict() => Redacted(3).Cohorts[0].Suspend(Person(3), Day("2025-08-18"), "3 sakit paru", On("2025-08-15", "suspend"))
        .ValidationErrors.Should().Contain(static e => e.ErrorCode == "JOURNAL-ID-REUSED" || e.ErrorCode == "COHORT-ENDED" || e.Severity == ValidationSeverity.Error);

    [Fact]
    public void Let_a_fact_of_a_receipt_go_once_no_decision_in_force_rests_on_it()
    {
        var number = 0;
        var receipt = Domain.Programmes.EligibilityBooks.National
            .Decide(new(Facts(Person(1)), new() { Id = ProgrammeId.From("PRG-1") }, Domain.Programmes.FacilityContext.ForMen(UptS)), Day("2025-08-04"))
            .Receipt(() => FormattableString.Invariant($"garam-garam-garam-{++number:0000}"));
        var fact = receipt.Facts[0].Name;

        Whole.Redact(receipt, Person(1), fact, Later, Archive).Value.RedactedFacts.Should().ContainSingle();
        Codes(Whole.Redact(receipt, Person(1), fact, Day("2025-09-30"), Archive)).Should().Equal("DOSSIER-CERTIFICATE-STANDS");
        Codes(Whole.Redact(receipt, Person(1), "tidak-ada", Later, Archive)).Should().Equal("RECEIPT-NO-SUCH-FACT");
        Codes(Dossier.Of(Course).Value.Redact(receipt, Person(1), fact, Later, Archive)).Should().Equal(["DOSSIER-NOT-DECLARED", "DOSSIER-NOT-DECLARED"], "others may rest on it");
        Whole.Redact(receipt, ParticipantId.From("GHOST"), fact, Later, Archive).ValidationErrors.Single().Text.En.Should().StartWith("No cohort, referral or fact of the dossier names GHOST;");
        Dossier.Empty.Knowing(Facts(Person(1))).HoldingAll(Given.Now, Holding.Cohorts, Holding.Referrals).Redact(receipt, Person(1), fact, Later, Archive).IsSuccess.Should().BeTrue();
        Codes(Dossier.Empty.HoldingAll(Given.Now, Holding.Cohorts, Holding.Referrals).Redact(receipt, Person(1), fact, Later, Archive)).Should().Equal("DOSSIER-NOBODY-NAMED");
        var redacted = Whole.Redact(receipt, Person(1), fact, Later, Archive).Value;
        Whole.Redact(redacted, Person(1), fact, Day("2025-09-30"), Archive).Value.Should().BeSameAs(redacted, "there is nothing left to take");

        static IEnumerable<string> Codes(DomainResult<Receipt> result) => result.ValidationErrors.Select(static e => e.ErrorCode);
    }

    [Fact]
    public void Cost_twice_as_much_for_a_dossier_twice_as_long()
    {
        var (one, two) = (Other_pseudonyms.Many(20), Other_pseudonyms.Many(40));
        static long Cost(Dossier dossier)
        {
            dossier.Redact([Person(1), Person(3)], Later, SaltOf, Archive);
            var before = GC.GetAllocatedBytesForCurrentThread();
            dossier.Redact([Person(1), Person(3)], Later, SaltOf, Archive);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        ((double)Cost(two) / Cost(one)).Should().BeLessThan(2.5);
    }

    private static Cohort Changed(Cohort cohort, Func<string, string> change) => PembinaanJson.Cohorts.Read(change(PembinaanJson.Cohorts.Write(cohort))).Value;

    private static Dossier Declared(Cohort cohort) => Dossier.Of(cohort).Value.HoldingAll(Given.Now, Holding.Cohorts, Holding.Referrals);

    private static Dossier Redacted(params int[] people) => Whole.Redact(people.Select(Person), Later, SaltOf, Archive).Value;
}
