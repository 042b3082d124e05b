namespace Pembinaan.Domain.Placements;

/// <summary>Somebody for whom there is no opening, or an opening for which there is nobody.</summary>
/// <param name="Candidate">The person; null where it is an opening.</param>
/// <param name="Opening">The opening; null where it is a person.</param>
/// <param name="PlacesLeft">How many places of the opening are left; 0 where it is a person.</param>
/// <param name="Reasons">
/// Of a person, for each opening what is missing, or <see cref="PlacementErrors.OpeningFull"/>; of an opening, for each person who does not fit what is
/// missing, and <see cref="PlacementErrors.FitElsewhere"/>; or <see cref="PlacementErrors.NobodyAsked"/>, <see cref="PlacementErrors.NoOpenings"/>.
/// </param>
public sealed record Unassigned(Candidate? Candidate, JobOpening? Opening, int PlacesLeft, ValueList<DomainError> Reasons) : IAboutPeople
{
    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
