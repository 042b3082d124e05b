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
            return agreement.Carry(new RecognisedAsSame(other, reason), recording);
        }

        internal DomainResult<CooperationAgreement> WithdrawRecognition(AgreementId other, string reason, Recording recording)
        {
            Guard.Against.Null(other);
            return agreement.Carry(new RecognitionWithdrawn(other, reason), recording);
        }
    }
}
