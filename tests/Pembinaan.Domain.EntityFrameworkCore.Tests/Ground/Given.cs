using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

/// <summary>A Rutan, a company, agreements between them about soap, and cohorts of a programme of the Rutan's own.</summary>
internal static class Given
{
    public static readonly FacilityId Serang = FacilityId.From("RUTAN-SERANG");
    public static readonly StakeholderId Swen = StakeholderId.From("SWEN");
    public static readonly SubjectId Soap = SubjectId.From("SABUN");
    public static readonly Instant Start = Instant.FromUtc(2025, 1, 2, 3, 4, 5) + Duration.FromNanoseconds(123_456_789);

    private static readonly PostId Post = PostId.From("KEPALA");
    private static readonly MandateId Mandate = MandateId.From("TANDA-TANGAN");
    private static readonly ValidityPeriod Since = ValidityPeriod.From(new(2020, 1, 1));

    public static Facility Facility { get; } = Rutan(Serang);

    public static Facility Rutan(FacilityId id) => Domain.Facilities.Facility
        .Establish(id, "Rutan Kelas IIB Serang", FacilityKind.Rutan, FacilityClass.IIB, IndonesianTimeZone.Wib, new(2000, 1, 1), At(0, "rutan-1"))
        .Bind(f => f.EstablishPost(Post, "Kepala Rutan", new(2020, 1, 1), At(0, "rutan-2")))
        .Bind(f => f.GiveMandate(Mandate, SigningMode.Sole, [Post], Scope<SubjectId>.Unlimited, Since, At(0, "rutan-3")))
        .Bind(f => f.Appoint(Post, OfficialId.From("KARUTAN"), "Kepala Rutan", Since, At(0, "rutan-4")))
        .Bind(f => f.Designate(new([Sex.Male]), new(2000, 1, 1), At(0, "rutan-5")))
        .Value;

    public static Stakeholder Company { get; } = Body("SWEN");

    public static SkillProgramme Programme { get; } = SkillProgramme.DrawUp(
        ProgrammeId.From("LITERASI"),
        new()
        {
            Title = new("Literasi", "Literacy"),
            Stream = ProgrammeStream.Kepribadian,
            Field = ProgrammeField.Intellect,
            Audience = Audience.Adults,
            Subjects = [Soap],
            Hours = LessonHours.Of(20),
            MinutesPerLessonHour = 45,
            Completion = CompletionCriteria.ByPresence(75).Value,
            CorrectionDays = 3,
            Certificates = [CertificateKind.TrainingCertificate],
        },
        new(2025, 1, 1),
        At(0, "programme")).Value;

    public static CertificateNames Names { get; } = new("Rutan Serang", "Rutan Serang", "Rutan Serang", "Rutan Serang");

    public static Recording At(int minute, string id) => Recording.Of(id, Start + Duration.FromMinutes(minute), "petugas");

    /// <summary>The same on the day on which papers are given.</summary>
    public static Recording InAugust(int minute, string id) => Recording.Of(id, Instant.FromUtc(2025, 8, 8, 2, 0) + Duration.FromMinutes(minute), "petugas");

    /// <summary>A company with a director who may sign everything.</summary>
    public static Stakeholder Body(string id) => Stakeholder
        .Register(StakeholderId.From(id), StakeholderKind.Company, $"PT {id}", new(2010, 1, 1), At(0, $"{id}-1"))
        .Bind(s => s.EstablishPost(Post, "Direktur", new(2020, 1, 1), At(0, $"{id}-2")))
        .Bind(s => s.GiveMandate(Mandate, SigningMode.Sole, [Post], Scope<SubjectId>.Unlimited, Since, At(0, $"{id}-3")))
        .Bind(s => s.Appoint(Post, OfficialId.From("DIREKTUR"), "Direktur", Since, At(0, $"{id}-4")))
        .Value;

    /// <summary>An agreement of Swen's, or of another company's, with the Rutan in force from 1 February 2025 to 31 January 2027 unless said otherwise.</summary>
    public static CooperationAgreement Agreement(
        string id = "PKS-1", LocalDate? firstDay = null, LocalDate? lastDay = null, AgreementClauses? clauses = null, Stakeholder? partner = null) => Dossier.Empty.Apply(new()
        {
            Agreement = AgreementId.From(id),
            Zone = IndonesianTimeZone.Wib,
            DraftedOn = new(2025, 1, 2),
            Kind = AgreementKind.PerjanjianKerjaSama,
            TitleAsPrinted = "Perjanjian Kerja Sama",
            Parties = [AgreementParty.Of(Serang), AgreementParty.Of((partner ?? Company).Id)],
            Scope = [new(Soap)],
            FirstDay = firstDay ?? new(2025, 2, 1),
            LastDay = lastDay ?? new(2027, 1, 31),
            Clauses = clauses,
            Authorities =
        [
            Facility.AuthorityOf(OfficialId.From("KARUTAN"), new(2025, 1, 2), (partner ?? Company).Id, Soap),
            (partner ?? Company).AuthorityOf(OfficialId.From("DIREKTUR"), new(2025, 1, 2), Serang, Soap),
        ],
        }, At(1, $"{id}-sheet")).Value.Agreement;

    public static DomainResult<CooperationAgreement> Ended(this CooperationAgreement agreement, LocalDate lastDay, string entry, string reason = "sepakat") =>
        agreement.Terminate(lastDay, TerminationCause.MutualConsent, reason, At(5, entry));

    public static Cohort Cohort(string id = "ANG-1", int seats = 1, ProviderId? provider = null, FacilityId? at = null) => Whole(Programme).Open(
        CohortId.From(id),
        Programme.Id,
        new() { Facility = at ?? Serang, Zone = IndonesianTimeZone.Wib, Provider = provider ?? at ?? Serang, Seats = seats, Sessions = PlannedSession.Series(new(2025, 8, 4), 10, new(9, 0), LessonHours.Of(2), Soap) },
        At(1, $"{id}-open")).Value.Cohort;

    /// <summary>An agreement that lets so many people take part in all cohorts under it together.</summary>
    public static CooperationAgreement WithQuota(string id, int people, Facility? at = null)
    {
        var facility = at ?? Facility;
        var sheet = new AgreementSheet
        {
            Agreement = AgreementId.From(id),
            Zone = IndonesianTimeZone.Wib,
            DraftedOn = new(2025, 1, 2),
            Kind = AgreementKind.PerjanjianKerjaSama,
            TitleAsPrinted = "Perjanjian Kerja Sama",
            Parties = [AgreementParty.Of(facility.Id), AgreementParty.Of(Company.Id)],
            Scope = [new(Soap)],
            FirstDay = new(2025, 2, 1),
            LastDay = new(2027, 1, 31),
        };
        AuthorityToSign[] authorities =
        [
            facility.AuthorityOf(OfficialId.From("KARUTAN"), new(2025, 1, 2), Company.Id, Soap),
            Company.AuthorityOf(OfficialId.From("DIREKTUR"), new(2025, 1, 2), facility.Id, Soap),
        ];
        return Dossier.Empty.Apply(sheet, At(1, $"{id}-sheet")).Map(static a => a.Agreement)
            .Bind(a => a.AgreeTerms(new() { Quotas = [new(QuotaUnit.People, people, QuotaPer.Term)] }, At(2, $"{id}-terms")))
            .Bind(a => a.Sign(authorities[0], At(3, $"{id}-signed-1")))
            .Bind(a => a.Sign(authorities[1], At(3, $"{id}-signed-2"))).Value;
    }

    public static DomainResult<Cohort> Enrolled(this Cohort cohort, string person, string entry) =>
        Whole(cohort, Facility, Programme, Company)[cohort.Id].Enrol(Facts(ParticipantId.From(person)), new(2025, 8, 4), At(5, entry)).Map(static c => c.Cohort);

    /// <summary>Some roots, which are all there are.</summary>
    public static Dossier Whole(params IEnumerable<AggregateRoot> roots) => Dossier.Of(roots).Value
        .HoldingAll(Start, Holding.Facilities, Holding.Stakeholders, Holding.Agreements, Holding.Cohorts, Holding.Referrals);

    /// <summary>A paper of an outside body for somebody who takes part.</summary>
    public static DomainResult<Cohort> WithPaper(this Cohort cohort, string person, string number, string entry, string body = "BNSP") => Whole(cohort)[cohort.Id].RecordCompetence(
        ParticipantId.From(person), StakeholderId.From(body), CertificateNumber.From(number), new(2025, 8, 8), CertificateValidity.WithoutExpiry, Names, InAugust(6, entry)).Map(static c => c.Cohort);

    public static ParticipantFacts Facts(ParticipantId person, FacilityId? at = null) => ParticipantFacts.WithEmptyRegisters(person) with
    {
        Status = Known.Since(new(2024, 1, 1), LegalStatus.Narapidana),
        Sentence = Sentence.Of(SentenceTerm.Of(years: 4), new(2024, 1, 1)),
        Sex = Sex.Male,
        Whereabouts = Known.Since(new(2024, 1, 1), at ?? Serang),
        Litmas = Known.Of(new Litmas(new(2024, 2, 1), FacilityFunction.Pembinaan)),
        Risk = Known.Since(new(2024, 1, 1), RiskLevel.Low),
        Health = HealthFitness.Fit,
        Interests = Known.Of(Soap),
        Willing = true,
    };
}
