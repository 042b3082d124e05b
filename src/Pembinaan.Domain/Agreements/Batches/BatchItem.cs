using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Agreements;

/// <summary>
/// What became of one agreement of a batch: many at once, each with its own result. One that is refused holds up no other, and the same batch again creates
/// nothing.
/// </summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Result">The agreement with its warnings, or the errors of <see cref="AgreementSheet.Apply"/> or of the command.</param>
public sealed record BatchItem(AgreementId Agreement, BatchOutcome Outcome, DomainResult<CooperationAgreement> Result)
{
    /// <summary>Drafts and signs many agreements, and corrects those that an earlier import recorded otherwise (<see cref="AgreementSheet.Apply"/>).</summary>
    /// <param name="sheets">
    /// The agreements, each once; of two rows about one agreement that differ the second is refused (<see cref="AgreementErrors.RowTwice"/>).
    /// </param>
    /// <param name="existing">Finds an agreement that is recorded already; null if there is none.</param>
    /// <param name="recording">The recording of the batch; entries get its identity, the agreement's and a number.</param>
    /// <returns>One item for each sheet, in order.</returns>
    public static ValueList<BatchItem> Import(IEnumerable<AgreementSheet> sheets, Func<AgreementId, CooperationAgreement?> existing, Recording recording) =>
        AgreementBatch.Import(sheets, existing, recording);

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
