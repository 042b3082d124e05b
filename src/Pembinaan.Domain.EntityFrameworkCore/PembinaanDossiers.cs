using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>Loads all roots that a question needs.</summary>
/// <remarks>What is named and not on record is left out: the dossier names it as missing, and what it would say stays undetermined.</remarks>
public static partial class PembinaanDossiers
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
        return await Reading.SnapshotAsync(db, () => EverythingAsync(db, now, cancel), cancel).ConfigureAwait(false);
    }

    /// <summary>
    /// A facility with its agreements, its cohorts, and all that these name. All its cohorts and agreements are declared to be there
    /// (<see cref="Holding.CohortsOf"/>, <see cref="Holding.AgreementsAt"/>), and all agreements around those.
    /// </summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The facility.</param>
    /// <param name="now">The instant of asking, as known at which these are complete.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>
    /// The dossier; or <see cref="StorageErrors.Unknown"/> if there is no such facility, <see cref="StorageErrors.Damaged"/>,
    /// <see cref="DossierErrors.Cycle"/>, <see cref="StorageErrors.Unavailable"/>, <see cref="StorageErrors.NotPrepared"/>,
    /// <see cref="StorageErrors.OlderSchema"/> or <see cref="StorageErrors.NewerSchema"/>.
    /// </returns>
    public static Task<DomainResult<Dossier>> LoadDossierAsync(this DbContext db, FacilityId id, Instant now, CancellationToken cancel = default) =>
        LoadDossierAsync(db, Streams.Facilities, Guard.Against.Null(id).Value, now, [Holding.CohortsOf(id), Holding.AgreementsAt(id)], cancel);

    /// <summary>
    /// An agreement with its parties and offices, its framework, the agreements under it, those before and after it, and those recognised as the same. All that
    /// depend on it are declared to be there (<see cref="Holding.AgreementsAround"/>).
    /// </summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The agreement.</param>
    /// <param name="now">The instant of asking, as known at which those that depend on it are complete.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>
    /// The dossier; or <see cref="StorageErrors.Unknown"/> if there is no such agreement, <see cref="StorageErrors.Damaged"/>,
    /// <see cref="DossierErrors.Cycle"/>, <see cref="StorageErrors.Unavailable"/>, <see cref="StorageErrors.NotPrepared"/>,
    /// <see cref="StorageErrors.OlderSchema"/> or <see cref="StorageErrors.NewerSchema"/>.
    /// </returns>
    public static Task<DomainResult<Dossier>> LoadDossierAsync(this DbContext db, AgreementId id, Instant now, CancellationToken cancel = default) =>
        LoadDossierAsync(db, Streams.Agreements, Guard.Against.Null(id).Value, now, [Holding.AgreementsAround(id)], cancel);

    /// <summary>
    /// A cohort with its programme, its facility, the agreements there with those around them, the other cohorts of the facility, of everybody who takes part
    /// and of everybody who teaches, and the cohorts that use quotas of these agreements. All of these are declared to be there.
    /// </summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The cohort.</param>
    /// <param name="now">The instant of asking, as known at which these are complete.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>
    /// The dossier; or <see cref="StorageErrors.Unknown"/> if there is no such cohort, <see cref="StorageErrors.Damaged"/>, <see cref="DossierErrors.Cycle"/>,
    /// <see cref="StorageErrors.Unavailable"/>, <see cref="StorageErrors.NotPrepared"/>, <see cref="StorageErrors.OlderSchema"/> or
    /// <see cref="StorageErrors.NewerSchema"/>.
    /// </returns>
    public static Task<DomainResult<Dossier>> LoadDossierAsync(this DbContext db, CohortId id, Instant now, CancellationToken cancel = default) =>
        AskAsync(
            db,
            Streams.Cohorts,
            Guard.Against.Null(id).Value,
            now,
            [],
            d => [.. AroundOf(d, id), .. Beside(d.Find(id)!)],
            d =>
            {
                // The seats tell whose quotas count.
                _ = d[id].Coverage;
                return d;
            },
            cancel
        );

    /// <summary>An occasion with all that it names, and the agreements that name it, which are declared to be all there.</summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The occasion.</param>
    /// <param name="now">The instant of asking, as known at which what is declared is complete.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>
    /// The dossier; or <see cref="StorageErrors.Unknown"/> if there is no such occasion, <see cref="StorageErrors.Damaged"/>,
    /// <see cref="DossierErrors.Cycle"/>, <see cref="StorageErrors.Unavailable"/>, <see cref="StorageErrors.NotPrepared"/>,
    /// <see cref="StorageErrors.OlderSchema"/> or <see cref="StorageErrors.NewerSchema"/>.
    /// </returns>
    public static async Task<DomainResult<Dossier>> LoadDossierAsync(this DbContext db, OccasionId id, Instant now, CancellationToken cancel = default)
    {
        Guard.Against.Null(db);
        Guard.Against.Null(id);
        return await Reading.SnapshotAsync(db, () => OccasionAsync(db, id, now, cancel), cancel).ConfigureAwait(false);
    }

    /// <summary>
    /// Loads a cohort with what a command asks for, gives the command to it, and stores every root that the command changed, with their rows. What the command
    /// lacked is loaded, and it is given again; so it is where somebody else wrote in between to anything that was loaded, such as an agreement that covers it.
    /// </summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The cohort.</param>
    /// <param name="command">The command, or several one after the other: <c>c => c.Enrol(person, day, recording)</c>. It may be given several times.</param>
    /// <param name="cancel">To give up; then nothing is stored.</param>
    /// <returns>
    /// The next cohort, what the command refuses, or what <see cref="LoadDossierAsync(DbContext, CohortId, Instant, CancellationToken)"/> and
    /// <see cref="PembinaanStorage.AppendAsync"/> may answer; of several roots all are stored or none.
    /// </returns>
    public static async Task<DomainResult<Cohort>> ChangeAsync(
        this DbContext db,
        CohortId id,
        Func<CohortInDossier, DomainResult<CohortInDossier>> command,
        CancellationToken cancel = default
    )
    {
        Guard.Against.Null(db);
        Guard.Against.Null(id);
        Guard.Against.Null(command);
        return await Retrying.RunAsync(isLast => ChangedAsync(db, id, command, isLast, cancel)).ConfigureAwait(false);
    }

    /// <summary>
    /// Loads an agreement with what its commands are held against, gives a command to it, and stores every root that the command changed, with their rows.
    /// What is loaded cannot be changed by others before it is stored.
    /// </summary>
    /// <remarks>
    /// The dossier is that of
    /// <see cref="LoadDossierAsync(DbContext, AgreementId, Instant, CancellationToken)"/>; what the command lacks beside it is loaded, and
    /// it is given again. Of an agreement that continues another the cohorts of its facilities are there, so that they can be moved to it
    /// (<see cref="AgreementInDossier.Transfer"/>).
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

    private static async Task<DomainResult<Dossier>> EverythingAsync(DbContext db, Instant now, CancellationToken cancel)
    {
        if (await Schemas.CheckRowsAsync(db, cancel).ConfigureAwait(false) is { IsSuccess: false } lacking)
        {
            return DomainResult<Dossier>.From(lacking);
        }

        var gathering = new Gathering(db, cancel);
        await gathering.TakeEverythingAsync().ConfigureAwait(false);
        return await gathering.LoadAsync(now).ConfigureAwait(false);
    }

    private static async Task<DomainResult<Dossier>> OccasionAsync(DbContext db, OccasionId id, Instant now, CancellationToken cancel)
    {
        var gathering = new Gathering(db, cancel);
        gathering.Take(StoredLink.Occasion, id.Value);
        await gathering.TakeAsync(Holding.AgreementsSignedAt(id)).ConfigureAwait(false);
        var found = await gathering.LoadAsync(now).ConfigureAwait(false);
        return found.IsSuccess && found.Value.Find(id) is null ? PembinaanOccasions.Unknown(id) : found;
    }

    // The agreements about its facility: they may cover its sessions, or tell why nothing does.
    private static IEnumerable<Holding> AroundOf(Dossier dossier, CohortId id) => [Holding.AgreementsAt(dossier.Find(id)!.Facility)];

    // Cohorts move only along a chain: those of its facilities, with the agreements that may cover them.
    private static IEnumerable<Holding> OfWhatMoves(CooperationAgreement agreement) =>
        agreement.Continues is null
            ? []
            : Links
                .Of(agreement)
                .Where(static l => l.Kind == Streams.Facilities.Kind)
                .Select(static l => FacilityId.From(l.Root))
                .Distinct()
                .SelectMany(static f => new[] { Holding.CohortsOf(f), Holding.AgreementsAt(f) });

    private static IEnumerable<Holding> Beside(Cohort cohort) =>
        Links
            .PeopleOf(cohort)
            .Select(Holding.CohortsWith)
            .Concat(cohort.Sessions.Select(static s => s.Plan.Instructor).OfType<SessionInstructor>().Distinct().Select(Holding.CohortsTaughtBy))
            .Prepend(Holding.CohortsOf(cohort.Facility));

    private static async Task<DomainResult<Cohort>> ChangedAsync(
        DbContext db,
        CohortId id,
        Func<CohortInDossier, DomainResult<CohortInDossier>> command,
        bool isLast,
        CancellationToken cancel
    )
    {
        if (isLast)
        {
            // Others were quicker all the time: nobody else writes while it is loaded and decided.
            return await Writing
                .RunAsync(
                    db,
                    writing => StoredAloneAsync(writing, () => AskedAsync(writing.Db, id, command, cancel), cancel),
                    cancel
                )
                .ConfigureAwait(false);
        }

        // Nobody but the command sees this dossier, and only while it is as the database says.
        var asked = await Reading.SnapshotAsync(db, () => AskedAsync(db, id, command, cancel), cancel).ConfigureAwait(false);
        return !asked.IsSuccess || !asked.Value.Answer.IsSuccess
            ? DomainResult<Cohort>.From(asked.IsSuccess ? asked.Value.Answer : asked)
            : await Writing.RunAsync(db, writing => StoredAloneAsync(writing, () => Task.FromResult(asked), cancel), cancel).ConfigureAwait(false);
    }

    private static Task<DomainResult<(Dossier Dossier, DomainResult<CohortInDossier> Answer, Gathering Gathered)>> AskedAsync(
        DbContext db,
        CohortId id,
        Func<CohortInDossier, DomainResult<CohortInDossier>> command,
        CancellationToken cancel
    ) =>
        Asking.RunAsync(
            db,
            Streams.Cohorts,
            id.Value,
            Instant.MaxValue,
            [],
            d => AroundOf(d, id),
            d => Guard.Against.Null(command(d[id]), nameof(command)),
            cancel
        );

    /// <summary>Stores what a command of a cohort made while no other root is written, so that all by which it was decided can be looked at again.</summary>
    private static async Task<DomainResult<Cohort>> StoredAloneAsync(
        Writing writing,
        Func<Task<DomainResult<(Dossier Dossier, DomainResult<CohortInDossier> Answer, Gathering Gathered)>>> ask,
        CancellationToken cancel
    )
    {
        if (!await writing.LockAsync(cancel).ConfigureAwait(false))
        {
            return DomainResult<Cohort>.From(await Schemas.CheckAsync(writing.Db, cancel).ConfigureAwait(false));
        }

        var asked = await ask().ConfigureAwait(false);
        if (!asked.IsSuccess || !asked.Value.Answer.IsSuccess)
        {
            return DomainResult<Cohort>.From(asked.IsSuccess ? asked.Value.Answer : asked);
        }

        var (before, result, gathered) = asked.Value;
        writing.Decided.Add(gathered.Seen);
        var stored = await StoredAsync(writing, before, result.Value.Dossier, cancel).ConfigureAwait(false);
        return stored.IsSuccess ? result.Map(static c => c.Cohort) : DomainResult<Cohort>.From(stored);
    }

    private static async Task<DomainResult> StoredAsync(Writing writing, Dossier before, Dossier after, CancellationToken cancel)
    {
        var staged = await Changes.StageAsync(writing, before, after, cancel).ConfigureAwait(false);
        return staged.IsSuccess ? await Rows.StoreAsync(writing, cancel).ConfigureAwait(false) : staged;
    }

    private static async Task<DomainResult<AgreementInDossier>> ChangedAsync(
        Writing writing,
        AgreementId id,
        Instant now,
        Func<AgreementInDossier, DomainResult<AgreementInDossier>> command,
        CancellationToken cancel
    )
    {
        if (!await writing.LockAsync(cancel).ConfigureAwait(false))
        {
            return DomainResult<AgreementInDossier>.From(await Schemas.CheckAsync(writing.Db, cancel).ConfigureAwait(false));
        }

        // What loading warns of is not what the command warns of; sent again, the command must answer the same.
        var asked = await Asking
            .RunAsync(
                writing.Db,
                Streams.Agreements,
                id.Value,
                now,
                [Holding.AgreementsAround(id)],
                d => OfWhatMoves(d.Find(id)!),
                d => Guard.Against.Null(command(d[id]), nameof(command)),
                cancel
            )
            .ConfigureAwait(false);
        if (!asked.IsSuccess || !asked.Value.Answer.IsSuccess)
        {
            return asked.IsSuccess ? asked.Value.Answer : DomainResult<AgreementInDossier>.From(asked);
        }

        var (before, result, _) = asked.Value;
        var stored = await StoredAsync(writing, before, result.Value.Dossier, cancel).ConfigureAwait(false);
        return stored.IsSuccess ? result : DomainResult<AgreementInDossier>.From(stored);
    }

    private static Task<DomainResult<Dossier>> LoadDossierAsync<TRoot>(
        DbContext db,
        IRootStore<TRoot> store,
        string id,
        Instant now,
        IReadOnlyCollection<Holding> needs,
        CancellationToken cancel
    )
        where TRoot : AggregateRoot => AskAsync(db, store, id, now, needs, null, static d => d, cancel);
}
