using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Agreements;

/// <summary>Two records that are one agreement.</summary>
internal static class DuplicateSteps
{
    extension(CooperationAgreement agreement)
    {
        internal DomainResult<CooperationAgreement> RecogniseAsSame(AgreementId other, string reason, Recording recording)
        {
            Guard.Against.Null(other);
            return agreement.Carry(
                new RecognisedAsSame(other, reason),
                recording,
                other == agreement.Id ? AgreementErrors.Itself.For(nameof(other), agreement.Named) : null
            );
        }

        internal DomainResult<CooperationAgreement> WithdrawRecognition(AgreementId other, string reason, Recording recording)
        {
            Guard.Against.Null(other);
            return agreement.Carry(
                new RecognitionWithdrawn(other, reason),
                recording,
                agreement.State.SameAs.Contains(other)
                    ? null
                    : AgreementErrors.DuplicateNotRecognised.For(nameof(other), Argument.Of("other", other.Value), agreement.Named)
            );
        }
    }
}
