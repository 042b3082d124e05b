using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Placements;

/// <summary>
/// Evidence: whether a candidate fits an opening, and every reason why not. Made from the facts alone; <see cref="JobReferral"/> asks for it.
/// </summary>
public sealed record CandidateMatch : IAboutPeople, ILocalisable
{
    internal CandidateMatch(Decision<ReferralFacts> decision, ValueList<DomainError> reasons)
    {
        Decision = decision;
        Reasons = reasons;
    }

    /// <summary>The decision, for the first day of work.</summary>
    internal Decision<ReferralFacts> Decision { get; }

    /// <summary>Who.</summary>
    public ParticipantId Participant => Decision.Facts.Candidate.Participant;

    /// <summary>The opening.</summary>
    public JobOpening Opening => Decision.Facts.Opening;

    /// <summary>Whether the candidate fits, does not fit, or that this cannot be determined because something is not known.</summary>
    public Outcome Outcome => Decision.Outcome;

    /// <summary>Whether the candidate may be referred; false also where that cannot be determined (<see cref="Outcome"/>).</summary>
    public bool IsFit => Decision.IsMet;

    /// <summary>From which day the candidate would fit if nothing else changes; null if time alone does not do it.</summary>
    public LocalDate? FitFrom => Decision.FirstDayMet;

    /// <summary>
    /// Up to which day, from the first day of work on, the candidate fits if nothing else changes, as when a certificate expires; null if there is no end, or
    /// if the candidate does not fit.
    /// </summary>
    public LocalDate? FitUntil => IsFit ? Decision.Window.Certain.SpanOn(Opening.FirstDay)?.LastDay : null;

    /// <summary>
    /// Every rule that is not met or undetermined; in place of the one about skills, every skill that is missing, or what the dossier would have to hold to say
    /// so (<see cref="Candidate.Undetermined"/>). Empty if the candidate fits.
    /// </summary>
    public ValueList<DomainError> Reasons { get; }

    /// <summary>Whether one candidate fits.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="opening">The opening.</param>
    /// <returns>The evidence.</returns>
    public static CandidateMatch Of(Candidate candidate, JobOpening opening)
    {
        Guard.Against.Null(candidate);
        Guard.Against.Null(opening);
        var decision = ReferralRules.Book.Decide(new(candidate, opening), opening.FirstDay);
        if (decision.IsMet)
        {
            return new(decision, []);
        }

        // The gaps name each missing skill; the refusal that only says that some are missing is left out beside them.
        DomainError[] gaps = [.. SkillGaps.Of(candidate, opening)];
        return new(
            decision,
            [.. decision.ToErrors().Where(e => gaps.Length == 0 || e.ErrorCode != ReferralRules.ShowsEverySkill.Code), .. gaps]
        );
    }

    /// <summary>All candidates for one opening.</summary>
    /// <param name="candidates">The candidates, each once.</param>
    /// <param name="opening">The opening.</param>
    /// <returns>Those who fit first, each in the order given; or <see cref="PlacementErrors.Twice"/> for everybody who comes twice.</returns>
    public static DomainResult<ValueList<CandidateMatch>> Of(IEnumerable<Candidate> candidates, JobOpening opening)
    {
        var people = Guard.Against.NullItem(candidates);
        Guard.Against.Null(opening);
        return Candidate.Twice(people).ToArray() is { Length: > 0 } twice
            ? DomainResult<ValueList<CandidateMatch>>.Failure(twice)
            : people.Select(c => Of(c, opening)).OrderBy(static m => m.IsFit ? 0 : 1).ToValueList();
    }

    /// <summary>That the candidate does not fit, or that it cannot be determined; before the reasons.</summary>
    internal DomainError Misfit =>
        Outcome == Outcome.Undetermined
            ? PlacementErrors.FitUndetermined.For("match", Argument.Of("participant", Participant.Value), Argument.Of("opening", Opening.Code))
            : PlacementErrors.DoesNotFit.For("match", Argument.Of("participant", Participant.Value), Argument.Of("opening", Opening.Code));

    /// <summary>Whether the candidate fits the opening or whether that cannot be determined, and every reason, in one line.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The line.</returns>
    public string In(Language language)
    {
        var said = IsFit
            ? Say.Of($"{Participant} memenuhi syarat untuk {Opening.Code}.", $"{Participant} fits {Opening.Code}.")
            : Misfit.Text;
        return string.Join(' ', Reasons.Select(static r => r.Text).Prepend(said).Select(t => t.In(language)));
    }

    /// <summary>The decision for a reader, rule by rule.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Decision.Explain();

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
