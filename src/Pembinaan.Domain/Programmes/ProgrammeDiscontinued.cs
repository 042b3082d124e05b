namespace Pembinaan.Domain.Programmes;

/// <summary>A programme is offered no longer.</summary>
/// <param name="LastDay">The last day on which it is offered.</param>
/// <param name="Reason">Why.</param>
public sealed record ProgrammeDiscontinued(LocalDate LastDay, string Reason) : ProgrammeEvent;
