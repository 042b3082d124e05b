using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements.Events;

/// <summary>Something that happened to a cooperation agreement. The hierarchy is closed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
public abstract partial record AgreementEvent : JournalEvent
{
    private protected AgreementEvent() { }

    /// <summary>Whether what begins an agreement may also follow another beginning, as a draft follows an exploration.</summary>
    internal virtual bool FollowsABeginning => false;

    /// <summary>Who has to be a party for it, or null.</summary>
    internal virtual PartyId? OfParty => null;

    /// <summary>The days on one of which it has to be a party.</summary>
    internal virtual DateSet OfPartyOn => DateSet.All;

    /// <summary>Whether there has to be a draft before it.</summary>
    internal virtual bool NeedsDraft => false;

    /// <summary>Whether somebody has to have signed before it.</summary>
    internal virtual bool NeedsSignature => false;

    /// <summary>What it contradicts in what was recorded before it, beside its party, the draft and the signature.</summary>
    internal virtual IEnumerable<DomainError?> FaultsOn(SaidBefore before) => [];

    /// <summary>Keeps what later events are held against.</summary>
    internal virtual void AddTo(SaidBefore record) { }

    /// <summary>The agreement that it begins, or null.</summary>
    internal virtual AgreementId? Begins => null;

    /// <summary>Whether it may form the agreement or make it last longer, so that the level of who concludes it is asked about.</summary>
    internal virtual bool MayLengthen => false;

    /// <summary>The day on which a change is concluded; null for the day on which the agreement is formed.</summary>
    internal virtual LocalDate? ConcludedOn => null;

    /// <summary>Who stopped the agreement above its parties, and its last day.</summary>
    internal virtual (CompetenceLevel Level, LocalDate LastDay)? Stop => null;

    /// <summary>The signatures that are given with it.</summary>
    internal virtual ValueList<Signature> GivenWith => [];

    /// <summary>Whether it rests on evidence, so that only its own command records it.</summary>
    internal virtual bool RestsOnEvidence => !GivenWith.IsEmpty;

    /// <summary>The party that acts by it, with the field that names it and the days on one of which it must be a party; null where none acts.</summary>
    internal virtual (PartyId Party, string Field, DateSet On)? Acting => null;

    /// <summary>Of whom it is, where there may be one for each.</summary>
    internal virtual string? About => null;

    /// <summary>Whether another event says the same as this one of a sheet.</summary>
    internal virtual bool SaysAs(AgreementEvent? other) => Equals(other);

    /// <summary>A day of which a party is asked; every day where the one given is none of our time, which is refused in itself.</summary>
    private protected static DateSet Then(LocalDate day) => EventYears.OfOurTime.Hold(day) ? DateSet.On(day) : DateSet.All;
}
