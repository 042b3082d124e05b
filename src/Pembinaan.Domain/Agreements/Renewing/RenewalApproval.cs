using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Agreements;

/// <summary>The evidence that an agreement may be renewed: made by the renewal rule book for one agreement, one day and one revision.</summary>
public sealed class RenewalApproval
{
    internal RenewalApproval(CooperationAgreement agreement, LocalDate day, Receipt receipt, ValueList<DomainError> warnings)
    {
        Agreement = agreement;
        Day = day;
        Receipt = receipt;
        Warnings = warnings;
    }

    /// <summary>The day for which it was decided.</summary>
    public LocalDate Day { get; }

    /// <summary>The agreement that may be renewed.</summary>
    public AgreementId AgreementId => Agreement.Id;

    /// <summary>The revision of that agreement for which it was decided.</summary>
    public int Revision => Agreement.Revision;

    /// <summary>What was decided, by whom, on which facts and with which waivers. It is stored with what it lets through.</summary>
    public Receipt Receipt { get; }

    /// <summary>What the rule book warned of.</summary>
    public ValueList<DomainError> Warnings { get; }

    internal CooperationAgreement Agreement { get; }

    /// <summary>What is stored: whoever records it decided, unless somebody else is named.</summary>
    internal Receipt StoredBy(Recording recording) => Receipt.DecidedBy is null ? (Receipt with { DecidedBy = recording.Stamp.Author }).Sealed() : Receipt;

    /// <summary>Why it does not let an agreement be continued: it is for another one, or for one that has changed since.</summary>
    internal DomainError? FaultFor(CooperationAgreement agreement) =>
        AgreementId != agreement.Id
            ? AgreementErrors.RenewalApprovalForAnother.For(
                "approval",
                Argument.Of("approved", Agreement.ByName),
                agreement.Named
            )
        : Revision != agreement.Revision
            ? AgreementErrors.RenewalApprovalStale.For(
                "approval",
                agreement.Named,
                Argument.Of("decided", Revision),
                Argument.Of("revision", agreement.Revision)
            )
        : null;
}
