using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>How an agreement stands to the one it continues: adjacent, with days between, or with days in common.</summary>
public sealed record ChainLink
{
    private ChainLink(AgreementId predecessor, AgreementId successor, Continuation continuation, ValidityPeriod? gap, DateSet overlap, bool counts)
    {
        Predecessor = predecessor;
        Successor = successor;
        Continuation = continuation;
        Gap = gap;
        Overlap = overlap;
        Counts = counts;
    }

    /// <summary>The earlier agreement.</summary>
    public AgreementId Predecessor { get; }

    /// <summary>The later agreement.</summary>
    public AgreementId Successor { get; }

    /// <summary>How it continues the earlier one.</summary>
    public Continuation Continuation { get; }

    /// <summary>
    /// The days without either agreement, from the day after the last of the earlier to the day before the first of the later, both included; null if
    /// there is none.
    /// </summary>
    public ValidityPeriod? Gap { get; }

    /// <summary>The days on which both bind; there should be none.</summary>
    public DateSet Overlap { get; }

    /// <summary>Whether both are formed and have days; a draft may overlap, and what was withdrawn never counts.</summary>
    public bool Counts { get; }

    /// <summary>Whether the later one begins on the day after the last day of the earlier one.</summary>
    public bool IsContinuous => Counts && Gap is null && Overlap.IsEmpty;

    /// <summary>The links among many agreements, in the order of the later ones: one for each that continues another of them.</summary>
    internal static IReadOnlyList<ChainLink> Among(IEnumerable<CooperationAgreement> agreements)
    {
        var all = Guard.Against.NullItem(agreements).ToDictionary(static a => a.Id);
        return
        [
            .. all
                .Values.Where(a => a.Continues is { } link && all.ContainsKey(link.Predecessor))
                .Select(a => Between(all[a.Continues!.Predecessor], a, a.Continues.Continuation)),
        ];
    }

    /// <summary>How two agreements stand to each other, as known now.</summary>
    /// <param name="predecessor">The earlier agreement.</param>
    /// <param name="successor">The later agreement.</param>
    /// <param name="continuation">How it continues the earlier one.</param>
    /// <returns>The link.</returns>
    internal static ChainLink Between(CooperationAgreement predecessor, CooperationAgreement successor, Continuation continuation)
    {
        Guard.Against.Null(predecessor);
        Guard.Against.Null(successor);
        var (earlier, later) = (predecessor.TermDays, successor.TermDays);
        var counts = !earlier.IsEmpty && !later.IsEmpty;
        ValidityPeriod? gap =
            counts && earlier.LastDay is { } last && later.FirstDay is { } first && last.PlusDays(1) < first
                ? ValidityPeriod.Between(last.PlusDays(1), first.PlusDays(-1)).Value
                : null;
        return new(predecessor.Id, successor.Id, continuation, gap, counts ? earlier & later : DateSet.None, counts);
    }
}
