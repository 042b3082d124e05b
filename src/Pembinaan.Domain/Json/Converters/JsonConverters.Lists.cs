using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Placements.Events;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Programmes.Events;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Stakeholders.Events;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Json;

/// <content>Lists, facts, timelines and journals.</content>
internal static partial class JsonConverters
{
    private static readonly LocalDate FirstOfCalendar = new(1, 1, 1);

    private static JsonListConverter<T> List<T>(JsonConverter<T>? item = null)
        where T : notnull => new(item);

    private static JsonFactConverter<T> FactOf<T>()
        where T : notnull => new();

    private static JsonThroughConverter<JsonShapes.Kept<T>, TShape> Kept<T, TShape>(Func<TShape, T> make, Func<T, TShape> take)
        where T : class
        where TShape : notnull => new(s => new(make(s)), k => take(k.Value));

    private static JsonConverter[] OverTime<T>()
        where T : notnull =>
        [
            Made<Segment<T>, JsonShapes.OfSegment<T>>(
                static s => JsonRefusal.Unless(JsonSpan.Of(s.FirstDay, s.LastDay).Map(span => new Segment<T>(span.FirstDay, span.LastDay, s.Value))),
                static s => new(s.FirstDay, s.LastDay, s.Value)
            ),
            List<Segment<T>>(),
            Made<Timeline<T>, ValueList<Segment<T>>>(Ordered, static t => [.. t.Segments]),
            FactOf<Timeline<T>>(),
        ];

    private static JsonConverter[] Journal<TRoot, TEvent>(Func<IEnumerable<Entry<TEvent>>, DomainResult<TRoot>> from)
        where TRoot : JournaledRoot<TRoot, TEvent>
        where TEvent : JournalEvent =>
        [
            Made<JsonShapes.Loaded<TRoot>, JsonShapes.OfJournal<TEvent>>(
                s => JsonShapes.Loaded<TRoot>.Of(from(s.KnownAt is { } at ? new Journal<TEvent>.View(s.Entries, at) : s.Entries)),
                static r => new(r.Root.Journal.Entries.ToValueList(), r.Root.Journal.KnownAt)
            ),
            List<JsonShapes.Loaded<TRoot>>(),
        ];

    private static JsonConverter[] EntryOf<TEvent>()
        where TEvent : JournalEvent =>
        [Made<Entry<TEvent>, JsonShapes.OfEntry<TEvent>>(static s => s.Make(), JsonShapes.OfEntry<TEvent>.Of), List<Entry<TEvent>>()];

    private static JsonConverter[] Entries() =>
        [
            .. EntryOf<FacilityEvent>(),
            .. EntryOf<StakeholderEvent>(),
            .. EntryOf<AgreementEvent>(),
            .. EntryOf<ProgrammeEvent>(),
            .. EntryOf<CohortEvent>(),
            .. EntryOf<ReferralEvent>(),
        ];

    private static JsonConverter[] Lists() =>
        [
            Made<Indicator, JsonShapes.OfIndicator>(
                static s => s.Make(),
                static i => new(i.Code, i.Name, i.Numerator, i.Denominator, i.Months, i.Source)
            ),
            List<Indicator>(),
            Made<IndicatorFigure, JsonShapes.OfFigure>(
                static s => new(s.Facility, s.Measure, s.Period, s.Count, s.Ids),
                static f => new(f.Facility, f.Measure, f.Period, f.Count, f.Ids)
            ),
            List<IndicatorFigure>(),
            List<string>(),
            List<LocalDate>(),
            List<IsoDayOfWeek>(),
            List<JsonSpan>(),
            List<ValidityPeriod>(),
            List<RegionCode>(),
            List<AgreementId>(),
            List<CertificateNumber>(),
            List<CohortId>(),
            List<FacilityId>(),
            List<ParticipantId>(),
            List<PartyId>(),
            List<ProgrammeId>(),
            List<PostId>(),
            List<ProviderId>(),
            List<StakeholderId>(),
            List<SubjectId>(),
            List<AbsenceKind>(),
            List<CertificateKind>(),
            List<FacilityFunction>(),
            List<InstructorKind>(),
            List<LegalStatus>(),
            List<OffenceClass>(),
            List<PembinaanStage>(),
            List<SecurityLevel>(),
            List<Sex>(),
            List<ScopeItem>(),
            List<AgreementParty>(),
            List<Obligation>(),
            List<Quota>(),
            List<CostShare>(),
            List<Signature>(),
            List<PartyNumber>(),
            List<ReportedPerson>(),
            List<OfficePresent>(),
            List<ProgrammeModule>(),
            List<ModuleHours>(),
            List<Grade>(),
            List<CompetencyUnit>(),
            List<ProgrammeConditionsVersion>(),
            List<ProgrammeCondition>(new JsonConditionConverter()),
            List<PlannedSession>(),
            List(JsonRows.Absence),
            List(JsonRows.Assessment),
            List<AssessmentEvidence>(),
            List<UnitResult>(),
            List<ProviderDays>(),
            List<CoverageGap>(),
            List<Waiver>(),
            List<Redaction>(),
            List<ReceiptFact>(),
            List<ReceiptFinding>(),
            List<SentenceTerm>(),
            List<DetentionCredit>(),
            List<Remission>(),
            List<Commutation>(),
            List<FineSubstitute>(),
            List<DisciplinePenalty>(),
            List<SppnScore>(),
            List<Litmas>(),
            List<TppRecommendation>(),
            List<HeadDecision>(),
            List<Attestation>(),
        ];

    private static JsonConverter[] Facts() =>
        [
            .. OverTime<LegalStatus>(),
            .. OverTime<FacilityId>(),
            .. OverTime<PembinaanStage>(),
            .. OverTime<SecurityLevel>(),
            .. OverTime<RiskLevel>(),
            FactOf<LocalDate>(),
            FactOf<Sex>(),
            FactOf<RegionCode>(),
            FactOf<DateSet>(),
            FactOf<Sentence>(),
            FactOf<OffenceClass>(),
            FactOf<HealthFitness>(),
            FactOf<EducationLevel>(),
            FactOf<bool>(),
            FactOf<ValueList<DisciplinePenalty>>(),
            FactOf<ValueList<SppnScore>>(),
            FactOf<ValueList<Litmas>>(),
            FactOf<ValueList<SubjectId>>(),
            FactOf<ValueList<TppRecommendation>>(),
            FactOf<ValueList<HeadDecision>>(),
            FactOf<ValueList<Attestation>>(),
        ];

    // What only the library reads and writes. Its own texts are never blank.
    private static JsonConverter[] Stored() =>
        [
            new JsonTextConverter<string>(
                new("teks yang tidak kosong", "text that is not blank"),
                static s => string.IsNullOrWhiteSpace(s) ? throw new JsonRefusal(JsonErrors.BlankText.For("")) : (true, s),
                static s => s
            ),
            new JsonNumberConverter<int>(JsonErrors.WholeNumber, static n => n, static n => n),
            new JsonFlagConverter(),
            Made<CertificateSlip, JsonShapes.OfSlip>(Slipped, JsonShapes.OfSlip.Of),
            .. Journal<Facility, FacilityEvent>(Facility.From),
            .. Journal<Stakeholder, StakeholderEvent>(Stakeholder.From),
            .. Journal<SkillProgramme, ProgrammeEvent>(SkillProgramme.From),
            .. Journal<CooperationAgreement, AgreementEvent>(CooperationAgreement.From),
            .. Journal<Cohort, CohortEvent>(Cohort.From),
            .. Journal<JobReferral, ReferralEvent>(JobReferral.From),
            List<int>(),
            List<JobOpening>(),
            List<OccasionGuest>(),
            List<Occasion>(),
            List<JsonShapes.Kept<DomainError>>(),
            List<JsonShapes.Kept<LegalReference>>(),
            List<ParticipantFacts>(),
            Kept<DomainError, JsonShapes.OfWarning>(static s => s.Make(), JsonShapes.OfWarning.Of),
            Kept<Basis, JsonShapes.OfBasis>(
                static s => Basis.Read(s.Kind, s.References.Select(static r => r.Value).ToValueList(), s.Note),
                static b => new(b.Kind, b.References.Select(static r => new JsonShapes.Kept<LegalReference>(r)).ToValueList(), b.Note)
            ),
            Kept<LegalReference, JsonShapes.OfReference>(
                static s => LegalReference.To(s.Instrument.Value, s.Article, s.Paragraph, s.Item),
                static r => new(new(r.Instrument), r.Article, r.Paragraph, r.Item)
            ),
            Kept<LegalInstrument, JsonShapes.OfInstrument>(
                static s => LegalInstrument.Of(s.ShortName, s.Title, s.Issuer, s.PromulgatedOn, s.AppliedFrom),
                static i => new(i.ShortName, i.Title, i.Issuer, i.PromulgatedOn, i.AppliedFrom)
            ),
            Made<RankingCriterion, JsonShapes.OfCriterion>(static s => s.Make(), JsonShapes.OfCriterion.Of),
            List<JsonShapes.OfIndicatorValue>(),
            Made<IndicatorReport, JsonShapes.OfReport>(static s => s.Make(), JsonShapes.OfReport.Of),
            Made<JsonShapes.Loaded<Dossier>, JsonShapes.OfDossier>(JsonDossiers.Made, JsonDossiers.Taken),
        ];

    // Sorted by their first days, two segments share a day only if one begins before an earlier one ends.
    private static Timeline<T> Ordered<T>(ValueList<Segment<T>> segments)
        where T : notnull
    {
        var order = Enumerable.Range(0, segments.Count).OrderBy(i => segments[i].FirstDay ?? FirstOfCalendar).ToArray();
        var (latest, faults) = (0, new List<DomainError>());
        for (var i = 1; i < order.Length; i++)
        {
            var (earlier, later) = (segments[order[latest]], segments[order[i]]);
            if (faults.Count <= JsonFaults.MostTold && (earlier.LastDay is not { } last || later.FirstDay is not { } first || first <= last))
            {
                faults.Add(
                    JsonErrors.SegmentsOverlap.For(
                        FormattableString.Invariant($"[{Math.Max(order[latest], order[i])}]"),
                        Argument.Of("day", later.FirstDay ?? FirstOfCalendar)
                    )
                );
            }

            latest = earlier.LastDay is { } end && (later.LastDay is null || later.LastDay > end) ? i : latest;
        }

        return faults.Count > 0 ? throw new JsonRefusal([.. faults]) : Timeline<T>.OfSegments([.. order.Select(i => segments[i])]);
    }
}
