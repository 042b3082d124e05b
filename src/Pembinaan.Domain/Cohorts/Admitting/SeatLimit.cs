namespace Pembinaan.Domain.Cohorts.Admitting;

/// <summary>One limit of the seats.</summary>
/// <param name="Kind">What limits.</param>
/// <param name="Seats">To how many.</param>
/// <param name="Source">Which space, agreement and so on, by its identity; empty if the kind says it.</param>
public sealed record SeatLimit(SeatLimitKind Kind, int Seats, string Source = "");
