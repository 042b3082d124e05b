namespace Pembinaan.Domain.Participants;

/// <summary>A step of the facility's own that is on record: an interview held, a commitment signed, a check by the registration office.</summary>
/// <param name="Code">The facility's own code of the step.</param>
/// <param name="Day">The day on which it was done.</param>
public sealed record Attestation(string Code, LocalDate Day)
{
    /// <summary>The day on which it was done.</summary>
    public LocalDate Day
    {
        get;
        init => field = Guard.Against.NotIso(value);
    } = Guard.Against.NotIso(Day);

    /// <inheritdoc/>
    /// <remarks>Only what it is: facts about people do not leak into logs.</remarks>
    public override string ToString() => "step on record";
}
