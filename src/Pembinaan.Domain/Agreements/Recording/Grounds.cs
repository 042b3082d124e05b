namespace Pembinaan.Domain.Agreements;

/// <summary>What rests on something that is not there any more.</summary>
internal static class Grounds
{
    extension(CooperationAgreement agreement)
    {
        /// <summary>
        /// What was recorded about evaluations and duties and could not be now: it rests on something that is not there, or its code is taken.
        /// </summary>
        internal IEnumerable<DomainError> WithoutGround()
        {
            foreach (
                var code in agreement.State
                    .Evaluations.Select(static e => e.Code)
                    .CountBy(static c => c)
                    .Concat(agreement.State.FollowUps.Select(static f => f.Code).CountBy(static c => c))
                    .Where(static c => c.Value > 1)
            )
            {
                yield return AgreementErrors.CodeTwice.For("code", Argument.Of("code", code.Key));
            }

            foreach (var followUp in agreement.State.FollowUps.Where(f => !agreement.State.Evaluations.Exists(e => e.Code == f.Evaluation)))
            {
                yield return AgreementErrors.EvaluationUnknown.For("evaluation", agreement.Named, Argument.Of("code", followUp.Evaluation));
            }

            foreach (var closing in agreement.State.FollowUpClosings.Where(c => !agreement.State.FollowUps.Exists(f => f.Code == c.Code)))
            {
                yield return AgreementErrors.FollowUpUnknown.For("code", agreement.Named, Argument.Of("code", closing.Code));
            }

            foreach (var award in agreement.State.Awards.Where(a => !agreement.IsEarned(a)))
            {
                yield return agreement.Unearned(award);
            }

            foreach (var fault in agreement.State.Fulfilments.Select(agreement.FulfilmentFault).OfType<DomainError>())
            {
                yield return fault;
            }
        }

        /// <summary>Who signed, numbered, brought somebody or was succeeded, and is a party on no day.</summary>
        internal IEnumerable<PartyId> Strangers()
        {
            var parties = agreement.Days
                .Parties.Segments.SelectMany(static s => s.Value)
                .Select(static p => p.Party)
                .Concat(agreement.State.Successions.Select(static s => s.Party))
                .Concat(agreement.State.Parties.Select(static p => p.Party))
                .ToHashSet();
            return agreement.State
                .Signatures.Select(static s => s.Party)
                .Concat(agreement.State.Numbers.Select(static n => n.Party))
                .Concat(agreement.State.Offices.Select(static o => o.Party))
                .Concat(agreement.State.Brought.Select(static b => b.Party))
                .Concat(agreement.State.Signatories.Select(static s => s.Party))
                .Concat(agreement.Days.Terms.Segments.SelectMany(static s => s.Value.Obligations).Select(static o => o.Party))
                .Distinct()
                .Where(p => !parties.Contains(p));
        }
    }
}
