using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Agreements;

/// <summary>Suspension and intake: what is halted for a time, and what begins again.</summary>
internal static class SuspensionSteps
{
    private static readonly LocalisedText WhatContinuesIt = new("yang mungkin melanjutkannya", "that may continue it");

    extension(CooperationAgreement agreement)
    {
        internal DomainResult<CooperationAgreement> Suspend(LocalDate firstDay, LocalDate? lastDay, string reason, Recording recording)
        {
            Guard.Against.NotIso(firstDay);
            return agreement.BesideItsSuccessors(
                agreement.Carry(new AgreementSuspended(firstDay, lastDay, reason), recording, agreement.SuspensionFault(firstDay))
            );
        }

        // By itself an agreement does not know what continues it, and a suspension that lengthens its term may reach into that.
        private DomainResult<CooperationAgreement> BesideItsSuccessors(DomainResult<CooperationAgreement> suspended) =>
            suspended.IsSuccess && agreement.Bodies is null && !agreement.Others.Any() && !suspended.Value.TermDays.IsSubsetOf(agreement.TermDays)
                ? AgreementErrors.NeighbourNeeded.For("agreement", Argument.Of("neighbour", WhatContinuesIt), agreement.Named)
                : suspended;

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
