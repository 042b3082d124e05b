using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>
/// The term that runs last: the first one, or what the last extension added. What was asked, reported or approved for an earlier term does not answer for it.
/// </summary>
/// <param name="days">Its days, without an early end.</param>
/// <param name="extendedOn">The day on which the extension was signed; null if there was none.</param>
/// <param name="before">The day on which the last day before it was agreed; null if there was none.</param>
internal sealed class LatestTerm(DateSet days, LocalDate? extendedOn, LocalDate? before)
{
    public DateSet Days { get; } = days;

    public LocalDate? ExtendedOn { get; } = extendedOn;

    public LocalDate? Before { get; } = before;

    /// <summary>The latest term of an agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="day">The day of asking: an addendum signed later does not count; null to take all.</param>
    internal static LatestTerm Of(CooperationAgreement agreement, LocalDate? day = null)
    {
        var counting = (agreement.State with { Termination = null }).WithAddenda(agreement.State.Addenda.RemoveAll(a => day < a.SignedOn));
        var framework = agreement.Framework is { } id ? agreement.Considered(id) : null;
        var term = DaysOf(0);
        var (agreed, extended, before) = (agreement.FormedOn, (LocalDate?)null, (LocalDate?)null);
        var earlierEnd = (LocalDate?)null;
        for (var i = 0; i < counting.Addenda.Count; i++)
        {
            if (counting.Addenda[i].Addendum.Period is null)
            {
                continue;
            }

            var next = DaysOf(i + 1);
            if (!term.IsEmpty && term.LastDay is { } end && !(next.LastDay <= end))
            {
                (before, agreed, extended, earlierEnd) = (agreed, counting.Addenda[i].SignedOn, counting.Addenda[i].SignedOn, end);
            }

            term = next;
        }

        return new(earlierEnd is { } last ? term.Except(DateSet.Until(last)) : term, extended, before);

        DateSet DaysOf(int addenda) => AgreementDays.Of(counting.WithAddenda(counting.Addenda.GetRange(0, addenda)), framework).Term;
    }

    /// <summary>Whether something that happened on a day can be about this term and not about an earlier one.</summary>
    internal bool IsAskedAbout(LocalDate day) => ExtendedOn is not { } extended || day > extended;

    /// <summary>Whether something about a period is about this term.</summary>
    internal bool Includes(ValidityPeriod period) => Days.Overlaps(period.ToDateSet());

    /// <summary>Whether an approval of a day can be for this term: given after the term before it was agreed.</summary>
    internal bool IsApprovedBy(LocalDate day) => Before is not { } before || day > before;
}
