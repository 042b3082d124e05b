using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Agreements;

/// <summary>Many agreements at once, each with its own result: one that is refused holds up no other, and the same batch again creates nothing.</summary>
internal static class AgreementBatch
{
    internal static ValueList<BatchItem> Import(
        IEnumerable<AgreementSheet> sheets,
        Func<AgreementSheet, CooperationAgreement?> existing,
        Func<AgreementSheet, Recording, DomainResult<CooperationAgreement>> apply,
        Recording recording
    )
    {
        var items = new List<BatchItem>();
        var rows = new Dictionary<AgreementId, AgreementSheet>();
        foreach (var sheet in sheets)
        {
            Guard.Against.Null(sheet.Agreement, nameof(sheets));
            items.Add(
                !rows.TryAdd(sheet.Agreement, sheet) && rows[sheet.Agreement] != sheet
                    ? new(sheet.Agreement, BatchOutcome.Rejected, AgreementErrors.RowTwice.For("agreement", Argument.Of("agreement", sheet.Agreement.Value)))
                    : Item(sheet.Agreement, existing(sheet), For(recording, sheet.Agreement).Bind(r => apply(sheet, r)))
            );
        }

        return [.. items];
    }

    internal static ValueList<BatchItem> Each(
        IEnumerable<CooperationAgreement> agreements,
        Func<CooperationAgreement, Recording, DomainResult<CooperationAgreement>> command,
        Recording recording
    )
    {
        var all = Guard.Against.NullItem(agreements);
        Guard.Against.Null(command);
        Guard.Against.Null(recording);
        return
        [
            .. all.Select(a =>
                Item(
                    a.Id,
                    a,
                    For(recording, a.Id).Bind(r => Guard.Against.Null(command(a, r), nameof(command), "The command gave null; it must give a result."))
                )
            ),
        ];
    }

    // With room for the number of the step.
    private static DomainResult<Recording> For(Recording batch, AgreementId agreement) =>
        EntryId.TryFrom($"{batch.Id}/{agreement}/999", out _)
            ? Recording.Of($"{batch.Id}/{agreement}", batch.Stamp.RecordedAt, batch.Stamp.Author)
            : AgreementErrors.RecordingTooLong.For("agreement", Argument.Of("batch", batch.Id.Value), Argument.Of("agreement", agreement.Value));

    private static BatchItem Item(AgreementId id, CooperationAgreement? before, DomainResult<CooperationAgreement> result) =>
        new(
            id,
            !result.IsSuccess ? BatchOutcome.Rejected
                : result.Value.Revision == before?.Revision ? BatchOutcome.Unchanged
                : BatchOutcome.Accepted,
            result
        );
}
