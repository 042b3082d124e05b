using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.Testing;

/// <summary>Lawful things of the field in one line each; those that begin with a consonant are in <see cref="A"/>. All of them are invented.</summary>
public static class An
{
    /// <summary>An LPKA with a head who may sign.</summary>
    /// <returns>What is to be made.</returns>
    public static NewFacility Lpka() => new(FacilityKind.Lpka, FacilityClass.II, "LPKA-CONTOH");

    /// <summary>An agreement between two days: <c>An.Agreement("PKS-1", lapas, company).From(2023, 2, 1).To(2025, 1, 31)</c>.</summary>
    /// <param name="number">The identity.</param>
    /// <param name="facility">The facility.</param>
    /// <param name="partner">The partner.</param>
    /// <returns>What is to be made; <see cref="NewAgreement.To(LocalDate)"/> makes it.</returns>
    /// <exception cref="ArgumentException">The identity is blank.</exception>
    public static NewAgreement Agreement(string number, Facility facility, Stakeholder partner) =>
        new(Guard.Against.NullOrWhiteSpace(number), Guard.Against.Null(facility), Guard.Against.Null(partner));

    /// <summary>An adult convict who serves three years since a year before a day, and meets every national rule on it.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="facility">Where the person is, such as <see cref="A.Lapas"/>; in one for children a national rule is not met.</param>
    /// <param name="day">The day on which nothing stands in the way.</param>
    /// <returns>What is known of the person, to be changed by <c>with</c>.</returns>
    /// <exception cref="ArgumentException">The facility does not exist on the day, or the national rules are not in force on it.</exception>
    public static ParticipantFacts AdultConvict(string id, Facility facility, LocalDate day) => A.Checked(id, facility, day, LegalStatus.Narapidana);

    /// <summary>What the national rules read of a person on a day, and of a programme of four weeks that begins on it.</summary>
    /// <param name="person">The person.</param>
    /// <param name="facility">The facility.</param>
    /// <param name="day">The first day of the programme.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentException">The facility does not exist on the day, or the day lies outside the years 1000 to 9000.</exception>
    public static EligibilityFacts Eligibility(ParticipantFacts person, Facility facility, LocalDate day)
    {
        Guard.Against.Null(person);
        Steps.MustBeUsual(day, nameof(day));
        return new(
            person,
            new()
            {
                Id = ProgrammeId.From("PROGRAM-CONTOH"),
                Subjects = (ValueList<SubjectId>)[A.Subject],
                FirstDay = day,
                LastDay = day.PlusDays(27),
                MinutesPerDay = 6 * NodaConstants.MinutesPerHour,
                FreeSeats = 16,
                CarriesOutCourtOrders = false,
            },
            A.Place(facility, day)
        );
    }
}
