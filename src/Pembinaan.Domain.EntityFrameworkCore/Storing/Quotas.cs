using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Cohorts;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>
/// Guards the last place of a quota that several cohorts share: each that takes one, or plans sessions, counts the version of the agreement up, and is refused
/// if somebody else did since it was loaded. The row of the agreement keeps the second writer waiting until the first is through.
/// </summary>
internal static class Quotas
{
    /// <summary>Whoever decided beside an earlier version of the agreement is told.</summary>
    internal static async Task ReplaceAsync(Writing writing, CooperationAgreement agreement, CancellationToken cancel)
    {
        var id = agreement.Id.Value;
        var rows = writing.Db.Set<StoredQuota>().Where(q => q.Agreement == id);
        var counted = await CountUpAsync(rows, cancel).ConfigureAwait(false);
        if (counted == 0 && IsShared(agreement))
        {
            writing.Add(new StoredQuota(id, 1));
        }
    }

    /// <summary>Success; or <see cref="StorageErrors.QuotaUsed"/> for each agreement of which somebody else took something.</summary>
    internal static async Task<DomainResult> UseAsync(Writing writing, CancellationToken cancel)
    {
        var taking = writing.Staged.Where(static s => s.Root is Cohort cohort && TakesOther(s.Before as Cohort, cohort)).ToList();
        if (taking.Count == 0)
        {
            return DomainResult.Success();
        }

        var (agreement, facility) = (Streams.Agreements.Kind, Streams.Facilities.Kind);
        string[] facilities = [.. taking.Select(static s => ((Cohort)s.Root).Facility.Value).Distinct(StringComparer.Ordinal)];
        var links = writing.Db.Set<StoredLink>().Where(l => l.Kind == agreement && l.ToKind == facility && facilities.Contains(l.ToRoot));
        var rows = writing.Db.Set<StoredQuota>().Where(q => links.Any(l => l.Root == q.Agreement));
        if (await CountUpAsync(rows, cancel).ConfigureAwait(false) == 0)
        {
            return DomainResult.Success();
        }

        var now = await rows.AsNoTracking().ToListAsync(cancel).ConfigureAwait(false);
        DomainError[] used =
        [
            .. now.Where(q => taking.Exists(s => s.Known is { } known && known.Quotas.TryGetValue(q.Agreement, out var version) && version + 1 != q.Version))
                .Select(static q => StorageErrors.QuotaUsed.For("result", Argument.Of("agreement", q.Agreement))),
        ];
        var versions = now.ToDictionary(static q => q.Agreement, static q => q.Version, StringComparer.Ordinal);
        foreach (var staged in taking)
        {
            writing.OnceCommitted(() =>
                KnownEntries.Change(
                    staged.LastEntry,
                    k => k with { Quotas = k.Quotas.ToDictionary(static q => q.Key, q => versions.GetValueOrDefault(q.Key, q.Value), StringComparer.Ordinal) }
                )
            );
        }

        return used.Length > 0 ? DomainResult.Failure(used) : DomainResult.Success();
    }

    private static Task<int> CountUpAsync(IQueryable<StoredQuota> rows, CancellationToken cancel) =>
        rows.ExecuteUpdateAsync(static q => q.SetProperty(static r => r.Version, static r => r.Version + 1), cancel);

    // Whether it ever had one: what was agreed at first, and by addenda.
    private static bool IsShared(CooperationAgreement agreement) =>
        agreement
            .Journal.Effective.Select(static e => e.Event)
            .OfType<TermsAgreed>()
            .Select(static t => t.Terms)
            .Concat(agreement.Addenda.Select(static a => a.Addendum.Terms).OfType<AgreementTerms>())
            .Any(static t => t.Quotas.Any(static q => q.Per != QuotaPer.Cohort));

    // People have a place, or had one, and sessions are planned, otherwise than before. Who was there on a day is no matter of quotas.
    private static bool TakesOther(Cohort? before, Cohort after) =>
        before is null || !Places(before).SequenceEqual(Places(after)) || !Sessions(before).SequenceEqual(Sessions(after));

    private static IEnumerable<(ParticipantId, LocalDate, LocalDate?, int)> Places(Cohort cohort) =>
        cohort.Participants.SelectMany(p => cohort.EnrolmentsOf(p)).Select(static e => (e.Participant, e.FirstDay, e.LastDay, e.Pauses.Count));

    private static IEnumerable<(SessionId, LocalDate, SubjectId, ProviderId, bool)> Sessions(Cohort cohort) =>
        cohort.Sessions.Select(static s => (s.Id, s.Day, s.Plan.Subject, s.Provider, s.Counts));
}
