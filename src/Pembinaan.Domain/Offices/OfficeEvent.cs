namespace Pembinaan.Domain.Offices;

/// <summary>What happened to the posts of a party, their holders, and the authority to sign.</summary>
public abstract record OfficeEvent
{
    private protected OfficeEvent()
    {
    }
}
