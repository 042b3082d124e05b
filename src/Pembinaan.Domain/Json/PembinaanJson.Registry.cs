using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Stakeholders.Events;

namespace Pembinaan.Domain.Json;

/// <content>Facilities and stakeholders.</content>
public static partial class PembinaanJson
{
    /// <summary>The journals of facilities.</summary>
    public static JournalFormat<Facility, FacilityEvent> Facilities { get; } = new(FacilityContracts.Events, Facility.From);

    /// <summary>The journals of stakeholders.</summary>
    public static JournalFormat<Stakeholder, StakeholderEvent> Stakeholders { get; } = new(StakeholderContracts.Events, Stakeholder.From);
}
