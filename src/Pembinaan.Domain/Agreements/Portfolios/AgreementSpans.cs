using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>Computes the rows of an agreement, and the predicates by which a database asks the same questions of them.</summary>
internal static class AgreementSpans
{
    /// <summary>
    /// The rows of an agreement as known now: for each facility, provider and subject the days in force, suspended and for running out, in the order of
    /// subjects, facilities, providers and days; none if it has no days. On each day in force there is at least one row that says so. What an agreement under
    /// it takes on is in force and covers nothing.
    /// </summary>
    internal static IEnumerable<AgreementSpan> Of(CooperationAgreement agreement)
    {
        Guard.Against.Null(agreement);
        return agreement.TermDays.IsEmpty ? [] : Rows(agreement);
    }

    private static IEnumerable<AgreementSpan> Rows(CooperationAgreement agreement)
    {
        var parties = agreement.Days.Parties.Segments.SelectMany(static s => s.Value).Select(static p => p.Party).Distinct().ToList();
        var items = agreement.Days.Scope.Segments.SelectMany(static s => s.Value).ToList();
        var introduced = agreement.BodiesIntroduced().Select(i => (i.Brought, Record: (ProviderId)agreement.Bodies!.Stakeholders.Resolve(i.Record))).ToList();
        foreach (var subject in items.Select(static i => i.Subject).Distinct())
        {
            var of = items.FindAll(i => i.Subject == subject);
            var days = agreement.SubjectDays(subject);
            var facilities = OrNone(
                of.SelectMany(static i => i.Facilities).Concat(parties.Select(static p => p.Facility).OfType<FacilityId>()).Distinct(),
                f => agreement.FacilityDays(f, subject),
                days
            );
            var providers = OrNone(
                of.SelectMany(static i => i.Providers)
                    .Concat(parties.Select(ProviderId.Of))
                    .Concat(agreement.ImplementingOffices.Select(static o => (ProviderId)o.Office))
                    .Concat(agreement.BroughtProviders.Select(static b => b.Provider))
                    .SelectMany(agreement.StandingFor)
                    .SelectMany(agreement.RecordsOf)
                    .SelectMany(p => introduced.Where(i => i.Record == p).Select(static i => i.Brought).Prepend(p))
                    .Distinct(),
                p => agreement.ProviderDays(p, subject),
                days
            );
            foreach (var (facility, facilityDays) in facilities)
            {
                foreach (var (provider, providerDays) in providers)
                {
                    var (inForce, suspended, runOut) = Coverage.Split(agreement, subject, days, facilityDays, providerDays, provider);
                    var below = facility is null || provider is null ? DateSet.None : Coverage.DaysBelow(agreement, facility, provider, subject);
                    foreach (
                        var (held, hold) in new[]
                        {
                            (inForce.Except(below), SpanState.InForce),
                            (inForce & below, SpanState.CarriedOutBelow),
                            (suspended, SpanState.Suspended),
                            (runOut.Except(below), SpanState.RunOut),
                        }
                    )
                    {
                        foreach (var span in held.Spans)
                        {
                            yield return new(agreement.Id, facility, provider, subject, span.FirstDay!.Value, span.LastDay, hold, agreement.LastDay);
                        }
                    }
                }
            }
        }
    }

    /// <summary>Each of some with its days, and null with the days on which there is none of them.</summary>
    private static List<(T? Of, DateSet Days)> OrNone<T>(IEnumerable<T> some, Func<T, DateSet> daysOf, in DateSet all)
        where T : class
    {
        List<(T? Of, DateSet Days)> found = [.. some.Select(s => ((T?)s, daysOf(s)))];
        found.Add((null, all.Except(DateSet.UnionOf([.. found.Select(static f => f.Days)]))));
        return found.FindAll(static f => !f.Days.IsEmpty);
    }
}
