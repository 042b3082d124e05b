using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Placements.Events;

namespace Pembinaan.Domain.Json;

/// <content>Referrals to work.</content>
public static partial class PembinaanJson
{
    /// <summary>Referrals to work.</summary>
    public static JournalFormat<JobReferral, ReferralEvent> Referrals { get; } = new(ReferralContracts.Events, JobReferral.From, isAboutPeople: true);
}
