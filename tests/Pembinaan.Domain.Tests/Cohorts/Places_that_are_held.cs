using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Cohorts;

public class Places_that_are_held
{
    private static readonly ParticipantId Person = Given.Person(1);

    private static Cohort Started => Given.Cohort(Given.Plan(seats: 1)).Enrolled(1);

    [Fact]
    [Trait("Case", "W05")]
    public void Resumed_earlier_than_recorded_keep_the_suspension_that_follows()
    {
        var cohort = Suspended(Suspended(Started, "2025-08-06", "2025-08-11", "a"), "2025-08-11", "2025-08-21", "b").Resume(Person, Given.Day("2025-08-08"), Given.On("2025-08-21", "early")).Value;

        Days(cohort, EnrolmentStatus.Suspended).Should().Equal(Range(6, 7).Concat(Range(11, 20)));
    }

    [Fact]
    [Trait("Case", "W05")]
    public void Resumed_keep_a_suspension_that_was_planned_for_later()
    {
        var planned = Started.Suspend(Person, Given.Day("2025-08-18"), "pemeriksaan", Given.On("2025-08-04", "later")).Value;
        var cohort = planned.Suspend(Person, Given.Day("2025-08-06"), "sakit", Given.On("2025-08-06", "now")).Value.Resume(Person, Given.Day("2025-08-11"), Given.On("2025-08-11", "back")).Value;

        Days(cohort, EnrolmentStatus.Suspended).Should().Equal(Range(6, 10).Concat(Range(18, 31)));
        cohort.Resume(Person, Given.Day("2025-08-12"), Given.On("2025-08-12", "x")).Has(CohortErrors.DayBeforePause).Should().BeTrue();
        cohort.Suspend(Person, Given.Day("2025-08-18"), "lagi", Given.On("2025-08-12", "x")).Has(CohortErrors.EnrolmentPausedAlready).Should().BeTrue();
    }

    [Fact]
    [Trait("Case", "W05")]
    public void Lapse_whatever_was_planned_ahead()
    {
        var planned = Suspended(Started, "2025-08-20", "2025-08-26", "later");
        var away = planned.TransferOut(Person, Given.Day("2025-08-26"), "x", Given.On("2025-08-26", "x")).Value;
        var transferred = Started.Suspend(Person, Given.Day("2025-08-20"), "pemeriksaan", Given.On("2025-08-04", "later")).Value
            .TransferOut(Person, Given.Day("2025-08-06"), "sidang", Given.On("2025-08-06", "out")).Value;

        Days(away, EnrolmentStatus.Suspended).Should().Equal(Range(20, 25));
        Days(transferred, EnrolmentStatus.TransferredOut).Should().Equal(Range(6, 15));
        Days(transferred, EnrolmentStatus.Ended).Should().Equal(Range(16, 31));
        transferred.SeatsTakenOn(Given.Day("2025-08-20")).Should().Be(0);
        transferred.Suspend(Person, Given.Day("2025-08-17"), "x", Given.On("2025-08-17", "x")).Has(CohortErrors.PlaceLapsed).Should().BeTrue();
        transferred.End(Person, Given.Day("2025-08-17"), ExitKind.TransferredAway, Given.On("2025-08-17", "x")).Has(CohortErrors.PlaceLapsed).Should().BeTrue();
        transferred.End(Person, Given.Day("2025-08-15"), ExitKind.TransferredAway, Given.On("2025-08-17", "x")).IsSuccess.Should().BeTrue();
    }

    [Fact]
    [Trait("Case", "W05")]
    public void Between_functions_keep_the_pembinaan_that_was_recorded_for_later()
    {
        var cohort = Given.Cohort().Enrolled(1, status: LegalStatus.Tahanan)
            .OpenPembinaan(Person, Given.Day("2025-08-18"), Given.On("2025-08-04", "pembinaan")).Value
            .EndPelayanan(Person, Given.Day("2025-08-12"), Given.On("2025-08-12", "closed")).Value;

        Days(cohort, EnrolmentStatus.BetweenFunctions).Should().Equal(Range(13, 17));
        cohort.EnrolmentsOf(Person)[0].Tracks.On(Given.Day("2025-08-18")).Should().Be(EnrolmentTrack.Pembinaan);
        cohort.OpenPembinaan(Person, Given.Day("2025-08-15"), Given.On("2025-08-15", "earlier")).Value.EnrolmentsOf(Person)[0].Tracks.On(Given.Day("2025-08-16")).Should().Be(EnrolmentTrack.Pembinaan);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void Are_not_taken_back_from_somebody_who_was_put_on_the_seat(int seats, bool comesBack)
    {
        var away = Given.Cohort(Given.Plan(seats: seats)).Enrolled(1).TransferOut(Person, Given.Day("2025-08-06"), "sidang", Given.On("2025-08-06", "out")).Value;
        var given = away.Enrol(away.Admit(Given.Person(2), "2025-08-16").Value, Given.On("2025-08-07", "next")).Value;
        var back = given.Resume(Person, Given.Day("2025-08-12"), Given.On("2025-08-12", "back"));

        back.IsSuccess.Should().Be(comesBack);
        back.Has(CohortErrors.SeatGiven).Should().Be(!comesBack);
        away.Resume(Person, Given.Day("2025-08-12"), Given.On("2025-08-12", "back")).IsSuccess.Should().BeTrue();
        away.Admit(Given.Person(2), "2025-08-15").IsRefusedBy("ADMIT-SEAT").Should().Be(seats == 1, "the place is held on that day");
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void Are_not_given_back_by_annulling_an_exit_after_somebody_else_came(int seats, bool isAnnulled)
    {
        var left = Given.Cohort(Given.Plan(seats: seats)).Enrolled(1).End(Person, Given.Day("2025-08-08"), ExitKind.Withdrawn, Given.On("2025-08-08", "out")).Value;
        var given = left.Enrol(left.Admit(Given.Person(2), "2025-08-11").Value, Given.On("2025-08-11", "next")).Value;
        var again = left.Enrol(left.Admit(Person, "2025-08-11").Value, Given.On("2025-08-11", "again")).Value;
        var annulled = given.Annul(EntryId.From("out"), "keliru", Given.On("2025-08-12", "annul"));

        annulled.IsSuccess.Should().Be(isAnnulled);
        annulled.Has(CohortErrors.SeatGiven).Should().Be(!isAnnulled);
        left.Annul(EntryId.From("out"), "keliru", Given.On("2025-08-12", "annul")).IsSuccess.Should().BeTrue();
        again.Annul(EntryId.From("out"), "keliru", Given.On("2025-08-12", "annul")).Has(CohortErrors.AlreadyEnrolled).Should().BeTrue("one place at a time");
    }

    [Fact]
    public void Rest_on_a_waiver_whose_author_reason_and_end_are_kept_and_asked_afterwards()
    {
        var other = Started;
        var waiver = Waiver.Of(AdmissionRules.HoursAreFree.Code, "Kalapas", "dua jadwal disepakati", ValidityPeriod.Between(Given.Day("2025-08-01"), Given.Day("2025-08-13")).Value).Value;
        var unused = Waiver.Of(AdmissionRules.HoursAreFree.Code, "Kalapas", "lama", ValidityPeriod.Between(Given.Day("2025-01-01"), Given.Day("2025-01-13")).Value).Value;
        var second = Cohort.Open(CohortId.From("ANG-2"), Given.Programme(), Given.Plan(), Given.On("2022-01-02", "open")).Value;
        var request = Given.Request(Person, "2025-08-04") with { OtherCohorts = [other], Waivers = [waiver, unused] };
        var enrolled = second.Enrol(second.Decide(request).Admission.Value, Given.On("2025-08-04", "enrol")).Value;
        var read = PembinaanJson.Cohorts.Read(PembinaanJson.Cohorts.Write(enrolled)).Value;

        read.EnrolmentsOf(Person)[0].Grounds.Waivers.Should().Equal(waiver);
        read.EnrolmentsOf(Person)[0].Grounds.DecidedBy.Should().Be("petugas", "nobody else is named");
        enrolled.EndedWaiversOn(Given.Day("2025-08-13")).Should().BeEmpty();
        enrolled.EndedWaiversOn(Given.Day("2025-08-14")).Should().Equal((Person, 1, waiver));
        enrolled.End(Person, Given.Day("2025-08-12"), ExitKind.Withdrawn, Given.On("2025-08-12", "out")).Value.EndedWaiversOn(Given.Day("2025-08-14")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Kasi Binadik", true)]
    [InlineData(" ", false)]
    public void Name_who_decided(string decidedBy, bool isTaken)
    {
        var cohort = Given.Cohort();
        var enrolled = cohort.Enrol(cohort.Decide(Given.Request(Person, "2025-08-04") with { DecidedBy = decidedBy }).Admission.Value, Given.On("2025-08-04", "enrol"));

        enrolled.IsSuccess.Should().Be(isTaken);
        if (isTaken)
        {
            enrolled.Value.EnrolmentsOf(Person)[0].Grounds.DecidedBy.Should().Be(decidedBy);
        }
    }

    [Fact]
    public void Name_nobody_by_half_a_character()
    {
        var cohort = Given.Cohort();

        cohort.Enrol(cohort.Decide(Given.Request(Person, "2025-08-04") with { DecidedBy = "\ud800" }).Admission.Value, Given.On("2025-08-04", "enrol")).Has(JournalErrors.BrokenText).Should().BeTrue();
    }

    [Theory]
    [Trait("Law", "PP 58/1999 ps 10")]
    [InlineData("2025-08-05", true)]
    [InlineData("2025-08-04", false)]
    public void Of_detainees_count_the_hours_of_a_day_from_the_day_of_joining(string day, bool isEligible)
    {
        var long1 = Given.Plan().Sessions[0] with { Hours = LessonHours.Of(10) };
        var plan = Given.Plan() with { Sessions = [long1, .. Given.Plan().Sessions.Skip(1)] };

        Given.Cohort(plan).Admit(Person, day, status: LegalStatus.Tahanan).IsSuccess.Should().Be(isEligible, "only the first day has 450 minutes");
    }

    private static Cohort Suspended(Cohort cohort, string from, string back, string id) => cohort
        .Suspend(Person, Given.Day(from), id, Given.On(from, $"suspend-{id}")).Value
        .Resume(Person, Given.Day(back), Given.On(back, $"resume-{id}")).Value;

    private static IEnumerable<int> Range(int first, int last) => Enumerable.Range(first, last - first + 1);

    private static IEnumerable<int> Days(Cohort cohort, EnrolmentStatus status) => Enumerable.Range(1, 31).Where(day => cohort.EnrolmentsOf(Person)[0].StatusOn(new(2025, 8, day)) == status);
}
