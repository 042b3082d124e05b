using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>
/// The obligations of an agreement, each with its own due day, and what fulfilled each of them. A fulfilment answers one obligation only, also where a later
/// one has the same code; of a recurring duty it answers the due day that it names, else the earliest that is open.
/// </summary>
/// <remarks>
/// What the agreement asks rests while it is suspended: a recurring duty does not fall due on a suspended day, and one that is due once falls due on the first
/// day after the suspension. The periodic report stays due, because a regulation asks for it. What falls due only after an early end is void. What falls due
/// after its party was succeeded, the successor owes.
/// </remarks>
internal static class Obligations
{
    /// <summary>Every obligation that the terms ever held, once for each code and due day, with its fulfilment up to a day.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="upTo">Of recurring duties, each time up to this day and the first after it.</param>
    /// <param name="until">Fulfilments up to this day; null for all.</param>
    /// <returns>
    /// Each, with whether the terms of its due day hold it and no early end makes it void, and with the day on which it falls due; null where it names none, or
    /// none comes, because the agreement is suspended.
    /// </returns>
    internal static IReadOnlyList<(Obligation Obligation, bool StandsWhenDue, LocalDate? FallsDueOn, LocalDate? FulfilledOn)> Of(
        CooperationAgreement agreement,
        LocalDate upTo,
        LocalDate? until = null
    )
    {
        var all = agreement
            .Days.Terms.Segments.SelectMany(s =>
                s.Value.Obligations.SelectMany(o => o.Occurrences(agreement.TermDays.FirstDay, agreement.LastDay, upTo))
                    .Select(o => (Obligation: o, Days: s.ToDateSet()))
            )
            .GroupBy(static o => (o.Obligation.Code, o.Obligation.DueOn))
            .Select(static g => (g.Last().Obligation, Days: DateSet.UnionOf([.. g.Select(static o => o.Days)])))
            .ToList();
        LocalDate?[] falling = [.. all.Select(o => FallsDueOn(o.Obligation, agreement.State.Suspensions.Days))];
        var fulfilled = new LocalDate?[all.Count];
        int[] byDueDay = [.. Enumerable.Range(0, all.Count).OrderBy(i => all[i].Obligation.DueOn ?? LocalDate.MaxIsoValue)];
        foreach (var fulfilment in agreement.Fulfilments.Where(f => !(until < f.Day)).OrderBy(static f => f.Day))
        {
            Answer(
                fulfilment.Day,
                byDueDay
                    .Where(i => fulfilled[i] is null)
                    .Where(i =>
                        IsNamed(all[i].Obligation, fulfilment.Code, fulfilment.DueOn)
                        && (fulfilment.DueOn is not null || (!Rests(i) && CanAnswer(all[i].Obligation, all[i].Days, fulfilment.Day)))
                    )
            );
        }

        int[] reports = [.. byDueDay.Where(i => all[i].Obligation.Kind == ObligationKind.PeriodicReport).OrderBy(i => all[i].Obligation.DueOn)];

        // A report answers the first due day on or after the last day that it reports on.
        foreach (var report in agreement.PeriodicReports.Where(r => !(until < r.Day)).OrderBy(static r => r.Day))
        {
            var reported = report.Period.LastDay ?? report.Day;
            Answer(
                report.Day,
                reports
                    .Where(i =>
                        all[i].Obligation is var o
                        && agreement.IsInOneLine(o.Party, report.Party)
                        && StandsWhenDue(o, all[i].Days)
                        && !(o.DueOn < reported)
                    )
                    .Take(1)
                    .Where(i => fulfilled[i] is null)
            );
        }

        return
        [
            .. all.Select((o, i) =>
                (
                    agreement.State.Successions.IsEmpty
                        ? o.Obligation
                        : o.Obligation with { Party = OwedBy(agreement, o.Obligation.Party, falling[i] ?? upTo) },
                    StandsWhenDue(o.Obligation, o.Days) && !IsVoid(falling[i]),
                    falling[i],
                    fulfilled[i]
                )
            ),
        ];

        bool IsVoid(LocalDate? fallsDueOn) => agreement.Days.IsCutShort && agreement.LastDay < fallsDueOn;

        bool Rests(int i) => all[i].Obligation.EveryMonths is not null && falling[i] is null;

        void Answer(LocalDate day, IEnumerable<int> those)
        {
            foreach (var at in those.Take(1).ToList())
            {
                fulfilled[at] = day;
            }
        }
    }

    /// <summary>Who owes on a day what a party was to do: that party, or by then whoever succeeded it, one after another.</summary>
    internal static PartyId OwedBy(CooperationAgreement agreement, PartyId party, LocalDate day)
    {
        var owing = party;
        foreach (var s in agreement.State.Successions)
        {
            owing = s.Party == owing && s.FirstDay <= day && s.Successor is { } successor && !agreement.Days.DaysOf(owing).Contains(day)
                ? successor
                : owing;
        }

        return owing;
    }

    private static LocalDate? FallsDueOn(Obligation obligation, in DateSet suspended) =>
        obligation.Kind == ObligationKind.PeriodicReport || obligation.DueOn is not { } due || !suspended.Contains(due) ? obligation.DueOn
        : obligation.EveryMonths is null ? suspended.NextDayOut(due)
        : null;

    private static bool IsNamed(Obligation obligation, string code, LocalDate? dueOn) =>
        obligation.Code == code && (dueOn is null || obligation.DueOn == dueOn);

    // Under the terms of the day of fulfilment, or late, when it had been due under the terms of its time.
    private static bool CanAnswer(Obligation obligation, in DateSet days, LocalDate day) =>
        (days.Contains(day) && StandsAsOften(obligation, days)) || (obligation.DueOn <= day && StandsWhenDue(obligation, days));

    // The terms of the due day hold it; or it was agreed once, after that day only, so that it is overdue from the beginning.
    private static bool StandsWhenDue(Obligation obligation, in DateSet days) =>
        StandsAsOften(obligation, days) && (obligation.DueOn is not { } due || days.Contains(due) || days.FirstDay > due);

    private static bool StandsAsOften(Obligation obligation, in DateSet days) => obligation.EveryMonths is null || days.Contains(obligation.DueOn!.Value);
}
