using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Offices.Events;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Placements.Events;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Programmes.Events;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Stakeholders.Events;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Tests.Json;
using Pembinaan.Domain.Tests.Offices;
using Pembinaan.Domain.Time;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Journals;

/// <summary>Events that no command records after what was recorded before them, each with the code that the command says. All are sound in themselves.</summary>
internal static class Impossible
{
    private static readonly LocalDate Day = new(2025, 9, 1);
    private static readonly LocalDate Late = new(2026, 9, 1);
    private static readonly ValidityPeriod Span = ValidityPeriod.From(Late);
    private static readonly ParticipantId Stranger = ParticipantId.From("P-999");
    private static readonly StakeholderId Nobody = StakeholderId.From("TIDAK-ADA");
    private static readonly CertificateKey NoPaper = new(CertificateNumber.From("TIDAK-ADA"));
    private static readonly SpaceId Room = SpaceId.From("X-1");
    private static readonly SpaceId NoRoom = SpaceId.From("TIDAK-ADA");

    /// <summary>The events of a journal, of which the last cannot be.</summary>
    public static IEnumerable<(Type Kind, IJournalled Journal, ErrorDefinition Code)> Rows =>
        [.. CohortRows(), .. ProgrammeRows(), .. ReferralRows(), .. FacilityRows(), .. StakeholderRows(), .. AgreementRows()];

    /// <summary>Events that nothing recorded before in the same journal contradicts, or only what a command alone looks at, and why.</summary>
    public static IReadOnlyDictionary<Type, string> Free { get; } = new Dictionary<Type, string>
    {
        [typeof(ProviderSucceeded)] = "whoever it is, from whichever day",
        [typeof(SeatsLimited)] = "fewer seats than people are a warning",
        [typeof(AssessmentClosed)] = "all sheets are looked at, by the command alone",
        [typeof(CooperationExplored)] = "begins",
        [typeof(PurposeStated)] = "may be said at any time",
        [typeof(SigningDescribed)] = "may be said at any time",
        [typeof(AttendanceNoted)] = "may be said at any time",
        [typeof(BudgetYearStated)] = "may be said at any time",
        [typeof(SourceReported)] = "may be said at any time",
        [typeof(ApprovalAttached)] = "may be said at any time",
        [typeof(AgreementTransferred)] = "rests on a plan, which is evidence",
        [typeof(ActivityReported)] = "the scope of all days is looked at, by the command alone",
        [typeof(AgreementWithdrawn)] = "whether it was formed follows from the calendar",
        [typeof(IntakeClosed)] = "may be said at any time",
    };

    private static IEnumerable<(Type, IJournalled, ErrorDefinition)> CohortRows()
    {
        var (enrolled, held) = (CohortsGiven.Cohort().Enrolled(2), CohortsGiven.Cohort().Enrolled(2).HeldAll(1, 3));
        var (over, one) = (Worlds.Cohorts[^1](), CohortsGiven.Person(1));
        var (first, no) = (CohortsGiven.Session(1), CohortsGiven.Session(99));
        var concluded = (ParticipationConcluded)Sample.Of(typeof(ParticipationConcluded)) with { Participant = one };
        var planned = held.FindSession(first)!.Plan;
        return
        [
            Row(enrolled, CohortErrors.AlreadyEnrolled, Again<ParticipantEnrolled>(enrolled)),
            Row(enrolled, JournalErrors.BeginsTwice, enrolled.Journal.Entries.First().Event!),
            Row(enrolled, CohortErrors.NotEnrolled, new EnrolmentEnded(Stranger, Day, ExitKind.TransferredAway, null)),
            Row(
                enrolled,
                CohortErrors.EnrolmentEndedAlready,
                new EnrolmentEnded(one, CohortsGiven.Day("2025-08-05"), ExitKind.TransferredAway, null),
                new EnrolmentEnded(one, CohortsGiven.Day("2025-08-06"), ExitKind.TransferredAway, null)
            ),
            Row(enrolled, CohortErrors.NotEnrolled, new EnrolmentPaused(Stranger, Day, false, "sakit")),
            Row(
                enrolled,
                CohortErrors.EnrolmentPausedAlready,
                new EnrolmentPaused(one, CohortsGiven.Day("2025-08-05"), false, "sakit"),
                new EnrolmentPaused(one, CohortsGiven.Day("2025-08-06"), false, "sakit")
            ),
            Row(enrolled, CohortErrors.EnrolmentNotPaused, new EnrolmentResumed(one, CohortsGiven.Day("2025-08-06"))),
            Row(enrolled, CohortErrors.NotUnderPelayanan, new PelayananClosed(one, CohortsGiven.Day("2025-08-06"))),
            Row(enrolled, CohortErrors.TrackUnchanged, new TrackChanged(one, CohortsGiven.Day("2025-08-06"), EnrolmentTrack.Pembinaan)),
            Row(enrolled, CohortErrors.ApplicationToCome, new ApplicationReceived(Stranger, new(2029, 1, 1))),
            Row(enrolled, CohortErrors.ApplicationUnknown, new ApplicationApproved(EntryId.From("TIDAK-ADA"), Day)),
            Row(enrolled, CohortErrors.ApplicationUnknown, new ApplicationClosed(EntryId.From("TIDAK-ADA"), Day, "batal")),
            Row(held, CohortErrors.SessionTwice, new SessionsPlanned([planned], "ulang")),
            Row(held, CohortErrors.SessionHeldAlready, new SessionsReplanned([planned with { Day = Late }], "ulang")),
            Row(held, CohortErrors.SessionHeldAlready, new SessionCancelled(first, "batal")),
            Row(held, CohortErrors.SessionUnknown, new SessionCancelled(no, "batal")),
            Row(held, CohortErrors.SessionHeldAlready, Again<SessionHeld>(held)),
            Row(held, CohortErrors.SessionUnknown, Again<SessionHeld>(held) with { Session = no }),
            Row(held, CohortErrors.SessionUnknown, new AttendanceCorrected(no, one, new(LessonHours.Of(1), AbsenceKind.Court), "salah")),
            Row(held, CohortErrors.NotTakingPart, new AttendanceCorrected(first, Stranger, new(LessonHours.Of(1), AbsenceKind.Court), "salah")),
            Row(held, CohortErrors.NotEnrolled, new UnitAssessed(new(CohortsGiven.Unit, CohortsGiven.Day("2025-08-06"), [new(Stranger, true, null)]))),
            Row(held, CohortErrors.ConcludedAlready, concluded, concluded),
            Row(held, CohortErrors.NotEnrolled, new CreditRecognised(CohortsGiven.Credit(Stranger, 8) with { DecidedBy = "tim" }, Day, new("K", "V"))),
            Row(over, CohortErrors.NumberUsed, Again<CertificateIssued>(over)),
            Row(over, CohortErrors.CertificateUnknown, (CertificateConfirmed)Sample.Of(typeof(CertificateConfirmed))),
            Row(over, CohortErrors.CertificateUnknown, new CertificateExtended(NoPaper, Late, "diperpanjang")),
            Row(over, CohortErrors.CertificateUnknown, new CertificateRevoked(NoPaper, Late, "dicabut")),
            Row(
                over,
                CohortErrors.CertificateRevokedAlready,
                new CertificateRevoked(new(CertificateNumber.From("SERT-1")), Late, "dicabut"),
                new CertificateRevoked(new(CertificateNumber.From("SERT-1")), Late, "dicabut")
            ),
        ];
    }

    private static IEnumerable<(Type, IJournalled, ErrorDefinition)> ProgrammeRows()
    {
        var programme = CohortsGiven.Programme();
        return
        [
            Row(programme, JournalErrors.BeginsTwice, programme.Journal.Entries.First().Event!),
            Row(programme, ProgrammeErrors.NotYetOffered, new ProgrammeDiscontinued(new(1990, 1, 1), "tutup")),
            Row(programme, ProgrammeErrors.NotYetOffered, new ProgrammeRevised(new(1990, 1, 1), CohortsGiven.Curriculum(), "baru")),
            Row(programme, ProgrammeErrors.Discontinued, new ProgrammeDiscontinued(Day, "tutup"), new ProgrammeRevised(Late, CohortsGiven.Curriculum(), "baru")),
        ];
    }

    private static IEnumerable<(Type, IJournalled, ErrorDefinition)> ReferralRows()
    {
        var (referred, seeker, business) = (Worlds.Referrals[0](), Worlds.Referrals[1](), Worlds.Referrals[2]());
        PartyId by = Nobody;
        return
        [
            Row(referred, PlacementErrors.StepOutOfOrder, Again<ParticipantReferred>(referred)),
            Row(seeker, PlacementErrors.StepOutOfOrder, Again<JobSeekerHandedOn>(seeker)),
            Row(business, PlacementErrors.StepOutOfOrder, Again<BusinessStarted>(business)),
            Row(business, PlacementErrors.StepOutOfOrder, new ConsentWithdrawn(Late, null)),
            Row(seeker, PlacementErrors.StepOutOfOrder, new ReferralAccepted(Late)),
            Row(referred, PlacementErrors.DayBeforeStep, new ReferralAccepted(new(2025, 1, 1))),
            Row(seeker, PlacementErrors.StepOutOfOrder, new ReferralDeclined(Late, true, "penuh")),
            Row(referred, PlacementErrors.StepOutOfOrder, new WorkStarted(new(2025, 10, 1))),
            Row(referred, PlacementErrors.StepOutOfOrder, new WorkEnded(Late, ReferralEnd.All[0], null)),
            Row(referred, PlacementErrors.NoWork, new CapitalGiven(Day, by, "alat", null, null)),
            Row(referred, PlacementErrors.NoWork, new MentoringAgreed(by, Span, null)),
            Row(referred, PlacementErrors.NoWork, new CheckInPlanned(Late, by)),
            Row(referred, PlacementErrors.NoWork, (CheckedIn)Sample.Of(typeof(CheckedIn))),
            Row(business, PlacementErrors.CheckInPlannedTwice, new CheckInPlanned(Late, by), new CheckInPlanned(Late, by)),
        ];
    }

    private static IEnumerable<(Type, IJournalled, ErrorDefinition)> FacilityRows()
    {
        var (facility, booked) = (Records.Serang(), Worlds.Facilities[3]());
        var closed = new FacilityClosed(Day);
        var booking = Again<SpaceBooked>(booked).Booking;
        FacilityEvent[] afterTheEnd =
        [
            new FacilityRenamed("Lapas Baru", Late),
            new FacilityReclassified(new(FacilityKind.Rutan, null), Late),
            new FacilityPlacedUnder(Nobody, Late),
            new FacilityZoneChanged(IndonesianTimeZone.Wit, Late),
            new FacilityMoved(new(PremisesId.From("TAPAK"), "Jalan", null), null, Late),
            new HousingCapacitySet(10, Late),
            new SecurityLevelSet(SecurityLevel.All[0], null, Late),
            new DesignatedAsRutan(Span),
            new FunctionsAssigned([FacilityFunction.Pembinaan], Late),
            (FacilityDesignated)Sample.Of(typeof(FacilityDesignated)) with { FirstDay = Late },
        ];
        return
        [
            Row(facility, JournalErrors.BeginsTwice, facility.Journal.Entries.First().Event!),
            .. afterTheEnd.Select(e => Row(facility, OfficeErrors.PartyOutsideLife, closed, e)),
            Row(facility, OfficeErrors.PartyEndedAlready, closed, closed),
            Row(facility, OfficeErrors.PartyNothingToCorrect, new FacilityNameCorrected("Lapas X", "Lapas Y")),
            Row(facility, FacilityErrors.NotDesignated, new DesignationAsRutanEnded(Day)),
            Row(booked, FacilityErrors.SpaceExists, Again<SpaceOpened>(booked)),
            Row(booked, FacilityErrors.SpaceUnknown, new SpaceSeatsChanged(NoRoom, 5, Day)),
            Row(booked, FacilityErrors.SpaceUnknown, new SpaceEquipped(NoRoom, [CohortsGiven.Sabun], Span)),
            Row(booked, FacilityErrors.SpaceUnknown, new SpaceBlocked(NoRoom, Span, "perbaikan")),
            Row(booked, FacilityErrors.SpaceUnknown, new SpaceClosed(NoRoom, Day)),
            Row(booked, FacilityErrors.SpaceUnknown, new SpaceBooked(booking with { Space = NoRoom, Session = SessionId.From("X-2") })),
            Row(booked, FacilityErrors.SpaceTaken, new SpaceBooked(booking with { Session = SessionId.From("X-2") })),
            Row(booked, FacilityErrors.SpaceTooSmall, new SpaceBooked(booking with { Session = SessionId.From("X-2"), Day = Late, People = 99 })),
            Row(booked, FacilityErrors.SpaceSessionBooked, new SpaceBooked(booking with { Day = Late })),
            Row(booked, FacilityErrors.SpaceNotBooked, new BookingCancelled(Room, SessionId.From("X-2"), "batal")),
            Row(facility, OfficeErrors.UnknownPost, new FacilityOfficesChanged(new PostRetitled(PostId.From("TIDAK-ADA"), "Kepala", Late))),
            .. OfficeRows(static e => new FacilityOfficesChanged(e)),
        ];
    }

    private static IEnumerable<(Type, IJournalled, ErrorDefinition)> OfficeRows(Func<OfficeEvent, FacilityEvent> of)
    {
        var (office, none) = (Records.WithOffices(), PostId.From("TIDAK-ADA"));
        var (official, mandate) = (OfficialId.From("BARU"), MandateId.From("M-1"));
        var power = (PowerOfAttorneyGranted)Sample.Of(typeof(PowerOfAttorneyGranted));
        (OfficeEvent, ErrorDefinition)[] rows =
        [
            (new PostEstablished(Records.Head, "Kepala", Late), OfficeErrors.PostExists),
            (new PostRetitled(none, "Kepala", Late), OfficeErrors.UnknownPost),
            (new PostAbolished(none, Late), OfficeErrors.UnknownPost),
            (new HolderAppointed(Records.Head, official, "Budi", ValidityPeriod.From(new(2024, 1, 1))), OfficeErrors.HoldersOverlap),
            (new ActingAppointed(none, official, "Budi", ActingKind.All[0], Span), OfficeErrors.UnknownPost),
            (new TenureEnded(Records.Head, official, Day), OfficeErrors.NotInPost),
            (new MandateGiven(mandate, [Records.Head], SigningMode.Sole, Scope<SubjectId>.Unlimited, Span), OfficeErrors.GrantExists),
            (new MandateEnded(MandateId.From("TIDAK-ADA"), Day), OfficeErrors.UnknownGrant),
            (power with { Grantor = none }, OfficeErrors.UnknownPost),
            (new PowerOfAttorneyRevoked(power.Power, Day), OfficeErrors.UnknownGrant),
        ];
        return rows.Select(r => (r.Item1.GetType(), Row(office, r.Item2, of(r.Item1)).Item2, r.Item2));
    }

    private static IEnumerable<(Type, IJournalled, ErrorDefinition)> StakeholderRows()
    {
        var body = Records.Body("SWEN", StakeholderKind.All[0], "PT Swen");
        var met = (EngagementRecorded)Sample.Of(typeof(EngagementRecorded));
        var brought = new AssociateIntroduced(new(AssociateId.From("X-9"), AssociateKind.Body, "Dinas", Scope<SubjectId>.Unlimited, ValidityPeriod.From(Day)));
        var merged = new StakeholderMerged(Nobody, "sama");
        var dissolved = new StakeholderDissolved(Day, Succession.Nobody);
        StakeholderEvent[] afterTheEnd =
        [
            new StakeholderRenamed("PT Baru", Late),
            new StakeholderKindChanged(StakeholderKind.All[1], Late),
            new StakeholderPlacedUnder(Nobody, Late),
            new TerritoryRecorded(RegionCode.From("36.04"), Late),
        ];
        return
        [
            Row(body, JournalErrors.BeginsTwice, body.Journal.Entries.First().Event!),
            .. afterTheEnd.Select(e => Row(body, OfficeErrors.PartyOutsideLife, dissolved, e)),
            Row(body, OfficeErrors.PartyEndedAlready, dissolved, dissolved),
            Row(body, OfficeErrors.PartyNothingToCorrect, new StakeholderNameCorrected("PT X", "PT Y")),
            Row(body, StakeholderErrors.NoParent, new StakeholderLeftParent(Day)),
            Row(body, StakeholderErrors.Merged, merged, new RegistrationNumbersRecorded(Npwp.Of("01.234.567.8-901.000").Value, null)),
            Row(body, OfficeErrors.UnknownPost, new StakeholderOfficesChanged(new PostRetitled(PostId.From("TIDAK-ADA"), "Kepala", Late))),
            Row(body, StakeholderErrors.EngagementExists, met, met),
            Row(body, StakeholderErrors.EngagementUnknown, new EngagementLedToDraft(met.Engagement.Id, AgreementId.From("PKS-1"))),
            Row(body, StakeholderErrors.AssociateExists, brought, brought),
            Row(body, StakeholderErrors.AssociateUnknown, new AssociateWithdrawn(brought.Associate.Id, Day)),
            Row(body, StakeholderErrors.MergedWithItself, merged with { Into = body.Id }),
            Row(body, StakeholderErrors.NotMerged, new StakeholderUnmerged("beda")),
            Row(body, StakeholderErrors.NothingToSettle, new SuccessorsNamed([Nobody], Day)),
        ];
    }

    private static IEnumerable<(Type, IJournalled, ErrorDefinition)> AgreementRows()
    {
        var (draft, signed, bare) = (AgreementsGiven.Draft(), AgreementsGiven.Pks1(), Worlds.Agreements[5]());
        var (reviewed, other) = (Worlds.Agreements[^1](), AgreementId.From("PKS-9"));
        var party = AgreementParty.Of(AgreementsGiven.Swen);
        var named = new ProviderBrought(AgreementsGiven.Swen, ProviderId.Of(Nobody), [], Late, Provenance.AsPrinted);
        var stranger = AgreementsGiven.SignatureOf(Nobody, "SIAPA", "2023-02-01");
        var report = (SignatoryReported)Sample.Of(typeof(SignatoryReported));
        var evaluated = (AgreementEvaluated)reviewed.Journal.Effective.Select(static e => e.Event).First(static e => e is AgreementEvaluated)!;
        var followed = (FollowUpRecorded)reviewed.Journal.Effective.Select(static e => e.Event).First(static e => e is FollowUpRecorded)!;
        var suspended = new AgreementSuspended(Day, null, "perbaikan");
        const Provenance Printed = Provenance.AsPrinted;
        var changed = new AddendumConcluded(new(Late) { Scope = (ValueList<ScopeItem>)[ScopeItem.Of("KUE")] }, [stranger], Printed);
        return
        [
            Row(draft, AgreementErrors.AlreadyDrafted, draft.Journal.Entries.First().Event!),
            Row(bare, JournalErrors.BeginsTwice, (AgreementDrafted)draft.Journal.Entries.First().Event! with { Agreement = other }),
            Row(bare, AgreementErrors.NotDrafted, new PartyNamed(party, Printed)),
            Row(bare, AgreementErrors.NotDrafted, new AgreementOffered(Day)),
            Row(bare, AgreementErrors.NotDrafted, (WitnessNoted)Sample.Of(typeof(WitnessNoted))),
            Row(signed, AgreementErrors.SettledBySignature, new PartyNamed(AgreementParty.Of(Nobody), Printed)),
            Row(signed, AgreementErrors.SettledBySignature, new ScopeAgreed([ScopeItem.Of("KUE")], Printed)),
            Row(signed, AgreementErrors.SettledBySignature, new PeriodAgreed(AgreedPeriod.OpenEnded(Late), Printed)),
            Row(bare, AgreementErrors.NotDrafted, new ClausesAgreed(AgreementClauses.None, Printed)),
            Row(draft, AgreementErrors.NotAParty, new TermsAgreed(new() { Obligations = [new("K-1", Nobody, "alat", Late)] }, Printed)),
            Row(signed, AgreementErrors.NotAParty, new NumberGiven(new(Nobody, "1"), Printed)),
            Row(signed, AgreementErrors.NotAParty, report with { Signatory = report.Signatory with { Party = Nobody } }),
            Row(signed, AgreementErrors.NotAParty, new AgreementSigned(stranger)),
            Row(signed, AgreementErrors.NothingToRatify, new SignatureRatified(AgreementsGiven.Swen, OfficialId.From("SIAPA"), stranger)),
            Row(signed, AgreementErrors.ProviderUnsigned, named),
            Row(signed, AgreementErrors.NotAParty, named with { Party = Nobody }),
            Row(signed, AgreementErrors.ProviderUnsigned, new ImplementingOfficeNamed(AgreementsGiven.Swen, Nobody, [], Late, Printed)),
            Row(signed, AgreementErrors.NotAProvider, new ProviderReleased(ProviderId.Of(Nobody), Late)),
            Row(bare, AgreementErrors.NotDrafted, changed),
            Row(draft, AgreementErrors.NotFormed, suspended),
            Row(signed, AgreementErrors.NotSuspended, new AgreementResumed(Day)),
            Row(signed, AgreementErrors.IntakeNotClosed, new IntakeReopened(Day)),
            Row(draft, AgreementErrors.NotFormed, new AgreementTerminated(Day, TerminationCause.MutualConsent, "sepakat", null, null)),
            Row(signed, AgreementErrors.NotAParty, new PartySucceeded(Nobody, AgreementsGiven.Swen, [], Late)),
            Row(signed, AgreementErrors.Itself, new FrameworkNamed(signed.Id, Day)),
            Row(signed, AgreementErrors.Itself, new PredecessorNamed(signed.Id, Continuation.Renewal)),
            Row(signed, AgreementErrors.Itself, new RecognisedAsSame(signed.Id, "sama")),
            Row(signed, AgreementErrors.DuplicateNotRecognised, new RecognitionWithdrawn(other, "beda")),
            Row(signed, AgreementErrors.NotAParty, new RenewalRequested(Nobody, Day)),
            Row(draft, AgreementErrors.NotFormed, new RenewalStopped(AgreementsGiven.Swen, Day)),
            Row(signed, AgreementErrors.UnknownObligation, new ObligationFulfilled("TIDAK-ADA", Day, null)),
            Row(signed, AgreementErrors.NotAParty, new PeriodicReportReceived(Nobody, ValidityPeriod.On(Day), Day)),
            Row(reviewed, AgreementErrors.CodeTwice, evaluated),
            Row(reviewed, AgreementErrors.CodeTwice, followed),
            Row(reviewed, AgreementErrors.EvaluationUnknown, new FollowUpRecorded(followed.FollowUp with { Code = "TL-2", Evaluation = "TIDAK-ADA" })),
            Row(reviewed, AgreementErrors.FollowUpUnknown, new FollowUpClosed("TIDAK-ADA", Day, null)),
            Row(reviewed, AgreementErrors.FollowUpIsClosed, new FollowUpClosed("TL-1", Day, null), new FollowUpClosed("TL-1", Day, null)),
            Row(signed, AgreementErrors.AwardWithoutEvaluation, new AwardGiven(new(AgreementsGiven.Swen, "Piagam", ValidityPeriod.On(Day), Day, "TIDAK-ADA"))),
            Row(draft, AgreementErrors.Withdrawn, new AgreementWithdrawn(Day, "batal"), new AgreementOffered(Late)),
        ];
    }

    private static TEvent Again<TEvent>(Cohort root) => root.Journal.Effective.Select(static e => e.Event).OfType<TEvent>().First();

    private static TEvent Again<TEvent>(JobReferral root) => root.Journal.Effective.Select(static e => e.Event).OfType<TEvent>().First();

    private static TEvent Again<TEvent>(Facility root) => root.Journal.Effective.Select(static e => e.Event).OfType<TEvent>().First();

    private static (Type, IJournalled, ErrorDefinition) Row(Cohort root, ErrorDefinition code, params CohortEvent[] more) =>
        (more[^1].GetType(), new Journalled<Cohort, CohortEvent>(root, more, Cohort.From), code);

    private static (Type, IJournalled, ErrorDefinition) Row(SkillProgramme root, ErrorDefinition code, params ProgrammeEvent[] more) =>
        (more[^1].GetType(), new Journalled<SkillProgramme, ProgrammeEvent>(root, more, SkillProgramme.From), code);

    private static (Type, IJournalled, ErrorDefinition) Row(JobReferral root, ErrorDefinition code, params ReferralEvent[] more) =>
        (more[^1].GetType(), new Journalled<JobReferral, ReferralEvent>(root, more, JobReferral.From), code);

    private static (Type, IJournalled, ErrorDefinition) Row(Facility root, ErrorDefinition code, params FacilityEvent[] more) =>
        (more[^1].GetType(), new Journalled<Facility, FacilityEvent>(root, more, Facility.From), code);

    private static (Type, IJournalled, ErrorDefinition) Row(Stakeholder root, ErrorDefinition code, params StakeholderEvent[] more) =>
        (more[^1].GetType(), new Journalled<Stakeholder, StakeholderEvent>(root, more, Stakeholder.From), code);

    private static (Type, IJournalled, ErrorDefinition) Row(CooperationAgreement root, ErrorDefinition code, params AgreementEvent[] more) =>
        (more[^1].GetType(), new Journalled<CooperationAgreement, AgreementEvent>(root, more, CooperationAgreement.From), code);
}
