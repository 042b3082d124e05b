namespace Pembinaan.Domain.Agreements;

/// <summary>The budget year (TA) that the agreement is for.</summary>
/// <param name="Year">The year.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record BudgetYearStated(int Year, Provenance Provenance) : AgreementEvent;
