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
        var all = await Reading
            .RunAsync(
                db,
                async () =>
                    await Schemas.CheckAsync(db, cancel).ConfigureAwait(false) is { IsSuccess: false } lacking
                        ? DomainResult<Dossier>.From(lacking)
                        : await LoadAsync(db, null, cancel).ConfigureAwait(false),
                cancel
            )
            .ConfigureAwait(false);
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
    /// An agreement with its parties and offices, its framework, the agreements under it, those before and after it, and those recognised as the same. All that
    /// depend on it are declared to be there (<see cref="Holding.AgreementsAround"/>).
    /// </summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The agreement.</param>
    /// <param name="now">The instant of asking, as known at which those that depend on it are complete.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>The dossier, or an error as for a facility.</returns>
    public static Task<DomainResult<Dossier>> LoadDossierAsync(this DbContext db, AgreementId id, Instant now, CancellationToken cancel = default)
    {
        Guard.Against.Null(db);
        return LoadAroundAsync(db, Guard.Against.Null(id), now, withCohorts: false, cancel);
    }

    /// <summary>
    /// Loads an agreement with what its commands are held against, gives a command to it, and stores every root that the command changed, with their rows.
    /// What is loaded cannot be changed by others before it is stored, as far as agreements and stakeholders go.
    /// </summary>
    /// <remarks>
    /// The dossier is that of <see cref="LoadDossierAsync(DbContext, AgreementId, Instant, CancellationToken)"/>; of an agreement that continues another also
    /// the agreements and cohorts at its facilities, so that cohorts can be moved to it (<see cref="AgreementInDossier.Transfer"/>). A command that needs
    /// more is refused, and names what is missing.
    /// </remarks>
    /// <param name="db">The context.</param>
    /// <param name="id">The agreement.</param>
    /// <param name="now">The instant of asking.</param>
    /// <param name="command">The command, or several one after the other. It is given again if the database has to be asked again.</param>
    /// <param name="cancel">To give up; then nothing is stored.</param>
    /// <returns>
    /// The agreement in the next dossier, what the command refuses, or what <see cref="LoadDossierAsync(DbContext, AgreementId, Instant, CancellationToken)"/>
    /// and <see cref="PembinaanStorage.AppendAsync"/> may answer; of several roots all are stored or none.
    /// </returns>
    public static async Task<DomainResult<AgreementInDossier>> ChangeInDossierAsync(
        this DbContext db,
        AgreementId id,
        Instant now,
        Func<AgreementInDossier, DomainResult<AgreementInDossier>> command,
        CancellationToken cancel = default
    )
    {
        Guard.Against.Null(db);
        Guard.Against.Null(id);
        Guard.Against.Null(command);
        return await Writing.RunAsync(db, writing => ChangedAsync(writing, id, now, command, cancel), cancel).ConfigureAwait(false);
    }

    /// <summary>A cohort with its programme, its facility, the agreements there, which may cover its sessions, and all that these name.</summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The cohort.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>The dossier, or an error as for a facility.</returns>
    public static Task<DomainResult<Dossier>> LoadDossierAsync(this DbContext db, CohortId id, CancellationToken cancel = default) =>
        LoadDossierAsync(db, Streams.Cohorts, Guard.Against.Null(id).Value, cancel);

    private static async Task<DomainResult<AgreementInDossier>> ChangedAsync(
        Writing writing,
        AgreementId id,
        Instant now,
        Func<AgreementInDossier, DomainResult<AgreementInDossier>> command,
        CancellationToken cancel
    )
    {
        if (!await Schemas.LockAsync(writing.Db, cancel).ConfigureAwait(false))
        {
            return DomainResult<AgreementInDossier>.From(await Schemas.CheckAsync(writing.Db, cancel).ConfigureAwait(false));
        }

        var loaded = await LoadAroundAsync(writing.Db, id, now, withCohorts: true, cancel).ConfigureAwait(false);
        if (!loaded.IsSuccess)
        {
            return DomainResult<AgreementInDossier>.From(loaded);
        }

        // What loading warns of is not what the command warns of; sent again, the command must answer the same.
        var (before, result) = (loaded.Value, command(loaded.Value[id]));
        if (!Guard.Against.Null(result, nameof(command)).IsSuccess)
        {
            return result;
        }

        var after = result.Value.Dossier;
        var staged = DomainResult.All(
            await StageAsync(writing, Streams.Facilities, after.Facilities, f => before.Find(f.Id), cancel).ConfigureAwait(false),
            await StageAsync(writing, Streams.Stakeholders, after.Stakeholders, s => before.Find(s.Id), cancel).ConfigureAwait(false),
            await StageAsync(writing, Streams.Agreements, after.Agreements, a => before.Find(a.Id), cancel).ConfigureAwait(false),
            await StageAsync(writing, Streams.Programmes, after.Programmes, p => before.Find(p.Id), cancel).ConfigureAwait(false),
            await StageAsync(writing, Streams.Cohorts, after.Cohorts, c => before.Find(c.Id), cancel).ConfigureAwait(false),
            await StageAsync(writing, Streams.Referrals, after.Referrals, r => before.Find(r.Id), cancel).ConfigureAwait(false)
        );
        if (!staged.IsSuccess)
        {
            return DomainResult<AgreementInDossier>.From(staged);
        }

        var stored = await Rows.StoreAsync(writing, cancel).ConfigureAwait(false);
        return stored.IsSuccess ? result : DomainResult<AgreementInDossier>.From(stored);
    }

    /// <summary>Adds what differs from the roots that were loaded to what is being stored.</summary>
    private static async Task<DomainResult> StageAsync<TRoot>(
        Writing writing,
        IRootStore<TRoot> store,
        IEnumerable<TRoot> roots,
        Func<TRoot, TRoot?> before,
        CancellationToken cancel
    )
        where TRoot : AggregateRoot
    {
        foreach (var root in roots.Where(r => !ReferenceEquals(before(r), r)))
        {
            var staged = await store.StageAsync(writing, DomainResult.Success(root), cancel).ConfigureAwait(false);
            if (!staged.IsSuccess)
            {
                return DomainResult.Failure([.. staged.ValidationErrors]);
            }
        }

        return DomainResult.Success();
    }

    private static async Task<DomainResult<Dossier>> LoadAroundAsync(DbContext db, AgreementId id, Instant now, bool withCohorts, CancellationToken cancel)
    {
        var streams = Streams.Agreements;
        var about = await streams.LoadAsync(db, id.Value, cancel).ConfigureAwait(false);
        if (!about.IsSuccess)
        {
            return DomainResult<Dossier>.From(about);
        }

        // Cohorts move only along a chain.
        var atFacilities = withCohorts && about.Value.Continues is not null;
        var dossier = await LoadDossierAsync(db, streams, id.Value, atFacilities, cancel).ConfigureAwait(false);
        Holding[] complete =
        [
            Holding.AgreementsAround(id),
            .. atFacilities
                ? Links
                    .Of(about.Value)
                    .Where(static l => l.Kind == Streams.Facilities.Kind)
                    .Select(static l => l.Root)
                    .Distinct(StringComparer.Ordinal)
                    .Select(FacilityId.From)
                    .Select(Holding.CohortsOf)
                : [],
        ];
        return dossier.Map(d => d.HoldingAll(now, complete));
    }

    private static async Task<DomainResult<Dossier>> LoadDossierAsync<TRoot>(DbContext db, IRootStore<TRoot> streams, string id, CancellationToken cancel)
        where TRoot : AggregateRoot
    {
        Guard.Against.Null(db);
        var about = await streams.LoadAsync(db, id, cancel).ConfigureAwait(false);
        return about.IsSuccess ? await LoadDossierAsync(db, streams, id, false, cancel).ConfigureAwait(false) : DomainResult<Dossier>.From(about);
    }

    private static Task<DomainResult<Dossier>> LoadDossierAsync<TRoot>(
        DbContext db,
        IRootStore<TRoot> streams,
        string id,
        bool withCohorts,
        CancellationToken cancel
    )
        where TRoot : AggregateRoot =>
        Reading.RunAsync(
            db,
            async () =>
            {
                var roots = await Neighbourhood.OfAsync(db, streams.Kind, id, withCohorts, cancel).ConfigureAwait(false);
                return await LoadAsync(db, roots, cancel).ConfigureAwait(false);
            },
            cancel
        );

    private static async Task<DomainResult<Dossier>> LoadAsync(DbContext db, Neighbourhood? roots, CancellationToken cancel)
    {
        var facilities = await Streams.Facilities.LoadAllAsync(db, roots?[Streams.Facilities.Kind], cancel).ConfigureAwait(false);
        var stakeholders = await Streams.Stakeholders.LoadAllAsync(db, roots?[Streams.Stakeholders.Kind], cancel).ConfigureAwait(false);
        var agreements = await Streams.Agreements.LoadAllAsync(db, roots?[Streams.Agreements.Kind], cancel).ConfigureAwait(false);
        var programmes = await Streams.Programmes.LoadAllAsync(db, roots?[Streams.Programmes.Kind], cancel).ConfigureAwait(false);
        var cohorts = await Streams.Cohorts.LoadAllAsync(db, roots?[Streams.Cohorts.Kind], cancel).ConfigureAwait(false);
        var referrals = await Streams.Referrals.LoadAllAsync(db, roots?[Streams.Referrals.Kind], cancel).ConfigureAwait(false);
        return DomainResult
            .All(facilities, stakeholders, agreements, programmes, cohorts, referrals)
            .Bind(() =>
                Dossier.Of([.. facilities.Value, .. stakeholders.Value, .. agreements.Value, .. programmes.Value, .. cohorts.Value, .. referrals.Value])
            );
    }
}
