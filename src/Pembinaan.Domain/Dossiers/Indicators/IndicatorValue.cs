using System.Globalization;

namespace Pembinaan.Domain.Dossiers;

/// <summary>The value of an indicator for a facility or a body above it, or why there is none.</summary>
public sealed record IndicatorValue : ILocalisable
{
    internal IndicatorValue(
        PartyId body,
        string name,
        Indicator indicator,
        (long Numerator, long Denominator) counted,
        ValueList<IndicatorFigure> figures,
        ValueList<DomainError> reasons
    )
    {
        Body = body;
        Name = name;
        Indicator = indicator;
        (Numerator, Denominator) = counted;
        Figures = figures;
        Reasons = reasons;
    }

    /// <summary>A value whose two counts are the sums of the figures behind it.</summary>
    internal static IndicatorValue Of(PartyId body, string name, Indicator indicator, ValueList<IndicatorFigure> figures, ValueList<DomainError> reasons) =>
        new(body, name, indicator, (Sum(figures, indicator.Numerator), Sum(figures, indicator.Denominator)), figures, reasons);

    /// <summary>The sum of some measures. Work that two facilities count by the same referral is one.</summary>
    internal static long Sum(IReadOnlyCollection<IndicatorFigure> figures, ValueList<string> measures)
    {
        var again = figures
            .Where(f => measures.Contains(f.Measure, StringComparer.Ordinal) && IndicatorMeasures.IsOfCohorts(f.Measure) == false)
            .GroupBy(static f => f.Measure, static f => f.Ids, StringComparer.Ordinal)
            .Sum(static g => g.Sum(static ids => (long)ids.Count) - g.SelectMany(static ids => ids).Distinct(StringComparer.Ordinal).Count());
        return figures.Where(f => measures.Contains(f.Measure, StringComparer.Ordinal)).Sum(static f => (long)f.Count) - again;
    }

    /// <summary>The facility, or the body above facilities: a Kanwil, the Ditjen.</summary>
    public PartyId Body { get; }

    /// <summary>What it is called on the last day reported on; its identity where no name is on record.</summary>
    public string Name { get; }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>What was counted above the line; where something is missing, only what was reported.</summary>
    public long Numerator { get; }

    /// <summary>What was counted below the line; where something is missing, only what was reported.</summary>
    public long Denominator { get; }

    /// <summary>The figures behind it, of the facility or of all facilities below, in order.</summary>
    public ValueList<IndicatorFigure> Figures { get; }

    /// <summary>Why there is no value: what was not reported, and that nothing is below the line. Empty where there is a value.</summary>
    public ValueList<DomainError> Reasons { get; }

    /// <summary>The value in hundredths of a percent, halves rounded up: 7525 is 75.25 %. Null where it cannot be determined, never 0.</summary>
    public long? HundredthsOfPercent => Reasons.IsEmpty ? (long)(((Int128)20_000 * Numerator + Denominator) / ((Int128)2 * Denominator)) : null;

    /// <summary>The value with both counts, or why there is none.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>For example "30 of 40 (75.00 %)".</returns>
    public string In(Language language)
    {
        if (HundredthsOfPercent is not { } value)
        {
            return string.Join(" ", Reasons.Select(r => r.Text.In(language)));
        }

        var (of, point) = language.IsIndonesian ? ("dari", ",") : ("of", ".");
        return string.Create(CultureInfo.InvariantCulture, $"{Numerator} {of} {Denominator} ({value / 100}{point}{value % 100:00} %)");
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Body} {Indicator.Code}: {In(Language.English)}";
}
