namespace Pembinaan.Domain.Programmes;

/// <summary>A change of fit, because a remission, correction or revocation moved the release.</summary>
/// <param name="KnownFrom">The day from which it was known.</param>
/// <param name="Before">The fit before.</param>
/// <param name="After">The fit after.</param>
public sealed record FitChange(LocalDate KnownFrom, ProgrammeFit Before, ProgrammeFit After)
{
    /// <summary>Whether what fitted no longer does.</summary>
    public bool IsLost => Before.IsFit && !After.IsFit;

    /// <summary>Whether what did not fit does again.</summary>
    public bool IsRestored => !Before.IsFit && After.IsFit;

    /// <inheritdoc/>
    /// <remarks>Without days: a release is personal.</remarks>
    public override string ToString() => $"{Before.Standing} -> {After.Standing}";
}
