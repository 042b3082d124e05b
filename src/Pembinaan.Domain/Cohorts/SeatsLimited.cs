namespace Pembinaan.Domain.Cohorts;

/// <summary>The number of seats was changed. Nobody loses a place by it.</summary>
/// <param name="Seats">The seats from that day.</param>
/// <param name="FirstDay">The first day of the new number.</param>
/// <param name="Reason">Why.</param>
public sealed record SeatsLimited(int Seats, LocalDate FirstDay, string Reason) : CohortEvent;
