using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>The parties of an agreement as they are on record elsewhere: what they are called, and who stands for them.</summary>
internal static class PartiesOnRecord
{
    extension(CooperationAgreement agreement)
    {
        /// <summary>Those whom it names, on the way to whom a record is not there.</summary>
        internal IEnumerable<StakeholderId> BodiesNotHeld() =>
            agreement.Bodies is not { } bodies
                ? []
                : agreement
                    .Days.Parties.Segments.SelectMany(static s => s.Value)
                    .Select(static p => p.Party)
                    .Concat(agreement.State.Providers.Select(static p => p.Provider.Party))
                    .Concat(agreement.Days.Scope.Segments.SelectMany(static s => s.Value).SelectMany(static i => i.Providers).Select(static p => p.Party))
                    .Select(static p => p?.Stakeholder)
                    .OfType<StakeholderId>()
                    .Distinct()
                    .Where(b => !bodies.Stakeholders.StandingIn(b).NotHeld.IsEmpty)
                    .Concat(agreement.RecordsNotHeld())
                    .Concat(agreement.SuperiorsNotHeld());

        /// <summary>The stakeholders that are parties on any day.</summary>
        internal IEnumerable<StakeholderId> NamedPartners =>
            agreement.Days.Parties.Segments.SelectMany(static s => s.Value).Select(static p => p.Party.Stakeholder).OfType<StakeholderId>().Distinct();

        /// <summary>The bodies that have ended without it being settled who follows, with the days on which they are a party.</summary>
        internal IEnumerable<(StakeholderId Body, DateSet Days)> UnsettledBodies
        {
            get
            {
                if (agreement.Bodies is null)
                {
                    yield break;
                }

                foreach (var body in agreement.NamedPartners)
                {
                    if (
                        agreement.Bodies.Stakeholders.StandingIn(body).Unsettled is { IsEmpty: false } unsettled
                        && (unsettled & agreement.Days.Parties.DaysWhere(parties => parties.Any(p => p.Party.Stakeholder == body))) is { IsEmpty: false } days
                    )
                    {
                        yield return (body, days);
                    }
                }
            }
        }

        /// <summary>The days on which it is not settled who follows a party: as the agreement itself says, or as the record of the party does.</summary>
        internal DateSet SuccessorUnsettled => agreement.UnsettledBodies.Aggregate(agreement.Days.SuccessorUndetermined, static (all, body) => all | body.Days);

        /// <summary>
        /// Who carries out for whom it names, on whatever day: itself, and whoever stands for it; of whoever is introduced also their own record.
        /// </summary>
        internal IEnumerable<ProviderId> StandingFor(ProviderId named)
        {
            if (agreement.Bodies is null || named.Party?.Facility is not null)
            {
                return [named];
            }

            var stakeholders = agreement.Bodies.Stakeholders;
            if (named.Party?.Stakeholder is not { } body)
            {
                return agreement
                    .IntroducedAs(named)
                    .Select(static a => a.Record)
                    .OfType<StakeholderId>()
                    .Select(r => (ProviderId)stakeholders.Resolve(r))
                    .Prepend(named);
            }

            return stakeholders.StandingIn(body).Who.Segments.Select(static s => (ProviderId)s.Value).Distinct();
        }

        /// <summary>Every record of a body that carries out: the one that goes on first, then those merged into it.</summary>
        internal IEnumerable<ProviderId> RecordsOf(ProviderId provider) =>
            agreement.Bodies is { } bodies && provider.Party?.Stakeholder is { } body
                ? bodies.Stakeholders.Identities(body).Select(static i => (ProviderId)i)
                : [provider];

        /// <summary>Who stands for a party on a day; null for nobody, or if it is not known.</summary>
        internal PartyId? StandInOn(PartyId party, LocalDate day) =>
            agreement.Bodies is null || party.Stakeholder is not { } body ? party
            : agreement.Bodies.Stakeholders.StandingIn(body).Who.On(day) is { } who ? who
            : (PartyId?)null;

        /// <summary>
        /// The party of a day that somebody who acts for it stands for: itself, the record merged into it, or whom it follows. Of one that has ended, the
        /// record of the same body.
        /// </summary>
        internal PartyId Meant(PartyId acting, LocalDate day)
        {
            if (agreement.Bodies is null || acting.Stakeholder is not { } body || !EventYears.OfOurTime.Hold(day))
            {
                return acting;
            }

            var parties = agreement.PartiesOn(day).Select(static p => p.Party).ToList();
            var goesOn = agreement.Bodies.Stakeholders.Resolve(body);
            return parties.Find(p => agreement.StandInOn(p, day)?.Stakeholder == goesOn)
                ?? (parties.Contains(acting) ? acting : parties.Find(p => agreement.IsSameBody(p, acting)))
                ?? acting;
        }

        /// <summary>The party of some days that a record names: itself, or another record of the same body.</summary>
        internal PartyId Meant(PartyId named, in DateSet on)
        {
            var days = on;
            var parties = agreement
                .Days.Parties.Segments.Where(s => s.ToDateSet().Overlaps(days))
                .SelectMany(static s => s.Value)
                .Select(static p => p.Party)
                .ToList();
            return parties.Contains(named) ? named : parties.Find(p => agreement.IsSameBody(p, named)) ?? named;
        }

        /// <summary>Whether two parties are records of one body, as one was merged into the other; outside a dossier that is not known.</summary>
        internal bool IsSameBody(PartyId one, PartyId other) =>
            one == other || (one.Stakeholder is { } body && agreement.Bodies?.Stakeholders.IsSame(body, other.Stakeholder) == true);

        /// <summary>The days on which somebody has not ended, as far as that is on record.</summary>
        internal DateSet DaysOfItself(ProviderId provider) =>
            agreement.Bodies is null || provider.Party?.Stakeholder is not { } body
                ? agreement.RecordsNotHeld(provider).Aggregate(agreement.IntroducedDays(provider), static (all, record) => all | record.Days)
            : agreement.Bodies.Stakeholders.Resolve(body) is var goesOn && agreement.Bodies.Stakeholders.StandingIn(goesOn) is var standing
                ? (standing.Who.DaysWhere(b => b == goesOn) | standing.NotHeld.Days) & agreement.DaysAsIntroduced(goesOn)
            : DateSet.All;

        // Whom it names only as somebody who is introduced leaves with that.
        private DateSet DaysAsIntroduced(StakeholderId body)
        {
            var named = agreement
                .NamedPartners.Concat(agreement.State.Providers.Select(static p => p.Provider.Party?.Stakeholder).OfType<StakeholderId>())
                .Any(n => agreement.Bodies!.Stakeholders.StandingIn(n).Who.Segments.Any(s => s.Value == body));
            DateSet[] introduced = named
                ? []
                :
                [
                    .. agreement
                        .BroughtProviders.SelectMany(b => agreement.IntroducedAs(b.Provider))
                        .Where(a => a.Record is { } r && agreement.Bodies!.Stakeholders.Resolve(r) == body)
                        .Select(static a => a.Period.ToDateSet()),
                ];
            return introduced.Length == 0 ? DateSet.All : DateSet.UnionOf(introduced);
        }

        /// <summary>The name of a party on a day, as far as any is on record; its identity otherwise.</summary>
        internal string NameOf(PartyId party, LocalDate day) => agreement.Bodies?.NameOf(party, day) ?? party.Bare;

        /// <summary>
        /// A subject as the scope prints it on a day, else as it printed it last; its code where it is printed nowhere, and outside a dossier.
        /// </summary>
        internal string NameOf(SubjectId subject, LocalDate day) =>
            (
                agreement.Bodies is null
                    ? null
                    : PrintedAs(agreement.Days.Scope.On(day), subject)
                        ?? agreement.Days.Scope.Segments.Select(s => PrintedAs(s.Value, subject)).LastOrDefault(static n => n is not null)
            )
            ?? subject.Value;

        internal string NameOf(ProviderId provider, LocalDate day) => agreement.Bodies?.NameOf(provider, day) ?? provider.Bare;

        /// <summary>A party by the name last printed for it, or by its identity.</summary>
        internal string Called(PartyId party) =>
            agreement.NameByEvidence is { } known && known.Item1 == party
                ? known.Item2
                : agreement
                    .Days.Parties.Segments.SelectMany(static s => s.Value)
                    .LastOrDefault(p => p.Party == party && p.NameAsPrinted is not null)
                    ?.NameAsPrinted ?? agreement.NameOf(party, LocalDate.MaxIsoValue);
    }

    private static string? PrintedAs(ValueList<ScopeItem> scope, SubjectId subject) => scope.FirstOrDefault(i => i.Subject == subject)?.AsPrinted;
}
