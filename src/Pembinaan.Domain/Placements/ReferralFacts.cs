using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Placements;

/// <summary>What the rules of referral read: one candidate and one opening.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Opening">The opening.</param>
public readonly record struct ReferralFacts(Candidate Candidate, JobOpening Opening) : IAboutPeople
{
    /// <summary>Whether the candidate lives where residents are wanted; not known if the domicile is not.</summary>
    internal Fact<bool> LivesThere
    {
        get
        {
            if (Opening.Regions.IsEmpty)
            {
                return true;
            }

            var domicile = Candidate.Domicile;
            return domicile.IsKnown ? Opening.Regions.Any(r => r.Contains(domicile.Value)) : Fact<bool>.Unknown;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
