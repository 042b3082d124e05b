using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Programmes.Events;

/// <summary>Something that happened to a programme.</summary>
public abstract record ProgrammeEvent : JournalEvent
{
    private protected ProgrammeEvent()
    {
    }
}
