namespace Pembinaan.Domain.Agreements;

/// <summary>The agreement was resumed: no day from this one on is suspended any more.</summary>
/// <param name="FirstDay">The first day that is not suspended.</param>
public sealed record AgreementResumed(LocalDate FirstDay) : AgreementEvent;
