namespace Pembinaan.Domain.Time;

/// <summary>What held on which days, whatever its type.</summary>
internal interface ISegments
{
    /// <summary>The stretches in order, without the gaps.</summary>
    IEnumerable<(DateSpan Days, object Value)> Stretches { get; }
}
