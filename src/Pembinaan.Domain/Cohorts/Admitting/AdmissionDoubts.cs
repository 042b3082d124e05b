namespace Pembinaan.Domain.Cohorts;

/// <summary>What is not there when an admission is decided, by the part that it leaves undetermined. What is settled without it is settled.</summary>
internal sealed record AdmissionDoubts
{
    /// <summary>Of the person, about whom nothing was handed in.</summary>
    internal ValueList<DomainError> OfPerson { get; init; }

    /// <summary>Of the hours of the day that other cohorts take.</summary>
    internal ValueList<DomainError> OfHours { get; init; }

    /// <summary>Of the seats: spaces, the facility, what others use of a quota.</summary>
    internal ValueList<DomainError> OfSeats { get; init; }

    /// <summary>Whether a seat is free whatever is found out about what is missing of the seats; how many are is then not known.</summary>
    internal bool ASeatIsSure { get; init; }

    /// <summary>Of credits that were handed in: what is missing to say whether they count.</summary>
    internal ValueList<DomainError> OfCredits { get; init; }

    /// <summary>Of the facility, as the rules of eligibility see it.</summary>
    internal ValueList<DomainError> OfFacility { get; init; }
}
