using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

public class Portfolio_of_a_dossier
{
    private static readonly CooperationAgreement Framework = Draft("MOU-1").Signed();
    private static readonly CooperationAgreement Child = Draft("PKS-1", clauses: new() { Framework = FrameworkRule.EndsWithFramework }).Signed()
        .PlaceUnder(Framework, Day("2023-02-01"), On("2023-03-01", "under")).Value.Alone();

    private static readonly LocalDate Inside = Day("2024-01-01");

    [Fact]
    [Trait("Joint", "framework")]
    public void Holds_what_ends_with_its_framework_and_ends_it_with_it()
    {
        var ended = Framework.Terminate(Day("2024-01-31"), TerminationCause.MutualConsent, "selesai", On("2024-01-02", "end")).Value;
        var dossier = All(Dossier.Of(Framework, Child).Value);
        var after = dossier.With(ended).Value;

        dossier.Portfolio.InForceOn(Day("2024-02-01")).Value.Sure.Should().BeEquivalentTo([Framework.Id, Child.Id]);
        after.Portfolio.InForceOn(Day("2024-01-31")).Value.Sure.Should().BeEquivalentTo([Framework.Id, Child.Id]);
        after.Portfolio.InForceOn(Day("2024-02-01")).Value.Sure.Should().BeEmpty();
        after.Portfolio.EndingBetween(ValidityPeriod.Between(Day("2024-01-31"), Day("2024-01-31")).Value).Value.Sure.Should().BeEquivalentTo([Framework.Id, Child.Id]);
        after.Portfolio.RemindersDue([(ReminderKind.Expiry, Term.OfDays(30))], Day("2024-01-15"), []).Value.Select(static r => (r.Agreement, r.Target)).Should().Equal((Child.Id, Day("2024-01-31")));
        Dossier.Affected(dossier, after).Value.Select(static r => r.Agreement).Should().Equal(Framework.Id, Child.Id);
    }

    /// <summary>A sheet names PKS-1: whoever declares that all agreements are here is told that this one is not.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Names_an_agreement_that_only_a_sheet_names(bool isHeld)
    {
        var course = Given.Cohort(Given.Cohort1, Cohorts.Given.Plan("2024-06-03", byPartner: true));
        course = Cohorts.Given.Held(Cohorts.Given.Enrolled(course, 1, agreements: Pks1()), 1, [], Pks1()).Value;
        var dossier = Given.Whole([course, .. isHeld ? [Pks1()] : Array.Empty<Domain.Journals.AggregateRoot>()]);
        var portfolio = dossier.Portfolio;
        string[] expected = isHeld ? [] : ["Not in the dossier: the agreement PKS-1. So this cannot be determined; load what is missing and hand it in."];

        foreach (var warnings in new[]
        {
            portfolio.Index.Warnings,
            portfolio.Rows.Warnings,
            portfolio.InForceOn(Inside).Warnings,
            portfolio.EndingBetween(ValidityPeriod.From(Inside)).Warnings,
            portfolio.GapsOf(UptS, Sabun, 2024).Warnings,
            portfolio.RemindersDue([], Inside, []).Warnings,
        })
        {
            warnings.Select(static w => w.Text.En).Should().Equal(expected);
        }

        dossier.Realised(RollUp.Facility, 2024).ValidationErrors.Select(static e => e.Text.En).Should().Equal(expected);
        dossier.Realised(RollUp.Facility, 2023).ValidationErrors.Select(static e => e.Text.En).Should().Equal(expected);
    }

    [Fact]
    public void Refuses_every_answer_until_all_agreements_are_there()
    {
        var portfolio = Dossier.Of(Framework, Child).Value.Portfolio;

        portfolio.Index.Has(DossierErrors.NotDeclared).Should().BeTrue();
        portfolio.Rows.Has(DossierErrors.NotDeclared).Should().BeTrue();
        portfolio.InForceOn(Inside).Has(DossierErrors.NotDeclared).Should().BeTrue();
        portfolio.EndingBetween(ValidityPeriod.From(Inside)).Has(DossierErrors.NotDeclared).Should().BeTrue();
        portfolio.GapsOf(UptS, Sabun, 2024).Has(DossierErrors.NotDeclared).Should().BeTrue();
        portfolio.RemindersDue([], Inside, []).Has(DossierErrors.NotDeclared).Should().BeTrue();
        Dossier.Of(Child).Value[Child.Id].Rows.Has(DossierErrors.NotDeclared).Should().BeTrue();
        Dossier.Affected(Dossier.Of(Child).Value, All(Dossier.Of(Child).Value)).Has(DossierErrors.NotDeclared).Should().BeTrue();
    }

    [Fact]
    public void Answers_of_gaps_where_all_agreements_of_the_facility_are_there()
    {
        var dossier = Dossier.Of(Framework, Child, Lapas(UptS), Lapas(UptC)).Value.HoldingAll(Noon("2026-01-01"), Holding.AgreementsAt(UptS));
        var noted = new List<Holding>();

        dossier.Portfolio.GapsOf(UptS, Sabun, 2024).Value.Should().Be(All(dossier).Portfolio.GapsOf(UptS, Sabun, 2024).Value);
        dossier.Noting(noted.Add).Portfolio.GapsOf(UptC, Sabun, 2024).Has(DossierErrors.NotDeclared).Should().BeTrue();
        noted.Should().Equal(Holding.AgreementsAt(UptC));
        dossier.Portfolio.InForceOn(Inside).Has(DossierErrors.NotDeclared).Should().BeTrue();
    }

    [Fact]
    public void Answers_of_rows_only_where_they_are_declared_to_be_those_of_all_agreements()
    {
        var around = Dossier.Of(Child).Value.HoldingAll(Noon("2026-01-01"), Holding.AgreementsAround(Child.Id));
        var rows = around[Child.Id].Rows.Value.Rows;

        around.Portfolio.OfRows(rows).Has(DossierErrors.NotDeclared).Should().BeTrue("other agreements may cover what these rows do not");
        Dossier.Empty.HoldingAll(Noon("2026-01-01"), Holding.AgreementsAt(UptS)).Portfolio.OfRows(rows).Has(DossierErrors.NotDeclared).Should().BeTrue();
        var whole = All(Dossier.Of(Framework, Child).Value).Portfolio;
        All(Dossier.Empty).Portfolio.OfRows(whole.Rows.Value.SelectMany(static r => r.Rows)).Value.InForceOn(Inside).Should().BeEquivalentTo(whole.InForceOn(Inside).Value.Sure);
    }

    [Fact]
    public void Asks_rows_under_any_record_of_a_body_that_it_holds()
    {
        var baru = Stakeholder.Register(StakeholderId.From("BARU"), StakeholderKind.Company, "PT Baru", Day("2000-01-01"), On("2020-01-01", "baru")).Value;
        var swen = Stakeholder.Register(Swen, StakeholderKind.Company, "PT Swen", Day("2000-01-01"), On("2020-01-01", "swen")).Value;
        var merged = swen.MergeInto(baru.Id, "sama", Dossier.Of(baru, swen).Value.Directory, On("2021-01-01", "merge")).Value;
        var bodies = All(Dossier.Of(baru, merged).Value);
        var rows = bodies.With(Draft("PKS-2").Signed()).Value.Portfolio.Rows.Value.Single().Rows;

        bodies.Portfolio.OfRows(rows).Value.CountInForceOn(Inside, Swen).Should().Be(1);
        All(Dossier.Empty).Portfolio.OfRows(rows).Value.CountInForceOn(Inside, Swen).Should().Be(1, "the rows carry each record of the body");
    }

    [Fact]
    public void Names_the_agreements_of_which_nobody_can_tell()
    {
        var company = Stakeholder.Register(Swen, StakeholderKind.Company, "PT Swen", Day("2000-01-01"), On("2020-01-01", "swen")).Value;
        var portfolio = All(Dossier.Of(Child, Draft("PKS-2", facility: UptC).Signed(), company, Lapas(UptS), Lapas(UptC)).Value).Portfolio;

        portfolio.InForceOn(Inside).Value.Sure.Select(static a => a.Value).Should().Equal("PKS-2");
        portfolio.InForceOn(Inside).Value.Undetermined.Select(static a => a.Value).Should().Equal("PKS-1", "MOU-1");
        portfolio.InForceOn(Day("2023-01-01")).Value.Undetermined.Select(static a => a.Value).Should().Equal("MOU-1");
        const string InDoubt = "Whether PKS-1 is in force cannot be determined; missing: framework MOU-1.";
        const string NotHeld = "Not in the dossier: the framework MOU-1. So this cannot be determined; load what is missing and hand it in.";
        Told(portfolio.InForceOn(Inside)).Should().Equal(InDoubt, NotHeld);
        Told(portfolio.InForceOn(Day("2023-01-01"))).Should().Equal([NotHeld], "PKS-1 was not formed by then; of its framework nobody knows");
        Told(portfolio.GapsOf(UptS, Sabun, 2024)).Should().Equal(InDoubt, NotHeld);
        Told(portfolio.GapsOf(UptC, Sabun, 2024)).Should().Equal([NotHeld], "PKS-1 is not about that facility");
        portfolio.GapsOf(UptC, Sabun, 2024).Value.IsEmpty.Should().BeTrue();
        portfolio.GapsOf(UptC, Sabun, 2025).Value.Should().Be(DateSet.Between(Day("2025-02-01"), Day("2025-12-31")));

        static IEnumerable<string> Told<T>(DomainResult<T> answer) => answer.Warnings.Select(static w => w.Text.En);
    }

    /// <summary>PKS-1 renews itself from 1 February 2025 on, and nobody knows how long; PKS-2 ends on 30 June 2025; PKS-3 is over.</summary>
    [Fact]
    public void Parts_what_is_sure_from_what_nobody_can_tell()
    {
        static Stakeholder Registered(StakeholderId id) => Stakeholder.Register(id, StakeholderKind.Company, $"PT {id}", Day("2000-01-01"), On("2020-01-01", $"{id}")).Value;
        static CooperationAgreement Lasting(string id, string last) => Draft(id, AgreedPeriod.Between(Day("2023-02-01"), Day(last)).Value).Signed();
        var renewing = Draft("PKS-1", clauses: new() { AutomaticRenewal = AutomaticRenewal.WithUnknownLimit(Term.OfYears(1), null) }).Signed();
        var portfolio = All(Dossier.Of(
            renewing, Lasting("PKS-2", "2025-06-30"), Lasting("PKS-3", "2024-06-30"), Registered(Swen), Registered(Pemkab), Lapas(UptS), Lapas(UptC)).Value).Portfolio;
        var (last, next) = (Day("2025-01-31"), Day("2025-02-01"));

        Parts(portfolio.InForceOn(last)).Should().Be("PKS-1, PKS-2 | ");
        Parts(portfolio.InForceOn(next)).Should().Be("PKS-2 | PKS-1");
        Parts(portfolio.Covering(UptS, Swen, Sabun, last)).Should().Be("PKS-1, PKS-2 | ");
        Parts(portfolio.Covering(UptS, Swen, Sabun, next)).Should().Be("PKS-2 | PKS-1");
        Parts(portfolio.Covering(UptS, Swen, Lele, next)).Should().Be(" | ", "none of them is about it");
        Parts(portfolio.Covering(UptS, Pemkab, Sabun, next)).Should().Be(" | ", "it is no party");
        Parts(portfolio.Covering(UptC, Swen, Sabun, next)).Should().Be(" | ", "none of them is about that facility");
        Parts(portfolio.EndingBetween(ValidityPeriod.On(Day("2025-01-30")))).Should().Be(" | ");
        Parts(portfolio.EndingBetween(ValidityPeriod.On(last))).Should().Be(" | PKS-1", "it may be that it did not renew itself");
        Parts(portfolio.EndingBetween(ValidityPeriod.On(Day("2025-06-30")))).Should().Be("PKS-2 | PKS-1");
        Parts(portfolio.EndingBetween(ValidityPeriod.On(Day("2024-06-30")))).Should().Be("PKS-3 | ");
        portfolio.EndingBetween(ValidityPeriod.On(last)).Has(AgreementErrors.CoverageUndetermined).Should().BeTrue("a warning says what is missing");

        static string Parts(DomainResult<(ValueList<AgreementId> Sure, ValueList<AgreementId> Undetermined)> answer) =>
            $"{Sorted(answer.Value.Sure)} | {Sorted(answer.Value.Undetermined)}";

        static string Sorted(ValueList<AgreementId> ids) => string.Join(", ", ids.Select(static i => i.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    [Trait("Joint", "agreements of a merged partner")]
    public void Counts_the_agreements_of_a_merged_record_with_those_of_the_one_that_goes_on()
    {
        var survivor = StakeholderId.From("SWEN-JAYA");
        Stakeholder Registered(StakeholderId id) => Stakeholder.Register(id, StakeholderKind.Company, id.Value, Day("2000-01-01"), On("2020-01-01", id.Value)).Value;
        var merged = Registered(Swen).MergeInto(survivor, "satu badan", StakeholderDirectory.Of(Registered(survivor)), On("2024-03-01", "merge")).Value;
        var (one, other) = (Draft("PKS-A").Signed(), Draft("PKS-B", partner: survivor).Signed());
        var before = All(Dossier.Of(one, other, Registered(Swen), Registered(survivor)).Value);
        var after = before.With(merged).Value;

        before.Portfolio.Index.Value.CountInForceOn(Inside, survivor).Should().Be(1);
        after.Portfolio.Index.Value.CountInForceOn(Inside, survivor).Should().Be(2);
        after.Portfolio.Index.Value.CountInForceOn(Inside, Swen).Should().Be(2, "asked under its former record it is the same body");
        after.Portfolio.Index.Value.Covering(UptS, Swen, Sabun, Inside).Should().BeEquivalentTo([one.Id, other.Id]);
        Dossier.Affected(before, after).Value.Select(static r => r.Agreement).Should().Equal(one.Id, other.Id);
        after.AsKnownAt(Noon("2024-02-29")).Portfolio.InForceOn(Inside).Value.Sure.Should().HaveCount(2);
    }

    [Fact]
    public void Rows_say_what_they_depend_on()
    {
        var company = Stakeholder.Register(Swen, StakeholderKind.Company, "PT Swen", Day("2000-01-01"), On("2020-01-01", "swen")).Value;
        var dossier = All(Dossier.Of(Framework, Child, company).Value);

        dossier[Child.Id].Rows.Value.DependsOn.Select(static s => $"{s.Agreement?.Value ?? s.Stakeholder!.Value} r{s.Revision}").Should().Equal($"PKS-1 r{Child.Revision}", $"MOU-1 r{Framework.Revision}", "SWEN r1");
        All(Dossier.Of(Child).Value)[Child.Id].Rows.Value.ToString().Should().Be($"PKS-1: 0 rows of PKS-1 r{Child.Revision}, MOU-1 r0, SWEN r0");
        dossier[Framework.Id].Rows.Value.DependsOn.Select(static s => $"{s.Agreement?.Value ?? s.Stakeholder!.Value} r{s.Revision}").Should().Equal($"MOU-1 r{Framework.Revision}", "SWEN r1", $"PKS-1 r{Child.Revision}");
    }

    [Fact]
    [Trait("Joint", "stored rows")]
    public void Nothing_is_affected_by_what_no_row_follows_from()
    {
        var stranger = Stakeholder.Register(Pemkab, StakeholderKind.Company, "Pemkab", Day("2000-01-01"), On("2020-01-01", "p")).Value;
        var dossier = All(Dossier.Of(Framework, Child).Value);

        Dossier.Affected(dossier, dossier.With(stranger).Value).Value.Should().BeEmpty();
        Dossier.Affected(dossier, dossier).Value.Should().BeEmpty();
        Dossier.Affected(dossier, dossier.With(Framework.Number(Swen, "1/2023", On("2024-01-01", "number")).Value).Value).Value.Select(static r => r.Agreement)
            .Should().Equal([Framework.Id, Child.Id], "the rows of both carry the revision of the framework");
    }

    [Fact]
    public void Tells_no_gap_of_a_facility_that_it_does_not_hold()
    {
        var dossier = All(Dossier.Of(Framework, Lapas(UptS)).Value);

        dossier.Portfolio.GapsOf(UptC, Sabun, 2024).ValidationErrors.Select(static e => e.Text.En).Should().Equal(
            "Not in the dossier: the facility UPT-C. So this cannot be determined; load what is missing and hand it in.");
        dossier.Portfolio.GapsOf(UptS, Sabun, 2024).IsSuccess.Should().BeTrue();
        All(dossier.With(Lapas(UptC)).Value).Portfolio.GapsOf(UptC, Sabun, 2024).Value.Count().Should().Be(366, "nothing is agreed there");
    }

    private static Facility Lapas(FacilityId id) =>
        Facility.Establish(id, $"Lapas {id}", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, null, On("2020-01-01", $"{id}")).Value;

    private static Dossier All(Dossier dossier) => dossier.HoldingAll(Noon("2026-01-01"), Holding.Agreements);
}
