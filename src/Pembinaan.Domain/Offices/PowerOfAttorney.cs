using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Offices;

/// <summary>A power of attorney (surat kuasa): somebody signs for a post.</summary>
/// <remarks>It is given by the post, not the person in it: it outlasts a change of holder until its last day or its revocation.</remarks>
/// <param name="Id">The identity.</param>
/// <param name="Grantor">The post for which the attorney signs; it must itself have a mandate.</param>
/// <param name="Attorney">Who may sign.</param>
/// <param name="AttorneyName">The name as the attorney signs.</param>
/// <param name="Subjects">What about.</param>
/// <param name="Partners">With whom.</param>
/// <param name="Period">From the first to the last day, both inclusive.</param>
public sealed record PowerOfAttorney(
    PowerOfAttorneyId Id,
    PostId Grantor,
    OfficialId Attorney,
    string AttorneyName,
    Scope<SubjectId> Subjects,
    Scope<PartyId> Partners,
    ValidityPeriod Period
)
{
    /// <summary>The identity.</summary>
    public PowerOfAttorneyId Id
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Id);

    /// <summary>The post for which the attorney signs; it must itself have a mandate.</summary>
    public PostId Grantor
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Grantor);

    /// <summary>Who may sign.</summary>
    public OfficialId Attorney
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Attorney);

    /// <summary>From the first to the last day, both inclusive.</summary>
    public ValidityPeriod Period
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Period);
}
