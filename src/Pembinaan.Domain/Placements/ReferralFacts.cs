using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Placements;

/// <summary>What the rules of referral read: one candidate and one opening. Of the default value nothing is known.</summary>
internal readonly record struct ReferralFacts : IAboutPeople
{
    private static readonly Candidate Nobody = new() { Participant = ParticipantId.From("-") };

    private static readonly JobOpening NoOpening = new()
    {
        Code = "-",
        Employer = StakeholderId.From("-"),
        FirstDay = new(1, 1, 1),
    };

    private readonly Candidate? _candidate;
    private readonly JobOpening? _opening;

    /// <summary>The facts put together.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="opening">The opening.</param>
    public ReferralFacts(Candidate candidate, JobOpening opening)
    {
        Guard.Against.Null(candidate);
        Guard.Against.Null(opening);
        _candidate = candidate;
        _opening = opening;
    }

    /// <summary>The candidate.</summary>
    public Candidate Candidate => _candidate ?? Nobody;

    /// <summary>The opening.</summary>
    public JobOpening Opening => _opening ?? NoOpening;

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
            return domicile.IsKnown && domicile.Value.LiesIn(Opening.Regions) is { } livesThere ? livesThere : Fact<bool>.Unknown;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
