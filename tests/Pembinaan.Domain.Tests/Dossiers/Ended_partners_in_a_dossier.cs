using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>PT Swen, the only partner of PKS-1 (1 February 2023 to 31 January 2025), is dissolved on 31 December 2023.</summary>
[Trait("Joint", "dissolved partner")]
public class Ended_partners_in_a_dossier
{
    private const string Ended = "PT Swen, a party to PKS-1, ended on 31 December 2023 and nobody follows it; the agreement does not end by itself.";
    private const string NotHeld = "Not in the dossier: the party SWEN. So this cannot be determined; load what is missing and hand it in.";

    private static readonly CooperationAgreement Pks = Pks1();
    private static readonly Stakeholder Company = Registered(Swen, "PT Swen");
    private static readonly Stakeholder Gone = Company.Dissolve(Day("2023-12-31"), Succession.Nobody, On("2024-01-02", "gone")).Value;
    private static readonly LocalDate Last = Day("2023-12-31");
    private static readonly LocalDate After = Day("2024-01-01");

    [Fact]
    public void Are_told_with_the_standing_which_takes_nobody_in_and_goes_on()
    {
        var agreement = All(Gone)[Pks.Id];

        (agreement.StandingOn(Last).LegalForce, agreement.StandingOn(Last).IsOpenForIntake).Should().Be((LegalForce.Binding, true));
        agreement.StandingOn(Last).Findings.Should().BeEmpty();
        (agreement.StandingOn(After).LegalForce, agreement.StandingOn(After).IsOpenForIntake).Should().Be((LegalForce.Binding, false));
        agreement.StandingOn(After).Findings.Select(static f => f.Text.En).Should().Equal(Ended);
        agreement.StandingOn(After).In(Language.Indonesian).Should().Be(
            "berlaku, tidak menerima peserta. PT Swen, pihak pada PKS-1, berakhir 31 Desember 2023 tanpa penerus; perjanjian tidak berakhir dengan sendirinya.");
        agreement.WarningsOn(Last).Should().BeEmpty();
        agreement.WarningsOn(After).Select(static w => w.Text.En).Should().Equal(Ended);
        agreement.StandingOn(Day("2025-02-01")).Findings.Should().BeEmpty("it is over");
        agreement.LastDay.Should().Be(Day("2025-01-31"));
    }

    [Fact]
    public void Leave_nobody_with_whom_the_facility_carries_out_and_gaps_that_follow()
    {
        var dossier = All(Gone);
        var own = dossier[Pks.Id].CoverageOf(UptS, UptS, Sabun);

        own.Days.LastDay.Should().Be(Last);
        own.ReasonsOn(After).Select(static r => r.Text.En).Should().Equal(Ended);
        own.ReasonsOn(After).Select(static r => r.Severity).Should().Equal(ValidationSeverity.Error);
        dossier.Portfolio.GapsOf(UptS, Sabun, 2023).Value.Should().Be(DateSet.Between(Day("2023-01-01"), Day("2023-01-31")));
        dossier.Portfolio.GapsOf(UptS, Sabun, 2024).Value.Should().Be(DateSet.Between(After, Day("2024-12-31")));
        dossier.Portfolio.GapsOf(UptS, Sabun, 2024).Warnings.Select(static w => w.Text.En).Should().Equal(Ended);
        dossier.Portfolio.GapsOf(UptS, Sabun, 2023).Warnings.Should().BeEmpty("in that year it was there");
        dossier[Pks.Id].Rows.Value.Rows.Where(static r => r.Provider is null).Select(static r => r.FirstDay).Distinct().Should().Equal(After);
        dossier[Pks.Id].Rows.Warnings.Select(static w => w.Text.En).Should().Equal(Ended);
    }

    [Fact]
    public void Are_told_with_every_answer_of_the_portfolio_that_names_the_agreement()
    {
        var portfolio = All(Gone).Portfolio;

        portfolio.InForceOn(Last).Warnings.Should().BeEmpty();
        portfolio.InForceOn(After).Value.Sure.Should().Equal(Pks.Id);
        portfolio.InForceOn(After).Warnings.Select(static w => w.Text.En).Should().Equal(Ended);
        Told(portfolio.EndingBetween(ValidityPeriod.Between(Day("2025-01-31"), Day("2025-01-31")).Value)).Should().Equal(Ended);
        Told(portfolio.EndingBetween(ValidityPeriod.Between(Day("2025-02-01"), Day("2025-03-31")).Value)).Should().BeEmpty("it ends before");
        Told(portfolio.RemindersDue([(ReminderKind.Expiry, Term.OfMonths(3))], Day("2024-11-15"), [])).Should().Equal(Ended);
        Told(portfolio.RemindersDue([(ReminderKind.Expiry, Term.OfMonths(3))], Day("2024-06-15"), [])).Should().BeEmpty("nothing is due");
        Told(portfolio.Rows).Should().Equal(Ended);
        Told(portfolio.Index).Should().Equal(Ended);
    }

    [Fact]
    public void Are_told_with_what_came_of_the_agreement()
    {
        var dossier = All(Gone).HoldingAll(Noon("2026-01-01"), Holding.Cohorts);

        Told(dossier[Pks.Id].Realised(Last, Term.OfMonths(3))).Should().BeEmpty();
        Told(dossier[Pks.Id].Realised(After, Term.OfMonths(3))).Should().Equal(Ended);
        dossier.Portfolio.Dormant(After, Term.OfMonths(3)).Value.Sure.Should().Equal(Pks.Id);
        Told(dossier.Portfolio.Dormant(After, Term.OfMonths(3))).Should().Equal(Ended);
        dossier.Realised(RollUp.Partner, 2024).Value.Select(static r => r.ToString()).Should().Equal("PT Swen: agreements 0/1, sessions 0/0, completed 0/0, certified 0/0");
        Told(dossier.Realised(RollUp.Partner, 2024)).Should().Equal(Ended);
        Told(dossier.Realised(RollUp.Partner, 2023)).Should().BeEmpty();
    }

    /// <summary>PT Swen is followed by PT Jaya from 1 January 2024 on, whose record is not there: the agreement binds, and nobody can tell whether it takes anybody in.</summary>
    [Theory]
    [InlineData("2023-12-31", true, "in force, open for intake")]
    [InlineData("2024-01-01", null, "in force. Not in the dossier: the successor JAYA. So this cannot be determined; load what is missing and hand it in.")]
    [InlineData("2025-01-31", null, "in force. Not in the dossier: the successor JAYA. So this cannot be determined; load what is missing and hand it in.")]
    [InlineData("2025-02-01", false, "expired on 31 January 2025")]
    public void That_are_followed_by_one_not_held_leave_the_intake_open(string day, bool? isOpen, string said)
    {
        var jaya = StakeholderId.From("JAYA");
        var gone = Company.Dissolve(Last, Succession.By(jaya), On("2024-01-02", "gone")).Value;
        var (open, held) = (All(gone)[Pks.Id], All(gone, Registered(jaya, "PT Jaya"))[Pks.Id]);

        open.StandingOn(Day(day)).IsOpenForIntake.Should().Be(isOpen);
        open.StandingOn(Day(day)).In(Language.English).Should().Be(said);
        held.StandingOn(Day(day)).IsOpenForIntake.Should().Be(isOpen ?? true);
    }

    [Fact]
    public void Whose_record_is_not_there_are_named_by_every_answer()
    {
        var dossier = All().HoldingAll(Noon("2026-01-01"), Holding.Cohorts);
        var (inside, agreement) = (Day("2024-01-01"), dossier[Pks.Id]);

        agreement.StandingOn(inside).LegalForce.Should().Be(LegalForce.Binding);
        agreement.StandingOn(inside).Findings.Select(static f => f.Text.En).Should().Equal(NotHeld);
        agreement.CoverageOf(UptS, UptS, Sabun).Days.IsEmpty.Should().BeTrue();
        agreement.CoverageOf(UptS, UptS, Sabun).UndeterminedDays.Should().Be(Pks.InForceDays);
        Told(dossier.Portfolio.InForceOn(inside)).Should().Equal(NotHeld);
        Told(dossier.Portfolio.GapsOf(UptS, Sabun, 2024)).Should().Equal(NotHeld);
        Told(dossier.Portfolio.RemindersDue([(ReminderKind.Expiry, Term.OfMonths(3))], Day("2024-11-15"), [])).Should().Equal(NotHeld);
        Told(agreement.Realised(inside, Term.OfMonths(3))).Should().Equal(NotHeld);
        Told(dossier.Portfolio.Dormant(inside, Term.OfMonths(3))).Should().Equal(NotHeld);
        Told(All(Company).Portfolio.InForceOn(inside)).Should().BeEmpty();
        All(Company)[Pks.Id].CoverageOf(UptS, UptS, Sabun).Days.Should().Be(Pks.InForceDays);
    }

    [Fact]
    public void That_leave_another_beside_the_facility_are_told_and_stop_nothing()
    {
        var both = Bare("PKS-2").Bind(a => a.Name(AgreementParty.Of(Pemkab), On("2023-01-05", "third")))
            .Bind(a => a.AgreePeriod(AgreedPeriod.Between(Day("2023-02-01"), Day("2025-01-31")).Value, On("2023-01-30", "period"))).Value.Signed()
            .Sign(SignatureOf(Pemkab, "BUPATI", "2023-01-31"), On("2023-01-31", "third-signed")).Value;
        var dossier = Dossier.Of(both, Lapas, Gone, Registered(Pemkab, "Pemkab Serang")).Value.HoldingAll(Noon("2026-01-01"), Holding.Agreements);

        dossier[both.Id].CoverageOf(UptS, Pemkab, Sabun).Days.Should().Be(both.InForceDays);
        dossier[both.Id].CoverageOf(UptS, Swen, Sabun).Days.LastDay.Should().Be(Last);
        dossier[both.Id].StandingOn(After).IsOpenForIntake.Should().BeTrue();
        dossier[both.Id].StandingOn(After).Findings.Should().ContainSingle();
        dossier.Portfolio.GapsOf(UptS, Sabun, 2024).Value.IsEmpty.Should().BeTrue();
    }

    private static IEnumerable<string> Told<T>(DomainResult<T> answer) => answer.Warnings.Select(static w => w.Text.En);

    private static Facility Lapas { get; } =
        Facility.Establish(UptS, "Lapas Serang", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, null, On("2020-01-01", "lapas")).Value;

    private static Dossier All(params AggregateRoot[] more) => Dossier.Of([Pks, Lapas, .. more]).Value.HoldingAll(Noon("2026-01-01"), Holding.Agreements, Holding.Stakeholders);

    private static Stakeholder Registered(StakeholderId id, string name) => Stakeholder.Register(id, StakeholderKind.Company, name, Day("2000-01-01"), On("2020-01-01", $"{id}")).Value;
}
