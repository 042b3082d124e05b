using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

public sealed class Annulments_and_corrections_of_an_agreement
{
    private static readonly EntryId End = EntryId.From("end");

    private static CooperationAgreement Ended => Pks1().Terminate(Day("2024-06-30"), TerminationCause.MutualConsent, "sepakat", On("2024-06-01", "end")).Value;

    private static CooperationAgreement Successor(string first) =>
        Draft("PKS-2", AgreedPeriod.Between(Day(first), Day("2026-01-31")).Value).Continue(Ended, Continuation.Replacement, On("2024-06-02", "link")).Value.Signed("2024-06-03");

    private static Dossier Both(string first) => Dossiers.Given.Whole(Ended, Successor(first).Alone());

    [Theory]
    [InlineData("2024-07-01", true)]
    [InlineData("2025-01-31", true)]
    [InlineData("2025-02-01", false)]
    [Trait("Case", "W06")]
    public void Taking_an_early_end_back_is_refused_where_it_brings_back_days_of_the_successor(string first, bool refused)
    {
        var annulled = Both(first)[Ended.Id].Annul(End, "keliru", On("2024-06-10", "annul"));

        annulled.Has(AgreementErrors.Overlap).Should().Be(refused);
        annulled.IsSuccess.Should().Be(!refused);
        Ended.Annul(End, "keliru", On("2024-06-10", "annul")).IsSuccess.Should().BeTrue("what was not handed in cannot be checked");
    }

    /// <summary>Whatever is taken back of two agreements one after the other, in whatever order, they have no day in common.</summary>
    [Property(MaxTest = 60)]
    [Trait("Case", "W06")]
    public Property Taking_back_at_random_brings_no_days_in_common() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), static seed =>
    {
        var random = new Random(seed);
        var first = Do(
            Do(Pks1(), a => a.Terminate(Day("2024-06-30").PlusDays(random.Next(-60, 300)), TerminationCause.MutualConsent, "sepakat", On("2024-06-01", "end"))),
            a => a.Suspend(Day("2024-06-10"), Day("2024-06-10").PlusDays(random.Next(30)), "renovasi", On("2024-06-05", "halt")));
        var begins = first.LastDay!.Value.PlusDays(1 + random.Next(40));
        var later = Draft("PKS-2", AgreedPeriod.Between(begins, Day("2026-01-31")).Value).Continue(first, Continuation.Replacement, On("2024-06-06", "link")).Value.Signed("2024-06-07");
        var dossier = Dossiers.Given.Whole(first, later.Alone());
        for (var step = 0; step < 6; step++)
        {
            var mine = dossier.Agreements[random.Next(2)];
            var target = mine.Journal.Entries.ElementAt(random.Next(mine.Journal.Count)).Id;
            dossier = dossier[mine.Id].Annul(target, "keliru", On("2024-06-20", $"annul-{step}")) is { IsSuccess: true } done ? done.Value.Dossier : dossier;
            if (dossier.Find(later.Id)!.Continues is not null && dossier.Find(first.Id)!.TermDays.Overlaps(dossier.Find(later.Id)!.TermDays))
            {
                return false;
            }
        }

        return dossier.Agreements.All(static a => CooperationAgreement.From(a.Journal.Entries).IsSuccess);

        static CooperationAgreement Do(CooperationAgreement agreement, Func<CooperationAgreement, DomainResult<CooperationAgreement>> command) =>
            command(agreement) is { IsSuccess: true } done ? done.Value : agreement;
    });

    [Fact]
    [Trait("Case", "W06")]
    public void A_successor_does_not_grow_back_into_the_one_before_it_either()
    {
        DomainResult<AgreementInDossier> Moved(string first) => Both("2024-07-01")[AgreementId.From("PKS-2")].Correct(
            EntryId.From("PKS-2-period"), new PeriodAgreed(AgreedPeriod.Between(Day(first), Day("2026-01-31")).Value, Provenance.AsPrinted), "salah ketik", On("2024-06-10", "fix"));

        Moved("2024-06-30").Has(AgreementErrors.Overlap).Should().BeTrue();
        Moved("2024-07-02")
            .Value.InForceDays.FirstDay.Should().Be(Day("2024-07-02"));
    }

    [Fact]
    [Trait("Case", "W06")]
    public void Correcting_the_end_of_the_earlier_one_is_held_against_the_successor_too()
    {
        var ended = Both("2024-07-01")[Ended.Id];
        AgreementTerminated On30(string last) => new(Day(last), TerminationCause.MutualConsent, "sepakat", null, null);

        ended.Correct(End, On30("2024-07-01"), "salah ketik", On("2024-06-10", "fix")).Has(AgreementErrors.Overlap).Should().BeTrue();
        ended.Correct(End, On30("2024-06-29"), "salah ketik", On("2024-06-10", "fix")).Value.LastDay.Should().Be(Day("2024-06-29"));
    }

    [Fact]
    [Trait("Case", "W06")]
    public void A_party_that_signed_is_not_taken_back()
    {
        Pks1().Annul(EntryId.From("PKS-1-partner"), "keliru", On("2024-06-10", "annul")).Has(AgreementErrors.NotAParty).Should().BeTrue();
        Draft().Annul(EntryId.From("PKS-1-partner"), "keliru", On("2024-06-10", "annul")).IsSuccess.Should().BeTrue();
    }

    /// <summary>Nothing else rests on the party of this draft than a cost that it bears, or the wage that it pays.</summary>
    [Theory]
    [Trait("Case", "W06")]
    [InlineData(true)]
    [InlineData(false)]
    public void A_party_that_bears_a_cost_or_pays_the_wage_is_not_taken_back(bool bearsACost)
    {
        var terms = bearsACost
            ? AgreementTerms.None with { Costs = [new("bahan", [PartyId.Of(Swen)])] }
            : AgreementTerms.None with { Wage = new(PartyId.Of(Swen), UptS) };
        var agreed = Draft().AgreeTerms(terms, On("2023-01-30", "terms")).Value;

        agreed.Annul(EntryId.From("PKS-1-partner"), "keliru", On("2024-06-10", "annul")).Has(AgreementErrors.NotAParty).Should().BeTrue();
    }

    [Fact]
    [Trait("Case", "C44")]
    public void A_correction_counts_in_the_place_of_the_entry_and_both_are_kept()
    {
        var instead = new PeriodAgreed(AgreedPeriod.Between(Day("2023-02-01"), Day("2025-12-31")).Value, Provenance.AsPrinted);
        var corrected = Pks1().Correct(EntryId.From("PKS-1-period"), instead, "salah ketik", On("2024-06-10", "fix")).Value;

        corrected.LastDay.Should().Be(Day("2025-12-31"));
        corrected.AsKnownAt(Noon("2024-06-09"))!.LastDay.Should().Be(Day("2025-01-31"));
        corrected.Journal.AnnulmentOf(EntryId.From("PKS-1-period"))!.Event.Should().Be(instead);
        corrected.Correct(EntryId.From("PKS-1-period"), instead, "salah ketik", On("2024-06-10", "fix")).Value.Should().BeSameAs(corrected, "sent twice it is once");
        PembinaanJson.Agreements.Read(PembinaanJson.Agreements.Write(corrected)).Value.LastDay.Should().Be(Day("2025-12-31"));
    }

    [Fact]
    public void The_draft_is_corrected_and_stays_the_same_agreement()
    {
        var instead = new AgreementDrafted(AgreementId.From("PKS-1"), IndonesianTimeZone.Wib, Day("2023-01-03"), AgreementKind.NotaKesepahaman, "MOU", Provenance.AsPrinted);
        var corrected = Pks1().Correct(EntryId.From("PKS-1-draft"), instead, "salah ketik", On("2024-06-10", "fix")).Value;

        corrected.Kind.Should().Be(AgreementKind.NotaKesepahaman);
        PembinaanJson.Agreements.Read(PembinaanJson.Agreements.Write(corrected)).Value.Kind.Should().Be(AgreementKind.NotaKesepahaman);
        Pks1().Correct(EntryId.From("PKS-1-draft"), instead with { Agreement = AgreementId.From("PKS-9") }, "salah ketik", On("2024-06-10", "fix")).Has(JournalErrors.CorrectionOfAnotherKind).Should().BeTrue();
    }

    [Fact]
    public void What_rests_on_evidence_is_annulled_and_recorded_anew()
    {
        var signed = new AgreementSigned(SignatureOf(Swen, "ORANG-LAIN", "2023-01-31"));

        Pks1().Correct(EntryId.From("PKS-1-signed-2"), signed, "salah orang", On("2024-06-10", "fix")).Has(AgreementErrors.EvidenceIsNotCorrected).Should().BeTrue();
        Pks1().Correct(EntryId.From("PKS-1-period"), new PeriodAgreed(AgreedPeriod.Between(Day("2023-02-01"), new(9999, 12, 31)).Value, Provenance.AsPrinted), "x", On("2024-06-10", "fix"))
            .Has(JournalErrors.DayOutOfRange).Should().BeTrue("it is held against the same limits");
        Pks1().Correct(EntryId.From("nothing"), signed with { }, "x", On("2024-06-10", "fix")).IsSuccess.Should().BeFalse();
    }

    private static readonly StakeholderId Stranger = StakeholderId.From("GADUNGAN");

    private static ImplementingOfficeNamed Office(StakeholderId office, string firstDay = "2023-06-01", Provenance provenance = Provenance.AsPrinted) =>
        new(Swen, office, [Sabun], Day(firstDay), provenance);

    [Fact]
    public void What_rested_on_evidence_is_not_corrected_into_what_shows_none()
    {
        var named = Pks1().NameOffice(StakeholderId.From("DINAS"), [Sabun], "2023-06-01", "office").Value;
        var forged = named.Correct(EntryId.From("office"), Office(Stranger), "salah ketik", On("2024-06-10", "fix"));

        forged.Has(AgreementErrors.EvidenceIsNotCorrected).Should().BeTrue();
        named.Correct(EntryId.From("office"), Office(Stranger) with { Signatures = [SignatureOf(Swen, "DIREKTUR", "2023-06-01")] }, "salah ketik", On("2024-06-10", "fix"))
            .Has(AgreementErrors.EvidenceIsNotCorrected).Should().BeTrue("signatures are not typed");
        named.Annul(EntryId.From("office"), "keliru", On("2024-06-10", "annul")).Bind(static a => a.NameOffice(StakeholderId.From("DINAS-LAIN"), [Sabun], "2024-06-11", "office-2"))
            .IsSuccess.Should().BeTrue("it is recorded anew");
    }

    /// <summary>Who was named before the signing was signed with; afterwards nobody else is put in that place without authority.</summary>
    [Theory]
    [InlineData("DINAS", "2023-01-15", Provenance.Supplied, true)]
    [InlineData("GADUNGAN", "2023-01-15", Provenance.AsPrinted, false)]
    [InlineData("DINAS", "2023-01-14", Provenance.AsPrinted, false)]
    public void Who_was_named_before_the_signing_is_not_corrected_into_another_after_it(string office, string firstDay, Provenance provenance, bool accepted)
    {
        var draft = Draft().NameImplementingOffice(Swen, StakeholderId.From("DINAS"), [Sabun], On("2023-01-30", "office"), Day("2023-01-15")).Value;
        DomainResult<CooperationAgreement> Corrected(CooperationAgreement agreement, string recorded) =>
            agreement.Correct(EntryId.From("office"), Office(StakeholderId.From(office), firstDay, provenance), "salah ketik", On(recorded, "fix"));

        Corrected(draft, "2023-01-30").IsSuccess.Should().BeTrue("nobody has signed yet");
        Corrected(Corrected(draft, "2023-01-30").Value.Signed(), "2023-01-30").Value.Journal.Count.Should().Be(Corrected(draft, "2023-01-30").Value.Signed().Journal.Count, "sent again it is the same");
        Corrected(draft.Signed(), "2024-06-10").Has(AgreementErrors.ProviderUnsigned).Should().Be(!accepted);
        Corrected(draft.Signed(), "2024-06-10").IsSuccess.Should().Be(accepted);
    }

    [Fact]
    public void Who_was_brought_before_the_signing_is_not_corrected_into_another_after_it()
    {
        var (first, other) = (ProviderId.BroughtAs(AssociateId.From("UMKM-7")), ProviderId.Of(Stranger));
        var signed = Draft().Bring(Swen, first, [Sabun], On("2023-01-30", "bring"), Day("2023-01-15")).Value.Signed();
        DomainResult<CooperationAgreement> To(ProviderBrought instead) => signed.Correct(EntryId.From("bring"), instead, "salah ketik", On("2024-06-10", "fix"));

        To(new(Swen, other, [Sabun], Day("2023-01-15"), Provenance.AsPrinted)).Has(AgreementErrors.ProviderUnsigned).Should().BeTrue();
        To(new(Swen, first, [Sabun, TusukSate], Day("2023-01-15"), Provenance.AsPrinted)).Has(AgreementErrors.ProviderUnsigned).Should().BeTrue();
        To(new(Swen, first, [Sabun], Day("2023-01-15"), Provenance.Supplied)).IsSuccess.Should().BeTrue();
    }

    private static CooperationAgreement Framework => Draft("NK-1", AgreedPeriod.Between(Day("2025-05-07"), Day("2026-05-06")).Value).Signed("2025-05-07");

    private static CooperationAgreement Child(string signed) =>
        Draft("PKS-1A", AgreedPeriod.Between(Day("2025-06-01"), Day("2026-12-31")).Value).PlaceUnder(Framework, Day("2025-06-01"), On("2025-06-01", "under")).Value.Signed(signed);

    [Theory]
    [Trait("Case", "W06")]
    [InlineData("2025-06-01", "2025-09-30", false)]
    [InlineData("2025-10-01", "2025-09-30", true)]
    [InlineData("2025-06-01", "2025-05-31", true)]
    public void A_framework_is_not_taken_from_what_was_concluded_under_it(string concluded, string lastDay, bool refused)
    {
        var framework = Framework.Considering(Child(concluded));
        var shortened = framework.Correct(EntryId.From("NK-1-period"), new PeriodAgreed(AgreedPeriod.Between(Day("2025-05-07"), Day(lastDay)).Value, Provenance.AsPrinted), "salah ketik", On("2025-10-02", "fix"));

        shortened.Has(AgreementErrors.LeftWithoutFramework).Should().Be(refused);
        shortened.IsSuccess.Should().Be(!refused);
        framework.Annul(EntryId.From("NK-1-signed-2"), "keliru", On("2025-10-02", "annul")).Has(AgreementErrors.LeftWithoutFramework).Should().BeTrue();
        Framework.Annul(EntryId.From("NK-1-signed-2"), "keliru", On("2025-10-02", "annul")).IsSuccess.Should().BeTrue("what was not handed in cannot be checked");
    }

    [Fact]
    [Trait("Case", "W06")]
    public void A_draft_does_not_hold_its_framework_nor_does_a_later_suspension_count()
    {
        var draft = Draft("PKS-1A", AgreedPeriod.Between(Day("2025-06-01"), Day("2026-12-31")).Value).PlaceUnder(Framework, Day("2025-06-01"), On("2025-06-01", "under")).Value;

        Framework.Considering(draft).Annul(EntryId.From("NK-1-signed-2"), "keliru", On("2025-10-02", "annul")).IsSuccess.Should().BeTrue();
        Framework.Considering(Child("2025-06-01")).Terminate(Day("2025-05-31"), TerminationCause.MutualConsent, "sepakat", On("2025-10-02", "late")).IsSuccess.Should().BeTrue("what happened is recorded, however late");
    }

    private static CooperationAgreement Reviewed => Pks1()
        .Evaluate(Evaluated("EV-1", ValidityPeriod.Between(Day("2023-02-01"), Day("2023-12-31")).Value, "2024-01-15", Recommendation.Continue), On("2024-01-15", "ev-1"))
        .Bind(static a => a.Evaluate(Evaluated("EV-2", ValidityPeriod.Between(Day("2024-01-01"), Day("2024-06-30")).Value, "2024-07-15", Recommendation.Revise), On("2024-07-15", "ev-2"))).Value;

    [Fact]
    [Trait("Case", "W06")]
    public void An_evaluation_is_not_taken_from_what_rests_on_it()
    {
        var honoured = Reviewed.Honour(new Award(Swen, "Mitra terbaik", ValidityPeriod.Between(Day("2023-02-01"), Day("2023-12-31")).Value, Day("2024-02-01"), "EV-1"), On("2024-08-01", "award")).Value;
        var followed = Reviewed.RecordFollowUp(new FollowUp("TL-1", "EV-2", Swen, Day("2024-08-31"), "perbaiki alat"), On("2024-07-16", "tl-1")).Bind(static a => a.CloseFollowUp("TL-1", Day("2024-08-01"), null, On("2024-08-01", "closed"))).Value;
        Recording annul = On("2024-09-01", "annul");

        honoured.Annul(EntryId.From("ev-1"), "keliru", annul).Has(AgreementErrors.AwardWithoutEvaluation).Should().BeTrue();
        honoured.Annul(EntryId.From("ev-2"), "keliru", annul).IsSuccess.Should().BeTrue();
        followed.Annul(EntryId.From("ev-2"), "keliru", annul).Has(AgreementErrors.EvaluationUnknown).Should().BeTrue();
        followed.Annul(EntryId.From("tl-1"), "keliru", annul).Has(AgreementErrors.FollowUpUnknown).Should().BeTrue();
        followed.Annul(EntryId.From("closed"), "keliru", annul).Value.Annul(EntryId.From("tl-1"), "keliru", On("2024-09-02", "annul-2")).IsSuccess.Should().BeTrue();
    }

    [Fact]
    [Trait("Case", "W06")]
    public void A_correction_gives_no_code_twice_and_takes_no_award_its_ground()
    {
        AgreementEvaluated Instead(string code, Recommendation recommendation) =>
            new(Evaluated(code, ValidityPeriod.Between(Day("2023-02-01"), Day("2023-12-31")).Value, "2024-01-15", recommendation));
        var honoured = Reviewed.Honour(new Award(Swen, "Mitra terbaik", ValidityPeriod.Between(Day("2023-02-01"), Day("2023-12-31")).Value, Day("2024-02-01"), "EV-1"), On("2024-08-01", "award")).Value;
        Recording fix = On("2024-09-01", "fix");

        Reviewed.Correct(EntryId.From("ev-1"), Instead("EV-2", Recommendation.Continue), "salah ketik", fix).Has(AgreementErrors.CodeTwice).Should().BeTrue();
        Reviewed.Correct(EntryId.From("ev-1"), Instead("EV-3", Recommendation.Stop), "salah ketik", fix).IsSuccess.Should().BeTrue();
        honoured.Correct(EntryId.From("ev-1"), Instead("EV-1", Recommendation.Stop), "salah ketik", fix).Has(AgreementErrors.AwardWithoutEvaluation).Should().BeTrue();
        honoured.Correct(EntryId.From("ev-1"), Instead("EV-1", Recommendation.Extend), "salah ketik", fix).IsSuccess.Should().BeTrue();
    }

    /// <summary>The follow-up was to be done by 31 August and was closed on 1 August.</summary>
    [Theory]
    [Trait("Case", "W06")]
    [InlineData("2024-08-01", true)]
    [InlineData("2024-08-02", false)]
    [InlineData("2024-09-01", false)]
    public void A_correction_closes_no_evaluation_after_its_follow_up(string closedOn, bool accepted)
    {
        var period = ValidityPeriod.Between(Day("2024-01-01"), Day("2024-06-30")).Value;
        var followed = Reviewed.RecordFollowUp(new FollowUp("TL-1", "EV-2", Swen, Day("2024-08-31"), "perbaiki alat"), On("2024-07-16", "tl-1")).Bind(static a => a.CloseFollowUp("TL-1", Day("2024-08-01"), null, On("2024-08-01", "closed"))).Value;
        var corrected = followed.Correct(EntryId.From("ev-2"), new AgreementEvaluated(Evaluated("EV-2", period, closedOn, Recommendation.Revise)), "salah ketik", On("2024-09-02", "fix"));

        corrected.IsSuccess.Should().Be(accepted);
        corrected.Has(AgreementErrors.FollowUpTooEarly).Should().Be(!accepted);
    }

    [Theory]
    [Trait("Case", "W06")]
    [InlineData("2023-01-29", false)]
    [InlineData("2023-01-30", true)]
    [InlineData("2025-01-31", true)]
    public void A_corrected_early_end_lies_where_a_recorded_one_may(string lastDay, bool accepted) =>
        Ended.Correct(End, new AgreementTerminated(Day(lastDay), TerminationCause.MutualConsent, "sepakat", null, null), "salah ketik", On("2024-06-10", "fix"))
            .Has(AgreementErrors.OutsideTerm).Should().Be(!accepted);

    [Theory]
    [Trait("Case", "W06")]
    [InlineData("2024-06-20", null)]
    [InlineData("2024-06-19", "AGREEMENT-NOTICE-SHORT")]
    [InlineData("2025-01-31", null)]
    [InlineData("2025-02-01", "AGREEMENT-TERMINATION-WITHOUT-EFFECT")]
    public void A_corrected_early_end_is_warned_of_as_a_recorded_one(string lastDay, string? warning)
    {
        var agreement = Pks1(new() { TerminationNotice = Term.OfMonths(1) });
        var ended = agreement.Terminate(Day("2024-06-30"), TerminationCause.Notice, "mundur", On("2024-05-20", "end"), Swen, Day("2024-05-20")).Value;

        var corrected = ended.Correct(End, new AgreementTerminated(Day(lastDay), TerminationCause.Notice, "mundur", Swen, Day("2024-05-20")), "salah ketik", On("2024-05-25", "fix"));

        corrected.Warnings.Select(static w => w.ErrorCode).Should().Equal(warning is null ? [] : [warning]);
        corrected.Warnings.Should().Equal(agreement.Terminate(Day(lastDay), TerminationCause.Notice, "mundur", On("2024-05-20", "end"), Swen, Day("2024-05-20")).Warnings);
    }

    [Theory]
    [Trait("Case", "W06")]
    [Trait("Law", "PP 57/1999 ps 19")]
    [InlineData("KANWIL", false)]
    [InlineData("UPT", true)]
    public void A_corrected_stop_is_doubted_as_a_recorded_one(string level, bool isDoubtful)
    {
        var by = CompetenceLevel.All.Single(l => l.Code == level);
        var stopped = Draft(period: AgreedPeriod.Between(Day("2023-02-01"), Day("2026-01-31")).Value).Signed().Stop(Day("2024-06-30"), CompetenceLevel.Minister, "tidak sejalan", On("2024-06-01", "end")).Value;

        stopped.Correct(End, new AgreementTerminated(Day("2024-06-30"), TerminationCause.StoppedByCompetentLevel, "tidak sejalan", null, null, by), "salah ketik", On("2024-06-10", "fix"))
            .Has(AgreementErrors.StopNeedsHigherLevel).Should().Be(isDoubtful);
    }

    [Theory]
    [Trait("Case", "W06")]
    [Trait("Law", "PP 57/1999 ps 13")]
    [InlineData("2024-12-31", false)]
    [InlineData("2025-02-01", true)]
    public void A_corrected_period_that_is_longer_asks_again_for_the_level(string lastDay, bool isDoubtful) =>
        Pks1().Correct(EntryId.From("PKS-1-period"), new PeriodAgreed(AgreedPeriod.Between(Day("2023-02-01"), Day(lastDay)).Value, Provenance.AsPrinted), "salah ketik", On("2023-03-01", "fix"))
            .Warnings.Any(static w => w.ErrorCode == "CONCLUSION-TERM").Should().Be(isDoubtful);

    [Theory]
    [Trait("Case", "W06")]
    [InlineData("2023-01-31", false)]
    [InlineData("2023-02-01", true)]
    [InlineData("2025-01-31", true)]
    [InlineData("2025-02-01", false)]
    public void A_corrected_suspension_begins_within_the_term(string firstDay, bool accepted)
    {
        var suspended = Pks1().Suspend(Day("2024-03-01"), Day("2024-03-31"), "banjir", On("2024-03-01", "suspend")).Value;

        suspended.Correct(EntryId.From("suspend"), new AgreementSuspended(Day(firstDay), null, "banjir"), "salah ketik", On("2024-06-10", "fix")).IsSuccess.Should().Be(accepted);
    }

    [Fact]
    [Trait("Case", "W06")]
    public void A_corrected_evaluation_and_follow_up_are_held_against_the_term_and_each_other()
    {
        var followed = Reviewed.RecordFollowUp(new FollowUp("TL-1", "EV-2", Swen, Day("2024-08-31"), "perbaiki alat"), On("2024-07-16", "tl-1")).Value;
        Recording fix = On("2025-05-01", "fix");
        AgreementEvaluated Of(string first, string last, string closed) => new(Evaluated("EV-2", ValidityPeriod.Between(Day(first), Day(last)).Value, closed, Recommendation.Revise));

        followed.Correct(EntryId.From("ev-2"), Of("2025-02-01", "2025-03-31", "2025-04-15"), "salah ketik", fix).Has(AgreementErrors.EvaluationOutsideTerm).Should().BeTrue();
        followed.Correct(EntryId.From("ev-2"), Of("2024-02-01", "2024-03-31", "2024-01-31"), "salah ketik", fix).Has(AgreementErrors.EvaluationTooEarly).Should().BeTrue();
        followed.Correct(EntryId.From("tl-1"), new FollowUpRecorded(new("TL-1", "EV-2", Swen, Day("2024-07-14"), "perbaiki alat")), "salah ketik", fix).Has(AgreementErrors.FollowUpTooEarly).Should().BeTrue();
        followed.Correct(EntryId.From("tl-1"), new FollowUpRecorded(new("TL-1", "EV-9", Swen, Day("2024-08-14"), "perbaiki alat")), "salah ketik", fix).Has(AgreementErrors.EvaluationUnknown).Should().BeTrue();
        followed.Correct(EntryId.From("tl-1"), new FollowUpRecorded(new("TL-1", "EV-2", Swen, Day("2024-07-15"), "perbaiki alat")), "salah ketik", fix).IsSuccess.Should().BeTrue();
    }

    /// <summary>A renewal needs the evidence of the rule book; a correction does not get round it.</summary>
    [Fact]
    [Trait("Case", "W06")]
    public void A_link_to_the_one_before_is_not_corrected_into_a_renewal()
    {
        var link = new PredecessorNamed(Ended.Id, Continuation.Renewal);

        Successor("2024-07-01").Considering(Ended).Correct(EntryId.From("link"), link, "salah ketik", On("2024-06-10", "fix")).Has(AgreementErrors.EvidenceIsNotCorrected).Should().BeTrue();
    }

    [Theory]
    [Trait("Case", "W06")]
    [InlineData("2025-06-01", true)]
    [InlineData("2025-05-31", false)]
    public void A_corrected_framework_is_in_force_on_the_day_of_conclusion(string last, bool accepted)
    {
        var other = Draft("NK-2", AgreedPeriod.Between(Day("2025-01-01"), Day(last)).Value).Signed("2025-01-01");
        var child = Child("2025-06-01");
        var corrected = child.Considering(other).Correct(EntryId.From("under"), new FrameworkNamed(other.Id, Day("2025-06-01")), "salah naskah", On("2025-06-02", "fix"));

        corrected.Has(AgreementErrors.FrameworkNotInForce).Should().Be(!accepted);
        child.Correct(EntryId.From("under"), new FrameworkNamed(other.Id, Day("2025-06-01")), "salah naskah", On("2025-06-02", "fix")).Has(AgreementErrors.NeighbourNeeded).Should().BeTrue();
    }

    [Fact]
    [Trait("Case", "W10")]
    public void A_corrected_succession_makes_nobody_a_party_twice()
    {
        var succeeded = Pks1().Succeed(Swen, Pemkab, Day("2024-06-01"), On("2024-06-01", "succession")).Value;
        DomainResult<CooperationAgreement> To(PartyId successor) =>
            succeeded.Correct(EntryId.From("succession"), new PartySucceeded(Swen, successor, [], Day("2024-06-01")), "salah ketik", On("2024-06-02", "fix"));

        To(UptS).Has(AgreementErrors.PartyTwice).Should().BeTrue();
        To(Swen).Has(AgreementErrors.Itself).Should().BeTrue();
        To(StakeholderId.From("PENERUS")).Value.PartiesOn(Day("2024-06-01")).Should().HaveCount(2);
    }
}
