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

            return agreement.Carry(
                new AgreementEvaluated(evaluation),
                recording,
                [
                    agreement.UnformedFault(),
                    .. agreement.EvaluationFaults(evaluation),
                    agreement.State.Evaluations.Exists(e => e.Code == evaluation.Code)
                        ? AgreementErrors.CodeTwice.For("code", Argument.Of("code", evaluation.Code))
                        : null,
                ]
            );
        }

        private DomainError?[] EvaluationFaults(Evaluation evaluation) =>
            [
                agreement.TermDays.Overlaps(evaluation.Period.ToDateSet())
                    ? null
                    : AgreementErrors.EvaluationOutsideTerm.For("period", Argument.Of("period", evaluation.Period), agreement.Named),
            ];

        internal DomainResult<CooperationAgreement> RecordFollowUp(FollowUp followUp, Recording recording)
        {
            Guard.Against.Null(followUp);
            Guard.Against.Null(followUp.Owner, nameof(followUp));
            return agreement.Carry(
                new FollowUpRecorded(followUp),
                recording,
                agreement.State.FollowUps.Exists(f => f.Code == followUp.Code)
                    ? AgreementErrors.CodeTwice.For("code", Argument.Of("code", followUp.Code))
                    : null,
                agreement.FollowUpFault(followUp)
            );
        }

        private DomainError? FollowUpFault(FollowUp followUp) =>
            agreement.State.Evaluations.Find(e => e.Code == followUp.Evaluation) is not { } evaluation
                ? AgreementErrors.EvaluationUnknown.For("evaluation", agreement.Named, Argument.Of("code", followUp.Evaluation ?? ""))
            : followUp.DueOn < evaluation.ClosedOn ? FollowUpTooEarly("dueOn", followUp, followUp.DueOn, evaluation)
            : null;

        internal DomainResult<CooperationAgreement> CloseFollowUp(string code, LocalDate day, string? note, Recording recording) =>
            agreement.Carry(
                new FollowUpClosed(code, day, note),
                recording,
                agreement.State.FollowUps.Find(f => f.Code == code) is not { } followUp
                        ? AgreementErrors.FollowUpUnknown.For(nameof(code), agreement.Named, Argument.Of("code", code ?? ""))
                    : agreement.State.FollowUpClosings.Find(c => c.Code == code) is { } closed
                        ? AgreementErrors.FollowUpIsClosed.For(nameof(code), Argument.Of("code", code), Argument.Of("day", closed.Day))
                    : agreement.State.Evaluations.Find(e => e.Code == followUp.Evaluation) is { } evaluation && day < evaluation.ClosedOn
                        ? FollowUpTooEarly(nameof(day), followUp, day, evaluation)
                    : null
            );

        internal DomainResult<CooperationAgreement> Honour(Award award, Recording recording)
        {
            Guard.Against.Null(award);
            Guard.Against.Null(award.To, nameof(award));
            Guard.Against.Null(award.Period, nameof(award));
            return agreement.Carry(
                new AwardGiven(award),
                recording,
                award.To.Facility is null ? null : AgreementErrors.AwardToFacility.For("to", Argument.Of("party", agreement.Called(award.To))),
                agreement.IsEarned(award) ? null : agreement.Unearned(award)
            );
        }

        internal bool IsEarned(Award award) =>
            agreement.State.Evaluations.Exists(e => e.Code == award.Evaluation && Earns(e, award));

        internal DomainError Unearned(Award award) =>
            AgreementErrors.AwardWithoutEvaluation.For(
                "evaluation",
                Argument.Of("party", agreement.Called(award.To)),
                Argument.Of("period", award.Period),
                Argument.Of("code", award.Evaluation ?? "")
            );

        /// <summary>Whether the evaluation closed last recommends to stop; then whatever continues it asks the renewal rule book.</summary>
        internal bool IsRecommendedToStop => agreement.State.Evaluations.OrderBy(static e => e.ClosedOn).LastOrDefault()?.Recommendation == Recommendation.Stop;

        /// <summary>What is wrong with an evaluation or a follow-up that is put in place of another.</summary>
        internal DomainError?[] ReviewFaults(AgreementEvent? instead) =>
            instead switch
            {
                AgreementEvaluated e => agreement.EvaluationFaults(e.Evaluation),
                FollowUpRecorded e => [agreement.FollowUpFault(e.FollowUp)],
                _ => [],
            };
    }

    internal static bool Earns(Evaluation evaluation, Award award) =>
        evaluation.Period.Overlaps(award.Period) && evaluation.ClosedOn <= award.Day && evaluation.Recommendation != Recommendation.Stop;

    internal static DomainError FollowUpTooEarly(string field, FollowUp followUp, LocalDate day, Evaluation evaluation) =>
        AgreementErrors.FollowUpTooEarly.For(
            field,
            Argument.Of("code", followUp.Code ?? ""),
            Argument.Of("day", day),
            Argument.Of("closedOn", evaluation.ClosedOn)
        );
}
