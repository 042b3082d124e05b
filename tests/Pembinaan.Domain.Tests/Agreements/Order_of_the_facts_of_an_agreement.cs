using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

public sealed class Order_of_the_facts_of_an_agreement
{
    private static readonly StakeholderId Penerus = StakeholderId.From("PENERUS");

    private static DomainResult<CooperationAgreement> Amended(CooperationAgreement agreement, Addendum addendum, string signed, string id, params PartyId[] partners) => agreement.Amend(
        addendum, [SignatureOf(UptS, "KALAPAS", signed), .. partners.Select(p => SignatureOf(p, "DIREKTUR", signed))], On(signed, id), Provenance.AsPrinted);

    private static Addendum With(string firstDay, PartyId partner) => new(Day(firstDay)) { Parties = [AgreementParty.Of(UptS), AgreementParty.Of(partner)] };

    private static IEnumerable<PartyId> PartiesOn(CooperationAgreement agreement, string day) => agreement.PartiesOn(Day(day)).Select(static p => p.Party);

    [Fact]
    [Trait("Case", "W10")]
    public void A_party_that_was_succeeded_comes_back_by_a_later_addendum_from_its_first_day()
    {
        var agreement = Pks1().Succeed(Swen, Penerus, Day("2024-01-01"), On("2023-12-01", "succeeded"))
            .Bind(a => Amended(a, With("2024-07-01", Swen), "2024-06-20", "back", Penerus, Swen)).Value;

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
        var agreement = Amended(Pks1(), With("2024-07-01", Swen), "2024-01-20", "first", Swen)
            .Bind(static a => a.Succeed(Swen, Penerus, Day("2024-03-01"), On("2024-02-20", "succeeded"))).Value;

        PartiesOn(agreement, "2024-02-29").Should().Equal(UptS, Swen);
        PartiesOn(agreement, "2024-03-01").Should().Equal(UptS, Penerus);
        PartiesOn(agreement, "2024-07-01").Should().Equal(UptS, Penerus);
    }

    [Fact]
    [Trait("Case", "W10")]
    public void Whoever_joins_by_an_addendum_or_leaves_by_it_signs_it()
    {
        var both = With("2024-07-01", Swen) with { Parties = [AgreementParty.Of(UptS), AgreementParty.Of(Swen), AgreementParty.Of(Penerus, signaturesNeeded: 2)] };
        var instead = With("2024-07-01", Penerus);

        Unsigned(Amended(Pks1(), both, "2024-06-20", "join", Swen)).Should().Equal("PENERUS");
        Unsigned(Amended(Pks1(), both, "2024-06-20", "join", Swen, Penerus)).Should().Equal(["PENERUS"], "two officials sign for it");
        var second = SignatureOf(Penerus, "KOMISARIS", "2024-06-20");
        var joined = Pks1().Amend(both, [SignatureOf(UptS, "KALAPAS", "2024-06-20"), SignatureOf(Swen, "DIREKTUR", "2024-06-20"), SignatureOf(Penerus, "DIREKTUR", "2024-06-20"), second], On("2024-06-20", "join"), Provenance.AsPrinted).Value;
        PartiesOn(joined, "2024-06-30").Should().Equal(UptS, Swen);
        PartiesOn(joined, "2024-07-01").Should().Equal(UptS, Swen, Penerus);
        Unsigned(Amended(Pks1(), instead, "2024-06-20", "instead", Penerus)).Should().Equal(["SWEN"], "it leaves by what it signs");
        Unsigned(Amended(Pks1(), instead, "2024-06-20", "instead", Swen)).Should().Equal("PENERUS");
        Amended(Pks1(), instead, "2024-06-20", "instead", Swen, Penerus).IsSuccess.Should().BeTrue();
        Unsigned(Amended(joined, With("2024-09-01", Swen) with { Scope = [new(Sabun)], Parties = null }, "2024-08-20", "scope", Swen)).Should().Equal("PENERUS");

        static IEnumerable<string> Unsigned(DomainResult<CooperationAgreement> amended) =>
            amended.ValidationErrors.Where(static e => e.ErrorCode == AgreementErrors.AddendumUnsigned.Code).Select(static e => e.Text.En.Split(' ')[^1].TrimEnd('.'));
    }

    [Fact]
    public void A_stored_addendum_makes_nobody_a_party_who_did_not_sign_it()
    {
        var joined = Amended(Pks1(), With("2024-07-01", Penerus), "2024-06-20", "join", Swen, Penerus).Value;
        Entry<AgreementEvent>[] entries = [.. joined.Journal.Entries];
        var signed = (AddendumConcluded)entries[^1].Event!;

        CooperationAgreement.From(entries).IsSuccess.Should().BeTrue();
        entries[^1] = Entry<AgreementEvent>.Of(entries[^1].Id, entries[^1].Sequence, entries[^1].Stamp, signed with { Signatures = [.. signed.Signatures.Where(static s => s.Party != Penerus)] });
        CooperationAgreement.From(entries).Has(AgreementErrors.AddendumUnsigned).Should().BeTrue();
    }

    [Fact]
    [Trait("Case", "W10")]
    public void A_successor_that_was_awaited_is_not_awaited_any_more_once_an_addendum_names_the_parties()
    {
        var agreement = Pks1().Dissolve(Swen, [Penerus], Day("2024-01-01"), On("2024-01-01", "dissolved"))
            .Bind(a => Amended(a, With("2024-07-01", Penerus), "2024-06-20", "named", Penerus)).Value;

        agreement.StandingOn(Day("2024-06-30")).IsOpenForIntake.Should().BeFalse();
        agreement.StandingOn(Day("2024-07-01")).IsOpenForIntake.Should().BeTrue();
        agreement.WarningsOn(Day("2024-07-01")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2024-02-29", "UPT-S,SWEN", true)]
    [InlineData("2024-03-01", "UPT-S,SWEN,PEMKAB-SERANG", true)]
    [InlineData("2024-05-31", "UPT-S,SWEN,PEMKAB-SERANG", true)]
    [InlineData("2024-06-01", "UPT-S,SWEN,PEMKAB-SERANG", false)]
    [InlineData("2024-07-01", "UPT-S,SWEN,PEMKAB-SERANG", false)]
    [Trait("Case", "W10")]
    [Trait("Scenario", "S24")]
    public void A_dissolution_to_come_stays_where_an_addendum_names_the_party_from_an_earlier_day(string day, string parties, bool isOpen)
    {
        var agreement = Pks1().Dissolve(Swen, [Penerus], Day("2024-06-01"), On("2024-01-10", "dissolved"))
            .Bind(a => Amended(a, Joined("2024-03-01", Swen, Pemkab), "2024-02-20", "joined", Swen, Pemkab)).Value;

        string.Join(',', PartiesOn(agreement, day).Select(static p => p.Bare)).Should().Be(parties);
        agreement.StandingOn(Day(day)).IsOpenForIntake.Should().Be(isOpen);
        agreement.WarningsOn(Day(day)).Any(static w => w.ErrorCode == AgreementErrors.SuccessorUndetermined.Code).Should().Be(!isOpen);
    }

    [Fact]
    [Trait("Case", "W10")]
    public void A_dissolution_to_come_is_not_waited_for_where_an_addendum_has_the_party_leave_before()
    {
        var agreement = Pks1().Dissolve(Swen, [Penerus], Day("2024-06-01"), On("2024-01-10", "dissolved"))
            .Bind(a => Amended(a, With("2024-03-01", Pemkab), "2024-02-20", "instead", Swen, Pemkab)).Value;

        agreement.StandingOn(Day("2024-07-01")).IsOpenForIntake.Should().BeTrue();
    }

    [Theory]
    [InlineData(false, "2024-05-31", "UPT-S,SWEN,PEMKAB-SERANG")]
    [InlineData(false, "2024-06-01", "UPT-S,PENERUS,PEMKAB-SERANG")]
    [InlineData(true, "2024-05-31", "UPT-S,SWEN,PENERUS")]
    [InlineData(true, "2024-06-01", "UPT-S,PENERUS")]
    [Trait("Case", "W10")]
    public void A_succession_to_come_stays_where_an_addendum_names_the_party_from_an_earlier_day(bool joinsBefore, string day, string parties)
    {
        var other = joinsBefore ? Penerus : Pemkab;
        var agreement = Pks1().Succeed(Swen, Penerus, Day("2024-06-01"), On("2024-01-10", "succession"))
            .Bind(a => Amended(a, Joined("2024-03-01", Swen, other), "2024-02-20", "joined", Swen, other)).Value;

        string.Join(',', PartiesOn(agreement, day).Select(static p => p.Bare)).Should().Be(parties);
    }

    private static Addendum Joined(string firstDay, params PartyId[] partners) =>
        new(Day(firstDay)) { Parties = [AgreementParty.Of(UptS), .. partners.Select(static p => AgreementParty.Of(p))] };

    [Fact]
    [Trait("Case", "W10")]
    public void An_office_stays_with_the_successor_of_its_party_and_leaves_with_the_party_itself()
    {
        var office = StakeholderId.From("KANTOR");
        var named = Draft().NameImplementingOffice(Swen, office, [Sabun], On("2023-01-30", "office")).Value.Signed();

        named.Succeed(Swen, Penerus, Day("2024-01-01"), On("2023-12-01", "succeeded")).Value.CoverageOf(UptS, office, Sabun).Days.Should().Be(named.InForceDays);
        Amended(named, With("2024-07-01", Pemkab), "2024-06-20", "other", Swen, Pemkab).Value.CoverageOf(UptS, office, Sabun).Days.LastDay.Should().Be(Day("2024-06-30"));
    }

    private static Addendum Scope(string firstDay, LocalDate? runOut, params SubjectId[] subjects) =>
        new(Day(firstDay)) { Scope = subjects.Select(static s => new ScopeItem(s)).ToValueList(), RunOutLastDay = runOut };

    [Fact]
    [Trait("Case", "W11")]
    public void A_narrowing_that_is_called_off_before_its_day_closes_nothing()
    {
        var announced = Amended(Pks1(), Scope("2024-06-01", null, Sabun), "2024-02-01", "out", Swen).Value;
        var calledOff = Amended(announced, Scope("2024-03-01", null, Sabun, TusukSate), "2024-03-01", "in", Swen).Value;

        announced.Covers(TusukSate).IntakeDays.Contains(Day("2024-01-31")).Should().BeTrue();
        announced.Covers(TusukSate).IntakeDays.Contains(Day("2024-02-01")).Should().BeFalse();
        calledOff.ScopeOn(Day("2024-07-01")).Should().HaveCount(2);
        calledOff.Covers(TusukSate).IntakeDays.Should().Be(calledOff.InForceDays);
        calledOff.Covers(TusukSate).RunOutDays.IsEmpty.Should().BeTrue();
    }

    [Theory]
    [InlineData("2024-01-31", true)]
    [InlineData("2024-02-01", false)]
    [InlineData("2024-02-29", false)]
    [InlineData("2024-04-30", false)]
    [Trait("Case", "W11")]
    [Trait("Scenario", "S13")]
    public void A_narrowing_that_is_brought_forward_has_been_known_since_it_was_said_first(string day, bool isOpen)
    {
        var agreement = Amended(Pks1(), Scope("2024-06-01", null, Sabun), "2024-02-01", "out", Swen)
            .Bind(a => Amended(a, Scope("2024-05-01", null, Sabun), "2024-03-01", "out-earlier", Swen)).Value;

        agreement.Covers(TusukSate).Days.LastDay.Should().Be(Day("2024-04-30"));
        agreement.Covers(TusukSate).IntakeDays.Contains(Day(day)).Should().Be(isOpen);
    }

    [Fact]
    [Trait("Case", "W11")]
    public void A_narrowing_that_is_said_again_has_been_known_since_it_was_said_first()
    {
        var agreement = Amended(Pks1(), Scope("2024-06-01", null, Sabun), "2024-02-01", "out", Swen)
            .Bind(a => Amended(a, Scope("2024-06-01", null, Sabun, Lele), "2024-05-01", "again", Swen)).Value;

        agreement.Covers(TusukSate).IntakeDays.LastDay.Should().Be(Day("2024-01-31"));
    }

    [Theory]
    [InlineData("2024-07-31", false)]
    [InlineData("2024-08-01", false)]
    [InlineData("2024-09-30", false)]
    [Trait("Case", "W11")]
    public void The_run_out_of_a_narrowing_that_was_called_off_does_not_serve_a_later_one(string day, bool runsOut)
    {
        var agreement = Amended(Pks1(), Scope("2024-06-01", Day("2024-09-30"), Sabun), "2024-02-01", "out", Swen)
            .Bind(a => Amended(a, Scope("2024-03-01", null, Sabun, TusukSate), "2024-03-01", "in", Swen))
            .Bind(a => Amended(a, Scope("2024-08-01", null, Sabun), "2024-07-01", "out-again", Swen)).Value;

        agreement.Covers(TusukSate).RunOutDays.Contains(Day(day)).Should().Be(runsOut);
        agreement.Covers(TusukSate).Days.LastDay.Should().Be(Day("2024-07-31"));
    }

    [Fact]
    [Trait("Case", "W11")]
    public void What_leaves_the_scope_may_run_out_also_where_a_later_addendum_adds_another_subject()
    {
        var agreement = Amended(Pks1(), Scope("2024-06-01", Day("2024-06-30"), Sabun), "2024-02-01", "out", Swen)
            .Bind(a => Amended(a, Scope("2024-06-15", null, Sabun, Lele), "2024-06-10", "more", Swen)).Value;

        agreement.Covers(TusukSate).RunOutDays.Should().Be(DateSet.Between(Day("2024-06-01"), Day("2024-06-30")));
    }
}
