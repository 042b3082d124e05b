namespace Pembinaan.Domain.Programmes;

/// <summary>A programme was revised: cohorts opened from that day on follow the new curriculum, running ones keep theirs.</summary>
/// <param name="FirstDay">The first day of the new curriculum.</param>
/// <param name="Curriculum">What it consists of from that day.</param>
/// <param name="Reason">Why.</param>
public sealed record ProgrammeRevised(LocalDate FirstDay, Curriculum Curriculum, string Reason) : ProgrammeEvent;
