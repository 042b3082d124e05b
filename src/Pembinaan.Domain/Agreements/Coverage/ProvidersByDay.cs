using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>The days on which somebody may carry an agreement out.</summary>
internal static class ProvidersByDay
{
    extension(CooperationAgreement agreement)
    {
        /// <summary>
        /// The days on which somebody may carry a subject out; any subject, if none is given. In time: only those on which that was known when they came.
        /// </summary>
        internal DateSet ProviderDays(ProviderId provider, SubjectId? subject, bool inTime = false)
        {
            var allowed = agreement.Days.Scope.DaysWhere(items => items.Any(i => (subject is null || i.Subject == subject) && i.Providers.IsEmpty));
            foreach (var named in agreement.ProvidersInScope(subject))
            {
                allowed |=
                    agreement.Days.Scope.DaysWhere(items => items.Any(i => (subject is null || i.Subject == subject) && i.Providers.Contains(named)))
                    & agreement.DaysAs(named, provider);
            }

            var known = agreement.KnownDays(provider, subject, inTime, agreement.DaysAs);
            return (allowed & known).Except(agreement.DaysWithoutPartner | agreement.DaysOfUnknownPartner);
        }

        /// <summary>
        /// The days on which somebody may be one who carries a subject out, because the record of a body on the way to them, or their own, is not there; with
        /// the bodies. Whose own record is not there may have been merged with whomever the agreement names.
        /// </summary>
        internal (DateSet Days, ValueList<StakeholderId> Bodies) ProviderDaysNotKnown(ProviderId provider, SubjectId? subject)
        {
            if (agreement.Bodies is null)
            {
                return (DateSet.None, []);
            }

            var bodies = new List<StakeholderId>();
            var notHeldItself = agreement.Bodies.Stakeholders.NotHeldOf(provider);
            var days = provider.Party?.Facility is null ? agreement.KnownDays(provider, subject, false, (named, _) => NotHeldDays(named)) : DateSet.None;
            if (
                agreement.DaysOfUnknownPartner is { IsEmpty: false } unknown
                && (agreement.KnownDays(provider, subject, false, agreement.DaysAs) & unknown) is { IsEmpty: false } hanging
            )
            {
                days |= hanging;
                bodies.AddRange(agreement.PartiesNotHeld.Where(b => b.Days.Overlaps(hanging)).Select(static b => b.Body));
            }

            foreach (var tenure in agreement.State.Providers.Where(p => subject is null || p.Subjects.IsEmpty || p.Subjects.Contains(subject)))
            {
                var its = agreement.DaysAs(tenure.Provider, provider) & tenure.Days & agreement.DaysOf(tenure.Party);
                foreach (var (body, on) in its.IsEmpty ? [] : agreement.SuperiorsNotHeld(tenure).Where(s => s.Days.Overlaps(its)))
                {
                    days |= its & on;
                    bodies.Add(body);
                }
            }

            if (days.IsEmpty)
            {
                return (DateSet.None, []);
            }

            var allowed = agreement.Days.Scope.DaysWhere(items => items.Any(i => (subject is null || i.Subject == subject) && i.Providers.IsEmpty));
            foreach (var named in agreement.ProvidersInScope(subject))
            {
                var its = agreement.Days.Scope.DaysWhere(items => items.Any(i => (subject is null || i.Subject == subject) && i.Providers.Contains(named)));
                allowed |= its & (agreement.DaysAs(named, provider) | NotHeldDays(named));
            }

            return ((days & allowed).Except(agreement.DaysWithoutPartner), bodies.Distinct().ToValueList());

            DateSet NotHeldDays(ProviderId named)
            {
                if (named.Brought is not null)
                {
                    if (provider.Brought is not null && named != provider)
                    {
                        return DateSet.None;
                    }

                    (StakeholderId Body, DateSet Days)[] records = [.. agreement.RecordsNotHeld(named)];
                    bodies.AddRange(records.Select(static r => r.Body));
                    var open = DateSet.UnionOf([.. records.Select(static r => r.Days)]);
                    if (notHeldItself is not null && agreement.IntroducedAs(named).Where(static a => a.Record is not null).ToList() is { Count: > 0 } bodily)
                    {
                        bodies.Add(notHeldItself);
                        open |= DateSet.UnionOf([.. bodily.Select(static a => a.Period.ToDateSet())]);
                    }

                    return open;
                }

                if (named.Party?.Stakeholder is not { } body)
                {
                    return DateSet.None;
                }

                var standing = agreement.Bodies.Stakeholders.StandingIn(body);
                if (provider.Brought is not null)
                {
                    // Of whom it is not known who they are, the record that would say so is that of their own body.
                    var own = agreement.BodiesIntroduced().Where(a => a.Brought == provider).ToList();
                    if (own.Count == 0 && agreement.IntroducersNotHeld().Where(i => i != body).ToList() is { Count: > 0 } introducers)
                    {
                        bodies.AddRange(introducers);
                        return standing.Who.Days | standing.NotHeld.Days;
                    }

                    var unread = own.FindAll(a => agreement.Bodies.Stakeholders.NotHeldOf(a.Record) is not null);
                    bodies.AddRange(unread.Select(static a => a.Record).Concat(own.Count > 0 ? standing.NotHeld.Segments.Select(static s => s.Value) : []));
                    return (DateSet.UnionOf([.. own.Select(static a => a.Days)]) & standing.NotHeld.Days)
                        | (DateSet.UnionOf([.. unread.Select(static a => a.Days)]) & standing.Who.Days);
                }

                bodies.AddRange(standing.NotHeld.Segments.Select(static s => s.Value));
                if (notHeldItself is null || standing.Who.IsEmpty)
                {
                    return standing.NotHeld.Days;
                }

                bodies.Add(notHeldItself);
                return standing.NotHeld.Days | standing.Who.Days;
            }
        }

        /// <summary>That somebody whom it names as provider has ended by a day and does not carry out any more; null if that is not why.</summary>
        internal DomainError? EndOf(ProviderId provider, LocalDate day)
        {
            if (
                agreement.Bodies is null
                || (provider.Party?.Stakeholder ?? agreement.IntroducedAs(provider).FirstOrDefault(a => a.Period.Contains(day))?.Record) is not { } asked
                || agreement.Bodies.Stakeholders.Resolve(asked) is not { } body
                || agreement.Bodies.Stakeholders.StandingIn(body).Who is not { IsEmpty: false } who
                || who.On(day) == body
            )
            {
                return null;
            }

            var isNamed = agreement.KnownDays(
                    provider,
                    null,
                    false,
                    (named, _) =>
                        named == provider
                        || (named.Party?.Stakeholder is { } n && agreement.Bodies.Stakeholders.Resolve(n) == body)
                        || agreement
                            .IntroducedAs(named)
                            .Any(a => a.Period.Contains(day) && a.Record is { } r && agreement.Bodies.Stakeholders.Resolve(r) == body)
                            ? DateSet.All
                            : DateSet.None
                )
                .Contains(day);
            return !isNamed
                ? null
                : AgreementErrors.CoverageProviderEnded.Refusal(
                    Coverage.Rule,
                    "provider",
                    Argument.Of("provider", agreement.NameOf(provider, day)),
                    agreement.Named,
                    Argument.Of("day", day),
                    who.On(day) is { } next ? Argument.Of("next", agreement.NameOf(next, day)) : Argument.Of("next", new LocalisedText("tidak ada", "nobody"))
                );
        }

        // Whom it names as one who carries a subject out: parties, and offices and those brought while the party for which they do is one.
        private DateSet KnownDays(ProviderId provider, SubjectId? subject, bool inTime, Func<ProviderId, ProviderId, DateSet> daysAs)
        {
            var known = DateSet.None;
            foreach (var party in agreement.Days.Parties.Segments.SelectMany(static s => s.Value).Select(static p => p.Party).Distinct())
            {
                var asked = daysAs(party, provider);
                known |= asked.IsEmpty ? asked : asked & agreement.Days.Parties.DaysWhere(parties => parties.Any(p => p.Party == party));
            }

            foreach (var tenure in agreement.State.Providers.Where(p => subject is null || p.Subjects.IsEmpty || p.Subjects.Contains(subject)))
            {
                var asked = daysAs(tenure.Provider, provider);
                known |= asked.IsEmpty
                    ? asked
                    : (asked & (inTime ? tenure.InTime : tenure.Days) & agreement.DaysOf(tenure.Party)).Except(agreement.DaysApart(tenure));
            }

            return known;
        }

        /// <summary>
        /// The days on which somebody stands for whom the agreement names. Who is introduced as a body with a record is that body, by whichever they are asked.
        /// </summary>
        internal DateSet DaysAs(ProviderId named, ProviderId asked)
        {
            if (agreement.Bodies is not { Stakeholders: var stakeholders } || (named == asked && named.Party?.Stakeholder is null))
            {
                return named == asked ? agreement.IntroducedDays(named) : DateSet.None;
            }

            if (named.Party?.Stakeholder is not { } body)
            {
                return named.Brought is not null && asked.Party?.Stakeholder is { } record
                    ? agreement.IntroducedDays(named, stakeholders.Resolve(record))
                    : DateSet.None;
            }

            return asked.Party?.Stakeholder is { } other ? DaysOf(stakeholders.Resolve(other))
                : asked.Brought is null ? DateSet.None
                : agreement
                    .BodiesIntroduced()
                    .Where(a => a.Brought == asked)
                    .Aggregate(DateSet.None, (all, a) => all | (a.Days & DaysOf(stakeholders.Resolve(a.Record))));

            DateSet DaysOf(StakeholderId meant) => stakeholders.StandingIn(body).Who.DaysWhere(b => b == meant);
        }

        private IEnumerable<ProviderId> ProvidersInScope(SubjectId? subject) =>
            agreement
                .Days.Scope.Segments.SelectMany(static s => s.Value)
                .Where(i => subject is null || i.Subject == subject)
                .SelectMany(static i => i.Providers)
                .Distinct();

        /// <summary>The days on which a party, or whoever succeeded it, is one and has not ended: those for whom it carried out leave with it.</summary>
        internal DateSet DaysOf(PartyId party)
        {
            var its = agreement.WithSuccessors(party);
            return DateSet.UnionOf(
                [.. its.Select(one => agreement.Days.Parties.DaysWhere(parties => parties.Any(p => p.Party == one)) & agreement.NotEnded(one))]
            );
        }

        private DateSet NotEnded(PartyId party) =>
            agreement.Bodies is null || party.Stakeholder is not { } body ? DateSet.All
            : agreement.Bodies.Stakeholders.StandingIn(body) is var standing ? standing.Who.Days | standing.NotHeld.Days
            : DateSet.All;

        /// <summary>Whether one of two parties is the other, or succeeded it: what one owed the other fulfils.</summary>
        internal bool IsInOneLine(PartyId one, PartyId other) =>
            one == other || agreement.WithSuccessors(one).Contains(other) || agreement.WithSuccessors(other).Contains(one);

        /// <summary>A party and whoever succeeded it, one after another: what it did stands for them too.</summary>
        internal HashSet<PartyId> WithSuccessors(PartyId party)
        {
            var its = new HashSet<PartyId> { party };
            foreach (var succession in agreement.State.Successions)
            {
                if (succession.Successor is { } successor && its.Contains(succession.Party))
                {
                    its.Add(successor);
                }
            }

            return its;
        }
    }

    extension(StakeholderDirectory stakeholders)
    {
        /// <summary>The record under which a provider goes on, if it is a body and that record is not there; null otherwise.</summary>
        internal StakeholderId? NotHeldOf(ProviderId provider) =>
            provider.Party?.Stakeholder is { } body && stakeholders.Resolve(body) is var goesOn && stakeholders.Find(goesOn) is null ? goesOn : null;
    }
}
