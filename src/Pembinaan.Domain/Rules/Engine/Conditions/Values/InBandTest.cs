using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>A number whose band is among several; beyond the ends of the table nothing can be said.</summary>
internal readonly struct InBandTest<TBand>(BandTable<TBand> table, TBand[] accepted) : IDayTest<int>
    where TBand : notnull
{
    public Verdict Judge(int value) => table.BandOf(value) is { } band ? new OneOfTest<TBand>(accepted).Judge(band.Value) : Verdict.Undetermined;
}
