namespace Pembinaan.Domain.Cohorts;

/// <summary>Two sessions of two cohorts at one time.</summary>
/// <param name="Session">The session of this cohort.</param>
/// <param name="OtherCohort">The other cohort.</param>
/// <param name="OtherSession">Its session.</param>
/// <param name="Day">The day.</param>
public sealed record Clash(SessionId Session, CohortId OtherCohort, SessionId OtherSession, LocalDate Day)
{
    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
