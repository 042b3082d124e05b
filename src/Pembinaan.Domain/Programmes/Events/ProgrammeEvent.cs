using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Programmes.Events;

/// <summary>Something that happened to a programme.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ProgrammeDrawnUp), "programme-drawn-up")]
[JsonDerivedType(typeof(ProgrammeRevised), "programme-revised")]
[JsonDerivedType(typeof(ProgrammeDiscontinued), "programme-discontinued")]
public abstract record ProgrammeEvent : JournalEvent
{
    private protected ProgrammeEvent() { }
}
