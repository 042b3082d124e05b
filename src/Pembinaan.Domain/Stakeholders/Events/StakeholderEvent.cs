using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Stakeholders.Events;

/// <summary>What happened to a stakeholder.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(StakeholderRegistered), "stakeholder-registered")]
[JsonDerivedType(typeof(StakeholderRenamed), "stakeholder-renamed")]
[JsonDerivedType(typeof(StakeholderNameCorrected), "stakeholder-name-corrected")]
[JsonDerivedType(typeof(StakeholderKindChanged), "stakeholder-kind-changed")]
[JsonDerivedType(typeof(StakeholderPlacedUnder), "stakeholder-placed-under")]
[JsonDerivedType(typeof(StakeholderLeftParent), "stakeholder-left-parent")]
[JsonDerivedType(typeof(TerritoryRecorded), "territory-recorded")]
[JsonDerivedType(typeof(RegistrationNumbersRecorded), "registration-numbers-recorded")]
[JsonDerivedType(typeof(StakeholderOfficesChanged), "stakeholder-offices-changed")]
[JsonDerivedType(typeof(EngagementRecorded), "engagement-recorded")]
[JsonDerivedType(typeof(EngagementLedToDraft), "engagement-led-to-draft")]
[JsonDerivedType(typeof(AssociateIntroduced), "associate-introduced")]
[JsonDerivedType(typeof(AssociateWithdrawn), "associate-withdrawn")]
[JsonDerivedType(typeof(StakeholderMerged), "stakeholder-merged")]
[JsonDerivedType(typeof(StakeholderUnmerged), "stakeholder-unmerged")]
[JsonDerivedType(typeof(StakeholderDissolved), "stakeholder-dissolved")]
[JsonDerivedType(typeof(SuccessorsNamed), "successors-named")]
public abstract record StakeholderEvent : JournalEvent
{
    private protected StakeholderEvent() { }
}
