using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>The rows that follow from a root: whom it names, the spans of agreements, the numbers of certificates.</summary>
internal static class Rows
{
    /// <summary>Replaces the rows of a root, and of the agreements whose rows depend on it.</summary>
    internal static async Task<DomainResult> ReplaceAsync(
        Writing writing, string kind, string id, AggregateRoot root, IReadOnlyCollection<Links.Link> links, CancellationToken cancel)
    {
        switch (root)
        {
            case CooperationAgreement agreement:
                var spans = await AffectedAgreements.OfAsync(writing.Db, agreement, cancel).ConfigureAwait(false);
                if (!spans.IsSuccess)
                {
                    return DomainResult.Failure([.. spans.ValidationErrors]);
                }

                foreach (var (affected, rows) in spans.Value)
                {
                    await ReplaceSpansAsync(writing, affected, rows, cancel).ConfigureAwait(false);
                }

                // Which agreements are affected follows from the links before the change and after it.
                await ReplaceLinksAsync(writing, kind, id, links, cancel).ConfigureAwait(false);
                return DomainResult.Success();

            case Cohort cohort:
                await ReplaceLinksAsync(writing, kind, id, links, cancel).ConfigureAwait(false);
                return await ReplaceCertificatesAsync(writing, cohort, cancel).ConfigureAwait(false);

            default:
                await ReplaceLinksAsync(writing, kind, id, links, cancel).ConfigureAwait(false);
                return DomainResult.Success();
        }
    }

    private static async Task ReplaceLinksAsync(
        Writing writing, string kind, string id, IReadOnlyCollection<Links.Link> links, CancellationToken cancel)
    {
        var there = await writing.Db.Set<StoredLink>().AsNoTracking().Where(l => l.Kind == kind && l.Root == id).ToListAsync(cancel).ConfigureAwait(false);
        var wanted = links.Select(l => new StoredLink(kind, id, l.Role, l.Kind, l.Root)).ToHashSet();
        foreach (var gone in there.Where(l => !wanted.Contains(l)))
        {
            await writing.Db.Set<StoredLink>()
                .Where(l => l.Kind == kind && l.Root == id && l.Role == gone.Role && l.ToKind == gone.ToKind && l.ToRoot == gone.ToRoot)
                .ExecuteDeleteAsync(cancel).ConfigureAwait(false);
        }

        foreach (var link in wanted.Except(there))
        {
            writing.Add(link);
        }
    }

    private static async Task ReplaceSpansAsync(Writing writing, AgreementId agreement, IReadOnlyCollection<AgreementSpan> rows, CancellationToken cancel)
    {
        var there = await writing.Db.Set<AgreementSpan>().AsNoTracking().Where(s => s.Agreement == agreement).ToListAsync(cancel).ConfigureAwait(false);
        if (there.Count == rows.Count && there.ToHashSet().SetEquals(rows))
        {
            return;
        }

        await writing.Db.Set<AgreementSpan>().Where(s => s.Agreement == agreement).ExecuteDeleteAsync(cancel).ConfigureAwait(false);
        foreach (var row in rows)
        {
            writing.Add(row);
        }
    }

    private static async Task<DomainResult> ReplaceCertificatesAsync(Writing writing, Cohort cohort, CancellationToken cancel)
    {
        var id = cohort.Id;
        var wanted = cohort.Certificates.Select(static c => c.Certificate).ToDictionary(static c => (c.Number, c.IssuedBy?.Value ?? "", c.Scheme ?? ""));
        CertificateNumber[] numbers = [.. wanted.Keys.Select(static k => k.Number).Distinct()];
        var there = await writing.Db.Set<StoredCertificate>().AsNoTracking()
            .Where(c => c.Cohort == id || numbers.Contains(c.Number)).ToListAsync(cancel).ConfigureAwait(false);
        DomainError[] taken =
        [
            .. there.Where(c => c.Cohort != id && wanted.ContainsKey(Key(c)))
                .Select(static c => StorageErrors.CertificateNumberTaken.For("number", Argument.Of("number", c.Number.Value), Argument.Of("cohort", c.Cohort.Value))),
        ];
        if (taken.Length > 0)
        {
            return DomainResult.Failure(taken);
        }

        foreach (var gone in there.Where(c => c.Cohort == id && !wanted.ContainsKey(Key(c))))
        {
            await writing.Db.Set<StoredCertificate>()
                .Where(c => c.Number == gone.Number && c.IssuedBy == gone.IssuedBy && c.Scheme == gone.Scheme).ExecuteDeleteAsync(cancel).ConfigureAwait(false);
        }

        foreach (var (key, certificate) in wanted.ExceptBy(there.Select(Key), static w => w.Key))
        {
            writing.Add(new StoredCertificate(key.Number, key.Item2, key.Item3, id, certificate.IssuedOn));
        }

        return DomainResult.Success();
    }

    private static (CertificateNumber Number, string IssuedBy, string Scheme) Key(StoredCertificate row) => (row.Number, row.IssuedBy, row.Scheme);
}
