namespace Pembinaan.Domain.Agreements;

/// <summary>
/// One row: an agreement covers a subject at a facility by a provider on consecutive days. Computed from the journal, for hosts that keep such rows in a
/// database; never the source of truth.
/// </summary>
/// <remarks>
/// An agreement in force that names no facility, and of which none is a party, has rows without a facility: it counts as in force and covers no session.
/// </remarks>
/// <param name="Agreement">The agreement.</param>
/// <param name="Facility">The facility; null where no facility is named or is a party.</param>
/// <param name="Provider">The party, implementing office, or person or body brought; null where nobody who is one may carry the subject out.</param>
/// <param name="Subject">The subject.</param>
/// <param name="FirstDay">The first day, inclusive.</param>
/// <param name="LastDay">The last day, inclusive; null without an end.</param>
/// <param name="Hold">What holds on these days.</param>
/// <param name="EndsOn">The last day of the agreement's term, inclusive; null without an end.</param>
public sealed record AgreementSpan(
    AgreementId Agreement,
    FacilityId? Facility,
    ProviderId? Provider,
    SubjectId Subject,
    LocalDate FirstDay,
    LocalDate? LastDay,
    SpanHold Hold,
    LocalDate? EndsOn
)
{
    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
