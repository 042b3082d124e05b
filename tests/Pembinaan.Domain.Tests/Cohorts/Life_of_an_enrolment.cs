using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Tests.Cohorts;

public class Life_of_an_enrolment
{
    private static readonly ParticipantId Person = Given.Person(1);

    private static Cohort Started => Given.Cohort().Enrolled(1);

    [Fact]
    [Trait("Scenario", "S34")]
    public void Resent_with_the_same_id_gives_the_same_enrolment()
    {
        var cohort = Given.Cohort();
        var admission = cohort.Admit(Person, "2025-08-04").Value;
        var once = cohort.Enrol(admission, Given.On("2025-08-04", "enrol")).Value;

        once.Enrol(admission, Given.On("2025-08-04", "enrol")).Value.Should().BeSameAs(once);
    }

    [Fact]
    [Trait("Scenario", "S34")]
    public void Is_one_at_a_time()
    {
        Started.Admit(Person, "2025-08-05").Has(CohortErrors.AlreadyEnrolled).Should().BeTrue();
        var admission = Given.Cohort().Admit(Person, "2025-08-04").Value;
        Started.Enrol(admission, Given.On("2025-08-05", "other")).Has(CohortErrors.AlreadyEnrolled).Should().BeTrue();
    }

    [Fact]
    [Trait("Scenario", "S34")]
    public void Begins_again_on_its_last_day_or_after_it_and_not_before()
    {
        var ended = Started.End(Person, Given.Day("2025-08-06"), ExitKind.Withdrawn, Given.On("2025-08-06", "out")).Value;
        var again = ended.Enrol(ended.Admit(Person, "2025-08-06").Value, Given.On("2025-08-06", "in")).Value;

        ended.Admit(Person, "2025-08-05").Has(CohortErrors.EnrolmentOverlaps).Should().BeTrue();
        again.EnrolmentsOf(Person).Select(static e => (e.Number, e.FirstDay)).Should().Equal((1, Given.Day("2025-08-04")), (2, Given.Day("2025-08-06")));
        again.SeatsTakenOn(Given.Day("2025-08-06")).Should().Be(1, "it is one person");
        again.SeatsTakenOn(Given.Day("2025-08-07")).Should().Be(1);
        ended.Admit(Person, "2025-08-07").IsSuccess.Should().BeTrue();
    }

    /// <summary>Ended this morning, enrolled again this afternoon: the hours of the day are those of one person.</summary>
    [Fact]
    [Trait("Scenario", "S34")]
    public void The_hours_of_a_day_on_which_one_ends_and_another_begins_count_once()
    {
        var ended = Given.Cohort().Enrolled(1).HeldAll(1, 2).End(Person, Given.Day("2025-08-06"), ExitKind.Withdrawn, Given.On("2025-08-06", "out")).Value;
        var again = ended.Enrol(ended.Admit(Person, "2025-08-06").Value, Given.On("2025-08-06", "in")).Value;
        var straight = Given.Cohort().Enrolled(1).HeldAll(1, 4);

        again.HeldAll(3, 4).PresenceOf(Person).Should().Be(straight.PresenceOf(Person));
    }

    [Fact]
    [Trait("Scenario", "S34")]
    public void Ended_twice_on_one_day_ends_once()
    {
        var ended = Started.End(Person, Given.Day("2025-08-06"), ExitKind.Withdrawn, Given.On("2025-08-06", "out")).Value;

        ended.End(Person, Given.Day("2025-08-06"), ExitKind.Withdrawn, Given.On("2025-08-06", "out-again")).Value.Should().BeSameAs(ended);
        ended.End(Person, Given.Day("2025-08-07"), ExitKind.Withdrawn, Given.On("2025-08-07", "later")).Has(CohortErrors.EnrolmentEndedAlready).Should().BeTrue();
    }

    [Fact]
    [Trait("Scenario", "S34")]
    public void Does_not_begin_before_the_earlier_one_ended()
    {
        var ending = Started.End(Person, Given.Day("2025-08-15"), ExitKind.Withdrawn, Given.On("2025-08-06", "out")).Value;

        ending.Admit(Person, "2025-08-14").Has(CohortErrors.EnrolmentOverlaps).Should().BeTrue();
        ending.Admit(Person, "2025-08-15").IsSuccess.Should().BeTrue();
    }

    [Fact]
    [Trait("Scenario", "S37")]
    public void Ended_by_release_is_neither_completed_nor_failed_and_stays_credited()
    {
        var released = Started.HeldAll(1, 10).End(Person, Given.Day("2025-08-17"), ExitKind.ReleasedEarly, Given.On("2025-08-17", "release"), "remisi 17 Agustus").Value.HeldAll(11, 20);
        var finding = released.Finding(Person, "2025-08-30");

        finding.Outcome.Should().Be(CompletionOutcome.LeftEarly);
        finding.Evidence.Attended.Should().Be(LessonHours.Of(80), "the ten sessions of 4 to 15 August remain credited");
        finding.Papers.Should().Equal(CertificateKind.StatementOfParticipation);
    }

    [Fact]
    [Trait("Scenario", "S37")]
    public void Released_gives_the_seat_to_somebody_else_who_keeps_it()
    {
        var full = Given.Cohort(Given.Plan(seats: 1)).Enrolled(1);
        var released = full.End(Person, Given.Day("2025-08-17"), ExitKind.ReleasedEarly, Given.On("2025-08-17", "release")).Value;
        var taken = released.Enrol(released.Admit(Given.Person(2), "2025-08-18").Value, Given.On("2025-08-18", "next")).Value;

        taken.Admit(Person, "2025-08-25").IsRefusedBy("ADMIT-SEAT").Should().BeTrue("the remission was revoked, but the seat is not taken back");
    }

    [Theory]
    [Trait("Scenario", "S30")]
    [InlineData("2025-08-28", "ADMIT-SESSIONS-LOST")]
    [InlineData("2025-08-29", "FIT-LAST-DAY")]
    [InlineData("2025-08-30", null)]
    public void Is_advised_of_a_release_before_or_on_the_last_day(string release, string? advice)
    {
        var admission = Given.Cohort().Decide(Given.Request(Person, "2025-08-04", release: Given.Day(release))).Admission;

        admission.IsSuccess.Should().BeTrue();
        admission.Warnings.Select(static w => w.ErrorCode).Where(static c => c is "ADMIT-SESSIONS-LOST" or "FIT-LAST-DAY").Should().Equal(advice is null ? [] : [advice]);
        admission.Value.Receipt.Warnings.Contains("FIT-LAST-DAY").Should().Be(advice == "FIT-LAST-DAY");
    }

    [Fact]
    [Trait("Scenario", "S30")]
    public void Names_the_sessions_lost_to_an_earlier_release()
    {
        Given.Cohort().Decide(Given.Request(Person, "2025-08-04", release: Given.Day("2025-08-28"))).Admission.Warnings
            .Single(static w => w.ErrorCode == CohortErrors.SessionsLost.Code).Text.En.Should().Contain("S-020").And.NotContain("S-019");
        Given.Cohort().Decide(Given.Request(Person, "2025-08-04", release: Given.Day("2025-08-29"))).Admission.Has(CohortErrors.SessionsLost).Should().BeFalse();
        Given.Cohort().Decide(Given.Request(Person, "2025-08-04", release: Given.Day("2025-08-03"))).IsAdmitted.Should().BeFalse();
    }

    [Fact]
    public void Suspended_and_resumed_keeps_the_place()
    {
        var cohort = Started.Suspend(Person, Given.Day("2025-08-06"), "pemeriksaan", Given.On("2025-08-06", "suspend")).Value
            .Resume(Person, Given.Day("2025-08-11"), Given.On("2025-08-11", "resume")).Value;
        var enrolment = cohort.EnrolmentsOf(Person)[0];

        enrolment.StatusOn(Given.Day("2025-08-05")).Should().Be(EnrolmentStatus.Enrolled);
        enrolment.StatusOn(Given.Day("2025-08-06")).Should().Be(EnrolmentStatus.Suspended);
        enrolment.StatusOn(Given.Day("2025-08-10")).Should().Be(EnrolmentStatus.Suspended);
        enrolment.StatusOn(Given.Day("2025-08-11")).Should().Be(EnrolmentStatus.Enrolled);
        cohort.SeatsTakenOn(Given.Day("2025-08-07")).Should().Be(1);
    }

    [Theory]
    [InlineData("2025-08-15", EnrolmentStatus.TransferredOut, true)]
    [InlineData("2025-08-16", EnrolmentStatus.Ended, false)]
    public void Transferred_out_holds_the_place_for_the_days_of_the_programme(string day, EnrolmentStatus status, bool takesASeat)
    {
        var enrolment = Started.TransferOut(Person, Given.Day("2025-08-06"), "sidang", Given.On("2025-08-06", "out")).Value.EnrolmentsOf(Person)[0];

        enrolment.StatusOn(Given.Day(day)).Should().Be(status);
        enrolment.TakesASeatOn(Given.Day(day)).Should().Be(takesASeat);
    }

    [Fact]
    public void Transferred_back_in_time_goes_on_and_too_late_does_not()
    {
        var away = Started.TransferOut(Person, Given.Day("2025-08-06"), "sidang", Given.On("2025-08-06", "out")).Value;

        away.SeatsTakenOn(Given.Day("2025-08-15")).Should().Be(1);
        away.Resume(Person, Given.Day("2025-08-15"), Given.On("2025-08-15", "back")).Value.EnrolmentsOf(Person)[0].StatusOn(Given.Day("2025-08-16")).Should().Be(EnrolmentStatus.Enrolled);
        away.SeatsTakenOn(Given.Day("2025-08-16")).Should().Be(0);
        away.Resume(Person, Given.Day("2025-08-16"), Given.On("2025-08-16", "back")).Has(CohortErrors.PlaceLapsed).Should().BeTrue("seats and return know one last day");
    }

    [Fact]
    public void Excluded_needs_a_cause() =>
        Started.End(Person, Given.Day("2025-08-06"), ExitKind.Excluded, Given.On("2025-08-06", "out")).Has(CohortErrors.ExitNeedsCause).Should().BeTrue();

    [Fact]
    public void A_detainee_becomes_a_convict_in_the_same_place_and_keeps_the_hours()
    {
        var detainee = Given.Cohort(curriculum: Given.Curriculum()).Enrolled(1, status: LegalStatus.Tahanan).HeldAll(1, 5);
        detainee.EnrolmentsOf(Person)[0].Tracks.On(Given.Day("2025-08-04")).Should().Be(EnrolmentTrack.Pelayanan);

        var convict = detainee.OpenPembinaan(Person, Given.Day("2025-08-11"), Given.On("2025-08-11", "final")).Value.HeldAll(6, 10);
        var tracks = convict.EnrolmentsOf(Person)[0].Tracks;
        (tracks.On(Given.Day("2025-08-10")), tracks.On(Given.Day("2025-08-11"))).Should().Be((EnrolmentTrack.Pelayanan, EnrolmentTrack.Pembinaan));
        convict.PresenceOf(Person).Attended.Should().Be(LessonHours.Of(80));
        convict.OpenPembinaan(Person, Given.Day("2025-08-12"), Given.On("2025-08-12", "again")).Has(CohortErrors.TrackUnchanged).Should().BeTrue();
    }

    [Fact]
    public void Two_programmes_at_one_hour_clash_and_one_after_the_other_do_not()
    {
        var first = Started;
        var plan = Given.Plan();
        var later = plan with { Sessions = Domain.ValueLists.ToValueList(plan.Sessions.Select(static s => s with { Start = new(14, 0) })) };
        var request = Given.Request(Person, "2025-08-04") with { OtherCohorts = [first] };

        Second(plan).Decide(request).Admission.IsRefusedBy("ADMIT-HOURS").Should().BeTrue();
        Second(later).Decide(request).IsAdmitted.Should().BeTrue();

        static Cohort Second(CohortPlan plan) => Cohort.Open(CohortId.From("ANG-2"), Given.Programme(), plan, Given.On("2022-01-02", "open")).Value;
    }

    [Fact]
    public void Starts_when_everything_is_met_and_says_from_which_day()
    {
        var decision = Given.Cohort().Decide(Given.Request(Person, "2025-08-04") with { Person = Given.Facts(Person) with { Isolation = Domain.Time.DateSet.Until(Given.Day("2025-08-06")) } });

        decision.IsAdmitted.Should().BeFalse();
        decision.FirstDay.Should().Be(Given.Day("2025-08-07"));
    }

    [Fact]
    public void Recorded_for_another_cohort_is_a_conflict() =>
        Cohort.Open(CohortId.From("ANG-2"), Given.Programme(), Given.Plan(), Given.On("2022-01-02", "open")).Value
            .Enrol(Given.Cohort().Admit(Person, "2025-08-04").Value, Given.On("2025-08-04", "x")).Status.Should().Be(ResultStatus.Conflict);
}
