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
    /// <returns>The approved applications not answered by then, in order; each closed from the day after the last session or the last day of intake.</returns>
    public static ValueList<WaitingEntry> On(Cohort cohort, LocalDate day, CoverageOfCohort coverage)
    {
        Guard.Against.Null(cohort);
        Guard.Against.Null(coverage);
        Guard.Against.NotIso(day);
        var (last, reason) = EndOf(cohort, coverage);
        var closed = day > last ? last.PlusDays(1) : (LocalDate?)null;
        return cohort
            .Applications.Where(a => a.ApprovedOn <= day && (a.EnrolledOn is null || a.EnrolledOn > day) && (a.ClosedOn is null || a.ClosedOn > day))
            .Select((application, index) => new WaitingEntry(application, closed is null ? index + 1 : 0, closed, closed is null ? null : reason))
            .ToValueList();
    }

    /// <summary>How many wait before an application; everybody, if there is none.</summary>
    internal static int CountBefore(Cohort cohort, LocalDate day, CoverageOfCohort coverage, EntryId? application) =>
        On(cohort, day, coverage).TakeWhile(e => e.Application.Entry != application).Count(static e => e.ClosedOn is null);

    /// <summary>The last day of promotion, that of the last session or the last day of intake if that is earlier; and why it is the last.</summary>
    private static (LocalDate Last, DomainError Reason) EndOf(Cohort cohort, CoverageOfCohort coverage)
    {
        var intake = DateSet.UnionOf([.. coverage.Sessions.Select(s => coverage.IntakeDaysOf(s.Id).Possible).Distinct()]);
        return intake.LastDay is { } last && last < cohort.LastDay
            ? (last, CohortErrors.IntakeIsOver.For("day", Argument.Of("last", last)))
            : (cohort.LastDay, CohortErrors.CohortIsOver.For("day", Argument.Of("last", cohort.LastDay)));
    }
}
