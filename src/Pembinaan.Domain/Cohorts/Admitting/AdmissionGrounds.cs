namespace Pembinaan.Domain.Cohorts;

/// <summary>
/// What an admission was decided on: asked for what other days would bring, and later whether the evidence still holds. It is no part of what a decision says,
/// so two decisions that say the same are equal.
/// </summary>
internal abstract class AdmissionGrounds : IEquatable<AdmissionGrounds>
{
    /// <summary>The first day, not before the one decided for, on which a decision lets the person in, and the first on which it possibly does.</summary>
    internal abstract (LocalDate? Certain, LocalDate? Possible) FirstDays(AdmissionDecision decided);

    /// <summary>The last day of the run of days, from the first day, on which a decision lets the person in; null if there is no first day.</summary>
    internal abstract LocalDate? LastDay(AdmissionDecision decided);

    /// <inheritdoc/>
    public bool Equals(AdmissionGrounds? other) => other is not null;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AdmissionGrounds);

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
