using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>The waiting list of a cohort: in order of application, closed by the calendar and never by an entry.</summary>
internal static class WaitingList
{
    /// <summary>Who waits on a day.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="day">The day.</param>
    /// <param name="coverage">The coverage of the cohort's sessions, of exactly this revision.</param>
    /// <returns>
    /// The approved applications not answered by then, in order; each closed from the day after the last session or the last possible day of intake, or from
    /// its approval if there is no such day.
    /// </returns>
    public static ValueList<WaitingEntry> On(Cohort cohort, LocalDate day, CoverageOfCohort coverage)
    {
        Guard.Against.Null(cohort);
        Guard.Against.Null(coverage);
        Guard.Against.NotIso(day);
        var last = LastDays(coverage).Possible;
        var isClosed = last is null || day > last;
        var reason =
            last is null ? CohortErrors.NoIntake.For("day", Argument.Of("last", cohort.LastDay))
            : last < cohort.LastDay ? CohortErrors.IntakeIsOver.For("day", Argument.Of("last", last.Value))
            : CohortErrors.CohortIsOver.For("day", Argument.Of("last", cohort.LastDay));
        return cohort
            .Applications.Where(a => a.ApprovedOn <= day && (a.EnrolledOn is null || a.EnrolledOn > day) && (a.ClosedOn is null || a.ClosedOn > day))
            .Select(
                (application, index) =>
                    isClosed
                        ? new WaitingEntry(application, 0, last?.PlusDays(1) ?? application.ApprovedOn, reason)
                        : new WaitingEntry(application, index + 1, null, null)
            )
            .ToValueList();
    }

    /// <summary>Whether it is known on a day that the list is open, or since when it is closed.</summary>
    internal static bool IsKnownOn(Cohort cohort, LocalDate day, CoverageOfCohort coverage)
    {
        Guard.Against.Null(cohort);
        var (certain, possible) = LastDays(coverage);
        return certain == possible || day <= certain;
    }

    /// <summary>How many wait before an application; everybody, if there is none.</summary>
    internal static int CountBefore(Cohort cohort, LocalDate day, CoverageOfCohort coverage, EntryId? application) =>
        On(cohort, day, coverage).TakeWhile(e => e.Application.Entry != application).Count(static e => e.ClosedOn is null);

    /// <summary>The last day on which people certainly, and possibly, may be taken in for all sessions that are then to come; null for no day.</summary>
    private static (LocalDate? Certain, LocalDate? Possible) LastDays(CoverageOfCohort coverage)
    {
        var (certain, possible) = ((LocalDate?)null, (LocalDate?)null);
        var intake = coverage.UntilTheLastCovered;
        for (var i = coverage.Sessions.Count - 1; i >= 0 && certain is null; i--)
        {
            var session = coverage.Sessions[i];
            intake &= Admissions.IntakeDaysFor(session, coverage);
            var since = i == 0 ? DateSet.Until(session.Day) : DateSet.Between(coverage.Sessions[i - 1].Day.PlusDays(1), session.Day);
            certain = (intake.Certain & since).LastDay;
            possible ??= (intake.Possible & since).LastDay;
        }

        return (certain, possible);
    }
}
