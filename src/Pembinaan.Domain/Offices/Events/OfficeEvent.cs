using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Offices.Events;

/// <summary>What happened to the posts of a party, their holders, and the authority to sign.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
public abstract partial record OfficeEvent : JournalEvent
{
    private protected OfficeEvent() { }
}
