namespace Pembinaan.Domain.Stakeholders.Events;

/// <summary>A stakeholder belongs to another from a day on.</summary>
/// <param name="Parent">The body above it.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record StakeholderPlacedUnder(StakeholderId Parent, LocalDate FirstDay) : StakeholderEvent;

/// <summary>A stakeholder belongs to no other body after a day.</summary>
/// <param name="LastDay">The last day under the body above it, inclusive.</param>
public sealed record StakeholderLeftParent(LocalDate LastDay) : StakeholderEvent;

/// <summary>This record and another are of the same body; the other goes on.</summary>
/// <param name="Into">The record that goes on.</param>
/// <param name="Reason">Why; not blank.</param>
public sealed record StakeholderMerged(StakeholderId Into, string Reason) : StakeholderEvent;

/// <summary>The merging of this record into another is undone.</summary>
/// <param name="Reason">Why; not blank.</param>
public sealed record StakeholderUnmerged(string Reason) : StakeholderEvent;

/// <summary>It is settled who follows a dissolved body.</summary>
/// <param name="Successors">One or several successors.</param>
/// <param name="FirstDay">The day from which it is settled, inclusive.</param>
public sealed record SuccessorsNamed(ValueList<StakeholderId> Successors, LocalDate FirstDay) : StakeholderEvent;

/// <summary>A body exists no more after a day.</summary>
/// <param name="LastDay">Its last day, inclusive.</param>
/// <param name="Succession">Who follows it.</param>
public sealed record StakeholderDissolved(LocalDate LastDay, Succession Succession) : StakeholderEvent;

/// <summary>A stakeholder brings a person or body, for example a trainer from an UMKM that it fosters.</summary>
/// <param name="Associate">The person or body.</param>
public sealed record AssociateIntroduced(Associate Associate) : StakeholderEvent;

/// <summary>A person or body is no longer brought after a day.</summary>
/// <param name="Associate">The person or body.</param>
/// <param name="LastDay">The last day, inclusive.</param>
public sealed record AssociateWithdrawn(AssociateId Associate, LocalDate LastDay) : StakeholderEvent;

/// <summary>A visit or talk led to the draft of an agreement.</summary>
/// <param name="Engagement">The visit or talk.</param>
/// <param name="Draft">The agreement drafted.</param>
public sealed record EngagementLedToDraft(EngagementId Engagement, AgreementId Draft) : StakeholderEvent;

/// <summary>A visit or talk took place.</summary>
/// <param name="Engagement">The visit or talk.</param>
public sealed record EngagementRecorded(Engagement Engagement) : StakeholderEvent;
