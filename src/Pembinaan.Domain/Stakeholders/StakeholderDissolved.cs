namespace Pembinaan.Domain.Stakeholders;

/// <summary>A body exists no more after a day.</summary>
/// <param name="LastDay">Its last day, inclusive.</param>
/// <param name="Succession">Who follows it.</param>
public sealed record StakeholderDissolved(LocalDate LastDay, Succession Succession) : StakeholderEvent;
