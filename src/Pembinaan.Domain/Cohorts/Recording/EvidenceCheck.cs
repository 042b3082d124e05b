namespace Pembinaan.Domain.Cohorts;

/// <summary>Whether evidence was decided on the very cohort that is asked to take it.</summary>
internal static class EvidenceCheck
{
    internal static DomainError? FaultOf(Cohort cohort, CohortId decided, int revision)
    {
        if (decided != cohort.Id)
        {
            return CohortErrors.EvidenceOfAnother.For("evidence", Argument.Of("given", decided.Value), Argument.Of("expected", cohort.Id.Value));
        }

        return revision == cohort.Revision
            ? null
            : CohortErrors.EvidenceStale.For("evidence", Argument.Of("decided", revision), Argument.Of("now", cohort.Revision));
    }
}
