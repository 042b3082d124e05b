namespace Pembinaan.Domain.Agreements;

/// <summary>A partner was given an award.</summary>
/// <param name="Award">The award.</param>
public sealed record AwardGiven(Award Award) : AgreementEvent;
