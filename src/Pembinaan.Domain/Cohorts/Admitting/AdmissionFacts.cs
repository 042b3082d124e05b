using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What the rules of admission read about one person and one cohort.</summary>
internal readonly record struct AdmissionFacts : IAboutPeople
{
    /// <summary>The days on which the person is eligible; not known where facts are missing.</summary>
    public Window Eligible { get; init; }

    /// <summary>
    /// The days on which the person is one of those for whom the programme is made, adults or children; not known where legal status or age is not.
    /// </summary>
    public Window IsOfTheAudience { get; init; }

    /// <summary>The days on which people may be taken in: under an agreement in force for the sessions to come, or the facility's own mandate.</summary>
    public Window IntakeDays { get; init; }

    /// <summary>The free seats.</summary>
    public Fact<int> FreeSeats { get; init; }

    /// <summary>Whether no session to come is at the time of a session of another cohort that the person takes part in.</summary>
    public Fact<bool> HoursAreFree { get; init; }

    /// <summary>The days on which the programme takes people in: up to the last session.</summary>
    public Fact<DateSet> CohortDays { get; init; }

    /// <summary>
    /// Whether passing is still within reach on the day of entry, with the hours left from it and those recognised; known to be so where the programme does
    /// not make it a condition (<see cref="Programmes.Curriculum.RefusesOutOfReach"/>).
    /// </summary>
    public Fact<bool> IsWithinReach { get; init; }

    /// <summary>What is said where a rule is not met; null where the facts were filled in by hand.</summary>
    internal AdmissionBackground? Background { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
