using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;

namespace Pembinaan.Domain.Json;

/// <content>Cooperation agreements.</content>
public static partial class PembinaanJson
{
    /// <summary>Cooperation agreements.</summary>
    public static JournalFormat<CooperationAgreement, AgreementEvent> Agreements { get; } = new(AgreementContracts.Events, CooperationAgreement.From);
}
