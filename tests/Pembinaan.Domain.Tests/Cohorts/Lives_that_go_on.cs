using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Tests.Cohorts;

public class Lives_that_go_on
{
    private static readonly ParticipantId Person = Given.Person(1);

    [Fact]
    public void From_detainee_to_convict_with_days_between_on_which_there_is_no_ground()
    {
        var detainee = Given.Cohort().Enrolled(1, status: LegalStatus.Tahanan).HeldAll(1, 5);
        var final = detainee.EndPelayanan(Person, Given.Day("2025-08-08"), Given.On("2025-08-10", "final")).Value;

        Status(final, "2025-08-08").Should().Be(EnrolmentStatus.Enrolled, "the day on which the judgment becomes final is the last of Pelayanan");
        Status(final, "2025-08-09").Should().Be(EnrolmentStatus.BetweenFunctions);
        final.SeatsTakenOn(Given.Day("2025-08-11")).Should().Be(1, "the place is kept");
        final.TakingPartOn(Given.Day("2025-08-11")).Should().BeEmpty();

        // The sessions of 11 and 12 August are held without the person, who is on no sheet.
        var convict = final.HeldAll(6, 7).OpenPembinaan(Person, Given.Day("2025-08-13"), Given.On("2025-08-13", "convict")).Value.HeldAll(8, 10);
        Status(convict, "2025-08-12").Should().Be(EnrolmentStatus.BetweenFunctions);
        Status(convict, "2025-08-13").Should().Be(EnrolmentStatus.Enrolled);
        convict.EnrolmentsOf(Person).Should().ContainSingle();
        convict.PresenceOf(Person).Attended.Should().Be(LessonHours.Of(64), "five sessions as a detainee and three as a convict");
        convict.EnrolmentsOf(Person)[0].Tracks.Segments.Select(static s => s.Value).Should().Equal(EnrolmentTrack.Pelayanan, EnrolmentTrack.Pembinaan);
    }

    [Fact]
    public void Pelayanan_is_ended_once_and_only_where_it_is()
    {
        var detainee = Given.Cohort().Enrolled(1, status: LegalStatus.Tahanan);
        var ended = detainee.EndPelayanan(Person, Given.Day("2025-08-08"), Given.On("2025-08-10", "final")).Value;

        ended.EndPelayanan(Person, Given.Day("2025-08-08"), Given.On("2025-08-10", "final")).Value.Should().BeSameAs(ended);
        ended.EndPelayanan(Person, Given.Day("2025-08-09"), Given.On("2025-08-10", "again")).Has(CohortErrors.NotUnderPelayanan).Should().BeTrue();
        Given.Cohort().Enrolled(1).EndPelayanan(Person, Given.Day("2025-08-08"), Given.On("2025-08-10", "x")).Has(CohortErrors.NotUnderPelayanan).Should().BeTrue("a convict");
        detainee.EndPelayanan(Person, Given.Day("2025-08-03"), Given.On("2025-08-10", "x")).Has(CohortErrors.DayBeforeEnrolment).Should().BeTrue();
        Given.Cohort().EndPelayanan(Person, Given.Day("2025-08-08"), Given.On("2025-08-10", "x")).Has(CohortErrors.NotEnrolled).Should().BeTrue();
        ended.End(Person, Given.Day("2025-08-10"), ExitKind.PelayananEnded, Given.On("2025-08-10", "out")).Value.EnrolmentsOf(Person)[0].Exit.Should().Be(ExitKind.PelayananEnded);
    }

    [Fact]
    public void From_convict_to_client_in_the_same_place()
    {
        var client = Given.Cohort().Enrolled(1).HeldAll(1, 5).OpenPembimbingan(Person, Given.Day("2025-08-11"), Given.On("2025-08-11", "pb")).Value.HeldAll(6, 10);

        client.EnrolmentsOf(Person)[0].Tracks.On(Given.Day("2025-08-11")).Should().Be(EnrolmentTrack.Pembimbingan);
        client.PresenceOf(Person).Attended.Should().Be(LessonHours.Of(80));
        client.OpenPembimbingan(Person, Given.Day("2025-08-12"), Given.On("2025-08-12", "again")).Has(CohortErrors.TrackUnchanged).Should().BeTrue();
    }

    [Theory]
    [InlineData("WITHDRAWN", CompletionOutcome.Open)]
    [InlineData("EXCLUDED", CompletionOutcome.NotPassed)]
    [InlineData("RELEASED-EARLY", CompletionOutcome.LeftEarly)]
    [InlineData("TRANSFERRED-AWAY", CompletionOutcome.LeftEarly)]
    [InlineData("PELAYANAN-ENDED", CompletionOutcome.LeftEarly)]
    public void Ended_in_each_way_is_found_accordingly_while_passing_is_open(string exit, CompletionOutcome outcome) => Given.Cohort().Enrolled(1).HeldAll(1, 10)
        .End(Person, Given.Day("2025-08-15"), ExitKind.FromCode(exit), Given.On("2025-08-15", "out"), "alasan").Value
        .Finding(Person, "2025-08-18").Outcome.Should().Be(outcome);

    [Fact]
    public void Transferred_and_not_back_in_time_leave_early_on_the_last_day_of_the_place_held()
    {
        var lapsed = Given.Cohort().Enrolled(1).HeldAll(1, 2).TransferOut(Person, Given.Day("2025-08-06"), "pindah", Given.On("2025-08-06", "out")).Value.HeldAll(3, 20);
        var finding = lapsed.Finding(Person, "2025-08-30");
        finding.Outcome.Should().Be(CompletionOutcome.LeftEarly);

        var enrolment = lapsed.Conclude(finding, Given.On("2025-08-30", "conclude")).Value.EnrolmentsOf(Person)[0];
        enrolment.Exit.Should().Be(ExitKind.TransferredAway, "neither completed nor failed");
        enrolment.LastDay.Should().Be(Given.Day("2025-08-15"), "ten days from 6 August");
    }

    [Fact]
    [Trait("Scenario", "S37")]
    public void Release_computed_before_the_day_of_grant_ends_participation_on_the_day_of_grant()
    {
        // Expiry 10 September 2025; a month of remission (30 days) granted on 17 August computes 11 August, which is past.
        var release = LocalDate.Max(Given.Day("2025-09-10").PlusDays(-30), Given.Day("2025-08-17"));
        release.Should().Be(Given.Day("2025-08-17"));
        var cohort = Given.Cohort().Enrolled(2).HeldAll(1, 10).End(Person, release, ExitKind.ReleasedEarly, Given.On("2025-08-17", "release"), "remisi umum").Value.HeldAll(11, 20);
        var finding = cohort.Finding(Person, "2025-08-30");

        finding.Outcome.Should().Be(CompletionOutcome.LeftEarly);
        finding.Evidence.Should().Match<CertificateEvidence>(static e => e.Attended == LessonHours.Of(80) && e.LastDay == new LocalDate(2025, 8, 15));
        var number = CertificateNumber.From("1");
        var issued = cohort.Certify(finding, CertificateKind.StatementOfParticipation, number, Given.Names, Given.Day("2025-08-30"), Given.On("2025-08-30", "paper")).Value;
        issued.FindCertificate(number)!.Certificate.Kind.Should().Be(CertificateKind.StatementOfParticipation);
        cohort.Certify(finding, CertificateKind.StatementOfCompletion, number, Given.Names, Given.Day("2025-08-30"), Given.On("2025-08-30", "other")).Has(CohortErrors.PaperNotEarned).Should().BeTrue();
    }

    [Fact]
    [Trait("Scenario", "S37")]
    public void Remission_that_moves_release_before_the_last_session_changes_the_fit_and_removes_nobody()
    {
        var cohort = Given.Cohort().Enrolled(1);
        var lost = ProgrammeFit.Of(Admissions.ScheduleOf(cohort), Given.Facts(Person, release: Given.Day("2025-08-28")).ReleaseUnder(SentenceCounting.Practice));

        ProgrammeFit.Of(Admissions.ScheduleOf(cohort), Given.Facts(Person, release: Given.Day("2025-08-29")).ReleaseUnder(SentenceCounting.Practice)).Standing.Should().Be(FitStanding.FitsOnTheLastDay);
        lost.Standing.Should().Be(FitStanding.EndsBeforeCompletion);
        lost.SessionsLost.Should().Equal(Given.Day("2025-08-29"));
        lost.Options.Should().NotBeEmpty();
        cohort.SeatsTakenOn(Given.Day("2025-08-29")).Should().Be(1, "nobody is removed by it");
        cohort.Decide(Given.Request(Given.Person(2), "2025-08-04", release: Given.Day("2025-08-28"))).Admission.Has(CohortErrors.SessionsLost).Should().BeTrue();
    }

    [Fact]
    [Trait("Scenario", "S37")]
    public void Remission_revoked_shows_all_three_states_and_leaves_the_seat_to_whom_it_went()
    {
        var full = Given.Cohort(Given.Plan(seats: 1)).Enrolled(1);
        var released = full.End(Person, Given.Day("2025-08-17"), ExitKind.ReleasedEarly, Given.On("2025-08-17", "release")).Value;
        var taken = released.Enrol(released.Admit(Given.Person(2), "2025-08-18").Value, Given.On("2025-08-18", "next")).Value;
        var wider = taken.LimitSeats(2, Given.Day("2025-08-25"), "kursi tambahan", Given.On("2025-08-25", "seats")).Value;
        var back = wider.Enrol(wider.Admit(Person, "2025-08-25").Value, Given.On("2025-08-25", "back")).Value;

        Status(back, "2025-08-17").Should().Be(EnrolmentStatus.Enrolled);
        back.EnrolmentsOf(Person)[0].StatusOn(Given.Day("2025-08-18")).Should().Be(EnrolmentStatus.Ended);
        back.EnrolmentsOf(Person)[1].StatusOn(Given.Day("2025-08-25")).Should().Be(EnrolmentStatus.Enrolled);
        back.AsKnownAt(Pembinaan.Domain.Tests.Agreements.Given.Noon("2025-08-10"))!.EnrolmentsOf(Person)[0].Exit.Should().BeNull();
        back.TakingPartOn(Given.Day("2025-08-25")).Should().Equal(Person, Given.Person(2));
    }

    [Fact]
    [Trait("Scenario", "S34")]
    public void Waiting_and_enrolled_at_once_is_refused_from_both_sides()
    {
        var cohort = Given.Cohort().Enrolled(1).Apply(Person, Given.Day("2025-08-05"), Given.On("2025-08-05", "apply")).Value;

        cohort.Approve(EntryId.From("apply"), Given.Day("2025-08-05"), Given.On("2025-08-05", "approve")).Has(CohortErrors.AlreadyEnrolled).Should().BeTrue();
    }

    private static EnrolmentStatus Status(Cohort cohort, string day) => cohort.EnrolmentsOf(Person)[0].StatusOn(Given.Day(day));
}
