#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

// One agreement follows another: how each stands on a day, what links them, and a cohort that moves from the first to the second. Days and papers are invented.
using NodaTime;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

var language = args.Contains("--en") ? Language.English : Language.Indonesian;
var (entry, now, title) = (0, Instant.FromUtc(2025, 1, 20, 2, 0), "Perjanjian Kerja Sama");
var (soap, head, director) = (SubjectId.From("SABUN"), OfficialId.From("KALAPAS"), OfficialId.From("DIREKTUR"));
var since = ValidityPeriod.From(new(2020, 1, 1));
var lapas = Facility.Establish(FacilityId.From("UPT-S"), "Lapas Kelas IIA Serang", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, null, Next())
    .Bind(f => f.EstablishPost(PostId.From("KEPALA"), "Kepala Lapas", new(2020, 1, 1), Next()))
    .Bind(f => f.Appoint(PostId.From("KEPALA"), head, "Kepala Lapas", since, Next()))
    .Bind(f => f.GiveMandate(MandateId.From("M-1"), SigningMode.Sole, [PostId.From("KEPALA")], Scope<SubjectId>.Unlimited, since, Next()))
    .Value;
var swen = Stakeholder.Register(StakeholderId.From("PT-SWEN"), StakeholderKind.Company, "PT Swen Inovasi Transfer", null, Next())
    .Bind(s => s.EstablishPost(PostId.From("DIREKTUR"), "Direktur", new(2020, 1, 1), Next()))
    .Bind(s => s.Appoint(PostId.From("DIREKTUR"), director, "Direktur", since, Next()))
    .Bind(s => s.GiveMandate(MandateId.From("AKTA"), SigningMode.Sole, [PostId.From("DIREKTUR")], Scope<SubjectId>.Unlimited, since, Next()))
    .Value;
var programme = SkillProgramme.DrawUp(
    ProgrammeId.From("SABUN"),
    new()
    {
        Title = new("Pembuatan sabun pembersih", "Making soap"),
        Stream = ProgrammeStream.Kemandirian,
        Field = ProgrammeField.SkillsForSelfEmployment,
        Audience = Audience.Adults,
        Subjects = [soap],
        Hours = LessonHours.Of(40),
        MinutesPerLessonHour = 45,
        Completion = CompletionCriteria.ByPresence(75).Value,
        CorrectionDays = 7,
        Certificates = [CertificateKind.TrainingCertificate],
    },
    new(2025, 1, 1),
    Next()).Value;

#region ask
var pks = Signed(Draft("PKS-1", new(2025, 2, 1), new(2026, 1, 31)), new(2025, 1, 20));
var before = now;
now += Duration.FromDays(120);
pks = pks.Suspend(new(2025, 6, 2), new(2025, 6, 13), "renovasi bengkel", Next()).Value;
var around = Holding.AgreementsAround(pks.Id);                          // another record of it, or one that continues it, may count
var asked = Dossier.Of(lapas, swen, pks).Value.HoldingAll(now, around)[pks.Id];
foreach (var day in new LocalDate[] { new(2025, 1, 31), new(2025, 2, 1), new(2025, 6, 13), new(2026, 1, 31), new(2026, 2, 1) })
{
    var standing = asked.StandingOn(day);                               // Formation, LegalForce, IsOpenForIntake, IsSuspended
    var coverage = asked.CoverageOf(lapas.Id, swen.Id, soap);
    Console.WriteLine($"{day:uuuu-MM-dd}: {standing.In(language)}; a session is covered: {coverage.Days.Contains(day)}");
    foreach (var reason in coverage.ReasonsOn(day))                     // if not covered, every reason; if covered, what to know about it
    {
        Console.WriteLine($"    {reason.ErrorCode}: {reason.Text.In(language)}");
    }
}

Console.WriteLine(pks.AsKnownAt(before)?.StandingOn(new(2025, 6, 13)).In(language));    // what was known then
#endregion

var draft = Draft("PKS-2", new(2026, 2, 1), new(2027, 1, 31));
now += Duration.FromDays(240);

#region dossier
// What is there, and what is complete: here, all agreements and all cohorts. The next dossier has a root more, or its next revision; the rest is shared.
var dossier = Dossier.Of(lapas, swen, pks).Value.HoldingAll(now, Holding.Agreements, Holding.Cohorts);
dossier = dossier.With(programme, draft).Value;
Console.WriteLine($"references to a root that is not there: {dossier.Missing.Count()}");
#endregion

#region continue
// The next agreement is a draft; in the dossier it finds the one it continues, then both sides sign.
var next = dossier[draft.Id].Continue(pks.Id, Continuation.Replacement, Next())
    .Bind(a => a.Sign(lapas.Id, head, new(2026, 1, 15), Next()))
    .Bind(a => a.Sign(swen.Id, director, new(2026, 1, 15), Next()))
    .Value;
foreach (var link in next.Links.Value)
{
    Console.WriteLine($"{link.Predecessor} → {link.Successor}: {link.Continuation.In(language)}; gap: {link.Gap?.ToString() ?? "none"}");
}
#endregion

#region transfer
// Ten sessions from 26 January: five lie under the first agreement, five after it.
var sessions = PlannedSession.Series(new(2026, 1, 26), 10, new(8, 0), LessonHours.Of(4), soap);
var course = next.Dossier.Open(
    CohortId.From("ANGKATAN-1"),
    programme.Id,
    new() { Facility = lapas.Id, Zone = IndonesianTimeZone.Wib, Provider = swen.Id, Seats = 16, Sessions = sessions },
    Next()).Value;
var second = course.Dossier[draft.Id];
var plan = second.PlanTransfer([course.Cohort.Id], new(2026, 2, 1)).Value;     // a dry run
foreach (var refused in plan.Refused)
{
    foreach (var reason in refused.Reasons)
    {
        Console.WriteLine($"{refused.Cohort}: {reason.Text.In(language)}");
    }
}

var moved = second.Transfer(plan, Next()).Value;                               // a plan with refusals moves nothing
foreach (var item in plan.Movable)
{
    Console.WriteLine($"{item.Cohort}: {item.Sessions.Count} sessions from {item.Sessions[0]} on; under {moved.Id}: {moved.Agreement.Transfers.Count}");
}
#endregion

#region standing
dossier = moved.Dossier;
var later = dossier[draft.Id];
Console.WriteLine($"{later.StandingOn(new(2027, 1, 31)).In(language)}; what keeps its answers from being complete: {later.Open.Count}");
Console.WriteLine($"covered: {later.CoverageOf(lapas.Id, swen.Id, soap).Days.In(language)}");
Console.WriteLine($"links: {later.Links.Value.Count}, successors: {later.Successors.Value.Count}, counts as {later.CountsAs.Value}");
#endregion

#region change
// The agreement in the next dossier; the one before stays as it was.
var ended = later.Change(a => a.Terminate(new(2026, 11, 30), TerminationCause.MutualConsent, "kesepakatan bersama", Next())).Value;
Console.WriteLine($"{later.LastDay:uuuu-MM-dd} → {ended.LastDay:uuuu-MM-dd}");
#endregion

#region portfolio
var (portfolio, today) = (dossier.Portfolio, new LocalDate(2026, 1, 15));
var inForce = portfolio.InForceOn(today).Value;
Console.WriteLine($"in force: {string.Join(", ", inForce.Sure)}; nobody can tell: {inForce.Undetermined.Count}");
var quarter = ValidityPeriod.Between(new(2026, 1, 1), new(2026, 3, 31)).Value;
Console.WriteLine($"ending in the quarter: {string.Join(", ", portfolio.EndingBetween(quarter).Value.Sure)}");
Console.WriteLine($"dormant: {string.Join(", ", portfolio.Dormant(today, Term.OfMonths(3)).Value.Sure)}");     // nothing held under it, counted from the cohorts
Console.WriteLine($"not covered in 2026: {portfolio.GapsOf(lapas.Id, soap, 2026).Value.In(language)}");
foreach (var share in dossier.Realised(RollUp.Partner, 2026).Value)                              // numerator, denominator, the identities behind
{
    Console.WriteLine(share);
}
#endregion

#region rows
// All rows once; after a change those of the agreements whose rows or sources it changed.
var stored = dossier.Portfolio.Rows.Value.ToDictionary(r => r.Agreement, r => r.Rows);
foreach (var changed in Dossier.Affected(dossier, ended.Dossier).Value)
{
    stored[changed.Agreement] = changed.Rows;
    Console.WriteLine($"{changed.Agreement}: {changed.Rows.Count} rows");
}
#endregion

CooperationAgreement Draft(string id, LocalDate first, LocalDate last) =>
    CooperationAgreement.Draft(AgreementId.From(id), IndonesianTimeZone.Wib, first.PlusDays(-30), AgreementKind.PerjanjianKerjaSama, title, Next())
        .Bind(a => a.Name(AgreementParty.Of(lapas.Id, lapas.NameOn(first)), Next()))
        .Bind(a => a.Name(AgreementParty.Of(swen.Id, swen.NameOn(first)), Next()))
        .Bind(a => a.AgreeScope([new(soap)], Next()))
        .Bind(a => a.AgreePeriod(AgreedPeriod.Between(first, last).Value, Next()))
        .Value;

CooperationAgreement Signed(CooperationAgreement agreement, LocalDate day) => agreement
    .Sign(lapas.AuthorityOf(head, day, swen.Id, soap), Next())
    .Bind(a => a.Sign(swen.AuthorityOf(director, day, lapas.Id, soap), Next()))
    .Value;

Recording Next() => Recording.Of($"E-{++entry}", now, "giatja");
