using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Stakeholders;

/// <summary>A visit or talk led to the draft of an agreement.</summary>
/// <param name="Engagement">The visit or talk.</param>
/// <param name="Draft">The agreement drafted.</param>
public sealed record EngagementLedToDraft(EngagementId Engagement, AgreementId Draft) : StakeholderEvent;
