using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Offices;

/// <summary>Somebody may sign for a post.</summary>
/// <param name="Power">The power of attorney.</param>
/// <param name="Grantor">The post for which the attorney signs.</param>
/// <param name="Attorney">Who may sign.</param>
/// <param name="AttorneyName">The name as the attorney signs; not blank.</param>
/// <param name="Subjects">What about.</param>
/// <param name="Partners">With whom.</param>
/// <param name="Period">From the first to the last day, both inclusive.</param>
public sealed record PowerOfAttorneyGranted(
    PowerOfAttorneyId Power, PostId Grantor, OfficialId Attorney, string AttorneyName, Scope<SubjectId> Subjects, Scope<PartyId> Partners, ValidityPeriod Period) : OfficeEvent;
