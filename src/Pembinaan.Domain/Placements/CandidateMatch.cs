using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Placements;

/// <summary>
/// Evidence: whether a candidate fits an opening, and every reason why not. Only <see cref="Matching"/> makes it; <see cref="JobReferral"/> asks for it.
/// </summary>
public sealed record CandidateMatch : IAboutPeople
{
    internal CandidateMatch(Decision<ReferralFacts> decision, ValueList<DomainError> reasons)
    {
        Decision = decision;
        Reasons = reasons;
    }

    /// <summary>The decision, for the first day of work.</summary>
    public Decision<ReferralFacts> Decision { get; }

    /// <summary>Who.</summary>
    public ParticipantId Participant => Decision.Facts.Candidate.Participant;

    /// <summary>The opening.</summary>
    public JobOpening Opening => Decision.Facts.Opening;

    /// <summary>Whether the candidate may be referred.</summary>
    public bool IsFit => Decision.IsMet;

    /// <summary>From which day the candidate would fit if nothing else changes; null if time alone does not do it.</summary>
    public LocalDate? FitFrom => Decision.FirstDayMet;

    /// <summary>
    /// Up to which day, from the first day of work on, the candidate fits if nothing else changes, as when a certificate expires; null if there is no end, or
    /// if the candidate does not fit.
    /// </summary>
    public LocalDate? FitUntil => IsFit ? Decision.Window.Certain.SpanOn(Opening.FirstDay)?.LastDay : null;

    /// <summary>Every rule that is not met or undetermined, and every skill that is missing; empty if the candidate fits.</summary>
    public ValueList<DomainError> Reasons { get; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
