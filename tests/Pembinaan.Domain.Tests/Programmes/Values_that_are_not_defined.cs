using Pembinaan.Domain.Programmes;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Programmes;

public class Values_that_are_not_defined
{
    public static TheoryData<Action> Given => new(
        static () => _ = CohortsGiven.Curriculum() with { Participation = (Participation)55 },
        static () => _ = CohortsGiven.Curriculum() with { Audience = (Audience)9 },
        static () => _ = CohortsGiven.Curriculum() with { Remuneration = (Remuneration)9 },
        static () => _ = CohortsGiven.Facts(CohortsGiven.Person(1)) with { Sex = (Sex)9 });

    [Theory]
    [MemberData(nameof(Given))]
    public void Are_refused_when_they_are_given(Action value) => value.Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Stand_twice_in_no_curriculum()
    {
        Faults(CohortsGiven.Curriculum() with { Subjects = [CohortsGiven.Sabun, CohortsGiven.TusukSate, CohortsGiven.Sabun] }).Should().Equal(ProgrammeErrors.SubjectTwice.Code);
        Faults(CohortsGiven.Curriculum() with { Certificates = [CertificateKind.TrainingCertificate, CertificateKind.TrainingCertificate] }).Should().Equal(ProgrammeErrors.CertificateTwice.Code);
    }

    [Fact]
    public void Of_a_programme_that_ends_before_it_begins_are_refused()
    {
        var context = new ProgrammeContext { Id = ProgrammeId.From("PRG-1"), FirstDay = CohortsGiven.Day("2025-08-04"), LastDay = CohortsGiven.Day("2025-08-04") };
        var facility = FacilityContext.ForMen(CohortsGiven.UptS);
        var person = CohortsGiven.Facts(CohortsGiven.Person(1));

        _ = new EligibilityFacts(person, context, facility);
        FluentActions.Invoking(() => new EligibilityFacts(person, context with { LastDay = CohortsGiven.Day("2025-08-03") }, facility)).Should().Throw<ArgumentException>().WithParameterName("programme");
    }

    private static IEnumerable<string> Faults(Curriculum curriculum) =>
        SkillProgramme.DrawUp(ProgrammeId.From("PRG-1"), curriculum, CohortsGiven.Day("2022-01-01"), CohortsGiven.On("2022-01-01", "x")).ValidationErrors.Select(static e => e.ErrorCode);
}
