using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Stakeholders.Events;

/// <summary>What happened to a stakeholder.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
public abstract partial record StakeholderEvent : JournalEvent
{
    private protected StakeholderEvent() { }

    /// <summary>The name that it gives, or null.</summary>
    internal virtual string? NameGiven => null;

    internal sealed override EventYears Years => EventYears.OfParties;
}
