using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <content>What it covers.</content>
public sealed partial class CooperationAgreement
{
    /// <summary>On which days it covers a subject at a facility, carried out by a provider.</summary>
    /// <param name="facility">The facility.</param>
    /// <param name="provider">Who carries it out.</param>
    /// <param name="subject">The subject.</param>
    /// <returns>The days, and for every day the reasons.</returns>
    internal Coverage CoverageOf(FacilityId facility, ProviderId provider, SubjectId subject) => Coverage.Of(this, facility, provider, subject);

    /// <summary>The same for one cohort, which may have been moved to an agreement that continues this one.</summary>
    internal Coverage CoverageOf(FacilityId facility, ProviderId provider, SubjectId subject, CohortId cohort) =>
        Coverage.Of(this, facility, provider, subject, _bodies?.MovedFrom(Id, cohort) is { } moved ? (cohort, moved.FirstDay, moved.To) : null);
}
