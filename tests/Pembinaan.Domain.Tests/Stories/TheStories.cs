using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Stories;

/// <summary>What the stories have in common: parties with authority, people of whom everything is known, classes that are held. People are invented.</summary>
internal static class TheStories
{
    public static LocalDate Day(string iso) => AgreementsGiven.Day(iso);

    public static Recording At(string iso, string id) => AgreementsGiven.On(iso, id);

    public static Facility Unit(string id, string name, FacilityKind kind, FacilityClass grade, string head) =>
        Facility.Establish(FacilityId.From(id), name, kind, grade, IndonesianTimeZone.Wib, Day("2000-01-01"), At("2020-01-01", "f1"))
            .Bind(f => f.EstablishPost(PostId.From("KEPALA"), $"Kepala {name}", Day("2000-01-01"), At("2020-01-01", "f2")))
            .Bind(f => f.Appoint(PostId.From("KEPALA"), OfficialId.From("KEPALA"), head, ValidityPeriod.From(Day("2020-01-01")), At("2020-01-01", "f3")))
            .Bind(f => f.GiveMandate(MandateId.From("M"), SigningMode.Sole, [PostId.From("KEPALA")], Scope<SubjectId>.Unlimited, ValidityPeriod.From(Day("2020-01-01")), At("2020-01-01", "f4")))
            .Value;

    public static Stakeholder Partner(string id, StakeholderKind kind, string name, string post, string holder) =>
        Stakeholder.Register(StakeholderId.From(id), kind, name, Day("2000-01-01"), At("2020-01-01", "s1"))
            .Bind(s => s.EstablishPost(PostId.From("PIMPINAN"), post, Day("2000-01-01"), At("2020-01-01", "s2")))
            .Bind(s => s.Appoint(PostId.From("PIMPINAN"), OfficialId.From("PIMPINAN"), holder, ValidityPeriod.From(Day("2020-01-01")), At("2020-01-01", "s3")))
            .Bind(s => s.GiveMandate(MandateId.From("M"), SigningMode.Sole, [PostId.From("PIMPINAN")], Scope<SubjectId>.Unlimited, ValidityPeriod.From(Day("2020-01-01")), At("2020-01-01", "s4")))
            .Value;

    /// <summary>Both heads sign on one day, each with the authority that the party's own records show.</summary>
    public static CooperationAgreement SignedBy(this CooperationAgreement agreement, Facility unit, Stakeholder partner, string day, params SubjectId[] subjects) => agreement
        .Sign(unit.AuthorityOf(OfficialId.From("KEPALA"), Day(day), partner.Id, subjects), At(day, "sign-1"))
        .Bind(a => a.Sign(partner.AuthorityOf(OfficialId.From("PIMPINAN"), Day(day), unit.Id, subjects), At(day, "sign-2")))
        .Value;

    public static Curriculum Curriculum(string title, SubjectId subject, ProgrammeStream? stream = null, ProgrammeField? field = null, CompletionCriteria? completion = null, ProgrammeConditions? conditions = null) => new()
    {
        Title = LocalisedText.Same(title),
        Stream = stream ?? ProgrammeStream.Kemandirian,
        Field = field ?? ProgrammeField.SkillsForSelfEmployment,
        Audience = Audience.Adults,
        Subjects = [subject],
        Hours = LessonHours.Of(40),
        MinutesPerLessonHour = 45,
        Completion = completion ?? CompletionCriteria.ByPresence(80).Value,
        CorrectionDays = 7,
        Conditions = conditions,
        Certificates = [CertificateKind.TrainingCertificate, CertificateKind.StatementOfCompletion],
    };

    /// <summary>Ten sessions of four lesson hours on working days.</summary>
    public static Cohort Class(string id, Facility unit, ProviderId provider, Curriculum curriculum, string firstDay, SpaceId? space = null) => Cohort.Open(
        CohortId.From(id),
        SkillProgramme.DrawUp(ProgrammeId.From($"PRG-{id}"), curriculum, Day(firstDay), At(firstDay, "programme")).Value,
        new()
        {
            Facility = unit.Id,
            Zone = IndonesianTimeZone.Wib,
            Provider = provider,
            Seats = 16,
            Sessions = PlannedSession.Series(Day(firstDay), 10, new(8, 0), LessonHours.Of(4), curriculum.Subjects[0]).Select(s => s with { Space = space }).ToValueList(),
        },
        At("2020-01-02", "open")).Value;

    public static ParticipantFacts Person(string id, Facility unit, LegalStatus? status = null, string release = "2030-01-01", Sex? sex = null, string domicile = "36.04", string born = "1995-03-01") =>
        ParticipantFacts.WithEmptyRegisters(ParticipantId.From(id)) with
        {
            Status = Known.Since(Day("2020-06-01"), status ?? LegalStatus.Narapidana),
            BirthDate = Day(born),
            Domicile = RegionCode.From(domicile),
            Sex = sex ?? Sex.Male,
            ExpectedRelease = Day(release),
            Whereabouts = Known.Since(Day("2020-06-01"), unit.Id),
            Litmas = Known.Of(new Litmas(Day("2020-07-01"), FacilityFunction.Pembinaan), new Litmas(Day("2020-07-01"), FacilityFunction.Pelayanan)),
            Risk = Known.Since(Day("2020-06-01"), RiskLevel.Low),
            Health = HealthFitness.Fit,
            Interests = Fact<ValueList<SubjectId>>.Unknown,
            Willing = true,
        };

    public static AdmissionDecision Decide(this Cohort cohort, ParticipantFacts person, Facility unit, FacilityContext context, params ReadOnlySpan<CoveringAgreement> agreements) =>
        Admissions.Decide(cohort, new() { Person = person, Day = cohort.FirstDay, Facility = context }, unit, agreements);

    public static Cohort Enrol(this Cohort cohort, ParticipantFacts person, Facility unit, FacilityContext context, params ReadOnlySpan<CoveringAgreement> agreements) =>
        cohort.Enrol(cohort.Decide(person, unit, context, agreements).Admission.Value, At("2020-01-03", $"enrol-{person.Id}")).Value;

    /// <summary>Holds every session; everybody who takes part is there.</summary>
    public static Cohort HeldThroughout(this Cohort cohort, Facility unit, params ReadOnlySpan<CoveringAgreement> agreements)
    {
        foreach (var session in cohort.Sessions.Where(static s => !s.IsHeld).ToList())
        {
            var coverage = SessionCoverage.Of(cohort, session.Id, unit, agreements).Value;
            cohort = cohort.Hold(new(cohort.TakingPartOn(session.Day).ToValueList(), []), coverage, At(Iso(session.Day), $"hold-{session.Id}")).Value;
        }

        return cohort;
    }

    public static Cohort Concluded(this Cohort cohort, Facility unit, params ReadOnlySpan<CoveringAgreement> agreements)
    {
        foreach (var person in cohort.Participants.ToList())
        {
            cohort = cohort.Conclude(Completion.Of(cohort, person, cohort.LastDay.PlusDays(1), unit, agreements).Value, At(Iso(cohort.LastDay.PlusDays(1)), $"conclude-{person}")).Value;
        }

        return cohort;
    }

    public static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", null);
}
