namespace Pembinaan.Domain.Agreements;

/// <summary>What an evaluation left to be done is done.</summary>
/// <param name="Code">The code of the follow-up.</param>
/// <param name="Day">The day on which it was closed.</param>
/// <param name="Note">How, or null.</param>
public sealed record FollowUpClosed(string Code, LocalDate Day, string? Note) : AgreementEvent;
