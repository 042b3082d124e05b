using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>
/// The obligations of an agreement, each with its own due day, and what fulfilled each of them. A fulfilment answers one obligation only, also where a later
/// one has the same code.
/// </summary>
internal static class Obligations
{
    /// <summary>Every obligation that the terms ever held, once for each code and due day, with its fulfilment up to a day.</summary>
    internal static IReadOnlyList<(Obligation Obligation, bool StandsWhenDue, LocalDate? FulfilledOn)> Of(CooperationAgreement agreement, LocalDate? until = null)
    {
        var all = agreement.Days.Terms.Segments
            .SelectMany(static s => s.Value.Obligations.Select(o => (Obligation: o, Days: CooperationAgreement.Between(s.FirstDay, s.LastDay))))
            .GroupBy(static o => (o.Obligation.Code, o.Obligation.DueOn))
            .Select(static g => (g.Last().Obligation, Days: DateSet.UnionOf([.. g.Select(static o => o.Days)])))
            .ToList();
        var fulfilled = new LocalDate?[all.Count];
        foreach (var fulfilment in agreement.Fulfilments.Where(f => !(until < f.Day)).OrderBy(static f => f.Day))
        {
            var answered = Enumerable.Range(0, all.Count)
                .Where(i => fulfilled[i] is null && all[i].Obligation.Code == fulfilment.Code && CanAnswer(all[i].Obligation, all[i].Days, fulfilment.Day))
                .OrderBy(i => all[i].Obligation.DueOn ?? LocalDate.MaxIsoValue)
                .Select(static i => (int?)i)
                .FirstOrDefault();
            if (answered is { } at)
            {
                fulfilled[at] = fulfilment.Day;
            }
        }

        return [.. all.Select((o, i) => (o.Obligation, StandsWhenDue(o.Obligation, o.Days), fulfilled[i]))];
    }

    // Under the terms of the day of fulfilment, or late, when it had been due under the terms of its time.
    private static bool CanAnswer(Obligation obligation, in DateSet days, LocalDate day) => days.Contains(day) || (obligation.DueOn <= day && StandsWhenDue(obligation, days));

    // The terms of the due day hold it; or it was agreed after that day only, so that it is overdue from the beginning.
    private static bool StandsWhenDue(Obligation obligation, in DateSet days) => obligation.DueOn is not { } due || days.Contains(due) || days.FirstDay > due;
}
