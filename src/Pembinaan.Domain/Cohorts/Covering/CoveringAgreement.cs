using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.Cohorts.Covering;

/// <summary>An agreement that may cover a cohort, and what of its quotas other cohorts use.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="PeopleElsewhere">The people of other cohorts under it that count against its quota.</param>
/// <param name="SessionsElsewhere">The sessions of other cohorts under it that count against its quota.</param>
public sealed record CoveringAgreement(CooperationAgreement Agreement, int PeopleElsewhere = 0, int SessionsElsewhere = 0)
{
    /// <summary>An agreement of whose quotas nothing is used elsewhere.</summary>
    /// <param name="agreement">The agreement.</param>
    public static implicit operator CoveringAgreement(CooperationAgreement agreement) => new(agreement);
}
