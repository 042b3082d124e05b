using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Agreements;

/// <summary>Suspension and intake: what is halted for a time, and what begins again.</summary>
internal static class SuspensionSteps
{
    extension(CooperationAgreement agreement)
    {
        internal DomainResult<CooperationAgreement> Suspend(LocalDate firstDay, LocalDate? lastDay, string reason, Recording recording)
        {
            Guard.Against.NotIso(firstDay);
            return agreement.Carry(new AgreementSuspended(firstDay, lastDay, reason), recording, agreement.SuspensionFault(firstDay));
        }

        internal DomainError? SuspensionFault(LocalDate firstDay) =>
            agreement.FormedOn is null || agreement.TermDays.Contains(firstDay) || agreement.Days.Undetermined.Contains(firstDay)
                ? null
                : agreement.OutsideTerm(firstDay, nameof(firstDay));

        internal DomainResult<CooperationAgreement> Resume(LocalDate firstDay, Recording recording) =>
            agreement.Carry(new AgreementResumed(firstDay), recording);

        internal DomainResult<CooperationAgreement> CloseIntake(LocalDate firstDay, string reason, Recording recording) =>
            agreement.Carry(new IntakeClosed(firstDay, reason), recording);

        internal DomainResult<CooperationAgreement> ReopenIntake(LocalDate firstDay, Recording recording) =>
            agreement.Carry(new IntakeReopened(firstDay), recording);

        /// <summary>What is wrong with a suspension that is put in place of another.</summary>
        internal DomainError? SuspensionFault(AgreementEvent? instead) => instead is AgreementSuspended e ? agreement.SuspensionFault(e.FirstDay) : null;
    }
}
