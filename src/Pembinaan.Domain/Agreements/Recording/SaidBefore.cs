using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Agreements;

/// <summary>
/// What of a journal the next event is held against, found by identity, so that a stored journal is gone through once. What follows from the calendar, from
/// evidence and from other agreements is asked by the commands alone.
/// </summary>
internal sealed class SaidBefore
{
    internal AgreementId? Id { get; set; }

    internal bool IsDrafted { get; set; }

    internal LocalDate? WithdrawnOn { get; set; }

    internal HashSet<PartyId> Parties { get; } = [];

    internal HashSet<ProviderId> Providers { get; } = [];

    internal HashSet<AgreementId> SameAs { get; } = [];

    internal HashSet<AgreementElement> Agreed { get; } = [];

    internal HashSet<(PartyId, OfficialId)> Signers { get; } = [];

    /// <summary>The codes of the obligations agreed at first; an addendum adds others.</summary>
    internal HashSet<string> Codes { get; set; } = [];

    internal HashSet<string> AddedCodes { get; } = [];

    internal Dictionary<string, Evaluation> Evaluations { get; } = [];

    internal HashSet<string> FollowUps { get; } = [];

    internal Dictionary<string, LocalDate> Closed { get; } = [];

    internal Halts Suspensions { get; set; } = Halts.None;

    internal Halts IntakeClosings { get; set; } = Halts.None;

    internal Argument Named => Argument.Of("agreement", Id!.Value);

    private bool IsSettled { get; set; }

    /// <summary>What in a journal contradicts what was recorded before it.</summary>
    internal static List<(Entry<AgreementEvent> Entry, DomainError Fault)> Contradictions(Journal<AgreementEvent> journal)
    {
        var faults = new List<(Entry<AgreementEvent>, DomainError)>();
        var before = new SaidBefore();
        foreach (var entry in journal.Effective)
        {
            var happened = entry.Event!;
            if (before.Id is not null)
            {
                faults.AddRange(before.FaultsOf(happened, entry.Id).OfType<DomainError>().Select(f => (entry, f)));
            }

            happened.AddTo(before);
        }

        return faults;
    }

    internal void Sign(Signature signature)
    {
        Signers.Add((signature.Party, signature.Official));
        IsSettled |= signature.AuthorityShown;
    }

    internal DomainError? NoParty(PartyId? party, string field) =>
        party is null || Parties.Contains(party) ? null : AgreementErrors.NotAParty.For(field, Argument.Of("party", party.Bare), Named);

    internal DomainError? Itself(AgreementId other, string field) => other == Id ? AgreementErrors.Itself.For(field, Named) : null;

    /// <summary>Why an element cannot be said any more: somebody signed with authority.</summary>
    internal DomainError? Settled(AgreementElement element) =>
        IsSettled ? AgreementErrors.SettledBySignature.For("agreement", Named, Argument.Of("element", element.Name)) : null;

    /// <summary>Why an element cannot be said once more.</summary>
    internal DomainError? SettledAgain(AgreementElement element) => Agreed.Contains(element) ? Settled(element) : null;

    /// <summary>Why somebody cannot be named after the signing without signatures.</summary>
    internal DomainError? Unsigned(PartyId party, ValueList<Signature> signatures) =>
        IsSettled && signatures.IsEmpty ? AgreementErrors.ProviderUnsigned.For("authorities", Argument.Of("party", party.Bare), Named) : null;

    private IEnumerable<DomainError?> FaultsOf(AgreementEvent happened, EntryId entry) =>
        [
            JournalErrors.SecondBeginning(happened.Begins is { } begun && (begun != Id || !happened.FollowsABeginning), entry),
            WithdrawnOn is { } day ? AgreementErrors.Withdrawn.For("agreement", Named, Argument.Of("day", day)) : null,
            happened.NeedsDraft && !IsDrafted ? AgreementErrors.NotDrafted.For("agreement", Named) : null,
            happened.NeedsSignature && Signers.Count == 0 ? AgreementErrors.NotFormed.For("agreement", Named) : null,
            NoParty(happened.OfParty ?? happened.Acting?.Party, "party"),
            .. happened.FaultsOn(this),
        ];
}
