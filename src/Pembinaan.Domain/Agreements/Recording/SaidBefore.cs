using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>
/// What of a journal the next event is held against, by its command and when a stored journal is read: found by identity, so that a journal is gone through
/// once. A command asks by the days of the agreement who is a party, what is owed and whether it was formed; a reader, of each entry, whether that was said.
/// </summary>
/// <param name="names">The agreement by which parties are called, or null.</param>
internal sealed class SaidBefore(CooperationAgreement? names = null)
{
    // The agreement as it is, whose command asks.
    private CooperationAgreement? _now;

    internal AgreementId? Id { get; set; }

    internal bool IsDrafted { get; set; }

    internal LocalDate? WithdrawnOn { get; set; }

    internal HashSet<PartyId> Parties { get; } = [];

    internal HashSet<ProviderId> Providers { get; } = [];

    internal HashSet<AgreementId> SameAs { get; } = [];

    internal AgreementId? Predecessor { get; set; }

    internal HashSet<AgreementElement> Agreed { get; } = [];

    internal HashSet<(PartyId, OfficialId)> Signers { get; } = [];

    /// <summary>The codes of the obligations agreed at first; an addendum adds others.</summary>
    internal HashSet<string> Codes { get; set; } = [];

    internal HashSet<string> AddedCodes { get; } = [];

    internal Dictionary<string, Evaluation> Evaluations { get; } = new(StringComparer.OrdinalIgnoreCase);

    internal Dictionary<string, FollowUp> FollowUps { get; } = new(StringComparer.OrdinalIgnoreCase);

    internal Dictionary<string, LocalDate> Closed { get; } = new(StringComparer.OrdinalIgnoreCase);

    internal Halts Suspensions { get; set; } = Halts.None;

    internal Halts IntakeClosings { get; set; } = Halts.None;

    internal Argument Named => names?.Named ?? Argument.Of("agreement", Id!.Value);

    private bool HasShownSignature { get; set; }

    private bool IsSettled => _now?.IsSettled ?? HasShownSignature;

    private bool IsFormed => _now is null ? Signers.Count > 0 : _now.FormedOn is not null;

    /// <summary>What an event contradicts in what an agreement says, for the command that records it.</summary>
    internal static IEnumerable<DomainError?> FaultsOn(CooperationAgreement agreement, AgreementEvent happened, Recording recording) =>
        Now(agreement).FaultsOf(happened, recording.Id);

    /// <summary>What an agreement says, for its next event.</summary>
    internal static SaidBefore Now(CooperationAgreement agreement)
    {
        var before = new SaidBefore(agreement) { _now = agreement };
        foreach (var entry in agreement.Journal.Effective)
        {
            entry.Event!.AddTo(before);
        }

        return before;
    }

    /// <summary>What in a journal contradicts what was recorded before it.</summary>
    internal static List<(Entry<AgreementEvent> Entry, DomainError Fault)> Contradictions(Journal<AgreementEvent> journal, CooperationAgreement? names = null)
    {
        var faults = new List<(Entry<AgreementEvent>, DomainError)>();
        var before = new SaidBefore(names);
        foreach (var entry in journal.Effective)
        {
            var happened = entry.Event!;
            if (before.Id is not null)
            {
                faults.AddRange(CorrectionSteps.ErrorsAmong([.. before.FaultsOf(happened, entry.Id)]).Select(f => (entry, f)));
            }

            happened.AddTo(before);
        }

        return faults;
    }

    /// <summary>Whether an annulment or a correction that brings such a fault about is refused.</summary>
    internal static bool IsHeldAfter(AgreementEvent happened, DomainError fault) =>
        fault.ErrorCode == AgreementErrors.CodeTwice.Code
        || fault.ErrorCode == AgreementErrors.EvaluationUnknown.Code
        || fault.ErrorCode == AgreementErrors.FollowUpUnknown.Code
        || fault.ErrorCode == AgreementErrors.FollowUpTooEarly.Code
        || fault.ErrorCode == AgreementErrors.AwardWithoutEvaluation.Code
        || fault.ErrorCode == AgreementErrors.SameContinued.Code;

    internal static DomainError Withdrawn(Argument named, LocalDate day) => AgreementErrors.Withdrawn.For("agreement", named, Argument.Of("day", day));

    internal void Sign(Signature signature)
    {
        Signers.Add((signature.Party, signature.Official));
        HasShownSignature |= signature.AuthorityShown;
    }

    internal string Called(PartyId party) => names?.Called(party) ?? party.Bare;

    internal string Called(AgreementId other) => names?.Bodies?.NameOf(other) ?? other.Value;

    internal string Called(ProviderId provider) => names?.NameOf(provider, LocalDate.MaxIsoValue) ?? provider.Bare;

    /// <summary>Why somebody cannot act as a party: on none of these days is it one.</summary>
    internal DomainError? NoParty(PartyId? party, string field, in DateSet on) =>
        party is null || (_now?.IsParty(party, on) ?? Parties.Contains(party))
            ? null
            : AgreementErrors.NotAParty.For(field, Argument.Of("party", Called(party)), Named);

    /// <summary>Why the party of an act cannot be one: it is none on the day of the act, or a record is not there that would say so.</summary>
    internal DomainError? NoActor(AgreementEvent? happened) =>
        happened?.Acting is { } acting && NoParty(acting.Party, acting.Field, acting.On) is { } fault
            ? _now?.Bodies?.NotKnown(_now, acting.Party, acting.On) ?? fault
            : null;

    internal DomainError? NotOwed(string code) =>
        _now?.Owes(code) ?? (Codes.Contains(code) || AddedCodes.Contains(code))
            ? null
            : AgreementErrors.UnknownObligation.For("code", Named, Argument.Of("code", code));

    internal DomainError? NothingToRatify(SignatureRatified e) =>
        _now?.HasUnshown(e) ?? Signers.Contains((e.Party, e.Official))
            ? null
            : AgreementErrors.NothingToRatify.For(
                "official",
                Argument.Of("official", names?.State.Signatures.Find(s => s.Official == e.Official)?.Signer ?? e.Official.Value),
                Argument.Of("party", Called(e.Party))
            );

    internal DomainError? Itself(AgreementId other, string field) => other == Id ? AgreementErrors.Itself.For(field, Named) : null;

    /// <summary>Why an agreement cannot be continued, or recognised as the same: it is both.</summary>
    internal DomainError? Both(AgreementId other, bool isBoth, string field) =>
        isBoth ? AgreementErrors.SameContinued.For(field, Named, Argument.Of("other", Called(other))) : null;

    /// <summary>Why an element cannot be said any more: somebody signed with authority.</summary>
    internal DomainError? Settled(AgreementElement element) =>
        IsSettled ? AgreementErrors.SettledBySignature.For("agreement", Named, Argument.Of("element", element.Name)) : null;

    /// <summary>Why an element cannot be said once more.</summary>
    internal DomainError? SettledAgain(AgreementElement element) => Agreed.Contains(element) ? Settled(element) : null;

    /// <summary>Why somebody cannot be named after the signing without signatures.</summary>
    internal DomainError? Unsigned(PartyId party, ValueList<Signature> signatures) =>
        IsSettled && signatures.IsEmpty ? AgreementErrors.ProviderUnsigned.For("authorities", Argument.Of("party", Called(party)), Named) : null;

    private IEnumerable<DomainError?> FaultsOf(AgreementEvent happened, EntryId entry) =>
        [
            JournalErrors.SecondBeginning(happened.Begins is { } begun && (begun != Id || !happened.FollowsABeginning), entry),
            WithdrawnOn is { } day ? Withdrawn(Named, day) : null,
            happened.NeedsDraft && !IsDrafted ? AgreementErrors.NotDrafted.For("agreement", Named) : null,
            happened.NeedsSignature && !IsFormed ? AgreementErrors.NotFormed.For("agreement", Named) : null,
            NoParty(happened.OfParty, "party", happened.OfPartyOn),
            NoActor(happened),
            .. happened.FaultsOn(this),
        ];
}
