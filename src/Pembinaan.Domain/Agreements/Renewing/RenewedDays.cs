using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>The days that automatic renewals add to a term: each renewal is laid on the end of the term before it.</summary>
internal static class RenewedDays
{
    // From here on a renewal can add nothing that anybody asks about, and no sum leaves the calendar.
    private const int FarthestYear = 5000;

    /// <summary>The days after an agreed last day that are certain, and those of which nobody can tell.</summary>
    /// <param name="last">The last day as agreed.</param>
    /// <param name="clauses">The clauses, by day.</param>
    /// <param name="stops">The notices that stop the renewal.</param>
    public static (DateSet Certain, DateSet Open) After(LocalDate last, Timeline<AgreementClauses> clauses, ImmutableList<RenewalStopped> stops)
    {
        var (certain, end, renewals) = (DateSet.None, last, 0);
        while (clauses.On(end)?.AutomaticRenewal is { } clause && !(renewals >= clause.Times) && !(clause.LastDay <= end))
        {
            var onwards = DateSet.From(end.PlusDays(1)) & (clause.LastDay is { } limit ? DateSet.Until(limit) : DateSet.All);
            var given = stops.FindAll(s => s.GivenOn <= end);
            if (!given.IsEmpty && clause.Notice is null)
            {
                return (certain, onwards);
            }

            if (given.Exists(s => s.GivenOn <= clause.Notice!.Value.LatestStart(end)))
            {
                return (certain, DateSet.None);
            }

            if (!clause.IsLimitKnown)
            {
                return (certain, onwards);
            }

            var isSettled = stops.IsEmpty && clauses.NextChangeAfter(end) is null;
            if ((isSettled && clause.Times is null) || end.Year > FarthestYear)
            {
                return (certain | onwards, DateSet.None);
            }

            if (clause.Each is not { } each)
            {
                // In force at least up to the first notice that comes after this end; nobody can tell when the term ends in which it was given.
                var until = clause.Times is null && given.IsEmpty && clauses.NextChangeAfter(end) is null ? stops.Min(static s => s.GivenOn) : end;
                return (certain | (onwards & DateSet.Until(until)), onwards.Except(DateSet.Until(until)));
            }

            var next = each.LastDayFrom(end.PlusDays(1));
            next = clause.LastDay is { } most && most < next ? most : next;
            certain |= DateSet.Between(end.PlusDays(1), next);
            (end, renewals) = (next, renewals + 1);
        }

        return (certain, DateSet.None);
    }

    /// <summary>The last day of the term that is running on a day, by the automatic renewals; null where none is running, or its end is not known.</summary>
    public static LocalDate? EndOn(LocalDate day, LocalDate last, Timeline<AgreementClauses> clauses)
    {
        var end = last;
        while (end < day)
        {
            if (clauses.On(end)?.AutomaticRenewal is not { Each: { } each } clause || end.Year > FarthestYear)
            {
                return null;
            }

            var next = each.LastDayFrom(end.PlusDays(1));
            end = clause.LastDay is { } most && most < next && most > end ? most : next;
        }

        return end;
    }
}
