using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

public sealed class Chain_of_agreements
{
    private static readonly StakeholderId Penerus = StakeholderId.From("PENERUS");

    private static CooperationAgreement Next(string first, string signed, AgreementClauses? clauses = null, PartyId? partner = null, Continuation continuation = Continuation.Replacement) =>
        Linked(first, clauses, partner, continuation).Signed(signed);

    private static CooperationAgreement Linked(string first, AgreementClauses? clauses = null, PartyId? partner = null, Continuation continuation = Continuation.Replacement) =>
        Draft("PKS-2", AgreedPeriod.Between(Day(first), Day("2026-01-31")).Value, clauses: clauses, partner: partner).Continue(Pks1(), continuation, On("2025-01-02", "link")).Value;

    /// <summary>The earlier one in a dossier of both: what continues it is held against it there.</summary>
    private static AgreementInDossier Before(CooperationAgreement earlier, CooperationAgreement later) => Dossiers.Given.Whole(earlier, later.Alone())[earlier.Id];

    private static Addendum EndingOn(string last) => new(Day("2024-12-01")) { Period = AgreedPeriod.Between(Day("2023-02-01"), Day(last)).Value };

    [Theory]
    [InlineData("2025-02-28", true)]
    [InlineData("2025-03-01", false)]
    [Trait("Scenario", "S10")]
    public void An_addendum_may_not_stretch_the_earlier_one_into_the_one_that_continues_it(string last, bool accepted)
    {
        var successor = Next("2025-03-01", "2025-01-15");

        var stretched = Before(Pks1(), successor).Change(a => a.Amend(EndingOn(last), "2024-12-01"));

        stretched.Has(AgreementErrors.Overlap).Should().Be(!accepted);
        stretched.IsSuccess.Should().Be(accepted);
        Before(Pks1(), Linked("2025-03-01")).Change(static a => a.Amend(EndingOn("2025-12-31"), "2024-12-01")).IsSuccess.Should().BeTrue("a draft may be overlapped");
        ChainLink.Among([Pks1().Amend(EndingOn("2025-03-01"), "2024-12-01").Value, successor]).Should().ContainSingle()
            .Which.Overlap.Should().Be(DateSet.On(Day("2025-03-01")), "what was not handed in is found among many");
    }

    [Theory]
    [InlineData("2024-06-30", true)]
    [InlineData("2024-07-01", false)]
    [Trait("Scenario", "S10")]
    public void A_suspension_may_not_stretch_the_earlier_one_into_the_one_that_continues_it(string last, bool accepted)
    {
        var successor = Next("2025-03-03", "2025-01-15");

        Before(Pks1(new() { SuspensionExtendsTerm = true }), successor).Change(a => a.Suspend(Day("2024-06-01"), Day(last), "renovasi", On("2024-06-01", "hold"))).Has(AgreementErrors.Overlap).Should().Be(!accepted);
    }

    /// <summary>By itself it does not know what continues it; with the suspended days added to its term it may reach into that.</summary>
    [Theory]
    [InlineData(true, "2024-06-01", false)]
    [InlineData(false, "2024-06-01", true)]
    [Trait("Scenario", "S10")]
    public void A_suspension_that_lengthens_the_term_is_asked_of_the_dossier(bool extends, string firstDay, bool isTaken)
    {
        var alone = Pks1(new() { SuspensionExtendsTerm = extends });
        DomainResult<CooperationAgreement> Suspended(CooperationAgreement a) => a.Suspend(Day(firstDay), Day("2024-06-30"), "renovasi", On("2024-06-01", "hold"));

        Suspended(alone).IsSuccess.Should().Be(isTaken);
        Suspended(alone).ValidationErrors.Select(static e => (e.ErrorCode, e.Text.En)).Should().Equal(
            isTaken ? [] : [(AgreementErrors.NeighbourNeeded.Code, "Agreement that may continue it must be handed in to check PKS-1.")]);
        var among = Dossier.Of(alone).Value.HoldingAll(Noon("2026-01-01"), Holding.Agreements)[alone.Id].Change(Suspended).Value.Agreement;
        among.LastDay.Should().Be(Day(extends ? "2025-03-02" : "2025-01-31"));
        Suspended(among).Value.Revision.Should().Be(among.Revision, "sent again it is known");
        among.Resume(Day("2024-06-15"), On("2024-06-14", "resume")).Value.LastDay.Should().Be(Day(extends ? "2025-02-14" : "2025-01-31"), "a shorter term reaches into nothing");
    }

    [Fact]
    [Trait("Scenario", "S10")]
    public void A_command_that_makes_an_overlap_no_larger_is_not_held_up_by_it()
    {
        var overlapping = Before(Pks1().Amend(EndingOn("2025-03-31"), "2024-12-01").Value, Next("2025-03-01", "2025-01-15"));

        overlapping.Change(static a => a.Terminate(Day("2025-03-15"), TerminationCause.MutualConsent, "diganti", On("2025-01-20", "end"))).IsSuccess.Should().BeTrue();
        overlapping.Change(static a => a.Number(Swen, "1/2025", On("2025-01-20", "number"))).IsSuccess.Should().BeTrue();
    }

    [Theory]
    [InlineData(null, "2025-02-02", true)]
    [InlineData(true, "2025-02-01", false)]
    [Trait("Scenario", "S11")]
    public void Signed_a_day_late_it_leaves_a_gap_of_one_day_unless_a_clause_reaches_back(bool? retroactive, string inForceFrom, bool gap)
    {
        var draft = Linked("2025-02-01", new() { Retroactive = retroactive });

        var signed = draft.Sign(SignatureOf(UptS, "KALAPAS", "2025-02-02"), On("2025-02-02", "s1")).Bind(a => a.Sign(SignatureOf(Swen, "DIREKTUR", "2025-02-02"), On("2025-02-02", "s2")));

        signed.Has(AgreementErrors.Gap).Should().Be(gap);
        signed.Value.InForceDays.FirstDay.Should().Be(Day(inForceFrom));
        signed.Value.Covers(Sabun).RatifiedDays.Should().Be(gap ? DateSet.None : DateSet.On(Day("2025-02-01")));
        signed.Value.AsKnownAt(Noon("2025-02-01"))!.StandingOn(Day("2025-02-01")).LegalForce.Should().Be(LegalForce.NotFormed);
        ChainLink.Between(Pks1(), signed.Value, Continuation.Replacement).Gap.Should().Be(gap ? ValidityPeriod.On(Day("2025-02-01")) : null);
    }

    [Theory]
    [InlineData("2025-03-01", true)]
    [InlineData("2025-03-10", false)]
    [Trait("Scenario", "S11")]
    public void A_retroactivity_clause_that_an_addendum_brings_reaches_back_to_its_own_first_day(string from, bool covered)
    {
        var signed = Next("2025-02-01", "2025-03-10");

        var amended = signed.Considering(Pks1()).Amend(new Addendum(Day(from)) { Clauses = new() { Retroactive = true }, Period = AgreedPeriod.Between(Day(from), Day("2026-01-31")).Value }, "2025-03-20").Value;

        amended.InForceDays.Contains(Day("2025-03-01")).Should().Be(covered);
        amended.InForceDays.Contains(Day("2025-02-28")).Should().BeFalse();
        amended.InForceDays.Contains(Day("2025-03-10")).Should().BeTrue();
    }

    /// <summary>Twelve days were suspended before; the addendum states the end of January 2027.</summary>
    [Theory]
    [InlineData(true, true, "2027-02-12")]
    [InlineData(false, true, "2027-01-31")]
    [InlineData(true, false, "2027-01-31")]
    [Trait("Scenario", "S14")]
    public void An_addendum_whose_end_a_suspension_moves_says_so(bool extends, bool suspended, string end)
    {
        var agreement = Pks1(new() { SuspensionExtendsTerm = extends ? true : null }).Beside();
        agreement = suspended ? agreement.Suspend(Day("2024-06-10"), Day("2024-06-21"), "renovasi", On("2024-06-01", "hold")).Value : agreement;

        var amended = agreement.Amend(new Addendum(Day("2024-12-01")) { Period = AgreedPeriod.Between(Day("2023-02-01"), Day("2027-01-31")).Value }, "2024-11-01");

        amended.Value.LastDay.Should().Be(Day(end));
        amended.Warnings.Where(static w => w.ErrorCode == "AGREEMENT-ADDENDUM-END-MOVED").Select(static w => w.Text.En).Should().Equal(
            extends && suspended
                ? ["The addendum states the last day 31 January 2027; a clause adds the suspended days (10 June 2024 to 21 June 2024 inclusive), so that PKS-1 ends on 12 February 2027."]
                : []);
    }

    [Fact]
    [Trait("Scenario", "S13")]
    public void An_addendum_counts_from_before_its_signature_only_with_a_clause_and_the_clause_of_that_day_decides()
    {
        var plain = Pks1().Amend(new Addendum(Day("2024-05-01")) { Scope = [new(Sabun)] }, "2024-06-01");
        var retroactive = Pks1(new() { Retroactive = true }).Amend(new Addendum(Day("2024-05-01")) { Scope = [new(Sabun)] }, "2024-06-01");
        var noLonger = Pks1(new() { Retroactive = true })
            .Amend(new Addendum(Day("2024-01-01")) { Clauses = new() { Renewable = true } }, "2023-12-01").Value
            .Amend(new Addendum(Day("2024-05-01")) { Scope = [new(Sabun)] }, "2024-06-01", id: "addendum-2");

        plain.Has(AgreementErrors.AddendumLate).Should().BeTrue();
        retroactive.Has(AgreementErrors.AddendumLate).Should().BeFalse();
        noLonger.Has(AgreementErrors.AddendumLate).Should().BeTrue();
        foreach (var (agreement, from) in new[] { (plain, "2024-06-01"), (retroactive, "2024-05-01"), (noLonger, "2024-06-01") })
        {
            agreement.Value.Addenda[^1].EffectiveFrom.Should().Be(Day(from));
            agreement.Value.Covers(TusukSate).Days.LastDay.Should().Be(Day(from).PlusDays(-1));
            agreement.Value.InForceDays.Should().Be(Pks1().InForceDays, "the agreement stays in force without interruption");
        }
    }

    [Theory]
    [InlineData(Continuation.Novation, "PENERUS", false)]
    [InlineData(Continuation.Novation, "SWEN", true)]
    [InlineData(Continuation.Replacement, "PENERUS", false)]
    [InlineData(Continuation.Replacement, "SWEN", false)]
    public void A_novation_has_one_party_in_common_and_one_that_is_new(Continuation continuation, string partner, bool warns)
    {
        var draft = Linked("2025-02-01", partner: StakeholderId.From(partner), continuation: continuation);

        var signed = draft.Sign(SignatureOf(UptS, "KALAPAS", "2025-01-30"), On("2025-01-30", "s1")).Bind(a => a.Sign(SignatureOf(StakeholderId.From(partner), "DIREKTUR", "2025-01-30"), On("2025-01-30", "s2")));

        signed.IsSuccess.Should().BeTrue();
        signed.Has(AgreementErrors.ContinuationParties).Should().Be(warns);
        ChainLink.Between(Pks1(), signed.Value, continuation).IsContinuous.Should().BeTrue();
    }

    [Theory]
    [InlineData("2024-05-31", false)]
    [InlineData("2024-06-01", true)]
    public void A_follow_up_that_falls_due_after_its_party_was_succeeded_is_the_successors(string due, bool isOfSuccessor)
    {
        var evaluated = Pks1()
            .Evaluate(new("E-1", ValidityPeriod.Between(Day("2023-02-01"), Day("2023-12-31")).Value, Day("2024-01-10"), EvaluationScore.Of(3, 1, 5).Value, Recommendation.Revise), On("2024-01-10", "evaluate")).Value
            .RecordFollowUp(new("F-1", "E-1", Swen, Day(due), "memperbaiki bengkel"), On("2024-01-11", "follow-up")).Value;
        var succeeded = evaluated.Succeed(Swen, Penerus, Day("2024-06-01"), On("2024-06-05", "succession")).Value;

        Realisation.Of(succeeded, [], Day("2024-07-01"), Term.OfMonths(3)).FollowUps.Single().FollowUp.Owner.Should().Be((PartyId)(isOfSuccessor ? Penerus : Swen));
    }

    [Fact]
    public void A_party_succeeded_within_the_agreement_leaves_it_in_force_with_the_successor_in_its_place()
    {
        var succeeded = Pks1().Succeed(Swen, Penerus, Day("2024-06-01"), On("2024-06-05", "succession")).Value;

        succeeded.InForceDays.Should().Be(Pks1().InForceDays);
        succeeded.PartiesOn(Day("2024-05-31")).Select(static p => p.Party).Should().Equal(UptS, Swen);
        succeeded.PartiesOn(Day("2024-06-01")).Select(static p => p.Party).Should().Equal(UptS, Penerus);
        succeeded.CoverageOf(UptS, Swen, Sabun).Days.LastDay.Should().Be(Day("2024-05-31"));
        succeeded.CoverageOf(UptS, Penerus, Sabun).Days.FirstDay.Should().Be(Day("2024-06-01"));
        succeeded.FormedOn.Should().Be(Pks1().FormedOn);
    }

    [Theory]
    [InlineData("2026-05-06", true)]
    [InlineData("2026-05-07", false)]
    [Trait("Scenario", "S15")]
    public void It_is_not_formed_under_a_framework_that_has_ended_by_its_last_signature(string signed, bool accepted)
    {
        var framework = Draft("NK-1", AgreedPeriod.Between(Day("2025-05-07"), Day("2026-05-06")).Value).Signed("2025-05-07");
        var child = Draft("PKS-1A", AgreedPeriod.Between(Day("2025-06-01"), Day("2026-12-31")).Value).PlaceUnder(framework, Day("2025-06-01"), On("2025-06-01", "under")).Value;
        var first = child.Sign(SignatureOf(UptS, "KALAPAS", signed), On(signed, "s1")).Value;

        var formed = first.Sign(SignatureOf(Swen, "DIREKTUR", signed), On(signed, "s2"));

        formed.Has(AgreementErrors.FrameworkNotInForce).Should().Be(!accepted);
        formed.IsSuccess.Should().Be(accepted);
        CooperationAgreement.From(first.Journal.Entries).Value.Sign(SignatureOf(Swen, "DIREKTUR", signed), On(signed, "s2")).Has(AgreementErrors.NeighbourNeeded).Should().BeTrue("loaded without it, the framework has to be handed in");
    }

    [Theory]
    [InlineData("2024-10-31", true, true)]
    [InlineData("2024-11-01", true, false)]
    [InlineData("2025-03-01", false, true)]
    public void Renewal_is_asked_for_in_time_by_the_clause_and_without_a_clause_at_any_time(string day, bool clause, bool inTime)
    {
        var asked = Pks1(clause ? new() { RenewalNotice = Term.OfMonths(3) } : null).RequestRenewal(Swen, Day(day), On(day, "ask")).Value;

        Renewal.FactsOf(asked, Day("2025-06-01")).AskedInTime.Value.Should().Be(inTime);
        Renewal.FactsOf(Pks1(), Day("2025-06-01")).AskedInTime.IsKnown.Should().BeFalse();
        RenewalRules.RenewalIsAskedForInTime.Basis.References.Should().BeEmpty("no law sets a deadline");
    }

    [Fact]
    public void Of_two_evaluations_closed_on_one_day_the_later_entry_recommends()
    {
        var period = ValidityPeriod.Between(Day("2023-02-01"), Day("2024-01-31")).Value;
        var agreement = Pks1()
            .Evaluate(new("E-1", period, Day("2024-02-10"), Score, Recommendation.Continue), On("2024-02-10", "e1"))
            .Bind(a => a.Evaluate(new("E-2", period, Day("2024-02-10"), Score, Recommendation.Stop), On("2024-02-10", "e2"))).Value;

        Renewal.FactsOf(agreement, Day("2024-02-10")).Recommendation.Value.Should().Be(Recommendation.Stop);
        Renewal.FactsOf(agreement, Day("2024-02-09")).IsEvaluated.Value.Should().BeFalse();
    }

    [Fact]
    [Trait("Scenario", "S15")]
    public void Loaded_without_its_framework_it_says_that_the_framework_has_to_be_handed_in()
    {
        var framework = Draft("NK-1", AgreedPeriod.Between(Day("2025-05-07"), Day("2026-05-06")).Value).Signed("2025-05-07");
        var child = Draft("PKS-1A", AgreedPeriod.Between(Day("2025-06-01"), Day("2026-12-31")).Value).PlaceUnder(framework, Day("2025-06-01"), On("2025-06-01", "under")).Value.Signed("2025-06-01");
        var loaded = CooperationAgreement.From(child.Journal.Entries).Value;

        child.WarningsOn(Day("2026-05-06")).Should().BeEmpty();
        child.WarningsOn(Day("2026-05-07")).Should().ContainSingle(static w => w.ErrorCode == AgreementErrors.FrameworkExpired.Code);
        loaded.WarningsOn(Day("2026-05-07")).Should().ContainSingle(static w => w.ErrorCode == AgreementErrors.NeighbourNeeded.Code && w.Severity == ValidationSeverity.Warning);
        loaded.Considering(framework).WarningsOn(Day("2026-05-07")).Should().Equal(child.WarningsOn(Day("2026-05-07")));
    }

    /// <summary>PKS-2, signed, continues PKS-1 from 1 February 2025: an earlier end of PKS-1 leaves days between.</summary>
    [Theory]
    [InlineData("2025-01-30", "31 January 2025")]
    [InlineData("2024-11-30", "1 December 2024 to 31 January 2025 inclusive")]
    [Trait("Case", "W06")]
    public void Days_that_an_earlier_end_opens_before_the_one_that_continues_it_are_told(string last, string days)
    {
        var first = Pks1().Considering(Early("2025-02-01").Signed("2024-10-15"));
        string[] told = [$"Between PKS-1 and PKS-2 there is a gap: {days}."];

        Gaps(first.Terminate(Day(last), TerminationCause.MutualConsent, "sepakat", On("2024-11-01", "end"))).Should().Equal(told);
        Gaps(first.Amend(new Addendum(Day("2024-11-15")) { Period = AgreedPeriod.Between(Day("2023-02-01"), Day(last)).Value }, "2024-11-01")).Should().Equal(told);
        var later = first.Terminate(Day("2025-01-31"), TerminationCause.MutualConsent, "sepakat", On("2024-11-01", "end"));
        Gaps(later).Should().BeEmpty("the end as agreed leaves none");
        Gaps(first.Terminate(Day("2025-01-31"), TerminationCause.MutualConsent, "sepakat", On("2024-11-01", "end")).Value
            .Correct(EntryId.From("end"), new AgreementTerminated(Day(last), TerminationCause.MutualConsent, "sepakat", null, null), "salah ketik", On("2024-11-02", "fix"))).Should().Equal(told);
        Gaps(Pks1().Considering(Early("2025-02-01")).Terminate(Day(last), TerminationCause.MutualConsent, "sepakat", On("2024-11-01", "end"))).Should().BeEmpty("a draft continues nothing yet");

        static IEnumerable<string> Gaps(DomainResult<CooperationAgreement> result) => result.Warnings.Where(static w => w.ErrorCode == "AGREEMENT-GAP").Select(static w => w.Text.En);
    }

    private static CooperationAgreement Early(string first) =>
        Draft("PKS-2", AgreedPeriod.Between(Day(first), Day("2026-01-31")).Value).Continue(Pks1(), Continuation.Replacement, On("2024-10-02", "link")).Value;

    [Fact]
    [Trait("Case", "W06")]
    public void A_gap_that_was_there_before_is_not_told_again()
    {
        var ended = Pks1().Considering(Early("2025-02-02").Signed("2024-10-15"));

        ended.Number(Swen, "1/2025", On("2024-11-01", "number")).Has(AgreementErrors.Gap).Should().BeFalse();
        ended.Terminate(Day("2025-01-30"), TerminationCause.MutualConsent, "sepakat", On("2024-11-01", "end")).Has(AgreementErrors.Gap).Should().BeTrue();
    }

    /// <summary>PKS-1 began on 1 February 2023 and its end is not known: whether PKS-2 has days in common with it cannot be said.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("Case", "W12")]
    public void One_that_continues_an_agreement_whose_end_is_not_known_says_so(bool isKnown)
    {
        var first = isKnown ? Pks1() : Draft(period: AgreedPeriod.EndNotKnown(Day("2023-02-01"))).Signed();
        var next = Draft("PKS-2", AgreedPeriod.Between(Day("2025-02-01"), Day("2026-01-31")).Value).Continue(first, Continuation.Replacement, On("2025-01-02", "link")).Value;

        var signed = next.Sign(SignatureOf(UptS, "KALAPAS", "2025-01-15"), On("2025-01-15", "s1")).Bind(a => a.Sign(SignatureOf(Swen, "DIREKTUR", "2025-01-15"), On("2025-01-15", "s2")));

        signed.Warnings.Where(static w => w.ErrorCode == "COVERAGE-UNDETERMINED").Select(static w => w.Text.En).Should().Equal(
            isKnown ? [] : ["Whether PKS-1 is in force cannot be determined; missing: last day."]);
    }
}
