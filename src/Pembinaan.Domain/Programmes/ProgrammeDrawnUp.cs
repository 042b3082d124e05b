using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Programmes;

/// <summary>A programme was drawn up.</summary>
/// <param name="Programme">Its identity.</param>
/// <param name="FirstDay">The first day on which it is offered.</param>
/// <param name="Curriculum">What it consists of.</param>
public sealed record ProgrammeDrawnUp(ProgrammeId Programme, LocalDate FirstDay, Curriculum Curriculum) : ProgrammeEvent;
