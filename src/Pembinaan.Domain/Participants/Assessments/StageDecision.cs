namespace Pembinaan.Domain.Participants;

/// <summary>A stage of pembinaan as fixed after a TPP hearing (PP 31/1999 ps 7).</summary>
/// <param name="FirstDay">The first day of the stage.</param>
/// <param name="Stage">The stage; a person may also be put back to an earlier one.</param>
public sealed record StageDecision(LocalDate FirstDay, PembinaanStage Stage)
{
    /// <summary>The first day of the stage.</summary>
    public LocalDate FirstDay
    {
        get;
        init => field = Guard.Against.NotIso(value);
    } = Guard.Against.NotIso(FirstDay);

    /// <inheritdoc/>
    /// <remarks>Only what it is: facts about people do not leak into logs.</remarks>
    public override string ToString() => "decision on a stage";
}
