using System.Collections.Frozen;
using NodaTime.Text;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Json;

/// <summary>Every converter of the library: of values, which hosts use too, and of what only the library reads.</summary>
internal static partial class JsonConverters
{
    /// <summary>Those of values, for hosts.</summary>
    internal static FrozenDictionary<Type, JsonConverter> OfValues { get; } =
        ByType([.. Words(), .. Times(), .. Values(), .. Lists(), .. Facts(), .. Entries()]);

    /// <summary>All, for the library.</summary>
    internal static FrozenDictionary<Type, JsonConverter> All { get; } = ByType([.. OfValues.Values, .. Stored()]);

    /// <summary>"One of …", in both languages.</summary>
    internal static LocalisedText OneOf(IEnumerable<string> codes)
    {
        var list = string.Join(", ", codes);
        return new($"salah satu dari {list}", $"one of {list}");
    }

    // The patterns take U+0000 for the end of the text, and what follows it for nothing.
    internal static (bool Ok, T Value) Parsed<T>(IPattern<T> pattern, string text) =>
        !text.Contains('\0', StringComparison.Ordinal) && pattern.Parse(text) is { Success: true, Value: var value } ? (true, value) : (false, default!);

    private static FrozenDictionary<Type, JsonConverter> ByType(IEnumerable<JsonConverter> all) => all.ToFrozenDictionary(static c => c.Type!);

    private static JsonTextConverter<T> Coded<T>()
        where T : class, ICoded<T> => new(T.All, static v => v.Code);

    private static JsonTextConverter<T> Written<T>(Func<string, T?> parse, Func<T, string> format)
        where T : class, IWritten<T> => new(FormOf<T>(), s => parse(s) is { } value ? (true, value) : (false, null), format);

    private static LocalisedText FormOf<T>()
        where T : IWritten<T> => T.Form;

    private static JsonTextConverter<T> Timed<T>(string id, string en, IPattern<T> pattern, Func<T, LocalDate>? day = null)
        where T : struct =>
        new(
            new(id, en),
            s => Parsed(pattern, s),
            value =>
            {
                Guard.Against.NotIso(day?.Invoke(value), nameof(value));
                return pattern.Format(value);
            }
        );

    private static JsonThroughConverter<T, TShape> Made<T, TShape>(Func<TShape, T> make, Func<T, TShape> take)
        where T : notnull
        where TShape : notnull => new(make, take);

    // Identities, codes and closed states.
    private static JsonConverter[] Words() =>
        [
            new JsonIdentityConverter<AgreementId>(),
            new JsonIdentityConverter<AssociateId>(),
            new JsonIdentityConverter<CertificateNumber>(),
            new JsonIdentityConverter<CohortId>(),
            new JsonIdentityConverter<EngagementId>(),
            new JsonIdentityConverter<EntryId>(),
            new JsonIdentityConverter<FacilityId>(),
            new JsonIdentityConverter<JobReferralId>(),
            new JsonIdentityConverter<MandateId>(),
            new JsonIdentityConverter<OccasionId>(),
            new JsonIdentityConverter<OfficialId>(),
            new JsonIdentityConverter<ParticipantId>(),
            new JsonIdentityConverter<PartyId>(),
            new JsonIdentityConverter<PostId>(),
            new JsonIdentityConverter<PowerOfAttorneyId>(),
            new JsonIdentityConverter<PremisesId>(),
            new JsonIdentityConverter<ProgrammeId>(),
            new JsonIdentityConverter<ProviderId>(),
            new JsonIdentityConverter<RemissionId>(),
            new JsonIdentityConverter<SessionId>(),
            new JsonIdentityConverter<SpaceId>(),
            new JsonIdentityConverter<StakeholderId>(),
            new JsonIdentityConverter<SubjectId>(),
            Coded<AbsenceKind>(),
            Coded<ActingKind>(),
            Coded<AgreementElement>(),
            Coded<AgreementKind>(),
            Coded<CertificateKind>(),
            Coded<CompetenceLevel>(),
            Coded<CompletionKind>(),
            Coded<ContentItem>(),
            Coded<DisciplineLevel>(),
            Coded<EducationLevel>(),
            Coded<EnrolmentTrack>(),
            Coded<ExitKind>(),
            Coded<FacilityClass>(),
            Coded<FacilityFunction>(),
            Coded<FacilityKind>(),
            Coded<HealthFitness>(),
            Coded<IndonesianTimeZone>(),
            Coded<InstructorKind>(),
            Coded<LegalStatus>(),
            Coded<OffenceClass>(),
            Coded<PembinaanStage>(),
            Coded<ProgrammeField>(),
            Coded<ProgrammeStream>(),
            Coded<ReferralEnd>(),
            Coded<Remedy>(),
            Coded<RiskLevel>(),
            Coded<SecurityLevel>(),
            Coded<SigningCapacity>(),
            Coded<SpaceKind>(),
            Coded<SppnVariable>(),
            Coded<StakeholderKind>(),
            Coded<TerminationCause>(),
            new JsonChoiceConverter<AgeReference>(),
            new JsonChoiceConverter<AssociateKind>(),
            new JsonChoiceConverter<Audience>(),
            new JsonChoiceConverter<BasisKind>(),
            new JsonChoiceConverter<BatchOutcome>(),
            new JsonChoiceConverter<CertificateStatus>(),
            new JsonChoiceConverter<CheckInFinding>(),
            new JsonChoiceConverter<CohortStanding>(),
            new JsonChoiceConverter<CompletionOutcome>(),
            new JsonChoiceConverter<Continuation>(),
            new JsonChoiceConverter<CoverageVerdict>(),
            new JsonChoiceConverter<CreditedPresence>(),
            new JsonChoiceConverter<DisciplineEvent>(),
            new JsonChoiceConverter<Effect>(),
            new JsonChoiceConverter<EngagementKind>(),
            new JsonChoiceConverter<EngagementOutcome>(),
            new JsonChoiceConverter<EnrolmentStatus>(),
            new JsonChoiceConverter<EntitlementDay>(),
            new JsonChoiceConverter<FinePayment>(),
            new JsonChoiceConverter<FirstDayCounting>(),
            new JsonChoiceConverter<FitStanding>(),
            new JsonChoiceConverter<Formation>(),
            new JsonChoiceConverter<FractionRounding>(),
            new JsonChoiceConverter<FrameworkRule>(),
            new JsonChoiceConverter<GroupKind>(),
            new JsonChoiceConverter<GuestRole>(),
            new JsonChoiceConverter<KeptAnswer>(),
            new JsonChoiceConverter<Language>(),
            new JsonChoiceConverter<LeapDayBirthday>(),
            new JsonChoiceConverter<LeastReading>(),
            new JsonChoiceConverter<LegalForce>(),
            new JsonChoiceConverter<MonthConvention>(),
            new JsonChoiceConverter<ObligationKind>(),
            new JsonChoiceConverter<Outcome>(),
            new JsonChoiceConverter<Participation>(),
            new JsonChoiceConverter<PartnerRelation>(),
            new JsonChoiceConverter<ProgrammeStanding>(),
            new JsonChoiceConverter<Provenance>(),
            new JsonChoiceConverter<QuotaPer>(),
            new JsonChoiceConverter<QuotaUnit>(),
            new JsonChoiceConverter<RankingMeasure>(),
            new JsonChoiceConverter<Recommendation>(),
            new JsonChoiceConverter<ReferralStatus>(),
            new JsonChoiceConverter<ReminderKind>(),
            new JsonChoiceConverter<RemissionInFractions>(),
            new JsonChoiceConverter<RemissionOrder>(),
            new JsonChoiceConverter<Remuneration>(),
            new JsonChoiceConverter<ReportedRole>(),
            new JsonChoiceConverter<RollUp>(),
            new JsonChoiceConverter<SeatLimitKind>(),
            new JsonChoiceConverter<SentenceDateStanding>(),
            new JsonChoiceConverter<SentenceKind>(),
            new JsonChoiceConverter<Sex>(),
            new JsonChoiceConverter<SigningGround>(),
            new JsonChoiceConverter<SigningMode>(),
            new JsonChoiceConverter<SpanState>(),
            new JsonChoiceConverter<SuccessionKind>(),
            new JsonChoiceConverter<Verdict>(),
            new JsonChoiceConverter<YearConvention>(),
        ];

    private static JsonConverter[] Times() =>
        [
            new JsonDayConverter(),
            new JsonChoiceConverter<IsoDayOfWeek>(),
            Timed("bulan yyyy-mm", "a month yyyy-mm", YearMonthPattern.Iso, static m => m.OnDayOfMonth(1)),
            Timed("saat ISO 8601 dalam UTC", "an ISO 8601 instant in UTC", InstantText.Own),
            Timed("tanggal dan jam setempat", "a local day and time", LocalDateTimePattern.ExtendedIso, static t => t.Date),
            new JsonTextConverter<LocalTime>(
                new("jam hh:mm", "a time hh:mm"),
                static s => Parsed(LocalTimePattern.GeneralIso, s.Length == 5 ? s + ":00" : s),
                LocalTimePattern.GeneralIso.Format
            ),
            Made<Term, JsonShapes.OfTerm>(static s => Term.Of(s.Months, s.Days, s.Convention), static t => new(t.Months, t.Days, t.Convention)),
            Made<ValidityPeriod, JsonShapes.OfPeriod>(
                static s => s.LastDay is { } last ? JsonRefusal.Unless(ValidityPeriod.Between(s.FirstDay, last)) : ValidityPeriod.From(s.FirstDay),
                static p => new(p.FirstDay, p.LastDay)
            ),
            Made<JsonSpan, JsonShapes.OfSpan>(static s => JsonRefusal.Unless(JsonSpan.Of(s.FirstDay, s.LastDay)), static s => new(s.FirstDay, s.LastDay)),
            Made<DateSet, ValueList<JsonSpan>>(
                static spans => DateSet.UnionOf([.. spans.Select(static s => s.Days)]),
                static d => d.Spans.Select(static s => new JsonSpan(s.FirstDay, s.LastDay)).ToValueList()
            ),
        ];

    private static JsonConverter[] Values() =>
        [
            Written<RegionCode>(static s => RegionCode.TryFrom(s, out var region) ? region : null, static r => r.Value),
            Written<Npwp>(static s => Npwp.TryFrom(s, out var number) ? number : null, static n => n.Value),
            Written<Nib>(static s => Nib.TryFrom(s, out var number) ? number : null, static n => n.Value),
            new JsonNumberConverter<LessonHours>(FormOf<LessonHours>(), static n => n >= 0 ? LessonHours.Of(n) : null, static h => h.Count),
            new JsonCountingConverter(),
            new JsonScopeConverter<SubjectId>(),
            new JsonScopeConverter<PartyId>(),
            Made<AgreementParty, JsonShapes.OfParty>(
                static s => AgreementParty.Of(s.Id, s.NameAsPrinted, s.SignaturesNeeded ?? 1),
                static p => new(p.Party, p.NameAsPrinted, p.SignaturesNeeded)
            ),
            Made<AgreedPeriod, JsonShapes.OfAgreedPeriod>(
                static s => JsonRefusal.Unless(AgreedPeriod.Of(s.FirstDay, s.LastDay, s.Length, s.FromSigning, s.OpenEnded)),
                static p => new(p.FirstDay, p.LastDay, p.Length, p.IsFromSigning, p.IsOpenEnded)
            ),
            Made<AutomaticRenewal, JsonShapes.OfRenewal>(
                static s => JsonRefusal.Unless(AutomaticRenewal.Of(s.Each, s.Notice, s.Times, s.LastDay, s.Unlimited)),
                static r => new(r.Each, r.Notice, r.Times, r.LastDay, r.IsUnlimited)
            ),
            Made<EvaluationScore, JsonShapes.OfScore>(
                static s => JsonRefusal.Unless(EvaluationScore.Of(s.Value, s.Lowest, s.Highest)),
                static s => new(s.Value, s.Lowest, s.Highest)
            ),
            Made<CompetencyUnit, JsonShapes.OfUnit>(
                static s => JsonRefusal.Unless(CompetencyUnit.Of(s.Code, s.Title, s.Critical ?? true)),
                static u => new(u.Code, u.Title, u.IsCritical)
            ),
            Made<CompletionCriteria, JsonShapes.OfCompletion>(
                Completing,
                static r => new(r.Kind, r.OwnPresence, r.MinimumMark, r.NeedsCompetence, r.MostAssessments, r.Excused)
            ),
            Made<ProgrammeConditions, JsonShapes.OfConditions>(
                static s => JsonRefusal.Unless(ProgrammeConditions.In(s.Id, s.Versions.AsSpan())),
                static c => new(c.Id, c.Versions)
            ),
            Made<ProgrammeConditionsVersion, JsonShapes.OfVersion>(
                static s => new(s.Name, s.Period, s.Conditions, s.KeepsEarlierDecisions ?? true),
                static v => new(v.Name, v.Period, v.Conditions, v.KeepsEarlierDecisions)
            ),
            Made<Fraction, JsonShapes.OfFraction>(static s => Fraction.Of(s.Numerator, s.Denominator), static f => new(f.Numerator, f.Denominator)),
            Made<SentenceTerm, JsonShapes.OfSentenceTerm>(
                static s => SentenceTerm.Of(s.Years, s.Months, s.Days) with { Since = s.Since },
                static t => new(t.Years, t.Months, t.Days, t.Since)
            ),
            Made<DetentionCredit, JsonShapes.OfCredit>(
                static s => JsonRefusal.Unless(s.Days is { } days ? DetentionCredit.InPart(s.Period, days) : DetentionCredit.Wholly(s.Period)),
                static c => new(c.Period, c.Days)
            ),
            Made<Remission, JsonShapes.OfRemission>(
                static s =>
                    JsonRefusal.Unless(
                        Remission.Of(s.GrantedOn, s.Months, s.Days, s.Id).Bind(r => s.RevokedOn is { } revoked ? r.Revoked(revoked) : DomainResult.Success(r))
                    ),
                static r => new(r.GrantedOn, r.RevokedOn, r.Id, r.Months, r.Days)
            ),
            Made<Commutation, JsonShapes.OfCommutation>(Commuting, static c => new(c.Day, c.Term, c.CountedFrom)),
            Made<Sentence, JsonShapes.OfSentence>(
                Sentencing,
                static s => new(s.FirstDay, s.Terms, s.Credits, s.Interruptions, s.Remissions, s.Commutations, s.Fines, s.Authority, s.Imposed)
            ),
            Made<SppnScale, JsonShapes.OfScale>(
                static s => SppnScale.Of(s.Lowest, s.Highest, Basis.Policy(s.StatedIn)),
                static s => new(s.Lowest, s.Highest, s.Basis.Note ?? new(s.Basis.In(Language.Indonesian), s.Basis.In(Language.English)))
            ),
            Made<SppnScore, JsonShapes.OfSppnScore>(
                static s => JsonRefusal.Unless(SppnScore.Of(s.Month, s.Score, s.Variable, s.Scale)),
                static s => new(s.Month, s.Score, s.Variable, s.Scale == SppnScale.Reported ? null : s.Scale)
            ),
            Made<Waiver, JsonShapes.OfWaiver>(
                static s => JsonRefusal.Unless(Waiver.Of(s.Rule, s.Author, s.Reason, s.Period)),
                static w => new(w.RuleCode, w.Author, w.Reason, w.Period)
            ),
        ];

    private static CertificateSlip Slipped(JsonShapes.OfSlip s) =>
        JsonRefusal.Unless(
            new CertificateSlip
            {
                Number = s.Number,
                Kind = s.Kind,
                Participant = s.Participant,
                Cohort = s.Cohort,
                Title = s.Title,
                Outcome = s.Outcome,
                CompletedOn = s.CompletedOn,
                IssuedOn = s.IssuedOn,
                ValidUntil = s.ValidUntil,
                IsValidityUnknown = s.IsValidityUnknown is true,
                Attended = s.Attended,
                Counted = s.Counted,
                Recognised = s.Recognised ?? default,
                Hours = s.Hours ?? default,
                Grade = s.Grade,
                Facility = s.Facility,
                Provider = s.Provider,
                IssuedBy = s.IssuedBy,
                Scheme = s.Scheme,
                CertificateHash = s.Certificate,
                ContentHash = s.Hash,
                Signature = s.Signature,
            }.Checked()
        );

    private static CompletionCriteria Completing(JsonShapes.OfCompletion s) =>
        JsonRefusal.Unless(
            s.Rule == CompletionKind.VocationalTraining
                ? s.MinimumPresence is { } own
                    ? CompletionCriteria.VocationalTrainingAsking(own)
                    : DomainResult.Success(CompletionCriteria.VocationalTraining)
                : s.Rule == CompletionKind.Presence
                    ? CompletionCriteria.ByPresence(s.MinimumPresence ?? 0, s.Excused.AsSpan())
                    : CompletionCriteria.OfTheFacility(s.MinimumPresence ?? 0, s.NeedsCompetence ?? false, s.MostAssessments, s.MinimumMark, s.Excused.AsSpan())
        );

    private static Commutation Commuting(JsonShapes.OfCommutation s) =>
        (s.Term, s.CountedFrom) switch
        {
            ({ } term, { } from) => Commutation.ToFixedTerm(s.Day, term, from),
            (null, null) => Commutation.ToLife(s.Day),
            (null, _) => throw new JsonRefusal(JsonErrors.MissingMember.For("term", Argument.Of("name", "term"))),
            _ => throw new JsonRefusal(JsonErrors.MissingMember.For("countedFrom", Argument.Of("name", "countedFrom"))),
        };

    private static Sentence Sentencing(JsonShapes.OfSentence s)
    {
        if (s.Imposed == SentenceKind.FixedTerm && s.Terms.IsEmpty)
        {
            throw new JsonRefusal(JsonErrors.RefusedValue.For("terms", Argument.Of("detail", JsonErrors.NoTerms)));
        }

        s.Authority?.ThrowUnlessIso();
        return JsonRefusal.Unless(
            Sentence.Of(
                new SentenceParts
                {
                    Kind = s.Imposed,
                    FirstDay = s.FirstDay,
                    Terms = s.Terms,
                    Credits = s.Credits,
                    Interruptions = s.Interruptions,
                    Remissions = s.Remissions,
                    Commutations = s.Commutations,
                    Fines = s.Fines,
                    Authority = s.Authority,
                },
                null
            )
        );
    }
}
