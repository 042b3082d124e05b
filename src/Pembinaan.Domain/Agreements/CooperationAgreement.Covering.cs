using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <content>What it covers.</content>
public sealed partial class CooperationAgreement
{
    /// <summary>On which days it covers a subject at a facility, carried out by a provider.</summary>
    /// <param name="facility">The facility.</param>
    /// <param name="provider">Who carries it out.</param>
    /// <param name="subject">The subject.</param>
    /// <returns>The days, and for every day the reasons.</returns>
    internal Coverage CoverageOf(FacilityId facility, ProviderId provider, SubjectId subject) => Coverage.Of(this, facility, provider, subject);

    /// <summary>The same for one cohort, which may have been moved to an agreement that continues this one.</summary>
    internal Coverage CoverageOf(FacilityId facility, ProviderId provider, SubjectId subject, CohortId cohort) =>
        Coverage.Of(this, facility, provider, subject, _bodies?.MovedFrom(Id, cohort) is { } moved ? (cohort, moved.FirstDay, moved.To) : null);

    internal DateSet SubjectDays(SubjectId subject) => Days.Scope.DaysWhere(items => items.Any(i => i.Subject == subject));

    /// <summary>The days on which a facility belongs to it for a subject; for any subject, if none is given.</summary>
    internal DateSet FacilityDays(FacilityId facility, SubjectId? subject)
    {
        var partyDays = Days.Parties.DaysWhere(parties => parties.Any(p => p.Party.Facility == facility));
        var named = Days.Scope.DaysWhere(items => items.Any(i => (subject is null || i.Subject == subject) && i.Facilities.Contains(facility)));
        var open = Days.Scope.DaysWhere(items => items.Any(i => (subject is null || i.Subject == subject) && i.Facilities.IsEmpty));
        return named | (open & partyDays);
    }

    /// <summary>
    /// The days on which somebody may carry a subject out; any subject, if none is given. In time: only those on which that was known when they came.
    /// </summary>
    internal DateSet ProviderDays(ProviderId provider, SubjectId? subject, bool inTime = false)
    {
        var allowed = Days.Scope.DaysWhere(items => items.Any(i => (subject is null || i.Subject == subject) && i.Providers.IsEmpty));
        foreach (var named in ProvidersInScope(subject))
        {
            allowed |=
                Days.Scope.DaysWhere(items => items.Any(i => (subject is null || i.Subject == subject) && i.Providers.Contains(named)))
                & DaysAs(named, provider);
        }

        return (allowed & KnownDays(provider, subject, inTime, DaysAs)).Except(DaysWithoutPartner | DaysOfUnknownPartner);
    }

    /// <summary>
    /// The days on which somebody may be one who carries a subject out, because the record of a body on the way to them is not there; with the bodies.
    /// </summary>
    internal (DateSet Days, ValueList<StakeholderId> Bodies) ProviderDaysNotKnown(ProviderId provider, SubjectId? subject)
    {
        if (_bodies is null)
        {
            return (DateSet.None, []);
        }

        var bodies = new List<StakeholderId>();
        var days = provider.Party?.Stakeholder is null ? DateSet.None : KnownDays(provider, subject, false, (named, _) => NotHeldDays(named));
        if ((KnownDays(provider, subject, false, DaysAs) & DaysOfUnknownPartner) is { IsEmpty: false } hanging)
        {
            days |= hanging;
            bodies.AddRange(PartiesNotHeld.Where(b => b.Days.Overlaps(hanging)).Select(static b => b.Body));
        }

        var allowed = Days.Scope.DaysWhere(items => items.Any(i => (subject is null || i.Subject == subject) && i.Providers.IsEmpty));
        foreach (var named in ProvidersInScope(subject))
        {
            var its = Days.Scope.DaysWhere(items => items.Any(i => (subject is null || i.Subject == subject) && i.Providers.Contains(named)));
            allowed |= its & (DaysAs(named, provider) | NotHeldDays(named));
        }

        return ((days & allowed).Except(DaysWithoutPartner), bodies.Distinct().ToValueList());

        DateSet NotHeldDays(ProviderId named)
        {
            if (named.Party?.Stakeholder is not { } body || _bodies.Stakeholders.StandingIn(body).NotHeld is not { IsEmpty: false } notHeld)
            {
                return DateSet.None;
            }

            bodies.AddRange(notHeld.Segments.Select(static s => s.Value));
            return notHeld.Days;
        }
    }

    /// <summary>The bodies that have ended without it being settled who follows, with the days on which they are a party.</summary>
    internal IEnumerable<(StakeholderId Body, DateSet Days)> UnsettledBodies
    {
        get
        {
            if (_bodies is null)
            {
                yield break;
            }

            foreach (
                var body in Days.Parties.Segments.SelectMany(static s => s.Value).Select(static p => p.Party.Stakeholder).OfType<StakeholderId>().Distinct()
            )
            {
                var days = _bodies.Stakeholders.StandingIn(body).Unsettled & Days.Parties.DaysWhere(parties => parties.Any(p => p.Party.Stakeholder == body));
                if (!days.IsEmpty)
                {
                    yield return (body, days);
                }
            }
        }
    }

    /// <summary>The days on which it is not settled who follows a party: as the agreement itself says, or as the record of the party does.</summary>
    internal DateSet SuccessorUnsettled => UnsettledBodies.Aggregate(Days.SuccessorUndetermined, static (all, body) => all | body.Days);

    /// <summary>Who carries out for whom it names, on whatever day: itself, and whoever stands for it.</summary>
    internal IEnumerable<ProviderId> StandingFor(ProviderId named) =>
        _bodies is null || named.Party?.Stakeholder is not { } body
            ? [named]
            : _bodies.Stakeholders.StandingIn(body).Who.Segments.Select(static s => (ProviderId)s.Value).Distinct();

    /// <summary>Who stands for a party on a day; null for nobody, or if it is not known.</summary>
    internal PartyId? StandInOn(PartyId party, LocalDate day) =>
        _bodies is null || party.Stakeholder is not { } body ? party
        : _bodies.Stakeholders.StandingIn(body).Who.On(day) is { } who ? who
        : (PartyId?)null;

    /// <summary>The party of a day that somebody who acts for it stands for: itself, the record merged into it, or whom it follows.</summary>
    internal PartyId Meant(PartyId acting, LocalDate day) =>
        _bodies is null || acting.Stakeholder is not { } body || !EventYears.OfOurTime.Hold(day)
            ? acting
            : PartiesOn(day).Select(static p => p.Party).FirstOrDefault(p => StandInOn(p, day)?.Stakeholder == _bodies.Stakeholders.Resolve(body)) ?? acting;

    /// <summary>The days on which somebody has not ended, as far as that is on record.</summary>
    internal DateSet DaysOfItself(ProviderId provider) =>
        _bodies is null || provider.Party?.Stakeholder is not { } body ? DateSet.All
        : _bodies.Stakeholders.Resolve(body) is var goesOn && _bodies.Stakeholders.StandingIn(goesOn) is var standing
            ? standing.Who.DaysWhere(b => b == goesOn) | standing.NotHeld.Days
        : DateSet.All;

    /// <summary>The name of a party on a day, as far as any is on record; its identity otherwise.</summary>
    internal string NameOf(PartyId party, LocalDate day) => _bodies?.NameOf(party, day) ?? party.Bare;

    /// <summary>A subject as the scope prints it on a day, else as it printed it last; its code where it is printed nowhere, and outside a dossier.</summary>
    internal string NameOf(SubjectId subject, LocalDate day) =>
        (_bodies is null ? null : PrintedAs(Days.Scope.On(day), subject) ?? Days.Scope.Segments.Select(s => PrintedAs(s.Value, subject)).LastOrDefault(static n => n is not null))
        ?? subject.Value;

    internal static string? PrintedAs(ValueList<ScopeItem> scope, SubjectId subject) => scope.FirstOrDefault(i => i.Subject == subject)?.AsPrinted;

    internal string NameOf(ProviderId provider, LocalDate day) => provider.Party is { } party ? NameOf(party, day) : provider.Bare;

    /// <summary>That somebody whom it names as provider has ended by a day and does not carry out any more; null if that is not why.</summary>
    internal DomainError? EndOf(ProviderId provider, LocalDate day)
    {
        if (
            _bodies is null
            || provider.Party?.Stakeholder is not { } asked
            || _bodies.Stakeholders.Resolve(asked) is not { } body
            || _bodies.Stakeholders.StandingIn(body).Who is not { IsEmpty: false } who
            || who.On(day) == body
        )
        {
            return null;
        }

        var isNamed = KnownDays(
                provider,
                null,
                false,
                (named, _) => named.Party?.Stakeholder is { } n && _bodies.Stakeholders.Resolve(n) == body ? DateSet.All : DateSet.None
            )
            .Contains(day);
        return !isNamed
            ? null
            : AgreementErrors.CoverageProviderEnded.Refusal(
                Coverage.Rule,
                "provider",
                Argument.Of("provider", NameOf(provider, day)),
                Named,
                Argument.Of("day", day),
                who.On(day) is { } next ? Argument.Of("next", NameOf(next, day)) : Argument.Of("next", new LocalisedText("tidak ada", "nobody"))
            );
    }

    // Whom it names as one who carries a subject out: parties, and offices and those brought while the party for which they do is one.
    internal DateSet KnownDays(ProviderId provider, SubjectId? subject, bool inTime, Func<ProviderId, ProviderId, DateSet> daysAs)
    {
        var known = DateSet.None;
        foreach (var party in Days.Parties.Segments.SelectMany(static s => s.Value).Select(static p => p.Party).Distinct())
        {
            var asked = daysAs(party, provider);
            known |= asked.IsEmpty ? asked : asked & Days.Parties.DaysWhere(parties => parties.Any(p => p.Party == party));
        }

        foreach (var tenure in _state.Providers.Where(p => subject is null || p.Subjects.IsEmpty || p.Subjects.Contains(subject)))
        {
            var asked = daysAs(tenure.Provider, provider);
            known |= asked.IsEmpty ? asked : asked & (inTime ? tenure.InTime : tenure.Days) & DaysOf(tenure.Party);
        }

        return known;
    }

    /// <summary>The days on which somebody stands for whom the agreement names.</summary>
    internal DateSet DaysAs(ProviderId named, ProviderId asked) =>
        _bodies is null || named.Party?.Stakeholder is not { } body
            ? named == asked
                ? DateSet.All
                : DateSet.None
            : asked.Party?.Stakeholder is { } other && _bodies.Stakeholders.Resolve(other) is var meant
                ? _bodies.Stakeholders.StandingIn(body).Who.DaysWhere(b => b == meant)
                : DateSet.None;

    internal IEnumerable<ProviderId> ProvidersInScope(SubjectId? subject) =>
        Days.Scope.Segments.SelectMany(static s => s.Value).Where(i => subject is null || i.Subject == subject).SelectMany(static i => i.Providers).Distinct();

    /// <summary>The days on which a party, or whoever succeeded it, is one and has not ended: those for whom it carried out leave with it.</summary>
    internal DateSet DaysOf(PartyId party)
    {
        var its = WithSuccessors(party);
        return DateSet.UnionOf([.. its.Select(one => Days.Parties.DaysWhere(parties => parties.Any(p => p.Party == one)) & NotEnded(one))]);
    }

    internal DateSet NotEnded(PartyId party) =>
        _bodies is null || party.Stakeholder is not { } body ? DateSet.All
        : _bodies.Stakeholders.StandingIn(body) is var standing ? standing.Who.Days | standing.NotHeld.Days
        : DateSet.All;

    /// <summary>A party and whoever succeeded it, one after another: what it did stands for them too.</summary>
    internal HashSet<PartyId> WithSuccessors(PartyId party)
    {
        var its = new HashSet<PartyId> { party };
        foreach (var succession in _state.Successions)
        {
            if (succession.Successor is { } successor && its.Contains(succession.Party))
            {
                its.Add(successor);
            }
        }

        return its;
    }

    /// <summary>
    /// The days on which the subject takes no one in any more, because it is known that it leaves the scope: from the day since which that has been known
    /// without interruption, up to the day before.
    /// </summary>
    internal DateSet NarrowingDays(SubjectId subject)
    {
        var closed = DateSet.None;
        foreach (var span in SubjectDays(subject).Spans)
        {
            if (span.LastDay is { } last && KnownToLeaveSince(subject, last.PlusDays(1)) is { } known)
            {
                closed |= DateSet.Between(known, last);
            }
        }

        return closed;
    }

    /// <summary>The days on which a subject that left the scope may be finished: as the addendum says that settles the scope from then on.</summary>
    internal DateSet RunOutDays(SubjectId subject)
    {
        var (days, within) = (Days.RunOut, SubjectDays(subject));
        foreach (var span in within.Spans)
        {
            if (
                span.LastDay is { } last
                && Days.ScopeSettledBy.On(last.PlusDays(1)) is >= 0 and var place
                && _state.Addenda[place].Addendum.RunOutLastDay is { } runOut
            )
            {
                days |= DateSet.Between(last.PlusDays(1), runOut) & Days.InForceDays;
            }
        }

        return days.Except(within & Days.InForceDays);
    }

    /// <summary>
    /// The day since which the addenda on record have said, each time, that a subject is not within the scope on a day; null if the agreement itself said so.
    /// </summary>
    internal LocalDate? KnownToLeaveSince(SubjectId subject, LocalDate day)
    {
        var (holds, since) = (Holds(_state.Scope), (LocalDate?)null);
        foreach (var (addendum, effective, _, known) in _state.Addenda)
        {
            if (addendum.Scope is { } scope && effective <= day)
            {
                since =
                    Holds(scope) ? null
                    : holds ? known
                    : since;
                holds = Holds(scope);
            }
        }

        return since;

        bool Holds(ValueList<ScopeItem> items) => items.Any(i => i.Subject == subject);
    }
}
