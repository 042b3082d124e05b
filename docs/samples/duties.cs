#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

using NodaTime;
using Pembinaan.Domain;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

// What the parties owe again and again, what an evaluation left to be done, and what came of both.
var language = Language.Indonesian;
var entries = 0;
Recording On(int year, int month, int day) => Recording.Of($"e-{++entries}", Instant.FromUtc(year, month, day, 3, 0), "petugas");
string Say(LocalDate? day) => day is { } known ? IndonesianDate.Format(known, language) : "–";

var (soap, signed) = (SubjectId.From("SABUN"), new LocalDate(2025, 1, 3));
var unit = Facility.Establish(FacilityId.From("UPT-S"), "Lapas Kelas IIA Serang", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, null, On(2025, 1, 2))
    .Bind(f => f.EstablishPost(PostId.From("KEPALA"), "Kepala Lapas", new(2010, 1, 1), On(2025, 1, 2)))
    .Bind(f => f.GiveMandate(MandateId.From("M-1"), SigningMode.Sole, [PostId.From("KEPALA")], Scope<SubjectId>.Unlimited, ValidityPeriod.From(new(2010, 1, 1)), On(2025, 1, 2)))
    .Bind(f => f.Appoint(PostId.From("KEPALA"), OfficialId.From("HADI"), "Hadi", ValidityPeriod.From(new(2023, 1, 1)), On(2025, 1, 2))).Value;
var company = Stakeholder.Register(StakeholderId.From("PT-MAJU"), StakeholderKind.Company, "PT Maju Bersama", null, On(2025, 1, 2))
    .Bind(c => c.EstablishPost(PostId.From("DIREKTUR"), "Direktur", new(2018, 1, 1), On(2025, 1, 2)))
    .Bind(c => c.GiveMandate(MandateId.From("AKTA-12"), SigningMode.Sole, [PostId.From("DIREKTUR")], Scope<SubjectId>.Unlimited, ValidityPeriod.From(new(2018, 1, 1)), On(2025, 1, 2)))
    .Bind(c => c.Appoint(PostId.From("DIREKTUR"), OfficialId.From("ANI"), "Ani", ValidityPeriod.From(new(2018, 1, 1)), On(2025, 1, 2))).Value;
PartyId lapas = unit.Id;
PartyId partner = company.Id;

#region duties
// Monitoring by the partner once a year; the report of ps 18 twice a year, owed by both; proceeds paid every three months.
AgreementTerms terms = new()
{
    Obligations =
    [
        Obligation.Monitoring("MONEV", partner, firstDueOn: new(2025, 6, 30)),
        Obligation.PeriodicReport("LAPORAN-MITRA", partner, firstDueOn: new(2025, 7, 31), everyMonths: 6),
        Obligation.PeriodicReport("LAPORAN-UPT", lapas, firstDueOn: new(2025, 7, 31), everyMonths: 6),
        new("PREMI", partner, "Menyetorkan premi peserta", DueOn: new(2025, 3, 31), EveryMonths: 3),
    ],
};
#endregion

var agreement = CooperationAgreement.Draft(AgreementId.From("PKS-7"), IndonesianTimeZone.Wib, new(2025, 1, 2), AgreementKind.PerjanjianKerjaSama, "PERJANJIAN KERJA SAMA", On(2025, 1, 2))
    .Bind(a => a.Name(AgreementParty.Of(lapas), On(2025, 1, 2)))
    .Bind(a => a.Name(AgreementParty.Of(partner), On(2025, 1, 2)))
    .Bind(a => a.AgreeScope([new(soap)], On(2025, 1, 2)))
    .Bind(a => a.AgreePeriod(AgreedPeriod.Between(new(2025, 1, 6), new(2027, 1, 5)).Value, On(2025, 1, 2)))
    .Bind(a => a.AgreeTerms(terms, On(2025, 1, 2)))
    .Bind(a => a.Sign(unit.AuthorityOf(OfficialId.From("HADI"), signed, partner, soap), On(2025, 1, 3)))
    .Bind(a => a.Sign(company.AuthorityOf(OfficialId.From("ANI"), signed, lapas, soap), On(2025, 1, 3))).Value;

#region done
// The partner pays in March and monitors late; both report on the first half of the year, the partner in time.
agreement = agreement.Fulfil("PREMI", new(2025, 3, 28), "disetor", On(2025, 3, 28))
    .Bind(a => a.Fulfil("MONEV", new(2025, 7, 3), "kunjungan", On(2025, 7, 3), dueOn: new(2025, 6, 30)))
    .Bind(a => a.ReceiveReport(partner, ValidityPeriod.Between(new(2025, 1, 6), new(2025, 6, 30)).Value, new(2025, 7, 20), On(2025, 7, 20)))
    .Bind(a => a.ReceiveReport(lapas, ValidityPeriod.Between(new(2025, 1, 6), new(2025, 6, 30)).Value, new(2025, 8, 5), On(2025, 8, 5))).Value;
#endregion

#region realised
// Each time that it fell due, and the next.
var dossier = Dossier.Of(agreement, unit, company).Value
    .HoldingAll(Instant.FromUtc(2025, 8, 20, 3, 0), Holding.CohortsOf(unit.Id), Holding.AgreementsAround(agreement.Id));
var realisation = dossier[agreement.Id].Realised(new(2025, 8, 20), dormantAfter: Term.OfMonths(3)).Value;
foreach (var duty in realisation.Obligations)
{
    Console.WriteLine($"{duty.Obligation.Code} {Say(duty.Obligation.DueOn)}: {Say(duty.FulfilledOn)}{(duty.IsOverdue ? " (terlambat)" : null)}");
}
#endregion

Console.WriteLine();

#region basis
var report = agreement.TermsOn(new(2025, 8, 20)).Obligations[1];
Console.WriteLine($"{report.Text} [{report.Basis!.In(language)}], tiap {report.EveryMonths} bulan");
Console.WriteLine(agreement.Fulfil("MONEV", new(2025, 8, 20), null, On(2025, 8, 20), dueOn: new(2025, 6, 29)).ValidationErrors.First().ErrorMessage);
#endregion

Console.WriteLine();

#region follow-up
// An evaluation leaves something to be done: by whom and until when. It is not closed before the evaluation was.
EvaluationScore score = EvaluationScore.Of(3, 1, 5).Value;
Evaluation evaluation = new("E-2025", ValidityPeriod.Between(new(2025, 1, 6), new(2025, 6, 30)).Value, new(2025, 7, 15), score, Recommendation.Revise);
agreement = agreement.Evaluate(evaluation, On(2025, 8, 6))
    .Bind(a => a.RecordFollowUp(new("TL-1", "E-2025", partner, new(2025, 8, 15), "menambah satu mesin"), On(2025, 8, 6)))
    .Bind(a => a.RecordFollowUp(new("TL-2", "E-2025", lapas, new(2025, 9, 1), "menambah jam pelatihan"), On(2025, 8, 6))).Value;
Console.WriteLine(agreement.CloseFollowUp("TL-1", new(2025, 7, 14), null, On(2025, 8, 7)).ValidationErrors.First().ErrorMessage);
agreement = agreement.CloseFollowUp("TL-1", new(2025, 8, 18), "mesin dipasang", On(2025, 8, 18)).Value;
foreach (var followUp in dossier.With(agreement).Value[agreement.Id].Realised(new(2025, 8, 20), Term.OfMonths(3)).Value.FollowUps)
{
    Console.WriteLine($"{followUp.FollowUp.Code} {dossier.NameOf(followUp.FollowUp.Owner, followUp.FollowUp.DueOn)} {Say(followUp.FollowUp.DueOn)}: {Say(followUp.ClosedOn)}{(followUp.IsOverdue ? " (terlambat)" : null)}");
}
#endregion

Console.WriteLine();

#region reminders
// What falls due within a month and was not reminded of yet: also the premi that was missed, and the follow-up that is open.
LocalDate today = new(2025, 8, 20);
var all = dossier.With(agreement).Value.HoldingAll(Instant.FromUtc(2025, 8, 20, 3, 0), Holding.Agreements);
foreach (var reminder in all.Portfolio.RemindersDue([(ReminderKind.Obligation, Term.OfMonths(1)), (ReminderKind.FollowUp, Term.OfDays(14))], today, sent: []).Value)
{
    Console.WriteLine(all.Portfolio.Sentence(reminder, today).Value.In(language));
}
#endregion
