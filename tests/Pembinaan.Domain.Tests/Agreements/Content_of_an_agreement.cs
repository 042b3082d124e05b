using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

public sealed class Content_of_an_agreement
{
    private static readonly StakeholderId Perikanan = StakeholderId.From("DINAS-PERIKANAN");
    private static readonly StakeholderId Koperasi = StakeholderId.From("DINAS-KOPERASI");
    private static readonly ProviderId Trainer = ProviderId.BroughtAs(AssociateId.From("UMKM-7"));

    [Fact]
    public void Policy_purpose_attendees_and_budget_year_stay_as_printed()
    {
        var agreement = Draft()
            .StatePurpose("memberdayakan warga binaan", ["13 arahan Menteri Imigrasi dan Pemasyarakatan"], On("2023-01-30", "purpose"))
            .Bind(a => a.NoteAttendance(new("Ratu Tatu Chasanah", "Bupati Serang", Pemkab), On("2023-01-30", "bupati")))
            .Bind(a => a.NoteAttendance(new(null, "Sekda"), On("2023-01-30", "sekda")))
            .Bind(a => a.StateBudgetYear(2023, On("2023-01-30", "year"), Provenance.Supplied)).Value;

        agreement.Purpose.Should().Be("memberdayakan warga binaan");
        agreement.PolicyBasis.Should().Equal("13 arahan Menteri Imigrasi dan Pemasyarakatan");
        agreement.Attendees.Select(static a => a.PostAsPrinted).Should().Equal("Bupati Serang", "Sekda");
        agreement.BudgetYear.Should().Be(2023);
        agreement.ProvenanceOf(AgreementElement.BudgetYear).Should().Be(Provenance.Supplied);
        agreement.ProvenanceOf(AgreementElement.Purpose).Should().Be(Provenance.AsPrinted);
        agreement.FormedOn.Should().BeNull("nobody who attends signs");
    }

    [Theory]
    [InlineData(1900, true)]
    [InlineData(1899, false)]
    [InlineData(2999, true)]
    [InlineData(3000, false)]
    [InlineData(0, false)]
    public void A_budget_year_beyond_reason_is_refused(int year, bool accepted) =>
        Draft().StateBudgetYear(year, On("2023-01-30", "year")).Has(AgreementErrors.BudgetYearOutOfRange).Should().Be(!accepted);

    [Fact]
    public void What_is_left_blank_is_named_in_both_languages()
    {
        DomainError[] blanks =
        [
            Draft().Number(Swen, " ", On("2023-01-30", "x")).ValidationErrors[0],
            Draft().Withdraw(Day("2023-01-30"), "", On("2023-01-30", "x")).ValidationErrors[0],
            Draft().StatePurpose("\t", [], On("2023-01-30", "x")).ValidationErrors[0],
            Draft().StatePurpose(null, [""], On("2023-01-30", "x")).ValidationErrors[0],
            Draft().NoteWitness(new(" ", "Walikota"), On("2023-01-30", "x")).ValidationErrors[0],
        ];

        blanks.Select(static b => b.Text.Id).Should().Equal("Isian nomor kosong dan harus diisi.", "Isian alasan kosong dan harus diisi.", "Isian maksud dan tujuan kosong dan harus diisi.", "Isian dasar kebijakan kosong dan harus diisi.", "Isian nama tercetak kosong dan harus diisi.");
        blanks.Select(static b => b.Text.En).Should().Equal("The field number is blank; fill it in.", "The field reason is blank; fill it in.", "The field purpose is blank; fill it in.", "The field policy basis is blank; fill it in.", "The field printed name is blank; fill it in.");
        blanks.Should().OnlyContain(static b => b.ErrorCode == JournalErrors.BlankText.Code && b.Identifier.Length > 0);
    }

    [Fact]
    public void One_party_s_missing_number_is_a_remark_about_that_party_and_stops_nothing()
    {
        var agreement = Bare().Bind(a => a.Name(AgreementParty.Of(Swen, "PT Swen Inovasi Transfer"), On("2023-01-05", "named")))
            .Bind(a => a.AgreePeriod(AgreedPeriod.Between(Day("2023-02-01"), Day("2025-01-31")).Value, On("2023-01-30", "period")))
            .Bind(a => a.Number(UptS, "W.12.PAS-1/2023", On("2023-01-30", "number"))).Value.Signed();

        var missing = agreement.Missing.Should().ContainSingle(static m => m.Element == AgreementElement.Number).Subject;
        missing.Should().Match<MissingElement>(static m => m.Party == PartyId.Of(Swen) && !m.IsNeeded);
        missing.Text.Id.Should().Contain("PT Swen Inovasi Transfer");
        agreement.StandingOn(Day("2023-02-01")).IsInForce.Should().BeTrue();
        agreement.Number(Swen, "12/SWEN/2023", On("2023-03-01", "late")).Value.Missing.Should().NotContain(static m => m.Element == AgreementElement.Number);
    }

    [Theory]
    [InlineData("2023-05-31", false)]
    [InlineData("2023-06-01", true)]
    [InlineData("2023-12-31", true)]
    [InlineData("2024-01-01", false)]
    [InlineData("2024-03-01", true)]
    public void An_implementing_office_covers_its_subject_from_its_first_day_through_its_last_and_again_when_it_is_named_anew(string day, bool covered)
    {
        var agreement = Pks1()
            .NameOffice(Perikanan, [Sabun], "2023-05-01", "office", "2023-06-01")
            .Bind(a => a.Release(Perikanan, Day("2023-12-31"), On("2023-12-20", "released")))
            .Bind(a => a.NameOffice(Perikanan, [Sabun], "2024-02-01", "again", "2024-03-01")).Value;

        var coverage = agreement.CoverageOf(UptS, Perikanan, Sabun);
        coverage.Days.Contains(Day(day)).Should().Be(covered);
        coverage.ReasonsOn(Day(day)).Any(static r => r.ErrorCode == AgreementErrors.CoverageProvider.Code).Should().Be(!covered);
        agreement.CoverageOf(UptS, Perikanan, TusukSate).Days.IsEmpty.Should().BeTrue("it carries out soap only");
        agreement.CoverageOf(UptS, Koperasi, Sabun).Days.IsEmpty.Should().BeTrue("it was never named");
    }

    /// <summary>It is to begin on 1 June with one subject and another, and in 2024 once more; it is released before the first of June.</summary>
    [Fact]
    public void An_office_released_before_it_begins_is_released_for_all_that_begin_next_and_for_nothing_later()
    {
        var agreement = Pks1()
            .NameOffice(Perikanan, [Sabun], "2023-05-01", "soap", "2023-06-01")
            .Bind(a => a.NameOffice(Perikanan, [TusukSate], "2023-05-01", "skewers", "2023-06-01"))
            .Bind(a => a.NameOffice(Perikanan, [Sabun], "2023-05-01", "later", "2024-02-01"))
            .Bind(a => a.Release(Perikanan, Day("2023-05-31"), On("2023-05-20", "released"))).Value;

        agreement.CoverageOf(UptS, Perikanan, Sabun).Days.Should().Be(agreement.InForceDays & DateSet.From(Day("2024-02-01")));
        agreement.CoverageOf(UptS, Perikanan, TusukSate).Days.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void An_office_without_subjects_carries_out_all_and_one_without_a_first_day_as_long_as_the_agreement()
    {
        var agreement = Draft().NameImplementingOffice(Swen, Perikanan, [], On("2023-01-30", "office")).Bind(a => a.Bring(Swen, Trainer, [TusukSate], On("2023-01-30", "trainer"))).Value.Signed();

        agreement.CoverageOf(UptS, Perikanan, Sabun).Days.Should().Be(agreement.InForceDays);
        agreement.CoverageOf(UptS, Trainer, TusukSate).Days.Should().Be(agreement.InForceDays);
        agreement.CoverageOf(UptS, Trainer, Sabun).Days.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Only_an_office_or_one_that_was_brought_can_be_released()
    {
        Pks1().Release(Perikanan, Day("2023-12-31"), On("2023-12-20", "x")).Has(AgreementErrors.NotAProvider).Should().BeTrue();
        Pks1().Release(Swen, Day("2023-12-31"), On("2023-12-20", "x")).Has(AgreementErrors.NotAProvider).Should().BeTrue();
        Draft().Bring(Swen, Trainer, [], On("2023-01-30", "trainer")).Value.Signed().Release(Trainer, Day("2023-12-31"), On("2023-12-20", "x")).Value
            .CoverageOf(UptS, Trainer, Sabun).Days.LastDay.Should().Be(Day("2023-12-31"));
    }

    [Fact]
    public void A_scope_may_name_facilities_and_providers()
    {
        var agreement = Bare().Bind(a => a.AgreeScope([new(Sabun) { Facilities = [UptC], Providers = [Trainer] }], On("2023-01-10", "scope-2")))
            .Bind(a => a.AgreePeriod(AgreedPeriod.OpenEnded(Day("2023-02-01")), On("2023-01-30", "period")))
            .Bind(a => a.Bring(Swen, Trainer, [], On("2023-01-30", "trainer"))).Value.Signed();

        agreement.CoverageOf(UptC, Trainer, Sabun).Days.Should().Be(DateSet.From(Day("2023-02-01")));
        agreement.CoverageOf(UptC, Swen, Sabun).ReasonsOn(Day("2023-02-01")).Should().ContainSingle(static r => r.ErrorCode == AgreementErrors.CoverageProvider.Code);
        agreement.CoverageOf(UptS, Trainer, Sabun).ReasonsOn(Day("2023-02-01")).Should().ContainSingle(static r => r.ErrorCode == AgreementErrors.CoverageFacility.Code);
        agreement.CoverageOf(UptC, Trainer, Lele).ReasonsOn(Day("2023-02-01")).Should().ContainSingle(static r => r.ErrorCode == AgreementErrors.CoverageSubject.Code);
    }

    [Fact]
    public void Quotas_territory_and_costs_are_kept_and_change_from_a_day()
    {
        var terms = new AgreementTerms
        {
            Quotas = [new(QuotaUnit.People, 20, QuotaPer.Cohort, Sabun), new(QuotaUnit.Sessions, 40, QuotaPer.Year), new(QuotaUnit.People, 120, QuotaPer.Term)],
            Territory = ["36.04"],
            Costs = [new("bahan baku", [Swen]), new("konsumsi", [UptS, Swen])],
        };
        var agreement = Draft().AgreeTerms(terms, On("2023-01-30", "terms")).Value.Signed().Amend(new Addendum(Day("2024-06-01")) { Terms = terms with { Quotas = [new(QuotaUnit.People, 10, QuotaPer.Cohort)] } }, "2024-05-20").Value;

        agreement.TermsOn(Day("2024-05-31")).Should().Be(terms);
        agreement.TermsOn(Day("2024-06-01")).Quotas.Should().Equal(new Quota(QuotaUnit.People, 10, QuotaPer.Cohort));
        agreement.TermsOn(Day("2024-06-01")).Costs.Should().Equal(terms.Costs);
        agreement.InForceDays.Should().Be(Pks1().InForceDays);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public void A_quota_of_nothing_is_refused(int amount, bool accepted) =>
        Draft().AgreeTerms(new() { Quotas = [new(QuotaUnit.People, amount, QuotaPer.Year)] }, On("2023-01-30", "terms")).Has(AgreementErrors.AmountNotPositive).Should().Be(!accepted);

    [Fact]
    public void Costs_and_wages_are_borne_by_parties_only_and_each_obligation_has_its_own_code()
    {
        Draft().AgreeTerms(new() { Costs = [new("bahan", [Pemkab])] }, On("2023-01-30", "t")).Has(AgreementErrors.NotAParty).Should().BeTrue();
        Draft().AgreeTerms(new() { Wage = new(Pemkab, UptS) }, On("2023-01-30", "t")).Has(AgreementErrors.NotAParty).Should().BeTrue();
        Draft().AgreeTerms(new() { Obligations = [new("O", Swen, "a"), new("O", UptS, "b")] }, On("2023-01-30", "t")).Has(AgreementErrors.CodeTwice).Should().BeTrue();
        Draft().AgreeTerms(new() { Obligations = [new("O", Swen, "a"), new("P", UptS, "b")] }, On("2023-01-30", "t")).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void Where_goods_are_produced_the_wage_is_paid_by_the_partner_through_a_facility_of_the_agreement()
    {
        var draft = Bare().Bind(a => a.AgreeScope([new(Sabun) { ProducesGoods = true }], On("2023-01-10", "scope-2")));

        draft.Warnings.Should().ContainSingle(static w => w.ErrorCode == AgreementErrors.WageClauseMissing.Code && w.Severity == ValidationSeverity.Warning)
            .Which.Basis!.References.Should().Contain(Instruments.Pp57Of1999.Article("16"));
        draft.Value.AgreeTerms(AgreementTerms.None with { Territory = ["36.04"] }, On("2023-01-30", "t")).Has(AgreementErrors.WageClauseMissing).Should().BeTrue();
        draft.Value.AgreeTerms(new() { Wage = new(Swen, UptS, "UMK") }, On("2023-01-30", "t")).Should().Match<DomainResult<CooperationAgreement>>(static r => r.IsSuccess && r.Warnings.IsEmpty);
        draft.Value.AgreeTerms(new() { Wage = new(Swen, UptC) }, On("2023-01-30", "t")).Should().Match<DomainResult<CooperationAgreement>>(
            static r => r.IsSuccess && r.Warnings.Single().ErrorCode == AgreementErrors.WageFacility.Code, "the article gives a right to the wage, and does not ask that the facility be a party");
    }

    [Fact]
    public void Scope_terms_and_clauses_are_changed_by_an_addendum_only_once_somebody_signed()
    {
        var open = Draft(clauses: new() { Renewable = true }).AgreeTerms(new() { Territory = ["36.04"] }, On("2023-01-30", "terms")).Value;
        var signed = open.Sign(SignatureOf(UptS, "KALAPAS", "2023-01-31"), On("2023-01-31", "s")).Value;

        open.AgreeScope([new(Lele)], On("2023-01-31", "x")).IsSuccess.Should().BeTrue();
        foreach (var refused in new[]
        {
            signed.AgreeScope([new(Lele)], On("2023-02-01", "x")),
            signed.AgreeTerms(new() { Territory = ["36.73"] }, On("2023-02-01", "x")),
            signed.AgreeClauses(new() { Renewable = false }, On("2023-02-01", "x")),
            signed.AgreePeriod(AgreedPeriod.OpenEnded(), On("2023-02-01", "x")),
            signed.Name(AgreementParty.Of(Pemkab), On("2023-02-01", "x")),
        })
        {
            refused.Has(AgreementErrors.SettledBySignature).Should().BeTrue();
        }
    }

    [Fact]
    public void What_several_sources_say_stands_side_by_side_in_both_languages()
    {
        var agreement = Draft()
            .DescribeSigning(new("Pendopo Bupati Serang", null, null, Day("2023-01-31")), On("2023-02-01", "1"))
            .Bind(a => a.NoteReport(new("Koran Banten", "Nota Kesepakatan", Day("2023-02-01"), "Rutan Serang", [new("Ratu Tatu Chasanah", "Bupati Serang", ReportedRole.Attended)]), On("2023-02-01", "2")))
            .Bind(a => a.NoteReport(new("Topmedia", null, null, null, [new("Ratu Tatu Chasanah", "Bupati Serang", ReportedRole.Signed), new("Marthen Butar Butar", "Karutan", ReportedRole.Signed)]), On("2023-02-01", "3"))).Value;

        agreement.Conflicts.Select(static c => c.About.Id).Should().Equal("judul tercetak", "hari penandatanganan", "tempat penandatanganan", "Bupati Serang");
        agreement.Conflicts[1].Statements.Select(static s => s.En).Should().Equal("document: 31 January 2023", "Koran Banten: 1 February 2023");
        agreement.Conflicts[3].Statements.Select(static s => s.Id).Should().Equal("Koran Banten: Ratu Tatu Chasanah hadir", "Topmedia: Ratu Tatu Chasanah menandatangani");
    }

    [Fact]
    public void Nothing_blank_hides_inside_terms_reports_evaluations_or_awards()
    {
        var period = ValidityPeriod.On(Day("2024-01-01"));
        Draft().AgreeTerms(new() { Obligations = [new(" ", Swen, "")] }, On("2023-01-30", "t")).ValidationErrors.Select(static e => e.Text.En).Should().Equal("The field code is blank; fill it in.", "The field wording is blank; fill it in.");
        Draft().AgreeTerms(new() { Costs = [new("", [])] }, On("2023-01-30", "t")).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(JournalErrors.BlankText.Code, AgreementErrors.CostWithoutBearer.Code);
        Draft().AgreeTerms(new() { Territory = [""] }, On("2023-01-30", "t")).Has(JournalErrors.BlankText).Should().BeTrue();
        Draft().NoteReport(new("Koran", null, null, null, [new(" ", "Bupati", ReportedRole.Signed)]), On("2023-01-30", "r")).Has(JournalErrors.BlankText).Should().BeTrue();
        Pks1().Evaluate(new("", period, Day("2024-02-01"), Score, Recommendation.Continue), On("2024-02-01", "e")).Has(JournalErrors.BlankText).Should().BeTrue();
        Pks1().Evaluate(new("E", period, Day("2024-02-01"), Score, Recommendation.Continue), On("2024-02-01", "e"))
            .Bind(a => a.Honour(new(Swen, "", period, Day("2024-02-02"), "E"), On("2024-02-02", "a"))).Has(JournalErrors.BlankText).Should().BeTrue();
        Pks1().Amend(new Addendum(Day("2024-06-01")) { Numbers = [new(Swen, " ")] }, "2024-05-20").Has(JournalErrors.BlankText).Should().BeTrue();
    }

    [Fact]
    public void An_agreement_keeps_two_different_parties()
    {
        Pks1().Succeed(Swen, UptS, Day("2024-06-01"), On("2024-06-01", "x")).Has(AgreementErrors.PartyTwice).Should().BeTrue();
        Pks1().Amend(new Addendum(Day("2024-06-01")) { Parties = [AgreementParty.Of(UptS)] }, "2024-05-20").Has(AgreementErrors.PartiesTooFew).Should().BeTrue();
        Pks1().Amend(new Addendum(Day("2024-06-01")) { Parties = [AgreementParty.Of(UptS), AgreementParty.Of(UptS)] }, "2024-05-20").Has(AgreementErrors.PartyTwice).Should().BeTrue();
        Pks1().Amend(new Addendum(Day("2024-06-01")) { Parties = [AgreementParty.Of(UptS), AgreementParty.Of(Pemkab)] }, "2024-05-20").Value
            .PartiesOn(Day("2024-06-01")).Select(static p => p.Party).Should().Equal(UptS, Pemkab);
    }

    [Theory]
    [InlineData("UPT-S", "SWEN", "SABUN", "")]
    [InlineData("UPT-C", "SWEN", "SABUN", "COVERAGE-FACILITY")]
    [InlineData("UPT-S", "KOPERASI", "BUDIDAYA-LELE", "COVERAGE-SUBJECT COVERAGE-PROVIDER")]
    [InlineData("UPT-C", "SWEN", "BUDIDAYA-LELE", "COVERAGE-SUBJECT COVERAGE-FACILITY")]
    [InlineData("UPT-C", "KOPERASI", "SABUN", "COVERAGE-FACILITY COVERAGE-PROVIDER")]
    [InlineData("UPT-C", "KOPERASI", "BUDIDAYA-LELE", "COVERAGE-SUBJECT COVERAGE-FACILITY COVERAGE-PROVIDER")]
    public void What_is_not_covered_names_every_dimension_that_is_missing(string facility, string provider, string subject, string codes) =>
        Pks1().CoverageOf(FacilityId.From(facility), StakeholderId.From(provider), SubjectId.From(subject)).ReasonsOn(Day("2024-06-01"))
            .Select(static r => r.ErrorCode).Should().Equal(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
