using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>Those who carry an agreement out for a party, as the records of the party and of themselves have them.</summary>
internal static class ProvidersOnRecord
{
    extension(CooperationAgreement agreement)
    {
        /// <summary>What the party that brings somebody, an office of it or whoever follows it has on record of them; nothing if no record is there.</summary>
        internal IEnumerable<Associate> IntroducedAs(ProviderId provider) =>
            provider.Brought is null
                ? []
                : agreement
                    .AssociatesOf(agreement.State.Providers.Where(p => p.Provider == provider).Select(static p => p.Party))
                    .Where(a => a.Id == provider.Brought);

        /// <summary>Those whom the parties have on record as bodies with a record of their own, whether or not the agreement brings them.</summary>
        internal IEnumerable<(ProviderId Brought, StakeholderId Record, DateSet Days)> BodiesIntroduced() =>
            agreement
                .AssociatesOf(agreement.Days.Parties.Segments.SelectMany(static s => s.Value).Select(static p => p.Party))
                .Where(static a => a.Record is not null)
                .Select(static a => (ProviderId.BroughtAs(a.Id), a.Record!, a.Period.ToDateSet()));

        /// <summary>The days on which somebody brought is introduced as a body by its own record, which has not ended.</summary>
        internal DateSet IntroducedDays(ProviderId brought, StakeholderId body) =>
            agreement.IntroducedAs(brought).Where(a => a.Record is { } r && agreement.Bodies!.Stakeholders.Resolve(r) == body).ToList() is { Count: > 0 } its
                ? DateSet.UnionOf([.. its.Select(static a => a.Period.ToDateSet())])
                    & agreement.Bodies!.Stakeholders.StandingIn(body).Who.DaysWhere(b => b == body)
                : DateSet.None;

        private IEnumerable<Associate> AssociatesOf(IEnumerable<PartyId> parties) =>
            agreement.Bodies is not { } bodies
                ? []
                : agreement
                    .IntroducersOf(parties)
                    .SelectMany(s => bodies.Stakeholders.StandingIn(s).Who.Segments.Select(static w => w.Value).SelectMany(bodies.Stakeholders.Identities))
                    .Distinct()
                    .SelectMany(s => bodies.Stakeholders.Find(s)?.Associates ?? []);

        /// <summary>The records of parties, of offices and of whoever follows them that are not there: nobody knows whom they introduce.</summary>
        internal IEnumerable<StakeholderId> IntroducersNotHeld() =>
            agreement
                .IntroducersOf(agreement.Days.Parties.Segments.SelectMany(static s => s.Value).Select(static p => p.Party))
                .SelectMany(s => agreement.Bodies!.Stakeholders.StandingIn(s).NotHeld.Segments.Select(static n => n.Value))
                .Distinct();

        private IEnumerable<StakeholderId> IntroducersOf(IEnumerable<PartyId> parties) =>
            parties
                .SelectMany(p => agreement.State.Offices.Where(o => o.Party == p).Select(static o => (PartyId)o.Office).Prepend(p))
                .SelectMany(p => agreement.WithSuccessors(p))
                .Select(static p => p.Stakeholder)
                .OfType<StakeholderId>();

        /// <summary>
        /// The days on which whoever is brought is introduced and has not ended; every day if nobody has them on record. Not those on which only their own
        /// record, which is not there, could say so.
        /// </summary>
        internal DateSet IntroducedDays(ProviderId provider)
        {
            Associate[] all = [.. agreement.IntroducedAs(provider)];
            return all.Length == 0 ? DateSet.All : DateSet.UnionOf([.. all.Select(a => a.Period.ToDateSet() & StandingDays(a.Record))]);

            DateSet StandingDays(StakeholderId? record) =>
                record is null ? DateSet.All
                : agreement.Bodies!.Stakeholders.Resolve(record) is var body ? agreement.Bodies.Stakeholders.StandingIn(body).Who.DaysWhere(b => b == body)
                : DateSet.All;
        }

        /// <summary>The records of those brought that are not there, with the days on which they are introduced.</summary>
        internal IEnumerable<(StakeholderId Body, DateSet Days)> RecordsNotHeld(ProviderId provider) =>
            agreement
                .IntroducedAs(provider)
                .Where(a => a.Record is { } record && agreement.Bodies!.Stakeholders.NotHeldOf(record) is not null)
                .Select(a => (agreement.Bodies!.Stakeholders.Resolve(a.Record!), a.Period.ToDateSet()));

        /// <summary>The records of those brought, there or not.</summary>
        internal IEnumerable<StakeholderId> RecordsOfBrought() =>
            agreement.BroughtProviders.SelectMany(b => agreement.IntroducedAs(b.Provider)).Select(static a => a.Record).OfType<StakeholderId>();

        /// <summary>Those of them that are not there.</summary>
        internal IEnumerable<StakeholderId> RecordsNotHeld() =>
            agreement
                .BroughtProviders.Select(static b => b.Provider)
                .Distinct()
                .SelectMany(p => agreement.RecordsNotHeld(p))
                .Select(static r => r.Body)
                .Distinct();
    }
}
