namespace Pembinaan.Domain.Programmes;

/// <summary>Something that happened to a programme.</summary>
public abstract record ProgrammeEvent
{
    private protected ProgrammeEvent()
    {
    }
}
