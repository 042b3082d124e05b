using System.Reflection;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Agreements;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Tests.Dossiers;
using Pembinaan.Domain.Tests.Offices;
using Pembinaan.Domain.Time;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Journals;

/// <summary>Roots to begin with, and what exists around each of them: identities, other roots, evidence.</summary>
internal static class Worlds
{
    private static readonly StakeholderId Other = StakeholderId.From("LAIN");

    private static readonly Lazy<Cohort> Certified = new(static () =>
    {
        var over = CohortsGiven.Cohort().Enrolled(1).HeldAll(1, 20).Assessed(CohortsGiven.Person(1), true, "2025-08-29", "assess").Value;
        return over.Certify(
            over.Finding(CohortsGiven.Person(1), "2025-08-30"),
            CertificateKind.TrainingCertificate,
            CertificateNumber.From("SERT-1"),
            CohortsGiven.Names,
            CohortsGiven.Day("2025-09-01"),
            CohortsGiven.On("2025-09-01", "certify")).Value;
    });

    private static readonly Facility Office = Records.WithOffices();

    private static readonly Stakeholder Company = Records.Body("SWEN", StakeholderKind.All[0], "PT Swen")
        .EstablishPost(Records.Head, "Direktur", new(2010, 1, 1), Records.As("o1"))
        .Bind(static s => s.GiveMandate(MandateId.From("M-1"), SigningMode.Sole, [Records.Head], Scope<SubjectId>.Unlimited, ValidityPeriod.From(new(2010, 1, 1)), Records.As("o2")))
        .Bind(static s => s.Appoint(Records.Head, OfficialId.From("HERI"), "Budi", ValidityPeriod.From(new(2010, 1, 1)), Records.As("o3")))
        .Bind(static s => s.Introduce(new(AssociateId.From("X-1"), AssociateKind.Body, "Dinas", Scope<SubjectId>.Unlimited, ValidityPeriod.From(new(2010, 1, 1)), Other), Records.As("o4")))
        .Value;

    private static readonly Stakeholder Branch = Records.Body("CABANG", StakeholderKind.All[0], "Cabang")
        .PlaceUnder(AgreementsGiven.Swen, new(2010, 1, 1), StakeholderDirectory.Of(Company, Records.Body("CABANG", StakeholderKind.All[0], "Cabang")), Records.As("o5")).Value;

    /// <summary>In force for ten years, as a framework or as what is continued.</summary>
    private static readonly CooperationAgreement Framework =
        AgreementsGiven.Draft("NK-1", AgreedPeriod.Between(new(2020, 1, 1), new(2029, 12, 31)).Value).Signed("2020-01-01", "2023-01-31");

    /// <summary>Over when the one that follows begins, reported on and evaluated.</summary>
    private static readonly CooperationAgreement Predecessor = Over
        .ReceiveReport(AgreementsGiven.UptS, PredecessorTerm, new(2023, 1, 20), AgreementsGiven.On("2023-01-31", "r1"))
        .Bind(static a => a.ReceiveReport(AgreementsGiven.Swen, PredecessorTerm, new(2023, 1, 20), AgreementsGiven.On("2023-01-31", "r2")))
        .Bind(static a => a.Evaluate(AgreementsGiven.Evaluated("E-1", PredecessorTerm, "2023-01-31", Recommendation.Extend), AgreementsGiven.On("2023-01-31", "e"))).Value;

    private static readonly StakeholderDirectory Directory = StakeholderDirectory.Of(
        Company, Records.Body("LAIN", StakeholderKind.All[^1], "Lain"), Records.Body("X-1", StakeholderKind.All[1], "Satu"), Records.Body("X-2", StakeholderKind.All[0], "Dua"));

    public static Func<CooperationAgreement>[] Agreements { get; } =
    [
        static () => AgreementsGiven.Draft(),
        static () => AgreementsGiven.Bare().Value,
        static () => AgreementsGiven.Pks1(),
        static () => Owing(),
        static () => AgreementsGiven.Draft(period: AgreedPeriod.OpenEnded(AgreementsGiven.Day("2024-01-01"))).Signed(),
        static () => CooperationAgreement.Explore(
            AgreementId.From("PKS-1"), IndonesianTimeZone.Wib, AgreementsGiven.Day("2024-01-01"), [AgreementsGiven.UptS, AgreementsGiven.Swen], "sabun", AgreementsGiven.On("2024-01-01", "explore")).Value,
        static () => AgreementsGiven.Pks1()
            .Sign(AgreementsGiven.DoubtfulSignatureOf(AgreementsGiven.Swen, "HERI", "2023-02-01", "kuasa"), AgreementsGiven.On("2023-02-02", "doubt")).Value,
        static () => AgreementsGiven.Pks1()
            .Evaluate(AgreementsGiven.Evaluated("EV-1", ValidityPeriod.On(new(2023, 6, 1)), "2023-06-30", Recommendation.Continue), AgreementsGiven.On("2023-06-30", "evaluated"))
            .Bind(static a => a.RecordFollowUp(new FollowUp("TL-1", "EV-1", AgreementsGiven.Swen, new(2025, 8, 31), "perbaiki alat"), AgreementsGiven.On("2023-07-01", "followed"))).Value,
    ];

    private static CooperationAgreement Owing() => AgreementsGiven.Draft()
        .AgreeTerms(new() { Obligations = [new("KEW-1", AgreementsGiven.Swen, "alat", AgreementsGiven.Day("2024-06-30"))] }, AgreementsGiven.On("2023-01-30", "terms")).Value.Signed();

    public static Func<Cohort>[] Cohorts { get; } =
    [
        static () => CohortsGiven.Cohort(),
        static () => CohortsGiven.Cohort().Enrolled(2),
        static () => CohortsGiven.Cohort(CohortsGiven.ModularPlan(), CohortsGiven.Modular()).Enrolled(2),
        static () => CohortsGiven.Cohort().Enrolled(1, status: Domain.Participants.LegalStatus.Tahanan),
        static () => CohortsGiven.Cohort().Enrolled(2).HeldAll(1, 20),
        static () => CohortsGiven.Cohort().Enrolled(2).HeldAll(1, 20).Assessed(CohortsGiven.Person(1), true, "2025-08-29", "assess").Value,
        static () => Certified.Value,
        static () => Certified.Value.RecordCompetence(
            CohortsGiven.Person(1), StakeholderId.From("LSP"), CertificateNumber.From("BNSP-1"), CohortsGiven.Day("2025-09-01"), Term.OfYears(3), CohortsGiven.Names, CohortsGiven.On("2025-09-01", "bnsp")).Value,
    ];

    public static Func<Facility>[] Facilities { get; } = [static () => Records.Serang(), static () => Office, static () => Moved("UPT-S", "TAPAK-1"), static () => Booked()];

    public static Func<Stakeholder>[] Stakeholders { get; } = [static () => Records.Body("SWEN", StakeholderKind.All[0], "PT Swen"), static () => Company];

    public static Func<SkillProgramme>[] Programmes { get; } = [static () => CohortsGiven.Programme()];

    public static Func<JobReferral>[] Referrals { get; } =
    [
        static () => JobReferral.Refer(JobReferralId.From("R-1"), CandidateMatch.Of(Candidate(), Opening!), Dossiers.Given_work.Office(Other), CohortsGiven.Day("2025-09-15"), CohortsGiven.On("2025-09-15", "refer")).Value,
        static () => JobReferral.HandOn(JobReferralId.From("R-2"), Candidate(), Dossiers.Given_work.Office(Other), CohortsGiven.Day("2025-09-15"), CohortsGiven.Day("2025-09-15"), CohortsGiven.On("2025-09-15", "hand")).Value,
        static () => JobReferral.StartBusiness(JobReferralId.From("R-3"), CandidateMatch.Of(Candidate(), Opening! with { Employer = null }), Dossiers.Given_work.Office(Other), CohortsGiven.On("2025-10-01", "start")).Value,
    ];

    private static ValidityPeriod PredecessorTerm => ValidityPeriod.Between(new(2021, 1, 1), new(2023, 1, 31)).Value;

    private static CooperationAgreement Over => AgreementsGiven.Draft("PKS-2", AgreedPeriod.Between(new(2021, 1, 1), new(2023, 1, 31)).Value).Signed("2021-01-01", "2023-01-31");

    private static JobOpening Opening { get; } = new()
    {
        Code = "LOWONGAN-1",
        Employer = Other,
        FirstDay = CohortsGiven.Day("2025-10-01"),
        Subjects = [CohortsGiven.Sabun],
        Units = [CohortsGiven.Unit],
        Regions = [RegionCode.From("36.72")],
    };

    /// <summary>An agreement of these worlds with its framework, the one before it and everybody it may name.</summary>
    public static Domain.Dossiers.Dossier Around(CooperationAgreement root) => Whole([root, Predecessor, Framework, .. Bodies, Tests.Dossiers.Given.Lapas, CohortsGiven.Programme()]);

    /// <summary>A cohort of these worlds with another of the same people in the afternoon, and what is known about them.</summary>
    public static Domain.Dossiers.Dossier Around(Cohort root) => Whole(
    [
        root,
        Tests.Dossiers.Given.Cohort(Tests.Dossiers.Given.Cohort2, CohortsGiven.Plan("2025-07-28").At(new(14, 0), 2)).Enrolled(3),
        .. Bodies,
        Tests.Dossiers.Given.Lapas,
        CohortsGiven.Programme(),
    ]).Knowing(Enumerable.Range(1, 3).Select(static n => CohortsGiven.Facts(CohortsGiven.Person(n))));

    private static IEnumerable<AggregateRoot> Bodies =>
        [Company, Records.Body("LAIN", StakeholderKind.All[^1], "Lain"), Records.Body("X-1", StakeholderKind.All[1], "Satu"), Records.Body("X-2", StakeholderKind.All[0], "Dua")];

    private static Domain.Dossiers.Dossier Whole(IEnumerable<AggregateRoot> roots) => Domain.Dossiers.Dossier.Of(roots).Value
        .HoldingAll(AgreementsGiven.Noon("2030-01-01"), Domain.Dossiers.Holding.Agreements, Domain.Dossiers.Holding.Cohorts, Domain.Dossiers.Holding.Referrals);

    public static object?[]? AroundAgreements(CooperationAgreement root, Type type, Random random)
    {
        // One day for all that a command takes.
        var day = root.Journal.Last!.Stamp.RecordedAt.InZone(root.Zone.Zone).Date.PlusDays(root.Revision % 3 * 5);
        return type switch
        {
            _ when type == typeof(PartyId) => [.. root.Parties.Select(static p => p.Party), PartyId.Of(AgreementsGiven.Swen), PartyId.Of(Other)],
            _ when type == typeof(SubjectId) => [AgreementsGiven.Sabun, AgreementsGiven.TusukSate],
            _ when type == typeof(FacilityId) => [AgreementsGiven.UptS],
            _ when type == typeof(ProviderId) => [.. root.BroughtProviders.Select(static b => b.Provider), ProviderId.Of(Other)],
            _ when type == typeof(OfficialId) => [OfficialId.From("HERI"), OfficialId.From("DIREKTUR")],
            _ when type == typeof(AgreementId) => [AgreementId.From("PKS-2"), AgreementId.From("PKS-1")],
            _ when type == typeof(AssociateId) => [AssociateId.From("X-1")],
            _ when type == typeof(Stakeholder) => [Company, Branch, Directory.Find(Other)],
            _ when type == typeof(AuthorityToSign) => [Authority(root, random, day)],
            _ when type == typeof(ValueList<AuthorityToSign>) => [ValueLists.Of<AuthorityToSign>([Authority(root, 0, day), Authority(root, 1, day)]), ValueLists.Of<AuthorityToSign>([Authority(root, 1, day)])],
            _ when type == typeof(CooperationAgreement) => [Predecessor, Framework, Over, AgreementsGiven.Draft("PKS-2")],
            _ when type == typeof(Award) && root.Evaluations.Count > 0 =>
                [new Award(AgreementsGiven.Swen, "Mitra terbaik", root.Evaluations[^1].Period, root.Evaluations[^1].ClosedOn, root.Evaluations[^1].Code)],
            _ when type == typeof(RenewalApproval) => [.. Approval(root, day), .. Approval(Predecessor, day), .. Approval(Over, day)],
            _ when type == typeof(int) && random.Next(3) == 0 => [2025],
            _ when type == typeof(LocalDate) && random.Next(4) == 0 => [day],
            _ when type == typeof(LocalDate?) && random.Next(3) == 0 => [day, null],
            _ when type == typeof(string) && root.TermsOn(day).Obligations is [var owed, ..] && random.Next(4) == 0 => [owed.Code],
            _ when type == typeof(string) && root.FollowUps.Count > 0 && random.Next(6) == 0 => [.. root.FollowUps.Select(static f => f.Code)],
            _ => null,
        };
    }

    public static object?[]? AroundCohorts(Cohort root, Type type, Random random)
    {
        var person = CohortsGiven.Person(random.Next(1, 4));
        var day = root.LastDay.PlusDays(random.Next(3) == 0 ? random.Next(-40, 3) : random.Next(0, 20));
        return type switch
        {
            _ when type == typeof(ParticipantId) => [person],
            _ when type == typeof(ProviderId) => [ProviderId.Of(Other), ProviderId.Of(AgreementsGiven.Swen)],
            _ when type == typeof(Credit) && random.Next(4) > 0 => [CohortsGiven.Credit(person, random.Next(30), new ModuleHours("Teori", LessonHours.Of(random.Next(3))))],
            _ when type == typeof(SubjectId) => [CohortsGiven.Sabun],
            _ when type == typeof(SessionId) => [CohortsGiven.Session(random.Next(1, 24))],
            _ when type == typeof(LocalDate) && random.Next(10) > 0 => [day],
            _ when type == typeof(CertificateNumber) => [CertificateNumber.From("SERT-1"), CertificateNumber.From("SERT-2")],
            _ when type == typeof(CertificateKey) => [.. root.Certificates.Select(static c => (object?)c.Certificate.Key)],
            _ when type == typeof(SessionSheet) => [new SessionSheet(root.TakingPartOn(day).ToValueList(), []), new SessionSheet([], root.TakingPartOn(day).Select(static p => new Absence(p, AbsenceKind.Court)).ToValueList())],
            _ when type == typeof(AssessmentSheet) && random.Next(4) > 0 => [new AssessmentSheet(CohortsGiven.Unit, day, [new(person, random.Next(2) == 0, null)])],
            _ when type == typeof(Admission) => root.Admit(person, AsIso(day)) is { IsSuccess: true } admitted ? [admitted.Value] : [],
            _ when type == typeof(CoverageOfSession) => root.Sessions.Where(static s => s is { IsHeld: false, Counts: true }).Take(2)
                .Select(s => SessionCoverage.Of(root, s.Id, DateSet.All)).Where(static c => c.IsSuccess).Select(static c => (object?)c.Value).ToArray(),
            _ when type == typeof(CoverageOfCohort) => [root.Coverage(), null],
            _ when type == typeof(CompletionFinding) => Completion.Of(root, person, day, root.Coverage()) is { IsSuccess: true } finding ? [finding.Value] : [],
            _ => null,
        };
    }

    public static object?[]? AroundFacilities(Facility root, Type type, Random random) => type switch
    {
        _ when type == typeof(Tenure) => [.. root.Offices.Tenures],
        _ when type == typeof(PostId) => [Records.Head, Records.Section],
        _ when type == typeof(MandateId) => [MandateId.From("M-1"), MandateId.From("X-1")],
        _ when type == typeof(OfficialId) => [OfficialId.From("HERI"), OfficialId.From("ZUL")],
        _ when type == typeof(PartyId) => [Records.Company],
        _ when type == typeof(string) && random.Next(6) == 0 => [root.Names.ByDay.Segments[^1].Value],
        _ when type == typeof(PowerOfAttorneyId) || type == typeof(SpaceId) || type == typeof(SessionId) => [type.GetMethod("From")!.Invoke(null, ["X-1"])],
        _ when type == typeof(IsoDayOfWeek) && random.Next(10) > 0 => [IsoDayOfWeek.Monday],
        _ when type == typeof(LocalDate) && random.Next(3) == 0 => [new LocalDate(2025, 1, 6)],
        _ => null,
    };

    public static object?[]? AroundStakeholders(Stakeholder root, Type type, Random random) => type switch
    {
        _ when type == typeof(Tenure) => [.. root.Offices.Tenures],
        _ when type == typeof(PostId) => [Records.Head, Records.Section],
        _ when type == typeof(MandateId) => [MandateId.From("M-1"), MandateId.From("X-1")],
        _ when type == typeof(OfficialId) => [OfficialId.From("HERI"), OfficialId.From("ZUL")],
        _ when type == typeof(PartyId) => [Records.OtherCompany],
        _ when type == typeof(PowerOfAttorneyId) || type == typeof(AssociateId) || type == typeof(EngagementId) => [type.GetMethod("From")!.Invoke(null, ["X-1"])],
        _ when type == typeof(StakeholderId) => [Other, StakeholderId.From("X-1"), StakeholderId.From("X-2")],
        _ when type == typeof(StakeholderDirectory) => [Directory],
        _ when type == typeof(string) && random.Next(6) == 0 => [root.Names.ByDay.Segments[^1].Value],
        _ when type == typeof(LocalDate) && random.Next(3) == 0 => [new LocalDate(2025, 1, 6)],
        _ => null,
    };

    public static object?[]? AroundProgrammes(SkillProgramme root, Type type, Random random) => type switch
    {
        _ when type == typeof(Curriculum) && random.Next(2) == 0 => [CohortsGiven.Curriculum()],
        _ when type == typeof(SubjectId) => [CohortsGiven.Sabun],
        _ => null,
    };

    public static object?[]? AroundReferrals(JobReferral root, Type type, Random random) =>
        type == typeof(CandidateMatch) ? [CandidateMatch.Of(Candidate(), random.Next(2) == 0 ? Opening! : Opening! with { Employer = null })]
        : type == typeof(PartyId) ? [(PartyId)Other]
        : type == typeof(LocalDate) && random.Next(8) > 0 ? [new LocalDate(2025, 10, 1).PlusDays(random.Next(60))] : null;

    /// <summary>Commands that take a span, which cannot be handed over by reflection; null for all others.</summary>
    public static Func<object, object>? Spans(MethodInfo command, OddValues odd, Recording recording)
    {
        switch (command.Name)
        {
            case nameof(CooperationAgreement.Sign):
                var signs = (AuthorityToSign)odd.Of(typeof(AuthorityToSign))!;
                return r => ((CooperationAgreement)r).Sign(signs, recording);
            case nameof(CooperationAgreement.Ratify):
                var (official, ratifies) = ((OfficialId)odd.Of(typeof(OfficialId))!, (AuthorityToSign)odd.Of(typeof(AuthorityToSign))!);
                return r => ((CooperationAgreement)r).Ratify(official, ratifies, recording);
            case nameof(Facility.SwapPremises):
                var (other, day) = (Moved("UPT-R", "TAPAK-2"), (LocalDate)odd.Of(typeof(LocalDate))!);
                return r => ((Facility)r).SwapPremises(other, day, recording, recording).Map(static s => s.First);
            default:
                return null;
        }
    }

    private static Facility Booked() => Records.Serang()
        .OpenSpace(SpaceId.From("X-1"), SpaceKind.Classroom, "Ruang kecil", 12, ValidityPeriod.From(new(2025, 1, 1)), [], Records.As("space", Records.Noon(2025, 1, 2)))
        .Bind(static f => f.Book(new(SpaceId.From("X-1"), SessionId.From("X-1"), new(2025, 3, 3), new(8, 0), new(10, 0), 5), Records.As("book", Records.Noon(2025, 1, 3)))).Value;

    private static Facility Moved(string id, string premises) => Facility
        .Establish(FacilityId.From(id), "Lapas", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, null, Records.As("est", Records.Noon(2020, 1, 1)))
        .Bind(f => f.MoveTo(new(PremisesId.From(premises), "Jalan Raya", null), 400, new(2020, 1, 1), Records.As("move", Records.Noon(2020, 1, 2)))).Value;

    private static string AsIso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    public static Candidate Candidate() => Certified.Value.CandidateOf(
        CohortsGiven.Facts(CohortsGiven.Person(1), release: CohortsGiven.Day("2025-09-30")) with { Domicile = RegionCode.From("36.72.03") }, DateSet.None, CohortsGiven.Day("2025-09-15"));

    private static AuthorityToSign Authority(CooperationAgreement root, Random random, LocalDate day) => Authority(root, random.Next(2), day);

    private static AuthorityToSign Authority(CooperationAgreement root, int side, LocalDate day) => side == 0
        ? Office.AuthorityOf(OfficialId.From("HERI"), day, AgreementsGiven.Swen, [.. root.ScopeOn(day).Select(static i => i.Subject)])
        : Company.AuthorityOf(OfficialId.From("HERI"), day, AgreementsGiven.UptS, [.. root.ScopeOn(day).Select(static i => i.Subject)]);

    private static object?[] Approval(CooperationAgreement of, LocalDate day) => Renewal.Approve(of, day) is { IsSuccess: true } approval ? [approval.Value] : [];
}
