using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Agreements;

/// <summary>Evaluations, what they leave to be done, and awards that rest on them.</summary>
internal static class EvaluationSteps
{
    extension(CooperationAgreement agreement)
    {
        internal DomainResult<CooperationAgreement> Evaluate(Evaluation evaluation, Recording recording)
        {
            Guard.Against.Null(evaluation);
            Guard.Against.Null(evaluation.Period, nameof(evaluation));
            Guard.Against.Null(evaluation.Score, nameof(evaluation));
            Guard.Against.Undefined(evaluation.Recommendation, nameof(evaluation));

            var happened = new AgreementEvaluated(evaluation);
            return agreement.Kept(agreement.Carry(happened, recording, agreement.EvaluationFinding(happened)), recording);
        }

        /// <summary>
        /// What the term says against an evaluation, also one that is put in place of another, or that its period was not over: a warning, because no article
        /// says when an evaluation is closed.
        /// </summary>
        internal DomainError? EvaluationFinding(AgreementEvent? happened) =>
            happened is not AgreementEvaluated { Evaluation: var evaluation } ? null
            : !agreement.TermDays.Overlaps(evaluation.Period.ToDateSet())
                ? agreement.UndeterminedDays.Overlaps(evaluation.Period.ToDateSet())
                    ? Coverage.Undetermined(agreement)
                    : AgreementErrors.EvaluationOutsideTerm.For("period", Argument.Of("period", evaluation.Period), agreement.Named)
            : evaluation.Period.LastDay is not { } last || last > evaluation.ClosedOn
                ? AgreementErrors.EvaluationAhead.Warning(
                    "closedOn",
                    Argument.Of("code", evaluation.Code),
                    Argument.Of("period", evaluation.Period),
                    Argument.Of("closedOn", evaluation.ClosedOn)
                )
            : null;

        internal DomainResult<CooperationAgreement> RecordFollowUp(FollowUp followUp, Recording recording)
        {
            Guard.Against.Null(followUp);
            Guard.Against.Null(followUp.Owner, nameof(followUp));
            return agreement.Carry(new FollowUpRecorded(followUp with { Owner = agreement.Meant(followUp.Owner, followUp.DueOn) }), recording);
        }

        internal DomainResult<CooperationAgreement> CloseFollowUp(string code, LocalDate day, string? note, Recording recording) =>
            agreement.Carry(new FollowUpClosed(code, day, note), recording);

        internal DomainResult<CooperationAgreement> Honour(Award award, Recording recording)
        {
            Guard.Against.Null(award);
            Guard.Against.Null(award.To, nameof(award));
            Guard.Against.Null(award.Period, nameof(award));
            return agreement.Carry(new AwardGiven(award with { To = agreement.Meant(award.To, award.Period.ToDateSet()) }), recording);
        }

        /// <summary>Whether the evaluation closed last recommends to stop; then whatever continues it asks the renewal rule book.</summary>
        internal bool IsRecommendedToStop =>
            !agreement.State.Evaluations.IsEmpty && Renewal.Speaking(agreement, LocalDate.MaxIsoValue).LastOrDefault()?.Recommendation == Recommendation.Stop;
    }

    internal static bool Earns(Evaluation evaluation, Award award) =>
        evaluation.Period.Overlaps(award.Period) && evaluation.ClosedOn <= award.Day && evaluation.Recommendation != Recommendation.Stop;

    internal static DomainError FollowUpTooEarly(string field, FollowUp followUp, LocalDate day, Evaluation evaluation) =>
        AgreementErrors.FollowUpTooEarly.For(
            field,
            Argument.Of("code", followUp.Code),
            Argument.Of("day", day),
            Argument.Of("closedOn", evaluation.ClosedOn)
        );
}
