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
    public static ImmutableArray<CandidateMatch> Of(IEnumerable<Candidate> candidates, JobOpening opening)
    {
        Guard.Against.Null(opening);
        return [.. Guard.Against.NullItem(candidates).Select(c => Of(c, opening)).OrderBy(static m => m.IsFit ? 0 : 1)];
    }
}
