using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>Loads all roots that a question needs.</summary>
/// <remarks>What is named and not on record is left out: the dossier names it as missing, and what it would say stays undetermined.</remarks>
public static class PembinaanDossiers
{
    /// <summary>Everything: all facilities, stakeholders, agreements, programmes, cohorts and referrals, declared to be complete.</summary>
    /// <param name="db">The context.</param>
    /// <param name="now">The instant of asking, as known at which it is complete.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>
    /// The dossier, or <see cref="StorageErrors.Damaged"/>, <see cref="StorageErrors.Unavailable"/>, <see cref="StorageErrors.NotPrepared"/>,
    /// <see cref="StorageErrors.OlderSchema"/>, <see cref="StorageErrors.NewerSchema"/> or <see cref="DossierErrors.Cycle"/>.
    /// </returns>
    public static async Task<DomainResult<Dossier>> LoadDossierAsync(this DbContext db, Instant now, CancellationToken cancel = default)
    {
        Guard.Against.Null(db);
        var all = await Reading.RunAsync(
            db,
            async () => await Schemas.CheckAsync(db, cancel).ConfigureAwait(false) is { IsSuccess: false } lacking
                ? DomainResult<Dossier>.From(lacking)
                : await LoadAsync(db, null, cancel).ConfigureAwait(false),
            cancel).ConfigureAwait(false);
        return all.Map(d => d.HoldingAll(now, Holding.Facilities, Holding.Stakeholders, Holding.Agreements, Holding.Cohorts, Holding.Referrals));
    }

    /// <summary>A facility with its agreements, its cohorts, and all that these name. All its cohorts are declared to be there.</summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The facility.</param>
    /// <param name="now">The instant of asking, as known at which its cohorts are complete.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>
    /// The dossier; or <see cref="StorageErrors.Unknown"/>, <see cref="DossierErrors.Cycle"/> or what
    /// <see cref="PembinaanStorage.LoadAsync(DbContext, FacilityId, CancellationToken)"/> may answer.
    /// </returns>
    public static async Task<DomainResult<Dossier>> LoadDossierAsync(this DbContext db, FacilityId id, Instant now, CancellationToken cancel = default)
    {
        var dossier = await LoadDossierAsync(db, Streams.Facilities, Guard.Against.Null(id).Value, cancel).ConfigureAwait(false);
        return dossier.Map(d => d.HoldingAll(now, Holding.CohortsOf(id)));
    }

    /// <summary>
    /// An agreement with its parties and offices, its framework, the agreements under it, those before and after it, and those recognised as the same.
    /// </summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The agreement.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>The dossier, or an error as for a facility.</returns>
    public static Task<DomainResult<Dossier>> LoadDossierAsync(this DbContext db, AgreementId id, CancellationToken cancel = default) =>
        LoadDossierAsync(db, Streams.Agreements, Guard.Against.Null(id).Value, cancel);

    /// <summary>A cohort with its programme, its facility, the agreements there, which may cover its sessions, and all that these name.</summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The cohort.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>The dossier, or an error as for a facility.</returns>
    public static Task<DomainResult<Dossier>> LoadDossierAsync(this DbContext db, CohortId id, CancellationToken cancel = default) =>
        LoadDossierAsync(db, Streams.Cohorts, Guard.Against.Null(id).Value, cancel);

    private static async Task<DomainResult<Dossier>> LoadDossierAsync<TRoot>(DbContext db, IRootStore<TRoot> streams, string id, CancellationToken cancel)
        where TRoot : AggregateRoot
    {
        Guard.Against.Null(db);
        var about = await streams.LoadAsync(db, id, cancel).ConfigureAwait(false);
        return !about.IsSuccess
            ? DomainResult<Dossier>.From(about)
            : await Reading.RunAsync(
                db,
                async () => await LoadAsync(db, await Neighbourhood.OfAsync(db, streams.Kind, id, cancel).ConfigureAwait(false), cancel).ConfigureAwait(false),
                cancel).ConfigureAwait(false);
    }

    private static async Task<DomainResult<Dossier>> LoadAsync(DbContext db, Neighbourhood? roots, CancellationToken cancel)
    {
        var facilities = await Streams.Facilities.LoadAllAsync(db, roots?[Streams.Facilities.Kind], cancel).ConfigureAwait(false);
        var stakeholders = await Streams.Stakeholders.LoadAllAsync(db, roots?[Streams.Stakeholders.Kind], cancel).ConfigureAwait(false);
        var agreements = await Streams.Agreements.LoadAllAsync(db, roots?[Streams.Agreements.Kind], cancel).ConfigureAwait(false);
        var programmes = await Streams.Programmes.LoadAllAsync(db, roots?[Streams.Programmes.Kind], cancel).ConfigureAwait(false);
        var cohorts = await Streams.Cohorts.LoadAllAsync(db, roots?[Streams.Cohorts.Kind], cancel).ConfigureAwait(false);
        var referrals = await Streams.Referrals.LoadAllAsync(db, roots?[Streams.Referrals.Kind], cancel).ConfigureAwait(false);
        return DomainResult.All(facilities, stakeholders, agreements, programmes, cohorts, referrals)
            .Bind(() => Dossier.Of([.. facilities.Value, .. stakeholders.Value, .. agreements.Value, .. programmes.Value, .. cohorts.Value, .. referrals.Value]));
    }
}
