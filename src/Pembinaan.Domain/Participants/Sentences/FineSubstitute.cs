namespace Pembinaan.Domain.Participants;

/// <summary>
/// The term that replaces a fine (subsider). It is laid on the end of the sentence, moves the release and leaves the fractions alone; what is not served in it,
/// remission and credited detention count as in the sentence itself.
/// </summary>
/// <param name="Term">The term.</param>
/// <param name="Payment">Whether the fine is paid. After a part is paid, give the term that the authority still demands.</param>
public sealed record FineSubstitute(SentenceTerm Term, FinePayment Payment = FinePayment.Unknown)
{
    /// <inheritdoc/>
    /// <remarks>Only what it is: facts about people do not leak into logs.</remarks>
    public override string ToString() => "term in place of a fine";
}
