namespace Pembinaan.Domain.Agreements;

/// <summary>What rests on something that is not there any more.</summary>
internal static class Grounds
{
    extension(CooperationAgreement agreement)
    {
        /// <summary>What was recorded as fulfilled and could not be now: no such obligation was agreed, or it was not due on that day.</summary>
        internal IEnumerable<DomainError> UngroundedFulfilments()
        {
            var now = SaidBefore.Now(agreement);
            return agreement.State.Fulfilments.SelectMany(f => new[] { now.NotOwed(f.Code), agreement.NotDueFault(f) }).OfType<DomainError>();
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
                .Concat(agreement.Days.Terms.Segments.SelectMany(static s => s.Value.Named))
                .Distinct()
                .Where(p => !parties.Contains(p));
        }
    }
}
