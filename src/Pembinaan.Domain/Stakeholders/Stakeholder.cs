using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Offices.Events;
using Pembinaan.Domain.Stakeholders.Events;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Stakeholders;

/// <summary>
/// A body or person outside the facility that cooperates, may cooperate, or stands above others: its kind, names, place among others, offices, and what led to
/// its agreements.
/// </summary>
/// <remarks>Identity is the <see cref="Id"/> alone; everything else may change, with the day from which it counts.</remarks>
public sealed partial class Stakeholder : SigningParty<Stakeholder, StakeholderEvent>
{
    private readonly StateHistory<StakeholderState>? _trail;

    private Stakeholder(Journal<StakeholderEvent> journal, StakeholderState state, StateHistory<StakeholderState>? trail)
        : base(journal)
    {
        State = state;
        _trail = trail;
    }

    /// <summary>The identity.</summary>
    public StakeholderId Id => State.Id;

    /// <inheritdoc/>
    public override PartyId Party => Id;

    /// <inheritdoc/>
    public override OfficeRegister Offices => State.Offices;

    /// <inheritdoc/>
    public override DateSet Existence => State.Existence;

    /// <inheritdoc/>
    public override PartyNames Names => State.Names;

    /// <summary>What it is, by day.</summary>
    public Timeline<StakeholderKind> Kinds => State.Kinds;

    /// <summary>The body above it, by day.</summary>
    public Timeline<StakeholderId> Parents => State.Parents;

    /// <summary>The region it is responsible for, by day; empty for most.</summary>
    public Timeline<RegionCode> Territories => State.Territories;

    /// <summary>The tax number, or null.</summary>
    public Npwp? Npwp => State.Npwp;

    /// <summary>The business number, or null.</summary>
    public Nib? Nib => State.Nib;

    /// <summary>Visits and talks, in recorded order.</summary>
    public ValueList<Engagement> Engagements => State.Engagements.All;

    /// <summary>The persons and bodies it brings or brought.</summary>
    public ValueList<Associate> Associates => State.Associates.All;

    /// <summary>The record that goes on in place of this one, if the two were found to be the same body.</summary>
    public StakeholderId? MergedInto => State.MergedInto;

    /// <summary>Who follows it, by day after its dissolution.</summary>
    public Timeline<Succession> Successions => State.Successions;

    internal StakeholderState State { get; }

    /// <summary>Puts a stakeholder on record.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="name">Its name.</param>
    /// <param name="firstDay">Its first day, inclusive; null if it existed before and its beginning is not known.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The stakeholder, or <see cref="JournalErrors.BlankText"/>.</returns>
    public static DomainResult<Stakeholder> Register(StakeholderId id, StakeholderKind kind, string name, LocalDate? firstDay, Recording recording)
    {
        Guard.Against.Null(id);
        Guard.Against.Null(kind);
        Guard.Against.Null(name);
        var registered = new StakeholderRegistered(id, kind, name, firstDay);
        return FaultsIn(registered) is { Length: > 0 } faults
            ? DomainResult<Stakeholder>.Failure(faults)
            : Journal<StakeholderEvent>.Empty.Append(recording, registered).Map(Folded);
    }

    /// <summary>The stakeholder of a stored journal.</summary>
    /// <param name="entries">The entries in order.</param>
    /// <returns>
    /// The stakeholder, or what is wrong with the journal: <see cref="JournalErrors.Empty"/>, <see cref="JournalErrors.NoBeginning"/>,
    /// <see cref="JournalErrors.BlankText"/>, what a command would answer about an entry, with its place, or what <see cref="Journal{TEvent}.From"/> may
    /// answer.
    /// </returns>
    public static DomainResult<Stakeholder> From(IEnumerable<Entry<StakeholderEvent>> entries) =>
        Journal<StakeholderEvent>
            .FromCorrectable(entries, BeginTheSameStakeholder)
            .Bind<Stakeholder>(static journal =>
                journal.Entries.FirstOrDefault() switch
                {
                    null => JournalErrors.Empty.For("entries"),
                    { Event: StakeholderRegistered } => journal.FaultsInForce() is { Length: > 0 } faults
                        ? DomainResult<Stakeholder>.Failure(faults)
                        : Read(journal),
                    { } first => JournalErrors.NoBeginning.For("entries", Argument.Of("id", first.Id.Value)),
                }
            );

    /// <summary>What it is on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The kind, or null on days before its beginning.</returns>
    public StakeholderKind? KindOn(LocalDate day) => Kinds.On(day);

    /// <summary>The relation to the corrections system on a day (PP 57/1999 ps 2).</summary>
    /// <param name="day">The day.</param>
    /// <returns>Fungsional or kemitraan, or null on days before its beginning.</returns>
    public PartnerRelation? RelationOn(LocalDate day) => KindOn(day)?.Relation;

    /// <summary>The persons and bodies it brings on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Those whose period contains the day.</returns>
    public IEnumerable<Associate> AssociatesOn(LocalDate day)
    {
        Guard.Against.NotIso(day);
        return Associates.Where(a => a.Period.Contains(day));
    }

    /// <summary>Whether the stakeholder, on a day, can enter into something new.</summary>
    /// <remarks>What it entered into before its end is not touched by this.</remarks>
    /// <param name="day">The day.</param>
    /// <returns>
    /// A success; or <see cref="StakeholderErrors.Merged"/>, <see cref="OfficeErrors.PartyOutsideLife"/> before its beginning, or after its dissolution
    /// <see cref="StakeholderErrors.Dissolved"/>, <see cref="StakeholderErrors.Succeeded"/>, <see cref="StakeholderErrors.SeveralSuccessors"/> or
    /// <see cref="StakeholderErrors.SuccessorUndetermined"/>. <see cref="StakeholderDirectory.StandingFor"/> follows a single successor.
    /// </returns>
    public DomainResult MayCommitOn(LocalDate day)
    {
        if (MergedInto is { } into)
        {
            return DomainResult.Failure(StakeholderErrors.Merged.For("mergedInto", Argument.Of("into", into.Value)));
        }

        if (Existence.Contains(day))
        {
            return DomainResult.Success();
        }

        return SuccessionOn(day) is { } succession
            ? DomainResult.Failure(Ended(succession, day))
            : DomainResult.Failure(OfficeErrors.PartyOutsideLife.For(nameof(day), Argument.Of("period", day), Argument.Of("life", Existence)));
    }

    /// <summary>Who follows it on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The succession, or null while it exists.</returns>
    public Succession? SuccessionOn(LocalDate day) => Existence.Contains(day) ? null : Successions.On(day);

    /// <summary>Takes an entry back with a reason; it stays visible but no longer counts.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the annulment.</param>
    /// <returns>
    /// The stakeholder, or <see cref="JournalErrors.NothingToAnnul"/>, <see cref="JournalErrors.CannotBeAnnulled"/>,
    /// <see cref="JournalErrors.ReasonUnreadable"/>,
    /// <see cref="JournalErrors.CannotAnnulBeginning"/> if the entry is the first, what every command may answer about its recording, or the code with which a
    /// command would be refused that leads to the same state.
    /// </returns>
    public new DomainResult<Stakeholder> Annul(EntryId entry, string reason, Recording recording) => base.Annul(entry, reason, recording);

    /// <inheritdoc/>
    public override string ToString() => $"{Id} r{Revision}";

    /// <inheritdoc/>
    /// <inheritdoc/>
    private protected override Stakeholder Next(Journal<StakeholderEvent> journal, Entry<StakeholderEvent> entry)
    {
        var state = State.Apply(entry.Event!);
        return new(journal, state, StateHistory<StakeholderState>.With(_trail, journal.Count, state));
    }

    /// <inheritdoc/>
    private protected override Stakeholder Refold(Journal<StakeholderEvent> journal) =>
        StateHistory<StakeholderState>.At(_trail, journal, static (state, happened) => state.Apply(happened)) is var (state, trail)
            ? new(journal, state, trail)
            : Folded(journal);

    /// <inheritdoc/>
    private protected override Stakeholder Begun(StakeholderEvent opening) => new(Journal, StakeholderState.Of((StakeholderRegistered)opening), null);

    /// <inheritdoc/>
    private protected override Stakeholder After(StakeholderEvent happened) => new(Journal, State.Apply(happened), null);

    /// <inheritdoc/>
    private protected override bool BeginTheSame(StakeholderEvent first, StakeholderEvent second) => BeginTheSameStakeholder(first, second);

    /// <inheritdoc/>
    private protected override OfficeEvent? Carried(StakeholderEvent happened) => (happened as StakeholderOfficesChanged)?.Change;

    /// <inheritdoc/>
    private protected override StakeholderEvent Carrying(OfficeEvent happened) => new StakeholderOfficesChanged(happened);

    /// <inheritdoc/>
    private protected override DomainResult Open() =>
        MergedInto is { } into ? DomainResult.Failure(StakeholderErrors.Merged.For("mergedInto", Argument.Of("into", into.Value))) : DomainResult.Success();

    private static bool BeginTheSameStakeholder(StakeholderEvent first, StakeholderEvent second) =>
        first is StakeholderRegistered one && second is StakeholderRegistered other && one.Stakeholder == other.Stakeholder;

    /// <summary>The root of a stored journal, if a command would have recorded every entry of it.</summary>
    private static DomainResult<Stakeholder> Read(Journal<StakeholderEvent> journal)
    {
        var (odd, exclusions) = (new List<(Entry<StakeholderEvent>, DomainError)>(), 0);
        return Folded(journal, (state, entry, isFirst) => new Stakeholder(journal, state, null).AddContradictions(entry, isFirst, odd, ref exclusions))
            .IfPossible(odd);
    }

    private static Stakeholder Folded(Journal<StakeholderEvent> journal) => Folded(journal, null);

    private static Stakeholder Folded(Journal<StakeholderEvent> journal, Action<StakeholderState, Entry<StakeholderEvent>, bool>? held)
    {
        var (state, trail) = StateHistory<StakeholderState>.Folded(
            journal,
            static first => StakeholderState.Of((StakeholderRegistered)first),
            static (state, happened) => state.Apply(happened),
            held
        );
        return new(journal, state with { Names = state.Names.WithMisspelt(journal, static e => e.NameGiven) }, trail);
    }

    internal DomainError Ended(Succession succession, LocalDate day)
    {
        var definition = succession.Kind switch
        {
            SuccessionKind.Undetermined => StakeholderErrors.SuccessorUndetermined,
            SuccessionKind.Nobody => StakeholderErrors.Dissolved,
            SuccessionKind.One => StakeholderErrors.Succeeded,
            _ => StakeholderErrors.SeveralSuccessors,
        };
        // A stored journal may say that it ended before it began; then the day asked for is all there is to name.
        var lastDay = Existence.LastDay ?? day;
        return definition.For(
            "day",
            Argument.Of("name", Names.ByDay.On(lastDay) ?? Id.Value),
            Argument.Of("day", lastDay),
            succession.Bodies.IsEmpty
                ? Argument.Of("bodies", new LocalisedText("belum ada yang disebut", "none is named yet"))
                : Argument.Of("bodies", string.Join(", ", succession.Bodies.Select(static b => b.Value)))
        );
    }
}
