namespace Pembinaan.Domain.Placements;

/// <summary>Who fits an opening, and for each other the reasons why not.</summary>
public static class Matching
{
    /// <summary>Whether one candidate fits.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="opening">The opening.</param>
    /// <returns>The evidence.</returns>
    public static CandidateMatch Of(Candidate candidate, JobOpening opening)
    {
        Guard.Against.Null(candidate);
        Guard.Against.Null(opening);
        var decision = ReferralRules.Book.Decide(new(candidate, opening), opening.FirstDay);
        return new(decision, decision.IsMet ? [] : new([.. decision.ToErrors(), .. SkillGaps.Of(candidate, opening)]));
    }

    /// <summary>All candidates for one opening.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="opening">The opening.</param>
    /// <returns>Those who fit first, each in the order given.</returns>
    public static ValueList<CandidateMatch> Of(IEnumerable<Candidate> candidates, JobOpening opening)
    {
        Guard.Against.Null(opening);
        return [.. Guard.Against.NullItem(candidates).Select(c => Of(c, opening)).OrderBy(static m => m.IsFit ? 0 : 1)];
    }

    /// <summary>Several people for several openings at once.</summary>
    /// <remarks>
    /// As many as possible go to work. Whoever comes earlier in the list goes before; whoever got a place keeps one, but may move to another opening so that
    /// somebody after gets a place too. The same lists give the same answer.
    /// </remarks>
    /// <param name="candidates">The people, each once, in the order in which they are to be served.</param>
    /// <param name="openings">The openings, each once, in the order in which they are to be filled.</param>
    /// <returns>Who goes where, and why everybody and everything else is left.</returns>
    /// <exception cref="ArgumentException">A person or an opening comes twice, or an opening wants nobody.</exception>
    public static Assignment Assign(IEnumerable<Candidate> candidates, IEnumerable<JobOpening> openings)
    {
        var people = Guard.Against.NullItem(candidates);
        var work = Guard.Against.NullItem(openings);
        Guard.Against.Violation(people.DistinctBy(static c => c.Participant).Count() < people.Length, $"Each person must come once.", nameof(candidates));
        Guard.Against.Violation(work.DistinctBy(static o => o.Code).Count() < work.Length, $"Each opening must come once.", nameof(openings));
        Guard.Against.Violation(Array.Exists(work, static o => o.Places < 1), $"An opening must want at least one.", nameof(openings));
        return new Assigning(people, work).Answer();
    }
}
