namespace Pembinaan.Domain.Programmes.Events;

/// <content>The kinds of these events in stored texts.</content>
[JsonDerivedType(typeof(ProgrammeDrawnUp), "programme-drawn-up")]
[JsonDerivedType(typeof(ProgrammeRevised), "programme-revised")]
[JsonDerivedType(typeof(ProgrammeDiscontinued), "programme-discontinued")]
public abstract partial record ProgrammeEvent;

/// <summary>A programme is offered no longer.</summary>
/// <param name="LastDay">The last day on which it is offered.</param>
/// <param name="Reason">Why.</param>
public sealed record ProgrammeDiscontinued(LocalDate LastDay, string Reason) : ProgrammeEvent
{
    internal override LocalisedText Line =>
        Say.Of($"Program tidak ditawarkan lagi, hari terakhir {LastDay}: {Reason}", $"Programme offered no longer, last day {LastDay}: {Reason}");
}

/// <summary>A programme was drawn up.</summary>
/// <param name="Programme">Its identity.</param>
/// <param name="FirstDay">The first day on which it is offered.</param>
/// <param name="Curriculum">What it consists of.</param>
public sealed record ProgrammeDrawnUp(ProgrammeId Programme, LocalDate FirstDay, Curriculum Curriculum) : ProgrammeEvent
{
    internal override IEnumerable<DomainError> FaultsBetween => CurriculumCheck.FaultsOf(Curriculum);

    internal override LocalisedText Line =>
        Say.Of(
            $"Program {Programme} disusun dan ditawarkan mulai {FirstDay}: {Curriculum.Title}",
            $"Programme {Programme} drawn up and offered from {FirstDay}: {Curriculum.Title}"
        );
}

/// <summary>A programme was revised: cohorts opened from that day on follow the new curriculum, running ones keep theirs.</summary>
/// <param name="FirstDay">The first day of the new curriculum.</param>
/// <param name="Curriculum">What it consists of from that day.</param>
/// <param name="Reason">Why.</param>
public sealed record ProgrammeRevised(LocalDate FirstDay, Curriculum Curriculum, string Reason) : ProgrammeEvent
{
    internal override IEnumerable<DomainError> FaultsBetween => CurriculumCheck.FaultsOf(Curriculum);

    internal override LocalisedText Line =>
        Say.Of($"Kurikulum {Curriculum.Title} berlaku mulai {FirstDay}: {Reason}", $"Curriculum {Curriculum.Title} in force from {FirstDay}: {Reason}");
}
