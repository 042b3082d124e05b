#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

// Story 000: Lapas Kelas IIA Serang and PT Swen Inovasi Transfer. Two named programmes, three witnesses of other bodies, signed at another facility on a joint occasion.
// The article prints no day, number or period: what is missing is said, and an addendum supplies it. Days, sessions and people are invented; names of officials are those of the article.
using NodaTime;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

var today = new LocalDate(2023, 3, 1);
var entry = 0;
var (skewers, soap) = (SubjectId.From("TUSUK-SATE"), SubjectId.From("SABUN"));
var cilegon = Facility.Establish(FacilityId.From("LAPAS-CILEGON"), "Lapas Kelas IIA Cilegon", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, null, Next()).Value;
var lapas = Facility.Establish(FacilityId.From("LAPAS-SERANG"), "Lapas Kelas IIA Serang", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, null, Next())
    .Bind(f => f.EstablishPost(PostId.From("KEPALA"), "Kepala Lapas", new(2020, 1, 1), Next()))
    .Bind(f => f.Appoint(PostId.From("KEPALA"), OfficialId.From("HERI"), "Heri Kusrita", ValidityPeriod.From(new(2021, 1, 1)), Next()))
    .Bind(f => f.GiveMandate(MandateId.From("M-1"), SigningMode.Sole, [PostId.From("KEPALA")], Scope<SubjectId>.Unlimited, ValidityPeriod.From(new(2020, 1, 1)), Next()))
    .Bind(f => f.Designate(new([Sex.Male]), new(2020, 1, 1), Next()))
    .Value;
var swen = Stakeholder.Register(StakeholderId.From("SWEN"), StakeholderKind.Company, "PT. Swen Inovasi Transfer", null, Next())
    .Bind(s => s.EstablishPost(PostId.From("DIREKTUR"), "Direktur", new(2015, 1, 1), Next()))
    .Bind(s => s.Appoint(PostId.From("DIREKTUR"), OfficialId.From("SRI"), "DR. Sri Wahyuni, MP", ValidityPeriod.From(new(2015, 1, 1)), Next()))
    .Bind(s => s.GiveMandate(MandateId.From("AKTA"), SigningMode.Sole, [PostId.From("DIREKTUR")], Scope<SubjectId>.Unlimited, ValidityPeriod.From(new(2015, 1, 1)), Next()))
    .Value;

// As printed: what the article tells, and no more.
var pks = CooperationAgreement.Draft(AgreementId.From("PKS-SWEN"), IndonesianTimeZone.Wib, today, AgreementKind.PerjanjianKerjaSama, "Perjanjian Kerja Sama (PKS)", Next())
    .Bind(a => a.Name(AgreementParty.Of(lapas.Id, "Lembaga Pemasyarakatan (Lapas) Kelas IIA Serang"), Next()))
    .Bind(a => a.Name(AgreementParty.Of(swen.Id, "PT. Swen Inovasi Transfer"), Next()))
    .Bind(a => a.AgreeScope([ScopeItem.Of("TUSUK-SATE", "pembuatan tusuk sate"), ScopeItem.Of("SABUN", "pembuatan sabun pembersih")], Next()))
    .Bind(a => a.ReportSignatory(new(lapas.Id, "Heri Kusrita", "Kepala Lapas Kelas IIA Serang", null), Next()))
    .Bind(a => a.ReportSignatory(new(swen.Id, "DR. Sri Wahyuni, MP", "Direktur", null), Next()))
    .Bind(a => a.NoteWitness(new("Masjuno", "Kepala Divisi Pemasyarakatan"), Next()))
    .Bind(a => a.NoteWitness(new("Hendri Marpaung", "Kepala BNNP Provinsi Banten"), Next()))
    .Bind(a => a.NoteWitness(new("Helldy Agustian", "Walikota Cilegon"), Next()))
    .Bind(a => a.DescribeSigning(new(null, Within: OccasionId.From("SERANG-RAYA")), Next()))
    .Value;

#region occasion
// One occasion for several things at another facility: it is said once, and the agreement names it.
var rehabilitation = SkillProgramme.DrawUp(ProgrammeId.From("REHAB"), Rehabilitation(), today, Next()).Value;
var occasion = new Occasion
{
    Id = OccasionId.From("SERANG-RAYA"),
    Title = "Penandatanganan Kerjasama, Pembukaan Rehabilitasi Narkotika serta Pelatihan Kemandirian UMKM UPT Pemasyarakatan se-Serang Raya",
    Host = cilegon.Id,
    Guests = [new(new("Masjuno", "Kepala Divisi Pemasyarakatan"), GuestRole.Spoke), new(new("Helldy Agustian", "Walikota Cilegon"), GuestRole.Present)],
    Programmes = [rehabilitation.Id],
};
var joint = Dossier.Of(lapas, cilegon, swen, pks, rehabilitation).Value.WithOccasions(occasion).Value[occasion.Id];
Console.WriteLine(joint.In(Language.Indonesian));
foreach (var finding in joint.Findings)
{
    Console.WriteLine($"- {finding.Text.Id}");
}
#endregion

Console.WriteLine($"{pks.TitleAsPrinted}, {cilegon.Names.ByDay.On(today)}; saksi: {pks.Witnesses.Count}; kedudukan: {pks.StandingOn(today).In(Language.Indonesian)}");
Console.WriteLine($"Belum ada: {string.Join(", ", pks.Missing.Where(m => m.IsNeeded).Select(m => m.Element.Name.Id).Distinct())}");

// A class before the agreement is in force is not covered, and the reason names the agreement and what is missing.
var sessions = PlannedSession.Series(new(2023, 4, 3), 10, new(8, 0), LessonHours.Of(4), soap);
var course = Open("SABUN-1", soap, sessions);
Console.WriteLine(course.CoverageOf(sessions[0].Id).Value.Receipt.Gaps[0].Text.Id);

// Supplied: day, authority, numbers and period.
today = new(2023, 3, 10);
var signed = course.Dossier[pks.Id].Change(a => a.Sign(lapas.AuthorityOf(OfficialId.From("HERI"), today, swen.Id, skewers, soap), Next()))
    .Bind(a => a.Change(b => b.Sign(swen.AuthorityOf(OfficialId.From("SRI"), today, lapas.Id, skewers, soap), Next())))
    .Bind(a => a.Amend(
        new Addendum(today) { Period = AgreedPeriod.Between(today, new(2025, 3, 9)).Value, Numbers = [new(lapas.Id, "W.12.PAS-5/2023"), new(swen.Id, "001/SIT/2023")] },
        [lapas.AuthorityOf(OfficialId.From("HERI"), today, swen.Id, skewers, soap), swen.AuthorityOf(OfficialId.From("SRI"), today, lapas.Id, skewers, soap)],
        Next(),
        Provenance.Supplied))
    .Value;
Console.WriteLine($"Berlaku {signed.InForceDays.In(Language.Indonesian)}; ruang lingkup: {signed.Agreement.ProvenanceOf(AgreementElement.Scope)?.In(Language.Indonesian)}, jangka waktu: {signed.Agreement.ProvenanceOf(AgreementElement.Period)?.In(Language.Indonesian)}");

// Both programmes may be run under it, and no third one.
foreach (var subject in new[] { skewers, soap, SubjectId.From("LAS") })
{
    Console.WriteLine($"{subject}: {(signed.CoverageOf(lapas.Id, swen.Id, subject).Days.Contains(today) ? "tercakup" : signed.CoverageOf(lapas.Id, swen.Id, subject).ReasonsOn(today)[0].Text.Id)}");
}

// The class is held; one of three is released in the middle, which is neither completing nor failing.
course = signed.Dossier[course.Cohort.Id];
foreach (var person in new[] { "P-1", "P-2", "P-3" }.Select(Convict))
{
    course = course.Enrol(person, course.Cohort.FirstDay, Next()).Value;
}

foreach (var session in course.Cohort.Sessions)
{
    today = session.Day;
    course = course.Hold(session.Id, new([.. course.TakingPartOn(session.Day)], []), Next()).Value;
    course = session.Day == new LocalDate(2023, 4, 6) ? course.Then(c => c.End(ParticipantId.From("P-3"), session.Day, ExitKind.ReleasedEarly, Next())).Value : course;
}

today = new(2023, 4, 20);
foreach (var finding in course.CompletionOn(today))
{
    course = course.Certify(finding.Participant, CertificateNumber.From($"SABUN/{finding.Participant}/2023"), today, Next()).Value;
    Console.WriteLine($"{finding.Participant}: {finding.Outcome.In(Language.Indonesian)}; {finding.Evidence.Attended} dari {finding.Evidence.Counted}; {finding.Papers[0].Name.Id}");
}

foreach (var subject in course.Dossier[signed.Id].Realised(today, Term.OfMonths(3)).Value.Subjects)
{
    Console.WriteLine($"{subject.Subject}: {subject.Held} dari {subject.Planned} pertemuan, {subject.TookPart} peserta, {subject.Certified} bersertifikat");
}

Recording Next() => Recording.Of($"E-{++entry}", IndonesianTimeZone.Wib.EndOf(today), "giatja");

// Everything is here: who loads a dossier says so.
CohortInDossier Open(string id, SubjectId subject, ValueList<PlannedSession> planned)
{
    var programme = SkillProgramme.DrawUp(
        ProgrammeId.From($"PRG-{id}"),
        new()
        {
            Title = new("Pembuatan sabun pembersih", "Making soap"),
            Stream = ProgrammeStream.Kemandirian,
            Field = ProgrammeField.SkillsForSelfEmployment,
            Audience = Audience.Adults,
            Subjects = [subject],
            Hours = LessonHours.Of(40),
            MinutesPerLessonHour = 45,
            Completion = CompletionRule.OfTheFacility(80, false, null).Value,
            CorrectionDays = 7,
            Provider = swen.Id,
            Remuneration = Remuneration.Premi,
            Certificates = [CertificateKind.TrainingCertificate],
        },
        today,
        Next()).Value;
    return Dossier.Of(lapas, swen, pks, programme).Value.HoldingAll(Next().Stamp.RecordedAt, Holding.Cohorts, Holding.Agreements).Open(
        CohortId.From(id), programme.Id, new() { Facility = lapas.Id, Zone = IndonesianTimeZone.Wib, Seats = 16, Sessions = planned }, Next()).Value;
}

Curriculum Rehabilitation() => new()
{
    Title = new("Rehabilitasi narkotika", "Rehabilitation from narcotics"),
    Stream = ProgrammeStream.Rehabilitation,
    Field = ProgrammeField.SocialRehabilitation,
    Audience = Audience.Adults,
    Subjects = [SubjectId.From("REHABILITASI")],
    Hours = LessonHours.Of(40),
    MinutesPerLessonHour = 45,
    Completion = CompletionRule.ByPresence(90).Value,
    CorrectionDays = 7,
    Certificates = [CertificateKind.StatementOfCompletion],
};

ParticipantFacts Convict(string id) => ParticipantFacts.WithEmptyRegisters(ParticipantId.From(id)) with
{
    Status = OnRecord.Since(new(2022, 1, 1), LegalStatus.Narapidana),
    ExpectedRelease = new LocalDate(2025, 1, 1),
    Sex = Sex.Male,
    Whereabouts = OnRecord.Since(new(2022, 1, 1), lapas.Id),
    Litmas = OnRecord.Of(new Litmas(new(2022, 2, 1), FacilityFunction.Pembinaan)),
    Risk = OnRecord.Since(new(2022, 1, 1), RiskLevel.Low),
    Health = HealthFitness.Fit,
};
