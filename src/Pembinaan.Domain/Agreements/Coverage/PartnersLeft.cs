using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>
/// Whether there is still somebody with whom an agreement is carried out. The end of a partner does not end an agreement; nothing is carried out by one alone.
/// </summary>
internal static class PartnersLeft
{
    extension(CooperationAgreement agreement)
    {
        /// <summary>The days on which fewer than two of its parties are left, because one has ended and nobody follows it.</summary>
        internal DateSet DaysWithoutPartner => agreement.Partners.Without;

        /// <summary>The days of which nobody can tell whether two of its parties are left, because the record of one is not there.</summary>
        internal DateSet DaysOfUnknownPartner => agreement.Partners.NotKnown;

        /// <summary>The parties that have ended and that nobody follows, with the days on which they are a party.</summary>
        internal IEnumerable<(PartyId Party, DateSet Days)> EndedParties =>
            agreement
                .StakeholderParties()
                .Select(p => (p.Party, Days: p.Days.Except(p.Standing.Who.Days | p.Standing.NotHeld.Days)))
                .Where(static p => !p.Days.IsEmpty);

        /// <summary>The bodies whose record is not there, with the days of which nobody can tell because of it who stands for a party.</summary>
        internal IEnumerable<(StakeholderId Body, DateSet Days)> PartiesNotHeld =>
            agreement.StakeholderParties()
                .SelectMany(static p =>
                    p.Standing.NotHeld.Segments.Select(static s => s.Value).Distinct()
                        .Select(b => (Body: b, Days: p.Days & p.Standing.NotHeld.DaysWhere(h => h == b)))
                )
                .Where(static b => !b.Days.IsEmpty);

        /// <summary>That parties have ended by a day and nobody follows them; none if that is not so.</summary>
        internal IEnumerable<DomainError> EndedPartiesOn(LocalDate day) =>
            agreement.EndedParties.Where(p => p.Days.Contains(day)).Select(p => agreement.EndOf(p.Party, day));

        /// <summary>That a party has ended by a day and nobody follows it; null if that is not so.</summary>
        internal DomainError? EndedOn(PartyId party, LocalDate day) =>
            agreement.EndedParties.Any(p => p.Party == party && p.Days.Contains(day)) ? agreement.EndOf(party, day) : null;

        /// <summary>The same for some days, each party once.</summary>
        internal IEnumerable<DomainError> EndedPartiesWithin(DateSet days) =>
            agreement.EndedParties.Where(p => p.Days.Overlaps(days))
                .Select(p => agreement.EndOf(p.Party, (p.Days & days).FirstDay ?? (p.Days & days).LastDay!.Value));

        /// <summary>That nothing is carried out on a day, because nobody is left with whom; null if somebody is.</summary>
        internal DomainError? RefusalByEnd(LocalDate day) =>
            agreement.DaysWithoutPartner.Contains(day) && agreement.EndedParties.FirstOrDefault(p => p.Days.Contains(day)) is { Party: { } party }
                ? agreement.EndOf(party, day, Coverage.Rule)
                : null;

        internal DomainError EndOf(PartyId party, LocalDate day, string? rule = null)
        {
            var who = agreement.Bodies!.Stakeholders.StandingIn(party.Stakeholder!).Who;
            var last = who.Days.PreviousDayIn(day);
            Argument[] said =
            [
                Argument.Of("party", last is { } ended && who.On(ended) is { } body ? agreement.NameOf(body, ended) : agreement.NameOf(party, day)),
                agreement.Named,
                Argument.Of("ended", last ?? day),
            ];
            return rule is null
                ? AgreementErrors.CoveragePartnerEnded.Warning("party", said)
                : AgreementErrors.CoveragePartnerEnded.Refusal(rule, "party", said);
        }

        internal (DateSet Without, DateSet NotKnown) PartnersNow()
        {
            if (agreement.StakeholderParties().All(static p => p.Standing.NotHeld.IsEmpty && p.Days.IsSubsetOf(p.Standing.Who.Days)))
            {
                return (DateSet.None, DateSet.None);
            }

            var (without, notKnown) = (DateSet.None, DateSet.None);
            foreach (var segment in agreement.Days.Parties.Segments.Where(static s => s.Value.Count > 1))
            {
                var (one, two, maybeOne, maybeTwo) = (DateSet.None, DateSet.None, DateSet.None, DateSet.None);
                foreach (var party in segment.Value)
                {
                    var (there, maybe) =
                        party.Party.Stakeholder is { } body && agreement.Bodies!.Stakeholders.StandingIn(body) is var standing
                            ? (standing.Who.Days, standing.Who.Days | standing.NotHeld.Days)
                            : (DateSet.All, DateSet.All);
                    (two, one) = (two | (one & there), one | there);
                    (maybeTwo, maybeOne) = (maybeTwo | (maybeOne & maybe), maybeOne | maybe);
                }

                var days = segment.ToDateSet();
                without |= days.Except(maybeTwo);
                notKnown |= (days & maybeTwo).Except(two);
            }

            return (without, notKnown);
        }

        private IEnumerable<(PartyId Party, DateSet Days, StandIn Standing)> StakeholderParties() =>
            agreement.Bodies is null
                ? []
                : agreement.Days
                    .Parties.Segments.SelectMany(static s => s.Value)
                    .Select(static p => p.Party)
                    .Where(static p => p.Stakeholder is not null)
                    .Distinct()
                    .Select(p =>
                        (
                            p,
                            agreement.Days.Parties.DaysWhere(parties => parties.Any(q => q.Party == p)),
                            agreement.Bodies.Stakeholders.StandingIn(p.Stakeholder!)
                        )
                    );
    }
}
