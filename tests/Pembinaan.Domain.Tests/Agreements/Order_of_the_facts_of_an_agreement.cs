using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

public sealed class Order_of_the_facts_of_an_agreement
{
    private static readonly StakeholderId Penerus = StakeholderId.From("PENERUS");

    private static DomainResult<CooperationAgreement> Amended(CooperationAgreement agreement, Addendum addendum, PartyId partner, string signed, string id) => agreement.Amend(
        addendum, [SignatureOf(UptS, "KALAPAS", signed), SignatureOf(partner, "DIREKTUR", signed)], On(signed, id), Provenance.AsPrinted);

    private static Addendum With(string firstDay, PartyId partner) => new(Day(firstDay)) { Parties = [AgreementParty.Of(UptS), AgreementParty.Of(partner)] };

    private static IEnumerable<PartyId> PartiesOn(CooperationAgreement agreement, string day) => agreement.PartiesOn(Day(day)).Select(static p => p.Party);

    [Fact]
    [Trait("Case", "W10")]
    public void A_party_that_was_succeeded_comes_back_by_a_later_addendum_from_its_first_day()
    {
        var agreement = Pks1().Succeed(Swen, Penerus, Day("2024-01-01"), On("2023-12-01", "succeeded"))
            .Bind(a => Amended(a, With("2024-07-01", Swen), Penerus, "2024-06-20", "back")).Value;

        PartiesOn(agreement, "2023-12-31").Should().Equal(UptS, Swen);
        PartiesOn(agreement, "2024-06-30").Should().Equal(UptS, Penerus);
        PartiesOn(agreement, "2024-07-01").Should().Equal(UptS, Swen);
        agreement.CoverageOf(UptS, Swen, Sabun).Days.Contains(Day("2024-07-01")).Should().BeTrue();
        agreement.CoverageOf(UptS, Penerus, Sabun).Days.Contains(Day("2024-07-01")).Should().BeFalse();
    }

    [Fact]
    [Trait("Case", "W10")]
    public void A_succession_recorded_after_an_addendum_takes_the_place_in_what_that_agreed()
    {
        var agreement = Amended(Pks1(), With("2024-07-01", Swen), Swen, "2024-01-20", "first")
            .Bind(static a => a.Succeed(Swen, Penerus, Day("2024-03-01"), On("2024-02-20", "succeeded"))).Value;

        PartiesOn(agreement, "2024-02-29").Should().Equal(UptS, Swen);
        PartiesOn(agreement, "2024-03-01").Should().Equal(UptS, Penerus);
        PartiesOn(agreement, "2024-07-01").Should().Equal(UptS, Penerus);
    }

    [Fact]
    [Trait("Case", "W10")]
    public void A_successor_that_was_awaited_is_not_awaited_any_more_once_an_addendum_names_the_parties()
    {
        var agreement = Pks1().Dissolve(Swen, [Penerus], Day("2024-01-01"), On("2024-01-01", "dissolved"))
            .Bind(a => Amended(a, With("2024-07-01", Penerus), Swen, "2024-06-20", "named")).Value;

        agreement.StandingOn(Day("2024-06-30")).IsOpenForIntake.Should().BeFalse();
        agreement.StandingOn(Day("2024-07-01")).IsOpenForIntake.Should().BeTrue();
        agreement.WarningsOn(Day("2024-07-01")).Should().BeEmpty();
    }

    [Fact]
    [Trait("Case", "W10")]
    public void An_office_stays_with_the_successor_of_its_party_and_leaves_with_the_party_itself()
    {
        var office = StakeholderId.From("KANTOR");
        var named = Draft().NameImplementingOffice(Swen, office, [Sabun], On("2023-01-30", "office")).Value.Signed();

        named.Succeed(Swen, Penerus, Day("2024-01-01"), On("2023-12-01", "succeeded")).Value.CoverageOf(UptS, office, Sabun).Days.Should().Be(named.InForceDays);
        Amended(named, With("2024-07-01", Pemkab), Swen, "2024-06-20", "other").Value.CoverageOf(UptS, office, Sabun).Days.LastDay.Should().Be(Day("2024-06-30"));
    }

    private static Addendum Scope(string firstDay, LocalDate? runOut, params SubjectId[] subjects) =>
        new(Day(firstDay)) { Scope = subjects.Select(static s => new ScopeItem(s)).ToValueList(), RunOutLastDay = runOut };

    [Fact]
    [Trait("Case", "W11")]
    public void A_narrowing_that_is_called_off_before_its_day_closes_nothing()
    {
        var announced = Amended(Pks1(), Scope("2024-06-01", null, Sabun), Swen, "2024-02-01", "out").Value;
        var calledOff = Amended(announced, Scope("2024-03-01", null, Sabun, TusukSate), Swen, "2024-03-01", "in").Value;

        announced.Covers(TusukSate).IntakeDays.Contains(Day("2024-01-31")).Should().BeTrue();
        announced.Covers(TusukSate).IntakeDays.Contains(Day("2024-02-01")).Should().BeFalse();
        calledOff.ScopeOn(Day("2024-07-01")).Should().HaveCount(2);
        calledOff.Covers(TusukSate).IntakeDays.Should().Be(calledOff.InForceDays);
        calledOff.Covers(TusukSate).RunOutDays.IsEmpty.Should().BeTrue();
    }

    [Fact]
    [Trait("Case", "W11")]
    public void A_narrowing_that_is_said_again_has_been_known_since_it_was_said_first()
    {
        var agreement = Amended(Pks1(), Scope("2024-06-01", null, Sabun), Swen, "2024-02-01", "out")
            .Bind(a => Amended(a, Scope("2024-06-01", null, Sabun, Lele), Swen, "2024-05-01", "again")).Value;

        agreement.Covers(TusukSate).IntakeDays.LastDay.Should().Be(Day("2024-01-31"));
    }

    [Theory]
    [InlineData("2024-07-31", false)]
    [InlineData("2024-08-01", false)]
    [InlineData("2024-09-30", false)]
    [Trait("Case", "W11")]
    public void The_run_out_of_a_narrowing_that_was_called_off_does_not_serve_a_later_one(string day, bool runsOut)
    {
        var agreement = Amended(Pks1(), Scope("2024-06-01", Day("2024-09-30"), Sabun), Swen, "2024-02-01", "out")
            .Bind(a => Amended(a, Scope("2024-03-01", null, Sabun, TusukSate), Swen, "2024-03-01", "in"))
            .Bind(a => Amended(a, Scope("2024-08-01", null, Sabun), Swen, "2024-07-01", "out-again")).Value;

        agreement.Covers(TusukSate).RunOutDays.Contains(Day(day)).Should().Be(runsOut);
        agreement.Covers(TusukSate).Days.LastDay.Should().Be(Day("2024-07-31"));
    }

    [Fact]
    [Trait("Case", "W11")]
    public void What_leaves_the_scope_may_run_out_also_where_a_later_addendum_adds_another_subject()
    {
        var agreement = Amended(Pks1(), Scope("2024-06-01", Day("2024-06-30"), Sabun), Swen, "2024-02-01", "out")
            .Bind(a => Amended(a, Scope("2024-06-15", null, Sabun, Lele), Swen, "2024-06-10", "more")).Value;

        agreement.Covers(TusukSate).RunOutDays.Should().Be(DateSet.Between(Day("2024-06-01"), Day("2024-06-30")));
    }
}
