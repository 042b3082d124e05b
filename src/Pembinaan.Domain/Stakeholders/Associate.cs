using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Stakeholders;

/// <summary>A person or body that a partner brings: neither party nor office, but a possible provider under that partner.</summary>
/// <param name="Id">The identity.</param>
/// <param name="Kind">A person or a body.</param>
/// <param name="Name">The name; not blank.</param>
/// <param name="Subjects">What it is brought for.</param>
/// <param name="Period">From the first to the last day, both inclusive.</param>
/// <param name="Record">Its own record as a stakeholder, if it has one.</param>
public sealed record Associate(
    AssociateId Id,
    AssociateKind Kind,
    [property: Personal(PersonalKind.Official)] string Name,
    Scope<SubjectId> Subjects,
    ValidityPeriod Period,
    StakeholderId? Record = null
)
{
    /// <summary>The identity.</summary>
    public AssociateId Id
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Id);

    /// <summary>From the first to the last day, both inclusive.</summary>
    public ValidityPeriod Period
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Period);
}
