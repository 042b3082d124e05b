namespace Pembinaan.Domain.Placements;

/// <summary>Several people for several openings at once: who goes where, and why everybody and everything else is left.</summary>
/// <param name="Matches">Who goes where, in the order in which the people were given.</param>
/// <param name="People">
/// Those who go nowhere; for each opening what is missing, or <see cref="PlacementErrors.OpeningFull"/>; or <see cref="PlacementErrors.NoOpenings"/>.
/// </param>
/// <param name="Openings">
/// Those openings of which places are left, and how many; for each person who does not fit what is missing, and <see cref="PlacementErrors.FitElsewhere"/>; or
/// <see cref="PlacementErrors.NobodyAsked"/>.
/// </param>
public sealed record Assignment(
    ValueList<CandidateMatch> Matches,
    ValueList<(Candidate Candidate, ValueList<DomainError> Reasons)> People,
    ValueList<(JobOpening Opening, int PlacesLeft, ValueList<DomainError> Reasons)> Openings
) : IAboutPeople
{
    /// <summary>Several people for several openings at once.</summary>
    /// <remarks>
    /// As many as possible go to work. Whoever comes earlier in the list goes before; whoever got a place keeps one, but may move to another opening so that
    /// somebody after gets a place too. The same lists give the same answer.
    /// </remarks>
    /// <param name="candidates">The people, each once, in the order in which they are to be served.</param>
    /// <param name="openings">The openings, each once, in the order in which they are to be filled.</param>
    /// <returns>
    /// Who goes where, and why everybody and everything else is left; or <see cref="PlacementErrors.Twice"/> for each person and each opening, by its code,
    /// that comes twice, and <see cref="PlacementErrors.OpeningPlaces"/>.
    /// </returns>
    public static DomainResult<Assignment> Of(IEnumerable<Candidate> candidates, IEnumerable<JobOpening> openings)
    {
        var people = Guard.Against.NullItem(candidates);
        var work = Guard.Against.NullItem(openings);
        DomainError[] faults =
        [
            .. Candidate.Twice(people),
            .. work.GroupBy(static o => o.Code, StringComparer.Ordinal)
                .Where(static g => g.Skip(1).Any())
                .Select(static g => PlacementErrors.Twice.For(nameof(openings), Argument.Of("what", g.Key))),
            .. work.Select(static (o, i) => o.FaultOfPlaces(FormattableString.Invariant($"openings[{i}].places"))).OfType<DomainError>(),
        ];
        return faults.Length > 0 ? DomainResult<Assignment>.Failure(faults) : new AssignmentFinder(people, work).Answer();
    }

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
