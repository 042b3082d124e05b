using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

public class Partners_of_agreements_in_a_dossier
{
    private static readonly StakeholderId Next = StakeholderId.From("SWEN-JAYA");
    private static readonly CooperationAgreement Pks = Pks1();
    private static readonly Stakeholder Company = Registered(Swen, "PT Swen");
    private static readonly Stakeholder Other = Registered(Next, "PT Swen Jaya");

    [Fact]
    [Trait("Joint", "merged partner")]
    public void That_were_merged_are_one_with_the_record_that_goes_on()
    {
        var merged = Company.MergeInto(Next, "satu badan", StakeholderDirectory.Of(Other), On("2024-03-01", "merge")).Value;
        var dossier = Dossier.Of(Pks, merged, Other).Value;

        Coverage(dossier, Next).Days.Should().Be(Pks.InForceDays);
        Coverage(dossier, Swen).Days.Should().Be(Pks.InForceDays, "it is the same body under its former record");
        Coverage(dossier.AsKnownAt(Noon("2024-02-29")), Next).Days.IsEmpty.Should().BeTrue("nobody knew yet");
        AgreementSpans.Of(dossier.Effective(Pks)).Select(static r => r.Provider).Distinct().Should().Equal([UptS, Next, Swen], "it is asked for under each of its records");
    }

    [Fact]
    public void That_are_followed_by_one_are_that_one_from_then_on()
    {
        var gone = Company.Dissolve(Day("2023-12-31"), Succession.By(Next), On("2024-01-02", "gone")).Value;
        var dossier = Dossier.Of(Pks, gone, Other).Value;

        Coverage(dossier, Swen).Days.LastDay.Should().Be(Day("2023-12-31"));
        Coverage(dossier, Next).Days.FirstDay.Should().Be(Day("2024-01-01"));
        Coverage(dossier, Next).IntakeDays.Should().Be(Coverage(dossier, Next).Days);
        Coverage(dossier, Swen).ReasonsOn(Day("2024-01-01")).Select(static r => r.Text.En).Should().Equal(
            "PT Swen, a provider under PKS-1, does not exist any more on 1 January 2024; followed by: PT Swen Jaya.");
        AgreementSpans.Of(dossier.Effective(Pks)).Where(static r => r.Provider == (ProviderId)Next).Select(static r => r.FirstDay).Distinct().Should().Equal(Day("2024-01-01"));
    }

    [Fact]
    [Trait("Joint", "dissolved partner")]
    public void That_are_followed_by_nobody_cover_no_more_and_the_agreement_stays()
    {
        var gone = Company.Dissolve(Day("2023-12-31"), Succession.Nobody, On("2024-01-02", "gone")).Value;
        var dossier = Dossier.Of(Pks, gone).Value;

        Coverage(dossier, Swen).Days.LastDay.Should().Be(Day("2023-12-31"));
        Coverage(dossier, Swen).ReasonsOn(Day("2024-01-01")).Select(static r => r.ErrorCode).Should().Equal(AgreementErrors.CoverageProviderEnded.Code);
        dossier.Effective(Pks).StandingOn(Day("2024-01-01")).LegalForce.Should().Be(LegalForce.Binding);
        AgreementSpans.Of(dossier.Effective(Pks)).Where(static r => r.Provider is null).Select(static r => r.FirstDay).Distinct().Should().Equal([Day("2024-01-01")], "nobody is left with whom the facility carries out");
    }

    [Fact]
    public void Whose_successor_is_not_settled_go_on_and_take_nobody_in()
    {
        var gone = Company.Dissolve(Day("2023-12-31"), Succession.Undetermined(Next), On("2024-01-02", "gone")).Value;
        var dossier = Dossier.Of(Pks, gone, Other).Value;

        Coverage(dossier, Swen).Days.Should().Be(Pks.InForceDays);
        Coverage(dossier, Swen).IntakeDays.LastDay.Should().Be(Day("2023-12-31"));
        Coverage(dossier, Next).Days.IsEmpty.Should().BeTrue();
        dossier.Effective(Pks).StandingOn(Day("2023-12-31")).IsOpenForIntake.Should().BeTrue();
        dossier.Effective(Pks).StandingOn(Day("2024-01-01")).IsOpenForIntake.Should().BeFalse();
        var settled = gone.NameSuccessors([Next], Day("2024-06-01"), On("2024-06-01", "settled")).Value;
        Coverage(dossier.With(settled).Value, Next).IntakeDays.FirstDay.Should().Be(Day("2024-06-01"));
    }

    /// <summary>PT Swen was merged into PT Swen Jaya, which ended on 30 June 2023: from then on the director of neither record signs for the party.</summary>
    [Theory]
    [InlineData("2023-06-30", true)]
    [InlineData("2023-07-01", false)]
    [Trait("Joint", "dissolved partner")]
    public void That_ended_sign_by_none_of_their_records(string iso, bool isShown)
    {
        var (post, director) = (PostId.From("DIREKTUR"), OfficialId.From("BUDI"));
        var merged = Directed(Company).MergeInto(Next, "satu badan", StakeholderDirectory.Of(Other), On("2022-12-01", "merge")).Value;
        var gone = Directed(Other).Dissolve(Day("2023-06-30"), Succession.Nobody, On("2023-07-02", "gone")).Value;
        var dossier = Dossier.Of(Draft("PKS-D"), merged, gone).Value.HoldingAll(Noon("2026-01-01"), Holding.Agreements);
        foreach (var record in new[] { merged, gone })
        {
            var signed = dossier[AgreementId.From("PKS-D")].Change(a =>
                a.Sign(record.AuthorityOf(director, Day(iso), UptS, TusukSate, Sabun), Recording.Of("sign", Noon("2023-07-03"), "petugas")));

            signed.Value.Agreement.Signatures.Select(static s => (s.Party, s.AuthorityShown)).Should().Equal(((PartyId)Swen, isShown));
            signed.Has(AgreementErrors.AuthorityNotShown).Should().Be(!isShown);
            if (!isShown && record == merged)
            {
                signed.Value.Agreement.Signatures[0].Doubts.Should().Equal(AgreementErrors.CoveragePartnerEnded.Code);
                signed.Warnings[0].Text.En.Should().Contain("PT Swen Jaya, a party to PKS-D, ended on 30 June 2023 and nobody follows it");
            }
        }

        Stakeholder Directed(Stakeholder company) =>
            company
                .EstablishPost(post, "Direktur", Day("2020-01-01"), On("2020-01-01", "post"))
                .Bind(s => s.Appoint(post, director, "Budi", ValidityPeriod.From(Day("2020-01-01")), On("2020-01-01", "budi")))
                .Bind(s => s.GiveMandate(
                    MandateId.From("M-1"), SigningMode.Sole, [post], Scope<SubjectId>.Unlimited, ValidityPeriod.From(Day("2020-01-01")), On("2020-01-01", "mandate"))).Value;
    }

    [Fact]
    [Trait("Joint", "merged partner")]
    public void That_are_one_body_are_one_party()
    {
        var merged = Company.MergeInto(Next, "satu badan", StakeholderDirectory.Of(Other), On("2022-12-01", "merge")).Value;
        var (draft, signed) = (Draft("PKS-D", partner: Next), Draft("PKS-S", partner: Next).Signed());
        var dossier = Dossier.Of(draft, signed, merged, Other).Value.HoldingAll(Noon("2026-01-01"), Holding.Agreements);
        var apart = Dossier.Of(draft, signed, Company, Other).Value.HoldingAll(Noon("2026-01-01"), Holding.Agreements);

        Named(dossier, Swen).ValidationErrors.Select(static e => e.Text.En).Should().Equal("PT Swen Jaya is a party already.");
        Named(apart, Swen).IsSuccess.Should().BeTrue();
        Named(dossier, Pemkab).IsSuccess.Should().BeTrue();
        Amended(dossier, Swen).Has(AgreementErrors.PartyTwice).Should().BeTrue();
        Amended(apart, Swen).IsSuccess.Should().BeTrue();
        Amended(dossier, Pemkab).IsSuccess.Should().BeTrue();
        draft.Name(AgreementParty.Of(Swen), On("2023-01-30", "third")).IsSuccess.Should().BeTrue("by itself it knows of no merging");

        DomainResult<AgreementInDossier> Named(Dossier at, StakeholderId third) =>
            at[draft.Id].Change(a => a.Name(AgreementParty.Of(third), On("2023-01-30", "third")));

        DomainResult<AgreementInDossier> Amended(Dossier at, StakeholderId third) =>
            at[signed.Id].Change(a => a.Amend(
                new(Day("2024-01-01")) { Parties = [AgreementParty.Of(UptS), AgreementParty.Of(Next), AgreementParty.Of(third)] }, "2023-12-01"));
    }

    /// <summary>PT Swen was merged into another record and that into PT Swen Jaya, which is a party until it is succeeded on 1 January 2024.</summary>
    [Theory]
    [InlineData("2023-12-31", false)]
    [InlineData("2024-01-01", true)]
    [Trait("Joint", "merged partner")]
    public void That_are_one_body_succeed_nobody_beside_themselves(string firstDay, bool isTaken)
    {
        var middle = StakeholderId.From("SWEN-TENGAH");
        var another = StakeholderId.From("LAIN");
        var directory = StakeholderDirectory.Of(Other, Registered(middle, "PT Swen Tengah"));
        var merged = Company.MergeInto(middle, "satu badan", directory, On("2022-12-01", "merge")).Value;
        var through = Registered(middle, "PT Swen Tengah").MergeInto(Next, "satu badan", directory, On("2022-12-01", "merge")).Value;
        var draft = Draft("PKS-D", partner: Next).Name(AgreementParty.Of(Pemkab), On("2023-01-30", "third")).Value.Signed();
        var dossier = Dossier.Of(draft, merged, through, Other, Registered(Pemkab, "Pemkab Serang"), Registered(another, "PT Lain"), Registered(StakeholderId.From("LAIN-2"), "PT Lain Dua")).Value.HoldingAll(Noon("2026-01-01"), Holding.Agreements);
        var after = dossier[draft.Id].Succeed(Next, another, Day("2024-01-01"), On("2024-01-02", "left")).Value;

        var succeeded = after.Succeed(Pemkab, Swen, Day(firstDay), On("2024-01-03", "succeeded"));

        succeeded.ValidationErrors.Select(static e => e.Text.En).Should().Equal(isTaken ? [] : ["PT Swen Jaya is a party already."]);
        dossier[draft.Id].Succeed(Next, Swen, Day(firstDay), On("2024-01-03", "itself")).IsSuccess.Should().BeTrue("in its own place it is no party twice");

        // Typed as another first, a correction of it is held to the same.
        var typed = after.Succeed(Pemkab, StakeholderId.From("LAIN-2"), Day(firstDay), On("2024-01-03", "typed")).Value;
        typed.Correct(EntryId.From("typed"), new PartySucceeded(Pemkab, Swen, [], Day(firstDay)), "salah ketik", On("2024-01-04", "fix"))
            .Has(AgreementErrors.PartyTwice).Should().Be(!isTaken);
    }

    /// <summary>PT Swen was merged into PT Swen Jaya: who acts for the party under either record is known only where both are there.</summary>
    [Theory]
    [InlineData(true, true, "SWEN-JAYA", "")]
    [InlineData(true, true, "PEMKAB-SERANG", "AGREEMENT-NOT-A-PARTY")]
    [InlineData(false, true, "SWEN-JAYA", "party SWEN")]
    [InlineData(true, false, "PEMKAB-SERANG", "successor SWEN-JAYA")]
    [InlineData(true, true, "LAIN", "party LAIN")]
    [Trait("Joint", "merged partner")]
    public void Act_under_any_record_and_where_one_is_not_there_that_is_said(bool isHeld, bool isSurvivorHeld, string by, string expected)
    {
        var merged = Company.MergeInto(Next, "satu badan", StakeholderDirectory.Of(Other), On("2022-12-01", "merge")).Value;
        Stakeholder[] records = [.. isHeld ? [merged] : Array.Empty<Stakeholder>(), .. isSurvivorHeld ? [Other] : Array.Empty<Stakeholder>()];
        var dossier = Dossier.Of([Pks, Registered(Pemkab, "Pemkab Serang"), .. records]).Value.HoldingAll(Noon("2026-01-01"), Holding.Agreements);
        var party = StakeholderId.From(by);

        DomainResult<AgreementInDossier>[] all =
        [
            dossier[Pks.Id].Change(a => a.RequestRenewal(party, Day("2024-06-01"), On("2024-06-01", "asked"))),
            dossier[Pks.Id].Change(a => a.Terminate(Day("2024-06-30"), TerminationCause.MutualConsent, "selesai", On("2024-06-01", "end"), party)),
            dossier[Pks.Id].Change(a => a.ReceiveReport(party, ValidityPeriod.Between(Day("2024-01-01"), Day("2024-03-31")).Value, Day("2024-06-01"), On("2024-06-01", "report"))),
        ];

        all.Should().AllSatisfy(answer => answer.ValidationErrors.Select(static e => e.ErrorCode == DossierErrors.Missing.Code ? e.Text.En.Split(". ")[0]["Not in the dossier: the ".Length..] : e.ErrorCode)
            .Should().Equal(expected.Length == 0 ? [] : [expected]));
    }

    /// <summary>What names a party names it by any of its records, and is put down for the one that is a party.</summary>
    [Theory]
    [InlineData("SWEN-JAYA", true)]
    [InlineData("PEMKAB-SERANG", false)]
    [Trait("Joint", "merged partner")]
    [Trait("Scenario", "S22")]
    public void Are_named_by_any_record_of_theirs(string by, bool isParty)
    {
        var merged = Company.MergeInto(Next, "satu badan", StakeholderDirectory.Of(Other), On("2024-03-01", "merge")).Value;
        var year = ValidityPeriod.Between(Day("2023-02-01"), Day("2023-12-31")).Value;
        var evaluated = Pks.Evaluate(Evaluated("E1", year, "2024-01-10", Recommendation.Continue), On("2024-01-10", "e")).Value;
        var (party, another) = (StakeholderId.From(by), StakeholderId.From("LAIN"));
        var agreement = Dossier.Of(evaluated, merged, Other, Registered(Pemkab, "Pemkab Serang"), Registered(another, "PT Lain")).Value
            .HoldingAll(Noon("2026-01-01"), Holding.Agreements)[Pks.Id];

        var numbered = agreement.Change(a => a.Number(party, "NO-1", On("2024-06-01", "number")));
        var dissolved = agreement.Change(a => a.Dissolve(party, [], Day("2024-12-31"), On("2024-06-01", "gone")));
        var followed = agreement.Change(a => a.RecordFollowUp(new("T1", "E1", party, Day("2024-06-30"), "melapor"), On("2024-06-01", "follow")));
        var honoured = agreement.Change(a => a.Honour(new(party, "Mitra terbaik", year, Day("2024-06-01"), "E1"), On("2024-06-01", "award")));

        var succeeded = agreement.Succeed(party, another, Day("2024-12-31"), On("2024-06-01", "succeeded"));

        new[] { numbered, dissolved, followed, honoured, succeeded }.Should().AllSatisfy(answer =>
            answer.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(isParty ? [] : ["AGREEMENT-NOT-A-PARTY"]));
        if (isParty)
        {
            numbered.Value.Agreement.Numbers.Single().Party.Should().Be((PartyId)Swen);
            followed.Value.Agreement.FollowUps.Single().Owner.Should().Be((PartyId)Swen);
            honoured.Value.Agreement.Awards.Single().To.Should().Be((PartyId)Swen);
            dissolved.Value.StandingOn(Day("2024-12-31")).IsOpenForIntake.Should().BeFalse();
            succeeded.Value.Agreement.PartiesOn(Day("2024-12-30")).Select(static p => p.Party).Should().Equal(UptS, Swen);
            succeeded.Value.Agreement.PartiesOn(Day("2024-12-31")).Select(static p => p.Party).Should().Equal(UptS, another);
            var again = succeeded.Value.Succeed(party, another, Day("2024-12-31"), On("2024-06-01", "succeeded"));
            again.ValidationErrors.Should().BeEmpty();
            again.Value.Agreement.Revision.Should().Be(succeeded.Value.Agreement.Revision, "sent again, it is there already");
            var late = succeeded.Value.Change(a => a.Dissolve(another, [], Day("2024-12-31"), On("2024-06-02", "gone")))
                .Bind(a => a.Succeed(another, Pemkab, Day("2024-12-31"), On("2024-06-03", "settled")));
            late.Bind(a => a.Change(b => b.Dissolve(another, [], Day("2024-12-31"), On("2024-06-02", "gone")))).IsSuccess.Should().BeTrue();
        }
    }

    /// <summary>Two records of one body are no new party; who follows a partner renews in its place.</summary>
    [Theory]
    [InlineData("merged", Continuation.Renewal, false)]
    [InlineData("merged", Continuation.Novation, true)]
    [InlineData("followed", Continuation.Renewal, false)]
    [InlineData("followed", Continuation.Novation, false)]
    [InlineData("apart", Continuation.Renewal, true)]
    [InlineData("apart", Continuation.Novation, false)]
    [Trait("Joint", "merged partner")]
    [Trait("Scenario", "S22")]
    [Trait("Scenario", "S24")]
    public void Are_the_same_party_of_a_continuation_by_any_record_of_theirs(string how, Continuation continuation, bool warns)
    {
        var company =
            how == "merged" ? Company.MergeInto(Next, "satu badan", StakeholderDirectory.Of(Other), On("2024-03-01", "merge")).Value
            : how == "followed" ? Company.Dissolve(Day("2024-12-31"), Succession.By(Next), On("2025-01-02", "gone")).Value
            : Company;
        var linked = Draft("PKS-2", AgreedPeriod.Between(Day("2025-02-01"), Day("2026-01-31")).Value, partner: Next)
            .Continue(Pks, Continuation.Replacement, On("2024-12-01", "continue")).Value;
        var draft = CooperationAgreement.From(
            linked.Journal.Entries.Select(e => e.Event is PredecessorNamed named ? e.Saying(named with { Continuation = continuation }) : e)).Value;
        var agreement = Dossier.Of(Pks, draft, company, Other).Value.HoldingAll(Noon("2026-01-01"), Holding.Agreements)[draft.Id];

        var signed = agreement.Change(a => a.Sign(SignatureOf(UptS, "KALAPAS", "2025-01-10"), On("2025-01-10", "s1")))
            .Bind(x => x.Change(a => a.Sign(SignatureOf(Next, "DIREKTUR", "2025-01-10"), On("2025-01-10", "s2"))));

        signed.ValidationErrors.Should().BeEmpty();
        signed.Has(AgreementErrors.ContinuationParties).Should().Be(warns);
    }

    /// <summary>Handed in together they are a circle; as they were known before the merger they are none.</summary>
    [Fact]
    public void That_are_followed_by_a_record_merged_into_them_are_refused()
    {
        var merged = Company.MergeInto(Next, "satu badan", StakeholderDirectory.Of(Other), On("2024-03-01", "merge")).Value;
        var gone = Other.Dissolve(Day("2023-12-31"), Succession.By(Swen), On("2024-01-02", "gone")).Value;

        Dossier.Of(Pks, merged, gone).ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be(DossierErrors.Cycle.Code);
        Dossier.Of(Pks, Company, gone).Value.Directory.StandingFor(Next, Day("2024-01-01")).Value.Id.Should().Be(Swen);
        StakeholderDirectory.Of(merged, gone).StandingFor(Swen, Day("2024-01-01")).Has(StakeholderErrors.SuccessorUndetermined).Should().BeTrue();
    }

    /// <summary>A record that was merged into a partner has rows too: that all are here is declared, and one that is named and missing shows that they are not.</summary>
    [Fact]
    public void May_have_rows_under_records_that_are_not_here()
    {
        var merged = Other.MergeInto(Swen, "satu badan", StakeholderDirectory.Of(Company), On("2024-03-01", "merge")).Value;
        var below = Stakeholder.Register(StakeholderId.From("CABANG"), StakeholderKind.Company, "Cabang", null, On("2020-01-01", "below"))
            .Bind(s => s.PlaceUnder(Next, Day("2020-01-01"), StakeholderDirectory.Of(Other), On("2020-01-02", "under"))).Value;
        static string[] Told(bool isDeclared, params AggregateRoot[] roots)
        {
            var dossier = Dossier.Of(roots).Value.HoldingAll(Noon("2026-01-01"), [Holding.Agreements, .. isDeclared ? [Holding.Stakeholders] : Array.Empty<Holding>()]);
            var told = dossier[Pks.Id].Rows.Warnings.Select(static w => w.Text.En).ToArray();
            dossier.Portfolio.Rows.Warnings.Select(static w => w.Text.En).Should().Equal(told);
            return told;
        }

        Told(true, Pks, Company).Should().BeEmpty();
        Told(false, Pks, Company).Should().Equal("It is not declared that the dossier holds all stakeholders, so this cannot be determined.");
        Told(true, Pks, Company, below).Should().Equal($"Not in the dossier: the body {Next}. So this cannot be determined; load what is missing and hand it in.");
        Told(true, Pks, Company, below, merged).Should().BeEmpty();
    }

    [Fact]
    public void That_are_not_there_leave_it_undetermined_by_name()
    {
        var dossier = Dossier.Of(Pks, Other).Value;
        var coverage = Coverage(dossier, Swen);

        coverage.Days.IsEmpty.Should().BeTrue();
        coverage.UndeterminedDays.Should().Be(Pks.InForceDays);
        coverage.ReasonsOn(Day("2024-01-01")).Select(static r => r.Text.En).Should().Equal(
            "Whether SWEN is a provider under PKS-1 on 1 January 2024 cannot be determined; there is no record of SWEN.");
        Coverage(dossier, Next).UndeterminedDays.Should().Be(Pks.InForceDays, "the one that is missing may have been followed by it");
        var complete = dossier.With(Company).Value;
        Coverage(complete, Swen).Days.Should().Be(Pks.InForceDays);
        Coverage(complete, Swen).UndeterminedDays.IsEmpty.Should().BeTrue();
        Coverage(complete, Next).UndeterminedDays.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Are_found_through_a_directory_that_follows_the_dossier()
    {
        var merged = Company.MergeInto(Next, "satu badan", StakeholderDirectory.Of(Other), On("2024-03-01", "merge")).Value;
        var dossier = Dossier.Of(Company, Other).Value;

        dossier.Directory.Identities(Next).Should().Equal(Next);
        dossier.With(merged).Value.Directory.Identities(Swen).Should().Equal(Next, Swen);
        dossier.With(merged).Value.Directory.FindByName("PT Swen").Should().ContainSingle().Which.Id.Should().Be(Next);
        dossier.Directory.Should().BeSameAs(dossier.Directory);
    }

    private static Stakeholder Registered(StakeholderId id, string name) => Stakeholder.Register(id, StakeholderKind.Company, name, Day("2000-01-01"), On("2020-01-01", $"{id}")).Value;

    private static Coverage Coverage(Dossier dossier, StakeholderId provider) => dossier.Effective(dossier.Find(Pks.Id)!).CoverageOf(UptS, provider, Sabun);
}
