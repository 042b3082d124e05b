namespace Pembinaan.Domain.Rules;

/// <summary>
/// Bands of whole numbers, each with what it stands for, without a hole and without an overlap: scores and their levels, ages and their groups.
/// </summary>
/// <remarks>A value beyond both ends of the table has no band; a condition over it is undetermined, never a pass and never a refusal.</remarks>
/// <typeparam name="TBand">What a band stands for.</typeparam>
public sealed class BandTable<TBand>
    where TBand : notnull
{
    private readonly Band<TBand>[] _bands;

    private BandTable(Band<TBand>[] bands)
    {
        _bands = bands;
    }

    /// <summary>The bands in the order of their values.</summary>
    public ValueList<Band<TBand>> Bands => new(_bands);

    /// <summary>A table.</summary>
    /// <param name="bands">The bands in any order, at least one.</param>
    /// <returns>
    /// The table, or every fault by name: <see cref="RuleErrors.BandEmpty"/>, <see cref="RuleErrors.BandHole"/>, <see cref="RuleErrors.BandOverlap"/>.
    /// </returns>
    public static DomainResult<BandTable<TBand>> Of(params ReadOnlySpan<Band<TBand>> bands)
    {
        var ordered = bands.ToArray();
        foreach (var band in ordered)
        {
            Guard.Against.Null(band, nameof(bands));
        }

        if (ordered.Length == 0 || Array.Exists(ordered, static b => b.From > b.UpTo))
        {
            return RuleErrors.BandEmpty.For(nameof(bands));
        }

        Array.Sort(ordered, static (a, b) => (a.From, a.UpTo).CompareTo((b.From, b.UpTo)));
        var errors = new List<DomainError>();
        var end = (long)ordered[0].UpTo;
        foreach (var band in ordered.AsSpan(1))
        {
            if (band.From > end + 1)
            {
                errors.Add(Fault(RuleErrors.BandHole, end + 1, band.From - 1L));
            }
            else if (band.From <= end)
            {
                errors.Add(Fault(RuleErrors.BandOverlap, band.From, Math.Min(end, band.UpTo)));
            }

            end = Math.Max(end, band.UpTo);
        }

        return errors.Count == 0 ? new BandTable<TBand>(ordered) : DomainResult<BandTable<TBand>>.Failure([.. errors]);
    }

    /// <summary>The band of a value.</summary>
    /// <param name="value">The value, a number in the unit of the table.</param>
    /// <returns>The band, or null beyond the ends of the table.</returns>
    public Band<TBand>? BandOf(int value)
    {
        foreach (var band in _bands)
        {
            if (value >= band.From && value <= band.UpTo)
            {
                return band;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join("; ", _bands.Select(static b => b.ToString()));

    private static DomainError Fault(ErrorDefinition definition, long from, long upTo) =>
        definition.For("bands", Argument.Of("from", from), Argument.Of("to", upTo));
}
