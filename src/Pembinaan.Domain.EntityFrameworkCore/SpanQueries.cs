using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>Questions to the rows of agreements, asked by the database: <c>db.Spans.InForceOn(day).At(facility)</c>.</summary>
/// <remarks>An agreement may have several rows on a day, one for each subject and provider; the distinct agreements are those that are meant.</remarks>
public static class SpanQueries
{
    /// <summary>What a query of rows finds, if the tables are those of this package: <c>await db.ListAsync(db.Spans.InForceOn(day))</c>.</summary>
    /// <typeparam name="T">What the query gives.</typeparam>
    /// <param name="db">The context of the query.</param>
    /// <param name="rows">The query.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>
    /// All that it finds; or <see cref="StorageErrors.RowDamaged"/>, or what <see cref="PembinaanPreparing.CheckSchemaAsync"/> may answer.
    /// </returns>
    public static async Task<DomainResult<IReadOnlyList<T>>> ListAsync<T>(this DbContext db, IQueryable<T> rows, CancellationToken cancel = default)
    {
        Guard.Against.Null(db);
        Guard.Against.Null(rows);
        return await Reading
            .RunAsync(
                db,
                async () =>
                    await Schemas.CheckRowsAsync(db, cancel).ConfigureAwait(false) is { IsSuccess: false } lacking
                        ? DomainResult<IReadOnlyList<T>>.From(lacking)
                        : DomainResult.Success<IReadOnlyList<T>>(await DamagedRows.ReadAsync(rows, cancel).ConfigureAwait(false)),
                cancel
            )
            .ConfigureAwait(false);
    }

    /// <summary>What a query of rows at a facility finds: one that is not on record has no empty list.</summary>
    /// <typeparam name="T">What the query gives.</typeparam>
    /// <param name="db">The context of the query.</param>
    /// <param name="facility">The facility.</param>
    /// <param name="rows">The query.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>
    /// All that it finds; or <see cref="StorageErrors.Unknown"/>, <see cref="StorageErrors.RowDamaged"/>, or what
    /// <see cref="PembinaanPreparing.CheckSchemaAsync"/> may answer.
    /// </returns>
    public static async Task<DomainResult<IReadOnlyList<T>>> ListAsync<T>(
        this DbContext db,
        FacilityId facility,
        IQueryable<T> rows,
        CancellationToken cancel = default
    )
    {
        Guard.Against.Null(db);
        Guard.Against.Null(facility);
        var (kind, id) = (Streams.Facilities.Kind, facility.Value);
        var begun = db.Set<StoredEntry>().AsNoTracking().Where(e => e.Kind == kind && e.Root == id).Select(static e => e.Root).Distinct();
        var known = await db.ListAsync(begun, cancel).ConfigureAwait(false);
        return !known.IsSuccess ? DomainResult<IReadOnlyList<T>>.From(known)
            : known.Value.Count == 0 ? Streams.Facilities.Unknown(id)
            : await db.ListAsync(rows, cancel).ConfigureAwait(false);
    }

    /// <summary>The rows of agreements in force on a day.</summary>
    /// <param name="spans">The rows.</param>
    /// <param name="day">The day.</param>
    /// <returns>Those of them, as a query.</returns>
    public static IQueryable<AgreementSpan> InForceOn(this IQueryable<AgreementSpan> spans, LocalDate day) =>
        Guard.Against.Null(spans).Where(AgreementSpan.InForceOn(day));

    /// <summary>The rows of agreements whose term ends between two days.</summary>
    /// <param name="spans">The rows.</param>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <returns>Those of them, as a query.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
    public static IQueryable<AgreementSpan> ExpiringBetween(this IQueryable<AgreementSpan> spans, LocalDate firstDay, LocalDate lastDay) =>
        Guard.Against.Null(spans).Where(AgreementSpan.ExpiringBetween(firstDay, lastDay));

    /// <summary>The rows that cover a session; run-out rows too, which cover what had begun.</summary>
    /// <param name="spans">The rows.</param>
    /// <param name="facility">The facility.</param>
    /// <param name="provider">Who carries it out.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="day">The day.</param>
    /// <returns>Those of them, as a query.</returns>
    public static IQueryable<AgreementSpan> Covering(
        this IQueryable<AgreementSpan> spans,
        FacilityId facility,
        ProviderId provider,
        SubjectId subject,
        LocalDate day
    ) => Guard.Against.Null(spans).Where(AgreementSpan.Covers(facility, provider, subject, day));

    /// <summary>The rows at a facility.</summary>
    /// <param name="spans">The rows.</param>
    /// <param name="facility">The facility.</param>
    /// <returns>Those of them, as a query.</returns>
    public static IQueryable<AgreementSpan> At(this IQueryable<AgreementSpan> spans, FacilityId facility)
    {
        Guard.Against.Null(spans);
        Guard.Against.Null(facility);
        return spans.Where(s => s.Facility == facility);
    }

    /// <summary>The rows of a partner, office, or person or body brought.</summary>
    /// <param name="spans">The rows.</param>
    /// <param name="provider">The provider.</param>
    /// <returns>Those of them, as a query.</returns>
    public static IQueryable<AgreementSpan> By(this IQueryable<AgreementSpan> spans, ProviderId provider)
    {
        Guard.Against.Null(spans);
        Guard.Against.Null(provider);
        return spans.Where(s => s.Provider == provider);
    }

    /// <summary>The rows about a subject.</summary>
    /// <param name="spans">The rows.</param>
    /// <param name="subject">The subject.</param>
    /// <returns>Those of them, as a query.</returns>
    public static IQueryable<AgreementSpan> About(this IQueryable<AgreementSpan> spans, SubjectId subject)
    {
        Guard.Against.Null(spans);
        Guard.Against.Null(subject);
        return spans.Where(s => s.Subject == subject);
    }
}
