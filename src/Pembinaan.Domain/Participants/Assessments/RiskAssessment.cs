using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Participants;

/// <summary>A risk assessment by an assessor and the days for which it holds; on other days the risk is not known.</summary>
/// <param name="Period">
/// The days for which it holds, both ends inclusive. How long an assessment holds is the instrument's business: six months are reported for ISPN.
/// </param>
/// <param name="Level">The level found.</param>
public sealed record RiskAssessment(ValidityPeriod Period, RiskLevel Level)
{
    /// <inheritdoc/>
    /// <remarks>Only what it is: facts about people do not leak into logs.</remarks>
    public override string ToString() => "risk assessment";
}
