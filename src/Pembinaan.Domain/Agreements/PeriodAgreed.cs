namespace Pembinaan.Domain.Agreements;

/// <summary>The period of the draft was settled. After signing an addendum changes it.</summary>
/// <param name="Period">The period.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record PeriodAgreed(AgreedPeriod Period, Provenance Provenance) : AgreementEvent;
