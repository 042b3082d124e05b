namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>A kind of root.</summary>
internal interface IRootStore
{
    /// <summary>The kind, as it is stored.</summary>
    string Kind { get; }

    /// <summary>The kind in words.</summary>
    LocalisedText Name { get; }
}

/// <summary>How the roots of a kind are stored and loaded, whatever their events.</summary>
internal interface IRootStore<TRoot> : IRootStore
    where TRoot : Journals.AggregateRoot
{
    /// <summary>The identity of a root.</summary>
    string IdOf(TRoot root);

    /// <summary>
    /// Adds what is new of a root to what is being stored; or answers what is stored, if all of it was sent before. To be followed by
    /// <see cref="Rows.StoreAsync"/>.
    /// </summary>
    Task<DomainResult<TRoot>> StageAsync(Writing writing, DomainResult<TRoot> result, CancellationToken cancel);

    /// <summary>
    /// Adds a root whose entries were rewritten to what is being stored, while nobody else writes. To be followed by <see cref="Rows.StoreAsync"/>.
    /// </summary>
    /// <returns>Success; or that it is not stored, or stored otherwise than it was before and than it is now.</returns>
    /// <exception cref="ArgumentException">What is now is not what was before with other contents.</exception>
    Task<DomainResult> StageRewrittenAsync(Writing writing, TRoot before, TRoot after, CancellationToken cancel);

    /// <summary>Stores what is new of a root.</summary>
    Task<DomainResult<TRoot>> AppendAsync(DbContext db, DomainResult<TRoot> result, CancellationToken cancel);

    /// <summary>That nothing is stored under an identity.</summary>
    DomainError Unknown(string id);

    /// <summary>What follows from a stored root: whom and what it names.</summary>
    IEnumerable<Links.Link> LinksOf(TRoot root);

    /// <summary>One root.</summary>
    Task<DomainResult<TRoot>> LoadAsync(DbContext db, string root, CancellationToken cancel);

    /// <summary>Those of some roots that are stored; in the order of their identities.</summary>
    Task<DomainResult<IReadOnlyList<TRoot>>> LoadAllAsync(DbContext db, IReadOnlyCollection<string> roots, CancellationToken cancel);

    /// <summary>Some roots of which the entries have been read, by identity, without those that have none; in the order of their identities.</summary>
    DomainResult<IReadOnlyList<TRoot>> LoadAll(IReadOnlyDictionary<string, List<StoredLine>> lines);

    /// <summary>Notes in which dossier a root was loaded, and beside which versions of shared quotas; answers how much of it is stored.</summary>
    StreamState SeenIn(SeenDossier seen, TRoot root, IReadOnlyDictionary<string, long> quotas);
}
