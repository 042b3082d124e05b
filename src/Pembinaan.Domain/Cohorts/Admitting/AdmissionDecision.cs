using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Cohorts;

/// <summary>The answer to a request: the evidence or every reason, and the two decisions behind it.</summary>
/// <param name="Admission">The evidence for <see cref="Cohort.Enrol"/>, with warnings; or every reason.</param>
/// <param name="Eligibility">May the person join such a programme: also from which day.</param>
/// <param name="Rules">Eligible, covered, a seat, hours free.</param>
public sealed record AdmissionDecision(DomainResult<Admission> Admission, Decision<EligibilityFacts> Eligibility, Decision<AdmissionFacts> Rules) : IAboutPeople
{
    /// <summary>Whether the person may be enrolled.</summary>
    public bool IsAdmitted => Admission.IsSuccess;

    /// <summary>
    /// From which day: the first day, not before the one asked, on which eligibility, coverage and the rest are certainly met if nothing else changes; null if
    /// there is none.
    /// </summary>
    public LocalDate? FirstDayMet => Rules.FirstDayMet;

    /// <summary>
    /// What each agreement lacks for the sessions to come, so that nobody is taken in on the day, with its code; empty where that is not what is in the way.
    /// </summary>
    public ValueList<CoverageGap> Gaps => Rules.Facts.Background?.Gaps ?? [];

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
