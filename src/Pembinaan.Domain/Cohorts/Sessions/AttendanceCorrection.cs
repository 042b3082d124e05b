namespace Pembinaan.Domain.Cohorts;

/// <summary>A correction of a sheet: what stood there and what counts now.</summary>
/// <param name="Before">What stood there; null if the person was not named.</param>
/// <param name="After">What counts since.</param>
/// <param name="Reason">Why; always given once the days for correcting had passed.</param>
/// <param name="RecordedOn">The local day on which it was recorded.</param>
public sealed record AttendanceCorrection(AttendanceMark? Before, AttendanceMark After, string? Reason, LocalDate RecordedOn) : IAboutPeople
{
    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
