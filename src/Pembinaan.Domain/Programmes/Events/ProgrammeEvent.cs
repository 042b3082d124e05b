using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Programmes.Events;

/// <summary>Something that happened to a programme.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
public abstract partial record ProgrammeEvent : JournalEvent
{
    private protected ProgrammeEvent() { }
}
