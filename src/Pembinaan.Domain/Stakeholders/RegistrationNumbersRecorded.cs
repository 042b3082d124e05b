namespace Pembinaan.Domain.Stakeholders;

/// <summary>Registration numbers of a stakeholder; what is null stays as it was.</summary>
/// <param name="Npwp">The tax number, or null.</param>
/// <param name="Nib">The business number, or null.</param>
public sealed record RegistrationNumbersRecorded(Npwp? Npwp, Nib? Nib) : StakeholderEvent;
