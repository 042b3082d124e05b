using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <content>Questions about a cohort, a certificate or an agreement.</content>
public static partial class PembinaanDossiers
{
    /// <summary>
    /// Asks a question about a cohort in a dossier of what it needs, in one state of the database. What the answer lacked is loaded, declared to be there, and
    /// it is asked again.
    /// </summary>
    /// <typeparam name="T">The answer. What it leaves to be enumerated or computed later is asked of what was loaded by then.</typeparam>
    /// <param name="db">The context.</param>
    /// <param name="id">The cohort.</param>
    /// <param name="now">The instant of asking, as known at which what is declared is complete.</param>
    /// <param name="question">The question; it may be asked several times.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>
    /// The answer, whatever it is; or <see cref="StorageErrors.Unknown"/> if there is no such cohort, <see cref="StorageErrors.Damaged"/>,
    /// <see cref="StorageErrors.RowDamaged"/>, <see cref="DossierErrors.Cycle"/>, <see cref="StorageErrors.Unavailable"/>,
    /// <see cref="StorageErrors.NotPrepared"/>, <see cref="StorageErrors.OlderSchema"/> or <see cref="StorageErrors.NewerSchema"/>.
    /// </returns>
    public static Task<DomainResult<T>> AskAsync<T>(
        this DbContext db,
        CohortId id,
        Instant now,
        Func<CohortInDossier, T> question,
        CancellationToken cancel = default
    )
    {
        Guard.Against.Null(question);
        return AskAsync(db, Streams.Cohorts, Guard.Against.Null(id).Value, now, [], d => AroundOf(d, id), d => question(d[id]), cancel);
    }

    /// <summary>Asks a question about the cohort that issued a certificate, and about that certificate, as of any cohort.</summary>
    /// <typeparam name="T">The answer. What it leaves to be enumerated or computed later is asked of what was loaded by then.</typeparam>
    /// <param name="db">The context.</param>
    /// <param name="number">The number of the certificate, one that a cohort issued itself.</param>
    /// <param name="now">The instant of asking, as known at which what is declared is complete.</param>
    /// <param name="question">The question; it may be asked several times.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>
    /// The answer, whatever it is; or <see cref="CohortErrors.CertificateUnknown"/>, or what
    /// <see cref="AskAsync{T}(DbContext, CohortId, Instant, Func{CohortInDossier, T}, CancellationToken)"/> may answer.
    /// </returns>
    public static async Task<DomainResult<T>> AskAsync<T>(
        this DbContext db,
        CertificateNumber number,
        Instant now,
        Func<CohortInDossier, IssuedCertificate, T> question,
        CancellationToken cancel = default
    )
    {
        Guard.Against.Null(db);
        Guard.Against.Null(number);
        Guard.Against.Null(question);
        var rows = await db.ListAsync(db.Set<StoredCertificate>().Where(c => c.Number == number && c.IssuedBy == ""), cancel).ConfigureAwait(false);
        return !rows.IsSuccess ? DomainResult<T>.From(rows)
            : rows.Value is not [var row, ..] ? CohortErrors.CertificateUnknown.For(nameof(number), Argument.Of("number", number.Value))
            : (await db.AskAsync(row.Cohort, now, Answer, cancel).ConfigureAwait(false)).Bind(static answer => answer);

        // The row was read before the cohort: its certificate may have been taken back in between.
        DomainResult<T> Answer(CohortInDossier cohort) =>
            cohort.Cohort.FindCertificate(new CertificateKey(number)) is { } issued
                ? DomainResult.Success(question(cohort, issued))
                : CohortErrors.CertificateUnknown.For(nameof(number), Argument.Of("number", number.Value));
    }

    /// <summary>Asks a question about an agreement in a dossier of what it needs, as of a cohort.</summary>
    /// <typeparam name="T">The answer. What it leaves to be enumerated or computed later is asked of what was loaded by then.</typeparam>
    /// <param name="db">The context.</param>
    /// <param name="id">The agreement.</param>
    /// <param name="now">The instant of asking, as known at which what is declared is complete.</param>
    /// <param name="question">The question; it may be asked several times.</param>
    /// <param name="knownAt">The instant, inclusive, as known at which it is asked; null for all that is on record.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>
    /// The answer, whatever it is; or <see cref="StorageErrors.Unknown"/> if there is no such agreement, <see cref="StorageErrors.NotYetKnown"/> if there was
    /// none yet, <see cref="StorageErrors.Damaged"/>,
    /// <see cref="StorageErrors.RowDamaged"/>, <see cref="DossierErrors.Cycle"/>, <see cref="StorageErrors.Unavailable"/>,
    /// <see cref="StorageErrors.NotPrepared"/>, <see cref="StorageErrors.OlderSchema"/> or <see cref="StorageErrors.NewerSchema"/>.
    /// </returns>
    public static Task<DomainResult<T>> AskAsync<T>(
        this DbContext db,
        AgreementId id,
        Instant now,
        Func<AgreementInDossier, T> question,
        Instant? knownAt = null,
        CancellationToken cancel = default
    )
    {
        Guard.Against.Null(question);
        return AskedAsync();

        async Task<DomainResult<T>> AskedAsync() =>
            (
                await AskAsync(db, Streams.Agreements, Guard.Against.Null(id).Value, now, [Holding.AgreementsAround(id)], null, Answer, cancel)
                    .ConfigureAwait(false)
            ).Bind(static answer => answer);

        DomainResult<T> Answer(Dossier dossier) =>
            (knownAt is { } at ? dossier.AsKnownAt(at) : dossier) is var known && known.Find(id) is not null
                ? DomainResult.Success(question(known[id]))
                : StorageErrors.NotYetKnown.For(
                    nameof(knownAt),
                    Argument.Of("at", knownAt!.Value),
                    Argument.Of("kind", Streams.Agreements.Name),
                    Argument.Of("id", id.Value)
                );
    }

    private static async Task<DomainResult<T>> AskAsync<TRoot, T>(
        DbContext db,
        IRootStore<TRoot> store,
        string id,
        Instant now,
        IReadOnlyCollection<Holding> needs,
        Func<Dossier, IEnumerable<Holding>>? needsThen,
        Func<Dossier, T> question,
        CancellationToken cancel
    )
        where TRoot : AggregateRoot
    {
        Guard.Against.Null(db);
        var asked = await Reading
            .SnapshotAsync(db, () => Asking.RunAsync(db, store, id, now, needs, needsThen, question, cancel), cancel)
            .ConfigureAwait(false);
        return asked.IsSuccess ? asked.Value.Answer : DomainResult<T>.From(asked);
    }
}
