using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Facilities.Events;

/// <summary>What happened to a facility.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
public abstract partial record FacilityEvent : JournalEvent
{
    private protected FacilityEvent() { }

    /// <summary>The name that it gives, or null.</summary>
    internal virtual string? NameGiven => null;

    internal sealed override EventYears Years => EventYears.OfParties;
}
