namespace Pembinaan.Domain.Agreements;

/// <summary>Something that happened to a cooperation agreement. The hierarchy is closed.</summary>
public abstract record AgreementEvent
{
    private protected AgreementEvent()
    {
    }
}
