using System.Runtime.CompilerServices;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>
/// A cooperation agreement, from the first visit to its end: parties, signatures, scope, period, clauses, and what became of it. All it answers follows from
/// its journal and the day asked about.
/// </summary>
public sealed partial class CooperationAgreement : JournaledRoot<CooperationAgreement, AgreementEvent>
{
    private readonly AgreementState _state;
    private readonly ImmutableDictionary<AgreementId, CooperationAgreement> _considered;
    private readonly IBodies? _bodies;
    private AgreementDays? _days;
    private Tuple<DateSet, DateSet>? _partners;
    private StrongBox<bool>? _namesBodiesNotHeld;

    private CooperationAgreement(
        Journal<AgreementEvent> journal,
        AgreementState state,
        ImmutableDictionary<AgreementId, CooperationAgreement> considered,
        IBodies? bodies = null
    )
        : base(journal)
    {
        _state = state;
        _considered = considered;
        _bodies = bodies;
    }

    /// <summary>The identity.</summary>
    public AgreementId Id => _state.Id;

    /// <summary>The zone in which its days are meant.</summary>
    public IndonesianTimeZone Zone => _state.Zone;

    /// <summary>The legal kind, or null if it is not known.</summary>
    public AgreementKind? Kind => _state.Kind;

    /// <summary>The title as printed, or null.</summary>
    public string? TitleAsPrinted => _state.Title;

    /// <summary>The parties as the agreement first named them; <see cref="PartiesOn"/> follows addenda and successions.</summary>
    public ValueList<AgreementParty> Parties => _state.Parties;

    /// <summary>The numbers that parties gave it.</summary>
    public ValueList<PartyNumber> Numbers => [.. _state.Numbers];

    /// <summary>The period as first worded, or null if it is not known.</summary>
    public AgreedPeriod? Period => _state.Period;

    /// <summary>Where and on what occasion it was signed, or null.</summary>
    public SigningOccasion? Signing => _state.Signing;

    /// <summary>What it is for, as printed; or null.</summary>
    public string? Purpose => _state.Purpose;

    /// <summary>The policies it follows, as printed.</summary>
    public ValueList<string> PolicyBasis => _state.PolicyBasis;

    /// <summary>The budget year (TA), or null.</summary>
    public int? BudgetYear => _state.BudgetYear;

    /// <summary>Who was present.</summary>
    public ValueList<Attendee> Attendees => [.. _state.Attendees];

    /// <summary>Who is reported to have signed.</summary>
    public ValueList<Signatory> ReportedSignatories => [.. _state.Signatories];

    /// <summary>The signatures, those without shown authority included.</summary>
    public ValueList<Signature> Signatures => [.. _state.Signatures];

    /// <summary>The witnesses; they never complete an agreement.</summary>
    public ValueList<Witness> Witnesses => [.. _state.Witnesses];

    /// <summary>The addenda in recorded order.</summary>
    public ValueList<(Addendum Addendum, LocalDate EffectiveFrom, LocalDate SignedOn, LocalDate KnownOn)> Addenda =>
        [.. _state.Addenda.Select(static a => (a.Addendum, a.EffectiveFrom, a.SignedOn, a.KnownOn))];

    /// <summary>The people and bodies that parties bring.</summary>
    public ValueList<ProviderBrought> BroughtProviders => [.. _state.Brought];

    /// <summary>The offices through which parties carry it out.</summary>
    public ValueList<ImplementingOfficeNamed> ImplementingOffices => [.. _state.Offices];

    /// <summary>The framework under which it is concluded, or null.</summary>
    public AgreementId? Framework => _state.Framework?.Framework;

    /// <summary>The agreement that it continues and how, or null.</summary>
    public PredecessorNamed? Continues => _state.Predecessor;

    /// <summary>The agreements recognised as the same as this one.</summary>
    public ValueList<AgreementId> SameAs => [.. _state.SameAs.OrderBy(static id => id.Value, StringComparer.Ordinal)];

    /// <summary>
    /// The other agreements on which its answers depend: its framework, the agreement that it continues, and those recognised as the same. By itself it answers
    /// as undetermined where its days hang on one of them, as they do on a framework with which it ends and never on the agreement that it continues; a dossier
    /// knows them all.
    /// </summary>
    public ValueList<AgreementId> DependsOn =>
        [
            .. Framework is { } framework ? [framework] : Array.Empty<AgreementId>(),
            .. Continues is { } link ? [link.Predecessor] : Array.Empty<AgreementId>(),
            .. SameAs,
        ];

    /// <summary>The agreement of a stored journal.</summary>
    /// <param name="entries">The entries in order.</param>
    /// <returns>
    /// The agreement, or <see cref="JournalErrors.Empty"/>, <see cref="JournalErrors.NoBeginning"/>, what is wrong with an event in itself, or what
    /// <see cref="Journal{TEvent}.From"/> may answer.
    /// </returns>
    public static DomainResult<CooperationAgreement> From(IEnumerable<Entry<AgreementEvent>> entries) =>
        Journal<AgreementEvent>
            .FromCorrectable(entries, CorrectionSteps.BeginTheSame)
            .Bind(static journal =>
                journal.Count == 0 ? JournalErrors.Empty.For(nameof(entries))
                : journal.FaultsInForce() is { Length: > 0 } faults ? DomainResult<CooperationAgreement>.Failure(faults)
                : Folded(journal) is { } state
                    ? journal.FaultsOnTheWay(SaidBefore.Contradictions(journal), static j => SaidBefore.Contradictions(j), SaidBefore.IsHeldAfter)
                        is { Length: > 0 } odd
                        ? DomainResult<CooperationAgreement>.Failure(odd)
                    : new CooperationAgreement(journal, state, ImmutableDictionary<AgreementId, CooperationAgreement>.Empty).NothingDoneBefore(null)
                : JournalErrors.NoBeginning.For(nameof(entries), Argument.Of("id", journal.Entries.First().Id.Value))
            );

    /// <inheritdoc/>
    public override string ToString() => $"{Id} ({Kind?.Code ?? "?"})";

    internal AgreementDays Days => _days ??= AgreementDays.Of(_state, Framework is { } framework ? _considered.GetValueOrDefault(framework) : null);

    /// <summary>What its journal says.</summary>
    internal AgreementState State => _state;

    /// <summary>What is on record of those whom it names; null outside a dossier.</summary>
    internal IBodies? Bodies => _bodies;

    /// <summary>A party and its name in the evidence of a command; null where there is none.</summary>
    internal Tuple<PartyId, string>? NameByEvidence { get; private init; }

    /// <summary>The other agreements that were handed in.</summary>
    internal IEnumerable<CooperationAgreement> Others => _considered.Values;

    /// <summary>The days on which fewer than two of its parties are left, and those of which nobody can tell.</summary>
    internal (DateSet Without, DateSet NotKnown) Partners => (_partners ??= this.PartnersNow().ToTuple()).ToValueTuple();

    /// <summary>Whether the record of somebody whom it names, or of one who follows, is not there.</summary>
    internal bool NamesBodiesNotHeld => (_namesBodiesNotHeld ??= new(this.BodiesNotHeld().Any())).Value;

    /// <summary>Whether its days hang on a framework of which nobody knows here when it ends.</summary>
    internal bool HangsOnUnknownFramework => Days is { NeedsFramework: true, IsUndetermined: true } && Considered(Framework!)?.Days.IsUndetermined != false;

    /// <summary>Another agreement that was handed in; null if it was not.</summary>
    internal CooperationAgreement? Considered(AgreementId other) => _considered.GetValueOrDefault(other);

    /// <summary>The same agreement with others that its answers depend on: its framework, or the agreement that it continues.</summary>
    internal CooperationAgreement Considering(params ReadOnlySpan<CooperationAgreement> others)
    {
        var considered = _considered;
        foreach (var other in others)
        {
            Guard.Against.Null(other, nameof(others));
            considered = considered.SetItem(other.Id, other);
        }

        return new(Journal, _state, considered, _bodies);
    }

    /// <summary>The same agreement as it would be in another state; not as its journal says.</summary>
    internal CooperationAgreement With(AgreementState state) => new(Journal, state, _considered, _bodies);

    /// <summary>The same agreement by itself, as it is stored.</summary>
    internal CooperationAgreement Alone() =>
        _considered.IsEmpty && _bodies is null ? this : new(Journal, _state, ImmutableDictionary<AgreementId, CooperationAgreement>.Empty);

    /// <summary>The same agreement among those whom it names, so that who was merged, succeeded or dissolved is known.</summary>
    internal CooperationAgreement Among(IBodies bodies) => new(Journal, _state, _considered, bodies) { _days = Days };

    /// <summary>The same agreement for a command with evidence that gives a party its name.</summary>
    internal CooperationAgreement Calling(PartyId party, string name) =>
        new(Journal, _state, _considered, _bodies) { _days = Days, NameByEvidence = (party, name).ToTuple() };

    /// <summary>Opens the journal with a first event, unless something is wrong with it in itself.</summary>
    internal static DomainResult<CooperationAgreement> Open(AgreementEvent first, Recording recording) =>
        FaultsIn(first) is { Length: > 0 } errors
            ? DomainResult<CooperationAgreement>.Failure(errors)
            : Journal<AgreementEvent>
                .Empty.Append(recording, first)
                .Map(static journal => new CooperationAgreement(journal, Folded(journal)!, ImmutableDictionary<AgreementId, CooperationAgreement>.Empty));

    /// <summary>Writes an event unless a finding is an error; findings that are warnings stay with the result. A resend is not checked again.</summary>
    internal DomainResult<CooperationAgreement> Carry(AgreementEvent happened, Recording recording, params ReadOnlySpan<DomainError?> findings)
    {
        if (Sent(happened, recording) is { } sent)
        {
            return sent;
        }

        return _state.Withdrawn is { } withdrawn
            ? SaidBefore.Withdrawn(this.Named, withdrawn.FirstDay)
            : Told(
                Recorded(happened, recording, findings)
                    .Bind(next => next.NothingDoneBefore(this).Bind(sound => sound.BesideOthers(this)))
                    .Bind(next => DomainResult.Success(next, Conclusion.LevelFindings(this, next, happened).AsSpan()))
            );
    }

    private protected override CooperationAgreement Next(Journal<AgreementEvent> journal, Entry<AgreementEvent> entry) =>
        new(journal, _state.Apply(entry), _considered, _bodies);

    private protected override IEnumerable<DomainError?> FaultsOn(AgreementEvent happened, Recording recording) =>
        SaidBefore.FaultsOn(this, happened, recording);

    private protected override DomainError? AheadFault(AgreementEvent happened, Recording recording) =>
        RecordedBefore(happened, recording, Zone) is { } today
            ? AgreementErrors.RecordedAhead.For(happened.Done!.Value.Field, Argument.Of("day", happened.Done.Value.Day), Argument.Of("recorded", today))
            : null;

    private protected override DomainResult CheckAfter(CooperationAgreement next, AgreementEvent? instead) => this.HeldAfter(next, instead);

    private protected override CooperationAgreement Refold(Journal<AgreementEvent> journal)
    {
        var considered = journal.KnownAt is not { } instant
            ? _considered
            : _considered
                .Select(pair => (pair.Key, Known: pair.Value.AsKnownAt(instant)))
                .Where(static p => p.Known is not null)
                .ToImmutableDictionary(static p => p.Key, static p => p.Known!);
        return new(journal, Folded(journal)!, considered, journal.KnownAt is null ? _bodies : null);
    }

    private static AgreementState? Folded(Journal<AgreementEvent> journal)
    {
        AgreementState? state = null;
        foreach (var entry in journal.Effective)
        {
            state = state is null ? AgreementState.Begin(entry.Event!) : state.Apply(entry);
            if (state is null)
            {
                return null;
            }
        }

        return state;
    }
}
