using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices.Events;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Offices;

/// <summary>What facilities and stakeholders have in common: posts, people in them, and authority to sign.</summary>
/// <typeparam name="TRoot">The root itself.</typeparam>
/// <typeparam name="TEvent">The events of its journal.</typeparam>
public abstract partial class SigningParty<TRoot, TEvent> : JournaledRoot<TRoot, TEvent>, ISigningParty
    where TRoot : SigningParty<TRoot, TEvent>
    where TEvent : JournalEvent
{
    private const string PathOfChange = "change.";

    private protected SigningParty(Journal<TEvent> journal)
        : base(journal) { }

    /// <inheritdoc/>
    public abstract PartyId Party { get; }

    /// <inheritdoc/>
    public abstract OfficeRegister Offices { get; }

    /// <inheritdoc/>
    public abstract DateSet Existence { get; }

    /// <inheritdoc/>
    public abstract PartyNames Names { get; }

    /// <inheritdoc/>
    public string? NameOn(LocalDate day) => Existence.Contains(day) ? Names.ByDay.On(day) : null;

    /// <summary>Whether the records show that somebody may sign for this party.</summary>
    /// <param name="official">Who signs.</param>
    /// <param name="day">The day of signing, in the party's zone.</param>
    /// <param name="partner">The partner.</param>
    /// <param name="subjects">The subjects of the agreement.</param>
    /// <returns>The evidence, with distinct reasons where authority is not shown.</returns>
    public AuthorityToSign AuthorityOf(OfficialId official, LocalDate day, PartyId partner, params ReadOnlySpan<SubjectId> subjects)
    {
        Guard.Against.Null(official);
        Guard.Against.Null(partner);
        Guard.Against.NotIso(day);
        Guard.Against.NullItem(subjects);
        return SigningAuthority.Of(this, official, day, partner, ValueLists.Of(subjects));
    }

    /// <summary>What the records show about everybody on record: who may sign, and why the others may not.</summary>
    /// <param name="day">The day of signing, in the party's zone.</param>
    /// <param name="partner">The partner.</param>
    /// <param name="subjects">The subjects of the agreement.</param>
    /// <returns>The evidence for each official, in the order in which they were first recorded.</returns>
    public ValueList<AuthorityToSign> WhoMaySign(LocalDate day, PartyId partner, params ReadOnlySpan<SubjectId> subjects)
    {
        Guard.Against.Null(partner);
        Guard.Against.NotIso(day);
        Guard.Against.NullItem(subjects);
        var about = ValueLists.Of(subjects);
        return Offices
            .Tenures.Select(static t => t.Official)
            .Concat(Offices.Powers.Select(static p => p.Attorney))
            .Distinct()
            .Select(official => SigningAuthority.Of(this, official, day, partner, about))
            .ToValueList();
    }

    /// <summary>Records a post.</summary>
    /// <param name="post">The post.</param>
    /// <param name="title">Its title, for example "Kepala Lapas".</param>
    /// <param name="firstDay">The first day of the post, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next state, or <see cref="OfficeErrors.PostExists"/>, <see cref="JournalErrors.BlankText"/> or <see cref="OfficeErrors.PartyOutsideLife"/>.
    /// </returns>
    public DomainResult<TRoot> EstablishPost(PostId post, string title, LocalDate firstDay, Recording recording)
    {
        Guard.Against.NotIso(firstDay);
        return Happened(new PostEstablished(Given(post), title, firstDay), recording);
    }

    /// <summary>Records another title of a post.</summary>
    /// <param name="post">The post.</param>
    /// <param name="title">The new title.</param>
    /// <param name="firstDay">The first day with that title, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next state, or <see cref="OfficeErrors.UnknownPost"/>, <see cref="OfficeErrors.OutsidePost"/> or <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<TRoot> RetitlePost(PostId post, string title, LocalDate firstDay, Recording recording)
    {
        Guard.Against.NotIso(firstDay);
        return Happened(new PostRetitled(Given(post), title, firstDay), recording);
    }

    /// <summary>Records the end of a post.</summary>
    /// <param name="post">The post.</param>
    /// <param name="lastDay">Its last day, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next state, with the warning <see cref="OfficeErrors.PostGoesOn"/> where a title is known from a later day, which stays; or
    /// <see cref="OfficeErrors.UnknownPost"/> or <see cref="OfficeErrors.OutsidePost"/>.
    /// </returns>
    public DomainResult<TRoot> AbolishPost(PostId post, LocalDate lastDay, Recording recording)
    {
        Guard.Against.NotIso(lastDay);
        return Happened(new PostAbolished(Given(post), lastDay), recording);
    }

    /// <summary>Records who holds a post.</summary>
    /// <param name="post">The post.</param>
    /// <param name="official">The person.</param>
    /// <param name="name">The name as the person signs.</param>
    /// <param name="period">From the first to the last day in the post, both inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next state, with the warnings <see cref="OfficeErrors.PltBesideHolder"/> and <see cref="OfficeErrors.OfficialOtherName"/>; or
    /// <see cref="OfficeErrors.HoldersOverlap"/>,
    /// <see cref="OfficeErrors.UnknownPost"/>, <see cref="OfficeErrors.OutsidePost"/>, <see cref="OfficeErrors.PartyOutsideLife"/> or
    /// <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<TRoot> Appoint(PostId post, OfficialId official, string name, ValidityPeriod period, Recording recording) =>
        Happened(new HolderAppointed(Given(post), Given(official), name, Given(period)), recording);

    /// <summary>Records who acts in a post.</summary>
    /// <param name="post">The post.</param>
    /// <param name="official">The person.</param>
    /// <param name="name">The name as the person signs.</param>
    /// <param name="acting">Plt, Plh or Pj.</param>
    /// <param name="period">From the first to the last day of acting, both inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next state, with the warnings <see cref="OfficeErrors.PltBesideHolder"/> and <see cref="OfficeErrors.OfficialOtherName"/>; or
    /// <see cref="OfficeErrors.ActingOverlap"/>,
    /// <see cref="OfficeErrors.UnknownPost"/>, <see cref="OfficeErrors.OutsidePost"/>, <see cref="OfficeErrors.PartyOutsideLife"/> or
    /// <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<TRoot> AppointActing(PostId post, OfficialId official, string name, ActingKind acting, ValidityPeriod period, Recording recording) =>
        Happened(new ActingAppointed(Given(post), Given(official), name, Given(acting), Given(period)), recording);

    /// <summary>
    /// Records that somebody left a post, held or acted in. Where the person is in it in two ways on that day, the other overload says which of them ends.
    /// </summary>
    /// <param name="post">The post.</param>
    /// <param name="official">The person.</param>
    /// <param name="lastDay">The last day in the post, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The next state, or <see cref="OfficeErrors.NotInPost"/> or <see cref="OfficeErrors.TenureAmbiguous"/>.</returns>
    public DomainResult<TRoot> EndTenure(PostId post, OfficialId official, LocalDate lastDay, Recording recording)
    {
        Guard.Against.NotIso(lastDay);
        return Happened(new TenureEnded(Given(post), Given(official), lastDay), recording);
    }

    /// <summary>Records that one time of somebody in a post ended.</summary>
    /// <param name="tenure">That time, as the register has it (<see cref="OfficeRegister.Tenures"/>).</param>
    /// <param name="lastDay">The last day in the post, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The next state, or <see cref="OfficeErrors.NotInPost"/>.</returns>
    public DomainResult<TRoot> EndTenure(Tenure tenure, LocalDate lastDay, Recording recording)
    {
        Guard.Against.Null(tenure);
        Guard.Against.NotIso(lastDay);
        return Happened(new TenureEnded(tenure.Post, tenure.Official, lastDay, new(tenure.Period.FirstDay, tenure.Acting)), recording);
    }

    /// <summary>Records which posts sign for the party, how, and what about. Without a mandate no post signs, not even the highest.</summary>
    /// <param name="mandate">The mandate.</param>
    /// <param name="mode">Sole, joint or several.</param>
    /// <param name="posts">The posts: one for a sole mandate, at least two otherwise.</param>
    /// <param name="subjects">What about.</param>
    /// <param name="period">From the first to the last day, both inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next state, or <see cref="OfficeErrors.GrantExists"/>, <see cref="OfficeErrors.MandatePosts"/>, <see cref="OfficeErrors.UnknownPost"/>,
    /// <see cref="OfficeErrors.OutsidePost"/> or <see cref="OfficeErrors.PartyOutsideLife"/>.
    /// </returns>
    public DomainResult<TRoot> GiveMandate(
        MandateId mandate,
        SigningMode mode,
        ValueList<PostId> posts,
        Scope<SubjectId> subjects,
        ValidityPeriod period,
        Recording recording
    ) => Happened(new MandateGiven(Given(mandate), posts, Guard.Against.Undefined(mode), Given(subjects), Given(period)), recording);

    /// <summary>
    /// Records in one step who signs for the party alone and about everything, as the head of a facility or the only director of a company does: the post, who
    /// is in it, and its mandate, which has the identity of the post. All three begin on one day and have no end.
    /// </summary>
    /// <param name="post">The post.</param>
    /// <param name="title">Its title, for example "Kepala Lapas".</param>
    /// <param name="official">Who is in it.</param>
    /// <param name="name">The name as the person signs.</param>
    /// <param name="firstDay">The first day of post, tenure and mandate, inclusive.</param>
    /// <param name="recording">Identity, instant and author: the entries of post, tenure and mandate have this identity with a number.</param>
    /// <returns>
    /// The next state, with the warning <see cref="OfficeErrors.OfficialOtherName"/>; or <see cref="OfficeErrors.PostExists"/>,
    /// <see cref="OfficeErrors.GrantExists"/>, <see cref="OfficeErrors.PartyOutsideLife"/>, <see cref="JournalErrors.BlankText"/>, or
    /// <see cref="JournalErrors.EntryIdReused"/> if the identity was used for something else; then nothing is recorded.
    /// </returns>
    public DomainResult<TRoot> AppointSoleSignatory(PostId post, string title, OfficialId official, string name, LocalDate firstDay, Recording recording)
    {
        Guard.Against.Null(recording);
        var (held, signs, period) = (Given(post), Given(official), ValidityPeriod.From(Guard.Against.NotIso(firstDay)));
        DomainError[] faults =
        [
            .. OwnFaultsIn(Carrying(new PostEstablished(held, title, firstDay))),
            .. OwnFaultsIn(Carrying(new HolderAppointed(held, signs, name, period))),
        ];
        if (faults.Length > 0)
        {
            return DomainResult<TRoot>.Failure([.. faults.Distinct()]);
        }

        return EstablishPost(held, title, firstDay, recording.Numbered(1))
            .Bind(p => p.Appoint(held, signs, name, period, recording.Numbered(2)))
            .Bind(p => p.GiveMandate(MandateId.From(held.Value), SigningMode.Sole, [held], Scope<SubjectId>.Unlimited, period, recording.Numbered(3)));
    }

    /// <summary>Records the end of a mandate.</summary>
    /// <param name="mandate">The mandate.</param>
    /// <param name="lastDay">Its last day, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The next state, or <see cref="OfficeErrors.UnknownGrant"/>.</returns>
    public DomainResult<TRoot> EndMandate(MandateId mandate, LocalDate lastDay, Recording recording)
    {
        Guard.Against.NotIso(lastDay);
        return Happened(new MandateEnded(Given(mandate), lastDay), recording);
    }

    /// <summary>Records a power of attorney (surat kuasa).</summary>
    /// <param name="power">The power of attorney.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next state, with the warning <see cref="OfficeErrors.OfficialOtherName"/>; or <see cref="OfficeErrors.GrantExists"/>,
    /// <see cref="OfficeErrors.UnknownPost"/>, <see cref="OfficeErrors.OutsidePost"/>, <see cref="OfficeErrors.PartyOutsideLife"/> or
    /// <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<TRoot> GrantPower(PowerOfAttorney power, Recording recording)
    {
        Guard.Against.Null(power);
        return Happened(
            new PowerOfAttorneyGranted(power.Id, power.Grantor, power.Attorney, power.AttorneyName, power.Subjects, power.Partners, power.Period),
            recording
        );
    }

    /// <summary>Records that a power of attorney was revoked.</summary>
    /// <param name="power">The power of attorney.</param>
    /// <param name="lastDay">Its last day, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The next state, or <see cref="OfficeErrors.UnknownGrant"/>.</returns>
    public DomainResult<TRoot> RevokePower(PowerOfAttorneyId power, LocalDate lastDay, Recording recording)
    {
        Guard.Against.NotIso(lastDay);
        return Happened(new PowerOfAttorneyRevoked(Given(power), lastDay), recording);
    }

    /// <summary>The event of this root's journal that carries an event of its offices.</summary>
    private protected abstract TEvent Carrying(OfficeEvent happened);

    /// <summary>Whether anything may still be recorded.</summary>
    private protected virtual DomainResult Open() => DomainResult.Success();

    /// <summary>Whether an event may be written into the records as they are. Also asked of each entry again when an earlier one is corrected.</summary>
    private protected abstract DomainResult Check(TEvent happened);

    /// <summary>Writes an event after its checks, if anything may still be recorded; one that was written already is not checked again.</summary>
    private protected DomainResult<TRoot> RecordIf(TEvent happened, Recording recording, Func<DomainResult>? more = null)
    {
        if (Sent(happened, recording) is { } sent)
        {
            return sent;
        }

        var open = Open();
        return open.IsSuccess ? RecordAlways(happened, recording, more) : DomainResult<TRoot>.From(open);
    }

    /// <summary>Writes an event after its checks; one that was written already is not checked again.</summary>
    private protected DomainResult<TRoot> RecordAlways(TEvent happened, Recording recording, Func<DomainResult>? more = null)
    {
        if (Sent(happened, recording) is { } sent)
        {
            return sent;
        }

        var own = OwnFaultsIn(happened);
        if (EventWalk.Beyond(own).Length > 0)
        {
            return DomainResult<TRoot>.Failure(own);
        }

        DomainError[] faulty = AheadFault(happened, recording) is { } ahead ? [.. own, ahead] : own;
        var faults = faulty.Length == 0 ? DomainResult.Success() : DomainResult.Failure(faulty);
        var result = more is null ? DomainResult.All(faults, Check(happened)) : DomainResult.All(faults, Check(happened), more());
        return result.IsSuccess ? Told(Record(happened, recording).Warning([.. result.Warnings])) : DomainResult<TRoot>.From(result);
    }

    // What a command is handed is called as its parameters are, not as the event that carries it.
    private static DomainError[] OwnFaultsIn(TEvent happened) =>
        [
            .. FaultsIn(happened)
                .Select(static f => f.Identifier.StartsWith(PathOfChange, StringComparison.Ordinal) ? f.At(f.Identifier[PathOfChange.Length..]) : f),
        ];

    /// <summary>A value that the caller must give.</summary>
    private protected static T Given<T>(T value, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class
    {
        Guard.Against.Null(value, name);
        return value;
    }

    private DomainResult<TRoot> Happened(OfficeEvent happened, Recording recording) => RecordIf(Carrying(happened), recording);
}
