using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Agreements;

/// <summary>An award (penghargaan) to a partner for a period. It needs a closed evaluation of days within that period.</summary>
/// <param name="To">The partner.</param>
/// <param name="Title">The award.</param>
/// <param name="Period">The days it is for.</param>
/// <param name="Day">The day of the award.</param>
public sealed record Award(PartyId To, string Title, ValidityPeriod Period, LocalDate Day)
{
    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
