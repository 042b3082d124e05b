using Pembinaan.Domain.Cohorts;

namespace Pembinaan.Domain.Dossiers;

/// <summary>Who of several may join a cohort, and why not the others.</summary>
/// <param name="Chosen">Who may, in order; each with the evidence, good for enrolling them one after another.</param>
/// <param name="Others">Who may not or of whom it cannot be said, in the same order, each with every reason.</param>
public sealed record Selection(ValueList<AdmissionDecision> Chosen, ValueList<AdmissionDecision> Others) : IAboutPeople
{
    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
