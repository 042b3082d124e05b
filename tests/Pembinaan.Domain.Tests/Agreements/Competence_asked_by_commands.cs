using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

public sealed class Competence_asked_by_commands
{
    private static DomainResult<CooperationAgreement> SignedBy(CooperationAgreement draft) => draft
        .Sign(SignatureOf(draft.Parties[0].Party, "KALAPAS", "2023-01-31"), On("2023-01-31", "s1"))
        .Bind(static a => a.Sign(SignatureOf(a.Parties[1].Party, "DIREKTUR", "2023-01-31"), On("2023-01-31", "s2")));

    [Theory]
    [Trait("Law", "PP 57/1999 ps 13")]
    [InlineData("2025-01-31", null)]
    [InlineData("2025-02-01", "Kanwil")]
    [InlineData("2028-01-30", "Kanwil")]
    [InlineData("2028-01-31", "pejabat yang ditunjuk Menteri")]
    public void The_last_signature_asks_whether_a_facility_may_conclude_for_so_long(string last, string? needed)
    {
        var draft = Draft(period: AgreedPeriod.Between(Day("2023-02-01"), Day(last)).Value);

        var signed = SignedBy(draft);

        signed.Value.FormedOn.Should().Be(Day("2023-01-31"), "it is a doubt and refuses nothing");
        signed.Warnings.Where(static w => w.ErrorCode == "CONCLUSION-TERM").Should().HaveCount(needed is null ? 0 : 1);
        signed.Warnings.Where(static w => w.ErrorCode == "CONCLUSION-TERM").All(w => w.Text.Id.Contains(needed!, StringComparison.Ordinal)).Should().BeTrue();
        draft.Sign(SignatureOf(UptS, "KALAPAS", "2023-01-31"), On("2023-01-31", "s1")).Warnings.Should().BeEmpty("it is not formed yet");
    }

    [Fact]
    public void The_approval_of_the_level_that_concludes_such_a_length_settles_it()
    {
        var draft = Draft(period: AgreedPeriod.Between(Day("2023-02-01"), Day("2027-01-31")).Value).AttachApproval(CompetenceLevel.Kanwil, Day("2023-01-20"), "W.12-1", On("2023-01-30", "approval")).Value;

        SignedBy(draft).Warnings.Any(static w => w.ErrorCode == "CONCLUSION-TERM").Should().BeFalse();
    }

    [Theory]
    [Trait("Case", "W07")]
    [InlineData("2023-01-31", true)]
    [InlineData("2023-02-01", false)]
    [InlineData("2024-12-20", false)]
    public void An_extension_asks_again_and_an_approval_of_the_first_term_does_not_answer_for_it(string approved, bool doubtful)
    {
        var agreement = Pks1().AttachApproval(CompetenceLevel.Kanwil, Day(approved), "W.12-1", On("2024-12-20", "approval")).Value;

        var extended = agreement.Amend(new Addendum(Day("2025-01-01")) { Period = AgreedPeriod.Between(Day("2023-02-01"), Day("2026-01-31")).Value }, "2024-12-20");

        extended.Warnings.Any(static w => w.ErrorCode == "CONCLUSION-TERM").Should().Be(doubtful);
        extended.IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void Where_no_facility_is_a_party_the_level_is_undetermined_and_nothing_is_refused()
    {
        var central = CooperationAgreement.Draft(AgreementId.From("NK"), IndonesianTimeZone.Wib, Day("2023-01-02"), AgreementKind.NotaKesepahaman, null, On("2023-01-02", "1"))
            .Bind(static a => a.Name(AgreementParty.Of(StakeholderId.From("DITJENPAS")), On("2023-01-02", "2")))
            .Bind(static a => a.Name(AgreementParty.Of(Swen), On("2023-01-02", "3")))
            .Bind(static a => a.AgreeScope([new(Sabun)], On("2023-01-02", "4")))
            .Bind(static a => a.AgreePeriod(AgreedPeriod.Between(Day("2023-02-01"), Day("2028-01-31")).Value, On("2023-01-02", "5"))).Value;

        var signed = SignedBy(central);

        signed.Value.FormedOn.Should().NotBeNull();
        signed.Warnings.Select(static w => w.ErrorCode).Should().Equal("CONCLUSION-LEVEL-UNKNOWN");
    }

    [Theory]
    [Trait("Law", "PP 57/1999 ps 8")]
    [Trait("Law", "PP 57/1999 ps 13")]
    [InlineData("1999-06-21", "2001-06-20", null, null)]
    [InlineData("1999-06-21", "2009-06-20", null, null)]
    [InlineData("1999-06-22", "2001-06-21", null, "UPT")]
    [InlineData("1999-06-22", "2001-06-22", "CONCLUSION-TERM", "KANWIL")]
    [InlineData("1999-06-22", "2004-06-21", "CONCLUSION-TERM", "DESIGNATED")]
    public void Nothing_is_said_of_the_level_before_the_article_was_promulgated(string first, string last, string? warning, string? needed)
    {
        var draft = OfThatTime(UptS, first, last);
        var signed = draft.Sign(SignatureOf(UptS, "KALAPAS", first), On(first, "s1")).Bind(a => a.Sign(SignatureOf(Swen, "DIREKTUR", first), On(first, "s2")));

        signed.Warnings.Select(static w => w.ErrorCode).Should().Equal(warning is null ? [] : [warning]);
        Conclusion.Review(signed.Value, new() { Level = CompetenceLevel.Upt }, Day(first)).LevelNeeded?.Code.Should().Be(needed);
        (Conclusion.Review(signed.Value, new() { Level = CompetenceLevel.Upt }, Day(first)).LevelNeeded is null).Should().Be(needed is null);
        Conclusion.ReviewStop(signed.Value, CompetenceLevel.Upt, Day(first)).IsEmpty.Should().Be(warning is null);
        signed.Value.Stop(Day(first), CompetenceLevel.Upt, "tidak sejalan", On(first, "stop")).Has(AgreementErrors.StopNeedsHigherLevel).Should().Be(warning is not null);
    }

    [Theory]
    [Trait("Law", "PP 57/1999 ps 13")]
    [InlineData("1999-06-21", false)]
    [InlineData("1999-06-22", true)]
    public void Nor_of_an_agreement_without_a_facility_or_of_an_unknown_length(string day, bool isAsked)
    {
        var central = OfThatTime(Pemkab, day, "2000-01-01");
        var unknown = OfThatTime(UptS, null, null);

        central.Sign(SignatureOf(Pemkab, "BUPATI", day), On(day, "s1")).Bind(a => a.Sign(SignatureOf(Swen, "DIREKTUR", day), On(day, "s2")))
            .Has(AgreementErrors.ConclusionLevelUnknown).Should().Be(isAsked);
        Conclusion.LevelFinding(unknown, Day(day))?.ErrorCode.Should().Be("CONCLUSION-TERM");
        (Conclusion.LevelFinding(unknown, Day(day)) is not null).Should().Be(isAsked);
    }

    private static CooperationAgreement OfThatTime(PartyId first, string? firstDay, string? lastDay) => CooperationAgreement
        .Draft(AgreementId.From("LAMA"), IndonesianTimeZone.Wib, Day("1999-01-02"), AgreementKind.PerjanjianKerjaSama, "PKS", On("1999-01-02", "1"))
        .Bind(a => a.Name(AgreementParty.Of(first), On("1999-01-02", "2")))
        .Bind(static a => a.Name(AgreementParty.Of(Swen), On("1999-01-02", "3")))
        .Bind(a => firstDay is null ? DomainResult.Success(a) : a.AgreePeriod(AgreedPeriod.Between(Day(firstDay), Day(lastDay!)).Value, On("1999-01-02", "4"))).Value;

    [Fact]
    [Trait("Law", "PP 57/1999")]
    public void No_version_of_the_books_is_in_force_before_the_rule_they_rest_on_was_promulgated()
    {
        var promulgated = Instruments.Pp57Of1999.PromulgatedOn!.Value;

        promulgated.Should().Be(new LocalDate(1999, 6, 22));
        foreach (var day in new[] { promulgated.PlusDays(-1), promulgated })
        {
            SigningRules.Book.Decide(new(), day).Outcome.Should().Be(day < promulgated ? Outcome.NoRuleSetInForce : Outcome.Undetermined);
            RenewalRules.Book.Decide(new(), day).Outcome.Should().Be(day < promulgated ? Outcome.NoRuleSetInForce : Outcome.Undetermined);
            (ConclusionRules.Book.Decide(new(), day).Outcome == Outcome.NoRuleSetInForce).Should().Be(day < promulgated);
            CompetenceTable.Default.ShortUpTo.TryOn(day, out _).Should().Be(day >= promulgated);
        }
    }
}
