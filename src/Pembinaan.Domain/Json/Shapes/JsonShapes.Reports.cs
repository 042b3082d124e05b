using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Json;

/// <content>Criteria of selection, indicators and their reports.</content>
internal static partial class JsonShapes
{
    /// <summary>The earlier release and the earlier application have a code and name of their own, which are not stored.</summary>
    internal sealed class OfCriterion(
        RankingMeasure measure,
        string? code,
        LocalisedText? name,
        ProgrammeCondition? condition,
        SentenceCounting? counting
    )
    {
        public RankingMeasure Measure => measure;
        public string? Code => code;
        public LocalisedText? Name => name;
        public ProgrammeCondition? Condition => condition;
        public SentenceCounting? Counting => counting;

        internal static OfCriterion Of(RankingCriterion criterion) =>
            criterion.Measure is RankingMeasure.Condition or RankingMeasure.Score
                ? new(
                    criterion.Measure,
                    criterion.Code,
                    new(criterion.In(Language.Indonesian), criterion.In(Language.English)),
                    criterion.Condition,
                    null
                )
                : new(criterion.Measure, null, null, null, criterion.Counting);

        internal RankingCriterion Make()
        {
            Only(nameof(Condition), Condition is null || Measure == RankingMeasure.Condition);
            Only(nameof(Counting), Counting is null || Measure == RankingMeasure.Release);
            Only(nameof(Code), Code is null || Measure is RankingMeasure.Condition or RankingMeasure.Score);
            Only(nameof(Name), Name is null || Measure is RankingMeasure.Condition or RankingMeasure.Score);
            return Measure switch
            {
                RankingMeasure.Condition => RankingCriterion.Meets(Given("code", Code), Given("condition", Condition), Given("name", Name)),
                RankingMeasure.Score => RankingCriterion.HighestScore(Given("code", Code), Given("name", Name)),
                RankingMeasure.Release => RankingCriterion.EarliestRelease(Counting),
                _ => RankingCriterion.EarliestApplication(),
            };
        }

        private static T Given<T>(string member, T? value)
            where T : class => value ?? throw new JsonRefusal(JsonErrors.MissingMember.For(member, Argument.Of("name", member)));

        private static void Only(string property, bool isRight)
        {
            if (!isRight)
            {
                throw new JsonRefusal(JsonErrors.RefusedValue.For(property.ToLowerInvariant(), Argument.Of("detail", JsonErrors.NotOfMeasure)));
            }
        }
    }

    internal sealed class OfIndicator(
        string code,
        LocalisedText name,
        ValueList<string> numerator,
        ValueList<string> denominator,
        int months,
        LocalisedText source
    )
    {
        public string Code => code;
        public LocalisedText Name => name;
        public ValueList<string> Numerator => numerator;
        public ValueList<string> Denominator => denominator;
        public int Months => months;
        public LocalisedText Source => source;

        internal Indicator Make()
        {
            var made = new Indicator(Code, Name, Numerator, Denominator, Months, Source);
            return made.IsClear ? made : throw new JsonRefusal(DossierErrors.IndicatorUnclear.For("", Argument.Of("indicator", Code)));
        }
    }

    internal sealed class OfFigure(FacilityId facility, string measure, ValidityPeriod period, int count, ValueList<string> ids)
    {
        public FacilityId Facility => facility;
        public string Measure => measure;
        public ValidityPeriod Period => period;
        public int Count => count;
        public ValueList<string> Ids => ids;
    }

    /// <summary>The figures behind a value by their places in the report; its two counts are their sums.</summary>
    internal sealed class OfIndicatorValue(PartyId body, string name, string indicator, ValueList<int> figures, ValueList<Kept<DomainError>> reasons)
    {
        public PartyId Body => body;
        public string Name => name;
        public string Indicator => indicator;
        public ValueList<int> Figures => figures;
        public ValueList<Kept<DomainError>> Reasons => reasons;
    }

    internal sealed class OfReport(
        ValidityPeriod period,
        ValueList<Indicator> indicators,
        ValueList<IndicatorFigure> figures,
        ValueList<OfIndicatorValue> values,
        string contentHash,
        string? verifiedBy,
        Instant? verifiedAt
    )
    {
        public ValidityPeriod Period => period;
        public ValueList<Indicator> Indicators => indicators;
        public ValueList<IndicatorFigure> Figures => figures;
        public ValueList<OfIndicatorValue> Values => values;
        public string ContentHash => contentHash;
        public string? VerifiedBy => verifiedBy;
        public Instant? VerifiedAt => verifiedAt;

        internal static OfReport Of(IndicatorReport report)
        {
            var places = report.Figures.Select(static (f, i) => (f, i)).DistinctBy(static p => p.f).ToDictionary(static p => p.f, static p => p.i);
            return new(
                report.Period,
                report.Indicators,
                report.Figures,
                report
                    .Values.Select(v => new OfIndicatorValue(
                        v.Body,
                        v.Name,
                        v.Indicator.Code,
                        v.Figures.Select(f => places[f]).ToValueList(),
                        v.Reasons.Select(static r => new Kept<DomainError>(r)).ToValueList()
                    ))
                    .ToValueList(),
                report.ContentHash,
                report.VerifiedBy,
                report.VerifiedAt
            );
        }

        internal IndicatorReport Make() =>
            JsonRefusal.Unless(
                IndicatorReport.Read(Period, Indicators, Figures, Values.Select(Made).ToValueList(), ContentHash, (VerifiedBy, VerifiedAt))
            );

        private IndicatorValue Made(OfIndicatorValue v)
        {
            if (Indicators.FirstOrDefault(i => i.Code == v.Indicator) is not { } indicator || v.Figures.Any(i => i < 0 || i >= Figures.Count))
            {
                throw new JsonRefusal(DossierErrors.IndicatorTampered.For("values", Argument.Of("period", Period), Argument.Of("hash", ContentHash)));
            }

            return IndicatorValue.Of(
                v.Body,
                v.Name,
                indicator,
                v.Figures.Select(i => Figures[i]).ToValueList(),
                v.Reasons.Select(static r => new DomainError(
                        r.Value.Identifier,
                        r.Value.ErrorCode,
                        r.Value.Text,
                        ValidationSeverity.Error,
                        r.Value.Basis,
                        ResultStatus.Invalid,
                        r.Value.Rule
                    ))
                    .ToValueList()
            );
        }
    }
}
