#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

#region readme
using NodaTime; using Pembinaan.Domain; using Pembinaan.Domain.Agreements; using Pembinaan.Domain.Facilities; using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices; using Pembinaan.Domain.Participants; using Pembinaan.Domain.Programmes; using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders; using Pembinaan.Domain.Time;

// Two parties, each with a head who may sign; and their agreement. Each command names its entry, the instant and the author.
var (head, since, soap, signed, entry) = (PostId.From("HEAD"), ValidityPeriod.From(new(2020, 1, 1)), SubjectId.From("SOAP"), new LocalDate(2023, 2, 1), 0);
Recording Next() => Recording.Of($"E-{++entry}", Instant.FromUtc(2023, 2, 1, 9, 0), "officer");
var lapas = Facility.Establish(FacilityId.From("LAPAS"), "Lapas Serang", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, null, Next())
    .Bind(f => f.EstablishPost(head, "Kalapas", since.FirstDay, Next())).Bind(f => f.Appoint(head, OfficialId.From("ANI"), "Ani", since, Next()))
    .Bind(f => f.GiveMandate(MandateId.From("M-1"), SigningMode.Sole, [head], Scope<SubjectId>.Unlimited, since, Next())).Value;
var company = Stakeholder.Register(StakeholderId.From("PT"), StakeholderKind.Company, "PT Sabun", null, Next())
    .Bind(s => s.EstablishPost(head, "Direktur", since.FirstDay, Next())).Bind(s => s.Appoint(head, OfficialId.From("BUDI"), "Budi", since, Next()))
    .Bind(s => s.GiveMandate(MandateId.From("M-2"), SigningMode.Sole, [head], Scope<SubjectId>.Unlimited, since, Next())).Value;
var agreement = CooperationAgreement.Draft(AgreementId.From("PKS-1"), IndonesianTimeZone.Wib, signed, AgreementKind.PerjanjianKerjaSama, null, Next())
    .Bind(a => a.Name(AgreementParty.Of(lapas.Id), Next())).Bind(a => a.Name(AgreementParty.Of(company.Id), Next()))
    .Bind(a => a.AgreeScope([new(soap)], Next())).Bind(a => a.AgreePeriod(AgreedPeriod.Between(signed, new(2025, 1, 31)).Value, Next()))
    .Bind(a => a.Sign(lapas.AuthorityOf(OfficialId.From("ANI"), signed, company.Id, soap), Next()))
    .Bind(a => a.Sign(company.AuthorityOf(OfficialId.From("BUDI"), signed, lapas.Id, soap), Next())).Value;
Console.WriteLine(agreement.StandingOn(new(2025, 1, 31)));   // the last day belongs to it,
Console.WriteLine(agreement.StandingOn(new(2025, 2, 1)));    // the next day does not

// May this convict join on 13 January? Two of the national rules: there must be a Litmas, and health must allow it.
var rules = RuleSet<EligibilityFacts>.Of("TWO", NationalEligibilityRules.PembinaanRestsOnLitmas, NationalEligibilityRules.HealthAllows).Value;
var (course, litmas) = (new ProgrammeContext { Id = ProgrammeId.From("SOAP") }, OnRecord.Of(new Litmas(new(2025, 1, 17), FacilityFunction.Pembinaan)));
var person = new ParticipantFacts { Id = ParticipantId.From("P-1"), Status = OnRecord.Since(new(2024, 1, 1), LegalStatus.Narapidana), Litmas = litmas };
var refused = rules.Decide(new(person with { Health = HealthFitness.Fit }, course, new() { Id = lapas.Id }), new(2025, 1, 13));
Console.WriteLine($"{refused.In(Language.English)} [{refused.Unmet.First().Rule.Basis.In(Language.English)}]");   // why, from which day, which article
Console.WriteLine(rules.Decide(new(person, course, new() { Id = lapas.Id }), new(2025, 1, 17)).In(Language.English));   // not examined: neither yes nor no
#endregion
