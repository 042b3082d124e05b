#:project ../../src/Pembinaan.Domain.Testing/Pembinaan.Domain.Testing.csproj

// Story 000: Lapas Kelas IIA Serang and PT. Swen Inovasi Transfer. Sentence by sentence: docs/reference/stories.md.
// The article prints no day, number or period: what is missing is said, and an addendum supplies it. The class, its people and what they do after release are invented.
using NodaTime;
using Pembinaan.Domain;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Testing;
using Pembinaan.Domain.Time;

var language = args is ["--en"] ? Language.English : Language.Indonesian;
var (entry, today) = (0, new LocalDate(2023, 3, 1));
Facility lapas = A.Lapas() with { Code = "LAPAS-SERANG", Name = "Lapas Kelas IIA Serang", Head = "Heri Kusrita" };
Facility cilegon = A.Lapas() with { Code = "LAPAS-CILEGON", Name = "Lapas Kelas IIA Cilegon" };
Stakeholder swen = A.Partner() with { Code = "SWEN", Name = "PT. Swen Inovasi Transfer", Head = "DR. Sri Wahyuni, MP" };
var (skewers, soap) = (ScopeItem.Of("TUSUK-SATE", "pelatihan pembuatan tusuk sate"), ScopeItem.Of("SABUN", "pelatihan pembuatan sabun pembersih"));
var soapMaking = A.Programme(
    A.Curriculum with { Title = new("Pembuatan sabun pembersih", "Making soap"), Hours = LessonHours.Of(40), Units = [], Completion = CompletionCriteria.OfTheFacility(80, false, null).Value, Provider = swen.Id });
var rehabilitation = A.Programme(
    A.Curriculum with { Title = new("Rehabilitasi narkotika", "Rehabilitation from narcotics"), Stream = ProgrammeStream.Rehabilitation, Field = ProgrammeField.SocialRehabilitation, Units = [], Completion = CompletionCriteria.ByPresence(90).Value },
    "REHABILITASI");
var enterprise = A.Programme(A.Curriculum with { Title = new("Pelatihan kemandirian UMKM", "Training for small enterprises") }, "UMKM");

// As printed: what the article tells, and no more.
var pks = Dossier.Of(lapas, swen).Value.Apply(new()
{
    Agreement = AgreementId.From("PKS-SWEN"),
    Zone = IndonesianTimeZone.Wib,
    DraftedOn = today,
    Kind = AgreementKind.PerjanjianKerjaSama,
    TitleAsPrinted = "Perjanjian Kerja Sama (PKS)",
    Parties = [AgreementParty.Of(lapas.Id, "Lembaga Pemasyarakatan (Lapas) Kelas IIA Serang"), AgreementParty.Of(swen.Id, "PT. Swen Inovasi Transfer")],
    Scope = [skewers, soap],
    Signing = new(null, Within: OccasionId.From("SERANG-RAYA")),
}, Next())
    .Map(a => a.Agreement)
    .Bind(a => a.StatePurpose("pembinaan kemandirian, agar warga binaan dapat berintegrasi dengan masyarakat seutuhnya dan mempunyai bekal hidup", [], Next()))
    .Bind(a => a.ReportSignatory(new(lapas.Id, "Heri Kusrita", "Kepala Lapas Kelas IIA Serang", null), Next()))
    .Bind(a => a.ReportSignatory(new(swen.Id, "DR. Sri Wahyuni, MP", "Direktur PT. Swen Inovasi Transfer", null), Next()))
    .Bind(a => a.NoteWitness(new("Masjuno", "Kepala Divisi Pemasyarakatan Kanwil Kumham Banten"), Next()))
    .Bind(a => a.NoteWitness(new("Brigjen. Pol. Hendri Marpaung, SH", "Kepala BNNP Provinsi Banten"), Next()))
    .Bind(a => a.NoteWitness(new("Helldy Agustian", "Walikota Cilegon"), Next()))
    .Value;

#region occasion
// One occasion for several things at another facility: it is said once, and the agreement names it.
var occasion = new Occasion
{
    Id = OccasionId.From("SERANG-RAYA"),
    Title = "Penandatanganan Kerjasama, Pembukaan Rehabilitasi Narkotika serta Pelatihan Kemandirian UMKM UPT Pemasyarakatan se-Serang Raya",
    Host = cilegon.Id,
    Guests = [new(new("Masjuno", "Kepala Divisi Pemasyarakatan"), GuestRole.ToldThePress), new(new("Heri Kusrita", "Kepala Lapas Kelas IIA Serang"), GuestRole.ToldThePress)],
    Programmes = [rehabilitation.Id, enterprise.Id],
};
var joint = Dossier.Of(lapas, cilegon, swen, pks, rehabilitation, enterprise, soapMaking).Value.WithOccasions(occasion).Value.HoldingAll(Instant.MaxValue, Holding.Agreements)[occasion.Id];
Console.WriteLine(joint.In(language));
foreach (var finding in joint.Findings)
{
    Console.WriteLine($"- {finding.Text.In(language)}");
}
#endregion

// As printed it lacks what is needed to be in force.
Console.WriteLine(Dossier.Of(lapas, swen, pks).Value[pks.Id].Tell(today).In(language));

// Supplied: day, authority, numbers and period. Then both trainings may be run under it, and nothing else.
today = new(2023, 3, 10);
var dossier = Dossier.Of(lapas, swen, pks, soapMaking).Value.HoldingAll(Instant.MaxValue, Holding.Cohorts, Holding.Agreements, Holding.Referrals);
var authorities = new[] { lapas.WhoMaySign(today, swen.Id, skewers.Subject, soap.Subject)[0], swen.WhoMaySign(today, lapas.Id, skewers.Subject, soap.Subject)[0] };
var supplied = new Addendum(today) { Period = AgreedPeriod.Between(today, new(2025, 3, 9)).Value, Numbers = [new(lapas.Id, "W.12.PAS-5/2023"), new(swen.Id, "001/SIT/2023")] };
var signed = dossier[pks.Id].Change(a => a.Sign(authorities[0], Next()))
    .Bind(a => a.Change(b => b.Sign(authorities[1], Next())))
    .Bind(a => a.Amend(supplied, [.. authorities], Next(), Provenance.Supplied))
    .Value;
Console.WriteLine(signed.Tell(today).In(language));
Console.WriteLine(signed.CoverageOf(lapas.Id, swen.Id, SubjectId.From("PENGELASAN")).ReasonsOn(today)[0].Text.In(language));

// A class of three; one is released in the middle, which is neither passing nor failing.
var firstDay = new LocalDate(2023, 4, 3);
ParticipantFacts[] people = [.. Enumerable.Range(1, 3).Select(i => An.AdultConvict($"P-{i}", lapas, firstDay) with { Sentence = Sentence.Of(SentenceTerm.Of(years: 1, months: 3), new(2022, 4, 3)) })];
var course = (A.Cohort(soapMaking, lapas, firstDay) with { Code = "SABUN-1", Provider = swen.Id, People = [.. people], Held = 0 }).In(signed.Dossier);
foreach (var session in course.Cohort.Sessions)
{
    today = session.Day;
    course = course.Hold(session.Id, new([.. course.TakingPartOn(today)], []), Next()).Value;
    course = today == new LocalDate(2023, 4, 6) ? course.Then(c => c.End(people[2].Id, today, ExitKind.ReleasedEarly, Next())).Value : course;
}

today = new(2023, 4, 20);
foreach (var finding in course.CompletionOn(today))
{
    Console.WriteLine(finding.In(language));
    course = course.Complete(finding.Participant, today, Next()).Value;
    course = course.Certify(finding.Participant, CertificateNumber.From($"SABUN/{finding.Participant}/2023"), today, Next()).Value;
}

Console.WriteLine(course.Tell(today).In(language));

// After release: one works with the partner, one begins a business of one's own with the partner as mentor.
today = new(2023, 7, 10);
var free = people[..2].Select(p => course.Dossier.CandidateOf(p, DateSet.None, today)).ToList();
var job = JobReferral.Refer(JobReferralId.From("KERJA-1"), CandidateMatch.Of(free[0], new() { Code = "pembuat sabun", Employer = swen.Id, FirstDay = today, Subjects = [soap.Subject] }), swen, today, Next())
    .Bind(r => r.Accept(today, Next()))
    .Bind(r => r.Place(today, Next()))
    .Value;
var business = JobReferral.StartBusiness(JobReferralId.From("USAHA-1"), CandidateMatch.Of(free[1], new() { Code = "usaha sabun rumahan", Employer = null, FirstDay = today, Subjects = [soap.Subject] }), swen, Next())
    .Bind(r => r.Mentor(swen.Id, ValidityPeriod.Lasting(today, Term.OfMonths(6)).Value, Next(), pks.Id))
    .Value;
var after = course.Dossier.With(job, business).Value;
Console.WriteLine(after.Tell(job.Id, today).In(language));
Console.WriteLine(after.Tell(business.Id, today).In(language));
Console.WriteLine(after[pks.Id].Realised(today, Term.OfMonths(4)).Value.In(language));

Recording Next() => Recording.Of($"E-{++entry}", IndonesianTimeZone.Wib.EndOf(today), "giatja");
