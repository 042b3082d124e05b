using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Offices.Events;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities;

/// <summary>
/// A facility of the corrections system (UPT): what it is and is called, under whom, where, with how many places, who signs for it, and what it can offer for
/// training.
/// </summary>
/// <remarks>Identity is the <see cref="Id"/> alone: it survives every change of name, kind, class, superior body and premises.</remarks>
public sealed partial class Facility : SigningParty<Facility, FacilityEvent>
{
    private readonly StateHistory<FacilityState>? _trail;

    private Facility(Journal<FacilityEvent> journal, FacilityState state, StateHistory<FacilityState>? trail)
        : base(journal)
    {
        State = state;
        _trail = trail;
    }

    /// <summary>What the journal says, for those who check what is to be recorded.</summary>
    internal FacilityState State { get; }

    /// <summary>The identity.</summary>
    public FacilityId Id => State.Id;

    /// <inheritdoc/>
    public override PartyId Party => Id;

    /// <inheritdoc/>
    public override OfficeRegister Offices => State.Offices;

    /// <inheritdoc/>
    public override DateSet Existence => State.Existence;

    /// <inheritdoc/>
    public override PartyNames Names => State.Names;

    /// <summary>Kind and class, by day.</summary>
    public Timeline<Classification> Classifications => State.Classifications;

    /// <summary>The superior body, by day.</summary>
    public Timeline<StakeholderId> Superiors => State.Superiors;

    /// <summary>The premises, by day.</summary>
    public Timeline<Premises> Premises => State.Housing.Premises;

    /// <summary>The days on which it also serves as Rutan (PP 58/1999 ps 2).</summary>
    public DateSet DaysAsRutan => DateSet.UnionOf([.. State.Designations.Select(static p => p.ToDateSet())]) & Existence;

    /// <summary>The blocks that have, or had, a security level of their own, in recorded order.</summary>
    public ValueList<string> Blocks => State.Blocks.Select(static b => b.Block).ToValueList();

    /// <summary>The training spaces, closed ones included, in recorded order.</summary>
    public ValueList<TrainingSpace> Spaces => State.Spaces.All;

    /// <summary>Puts a facility on record.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="name">Its name.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="facilityClass">Its class; null where the kind has none or it is not known.</param>
    /// <param name="zone">The zone in which it lies.</param>
    /// <param name="firstDay">Its first day, inclusive; null if it existed before and its beginning is not known.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The facility, with the warning <see cref="FacilityErrors.ClassNotSeen"/>; or <see cref="JournalErrors.BlankText"/>.</returns>
    public static DomainResult<Facility> Establish(
        FacilityId id,
        string name,
        FacilityKind kind,
        FacilityClass? facilityClass,
        IndonesianTimeZone zone,
        LocalDate? firstDay,
        Recording recording
    )
    {
        Guard.Against.Null(id);
        Guard.Against.Null(name);
        Guard.Against.Null(kind);
        Guard.Against.Null(zone);
        var established = new FacilityEstablished(id, name, new(kind, facilityClass), zone, firstDay);
        return FaultsIn(established) is { Length: > 0 } faults
            ? DomainResult<Facility>.Failure(faults)
            : Told(Journal<FacilityEvent>.Empty.Append(recording, established).Map(Folded).Warning([.. established.Classification.Check().Warnings]));
    }

    /// <summary>The facility of a stored journal.</summary>
    /// <param name="entries">The entries in order.</param>
    /// <returns>
    /// The facility, or what is wrong with the journal: <see cref="JournalErrors.Empty"/>, <see cref="JournalErrors.NoBeginning"/>,
    /// <see cref="JournalErrors.BlankText"/>, what a command would answer about an entry, with its place, or what <see cref="Journal{TEvent}.From"/> may
    /// answer.
    /// </returns>
    public static DomainResult<Facility> From(IEnumerable<Entry<FacilityEvent>> entries) =>
        Journal<FacilityEvent>
            .FromCorrectable(entries, BeginTheSameFacility)
            .Bind<Facility>(static journal =>
                journal.Entries.FirstOrDefault() switch
                {
                    null => JournalErrors.Empty.For("entries"),
                    { Event: FacilityEstablished } => journal.FaultsInForce() is { Length: > 0 } faults
                        ? DomainResult<Facility>.Failure(faults)
                        : Read(journal),
                    { } first => JournalErrors.NoBeginning.For("entries", Argument.Of("id", first.Id.Value)),
                }
            );

    /// <summary>Kind and class on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Both, or null on days on which it does not exist.</returns>
    public Classification? ClassificationOn(LocalDate day) => Existence.Contains(day) ? Classifications.On(day) : null;

    /// <summary>
    /// The functions on a day: those assigned, or those that follow from the kind, with Pelayanan beside Pembinaan where a Lapas also serves as Rutan.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <returns>The functions, in the order of the law; none on days on which it does not exist.</returns>
    public ValueList<FacilityFunction> FunctionsOn(LocalDate day)
    {
        if (ClassificationOn(day) is not { } classification)
        {
            return [];
        }

        var functions = State.AssignedFunctions.TryOn(day, out var assigned) ? assigned : classification.Kind.Functions;
        return DaysAsRutan.Contains(day) ? FacilityFunction.All.Where(f => f == FacilityFunction.Pelayanan || functions.Contains(f)).ToValueList() : functions;
    }

    /// <summary>For whom it is designated, by day; nothing on days of which nobody said so.</summary>
    public Timeline<Designation> Designations => State.Designated;

    /// <summary>The number of people that the premises of a day house.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The number, or null if it is not known for those premises.</returns>
    public int? HousingCapacityOn(LocalDate day) => State.Housing.CapacityOn(day);

    /// <summary>How many people there are against how many places on a day.</summary>
    /// <param name="people">The number of people.</param>
    /// <param name="day">The day.</param>
    /// <returns>The occupancy, or <see cref="FacilityErrors.CapacityUnknown"/> or <see cref="FacilityErrors.NumberOutOfRange"/>.</returns>
    public DomainResult<Occupancy> OccupancyOn(int people, LocalDate day) =>
        HousingCapacityOn(day) is { } capacity
            ? Occupancy.Of(people, capacity)
            : FacilityErrors.CapacityUnknown.For("capacity", Argument.Of("name", NameOn(day) ?? Id.Value), Argument.Of("day", day));

    /// <summary>The security level on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="block">A block, or null for the whole.</param>
    /// <returns>The level of the block where it has its own, else of the whole; null if not known.</returns>
    public SecurityLevel? SecurityLevelOn(LocalDate day, string? block = null) =>
        (block is null ? null : State.Blocks.LastHaving(block)?.Levels.ByDay.On(day)) ?? State.Security.On(day);

    /// <summary>The zone on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The zone.</returns>
    public IndonesianTimeZone ZoneOn(LocalDate day) => State.Zones.On(day)!;

    /// <summary>The local day of an instant: the day that every question about this facility is asked for.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The day in the facility's zone.</returns>
    public LocalDate LocalDayOf(Instant instant)
    {
        // Which zone counts depends on the day, and the day on the zone; they agree except in the hours of a change of zone, in which the former zone counts.
        var west = IndonesianTimeZone.Wib.DayOf(instant);
        return ZoneOn(west).DayOf(instant) is var day && ZoneOn(day) == ZoneOn(west) ? day : west;
    }

    /// <summary>Takes an entry back with a reason; it stays visible but no longer counts.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the annulment.</param>
    /// <returns>
    /// The facility, or <see cref="JournalErrors.NothingToAnnul"/>, <see cref="JournalErrors.CannotBeAnnulled"/>,
    /// <see cref="JournalErrors.ReasonUnreadable"/>, <see cref="JournalErrors.CannotAnnulBeginning"/> if the entry is the first, what every command may answer
    /// about its recording, or the code with which a command would be refused that leads to the same state.
    /// </returns>
    public new DomainResult<Facility> Annul(EntryId entry, string reason, Recording recording) => base.Annul(entry, reason, recording);

    /// <inheritdoc/>
    public override string ToString() => $"{Id} r{Revision}";

    /// <inheritdoc/>
    private protected override DomainResult Check(FacilityEvent happened) => FacilityCheck.Of(this, happened);

    /// <inheritdoc/>
    private protected override bool IsExclusion(string code) =>
        base.IsExclusion(code)
        || code == FacilityErrors.SpaceTaken.Code
        || code == FacilityErrors.SpaceSessionBooked.Code
        || code == FacilityErrors.SpaceExists.Code;

    /// <inheritdoc/>
    private protected override Facility Next(Journal<FacilityEvent> journal, Entry<FacilityEvent> entry)
    {
        var state = State.Apply(entry.Event!);
        return new(journal, state, StateHistory<FacilityState>.With(_trail, journal.Count, state));
    }

    /// <inheritdoc/>
    private protected override Facility Refold(Journal<FacilityEvent> journal) =>
        StateHistory<FacilityState>.At(_trail, journal, static (state, happened) => state.Apply(happened)) is var (state, trail)
            ? new(journal, state, trail)
            : Folded(journal);

    /// <inheritdoc/>
    private protected override Facility Begun(FacilityEvent opening) => new(Journal, FacilityState.Of((FacilityEstablished)opening), null);

    /// <inheritdoc/>
    private protected override Facility After(FacilityEvent happened) => new(Journal, State.Apply(happened), null);

    /// <inheritdoc/>
    private protected override bool BeginTheSame(FacilityEvent first, FacilityEvent second) => BeginTheSameFacility(first, second);

    /// <inheritdoc/>
    private protected override OfficeEvent? Carried(FacilityEvent happened) => (happened as FacilityOfficesChanged)?.Change;

    /// <inheritdoc/>
    private protected override FacilityEvent Carrying(OfficeEvent happened) => new FacilityOfficesChanged(happened);

    private static bool BeginTheSameFacility(FacilityEvent first, FacilityEvent second) =>
        first is FacilityEstablished one && second is FacilityEstablished other && one.Facility == other.Facility;

    /// <summary>The root of a stored journal, if a command would have recorded every entry of it.</summary>
    private static DomainResult<Facility> Read(Journal<FacilityEvent> journal)
    {
        var (odd, exclusions) = (new List<(Entry<FacilityEvent>, DomainError)>(), 0);
        return Folded(journal, (state, entry, isFirst) => new Facility(journal, state, null).AddContradictions(entry, isFirst, odd, ref exclusions))
            .IfPossible(odd);
    }

    private static Facility Folded(Journal<FacilityEvent> journal) => Folded(journal, null);

    private static Facility Folded(Journal<FacilityEvent> journal, Action<FacilityState, Entry<FacilityEvent>, bool>? held)
    {
        var (state, trail) = StateHistory<FacilityState>.Folded(
            journal,
            static first => FacilityState.Of((FacilityEstablished)first),
            static (state, happened) => state.Apply(happened),
            held
        );
        return new(journal, state with { Names = state.Names.WithMisspelt(journal, static e => e.NameGiven) }, trail);
    }
}
