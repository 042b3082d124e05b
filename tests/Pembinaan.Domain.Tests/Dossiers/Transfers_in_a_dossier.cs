using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Agreements;
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

    /// <summary>The same plan under a new entry, with and without a new provider of the sessions.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Repeated_by_the_same_plan_under_another_entry_change_nothing(bool withProvider)
    {
        var other = withProvider ? After(AgreementsGiven.Pemkab) : Second;
        var before = Whole(First, other, Class);
        var plan = before[other.Id].PlanTransfer([Class.Id], FirstDay, withProvider ? (ProviderId)AgreementsGiven.Pemkab : null).Value;
        var after = before[other.Id].Transfer(plan, On("2025-02-01", "move")).Value;

        after.Transfer(plan, On("2025-02-02", "move-again")).Value.Should().BeSameAs(after);
        after.Dossier.Find(Class.Id)!.Revision.Should().Be(Class.Revision + (withProvider ? 1 : 0));
    }

    [Fact]
    public void Repeated_by_the_same_plan_are_stale_where_something_else_has_changed_since()
    {
        var other = After(AgreementsGiven.Pemkab);
        var before = Whole(First, other, Class);
        var plan = before[other.Id].PlanTransfer([Class.Id], FirstDay, AgreementsGiven.Pemkab).Value;
        var after = before[other.Id].Transfer(plan, On("2025-02-01", "move")).Value;
        var cohort = after.Dossier.Find(Class.Id)!;
        AgreementInDossier[] changed =
        [
            after.Change(static a => a.CloseIntake(Day("2025-06-01"), "penuh", On("2025-02-01", "close"))).Value,
            after.Annul(EntryId.From("move"), "keliru", On("2025-02-01", "annul")).Value,
            In(cohort.Cancel(Session(20), "libur", On("2025-02-01", "cancel")).Value),
            In(cohort.Annul(EntryId.From("move"), "keliru", On("2025-02-01", "annul")).Value),
            In(Class),
        ];

        foreach (var now in changed)
        {
            now.Transfer(plan, On("2025-02-02", "move-again")).Has(AgreementErrors.TransferPlanStale).Should().BeTrue();
        }

        AgreementInDossier In(Cohort held) => Whole(First, after.Agreement, held)[other.Id];
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

    [Theory]
    [InlineData(QuotaUnit.People, 5, false)]
    [InlineData(QuotaUnit.People, 6, true)]
    [InlineData(QuotaUnit.Sessions, 19, false)]
    [InlineData(QuotaUnit.Sessions, 20, true)]
    public void Count_together_what_they_would_move_together(QuotaUnit unit, int amount, bool isMovable)
    {
        var third = After(AgreementsGiven.Pemkab, new AgreementTerms { Quotas = [new Quota(unit, amount, QuotaPer.Term)] });
        var other = Given.Cohort(Given.Cohort2, Plan("2025-01-20", byPartner: true));
        foreach (var i in Enumerable.Range(4, 3))
        {
            other = other.Enrol(other.Admit(Person(i), "2025-01-20", agreements: First).Value, On("2025-01-20", $"enrol-{i}")).Value;
        }

        var dossier = Whole(First, third, Class, other);

        dossier[third.Id].PlanTransfer([Class.Id, other.Id], FirstDay, AgreementsGiven.Pemkab).Value.IsComplete.Should().Be(isMovable);
        dossier[third.Id].PlanTransfer([Class.Id], FirstDay, AgreementsGiven.Pemkab).Value.IsComplete.Should().BeTrue("one of them fits");
        if (isMovable)
        {
            var plan = dossier[third.Id].PlanTransfer([Class.Id, other.Id], FirstDay, AgreementsGiven.Pemkab).Value;
            var after = dossier[third.Id].Transfer(plan, On("2025-02-01", "move")).Value.Dossier;
            after[other.Id].Coverage.Of(Session(20)).Verdict.Should().Be(CoverageVerdict.Covered);
        }
    }

    /// <summary>Ten sessions would come from 3 to 14 February; ten of the cohort that stays lie on 10 to 21 February, five of them before the last that comes.</summary>
    [Theory]
    [InlineData(QuotaUnit.Sessions, 20, null)]
    [InlineData(QuotaUnit.Sessions, 19, "21 February 2025")]
    [InlineData(QuotaUnit.Sessions, 16, "18 February 2025")]
    public void Leave_their_quota_to_cohorts_that_stay(QuotaUnit unit, int amount, string? lostOn)
    {
        var third = After(AgreementsGiven.Pemkab, new AgreementTerms { Quotas = [new Quota(unit, amount, QuotaPer.Term)] });
        var staying = Given.Cohort(Given.Cohort2, Plan("2025-02-10", 10) with { Provider = AgreementsGiven.Pemkab });
        var dossier = Whole(First, third, Class, staying);

        var plan = dossier[third.Id].PlanTransfer([Class.Id], FirstDay, AgreementsGiven.Pemkab).Value;

        plan.Refused.SelectMany(static r => r.Reasons).Select(static r => r.ErrorCode).Should().Equal(lostOn is null ? [] : [AgreementErrors.TransferCrowdsOut.Code]);
        plan.Refused.SelectMany(static r => r.Reasons).All(r => r.Text.En.Contains($"from {lostOn} on for", StringComparison.Ordinal)).Should().BeTrue();
        Covered(dossier).Should().Be(10);
        var moved = dossier[third.Id].Transfer(plan, On("2025-02-01", "move"));
        moved.IsSuccess.Should().Be(lostOn is null);
        Covered(lostOn is null ? moved.Value.Dossier : dossier.With(Class.Succeed(AgreementsGiven.Pemkab, FirstDay, "pindah", On("2025-02-01", "by-hand")).Value).Value)
            .Should().Be(amount - 10, "as many as the quota leaves, moved by the plan or by hand");

        int Covered(Dossier among) => among[staying.Id].Coverage.Sessions.Count(s => among[staying.Id].Coverage.Of(s.Id).Verdict == CoverageVerdict.Covered);
    }

    /// <summary>A quota of people that begins when the last that comes is over still counts those who came.</summary>
    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Leave_a_later_quota_of_people_to_cohorts_that_stay(int amount, bool isMovable)
    {
        var terms = new AgreementTerms { Quotas = [new Quota(QuotaUnit.People, amount, QuotaPer.Term)] };
        var third = After(AgreementsGiven.Pemkab);
        var limited = Whole(First, third)[third.Id].Change(a => a.Amend(new Addendum(Day("2025-02-17")) { Terms = terms }, "2025-01-31")).Value.Agreement;
        var staying = Given.Cohort(Given.Cohort2, Plan("2025-02-10", 10) with { Provider = AgreementsGiven.Pemkab });
        foreach (var i in Enumerable.Range(4, 2))
        {
            staying = staying.Enrol(staying.Admit(Person(i), "2025-02-10", agreements: third).Value, On("2025-01-20", $"enrol-{i}")).Value;
        }

        Whole(First, limited, Class, staying)[limited.Id].PlanTransfer([Class.Id], FirstDay, AgreementsGiven.Pemkab).Value
            .Refused.SelectMany(static r => r.Reasons).Select(static r => r.ErrorCode).Should().Equal(isMovable ? [] : [AgreementErrors.TransferCrowdsOut.Code]);
        Whole(First, limited, Class)[limited.Id].PlanTransfer([Class.Id], FirstDay, AgreementsGiven.Pemkab).Value.IsComplete.Should().BeTrue("nobody stays");
        Known(First, limited, Class).HoldingAll(AgreementsGiven.Noon("2026-01-01"), Holding.Agreements)[limited.Id]
            .PlanTransfer([Class.Id], FirstDay, AgreementsGiven.Pemkab).Has(DossierErrors.NotDeclared).Should().BeTrue("others may stay under it");
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Look_at_a_quota_that_begins_after_the_first_day(int amount, bool isMovable)
    {
        var terms = new AgreementTerms { Quotas = [new Quota(QuotaUnit.People, amount, QuotaPer.Term)] };
        var limited = Whole(First, Second)[Second.Id].Change(a => a.Amend(new Addendum(Day("2025-02-05")) { Terms = terms }, "2025-01-31")).Value.Agreement;
        var undeclared = Known(First, limited, Class).HoldingAll(AgreementsGiven.Noon("2026-01-01"), Holding.Agreements);

        Whole(First, limited, Class)[limited.Id].PlanTransfer([Class.Id], FirstDay).Value.IsComplete.Should().Be(isMovable);
        undeclared[limited.Id].PlanTransfer([Class.Id], FirstDay).Has(DossierErrors.NotDeclared).Should().BeTrue("others may use the quota");
    }

    [Fact]
    public void Leave_alone_what_another_agreement_has_taken_over()
    {
        var third = After(AgreementsGiven.Pemkab, id: "PKS-3");
        var before = Whole(First, Second, third, Class);
        var early = before[third.Id].PlanTransfer([Class.Id], FirstDay, AgreementsGiven.Pemkab).Value;
        var after = before[Second.Id].Transfer(before[Second.Id].PlanTransfer([Class.Id], FirstDay).Value, On("2025-02-01", "move")).Value.Dossier;

        early.IsComplete.Should().BeTrue("nobody has it yet");
        after[third.Id].PlanTransfer([Class.Id], FirstDay, AgreementsGiven.Pemkab).Value.Refused.Single().Reasons.Select(static r => r.ErrorCode)
            .Should().Equal(AgreementErrors.TransferMovedAlready.Code);
        after[third.Id].Transfer(early, On("2025-02-01", "late")).Has(AgreementErrors.TransferMovedAlready).Should().BeTrue("it was planned before");
        var own = Known(First, third, Class).HoldingAll(AgreementsGiven.Noon("2026-01-01"), Holding.Cohorts, Holding.AgreementsAround(third.Id));
        own[third.Id].PlanTransfer([Class.Id], FirstDay, AgreementsGiven.Pemkab).Has(DossierErrors.NotDeclared)
            .Should().BeTrue("another may have taken it over");
        own.HoldingAll(AgreementsGiven.Noon("2026-01-01"), Holding.AgreementsAround(First.Id))[third.Id]
            .PlanTransfer([Class.Id], FirstDay, AgreementsGiven.Pemkab).Value.IsComplete.Should().BeTrue();
    }

    [Theory]
    [InlineData("2025-03-31", true)]
    [InlineData("2025-04-01", false)]
    public void Move_only_what_stood_under_the_agreement_before(string begins, bool isMovable)
    {
        // PKS-1 runs out two months after 31 January; what begins only then never stood under it.
        var cohort = Cohort(Plan(begins, byPartner: true));

        var refused = Whole(First, Second, cohort)[Second.Id].PlanTransfer([cohort.Id], FirstDay).Value.Refused;
        refused.SelectMany(static r => r.Reasons).Select(static r => r.ErrorCode).Should().Equal(isMovable ? [] : [AgreementErrors.TransferNeverUnder.Code]);
    }

    [Fact]
    public void That_nobody_declared_to_be_here_leave_coverage_undetermined()
    {
        var known = Known(First, Class);
        var moved = Whole(First, Second, Class);
        var away = moved[Second.Id].Transfer(moved[Second.Id].PlanTransfer([Class.Id], FirstDay).Value, On("2025-02-01", "move")).Value
            .Change(a => a.Terminate(Day("2025-02-05"), TerminationCause.PurposeReached, "selesai", On("2025-02-05", "end"))).Value.Dossier;

        away[Class.Id].Coverage.Of(Session(15)).Verdict.Should().Be(CoverageVerdict.NotCovered, "PKS-2, which has it, ended two days before");
        known[Class.Id].Coverage.Of(Session(15)).Verdict.Should().Be(CoverageVerdict.Undetermined, "PKS-2 is not here");
        known[Class.Id].CoverageOf(Session(15)).Has(DossierErrors.NotDeclared).Should().BeTrue();
        known[Class.Id].Review(FirstDay).Select(static f => f.Reason.ErrorCode).Should().Contain(DossierErrors.NotDeclared.Code);
        Declared(Holding.Cohorts)[First.Id].Realised(Day("2025-02-14"), Term.OfMonths(3)).Has(DossierErrors.NotDeclared).Should().BeTrue();
        foreach (var enough in new[] { Holding.Agreements, Holding.AgreementsAt(UptS), Holding.AgreementsAround(First.Id) })
        {
            Declared(enough)[Class.Id].Coverage.Of(Session(15)).Verdict.Should().Be(CoverageVerdict.Covered, "{0}", enough);
            Declared(Holding.Cohorts, enough)[First.Id].Realised(Day("2025-02-14"), Term.OfMonths(3)).IsSuccess.Should().BeTrue();
        }

        Dossier Declared(params Holding[] all) => known.HoldingAll(AgreementsGiven.Noon("2026-01-01"), all);
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

    /// <summary>Three people would come; after the plan others join a cohort that stays under a quota of four.</summary>
    [Theory]
    [InlineData(1, null)]
    [InlineData(2, "TRANSFER-QUOTA")]
    public void Are_looked_at_again_when_others_have_used_the_quota(int others, string? code)
    {
        var third = After(AgreementsGiven.Pemkab, new AgreementTerms { Quotas = [new Quota(QuotaUnit.People, 4, QuotaPer.Term)] });
        var staying = Given.Cohort(Given.Cohort2, Plan("2025-02-03", 10) with { Provider = AgreementsGiven.Pemkab });
        var dossier = Whole(First, third, Class, staying);
        var plan = dossier[third.Id].PlanTransfer([Class.Id], FirstDay, AgreementsGiven.Pemkab).Value;
        foreach (var i in Enumerable.Range(4, others))
        {
            staying = staying.Enrol(staying.Admit(Person(i), "2025-02-03", agreements: third).Value, On("2025-01-20", $"enrol-{i}")).Value;
        }

        Carried(dossier.With(staying).Value, third, plan).Should().Equal(code is null ? [] : [code]);
        plan.IsComplete.Should().BeTrue("nobody had joined yet");
    }

    [Theory]
    [InlineData(10, null)]
    [InlineData(11, "TRANSFER-CROWDS-OUT")]
    public void Are_looked_at_again_when_a_cohort_was_opened_that_they_would_crowd_out(int sessions, string? code)
    {
        var third = After(AgreementsGiven.Pemkab, new AgreementTerms { Quotas = [new Quota(QuotaUnit.Sessions, 20, QuotaPer.Term)] });
        var dossier = Whole(First, third, Class);
        var plan = dossier[third.Id].PlanTransfer([Class.Id], FirstDay, AgreementsGiven.Pemkab).Value;
        var opened = Given.Cohort(Given.Cohort2, Plan("2025-02-03", sessions) with { Provider = AgreementsGiven.Pemkab });

        Carried(dossier.With(opened).Value, third, plan).Should().Equal(code is null ? [] : [code]);
    }

    [Theory]
    [InlineData("2025-02-14", true)]
    [InlineData("2025-02-13", false)]
    public void Are_looked_at_again_when_a_partner_has_ended(string lastDay, bool isMovable)
    {
        var third = After(AgreementsGiven.Pemkab);
        var dossier = Whole(First, third, Class);
        var plan = dossier[third.Id].PlanTransfer([Class.Id], FirstDay, AgreementsGiven.Pemkab).Value;
        var ended = dossier.With(dossier.Find(AgreementsGiven.Pemkab)!.Dissolve(Day(lastDay), Succession.Nobody, On("2025-02-01", "gone")).Value).Value;

        var again = ended[third.Id].PlanTransfer([Class.Id], FirstDay, AgreementsGiven.Pemkab).Value;
        again.IsComplete.Should().Be(isMovable);
        Carried(ended, third, plan).Should().Equal(again.Refused.SelectMany(static r => r.Reasons).Select(static r => r.ErrorCode));
    }

    [Fact]
    public void Are_not_carried_out_where_they_could_not_be_planned()
    {
        var limited = After(Swen, new AgreementTerms { Quotas = [new Quota(QuotaUnit.People, 3, QuotaPer.Term)] });
        var plan = Whole(First, limited, Class)[limited.Id].PlanTransfer([Class.Id], FirstDay).Value;
        var enough = new[] { Holding.AgreementsAround(limited.Id), Holding.AgreementsAround(First.Id), Holding.CohortsOf(UptS) };

        Carried(Known(First, limited, Class), limited, plan).Should().OnlyContain(static c => c == DossierErrors.NotDeclared.Code).And.NotBeEmpty();
        foreach (var one in enough)
        {
            Carried(Known(First, limited, Class).HoldingAll(AgreementsGiven.Noon("2026-01-01"), [.. enough.Where(h => h != one)]), limited, plan)
                .Should().Equal([DossierErrors.NotDeclared.Code], "without {0}", one);
        }

        Carried(Known(First, limited, Class).HoldingAll(AgreementsGiven.Noon("2026-01-01"), enough), limited, plan).Should().BeEmpty();
        Carried(Whole(limited, Class), limited, plan).Should().Equal(DossierErrors.Missing.Code);
    }

    [Fact]
    public void Carried_out_are_nothing_to_look_at_again()
    {
        var before = Whole(First, Second, Class);
        var plan = before[Second.Id].PlanTransfer([Class.Id], FirstDay).Value;
        var after = before[Second.Id].Transfer(plan, On("2025-02-01", "move")).Value;
        var undeclared = Known(First, after.Agreement, Class)[Second.Id];
        var moved = after.PlanTransfer([Class.Id], FirstDay).Value;

        undeclared.Transfer(plan, On("2025-02-01", "move")).Value.Agreement.Revision.Should().Be(after.Agreement.Revision);
        undeclared.Transfer(moved, On("2025-02-02", "again")).Value.Should().BeSameAs(undeclared);
        Carried(before, Second, moved).Should().Contain(AgreementErrors.TransferPlanStale.Code, "nothing was moved there");
    }

    private static IEnumerable<string> Carried(Dossier dossier, CooperationAgreement agreement, TransferPlan plan) =>
        dossier[agreement.Id].Transfer(plan, On("2025-02-01", "move")).ValidationErrors.Select(static e => e.ErrorCode);

    private static ValueList<AgreementId> Under(Dossier dossier, int session) => dossier.SessionsOf(dossier.Find(Class.Id)!).Of(Session(session)).Agreements;

    private static Dossier Known(params Domain.Journals.AggregateRoot[] roots)
    {
        var lapas = Facility.Establish(UptS, "Lapas Serang", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, Day("2000-01-01"), On("2020-01-01", "lapas")).Value;
        var bodies = new[] { Swen, AgreementsGiven.Pemkab }.Select(static id => Stakeholder.Register(id, StakeholderKind.Company, id.Value, Day("2000-01-01"), On("2020-01-01", id.Value)).Value);
        return Dossier.Of([.. roots, lapas, .. bodies]).Value;
    }

    private static Dossier Whole(params Domain.Journals.AggregateRoot[] roots) => Known(roots).HoldingAll(AgreementsGiven.Noon("2026-01-01"), Holding.Agreements, Holding.Cohorts);

    internal static CooperationAgreement After(StakeholderId partner, AgreementTerms? terms = null, string id = "PKS-2") => AgreementsGiven.Signed(
        AgreementsGiven.Draft(id, AgreedPeriod.Between(FirstDay, Day("2026-01-31")).Value, partner: partner)
            .AgreeTerms(terms ?? AgreementTerms.None, On("2023-01-30", "terms")).Bind(static a => a.Continue(First, Continuation.Replacement, On("2025-01-02", "link"))).Value,
        "2025-01-30").Alone();
}
