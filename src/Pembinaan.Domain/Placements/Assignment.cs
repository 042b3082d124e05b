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
    /// <returns>Who goes where, and why everybody and everything else is left.</returns>
    /// <exception cref="ArgumentException">A person or an opening comes twice, or an opening wants nobody; it names the person.</exception>
    public static Assignment Of(IEnumerable<Candidate> candidates, IEnumerable<JobOpening> openings)
    {
        var people = Candidate.EachOnce(candidates);
        var work = Guard.Against.NullItem(openings);
        var codes = work.Select(static o => o.Code).Distinct(StringComparer.Ordinal);
        Guard.Against.Violation(codes.Count() < work.Length, $"Each opening must come once.", nameof(openings));
        Guard.Against.Violation(Array.Exists(work, static o => o.Places < 1), $"An opening must want at least one.", nameof(openings));
        return new AssignmentFinder(people, work).Answer();
    }

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
