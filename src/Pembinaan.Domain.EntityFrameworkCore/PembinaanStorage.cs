using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>Loads and stores roots in any context whose model has the library's tables.</summary>
/// <remarks>
/// Nothing throws for what a database may do: a lost connection, a database that is busy, full, damaged or lets nobody write, tables of another version and
/// entries that cannot be read are results. What the context cannot do at all, because its model lacks the tables, is an exception of Entity Framework Core's;
/// so is what is wrong with the host's own tables and queries.
/// </remarks>
public static partial class PembinaanStorage
{
    /// <summary>Stores what a command made, and replaces the rows that follow from it, in one transaction.</summary>
    /// <remarks>
    /// <para>A transaction of the host's that is open is used and left open, and holds nothing of what was not stored. What else the context tracks is saved in
    /// the same transaction, for example a message to be sent.</para>
    /// <para>What may pass is tried again, for as long as one command may take: a lock that another program keeps is told after that time.</para>
    /// <para>A command sent again, with the same entry identity and content, is answered as the first time: with the root as it is stored and the warnings
    /// kept with the entry.</para>
    /// <para>What was decided in a loaded dossier is stored only while all that the dossier was loaded from is as it was, but for what was stored out of the
    /// same dossier. A root that was loaded by itself, and a new one, are held against themselves alone: beside what it was decided is then not known. Use
    /// <see cref="PembinaanDossiers.ChangeAsync"/>, which decides again, where others write at the same time.</para>
    /// <para>The rows of agreements follow from their frameworks, those recognised as the same and what became of their partners: those that this changes are
    /// replaced too.</para>
    /// </remarks>
    /// <typeparam name="TRoot">The kind of root.</typeparam>
    /// <param name="db">The context.</param>
    /// <param name="result">The result of commands on a root that was loaded, or begun. A failure is given back as it is.</param>
    /// <param name="cancel">To give up; then nothing is stored.</param>
    /// <returns>
    /// The result; or <see cref="JournalErrors.Stale"/> if somebody else stored entries since it was loaded, <see cref="JournalErrors.ThereAlready"/> if it was
    /// begun and another is stored under its identity, <see cref="StorageErrors.Rewritten"/> if any of its entries was rewritten since it was loaded,
    /// <see cref="StorageErrors.ReadChanged"/> or <see cref="StorageErrors.QuotaUsed"/> if what it was decided beside changed,
    /// <see cref="JournalErrors.EntryIdReused"/>, <see cref="JournalErrors.ReadOnlyView"/>,
    /// <see cref="DossierErrors.Cycle"/> if agreements or stakeholders would name each other in a circle,
    /// <see cref="StorageErrors.CertificateNumberTaken"/>, <see cref="StorageErrors.Unavailable"/>, <see cref="StorageErrors.Damaged"/>,
    /// <see cref="StorageErrors.RowDamaged"/>, <see cref="StorageErrors.NotPrepared"/>, <see cref="StorageErrors.OlderSchema"/> or
    /// <see cref="StorageErrors.NewerSchema"/>; then nothing is stored.
    /// </returns>
    /// <exception cref="ArgumentException"><typeparamref name="TRoot"/> is any root, and not of one kind.</exception>
    public static Task<DomainResult<TRoot>> AppendAsync<TRoot>(this DbContext db, DomainResult<TRoot> result, CancellationToken cancel = default)
        where TRoot : AggregateRoot
    {
        Guard.Against.Null(db);
        Guard.Against.Null(result);
        var store =
            Streams.Of<TRoot>() ?? throw new ArgumentException("What is stored must be the result of a command, so of one kind of root.", nameof(result));
        return store.AppendAsync(db, result, cancel);
    }

    /// <summary>Loads a facility.</summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The identity.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>
    /// The facility, or <see cref="StorageErrors.Unknown"/>, <see cref="StorageErrors.Damaged"/>, <see cref="StorageErrors.Unavailable"/>,
    /// <see cref="StorageErrors.NotPrepared"/>, <see cref="StorageErrors.OlderSchema"/> or <see cref="StorageErrors.NewerSchema"/>.
    /// </returns>
    public static Task<DomainResult<Facility>> LoadAsync(this DbContext db, FacilityId id, CancellationToken cancel = default) =>
        LoadAsync(db, Streams.Facilities, Guard.Against.Null(id).Value, cancel);

    /// <summary>Loads a stakeholder.</summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The identity.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>
    /// The stakeholder, or <see cref="StorageErrors.Unknown"/>, <see cref="StorageErrors.Damaged"/>, <see cref="StorageErrors.Unavailable"/>,
    /// <see cref="StorageErrors.NotPrepared"/>, <see cref="StorageErrors.OlderSchema"/> or <see cref="StorageErrors.NewerSchema"/>.
    /// </returns>
    public static Task<DomainResult<Stakeholder>> LoadAsync(this DbContext db, StakeholderId id, CancellationToken cancel = default) =>
        LoadAsync(db, Streams.Stakeholders, Guard.Against.Null(id).Value, cancel);

    /// <summary>Loads an agreement.</summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The identity.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>
    /// The agreement, or <see cref="StorageErrors.Unknown"/>, <see cref="StorageErrors.Damaged"/>, <see cref="StorageErrors.Unavailable"/>,
    /// <see cref="StorageErrors.NotPrepared"/>, <see cref="StorageErrors.OlderSchema"/> or <see cref="StorageErrors.NewerSchema"/>.
    /// </returns>
    public static Task<DomainResult<CooperationAgreement>> LoadAsync(this DbContext db, AgreementId id, CancellationToken cancel = default) =>
        LoadAsync(db, Streams.Agreements, Guard.Against.Null(id).Value, cancel);

    /// <summary>Loads a programme.</summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The identity.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>
    /// The programme, or <see cref="StorageErrors.Unknown"/>, <see cref="StorageErrors.Damaged"/>, <see cref="StorageErrors.Unavailable"/>,
    /// <see cref="StorageErrors.NotPrepared"/>, <see cref="StorageErrors.OlderSchema"/> or <see cref="StorageErrors.NewerSchema"/>.
    /// </returns>
    public static Task<DomainResult<SkillProgramme>> LoadAsync(this DbContext db, ProgrammeId id, CancellationToken cancel = default) =>
        LoadAsync(db, Streams.Programmes, Guard.Against.Null(id).Value, cancel);

    /// <summary>Loads a cohort.</summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The identity.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>
    /// The cohort, or <see cref="StorageErrors.Unknown"/>, <see cref="StorageErrors.Damaged"/>, <see cref="StorageErrors.Unavailable"/>,
    /// <see cref="StorageErrors.NotPrepared"/>, <see cref="StorageErrors.OlderSchema"/> or <see cref="StorageErrors.NewerSchema"/>.
    /// </returns>
    public static Task<DomainResult<Cohort>> LoadAsync(this DbContext db, CohortId id, CancellationToken cancel = default) =>
        LoadAsync(db, Streams.Cohorts, Guard.Against.Null(id).Value, cancel);

    /// <summary>Loads a referral.</summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The identity.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>
    /// The referral, or <see cref="StorageErrors.Unknown"/>, <see cref="StorageErrors.Damaged"/>, <see cref="StorageErrors.Unavailable"/>,
    /// <see cref="StorageErrors.NotPrepared"/>, <see cref="StorageErrors.OlderSchema"/> or <see cref="StorageErrors.NewerSchema"/>.
    /// </returns>
    public static Task<DomainResult<JobReferral>> LoadAsync(this DbContext db, JobReferralId id, CancellationToken cancel = default) =>
        LoadAsync(db, Streams.Referrals, Guard.Against.Null(id).Value, cancel);

    /// <summary>Loads a facility, gives a command to it, and stores what comes of it.</summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The identity.</param>
    /// <param name="command">The command, or several one after the other. It is given again where somebody else wrote in between.</param>
    /// <param name="cancel">To give up; then nothing is stored.</param>
    /// <returns>
    /// The next facility, what the command refuses, or what <see cref="LoadAsync(DbContext, FacilityId, CancellationToken)"/> and <see cref="AppendAsync"/> may
    /// answer.
    /// </returns>
    /// <exception cref="ArgumentException">The command answers with nothing, or with a root of another identity.</exception>
    public static Task<DomainResult<Facility>> ChangeAsync(
        this DbContext db,
        FacilityId id,
        Func<Facility, DomainResult<Facility>> command,
        CancellationToken cancel = default
    ) => ChangeAsync(db, Streams.Facilities, Guard.Against.Null(id).Value, command, cancel);

    /// <summary>Loads a stakeholder, gives a command to it, and stores what comes of it.</summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The identity.</param>
    /// <param name="command">The command, or several one after the other. It is given again where somebody else wrote in between.</param>
    /// <param name="cancel">To give up; then nothing is stored.</param>
    /// <returns>
    /// The next stakeholder, what the command refuses, or what <see cref="LoadAsync(DbContext, StakeholderId, CancellationToken)"/> and
    /// <see cref="AppendAsync"/> may answer.
    /// </returns>
    /// <exception cref="ArgumentException">The command answers with nothing, or with a root of another identity.</exception>
    public static Task<DomainResult<Stakeholder>> ChangeAsync(
        this DbContext db,
        StakeholderId id,
        Func<Stakeholder, DomainResult<Stakeholder>> command,
        CancellationToken cancel = default
    ) => ChangeAsync(db, Streams.Stakeholders, Guard.Against.Null(id).Value, command, cancel);

    /// <summary>Loads an agreement, gives a command to it, and stores what comes of it.</summary>
    /// <remarks>
    /// It is held against itself alone, so days in common with an agreement that continues it are not refused (<see cref="AgreementErrors.Overlap"/>): use
    /// <see cref="PembinaanDossiers.ChangeInDossierAsync"/> for what may move its days.
    /// </remarks>
    /// <param name="db">The context.</param>
    /// <param name="id">The identity.</param>
    /// <param name="command">The command, or several one after the other. It is given again where somebody else wrote in between.</param>
    /// <param name="cancel">To give up; then nothing is stored.</param>
    /// <returns>
    /// The next agreement, what the command refuses, or what <see cref="LoadAsync(DbContext, AgreementId, CancellationToken)"/> and <see cref="AppendAsync"/>
    /// may answer.
    /// </returns>
    /// <exception cref="ArgumentException">The command answers with nothing, or with a root of another identity.</exception>
    public static Task<DomainResult<CooperationAgreement>> ChangeAsync(
        this DbContext db,
        AgreementId id,
        Func<CooperationAgreement, DomainResult<CooperationAgreement>> command,
        CancellationToken cancel = default
    ) => ChangeAsync(db, Streams.Agreements, Guard.Against.Null(id).Value, command, cancel);

    /// <summary>Loads a programme, gives a command to it, and stores what comes of it.</summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The identity.</param>
    /// <param name="command">The command, or several one after the other. It is given again where somebody else wrote in between.</param>
    /// <param name="cancel">To give up; then nothing is stored.</param>
    /// <returns>
    /// The next programme, what the command refuses, or what <see cref="LoadAsync(DbContext, ProgrammeId, CancellationToken)"/> and <see cref="AppendAsync"/>
    /// may answer.
    /// </returns>
    /// <exception cref="ArgumentException">The command answers with nothing, or with a root of another identity.</exception>
    public static Task<DomainResult<SkillProgramme>> ChangeAsync(
        this DbContext db,
        ProgrammeId id,
        Func<SkillProgramme, DomainResult<SkillProgramme>> command,
        CancellationToken cancel = default
    ) => ChangeAsync(db, Streams.Programmes, Guard.Against.Null(id).Value, command, cancel);

    /// <summary>Loads a cohort, gives a command to it, and stores what comes of it.</summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The identity.</param>
    /// <param name="command">The command, or several one after the other. It is given again where somebody else wrote in between.</param>
    /// <param name="cancel">To give up; then nothing is stored.</param>
    /// <returns>
    /// The next cohort, what the command refuses, or what <see cref="LoadAsync(DbContext, CohortId, CancellationToken)"/> and <see cref="AppendAsync"/> may
    /// answer.
    /// </returns>
    /// <exception cref="ArgumentException">The command answers with nothing, or with a root of another identity.</exception>
    public static Task<DomainResult<Cohort>> ChangeAsync(
        this DbContext db,
        CohortId id,
        Func<Cohort, DomainResult<Cohort>> command,
        CancellationToken cancel = default
    ) => ChangeAsync(db, Streams.Cohorts, Guard.Against.Null(id).Value, command, cancel);

    /// <summary>Loads a referral, gives a command to it, and stores what comes of it.</summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The identity.</param>
    /// <param name="command">The command, or several one after the other. It is given again where somebody else wrote in between.</param>
    /// <param name="cancel">To give up; then nothing is stored.</param>
    /// <returns>
    /// The next referral, what the command refuses, or what <see cref="LoadAsync(DbContext, JobReferralId, CancellationToken)"/> and <see cref="AppendAsync"/>
    /// may answer.
    /// </returns>
    /// <exception cref="ArgumentException">The command answers with nothing, or with a root of another identity.</exception>
    public static Task<DomainResult<JobReferral>> ChangeAsync(
        this DbContext db,
        JobReferralId id,
        Func<JobReferral, DomainResult<JobReferral>> command,
        CancellationToken cancel = default
    ) => ChangeAsync(db, Streams.Referrals, Guard.Against.Null(id).Value, command, cancel);

    /// <summary>Begins a facility: gives the command what is stored under the identity, or null, and stores what comes of it.</summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The identity.</param>
    /// <param name="command">The command. Where somebody else began it in between, it is given again with what they began.</param>
    /// <param name="cancel">To give up; then nothing is stored.</param>
    /// <returns>
    /// The facility, what the command refuses, or what <see cref="AppendAsync"/> may answer: <see cref="JournalErrors.ThereAlready"/> where one is there and
    /// the command does not go on from it.
    /// </returns>
    /// <exception cref="ArgumentException">The command answers with nothing, or with a facility of another identity.</exception>
    public static Task<DomainResult<Facility>> BeginAsync(
        this DbContext db,
        FacilityId id,
        Func<Facility?, DomainResult<Facility>> command,
        CancellationToken cancel = default
    ) => ChangedAsync(db, Streams.Facilities, Guard.Against.Null(id).Value, command, true, cancel);

    /// <summary>Begins a stakeholder: gives the command what is stored under the identity, or null, and stores what comes of it.</summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The identity.</param>
    /// <param name="command">The command. Where somebody else began it in between, it is given again with what they began.</param>
    /// <param name="cancel">To give up; then nothing is stored.</param>
    /// <returns>
    /// The stakeholder, what the command refuses, or what <see cref="AppendAsync"/> may answer: <see cref="JournalErrors.ThereAlready"/> where one is there and
    /// the command does not go on from it.
    /// </returns>
    /// <exception cref="ArgumentException">The command answers with nothing, or with a stakeholder of another identity.</exception>
    public static Task<DomainResult<Stakeholder>> BeginAsync(
        this DbContext db,
        StakeholderId id,
        Func<Stakeholder?, DomainResult<Stakeholder>> command,
        CancellationToken cancel = default
    ) => ChangedAsync(db, Streams.Stakeholders, Guard.Against.Null(id).Value, command, true, cancel);

    /// <summary>Begins an agreement: gives the command what is stored under the identity, or null, and stores what comes of it.</summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The identity.</param>
    /// <param name="command">The command. Where somebody else began it in between, it is given again with what they began.</param>
    /// <param name="cancel">To give up; then nothing is stored.</param>
    /// <returns>
    /// The agreement, what the command refuses, or what <see cref="AppendAsync"/> may answer: <see cref="JournalErrors.ThereAlready"/> where one is there and
    /// the command does not go on from it.
    /// </returns>
    /// <exception cref="ArgumentException">The command answers with nothing, or with an agreement of another identity.</exception>
    public static Task<DomainResult<CooperationAgreement>> BeginAsync(
        this DbContext db,
        AgreementId id,
        Func<CooperationAgreement?, DomainResult<CooperationAgreement>> command,
        CancellationToken cancel = default
    ) => ChangedAsync(db, Streams.Agreements, Guard.Against.Null(id).Value, command, true, cancel);

    /// <summary>Begins a programme: gives the command what is stored under the identity, or null, and stores what comes of it.</summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The identity.</param>
    /// <param name="command">The command. Where somebody else began it in between, it is given again with what they began.</param>
    /// <param name="cancel">To give up; then nothing is stored.</param>
    /// <returns>
    /// The programme, what the command refuses, or what <see cref="AppendAsync"/> may answer: <see cref="JournalErrors.ThereAlready"/> where one is there and
    /// the command does not go on from it.
    /// </returns>
    /// <exception cref="ArgumentException">The command answers with nothing, or with a programme of another identity.</exception>
    public static Task<DomainResult<SkillProgramme>> BeginAsync(
        this DbContext db,
        ProgrammeId id,
        Func<SkillProgramme?, DomainResult<SkillProgramme>> command,
        CancellationToken cancel = default
    ) => ChangedAsync(db, Streams.Programmes, Guard.Against.Null(id).Value, command, true, cancel);

    /// <summary>Begins a cohort: gives the command what is stored under the identity, or null, and stores what comes of it.</summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The identity.</param>
    /// <param name="command">The command. Where somebody else began it in between, it is given again with what they began.</param>
    /// <param name="cancel">To give up; then nothing is stored.</param>
    /// <returns>
    /// The cohort, what the command refuses, or what <see cref="AppendAsync"/> may answer: <see cref="JournalErrors.ThereAlready"/> where one is there and
    /// the command does not go on from it.
    /// </returns>
    /// <exception cref="ArgumentException">The command answers with nothing, or with a cohort of another identity.</exception>
    public static Task<DomainResult<Cohort>> BeginAsync(
        this DbContext db,
        CohortId id,
        Func<Cohort?, DomainResult<Cohort>> command,
        CancellationToken cancel = default
    ) => ChangedAsync(db, Streams.Cohorts, Guard.Against.Null(id).Value, command, true, cancel);

    /// <summary>Begins a referral: gives the command what is stored under the identity, or null, and stores what comes of it.</summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The identity.</param>
    /// <param name="command">The command. Where somebody else began it in between, it is given again with what they began.</param>
    /// <param name="cancel">To give up; then nothing is stored.</param>
    /// <returns>
    /// The referral, what the command refuses, or what <see cref="AppendAsync"/> may answer: <see cref="JournalErrors.ThereAlready"/> where one is there and
    /// the command does not go on from it.
    /// </returns>
    /// <exception cref="ArgumentException">The command answers with nothing, or with a referral of another identity.</exception>
    public static Task<DomainResult<JobReferral>> BeginAsync(
        this DbContext db,
        JobReferralId id,
        Func<JobReferral?, DomainResult<JobReferral>> command,
        CancellationToken cancel = default
    ) => ChangedAsync(db, Streams.Referrals, Guard.Against.Null(id).Value, command, true, cancel);

    private static Task<DomainResult<TRoot>> LoadAsync<TRoot>(DbContext db, IRootStore<TRoot> streams, string id, CancellationToken cancel)
        where TRoot : AggregateRoot
    {
        Guard.Against.Null(db);
        return streams.LoadAsync(db, id, cancel);
    }

    private static Task<DomainResult<TRoot>> ChangeAsync<TRoot>(
        DbContext db,
        IRootStore<TRoot> streams,
        string id,
        Func<TRoot, DomainResult<TRoot>> command,
        CancellationToken cancel
    )
        where TRoot : AggregateRoot
    {
        Guard.Against.Null(command);
        return ChangedAsync(db, streams, id, there => command(there!), false, cancel);
    }

    private static async Task<DomainResult<TRoot>> ChangedAsync<TRoot>(
        DbContext db,
        IRootStore<TRoot> streams,
        string id,
        Func<TRoot?, DomainResult<TRoot>> command,
        bool mayBegin,
        CancellationToken cancel
    )
        where TRoot : AggregateRoot
    {
        Guard.Against.Null(db);
        Guard.Against.Null(command);
        return await Retrying
            .RunAsync(async _ =>
            {
                var loaded = await streams.LoadAsync(db, id, cancel).ConfigureAwait(false);
                if (!loaded.IsSuccess && !(mayBegin && loaded.Status == ResultStatus.NotFound))
                {
                    return loaded;
                }

                // What loading warns of is not what the command warns of; sent again, the command must answer the same.
                var next = Guard.Against.Null(command(loaded.IsSuccess ? loaded.Value : null), nameof(command));
                return !next.IsSuccess || streams.IdOf(next.Value) == id
                    ? await streams.AppendAsync(db, next, cancel).ConfigureAwait(false)
                    : throw new ArgumentException($"The command of {id} must give {id}, not {streams.IdOf(next.Value)}.", nameof(command));
            })
            .ConfigureAwait(false);
    }
}
