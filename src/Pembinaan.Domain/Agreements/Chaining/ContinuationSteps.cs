using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Agreements;

/// <summary>An agreement that continues another, and what it takes over.</summary>
internal static class ContinuationSteps
{
    extension(CooperationAgreement agreement)
    {
        /// <summary>Says which agreement it continues.</summary>
        /// <param name="predecessor">The earlier agreement.</param>
        /// <param name="continuation">Renewal, replacement or novation; a renewal needs the approval.</param>
        /// <param name="recording">Identity, instant and author of the entry.</param>
        /// <param name="approval">
        /// The evidence of the renewal rule book, which is needed for any continuation once the last evaluation of the predecessor recommends to stop;
        /// otherwise null.
        /// </param>
        /// <returns>
        /// The agreement, with the predecessor considered and, if there are days between the two, the warning <see cref="AgreementErrors.Gap"/>; or
        /// <see cref="AgreementErrors.Itself"/>, <see cref="AgreementErrors.SameContinued"/>,
        /// <see cref="AgreementErrors.RenewalApprovalNeeded"/>,
        /// <see cref="AgreementErrors.RenewalApprovalForAnother"/> or <see cref="AgreementErrors.RenewalApprovalStale"/>.
        /// </returns>
        internal DomainResult<CooperationAgreement> Continue(
            CooperationAgreement predecessor,
            Continuation continuation,
            Recording recording,
            RenewalApproval? approval = null
        )
        {
            Guard.Against.Null(predecessor);
            Guard.Against.Undefined(continuation);

            return agreement.Linked(predecessor, continuation, recording, approval);
        }

        private DomainResult<CooperationAgreement> Linked(
            CooperationAgreement predecessor,
            Continuation continuation,
            Recording recording,
            RenewalApproval? approval
        )
        {
            Guard.Against.Null(recording);
            var (happened, considering) = (
                new PredecessorNamed(predecessor.Id, continuation, approval?.StoredBy(recording)),
                agreement.Considering(predecessor)
            );

            // Sent again, it is the same also where the predecessor has changed and was decided on again since.
            return agreement.IsResend(happened, recording)
                ? considering.Again(recording)
                : agreement.Kept(
                    considering
                        .Carry(
                            happened,
                            recording,
                            approval is not null ? approval.FaultFor(predecessor)
                                : continuation == Continuation.Renewal || predecessor.IsRecommendedToStop
                                    ? AgreementErrors.RenewalApprovalNeeded.For(nameof(approval), Argument.Of("predecessor", predecessor.ByName))
                                : null
                        )
                        .Warning([.. approval?.Warnings ?? []])
                        .Bind(next => next.AfterItsPredecessor(agreement)),
                    recording
                );
        }

        /// <summary>Takes over what a plan found movable. A plan with refusals moves nothing.</summary>
        internal DomainResult<CooperationAgreement> TakeOver(TransferPlan plan, Recording recording) =>
            agreement.Carry(
                EventOf(plan),
                recording,
                [
                    plan.To == agreement.Id && plan.Revision == agreement.Revision
                        ? null
                        : AgreementErrors.TransferPlanStale.For(
                            nameof(plan),
                            agreement.Named,
                            Argument.Of("planned", plan.Revision),
                            Argument.Of("revision", agreement.Revision)
                        ),
                    plan.Movable.IsEmpty && plan.Refused.IsEmpty ? AgreementErrors.TransferPlanEmpty.For(nameof(plan)) : null,
                    .. plan.Faults,
                ]
            );

        /// <summary>From which day a cohort was taken over by an entry, and whether it still is from that day; null if the entry is another one.</summary>
        internal (LocalDate FirstDay, bool Counts)? TakenOverBy(EntryId entry, CohortId cohort) =>
            agreement.Journal.Find(entry)?.Event is AgreementTransferred taken && taken.Cohorts.Contains(cohort)
                ? (taken.FirstDay, agreement.State.Transfers.Exists(t => t.FirstDay == taken.FirstDay && t.Cohorts.Contains(cohort)))
                : null;

        /// <summary>Whether what the plan found movable is what was taken over last, in the revision after that of the plan.</summary>
        internal bool IsTakenOverLast(TransferPlan plan) =>
            agreement.Revision == plan.Revision + 1
            && agreement.Journal.Last is { Annulment: null, Event: AgreementTransferred taken }
            && taken == EventOf(plan);
    }

    private static AgreementTransferred EventOf(TransferPlan plan) =>
        new(
            plan.From,
            plan.FirstDay,
            plan.Movable.Select(static i => i.Cohort).ToValueList(),
            plan.Movable.SelectMany(static i => i.Participants).Distinct().ToValueList()
        );
}
