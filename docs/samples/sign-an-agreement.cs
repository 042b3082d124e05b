#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

// From nothing to an agreement in force: a facility, a partner, who may sign, a first talk, a draft, an offer, two signatures on two days. Days, names and papers are invented.
using NodaTime;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using Pembinaan.Domain.Agreements.Events;

var language = args.Contains("--en") ? Language.English : Language.Indonesian;
var entry = 0;
LocalDate talk = new(2025, 3, 3), firstSignature = new(2025, 5, 7), lastSignature = new(2025, 5, 12), firstDay = new(2025, 6, 1), lastDay = new(2027, 5, 31);
var (satay, soap) = (SubjectId.From("TUSUK-SATE"), SubjectId.From("SABUN"));
var (head, section, director) = (PostId.From("KEPALA"), PostId.From("KASI-GIATJA"), PostId.From("DIREKTUR"));
var (plt, kasi, ani) = (OfficialId.From("BUDI"), OfficialId.From("ZUL"), OfficialId.From("ANI"));

#region partner
// 1. A partner exists, has a post that signs, and somebody in it.
var partner = Stakeholder.Register(StakeholderId.From("PT-MAJU"), StakeholderKind.Company, "PT Maju Bersama", firstDay: null, Next())
    .Bind(pt => pt.EstablishPost(director, "Direktur", new(2018, 1, 1), Next()))
    .Bind(pt => pt.GiveMandate(MandateId.From("AKTA-12"), SigningMode.Sole, [director], Scope<SubjectId>.Unlimited, ValidityPeriod.From(new(2018, 1, 1)), Next()))
    .Bind(pt => pt.Appoint(director, ani, "Ani", ValidityPeriod.From(new(2018, 1, 1)), Next()))
    .Value;
#endregion

#region facility
// 2. So does a facility: its head left in April, a Plt acts, and he empowers the section head for a week, this partner and these subjects.
var lapas = Facility.Establish(FacilityId.From("UPT-S"), "Lapas Kelas IIA Serang", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, firstDay: null, Next())
    .Bind(f => f.EstablishPost(head, "Kepala Lapas", new(2010, 1, 1), Next()))
    .Bind(f => f.EstablishPost(section, "Kasi Kegiatan Kerja", new(2010, 1, 1), Next()))
    .Bind(f => f.GiveMandate(MandateId.From("M-1"), SigningMode.Sole, [head], Scope<SubjectId>.Unlimited, ValidityPeriod.From(new(2010, 1, 1)), Next()))
    .Bind(f => f.Appoint(head, OfficialId.From("HADI"), "Hadi", Days(new(2023, 1, 1), new(2025, 4, 30)), Next()))
    .Bind(f => f.AppointActing(head, plt, "Budi", ActingKind.Plt, Days(new(2025, 5, 1), new(2025, 7, 31)), Next()))
    .Bind(f => f.GrantPower(new(PowerOfAttorneyId.From("SK-7"), head, kasi, "Zul", Scope<SubjectId>.Only(satay, soap), Scope<PartyId>.Only(partner.Id), Days(firstSignature, new(2025, 5, 14))), Next()))
    .Value;
#endregion

#region talk
// 3. Before the agreement: they talk, and the talk leads to a draft.
var id = AgreementId.From("PKS-1");
partner = partner
    .LogEngagement(new(EngagementId.From("T-1"), lapas.Id, EngagementKind.Visit, talk, "Kantor PT Maju Bersama", [new(lapas.Id, "Kasi Kegiatan Kerja", section)], "penjajakan pelatihan", EngagementOutcome.DraftIntended), Next())
    .Bind(pt => pt.LeadToDraft(EngagementId.From("T-1"), id, Next()))
    .Value;
#endregion

#region draft
// 4. Draft and offer.
var agreement = CooperationAgreement.Draft(id, lapas.ZoneOn(talk), new(2025, 4, 1), AgreementKind.PerjanjianKerjaSama, "Perjanjian Kerja Sama", Next())
    .Bind(a => a.Name(AgreementParty.Of(lapas.Id, lapas.NameOn(talk)), Next()))
    .Bind(a => a.Name(AgreementParty.Of(partner.Id, partner.NameOn(talk)), Next()))
    .Bind(a => a.AgreeScope([new(satay), new(soap)], Next()))
    .Bind(a => a.AgreePeriod(AgreedPeriod.Between(firstDay, lastDay).Value, Next()))
    .Bind(a => a.Offer(new(2025, 5, 2), Next()))
    .Value;
#endregion

// 5. Who may sign for the facility? The power of attorney begins on the day of signing and ends a week later.
foreach (var day in new[] { firstSignature.PlusDays(-1), firstSignature, new(2025, 5, 14), new(2025, 5, 15) })
{
    var asked = lapas.AuthorityOf(kasi, day, partner.Id, satay, soap);
    Console.WriteLine($"{Date(day)}: {asked.In(language)}");
    foreach (var reason in asked.Reasons)
    {
        Console.WriteLine($"    {reason.Text.In(language)}");
    }
}

#region sign
// 6. Each side signs on its own day, with the evidence of its own records. After the first signature the agreement says what it still waits for.
agreement = agreement.Sign(lapas.AuthorityOf(kasi, firstSignature, partner.Id, satay, soap), Next()).Value;
foreach (var missing in agreement.Missing.Where(m => m.IsNeeded))
{
    Console.WriteLine(missing.Text.In(language));
}

agreement = agreement.Sign(partner.AuthorityOf(ani, lastSignature, lapas.Id, satay, soap), Next()).Value;
#endregion

#region ask
// 7. How it stands, on both sides of each boundary, and why it does not count yet: asked in a dossier, beside the records of both sides.
//    That no other agreement depends on it, which might count in its place, is declared by whoever loads them.
var dossier = Dossier.Of(lapas, partner, agreement).Value.HoldingAll(Instant.MaxValue, Holding.AgreementsAround(agreement.Id));
var pks = dossier[agreement.Id];
foreach (var day in new[] { firstSignature, lastSignature.PlusDays(-1), lastSignature, firstDay.PlusDays(-1), firstDay, lastDay, lastDay.PlusDays(1) })
{
    Console.WriteLine($"{Date(day)}: {pks.StandingOn(day).In(language)}");
    foreach (var reason in pks.CoverageOf(lapas.Id, partner.Id, satay).ReasonsOn(day))
    {
        Console.WriteLine($"    {reason.ErrorCode}: {reason.Text.In(language)}");
    }
}
#endregion

// 8. Without authority nothing is lost and nothing is pretended: the signature stands, and does not count.
var late = lapas.AuthorityOf(kasi, new(2025, 5, 15), partner.Id, satay, soap);
var doubtful = CooperationAgreement.From(agreement.EntriesSince(0).TakeWhile(e => e.Event is not AgreementSigned)).Bind(a => a.Sign(late, Next()));
Console.WriteLine($"{Date(late.Day)}: {doubtful.Value.StandingOn(late.Day).In(language)}");
foreach (var warning in doubtful.Warnings)
{
    Console.WriteLine($"    {warning.ErrorCode}: {warning.Text.In(language)}");
}

Recording Next() => Recording.Of($"E-{++entry}", Instant.FromUtc(2025, 5, 15, 3, 0), "giatja");

string Date(LocalDate day) => IndonesianDate.Format(day, language);

static ValidityPeriod Days(LocalDate first, LocalDate last) => ValidityPeriod.Between(first, last).Value;
