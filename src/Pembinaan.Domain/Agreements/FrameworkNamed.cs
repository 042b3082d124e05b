using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Agreements;

/// <summary>The agreement is concluded under a framework.</summary>
/// <param name="Framework">The framework.</param>
/// <param name="FirstDay">The day on which it was placed under it; the framework was in force then.</param>
public sealed record FrameworkNamed(AgreementId Framework, LocalDate FirstDay) : AgreementEvent;
