namespace Pembinaan.Domain.Agreements;

/// <summary>The agreement was resumed: the suspension to which the day belongs ended on the day before.</summary>
/// <param name="FirstDay">The first day that is not suspended.</param>
public sealed record AgreementResumed(LocalDate FirstDay) : AgreementEvent;
