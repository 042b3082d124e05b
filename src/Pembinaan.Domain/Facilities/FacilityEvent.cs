namespace Pembinaan.Domain.Facilities;

/// <summary>What happened to a facility.</summary>
public abstract record FacilityEvent
{
    private protected FacilityEvent()
    {
    }
}
