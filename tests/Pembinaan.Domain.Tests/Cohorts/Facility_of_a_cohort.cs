using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Cohorts;

public class Facility_of_a_cohort
{
    private static readonly Facility Own = Established(Given.UptS);
    private static readonly Facility Other = Established(FacilityId.From("UPT-LAIN"));

    public static TheoryData<Action<Facility>> Questions => new(
        static f => Admissions.Decide(Given.Cohort(), Given.Request(Given.Person(1), "2025-08-04"), f),
        static f => Seating.Of(Given.Cohort(), Given.Day("2025-08-04"), f),
        static f => Seating.SpacesOf(Given.Cohort(), f, Given.Day("2025-08-04")),
        static f => Seating.FacilityOf(Given.Cohort(), f, Given.Day("2025-08-04")),
        static f => SessionCoverage.Of(Given.Cohort(), Given.Session(1), f),
        static f => SessionCoverage.OfAll(Given.Cohort(), f),
        static f => Completion.Of(Given.Cohort(), Given.Person(1), Given.Day("2025-08-04"), f));

    [Theory]
    [MemberData(nameof(Questions))]
    public void Is_the_one_that_is_asked_about(Action<Facility> question)
    {
        question.Invoking(static q => q(Own)).Should().NotThrow();
        question.Invoking(static q => q(Other)).Should().Throw<ArgumentException>().WithParameterName("facility").WithMessage("*UPT-LAIN*");
    }

    private static Facility Established(FacilityId id) =>
        Facility.Establish(id, "Lapas Serang", FacilityKind.Lapas, null, IndonesianTimeZone.Wib, Given.Day("2000-01-01"), Given.On("2020-01-01", "establish")).Value;
}
