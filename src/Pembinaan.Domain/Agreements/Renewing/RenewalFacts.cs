using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Agreements;

/// <summary>What the renewal rule book reads about one agreement, in its dossier.</summary>
internal sealed record RenewalFacts
{
    /// <summary>Whether the agreement does not exclude renewal.</summary>
    public Fact<bool> IsRenewable { get; init; }

    /// <summary>Whether a closed evaluation of its term is there.</summary>
    public Fact<bool> IsEvaluated { get; init; }

    /// <summary>What the last closed evaluation recommends; unknown without one.</summary>
    public Fact<Recommendation> Recommendation { get; init; }

    /// <summary>
    /// Whether what the evaluations of the term left to be done is closed; unknown where the last one recommends to revise and nothing is recorded of what.
    /// </summary>
    public Fact<bool> FollowUpsAreClosed { get; init; }

    /// <summary>Whether a periodic report of each facility that is a party is there.</summary>
    public Fact<bool> FacilityReported { get; init; }

    /// <summary>Whether a periodic report of each other party is there.</summary>
    public Fact<bool> PartnerReported { get; init; }

    /// <summary>Whether the partner asked for renewal by the latest day of its clause, or at all if there is no such clause; unknown if nobody asked.</summary>
    public Fact<bool> AskedInTime { get; init; }
}
