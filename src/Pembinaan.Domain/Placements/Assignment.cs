namespace Pembinaan.Domain.Placements;

/// <summary>Several people for several openings at once: who goes where, and why everybody and everything else is left.</summary>
/// <param name="Matches">Who goes where, in the order in which the people were given.</param>
/// <param name="People">Those who go nowhere, each with the reasons, opening by opening.</param>
/// <param name="Openings">Those openings of which places are left, each with the reasons.</param>
public sealed record Assignment(ValueList<CandidateMatch> Matches, ValueList<Unassigned> People, ValueList<Unassigned> Openings) : IAboutPeople
{
    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
