using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>The rows that follow from a root: whom it names, the spans of agreements, the numbers of certificates.</summary>
internal static class Rows
{
    /// <summary>Replaces the rows of the roots that are being stored and of the agreements whose rows depend on them, and writes all of it.</summary>
    /// <returns>Success, also if nothing is being stored; otherwise nothing was written.</returns>
    internal static async Task<DomainResult> StoreAsync(Writing writing, CancellationToken cancel)
    {
        if (writing.Staged.Count == 0)
        {
            return DomainResult.Success();
        }

        // Which agreements are affected follows from the links before the change and after it.
        var affected = await AffectedAgreements.OfAsync(writing.Db, writing.Staged, cancel).ConfigureAwait(false);
        if (!affected.IsSuccess)
        {
            return DomainResult.Failure([.. affected.ValidationErrors]);
        }

        foreach (var agreement in affected.Value)
        {
            await ReplaceSpansAsync(writing, agreement.Agreement, [.. agreement.Rows.Distinct()], cancel).ConfigureAwait(false);
        }

        foreach (var staged in writing.Staged)
        {
            await ReplaceLinksAsync(writing, staged.Kind, staged.Id, staged.Links, cancel).ConfigureAwait(false);
            if (staged.Root is CooperationAgreement changed)
            {
                await Quotas.ReplaceAsync(writing, changed, cancel).ConfigureAwait(false);
            }

            if (staged.Root is Cohort cohort && await ReplaceCertificatesAsync(writing, cohort, cancel).ConfigureAwait(false) is { IsSuccess: false } taken)
            {
                return taken;
            }
        }

        if (await Quotas.UseAsync(writing, cancel).ConfigureAwait(false) is { IsSuccess: false } used)
        {
            return used;
        }

        foreach (var seen in writing.Decided)
        {
            if (await seen.ChangedAsync(writing.Db, cancel).ConfigureAwait(false) is { } changed)
            {
                return changed;
            }
        }

        await writing.SaveAsync(cancel).ConfigureAwait(false);
        return DomainResult.Success();
    }

    /// <summary>
    /// Writes anew by what roots are found and quotas guarded, and the rows of agreements, for tables in which an older version wrote; if asked for, also the
    /// numbers of certificates, whatever stands there.
    /// </summary>
    internal static async Task<DomainResult<Dossier>> WriteAnewAsync(Writing writing, bool isAll, CancellationToken cancel)
    {
        if (!await writing.LockAsync(cancel).ConfigureAwait(false))
        {
            return DomainResult<Dossier>.From(await Schemas.CheckAsync(writing.Db, cancel).ConfigureAwait(false));
        }

        var gathering = new Gathering(writing.Db, cancel);
        await gathering.TakeEverythingAsync().ConfigureAwait(false);
        var all = await gathering.LoadAsync(Instant.MaxValue).ConfigureAwait(false);
        if (!all.IsSuccess)
        {
            return all;
        }

        await LinkAsync(writing, Streams.Facilities, all.Value.Facilities, cancel).ConfigureAwait(false);
        await LinkAsync(writing, Streams.Stakeholders, all.Value.Stakeholders, cancel).ConfigureAwait(false);
        await LinkAsync(writing, Streams.Agreements, all.Value.Agreements, cancel).ConfigureAwait(false);
        await LinkAsync(writing, Streams.Programmes, all.Value.Programmes, cancel).ConfigureAwait(false);
        await LinkAsync(writing, Streams.Cohorts, all.Value.Cohorts, cancel).ConfigureAwait(false);
        await LinkAsync(writing, Streams.Referrals, all.Value.Referrals, cancel).ConfigureAwait(false);
        foreach (var agreement in all.Value.Agreements)
        {
            await Quotas.ReplaceAsync(writing, agreement, cancel).ConfigureAwait(false);
        }

        // What stands there may not be readable.
        await writing.Db.Set<AgreementSpan>().ExecuteDeleteAsync(cancel).ConfigureAwait(false);
        foreach (var agreement in all.Value.Agreements)
        {
            await ReplaceSpansAsync(writing, agreement.Id, [.. all.Value[agreement.Id].Rows.Value.Rows.Distinct()], cancel).ConfigureAwait(false);
        }

        if (isAll && await ReplaceCertificatesAsync(writing, all.Value, cancel).ConfigureAwait(false) is { IsSuccess: false } taken)
        {
            return DomainResult<Dossier>.From(taken);
        }

        await writing.SaveAsync(cancel).ConfigureAwait(false);
        await writing
            .Db.Set<StoredSchema>()
            .ExecuteUpdateAsync(static s => s.SetProperty(static v => v.Rows, PembinaanModel.Schema), cancel)
            .ConfigureAwait(false);
        return all;
    }

    private static async Task<DomainResult> ReplaceCertificatesAsync(Writing writing, Dossier all, CancellationToken cancel)
    {
        await writing.Db.Set<StoredCertificate>().ExecuteDeleteAsync(cancel).ConfigureAwait(false);
        foreach (var cohort in all.Cohorts)
        {
            if (await ReplaceCertificatesAsync(writing, cohort, cancel).ConfigureAwait(false) is { IsSuccess: false } taken)
            {
                return taken;
            }
        }

        return DomainResult.Success();
    }

    private static async Task LinkAsync<TRoot>(Writing writing, IRootStore<TRoot> store, IEnumerable<TRoot> roots, CancellationToken cancel)
        where TRoot : Journals.AggregateRoot
    {
        foreach (var root in roots)
        {
            await ReplaceLinksAsync(writing, store.Kind, store.IdOf(root), [.. store.LinksOf(root)], cancel).ConfigureAwait(false);
        }
    }

    internal static async Task ReplaceLinksAsync(Writing writing, string kind, string id, IReadOnlyCollection<Links.Link> links, CancellationToken cancel)
    {
        var there = await writing.Db.Set<StoredLink>().AsNoTracking().Where(l => l.Kind == kind && l.Root == id).ToListAsync(cancel).ConfigureAwait(false);
        var wanted = links.Select(l => new StoredLink(kind, id, l.Role, l.Kind, l.Root)).ToHashSet();
        foreach (var gone in there.Where(l => !wanted.Contains(l)))
        {
            await writing
                .Db.Set<StoredLink>()
                .Where(l => l.Kind == kind && l.Root == id && l.Role == gone.Role && l.ToKind == gone.ToKind && l.ToRoot == gone.ToRoot)
                .ExecuteDeleteAsync(cancel)
                .ConfigureAwait(false);
        }

        foreach (var link in wanted.Except(there))
        {
            writing.Add(link);
        }
    }

    private static async Task ReplaceSpansAsync(Writing writing, AgreementId agreement, IReadOnlyCollection<AgreementSpan> rows, CancellationToken cancel)
    {
        var there = await DamagedRows
            .ReadAsync(writing.Db.Set<AgreementSpan>().AsNoTracking().Where(s => s.Agreement == agreement), cancel)
            .ConfigureAwait(false);
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
        var there = await DamagedRows
            .ReadAsync(writing.Db.Set<StoredCertificate>().AsNoTracking().Where(c => c.Cohort == id || numbers.Contains(c.Number)), cancel)
            .ConfigureAwait(false);
        DomainError[] taken =
        [
            .. there
                .Concat(writing.Added<StoredCertificate>())
                .Where(c => c.Cohort != id && wanted.ContainsKey(Key(c)))
                .Select(c =>
                    StorageErrors.CertificateNumberTaken.For(
                        "number",
                        Argument.Of("number", wanted[Key(c)].Number.Value),
                        Argument.Of("cohort", c.Cohort.Value)
                    )
                ),
        ];
        if (taken.Length > 0)
        {
            return DomainResult.Failure(taken);
        }

        foreach (var gone in there.Where(c => c.Cohort == id && !wanted.ContainsKey(Key(c))))
        {
            await writing
                .Db.Set<StoredCertificate>()
                .Where(c => c.Number == gone.Number && c.IssuedBy == gone.IssuedBy && c.Scheme == gone.Scheme)
                .ExecuteDeleteAsync(cancel)
                .ConfigureAwait(false);
        }

        foreach (var (key, certificate) in wanted.ExceptBy(there.Select(Key), static w => w.Key))
        {
            writing.Add(new StoredCertificate(key.Number, key.Item2, key.Item3, id, certificate.IssuedOn));
        }

        return DomainResult.Success();
    }

    private static (CertificateNumber Number, string IssuedBy, string Scheme) Key(StoredCertificate row) => (row.Number, row.IssuedBy, row.Scheme);
}
