using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Offices;

/// <summary>Somebody left a post, held or acted in.</summary>
/// <param name="Post">The post.</param>
/// <param name="Official">The person.</param>
/// <param name="LastDay">The last day in the post, inclusive.</param>
/// <param name="Tenure">Which time in the post ended; null where there is one only on that day.</param>
public sealed record TenureEnded(PostId Post, OfficialId Official, LocalDate LastDay, TenureMeant? Tenure = null) : OfficeEvent
{
    /// <summary>Whether a time in a post is one that this can mean.</summary>
    internal bool CanMean(Tenure tenure) => tenure.Post == Post && tenure.Official == Official && tenure.Period.Contains(LastDay)
        && (Tenure is null || (Tenure.FirstDay == tenure.Period.FirstDay && Tenure.Acting == tenure.Acting));
}
