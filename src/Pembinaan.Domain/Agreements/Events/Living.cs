using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements.Events;

/// <content>The kinds of these events in stored texts.</content>
[JsonDerivedType(typeof(ImplementingOfficeNamed), "implementing-office-named")]
[JsonDerivedType(typeof(ProviderBrought), "provider-brought")]
[JsonDerivedType(typeof(ProviderReleased), "provider-released")]
[JsonDerivedType(typeof(AddendumConcluded), "addendum-concluded")]
[JsonDerivedType(typeof(AgreementSuspended), "agreement-suspended")]
[JsonDerivedType(typeof(AgreementResumed), "agreement-resumed")]
[JsonDerivedType(typeof(AgreementTerminated), "agreement-terminated")]
[JsonDerivedType(typeof(IntakeClosed), "intake-closed")]
[JsonDerivedType(typeof(IntakeReopened), "intake-reopened")]
[JsonDerivedType(typeof(PartySucceeded), "party-succeeded")]
public abstract partial record AgreementEvent
{
    // Nothing is halted on the day: then there is nothing to end. Where it ended on the day before, that has to be known.
    private protected static DomainError? NotHalted(SaidBefore before, Halts halts, LocalDate firstDay, ErrorDefinition none, ErrorDefinition already) =>
        halts.IsOn(firstDay) ? null
        : halts.EndedTheDayBefore(firstDay)
            ? already.Warning(nameof(firstDay), before.Named, Argument.Of("day", firstDay), Argument.Of("lastDay", firstDay.PlusDays(-1)))
        : none.For(nameof(firstDay), before.Named, Argument.Of("day", firstDay));

    private protected static ValueList<Signature> Said(ValueList<Signature> signatures) => [.. signatures.Select(static s => s.AsSaid)];
}

/// <summary>An addendum was signed by every party.</summary>
/// <param name="Addendum">What it changes.</param>
/// <param name="Signatures">The signatures, each with authority shown.</param>
/// <param name="Provenance">Where this comes from.</param>
/// <param name="Approval">
/// The decision of the renewal rule book that let an extension through, with who decided and every waiver; null where none was needed.
/// </param>
public sealed record AddendumConcluded(Addendum Addendum, ValueList<Signature> Signatures, Provenance Provenance, Receipt? Approval = null) : AgreementEvent
{
    internal override bool NeedsDraft => true;

    internal override IEnumerable<DomainError?> FaultsOn(SaidBefore before) =>
        [
            .. Addendum.Numbers.Select(n => before.NoParty(n.Party, "party", DateSet.All)),
            .. Addendum
                .Unsigned(Signatures)
                .Select(p => AgreementErrors.AddendumUnsigned.For("signatures", Argument.Of("party", before.Called(p)))),
        ];

    internal override JournalEvent AsSaid => this with { Signatures = Said(Signatures), Approval = null };

    internal override void AddTo(SaidBefore record)
    {
        record.Parties.UnionWith((Addendum.Parties ?? []).Select(static p => p.Party));
        record.AddedCodes.UnionWith((Addendum.Terms?.Obligations ?? []).Select(static o => o.Code));
    }

    internal override bool MayLengthen => true;

    internal override LocalDate? ConcludedOn => Signatures.Max(static s => (LocalDate?)s.Day);

    internal override bool RestsOnEvidence => true;

    internal override IEnumerable<DomainError> FaultsBetween => AgreementEventFaults.Of(Addendum, !Signatures.IsEmpty);

    internal override LocalisedText Line =>
        Say.Of(
            $"Adendum{Say.Aside(Addendum.Number)} tentang {Changed} {Since}{RunOut}, ditandatangani{Late} oleh {Signers}{Title}",
            $"Addendum{Say.Aside(Addendum.Number)} on {Changed} {Since}{RunOut}, signed{Late} by {Signers}{Title}"
        );

    // Signed late it counts from the signature, unless the agreement has a clause that lets it count backwards, which is another event's to say.
    private bool IsLate => ConcludedOn > Addendum.FirstDay && Addendum.Clauses?.Retroactive != true;

    private LocalisedText Since =>
        IsLate
            ? Say.Of($"dengan hari pertama {Addendum.FirstDay}", $"with the first day {Addendum.FirstDay}")
            : Say.Of($"berlaku mulai {Addendum.FirstDay}", $"in force from {Addendum.FirstDay}");

    private LocalisedText? Late => IsLate ? Say.On(ConcludedOn) : null;

    private LocalisedText? RunOut =>
        Addendum.RunOutLastDay is { } last
            ? Say.Of($", yang dikeluarkan diselesaikan paling lambat {last}", $", what leaves the scope is finished by {last}")
            : null;

    private LocalisedText? Title => Say.Because(Addendum.TitleAsPrinted);

    private ValueList<AgreementElement> Changed => Addendum.Elements.ToValueList();

    private ValueList<PartyId> Signers => Signatures.Select(static s => s.Party).Distinct().ToValueList();
}

/// <summary>The agreement was resumed: the suspension to which the day belongs ended on the day before.</summary>
/// <param name="FirstDay">The first day that is not suspended.</param>
public sealed record AgreementResumed(LocalDate FirstDay) : AgreementEvent
{
    internal override IEnumerable<DomainError?> FaultsOn(SaidBefore before) =>
        [NotHalted(before, before.Suspensions, FirstDay, AgreementErrors.NotSuspended, AgreementErrors.ResumedAlready)];

    internal override void AddTo(SaidBefore record) => record.Suspensions = record.Suspensions.EndedBefore(FirstDay);

    internal override LocalisedText Line => Say.Of($"Perjanjian berlaku lagi mulai {FirstDay}", $"Agreement resumed from {FirstDay}");
}

/// <summary>The agreement was suspended.</summary>
/// <param name="FirstDay">The first suspended day.</param>
/// <param name="LastDay">The last suspended day, inclusive; null until further notice.</param>
/// <param name="Reason">Why.</param>
public sealed record AgreementSuspended(LocalDate FirstDay, LocalDate? LastDay, string Reason) : AgreementEvent
{
    internal override bool NeedsSignature => true;

    internal override void AddTo(SaidBefore record) =>
        record.Suspensions = record.Suspensions.With(LastDay is { } last ? DateSet.Between(FirstDay, last) : DateSet.From(FirstDay), Reason);

    internal override IEnumerable<DomainError> FaultsBetween => LastDay is { } last ? ValidityPeriod.Between(FirstDay, last).ValidationErrors : [];

    internal override LocalisedText Line =>
        Say.Of($"Perjanjian ditangguhkan mulai {FirstDay}{Say.Until(LastDay)}: {Reason}", $"Agreement suspended from {FirstDay}{Say.Until(LastDay)}: {Reason}");
}

/// <summary>The agreement was ended before its term ran out. It may become known later than it happened.</summary>
/// <param name="LastDay">The last day on which it binds, inclusive.</param>
/// <param name="Cause">Why, as a kind.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="By">The party that ended it, or null.</param>
/// <param name="NoticeGivenOn">The day on which notice was given, or null.</param>
/// <param name="Level">The level of the corrections system that stopped it, or null.</param>
public sealed record AgreementTerminated(
    LocalDate LastDay,
    TerminationCause Cause,
    string Reason,
    PartyId? By,
    LocalDate? NoticeGivenOn,
    CompetenceLevel? Level = null
) : AgreementEvent
{
    internal override (LocalDate Day, string Field)? Done => NoticeGivenOn is { } given ? (given, "noticeGivenOn") : null;

    internal override (PartyId Party, string Field, DateSet On)? Acting => By is null ? null : (By, "by", Then(NoticeGivenOn ?? LastDay));

    internal override bool NeedsSignature => true;

    internal override (CompetenceLevel Level, LocalDate LastDay)? Stop => Level is { } level ? (level, LastDay) : null;

    internal override IEnumerable<DomainError> FaultsBetween =>
        Level is null && Cause == TerminationCause.StoppedByCompetentLevel ? [AgreementErrors.StopLevelMissing.For("level")] : [];

    internal override LocalisedText Line =>
        Say.Of(
            $"Perjanjian diakhiri{Say.By(By)}, hari terakhir {LastDay}: {Cause}{Stopped}{Say.Aside(Reason)}{Noticed}",
            $"Agreement ended{Say.By(By)}, last day {LastDay}: {Cause}{Stopped}{Say.Aside(Reason)}{Noticed}"
        );

    private LocalisedText? Stopped => Level is null ? null : Say.Of($", {Level}", $", {Level}");

    private LocalisedText? Noticed => NoticeGivenOn is null ? null : Say.Of($", pemberitahuan pada {NoticeGivenOn}", $", notice given on {NoticeGivenOn}");
}

/// <summary>An office through which a party carries the agreement out was named, for example a regional office (OPD) of a regional government.</summary>
/// <param name="Party">The party.</param>
/// <param name="Office">The office.</param>
/// <param name="Subjects">The subjects it carries out; empty for all.</param>
/// <param name="FirstDay">From which day; null for as long as the agreement, where nobody had signed by then.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record ImplementingOfficeNamed(PartyId Party, StakeholderId Office, ValueList<SubjectId> Subjects, LocalDate? FirstDay, Provenance Provenance)
    : AgreementEvent
{
    internal override PartyId? OfParty => Party;

    internal override IEnumerable<DomainError?> FaultsOn(SaidBefore before) => [before.Unsigned(Party, Signatures)];

    internal override void AddTo(SaidBefore record) => record.Providers.Add(ProviderId.Of(Office));

    internal override ValueList<Signature> GivenWith => Signatures;

    internal override JournalEvent AsSaid => this with { Signatures = Said(Signatures) };

    internal override LocalisedText Line =>
        Say.Of(
            $"{Office} ditunjuk sebagai pelaksana untuk {Party}{Say.Aside(Subjects)}{Say.From(FirstDay)}{Say.Backwards(IsRetroactive)}",
            $"{Office} named as implementing office of {Party}{Say.Aside(Subjects)}{Say.From(FirstDay)}{Say.Backwards(IsRetroactive)}"
        );

    /// <summary>Who named it for the party with authority, where the agreement was signed by then; otherwise empty.</summary>
    public ValueList<Signature> Signatures { get; init; }

    /// <summary>Whether it is meant to count for days before it was recorded; they are then ratified.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsRetroactive { get; init; }
}

/// <summary>No new commitments are made under the agreement; what had begun goes on.</summary>
/// <param name="FirstDay">The first day without intake.</param>
/// <param name="Reason">Why.</param>
public sealed record IntakeClosed(LocalDate FirstDay, string Reason) : AgreementEvent
{
    internal override void AddTo(SaidBefore record) => record.IntakeClosings = record.IntakeClosings.With(DateSet.From(FirstDay), Reason);

    internal override LocalisedText Line => Say.Of($"Tidak ada komitmen baru mulai {FirstDay}: {Reason}", $"No new commitments from {FirstDay}: {Reason}");
}

/// <summary>New commitments are made under the agreement again.</summary>
/// <param name="FirstDay">The first day with intake.</param>
public sealed record IntakeReopened(LocalDate FirstDay) : AgreementEvent
{
    internal override IEnumerable<DomainError?> FaultsOn(SaidBefore before) =>
        [NotHalted(before, before.IntakeClosings, FirstDay, AgreementErrors.IntakeNotClosed, AgreementErrors.IntakeOpenAlready)];

    internal override void AddTo(SaidBefore record) => record.IntakeClosings = record.IntakeClosings.EndedBefore(FirstDay);

    internal override LocalisedText Line => Say.Of($"Komitmen baru dibuka lagi mulai {FirstDay}", $"New commitments open again from {FirstDay}");
}

/// <summary>A party was succeeded by another, or dissolved while its successor is not determined.</summary>
/// <param name="Party">The party that was succeeded.</param>
/// <param name="Successor">The successor, or null while it is not determined: what exists stays valid, new commitments are blocked.</param>
/// <param name="Candidates">Who might be the successor.</param>
/// <param name="FirstDay">The first day of the succession.</param>
public sealed record PartySucceeded(PartyId Party, PartyId? Successor, ValueList<PartyId> Candidates, LocalDate FirstDay) : AgreementEvent
{
    internal override PartyId? OfParty => Party;

    internal override DateSet OfPartyOn => DateSet.From(FirstDay);

    internal override IEnumerable<DomainError?> FaultsOn(SaidBefore before) =>
        [Party == Successor ? AgreementErrors.Itself.For("successor", before.Named) : null];

    internal override void AddTo(SaidBefore record) => record.Parties.UnionWith(Successor is { } one ? [one, .. Candidates] : Candidates);

    internal override LocalisedText Line =>
        Successor is null
            ? Say.Of(
                $"{Party} tidak ada lagi mulai {FirstDay}, pengganti belum ditentukan{Say.Aside(Candidates)}",
                $"{Party} exists no more from {FirstDay}, successor not determined{Say.Aside(Candidates)}"
            )
            : Say.Of($"{Party} digantikan oleh {Successor} mulai {FirstDay}", $"{Party} succeeded by {Successor} from {FirstDay}");
}

/// <summary>A party brought a person or body as trainer, for example one of its UMKM members.</summary>
/// <param name="Party">The party.</param>
/// <param name="Provider">The person or body.</param>
/// <param name="Subjects">The subjects it provides; empty for all.</param>
/// <param name="FirstDay">From which day; null for as long as the agreement, where nobody had signed by then.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record ProviderBrought(PartyId Party, ProviderId Provider, ValueList<SubjectId> Subjects, LocalDate? FirstDay, Provenance Provenance)
    : AgreementEvent
{
    internal override PartyId? OfParty => Party;

    internal override IEnumerable<DomainError?> FaultsOn(SaidBefore before) => [before.Unsigned(Party, Signatures)];

    internal override void AddTo(SaidBefore record) => record.Providers.Add(Provider);

    internal override ValueList<Signature> GivenWith => Signatures;

    internal override JournalEvent AsSaid => this with { Signatures = Said(Signatures) };

    internal override LocalisedText Line =>
        Say.Of(
            $"{Party} mengikutsertakan {Called} sebagai pelatih{Say.Aside(Subjects)}{Say.From(FirstDay)}{Say.Backwards(IsRetroactive)}",
            $"{Party} brought {Called} as trainer{Say.Aside(Subjects)}{Say.From(FirstDay)}{Say.Backwards(IsRetroactive)}"
        );

    private string Called => Say.Called(Provider, Provider.Bare);

    /// <summary>Who named it for the party with authority, where the agreement was signed by then; otherwise empty.</summary>
    public ValueList<Signature> Signatures { get; init; }

    /// <summary>Whether it is meant to count for days before it was recorded; they are then ratified.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsRetroactive { get; init; }
}

/// <summary>An implementing office, or a person or body that a party brought, no longer carries anything out after a day.</summary>
/// <param name="Provider">The office, person or body.</param>
/// <param name="LastDay">Its last day, inclusive.</param>
public sealed record ProviderReleased(ProviderId Provider, LocalDate LastDay) : AgreementEvent
{
    internal override IEnumerable<DomainError?> FaultsOn(SaidBefore before) =>
        [
            before.Providers.Contains(Provider)
                ? null
                : AgreementErrors.NotAProvider.For("provider", Argument.Of("provider", before.Called(Provider)), before.Named),
        ];

    internal override LocalisedText Line =>
        Say.Of($"{Called} tidak melaksanakan lagi, hari terakhir {LastDay}", $"{Called} carries nothing out any more, last day {LastDay}");

    private string Called => Say.Called(Provider, Provider.Bare);
}
