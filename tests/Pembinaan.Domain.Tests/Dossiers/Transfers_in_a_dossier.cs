using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Cohorts.Given;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

public class Transfers_in_a_dossier
{
    private static readonly LocalDate FirstDay = Day("2025-02-01");
    private static readonly CooperationAgreement First = AgreementsGiven.Pks1(new() { RunOut = Term.OfMonths(2) });
    private static readonly CooperationAgreement Second = After(Swen);

    /// <summary>Twenty sessions by Swen from 20 January 2025; ten lie in the first agreement, ten after it.</summary>
    private static readonly Cohort Class = Cohort(Plan("2025-01-20", byPartner: true)).Enrolled(3, agreements: First).HeldAll(1, 10, agreements: First);

    [Fact]
    [Trait("Joint", "transfer")]
    public void Move_a_cohort_and_after_that_it_stands_under_the_other_agreement()
    {
        var before = Whole(First, Second, Class);
        var plan = before[Second.Id].PlanTransfer([Class.Id], FirstDay).Value;

        var item = plan.Movable.Should().ContainSingle().Subject;
        item.Sessions.Should().Equal(Enumerable.Range(11, 10).Select(Session));
        item.Participants.Should().Equal(Person(1), Person(2), Person(3));
        (item.Provider, item.LastDay).Should().Be((null, Day("2025-02-14")));
        plan.IsComplete.Should().BeTrue();
        Under(before, 11).Should().Equal(First.Id, Second.Id);

        var after = before[Second.Id].Transfer(plan, On("2025-02-01", "move")).Value;

        Under(after.Dossier, 10).Should().Equal(First.Id);
        Enumerable.Range(11, 10).Should().OnlyContain(i => Under(after.Dossier, i).Single() == Second.Id);
        after.Agreement.Transfers.Should().ContainSingle().Which.Cohorts.Should().Equal(Class.Id);
        after.Dossier[First.Id].CoverageOf(UptS, Swen, Sabun).Days.Contains(Day("2025-02-03")).Should().BeTrue("others may still finish under it");
    }

    [Fact]
    public void Repeated_change_nothing()
    {
        var before = Whole(First, Second, Class);
        var plan = before[Second.Id].PlanTransfer([Class.Id], FirstDay).Value;
        var after = before[Second.Id].Transfer(plan, On("2025-02-01", "move")).Value;

        after.Transfer(plan, On("2025-02-01", "move")).Value.Agreement.Revision.Should().Be(after.Agreement.Revision, "sent again");
        var again = after.PlanTransfer([Class.Id], FirstDay).Value;
        again.Moved.Should().Equal(Class.Id);
        again.Movable.Should().BeEmpty();
        after.Transfer(again, On("2025-02-02", "move-again")).Value.Should().BeSameAs(after);
    }

    [Fact]
    public void Need_the_provider_of_the_other_agreement_and_change_it()
    {
        var third = After(AgreementsGiven.Pemkab);
        var before = Whole(First, third, Class);

        var asNow = before[third.Id].PlanTransfer([Class.Id], FirstDay).Value;
        asNow.Refused.Should().ContainSingle().Which.Reasons.Select(static r => r.ErrorCode).Should().Equal(AgreementErrors.CoverageProvider.Code);
        before[third.Id].Transfer(asNow, On("2025-02-01", "move")).Has(AgreementErrors.CoverageProvider).Should().BeTrue("a plan with refusals moves nothing");

        var plan = before[third.Id].PlanTransfer([Class.Id], FirstDay, AgreementsGiven.Pemkab).Value;
        plan.Movable.Should().ContainSingle().Which.Provider.Should().Be((ProviderId)AgreementsGiven.Pemkab);
        var after = before[third.Id].Transfer(plan, On("2025-02-01", "move")).Value;
        after.Dossier.Find(Class.Id)!.FindSession(Session(10))!.Provider.Should().Be((ProviderId)Swen);
        after.Dossier.Find(Class.Id)!.FindSession(Session(11))!.Provider.Should().Be((ProviderId)AgreementsGiven.Pemkab);
        Enumerable.Range(11, 10).Should().OnlyContain(i => Under(after.Dossier, i).Single() == third.Id);
        after.Transfer(plan, On("2025-02-01", "move")).Value.Dossier.Find(Class.Id)!.Revision.Should().Be(after.Dossier.Find(Class.Id)!.Revision);
    }

    [Theory]
    [InlineData("2025-01-31", "TRANSFER-TOO-LATE")]
    [InlineData("2025-02-01", null)]
    [InlineData("2025-02-14", null)]
    [InlineData("2025-02-15", "TRANSFER-NOTHING-LEFT")]
    public void Look_at_the_sessions_from_the_day_on(string firstDay, string? code)
    {
        var plan = Whole(First, Second, Class)[Second.Id].PlanTransfer([Class.Id], Day(firstDay)).Value;

        plan.Refused.SelectMany(static r => r.Reasons).Select(static r => r.ErrorCode).FirstOrDefault().Should().Be(code);
    }

    [Theory]
    [InlineData(2, "TRANSFER-QUOTA")]
    [InlineData(3, null)]
    public void Look_at_the_people_and_the_quota(int amount, string? code)
    {
        var limited = After(Swen, new AgreementTerms { Quotas = [new Quota(QuotaUnit.People, amount, QuotaPer.Term)] });
        var dossier = Whole(First, limited, Class);

        dossier[limited.Id].PlanTransfer([Class.Id], FirstDay).Value.Refused.SelectMany(static r => r.Reasons).Select(static r => r.ErrorCode).SingleOrDefault().Should().Be(code);
        Known(First, limited, Class).HoldingAll(AgreementsGiven.Noon("2026-01-01"), Holding.Agreements)[limited.Id].PlanTransfer([Class.Id], FirstDay).Has(DossierErrors.NotDeclared)
            .Should().BeTrue("others may use the quota");
    }

    [Fact]
    public void Say_what_is_missing()
    {
        Known(First, Second, Class)[Second.Id].PlanTransfer([Class.Id], FirstDay).Has(DossierErrors.NotDeclared).Should().BeTrue();
        Whole(First, Second)[Second.Id].PlanTransfer([Class.Id], FirstDay).Has(DossierErrors.Missing).Should().BeTrue();
        Whole(Second, Class)[Second.Id].PlanTransfer([Class.Id], FirstDay).Has(DossierErrors.Missing).Should().BeTrue();
        Whole(First, Class)[First.Id].PlanTransfer([Class.Id], FirstDay).Has(AgreementErrors.TransferNothingToContinue).Should().BeTrue();
        Whole(First, Second, Class)[Second.Id].PlanTransfer([], FirstDay).Bind(p => Whole(First, Second, Class)[Second.Id].Transfer(p, On("2025-02-01", "move"))).Has(AgreementErrors.TransferPlanEmpty).Should().BeTrue();
    }

    [Fact]
    public void Are_for_what_was_looked_at()
    {
        var dossier = Whole(First, Second, Class);
        var plan = dossier[Second.Id].PlanTransfer([Class.Id], FirstDay).Value;
        var changed = dossier.With(Class.Cancel(Session(20), "libur", On("2025-01-31", "cancel")).Value).Value;
        var closed = dossier[Second.Id].Change(static a => a.CloseIntake(Day("2025-06-01"), "penuh", On("2025-01-31", "close"))).Value;

        changed[Second.Id].Transfer(plan, On("2025-02-01", "move")).Has(AgreementErrors.TransferPlanStale).Should().BeTrue();
        closed.Transfer(plan, On("2025-02-01", "move")).Has(AgreementErrors.TransferPlanStale).Should().BeTrue();
        closed.Transfer(plan, On("2025-02-01", "move")).IsConflict().Should().BeTrue();
    }

    private static ValueList<AgreementId> Under(Dossier dossier, int session) => dossier.SessionsOf(dossier.Find(Class.Id)!).Of(Session(session)).Agreements;

    private static Dossier Known(params Domain.Journals.AggregateRoot[] roots)
    {
        var lapas = Facility.Establish(UptS, "Lapas Serang", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, Day("2000-01-01"), On("2020-01-01", "lapas")).Value;
        var bodies = new[] { Swen, AgreementsGiven.Pemkab }.Select(static id => Stakeholder.Register(id, StakeholderKind.Company, id.Value, Day("2000-01-01"), On("2020-01-01", id.Value)).Value);
        return Dossier.Of([.. roots, lapas, .. bodies]).Value;
    }

    private static Dossier Whole(params Domain.Journals.AggregateRoot[] roots) => Known(roots).HoldingAll(AgreementsGiven.Noon("2026-01-01"), Holding.Agreements, Holding.Cohorts);

    private static CooperationAgreement After(StakeholderId partner, AgreementTerms? terms = null) => AgreementsGiven.Signed(
        AgreementsGiven.Draft("PKS-2", AgreedPeriod.Between(FirstDay, Day("2026-01-31")).Value, partner: partner)
            .AgreeTerms(terms ?? AgreementTerms.None, On("2023-01-30", "terms")).Bind(static a => a.Continue(First, Continuation.Replacement, On("2025-01-02", "link"))).Value,
        "2025-01-30").Alone();
}
