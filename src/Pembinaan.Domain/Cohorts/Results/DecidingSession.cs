using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>The session after which presence was settled.</summary>
/// <param name="Session">The session.</param>
/// <param name="Day">Its day: from it on the requirement is met, or can no longer be reached.</param>
/// <param name="Verdict">Met or not met.</param>
public sealed record DecidingSession(SessionId Session, LocalDate Day, Verdict Verdict)
{
    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
