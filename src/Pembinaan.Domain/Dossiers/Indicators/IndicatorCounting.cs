using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <summary>Counts indicators over the facilities of a dossier and the bodies above them.</summary>
internal sealed class IndicatorCounting
{
    private readonly Dossier _dossier;
    private readonly ValueList<Indicator> _indicators;
    private readonly ValueList<IndicatorFigure> _handedIn;
    private readonly ValueList<IndicatorFigure> _figures;
    private readonly ValidityPeriod _period;
    private readonly DateSet _days;
    private readonly ILookup<(FacilityId Facility, string Measure), IndicatorFigure> _counted;
    private readonly ILookup<(FacilityId Facility, string Measure), IndicatorFigure> _beyond;

    public IndicatorCounting(Dossier dossier, ValueList<Indicator> indicators, IEnumerable<IndicatorFigure> figures, ValidityPeriod period)
    {
        _dossier = dossier;
        _indicators = indicators;
        _handedIn = Ordered(figures);
        _figures = _handedIn.Select(NamingNobody).ToValueList();
        _period = period;
        _days = period.ToDateSet();
        _counted = _figures.Where(f => f.Period.ToDateSet().IsSubsetOf(_days)).ToLookup(static f => (f.Facility, f.Measure));
        _beyond = _figures
            .Where(f => f.Period.ToDateSet() is var counted && counted.Overlaps(_days) && !counted.IsSubsetOf(_days))
            .ToLookup(static f => (f.Facility, f.Measure));
    }

    public DomainResult<IndicatorReport> Report()
    {
        DomainError[] faults =
        [
            .. FaultsOf(_indicators, _handedIn, _period, f => NameOf(f)),
            .. _figures
                .Select(static f => f.Facility)
                .Distinct()
                .Where(f => _dossier.Find(f) is null)
                .Select(unknown =>
                    DossierErrors.Missing.For("figures", Argument.Of("role", References.Facility), Argument.Of("id", _dossier.CalledElsewhere(unknown)))
                ),
        ];
        if (faults.Length > 0)
        {
            return DomainResult<IndicatorReport>.Failure(faults);
        }

        var facilities = _dossier
            .Facilities.OrderBy(static f => f.Id.Value, StringComparer.Ordinal)
            .Select(f => (Facility: f, Days: f.Existence & _days))
            .Where(static f => !f.Days.IsEmpty)
            .ToList();
        var below = new Dictionary<StakeholderId, List<(Facility Facility, DateSet Days)>>();
        var loose = new List<(Facility Facility, DomainError Reason)>();
        foreach (var (facility, days) in facilities)
        {
            Climb(facility, days, below, loose);
        }

        var bodies = below
            .OrderBy(static b => b.Key.Value, StringComparer.Ordinal)
            .SelectMany(b => _indicators.Select(i => ValueOf(b.Key, i, b.Value, Doubts(b.Key, b.Value, loose))));
        var units = facilities.SelectMany(f => _indicators.Select(i => ValueOf(f.Facility.Id, i, [f], [])));
        return IndicatorReport.Of(_period, _indicators, _figures, units.Concat(bodies).ToValueList());
    }

    // What is frozen names nobody, whatever the application's own codes count. The referrals of work are kept: a body above counts each once.
    private static IndicatorFigure NamingNobody(IndicatorFigure figure) =>
        IndicatorMeasures.IsOfCohorts(figure.Measure) == false ? figure : figure with { Ids = [] };

    private IndicatorValue ValueOf(
        PartyId body,
        Indicator indicator,
        IReadOnlyList<(Facility Facility, DateSet Days)> facilities,
        IEnumerable<DomainError> doubts
    )
    {
        var reasons = doubts.ToList();
        var behind = new List<IndicatorFigure>();
        foreach (var (facility, days) in facilities)
        {
            foreach (var measure in indicator.Measures)
            {
                IndicatorFigure[] counted = [.. _counted[(facility.Id, measure)]];
                behind.AddRange(counted.Where(f => f.Period.ToDateSet().IsSubsetOf(days)));
                reasons.AddRange(
                    counted
                        .Where(f => f.Period.ToDateSet() is var its && its.Overlaps(days) && !its.IsSubsetOf(days))
                        .Select(f => BeyondDays(facility.Id, measure, f, days & f.Period.ToDateSet(), DaysOf(body)))
                );
                var missing = days.Except(DateSet.UnionOf([.. counted.Select(static f => f.Period.ToDateSet())]));
                foreach (var figure in _beyond[(facility.Id, measure)].Where(f => missing.Overlaps(f.Period.ToDateSet())))
                {
                    reasons.Add(BeyondDays(facility.Id, measure, figure, missing & figure.Period.ToDateSet(), OfTheReport));
                    missing = missing.Except(figure.Period.ToDateSet());
                }

                if (!missing.IsEmpty)
                {
                    reasons.Add(
                        DossierErrors.IndicatorNotReported.For(
                            "figures",
                            Named(facility.Id),
                            Argument.Of("measure", IndicatorMeasures.NameOf(measure)),
                            Argument.Of("days", missing)
                        )
                    );
                }
            }
        }

        var (above, under) = (IndicatorValue.Sum(behind, indicator.Numerator), IndicatorValue.Sum(behind, indicator.Denominator));
        if (reasons.Count == 0 && under == 0)
        {
            reasons.Add(DossierErrors.IndicatorDenominatorZero.For("figures", Argument.Of("indicator", indicator.Code)));
        }

        return new(body, NameOf(body), indicator, (above, under), behind.ToValueList(), reasons.ToValueList());
    }

    /// <summary>That part of a figure for some days cannot be told apart; so what was counted on them is not known, and not none.</summary>
    private DomainError BeyondDays(FacilityId facility, string measure, IndicatorFigure figure, in DateSet days, LocalisedText within) =>
        DossierErrors.IndicatorFigureBeyond.For(
            "figures",
            Named(facility),
            Argument.Of("measure", IndicatorMeasures.NameOf(measure)),
            Argument.Of("reported", figure.Period),
            Argument.Of("within", within),
            Argument.Of("days", days)
        );

    private static readonly LocalisedText OfTheReport = new("masa laporan ini", "the days of this report");

    /// <summary>The days within the report that a figure has to keep to: those under the body, or those of the facility itself.</summary>
    private LocalisedText DaysOf(PartyId body) =>
        body.Facility is not null ? new("masa berdirinya", "the days on which it exists")
        : Say.Of($"masanya di bawah {NameOf(body)}", $"its days under {NameOf(body)}");

    /// <summary>Puts a facility below every body above it, with the days; and notes where the way up is not known.</summary>
    private void Climb(
        Facility facility,
        DateSet days,
        Dictionary<StakeholderId, List<(Facility Facility, DateSet Days)>> below,
        List<(Facility Facility, DomainError Reason)> loose
    )
    {
        var above = new Dictionary<StakeholderId, DateSet>();
        foreach (var (superior, under, isHeld) in _dossier.Above(facility.Superiors, days))
        {
            above[superior] = above.GetValueOrDefault(superior) | under;
            loose.AddRange(isHeld ? [] : [(facility, _dossier.NotHeld(References.Superior, superior))]);
        }

        var without = days.Except(facility.Superiors.Days);
        if (!without.IsEmpty)
        {
            loose.Add((facility, DossierErrors.IndicatorNoSuperior.For("facility", Named(facility.Id), Argument.Of("days", without))));
        }

        foreach (var (body, under) in above)
        {
            if (!below.TryGetValue(body, out var facilities))
            {
                below.Add(body, facilities = []);
            }

            facilities.Add((facility, under));
        }
    }

    private Argument Named(FacilityId facility) => Argument.Of("facility", NameOf(facility));

    private string NameOf(PartyId body) => _dossier.NameOf(body, _period.LastDay ?? LocalDate.MaxIsoValue);

    /// <summary>
    /// What makes the sum of a body uncertain: facilities that may be missing, or are, as a cohort names them, and those of which the way up is not known and
    /// may lead here.
    /// </summary>
    private IEnumerable<DomainError> Doubts(
        StakeholderId body,
        List<(Facility Facility, DateSet Days)> below,
        List<(Facility Facility, DomainError Reason)> loose
    )
    {
        var certain = below.Where(b => b.Days == (b.Facility.Existence & _days)).Select(static b => b.Facility.Id).ToHashSet();
        return
        [
            .. _dossier.Undeclared(Holding.Facilities) is { } undeclared ? [undeclared] : Array.Empty<DomainError>(),
            .. _dossier.FacilitiesMissingOfCohorts.Select(f => _dossier.NotHeld(References.Facility, f)),
            .. loose.Where(l => !certain.Contains(l.Facility.Id)).Select(static l => l.Reason).DistinctBy(static r => r.Text.En, StringComparer.Ordinal),
        ];
    }

    /// <summary>Figures as a report holds them: by facility, measure and days.</summary>
    internal static ValueList<IndicatorFigure> Ordered(IEnumerable<IndicatorFigure> figures) =>
        figures
            .OrderBy(static f => f.Facility.Value, StringComparer.Ordinal)
            .ThenBy(static f => f.Measure, StringComparer.Ordinal)
            .ThenBy(static f => f.Period.FirstDay)
            .ToValueList();

    internal static IEnumerable<DomainError> FaultsOf(Indicator indicator, ValidityPeriod period)
    {
        if (!indicator.IsClear)
        {
            yield return DossierErrors.IndicatorUnclear.For("indicators", Argument.Of("indicator", indicator.Code ?? ""));
        }
        else if (period.WholeMonths != indicator.Months)
        {
            yield return DossierErrors.IndicatorOtherPeriod.For(
                "period",
                Argument.Of("indicator", indicator.Code),
                Argument.Of("months", indicator.Months),
                Argument.Of("period", period)
            );
        }
    }

    /// <summary>What is wrong with formulas and figures, whatever a dossier holds: asked when they are counted and when a report is read.</summary>
    internal static IEnumerable<DomainError> FaultsOf(
        ValueList<Indicator> indicators,
        ValueList<IndicatorFigure> figures,
        ValidityPeriod period,
        Func<FacilityId, string> nameOf
    ) =>
        [
            .. indicators.SelectMany(i => FaultsOf(i, period)),
            .. TwiceAmong(indicators),
            .. figures.SelectMany(TextFaults),
            .. FaultsOf(figures, nameOf),
        ];

    private static IEnumerable<DomainError> TwiceAmong(ValueList<Indicator> indicators) =>
        indicators
            .Where(static i => i.IsClear)
            .GroupBy(static i => i.Code, StringComparer.Ordinal)
            .Where(static g => g.Skip(1).Any())
            .Select(static g => DossierErrors.IndicatorTwice.For("indicators", Argument.Of("indicator", g.Key)));

    private static IEnumerable<DomainError> TextFaults(IndicatorFigure figure, int at) =>
        EventWalk
            .FaultsIn(
                EventYears.OfParties,
                walk =>
                {
                    walk.Text("measure", figure.Measure);
                    walk.Texts("ids", figure.Ids);
                }
            )
            .Select(f => f.At(FormattableString.Invariant($"figures[{at}].{f.Identifier}")));

    private static IEnumerable<DomainError> FaultsOf(ValueList<IndicatorFigure> figures, Func<FacilityId, string> nameOf)
    {
        Argument Named(IndicatorFigure figure) => Argument.Of("facility", nameOf(figure.Facility));
        foreach (var figure in figures.Where(static f => f.Count < 0))
        {
            yield return DossierErrors.IndicatorNegativeCount.For(
                "figures",
                Argument.Of("measure", IndicatorMeasures.NameOf(figure.Measure)),
                Named(figure),
                Argument.Of("period", figure.Period),
                Argument.Of("count", figure.Count)
            );
        }

        foreach (var figure in figures.Where(static f => f.Count >= 0 && !IsCountOf(f, f.Ids.Distinct(StringComparer.Ordinal).Count())))
        {
            yield return DossierErrors.IndicatorIdsDiffer.For(
                "figures",
                Argument.Of("measure", IndicatorMeasures.NameOf(figure.Measure)),
                Named(figure),
                Argument.Of("period", figure.Period),
                Argument.Of("count", figure.Count),
                Argument.Of("ids", figure.Ids.Distinct(StringComparer.Ordinal).Count())
            );
        }

        // They are in the order of their first days, so that one which overlaps any overlaps the one that reached farthest.
        IndicatorFigure? last = null;
        foreach (var figure in figures)
        {
            if (last?.Facility == figure.Facility && last.Measure == figure.Measure)
            {
                if (last.Period.Overlaps(figure.Period))
                {
                    yield return DossierErrors.IndicatorFiguresOverlap.For(
                        "figures",
                        Argument.Of("measure", IndicatorMeasures.NameOf(figure.Measure)),
                        Named(figure),
                        Argument.Of("earlier", last.Period),
                        Argument.Of("later", figure.Period)
                    );
                }

                last = last.Period.LastDay is { } end && end < (figure.Period.LastDay ?? LocalDate.MaxIsoValue) ? figure : last;
            }
            else
            {
                last = figure;
            }
        }
    }

    // Behind lesson hours are sessions, which are fewer.
    private static bool IsCountOf(IndicatorFigure figure, int distinct) =>
        figure.Ids.IsEmpty || (distinct == figure.Ids.Count && (distinct == figure.Count || figure.Measure == IndicatorMeasures.Hours));
}
