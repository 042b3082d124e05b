namespace Pembinaan.Domain.Participants;

/// <summary>A stage that the dates of a sentence propose, and that no TPP hearing has fixed yet.</summary>
/// <param name="Stage">The proposed stage.</param>
/// <param name="Since">The day from which it is proposed.</param>
public sealed record StageProposal(PembinaanStage Stage, LocalDate Since)
{
    /// <summary>The day from which it is proposed.</summary>
    public LocalDate Since
    {
        get;
        init => field = Guard.Against.NotIso(value);
    } = Guard.Against.NotIso(Since);

    /// <inheritdoc/>
    /// <remarks>Only what it is: facts about people do not leak into logs.</remarks>
    public override string ToString() => "proposal of a stage";
}
