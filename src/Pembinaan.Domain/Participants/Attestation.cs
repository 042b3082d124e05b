using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Participants;

/// <summary>A step of the facility's own that is on record: an interview held, a commitment signed, a check by the registration office.</summary>
/// <param name="Code">The facility's own code of the step.</param>
/// <param name="Day">The day on which it was done.</param>
public sealed record Attestation(string Code, LocalDate Day)
{
    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
