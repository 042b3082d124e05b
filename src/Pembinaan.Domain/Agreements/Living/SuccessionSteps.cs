using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Agreements;

/// <summary>A party is succeeded by another, or dissolved without one.</summary>
internal static class SuccessionSteps
{
    extension(CooperationAgreement agreement)
    {
        /// <summary>A party was succeeded by another, from a day on: the same agreement, with the successor in its place.</summary>
        /// <param name="party">The party that was succeeded.</param>
        /// <param name="successor">The successor.</param>
        /// <param name="firstDay">The first day of the succession.</param>
        /// <param name="recording">Identity, instant and author of the entry.</param>
        /// <returns>
        /// The agreement, or <see cref="AgreementErrors.NotAParty"/>, <see cref="AgreementErrors.Itself"/> or <see cref="AgreementErrors.PartyTwice"/>.
        /// </returns>
        internal DomainResult<CooperationAgreement> Succeed(PartyId party, PartyId successor, LocalDate firstDay, Recording recording)
        {
            Guard.Against.Null(successor);
            party = agreement.Leaving(party, firstDay, recording);
            return agreement.Carry(
                new PartySucceeded(party, successor, [], firstDay),
                recording,
                party != successor && agreement.IsPartyBeside(party, successor, firstDay)
                    ? AgreementErrors.PartyTwice.For(nameof(successor), Argument.Of("party", agreement.Called(successor)))
                    : null
            );
        }

        internal DomainResult<CooperationAgreement> Dissolve(PartyId party, ValueList<PartyId> candidates, LocalDate firstDay, Recording recording)
        {
            party = agreement.Leaving(party, firstDay, recording);
            return agreement.Carry(
                new PartySucceeded(party, null, candidates, firstDay),
                recording,
                AgreementErrors.SuccessorUndetermined.Warning(nameof(party), Argument.Of("party", agreement.Called(party)), Argument.Of("day", firstDay))
            );
        }

        // Where the entry is sent again, the one that it put down: that is a party no more.
        private PartyId Leaving(PartyId party, LocalDate firstDay, Recording recording)
        {
            Guard.Against.Null(party);
            var on = Time.DateSet.From(Guard.Against.NotIso(firstDay));
            return agreement.Journal.Find(Guard.Against.Null(recording).Id)?.Event is PartySucceeded sent && agreement.IsSameBody(sent.Party, party)
                ? sent.Party
                : agreement.Meant(party, on);
        }

        /// <summary>That two of some parties are records of one body; null where they are not, or that is not known.</summary>
        internal DomainError? TwiceFault(ValueList<AgreementParty> parties, string field)
        {
            if (agreement.Bodies?.Stakeholders is not { } bodies)
            {
                return null;
            }

            var met = new HashSet<StakeholderId>();
            var twice = parties.Select(static p => p.Party).Distinct().FirstOrDefault(p => p.Stakeholder is { } body && !met.Add(bodies.Resolve(body)));
            return twice is null ? null : AgreementErrors.PartyTwice.For(field, Argument.Of("party", agreement.NameOf(twice, LocalDate.MaxIsoValue)));
        }

        // Itself, or under another record of the same body; not in the place of the one that it succeeds.
        private bool IsPartyBeside(PartyId succeeded, PartyId party, LocalDate firstDay) =>
            agreement.Days.Parties.Segments.Any(s =>
                !(s.LastDay < firstDay) && s.Value.Any(p => p.Party == party || (p.Party != succeeded && agreement.IsSameBody(p.Party, party)))
            );

        /// <summary>What is wrong with a succession that is put in place of another.</summary>
        internal DomainError? SuccessionFault(AgreementEvent? instead) =>
            instead is not PartySucceeded { Successor: { } successor } e ? null
            : agreement.Days.Parties.Segments.Any(s => !(s.LastDay < e.FirstDay) && s.Value.Count(p => agreement.IsSameBody(p.Party, successor)) > 1)
                ? AgreementErrors.PartyTwice.For("successor", Argument.Of("party", agreement.Called(successor)))
            : null;
    }
}
