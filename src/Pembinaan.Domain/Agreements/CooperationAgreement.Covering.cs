using Pembinaan.Domain.Identities;
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

    internal DateSet FacilityDays(FacilityId facility, SubjectId subject)
    {
        var partyDays = Days.Parties.DaysWhere(parties => parties.Any(p => p.Party.Facility == facility));
        var named = Days.Scope.DaysWhere(items => items.Any(i => i.Subject == subject && i.Facilities.Contains(facility)));
        var open = Days.Scope.DaysWhere(items => items.Any(i => i.Subject == subject && i.Facilities.IsEmpty));
        return named | (open & partyDays);
    }

    internal DateSet ProviderDays(ProviderId provider, SubjectId subject)
    {
        var allowed = Days.Scope.DaysWhere(items => items.Any(i => i.Subject == subject && (i.Providers.IsEmpty || i.Providers.Contains(provider))));
        var known = Days.Parties.DaysWhere(parties => provider.Party is not null && parties.Any(p => p.Party == provider.Party));
        foreach (var tenure in _state.Providers.Where(p => p.Provider == provider && (p.Subjects.IsEmpty || p.Subjects.Contains(subject))))
        {
            known |= tenure.Days;
        }

        return allowed & known;
    }

    /// <summary>The days from the one on which a narrowing was known up to its own, on which the subject takes no one in any more.</summary>
    internal DateSet NarrowingDays(SubjectId subject)
    {
        var closed = DateSet.None;
        foreach (var (addendum, effective, _, known) in _state.Addenda)
        {
            if (addendum.Scope is { } scope && !scope.Any(i => i.Subject == subject))
            {
                closed |= DateSet.Between(known, effective.PlusDays(-1));
            }
        }

        return closed;
    }

    /// <summary>The days on which a subject that an addendum took out may be finished.</summary>
    internal DateSet RunOutDays(SubjectId subject)
    {
        var days = Days.RunOut;
        foreach (var (addendum, effective, _, _) in _state.Addenda)
        {
            if (addendum is { Scope: { } scope, RunOutLastDay: { } last } && !scope.Any(i => i.Subject == subject) && SubjectDays(subject).Contains(effective.PlusDays(-1)))
            {
                days |= DateSet.Between(effective, last) & Days.InForce;
            }
        }

        return days.Except(SubjectDays(subject) & Days.InForce);
    }
}
