using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Agreements;

/// <summary>Cohorts and participants, named one by one, were moved to this agreement from the one it continues.</summary>
/// <param name="From">The agreement they were under.</param>
/// <param name="FirstDay">The first day on which they are under this one.</param>
/// <param name="Cohorts">The cohorts.</param>
/// <param name="Participants">The participants.</param>
public sealed record AgreementTransferred(AgreementId From, LocalDate FirstDay, ValueList<CohortId> Cohorts, ValueList<ParticipantId> Participants) : AgreementEvent;
