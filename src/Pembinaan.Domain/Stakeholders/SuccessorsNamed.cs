using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Stakeholders;

/// <summary>It is settled who follows a dissolved body.</summary>
/// <param name="Successors">One or several successors.</param>
/// <param name="FirstDay">The day from which it is settled, inclusive.</param>
public sealed record SuccessorsNamed(ValueList<StakeholderId> Successors, LocalDate FirstDay) : StakeholderEvent;
