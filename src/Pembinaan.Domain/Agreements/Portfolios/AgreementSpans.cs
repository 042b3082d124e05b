using System.Linq.Expressions;
using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Agreements.Portfolios;

/// <summary>Computes the rows of an agreement, and the predicates by which a database asks the same questions of them.</summary>
public static class AgreementSpans
{
    /// <summary>The rows of an agreement as known now: for each facility, provider and subject the days in force, suspended and for running out.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>The rows in the order of subjects, facilities, providers and days; none if it has no days.</returns>
    public static IEnumerable<AgreementSpan> Of(CooperationAgreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var parties = agreement.Days.Parties.Segments.SelectMany(static s => s.Value).Select(static p => p.Party).Distinct().ToList();
        var items = agreement.Days.Scope.Segments.SelectMany(static s => s.Value).ToList();
        foreach (var subject in items.Select(static i => i.Subject).Distinct())
        {
            var of = items.FindAll(i => i.Subject == subject);
            var facilities = of.SelectMany(static i => i.Facilities).Concat(parties.Select(static p => p.Facility).OfType<FacilityId>()).Distinct();
            var providers = of.SelectMany(static i => i.Providers)
                .Concat(parties.Select(ProviderId.Of))
                .Concat(agreement.ImplementingOffices.Select(static o => (ProviderId)o.Office))
                .Concat(agreement.BroughtProviders.Select(static b => b.Provider))
                .Distinct()
                .ToList();
            foreach (var facility in facilities)
            {
                foreach (var provider in providers)
                {
                    var coverage = agreement.CoverageOf(facility, provider, subject);
                    foreach (var (days, hold) in new[] { (coverage.Days.Except(coverage.RunOutDays), SpanHold.None), (coverage.SuspendedDays, SpanHold.Suspended), (coverage.RunOutDays, SpanHold.RunOut) })
                    {
                        foreach (var span in days.Spans)
                        {
                            yield return new(agreement.Id, facility, provider, subject, span.FirstDay!.Value, span.LastDay, hold, agreement.LastDay);
                        }
                    }
                }
            }
        }
    }

    /// <summary>The rows of agreements that are in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The predicate; the distinct agreements of its rows are those in force.</returns>
    public static Expression<Func<AgreementSpan, bool>> InForceOn(LocalDate day) =>
        s => s.Hold == SpanHold.None && s.FirstDay <= day && (s.LastDay == null || s.LastDay >= day);

    /// <summary>The rows of agreements whose term ends between two days.</summary>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <returns>The predicate.</returns>
    public static Expression<Func<AgreementSpan, bool>> ExpiringBetween(LocalDate firstDay, LocalDate lastDay) =>
        s => s.EndsOn != null && s.EndsOn >= firstDay && s.EndsOn <= lastDay;

    /// <summary>The rows that cover a session; run-out rows too, which cover what had begun.</summary>
    /// <param name="facility">The facility.</param>
    /// <param name="provider">Who carries it out.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="day">The day.</param>
    /// <returns>The predicate.</returns>
    public static Expression<Func<AgreementSpan, bool>> Covers(FacilityId facility, ProviderId provider, SubjectId subject, LocalDate day) =>
        s => s.Facility == facility && s.Provider == provider && s.Subject == subject && s.Hold != SpanHold.Suspended && s.FirstDay <= day && (s.LastDay == null || s.LastDay >= day);
}
