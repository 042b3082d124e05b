using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Cohorts;

/// <summary>What rests on an enrolment, a session or an application is taken back first; it never passes to another.</summary>
[Trait("Case", "W06")]
public sealed class Records_left_without_ground
{
    private static readonly ParticipantId Person = Given.Person(1);

    private static Cohort Cohort { get; } = Given.Cohort(Given.Plan(sessions: 10)).Enrolled(2);

    private static Recording Annul { get; } = Given.On("2025-08-20", "annul");

    [Fact]
    public void The_end_of_a_second_enrolment_does_not_become_that_of_the_first()
    {
        var first = Cohort.End(Person, Given.Day("2025-08-06"), ExitKind.Withdrawn, Given.On("2025-08-06", "end-1")).Value;
        var second = first.Enrol(first.Admit(Person, "2025-08-11").Value, Given.On("2025-08-11", "again")).Value;
        var both = second.End(Person, Given.Day("2025-08-13"), ExitKind.Withdrawn, Given.On("2025-08-13", "end-2")).Value;

        both.Annul(EntryId.From("again"), "keliru", Annul).Has(CohortErrors.EnrolmentEndedAlready).Should().BeTrue();
        second.Annul(EntryId.From("again"), "keliru", Annul).Value.EnrolmentsOf(Person).Single().LastDay.Should().Be(Given.Day("2025-08-06"));
        both.Annul(EntryId.From("end-2"), "keliru", Annul).Bind(c => c.Annul(EntryId.From("again"), "keliru", Given.On("2025-08-20", "annul-2"))).IsSuccess.Should().BeTrue("the last one first");
        first.Annul(EntryId.From("enrol-1"), "keliru", Annul).Has(CohortErrors.NotEnrolled).Should().BeTrue();
        Cohort.Annul(EntryId.From("enrol-1"), "keliru", Annul).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void A_planned_session_that_was_held_stays()
    {
        var extra = new PlannedSession { Id = SessionId.From("S-900"), Day = Given.Day("2025-08-18"), Start = new(8, 0), Hours = LessonHours.Of(8), Subject = Given.Sabun };
        var planned = Cohort.Plan(ValueLists.Of<PlannedSession>([extra]), "tambahan", Given.On("2025-08-05", "plan")).Value;
        var held = SessionCoverage.Of(planned, extra.Id, DateSet.All, []).Bind(c => planned.Hold(new SessionSheet(planned.TakingPartOn(extra.Day).ToValueList(), []), c, Given.On("2025-08-18", "held"))).Value;

        held.Annul(EntryId.From("plan"), "keliru", Annul).Has(CohortErrors.SessionUnknown).Should().BeTrue();
        planned.Annul(EntryId.From("plan"), "keliru", Annul).Value.FindSession(extra.Id).Should().BeNull();
        held.Annul(EntryId.From("held"), "keliru", Annul).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void An_application_that_was_approved_stays()
    {
        var applied = Cohort.Apply(Given.Person(5), Given.Day("2025-08-04"), Given.On("2025-08-04", "application-received")).Value;
        var approved = applied.Approve(EntryId.From("application-received"), Given.Day("2025-08-04"), Given.On("2025-08-04", "approved")).Value;

        approved.Annul(EntryId.From("application-received"), "keliru", Annul).Has(CohortErrors.ApplicationUnknown).Should().BeTrue();
        applied.Annul(EntryId.From("application-received"), "keliru", Annul).IsSuccess.Should().BeTrue();
        approved.Annul(EntryId.From("approved"), "keliru", Annul).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void An_enrolment_that_a_result_or_a_paper_rests_on_stays()
    {
        var held = Cohort.HeldAll(1, 10);
        var assessed = held.Assessed(Person, true, "2025-08-15", "assessed").Value;
        var finding = assessed.Finding(Person, "2025-08-18");
        var certified = assessed.Certify(finding, CertificateKind.TrainingCertificate, CertificateNumber.From("N-1"), Given.Names, Given.Day("2025-08-18"), Given.On("2025-08-18", "certify")).Value;
        var outside = Certificates_of_outside_bodies.Recorded(held, "B-1", "2025-08-18");

        certified.Annul(EntryId.From("enrol-1"), "keliru", Annul).Has(CohortErrors.NotEnrolled).Should().BeTrue();
        assessed.Conclude(finding, Given.On("2025-08-18", "conclude")).Value.Annul(EntryId.From("enrol-1"), "keliru", Annul).Has(CohortErrors.NotEnrolled).Should().BeTrue();
        outside.Annul(EntryId.From("enrol-1"), "keliru", Annul).Has(CohortErrors.NotEnrolled).Should().BeTrue();
        held.Annul(EntryId.From("enrol-1"), "keliru", Annul).Warnings.Select(static w => w.ErrorCode).Should().Equal([CohortErrors.HoursNotCounted.Code], "sheets are kept, and do not count");
    }

    [Fact]
    public void A_paper_that_another_one_replaces_stays()
    {
        var first = Certificates_of_outside_bodies.Recorded(Cohort, "B-1", "2025-08-18");
        var second = Certificates_of_outside_bodies.Recorded(first, "B-2", "2025-08-19", "B-1");

        second.Annul(EntryId.From("B-1"), "keliru", Annul).Has(CohortErrors.CertificateUnknown).Should().BeTrue();
        first.Annul(EntryId.From("B-1"), "keliru", Annul).IsSuccess.Should().BeTrue();
        second.Annul(EntryId.From("B-2"), "keliru", Annul).Bind(c => c.Annul(EntryId.From("B-1"), "keliru", Given.On("2025-08-20", "annul-2"))).IsSuccess.Should().BeTrue("the last one first");
    }
}
