using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Agreements.Events;

/// <summary>Something that happened to a cooperation agreement. The hierarchy is closed.</summary>
public abstract record AgreementEvent : JournalEvent
{
    private protected AgreementEvent()
    {
    }
}
