namespace Pembinaan.Domain.Agreements;

/// <summary>An obligation was fulfilled.</summary>
/// <param name="Code">The obligation's code.</param>
/// <param name="Day">The day.</param>
/// <param name="Note">How, or null.</param>
public sealed record ObligationFulfilled(string Code, LocalDate Day, string? Note) : AgreementEvent;
