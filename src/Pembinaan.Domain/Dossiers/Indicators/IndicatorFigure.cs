using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <summary>How many of something a facility counted over some days. Known to be none is 0; what nobody reported is left out.</summary>
/// <param name="Facility">The facility.</param>
/// <param name="Measure">The code of what is counted, as <see cref="Indicator"/> names it.</param>
/// <param name="Period">The days counted, both inclusive; a figure that reaches beyond the days of a report does not count in it.</param>
/// <param name="Count">How many; not negative.</param>
/// <param name="Ids">
/// What was counted, each by its identity once, so that they are as many as <paramref name="Count"/>; empty where no identities are handed in. Of work that of
/// the referral, so that a body above two facilities counts it once. Of <see cref="IndicatorMeasures.Hours"/> the sessions, each once. A report keeps those of
/// work alone, because the others may name people.
/// </param>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record IndicatorFigure(FacilityId Facility, string Measure, ValidityPeriod Period, int Count, ValueList<string> Ids = default)
{
    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
