using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <content>Indicators by facility and by the bodies above.</content>
public sealed partial class Dossier
{
    /// <summary>Counts indicators for each facility of the dossier and for each body above: Kanwil, Ditjen.</summary>
    /// <remarks>
    /// A figure counts for a body above the facility if all of its days are days under that body. One over a day on which the facility came under another
    /// counts for neither of the two, and the values of both are open (<see cref="DossierErrors.IndicatorFigureBeyond"/>): hand in one for the days under
    /// each. A value is determined only if every day of every count in its formula was reported, for the days on which the facility exists and, for a body
    /// above, on which it is below that body. For a body above the host must also have declared that all facilities are in the dossier
    /// (<see cref="HoldingAll"/>), the facilities of its cohorts must be there, and none may have a body above it that is not known.
    /// </remarks>
    /// <param name="indicators">The formulas.</param>
    /// <param name="figures">What the facilities counted, in any order.</param>
    /// <param name="period">The days reported on: whole months of the calendar, as many as each indicator is counted for.</param>
    /// <returns>
    /// The report, frozen with its hash; or <see cref="DossierErrors.IndicatorUnclear"/>, <see cref="DossierErrors.IndicatorTwice"/>,
    /// <see cref="DossierErrors.IndicatorOtherPeriod"/>, <see cref="DossierErrors.IndicatorNegativeCount"/>,
    /// <see cref="DossierErrors.IndicatorIdsDiffer"/>, <see cref="DossierErrors.IndicatorFiguresOverlap"/>, or
    /// <see cref="DossierErrors.Missing"/> for a facility that the dossier does not hold.
    /// </returns>
    public DomainResult<IndicatorReport> Report(IEnumerable<Indicator> indicators, IEnumerable<IndicatorFigure> figures, ValidityPeriod period)
    {
        var formulas = Guard.Against.NullItem(indicators).ToValueList();
        var counted = Guard.Against.NullItem(figures);
        Guard.Against.Null(period);
        foreach (var figure in counted)
        {
            Guard.Against.Null(figure.Facility, nameof(figures));
            Guard.Against.Null(figure.Measure, nameof(figures));
            Guard.Against.Null(figure.Period, nameof(figures));
        }

        return new IndicatorCounting(this, formulas, counted, period).Report();
    }

    /// <summary>
    /// Counts the figures of indicators from the cohorts and referrals of the dossier, as far as the library knows their codes
    /// (<see cref="IndicatorMeasures"/>), by facility and month, and apart where what stands above it changes. They are handed to <see cref="Report"/>, with
    /// those that the host counts.
    /// </summary>
    /// <remarks>
    /// A figure that cannot be determined is left out, and a warning says why: where not all cohorts of the facility, or not all referrals, are declared, where
    /// its days were not over at the instant as of which they are declared (<see cref="DossierErrors.IndicatorNotOver"/>), where the facility of a cohort, or
    /// a cohort that an agreement of the facility took over, is not in the dossier, where of somebody it is not known whether the work was kept, and where
    /// something falls on days on which the facility does not exist (<see cref="DossierErrors.IndicatorOutside"/>): the figure beside them.
    /// </remarks>
    /// <param name="indicators">The formulas.</param>
    /// <param name="period">The days that are reported on, as in <see cref="Report"/>.</param>
    /// <returns>
    /// The figures, by facility, each with the identities behind it; or <see cref="DossierErrors.IndicatorUnclear"/>, or
    /// <see cref="DossierErrors.IndicatorOtherPeriod"/>.
    /// </returns>
    public DomainResult<ValueList<IndicatorFigure>> Count(IEnumerable<Indicator> indicators, ValidityPeriod period)
    {
        var formulas = Guard.Against.NullItem(indicators);
        Guard.Against.Null(period);
        DomainError[] faults = [.. formulas.SelectMany(i => IndicatorCounting.FaultsOf(i, period))];
        return faults.Length > 0 ? DomainResult<ValueList<IndicatorFigure>>.Failure(faults)
            : formulas.Length == 0 ? ValueList<IndicatorFigure>.Empty
            : new FiguresOfDossier(this, period).Count([.. formulas.SelectMany(static i => i.Measures).Distinct(StringComparer.Ordinal)]);
    }
}
