using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Cohorts;

public class Facility_of_a_cohort
{
    private static readonly Facility Own = Established(Given.UptS);
    private static readonly Facility Other = Established(FacilityId.From("UPT-LAIN"));

    public static TheoryData<Action<Facility>> Questions => new(
        static f => Seating.SpacesOf(Given.Cohort(), f, Given.Day("2025-08-04")),
        static f => Seating.FacilityOf(Given.Cohort(), f, Given.Day("2025-08-04")));

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
