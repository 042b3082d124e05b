namespace Pembinaan.Domain.Agreements;

/// <summary>An evaluation left something to be done.</summary>
/// <param name="FollowUp">What, by whom and until when.</param>
public sealed record FollowUpRecorded(FollowUp FollowUp) : AgreementEvent;
