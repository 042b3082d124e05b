using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>Stores what a dossier holds beside its roots, and many roots at once.</summary>
public static class PembinaanOccasions
{
    private static readonly LocalisedText Name = new("acara", "occasion");

    /// <summary>Stores an occasion, in place of an earlier one with the same identity: it has no journal.</summary>
    /// <param name="db">The context.</param>
    /// <param name="occasion">The occasion.</param>
    /// <param name="cancel">To give up; then nothing is stored.</param>
    /// <returns>
    /// The occasion; or what is wrong with it in itself (<see cref="Dossier.WithOccasions"/>), <see cref="StorageErrors.Unavailable"/>,
    /// <see cref="StorageErrors.NotPrepared"/>, <see cref="StorageErrors.OlderSchema"/> or <see cref="StorageErrors.NewerSchema"/>.
    /// </returns>
    public static async Task<DomainResult<Occasion>> StoreAsync(this DbContext db, Occasion occasion, CancellationToken cancel = default)
    {
        Guard.Against.Null(db);
        Guard.Against.Null(occasion);
        var sound = Dossier.Empty.WithOccasions(occasion);
        return sound.IsSuccess
            ? await Writing.RunAsync(db, writing => StoredAsync(writing, occasion, cancel), cancel).ConfigureAwait(false)
            : DomainResult<Occasion>.From(sound);
    }

    /// <summary>Stores all roots and occasions of a dossier, for example of a document: all or none. Sent again, it changes nothing.</summary>
    /// <param name="db">The context.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="cancel">To give up; then nothing is stored.</param>
    /// <returns>The dossier, or what <see cref="PembinaanStorage.AppendAsync"/> and <see cref="StoreAsync"/> may answer.</returns>
    public static async Task<DomainResult<Dossier>> ImportAsync(this DbContext db, Dossier dossier, CancellationToken cancel = default)
    {
        Guard.Against.Null(db);
        Guard.Against.Null(dossier);
        return await Writing.RunAsync(db, writing => ImportedAsync(writing, dossier, cancel), cancel).ConfigureAwait(false);
    }

    /// <summary>
    /// Stores a dossier whose entries were rewritten: texts redacted, people renamed, or two pseudonyms merged. All roots that changed, with the rows that
    /// follow from them, in one transaction: all or none. Sent again, it changes nothing.
    /// </summary>
    /// <param name="db">The context.</param>
    /// <param name="before">The dossier as it was loaded.</param>
    /// <param name="after">What <c>Redact</c>, <c>Repseudonymise</c> or <c>Merge</c> made of it.</param>
    /// <param name="cancel">To give up; then nothing is stored.</param>
    /// <returns>
    /// The dossier after; or <see cref="JournalErrors.Stale"/> if somebody else stored entries since it was loaded, <see cref="StorageErrors.Rewritten"/> if
    /// stored entries say something else than before and after, <see cref="StorageErrors.Unknown"/>, <see cref="JournalErrors.ReadOnlyView"/>, or what
    /// <see cref="PembinaanStorage.AppendAsync"/> may answer of a database; then nothing is stored.
    /// </returns>
    /// <exception cref="ArgumentException">A root was not in the dossier before, or its entries have other identities, places or stamps.</exception>
    public static async Task<DomainResult<Dossier>> RewriteAsync(this DbContext db, Dossier before, Dossier after, CancellationToken cancel = default)
    {
        Guard.Against.Null(db);
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        return await Writing.RunAsync(db, writing => RewrittenAsync(writing, before, after, cancel), cancel).ConfigureAwait(false);
    }

    internal static DomainError Unknown(OccasionId id) => StorageErrors.Unknown.For("id", Argument.Of("kind", Name), Argument.Of("id", id.Value));

    internal static DomainResult Damaged(string id, DomainResult<Occasion> read) =>
        StorageErrors.Damaged.For(
            "root",
            Argument.Of("kind", Name),
            Argument.Of("id", id),
            Argument.Of("revision", 1),
            Argument.Of("faults", read.IsSuccess ? LocalisedText.Same(read.Value.Id.Value) : EntryFaults.Of(read))
        );

    private static async Task<DomainResult<Dossier>> ImportedAsync(Writing writing, Dossier dossier, CancellationToken cancel)
    {
        if (!await writing.LockAsync(cancel).ConfigureAwait(false))
        {
            return DomainResult<Dossier>.From(await Schemas.CheckAsync(writing.Db, cancel).ConfigureAwait(false));
        }

        foreach (var occasion in dossier.Occasions)
        {
            await StageAsync(writing, occasion, cancel).ConfigureAwait(false);
        }

        var staged = await Changes.StageAsync(writing, Dossier.Empty, dossier, cancel).ConfigureAwait(false);
        var stored = staged.IsSuccess ? await Rows.StoreAsync(writing, cancel).ConfigureAwait(false) : staged;
        if (stored.IsSuccess && writing.Staged.Count == 0)
        {
            await writing.SaveAsync(cancel).ConfigureAwait(false);
        }

        return stored.IsSuccess ? dossier : DomainResult<Dossier>.From(stored);
    }

    private static async Task<DomainResult<Dossier>> RewrittenAsync(Writing writing, Dossier before, Dossier after, CancellationToken cancel)
    {
        if (!await writing.LockAsync(cancel).ConfigureAwait(false))
        {
            return DomainResult<Dossier>.From(await Schemas.CheckAsync(writing.Db, cancel).ConfigureAwait(false));
        }

        var staged = await Changes.StageRewrittenAsync(writing, before, after, cancel).ConfigureAwait(false);
        var stored = staged.IsSuccess ? await Rows.StoreAsync(writing, cancel).ConfigureAwait(false) : staged;
        return stored.IsSuccess ? after : DomainResult<Dossier>.From(stored);
    }

    private static async Task<DomainResult<Occasion>> StoredAsync(Writing writing, Occasion occasion, CancellationToken cancel)
    {
        if (await Schemas.CheckAsync(writing.Db, cancel).ConfigureAwait(false) is { IsSuccess: false } lacking)
        {
            return DomainResult<Occasion>.From(lacking);
        }

        await StageAsync(writing, occasion, cancel).ConfigureAwait(false);
        await writing.SaveAsync(cancel).ConfigureAwait(false);
        return occasion;
    }

    private static async Task StageAsync(Writing writing, Occasion occasion, CancellationToken cancel)
    {
        var (id, body) = (occasion.Id.Value, PembinaanJson.Occasions.Write(occasion));
        var replaced = await writing
            .Db.Set<StoredOccasion>()
            .Where(o => o.Id == id)
            .ExecuteUpdateAsync(o => o.SetProperty(static r => r.Body, body), cancel)
            .ConfigureAwait(false);
        if (replaced == 0)
        {
            writing.Add(new StoredOccasion(id, body));
        }

        await Rows.ReplaceLinksAsync(writing, StoredLink.Occasion, id, [.. Links.Of(occasion).Distinct()], cancel).ConfigureAwait(false);
    }
}
