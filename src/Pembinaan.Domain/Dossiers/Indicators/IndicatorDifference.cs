namespace Pembinaan.Domain.Dossiers;

/// <summary>
/// A value that later facts changed. One that a report does not have is null there: a facility or body that was not known or is no longer one.
/// </summary>
/// <param name="Before">The value as it was frozen.</param>
/// <param name="After">The value by the later facts.</param>
public sealed record IndicatorDifference(IndicatorValue? Before, IndicatorValue? After) : ILocalisable
{
    /// <summary>The figures that are in the one and not in the other, in order: what changed it.</summary>
    public ValueList<IndicatorFigure> Figures
    {
        get
        {
            IndicatorFigure[] before = [.. Before?.Figures ?? []];
            IndicatorFigure[] after = [.. After?.Figures ?? []];
            return before.Except(after).Concat(after.Except(before)).ToValueList();
        }
    }

    /// <inheritdoc/>
    public string In(Language language)
    {
        var none = language.IsIndonesian ? "tidak ada" : "none";
        var which = (After ?? Before)!;
        return $"{which.Name} {which.Indicator.Code}: {Before?.In(language) ?? none} → {After?.In(language) ?? none}";
    }

    /// <inheritdoc/>
    public override string ToString() => In(Language.English);
}
