using Pembinaan.Domain.Facilities;

namespace Pembinaan.Domain.Participants;

/// <summary>
/// A social inquiry (Litmas) by a Pembimbing Kemasyarakatan that recommends taking part under a function of corrections (UU 22/2022 ps 20, 29, 36, 38,
/// 48, 50, 56).
/// </summary>
/// <param name="Day">The day from which it counts.</param>
/// <param name="Function">The function that it is made for; a Litmas for Pelayanan does not open Pembinaan.</param>
public sealed record Litmas(LocalDate Day, FacilityFunction Function)
{
    /// <summary>The day from which it counts.</summary>
    public LocalDate Day
    {
        get;
        init => field = Guard.Against.NotIso(value);
    } = Guard.Against.NotIso(Day);

    /// <inheritdoc/>
    /// <remarks>Only what it is: facts about people do not leak into logs.</remarks>
    public override string ToString() => "Litmas";
}
