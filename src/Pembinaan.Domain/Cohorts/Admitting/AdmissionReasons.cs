using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Why somebody is not admitted: what is certain, and what cannot be said with what is missing for it. Each reason once.</summary>
internal sealed class AdmissionReasons
{
    private readonly List<DomainError> _certain;
    private readonly List<DomainError> _undetermined;

    private AdmissionReasons(IEnumerable<DomainError> faults, IEnumerable<DomainError> open)
    {
        _certain = [.. faults];
        _undetermined = [.. open];
        AreBesideTheRules = _certain.Count > 0;
    }

    /// <summary>Whether something is in the way that is in no rule, such as a place that the person has already.</summary>
    internal bool AreBesideTheRules { get; }

    internal ValueList<DomainError> Certain => _certain.Distinct().ToValueList();

    internal ValueList<DomainError> Undetermined => _undetermined.Distinct().ToValueList();

    internal IEnumerable<DomainError> All => Certain.Concat(Undetermined);

    /// <summary>Those that lie in what was asked, and not in a rule.</summary>
    internal static AdmissionReasons Of(IEnumerable<DomainError> faults) => new(faults, []);

    /// <summary>
    /// Those of the rules: the rules of eligibility say why somebody is not eligible, and what has no sessions to come needs no coverage.
    /// </summary>
    internal static AdmissionReasons Of(
        IEnumerable<DomainError> faults,
        IEnumerable<DomainError> open,
        in Decision<AdmissionFacts> rules,
        in Decision<EligibilityFacts> eligibility,
        AdmissionDoubts doubts,
        Func<IEnumerable<DomainError>> ofCoverage
    )
    {
        var reasons = new AdmissionReasons(faults, doubts.OfPerson.Concat(open));
        if (rules.IsMet)
        {
            return reasons;
        }

        var undetermined = CodesOf(rules.Undetermined);
        var errors = rules.ToErrors();
        var isOver = errors.Any(e => e.ErrorCode == AdmissionRules.CohortHasSessionsToCome.Code && !undetermined.Contains(e.ErrorCode));
        foreach (var error in errors.Where(e => !isOver || e.ErrorCode != AdmissionRules.IntakeIsOpen.Code))
        {
            var isOpen = undetermined.Contains(error.ErrorCode);
            if (error.ErrorCode == AdmissionRules.PersonIsEligible.Code && !eligibility.IsMet)
            {
                reasons.AddEligibility(eligibility, doubts);
                continue;
            }

            (isOpen ? reasons._undetermined : reasons._certain).Add(error);
            if (isOpen)
            {
                reasons._undetermined.AddRange(
                    error.ErrorCode == AdmissionRules.IntakeIsOpen.Code ? ofCoverage()
                    : error.ErrorCode == AdmissionRules.SeatIsFree.Code ? doubts.OfSeats
                    : error.ErrorCode == AdmissionRules.HoursAreFree.Code ? doubts.OfHours
                    : error.ErrorCode == AdmissionRules.PassingIsWithinReach.Code ? doubts.OfCredits
                    : []
                );
            }
        }

        return reasons;
    }

    private void AddEligibility(in Decision<EligibilityFacts> eligibility, AdmissionDoubts doubts)
    {
        var open = CodesOf(eligibility.Undetermined);
        foreach (var error in eligibility.ToErrors())
        {
            (open.Contains(error.ErrorCode) || eligibility.Outcome == Outcome.Undetermined ? _undetermined : _certain).Add(error);
        }

        foreach (var finding in eligibility.Undetermined)
        {
            foreach (var fact in finding.MissingFacts)
            {
                _undetermined.AddRange(
                    ReferenceEquals(fact, EligibilityFact.MinutesPerDay) ? doubts.OfHours
                    : ReferenceEquals(fact, EligibilityFact.FreeSeats) ? doubts.OfSeats
                    : EligibilityFact.IsOfFacility(fact) ? doubts.OfFacility
                    : []
                );
            }
        }
    }

    private static HashSet<string> CodesOf<TFacts>(in Findings<TFacts> findings)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            codes.Add(finding.Rule.Code);
        }

        return codes;
    }
}
