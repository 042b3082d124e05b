using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Seats: how many are taken, when that changes, and what would be too many.</summary>
internal static class SeatCount
{
    /// <summary>The first day on which a person takes a seat again although there are no more seats than others take; null if there is none.</summary>
    internal static LocalDate? TakenBack(Cohort cohort, Cohort next, ParticipantId participant)
    {
        var starts = next.State.Enrolments.All.Values.SelectMany(static e => e).Select(static e => e.FirstDay);
        foreach (var day in starts.Where(d => d <= next.LastDay).Distinct().Order())
        {
            var isNew = next.EnrolmentsOf(participant).Any(e => e.TakesASeatOn(day)) && !cohort.EnrolmentsOf(participant).Any(e => e.TakesASeatOn(day));
            if (isNew && next.SeatsTakenOn(day) > LimitOn(next, day))
            {
                return day;
            }
        }

        return null;
    }

    internal static int MostTakenFrom(Cohort cohort, LocalDate day)
    {
        Guard.Against.NotIso(day);
        var last = cohort.LastDay;
        return cohort
            .State.Enrolments.All.Values.SelectMany(static enrolments => enrolments)
            .Select(static e => e.FirstDay)
            .Where(first => first > day && first <= last)
            .Distinct()
            .Append(day)
            .Max(cohort.SeatsTakenOn);
    }

    internal static DomainResult<Cohort> Limit(Cohort cohort, int seats, LocalDate firstDay, string reason, Recording recording)
    {
        Guard.Against.Null(reason);
        return cohort.Recorded(new SeatsLimited(seats, firstDay, reason), recording);
    }

    /// <summary>A place that lapses is given away from the day after; whoever comes back in time gets it only if nobody else was put on it.</summary>
    internal static DomainError? SeatFault(Cohort cohort, ParticipantId participant, LocalDate firstDay)
    {
        var enrolment = cohort.State.Enrolments.Last(participant)!;
        if (enrolment.LapsesOn is not { } held)
        {
            return null;
        }

        var others = cohort.State.Enrolments.All.Where(e => e.Key != participant).SelectMany(static e => e.Value).Select(static e => e.FirstDay);
        foreach (var day in others.Where(d => d > held && d <= cohort.LastDay).Distinct().Order())
        {
            if (!enrolment.TakesASeatOn(day) && cohort.SeatsTakenOn(day) >= LimitOn(cohort, day))
            {
                return CohortErrors.SeatGiven.For(nameof(firstDay), Named.Who(participant), Argument.Of("day", day));
            }
        }

        return null;
    }

    /// <summary>The first day on which, after an annulment, more people have a seat than there are, and more are too many than before it.</summary>
    internal static LocalDate? FirstFullerDay(Cohort cohort, Cohort next) =>
        TurningDays(next)
            .Concat(TurningDays(cohort))
            .Distinct()
            .Order()
            .Cast<LocalDate?>()
            .FirstOrDefault(day =>
                next.SeatsTakenOn(day!.Value) > next.Seats.On(day.Value)
                && (next.SeatsTakenOn(day.Value) > cohort.SeatsTakenOn(day.Value) || next.Seats.On(day.Value) < cohort.Seats.On(day.Value))
            );

    /// <summary>The days on which somebody takes a seat, the day after somebody leaves one, and the days on which the number of seats changes.</summary>
    internal static IEnumerable<LocalDate> TurningDays(Cohort cohort) =>
        cohort
            .State.Enrolments.All.Values.SelectMany(static e => e)
            .SelectMany(static e => new[] { e.FirstDay, e.LastDay?.PlusDays(1), e.LapsesOn?.PlusDays(1), e.LapsesOn })
            .Concat(cohort.Seats.Segments.Select(static s => s.FirstDay))
            .OfType<LocalDate>();

    /// <summary>How many people may take part on a day, by seats and curriculum.</summary>
    private static int LimitOn(Cohort cohort, LocalDate day) => Math.Min(cohort.Seats.On(day), cohort.Curriculum.MostParticipants ?? int.MaxValue);
}
