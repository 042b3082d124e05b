using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Benchmarks.Cohorts;

/// <summary>An admission decided without a dossier: the facility, its context and its agreements are handed in, and nothing is kept for the next one.</summary>
internal static class AdmissionByHand
{
    public static AdmissionDecision Decide(
        Cohort cohort,
        ParticipantFacts person,
        LocalDate day,
        Facility facility,
        FacilityContext context,
        params CooperationAgreement[] agreements
    )
    {
        CoveringAgreement[] covering = [.. agreements.Select(static a => new CoveringAgreement(a))];
        var coverage = SessionCoverage.OfAll(cohort, facility.Existence, new CoverageDoubts(), covering);
        var quotas = new QuotaPlaces(cohort, covering, day, QuotaUse.Least).Limits(null);
        var seats = Seating.Of(cohort, day, [.. Seating.SpacesOf(cohort, facility, day), .. quotas]);
        return Admissions.Decide(cohort, new() { Person = person, Day = day, Facility = context }, coverage, seats, new AdmissionDoubts());
    }

    /// <summary>Fails unless both ways say the same, reason by reason.</summary>
    public static void Compare(AdmissionDecision one, AdmissionDecision other)
    {
        if ((one.Outcome, one.Reasons, one.Undetermined, one.Warnings) != (other.Outcome, other.Reasons, other.Undetermined, other.Warnings))
        {
            throw new InvalidOperationException($"{one.Participant} is answered otherwise in the dossier than by hand:\n{Said(one)}\n{Said(other)}");
        }
    }

    private static string Said(AdmissionDecision decision) =>
        $"{decision.Outcome}: {string.Join("; ", decision.Reasons.Concat(decision.Undetermined).Concat(decision.Warnings).Select(static r => r.Text.En))}";
}
