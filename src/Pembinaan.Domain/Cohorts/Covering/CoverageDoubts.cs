using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What is not there when the coverage of a cohort is asked, and how whoever is named there is called.</summary>
internal sealed record CoverageDoubts
{
    /// <summary>That the facility is not on record.</summary>
    internal ValueList<DomainError> OfFacility { get; init; }

    /// <summary>That nobody declared all agreements to be here: another one may cover what none of these does.</summary>
    internal ValueList<DomainError> OfAgreements { get; init; }

    /// <summary>
    /// Agreements that are named and are not here, each with the day from which it is over: they may cover what none of those here does.
    /// </summary>
    internal ValueList<(AgreementId Agreement, DomainError Why, LocalDate OverFrom)> NotHeld { get; init; }

    /// <summary>Why nobody can tell whether an agreement covers on one of the days of which its coverage says so; null if that is not asked.</summary>
    internal Func<CooperationAgreement, Coverage, LocalDate, IEnumerable<DomainError>>? OfDays { get; init; }

    /// <summary>The name of a provider on a day.</summary>
    internal Func<ProviderId, LocalDate, string> NameOf { get; init; } = static (provider, _) => provider.Bare;

    /// <summary>What a subject is called on a day.</summary>
    internal Func<SubjectId, LocalDate, string> SubjectOf { get; init; } = static (subject, _) => subject.Value;
}
