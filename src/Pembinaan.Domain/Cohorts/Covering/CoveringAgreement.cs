using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.Cohorts;

/// <summary>An agreement that may cover a cohort, with the other cohorts whose people and sessions use its quotas.</summary>
/// <param name="Agreement">The agreement.</param>
internal sealed record CoveringAgreement(CooperationAgreement Agreement)
{
    /// <summary>The agreement.</summary>
    public CooperationAgreement Agreement
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Agreement);

    /// <summary>
    /// The other cohorts that may stand under it; their people and sessions count against its quotas. The cohort asked about may be among them and is left out.
    /// </summary>
    public ValueList<Cohort> OtherCohorts { get; init; }

    /// <summary>What is not declared, so that nobody knows whether all cohorts under it are here: what its quotas leave cannot be said.</summary>
    public ValueList<DomainError> CohortsNotDeclared { get; init; }

    /// <summary>Why an agreement that is not here may have taken the cohort over from it; asked only where it covers. Null if that is not asked.</summary>
    public Func<ValueList<DomainError>>? SuccessorsNotDeclared { get; init; }

    /// <summary>That records recognised as the same are not here: another of them may be the one that counts, and may cover or have quotas otherwise.</summary>
    public ValueList<DomainError> SameNotHeld { get; init; }

    /// <summary>Whether there may be days of which nobody can tell whether it covers sessions of a cohort, or of others that its quotas count.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <returns>Whether there may be.</returns>
    public bool MayBeInDoubtFor(Cohort cohort) =>
        !Agreement.UndeterminedDays.IsEmpty
        || Agreement.NamesBodiesNotHeld
        || (
            Agreement.Bodies is { } bodies
            && OtherCohorts
                .Prepend(cohort)
                .SelectMany(static c => c.Sessions)
                .Select(static s => s.Provider)
                .Distinct()
                .Any(p => bodies.Stakeholders.NotHeldOf(p) is not null)
        );

    /// <summary>An agreement of whose quotas nothing is used elsewhere.</summary>
    /// <param name="agreement">The agreement.</param>
    public static implicit operator CoveringAgreement(CooperationAgreement agreement) => new(agreement);
}
