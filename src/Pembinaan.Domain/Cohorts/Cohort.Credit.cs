using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <content>What was learnt elsewhere, and progress by module.</content>
public sealed partial class Cohort
{
    /// <summary>How recognised hours count for presence.</summary>
    internal CreditedPresence CreditCounting => Curriculum.Credit?.Presence ?? CreditedPresence.TakenOut;

    /// <summary>What was recognised for a person, in the order in which it was recorded.</summary>
    /// <param name="participant">Who.</param>
    /// <returns>The recognitions; none if nothing was.</returns>
    public ValueList<CreditRecognised> CreditsOf(ParticipantId participant)
    {
        Guard.Against.Null(participant);
        return State.Credits.GetValueOrDefault(participant);
    }

    /// <summary>
    /// Recognises what somebody learnt elsewhere, under the rules of the cohort's programme (<see cref="CreditRules.Book"/> with
    /// <see cref="Curriculum.Credit"/>). It counts from the day on, apart from what is attended and assessed here.
    /// </summary>
    /// <param name="credit">What, from where and why.</param>
    /// <param name="day">The day of recognition, not before the first day of the enrolment.</param>
    /// <param name="recording">Identity, instant and author of the entry; its author decides if the credit names nobody.</param>
    /// <returns>
    /// The cohort; or everything that is wrong: the code of each rule that is not met or cannot be determined, <see cref="CohortErrors.NotEnrolled"/>,
    /// <see cref="CohortErrors.DayBeforeEnrolment"/>, <see cref="CohortErrors.ConcludedAlready"/>, <see cref="CohortErrors.CreditEmpty"/>,
    /// <see cref="CohortErrors.CreditDays"/>, <see cref="CohortErrors.CreditAboveCurriculum"/>, <see cref="CohortErrors.CreditAboveModule"/>,
    /// <see cref="CohortErrors.ModuleUnknown"/>, <see cref="CohortErrors.ModuleTwice"/>, <see cref="CohortErrors.ModuleWithoutHours"/>,
    /// <see cref="CohortErrors.UnitUnknown"/>, <see cref="CohortErrors.UnitCreditedTwice"/>, <see cref="CohortErrors.UnitNotProven"/>,
    /// <see cref="CohortErrors.MarkOutOfRange"/>, <see cref="CohortErrors.CreditTwice"/>, <see cref="CohortErrors.CreditOfItself"/> or
    /// <see cref="JournalErrors.BlankText"/>. A recognition is taken back by <see cref="JournaledRoot{TRoot,TEvent}.Annul"/>, and another recorded.
    /// </returns>
    public DomainResult<Cohort> Recognise(Credit credit, LocalDate day, Recording recording) => Recognising.Recognise(this, credit, day, recording);

    /// <summary>The progress of the cohort by module: planned, taught, attended and recognised by all together, and not taught.</summary>
    /// <param name="day">The day, inclusive: sessions after it are still to come.</param>
    /// <returns>One line a module, in the order of the curriculum; none if it has no modules.</returns>
    public ValueList<ModuleProgress> ModulesOn(LocalDate day)
    {
        Guard.Against.NotIso(day);
        return ModuleDesk.Of(this, day, null);
    }

    /// <summary>The progress of a person by module: planned, taught, attended, recognised and missing.</summary>
    /// <param name="participant">Who.</param>
    /// <param name="day">The day, inclusive: sessions after it are still to come.</param>
    /// <returns>One line a module, in the order of the curriculum; none if it has no modules.</returns>
    public ValueList<ModuleProgress> ModulesOf(ParticipantId participant, LocalDate day)
    {
        Guard.Against.Null(participant);
        Guard.Against.NotIso(day);
        return ModuleDesk.Of(this, day, participant);
    }

    internal IEnumerable<Credit> CreditsThrough(ParticipantId participant, LocalDate day) =>
        CreditsOf(participant).Where(e => e.Day <= day).Select(static e => e.Credit);

    internal LessonHours RecognisedThrough(ParticipantId participant, LocalDate day) =>
        CreditsThrough(participant, day).Aggregate(LessonHours.None, static (sum, credit) => sum + credit.AllHours);

    internal bool TakesPartOn(ParticipantId participant, LocalDate day) => State.Enrolments.TakesPartOn(participant, day);
}
