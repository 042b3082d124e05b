using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Agreements;

/// <summary>
/// What became of one agreement of a batch: many at once, each with its own result. One that is refused holds up no other, and the same batch again creates
/// nothing.
/// </summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Result">The agreement with its warnings, or the errors of the sheet or of the command.</param>
public sealed record BatchItem(AgreementId Agreement, BatchOutcome Outcome, DomainResult<CooperationAgreement> Result)
{
    /// <summary>Carries out one command on many agreements, for example an evaluation or an award.</summary>
    /// <param name="agreements">The agreements.</param>
    /// <param name="command">The command, given the agreement and its own recording.</param>
    /// <param name="recording">The recording of the batch; each entry gets its identity and the agreement's.</param>
    /// <returns>One item for each agreement, in order.</returns>
    public static ValueList<BatchItem> Each(
        IEnumerable<CooperationAgreement> agreements,
        Func<CooperationAgreement, Recording, DomainResult<CooperationAgreement>> command,
        Recording recording
    ) => AgreementBatch.Each(agreements, command, recording);
}
