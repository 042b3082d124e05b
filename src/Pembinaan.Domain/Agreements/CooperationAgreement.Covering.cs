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
    public Coverage CoverageOf(FacilityId facility, ProviderId provider, SubjectId subject) => Coverage.Of(this, facility, provider, subject);

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
        var allowed = Days.Scope.DaysWhere(items => items.Any(i => (subject is null || i.Subject == subject) && (i.Providers.IsEmpty || i.Providers.Contains(provider))));
        var known = Days.Parties.DaysWhere(parties => provider.Party is not null && parties.Any(p => p.Party == provider.Party));
        foreach (var tenure in _state.Providers.Where(p => p.Provider == provider && (subject is null || p.Subjects.IsEmpty || p.Subjects.Contains(subject))))
        {
            known |= (inTime ? tenure.InTime : tenure.Days) & DaysOf(tenure.Party);
        }

        return allowed & known;
    }

    /// <summary>The days on which a party, or whoever succeeded it, is one: those for whom it carried out leave with it.</summary>
    private DateSet DaysOf(PartyId party)
    {
        var its = WithSuccessors(party);
        return Days.Parties.DaysWhere(parties => parties.Any(p => its.Contains(p.Party)));
    }

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
            if (span.LastDay is { } last && Days.ScopeSettledBy.On(last.PlusDays(1)) is >= 0 and var place && _state.Addenda[place].Addendum.RunOutLastDay is { } runOut)
            {
                days |= DateSet.Between(last.PlusDays(1), runOut) & Days.InForce;
            }
        }

        return days.Except(within & Days.InForce);
    }

    /// <summary>
    /// The day since which the addenda on record have said, each time, that a subject is not within the scope on a day; null if the agreement itself said so.
    /// </summary>
    private LocalDate? KnownToLeaveSince(SubjectId subject, LocalDate day)
    {
        var (holds, since) = (Holds(_state.Scope), (LocalDate?)null);
        foreach (var (addendum, effective, _, known) in _state.Addenda)
        {
            if (addendum.Scope is { } scope && effective <= day)
            {
                since = Holds(scope) ? null : holds ? known : since;
                holds = Holds(scope);
            }
        }

        return since;

        bool Holds(ValueList<ScopeItem> items) => items.Any(i => i.Subject == subject);
    }
}
