namespace Pembinaan.Domain.Participants;

/// <summary>
/// The term that replaces a fine (subsider). It is laid on the end of the sentence, moves the release and leaves the fractions alone; what is not served in it,
/// remission and credited detention count as in the sentence itself.
/// </summary>
/// <param name="Term">The term.</param>
/// <param name="Payment">Whether the fine is paid. After a part is paid, give the term that the authority still demands.</param>
/// <param name="Since">
/// The first day on which that is known: on which it was paid, or on which it was settled that it is not. Before it the payment is not known. A payment opens
/// nothing before that day, and does not touch whoever had served the term by then. Null where the day is not known: then it counts always, and of a fine that
/// is paid nothing was served. Without meaning while the payment is unknown.
/// </param>
/// <param name="ImposedOn">
/// Of a fine that was imposed beside a further term, the first day on which that counts (<see cref="SentenceTerm.Since"/>): the fine counts from it too, and
/// where the sentence before is over by then, the fine belongs to that term alone. Null for a fine of the first judgment.
/// </param>
public sealed record FineSubstitute(SentenceTerm Term, FinePayment Payment = FinePayment.Unknown, LocalDate? Since = null, LocalDate? ImposedOn = null)
{
    /// <summary>The day on which it was paid; null where it was not, or the day is not known.</summary>
    internal LocalDate? PaidOn => Payment == FinePayment.Paid ? Since : null;

    /// <summary>Whether the term is to be served up to a day: also where the fine is paid later.</summary>
    internal bool IsDemandedOn(LocalDate day, bool isOpenDemanded) =>
        Payment == FinePayment.Unpaid || (isOpenDemanded && Payment == FinePayment.Unknown) || PaidOn >= day;

    /// <summary>The day from which the payment counts; null where it always does, or is not known.</summary>
    internal LocalDate? Settled => Payment == FinePayment.Unknown ? null : Since;

    /// <summary>The same as it stood on a day.</summary>
    internal FineSubstitute On(LocalDate day) => Settled > day ? this with { Payment = FinePayment.Unknown } : this;

    /// <inheritdoc/>
    /// <remarks>Only what it is: facts about people do not leak into logs.</remarks>
    public override string ToString() => "term in place of a fine";
}
