using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Agreements;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>
/// PKS-1 of PT Swen binds to 31 January 2025; a course has sessions on 31 January and 3 February. All agreements were declared, and something names NK-9, which is
/// not here: so they are not all here, and NK-9 may be about anything.
/// </summary>
[Trait("Joint", "framework")]
public sealed class Agreements_named_and_not_held
{
    private static readonly StakeholderId Jaya = StakeholderId.From("JAYA");
    private static readonly LocalDate Next = Day("2025-02-03");
    private static readonly CooperationAgreement Nk = Draft("NK-9", AgreedPeriod.Between(Day("2023-02-01"), Day("2025-12-31")).Value).Signed();
    private static readonly CooperationAgreement Pks = Draft().Signed();
    private static readonly CooperationAgreement Other = Draft("PKS-7", partner: Jaya).Signed();
    private static readonly Stakeholder Partner = Stakeholder.Register(Jaya, StakeholderKind.Company, "PT Jaya", Day("2000-01-01"), On("2020-01-01", "jaya")).Value;
    private static readonly Cohort Course = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2025-01-31", 2, byPartner: true));

    private static readonly Dictionary<string, Func<Dossier, Dossier>> Naming = new(StringComparer.Ordinal)
    {
        ["framework"] = static d => d.With(Under()).Value,
        ["preceding agreement"] = static d => d.With(After("2026-01-01")).Value,
        ["agreement recognised as the same"] = static d => d.With(Draft("PKS-2").Signed().RecogniseAsSame(Nk.Id, "satu naskah", On("2024-06-01", "same")).Value).Value,
        ["draft that an engagement led to"] = static d => d.With(Talked()).Value,
        ["agreement of a referral"] = static d => d.With(Referred()).Value,
        ["agreement of an occasion"] = static d => d.WithOccasions(new Occasion
        {
            Id = OccasionId.From("ACARA-1"),
            Title = "Penandatanganan",
            Agreements = [Nk.Id, Pks.Id],
        }).Value,
        ["agreement of a sheet"] = static d => d.With(Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2025-02-10", 2, byPartner: true)).Enrolled(1, agreements: Nk).Held(1, [], Nk).Value).Value,
    };

    public static TheoryData<string> Roles => [.. Naming.Keys];

    [Theory]
    [MemberData(nameof(Roles))]
    public void Leave_what_needs_all_agreements_undetermined(string role)
    {
        var without = Without(role);
        var course = without[Course.Id];
        string[] named = [NotHeld(role)];

        course.Coverage.Of(Course.Sessions[0].Id).Verdict.Should().Be(CoverageVerdict.Undetermined);
        course.Coverage.Of(Course.Sessions[1].Id).Verdict.Should().Be(CoverageVerdict.Undetermined);
        Told(course.CoverageOf(Course.Sessions[1].Id).ValidationErrors).Should().Equal(named);
        course.MayJoin(CohortsGiven.Facts(CohortsGiven.Person(5)), Next).Outcome.Should().Be(Outcome.Undetermined);
        Told(course.MayJoin(CohortsGiven.Facts(CohortsGiven.Person(5)), Next).Undetermined).Should().Contain(named);
        Told(course.SeatsOn(Next).ValidationErrors).Should().Equal(named);
        Told(course.Review(Next).Select(static f => f.Reason)).Should().Contain(named).And.NotContain(static t => t.Contains("not covered", StringComparison.Ordinal));

        var portfolio = without.Portfolio;
        var year = ValidityPeriod.Between(Day("2025-01-01"), Day("2025-12-31")).Value;
        Told(portfolio.InForceOn(Next).Warnings).Should().Equal(named);
        Told(portfolio.EndingBetween(year).Warnings).Should().Equal(named);
        Told(portfolio.GapsOf(UptS, Sabun, 2025).Warnings).Should().Equal(named);
        Told(portfolio.RemindersDue([(ReminderKind.Expiry, Term.OfDays(60))], Next, []).Warnings).Should().Equal(named);
        Told(portfolio.Index.Warnings).Should().Equal(named);
        Told(portfolio.Rows.Warnings).Should().Equal(named);
        Told(portfolio.LikelyDuplicates.Warnings).Should().Equal(named);
        foreach (var by in Enum.GetValues<RollUp>())
        {
            Told(without.Realised(by, 2025).ValidationErrors).Should().Contain(named);
        }
    }

    /// <summary>It may be the same as an agreement of a body with which whoever names it has to do, continue it, stand under it, or have taken its cohorts over.</summary>
    [Theory]
    [MemberData(nameof(Roles))]
    public void Leave_what_hangs_on_those_around_an_agreement_undetermined(string role)
    {
        var pks = Without(role)[Pks.Id];
        string[] named = [NotHeld(role)];

        Told(pks.CountsAs.ValidationErrors).Should().Equal(named);
        Told(pks.Successors.ValidationErrors).Should().Equal(named);
        Told(pks.Under.ValidationErrors).Should().Equal(named);
        Told(pks.Links.ValidationErrors).Should().Equal(named);
        Told(pks.Rows.Warnings).Should().Equal(named);
        Told(pks.Open).Should().Equal(named);
        Told(pks.Realised(Next, Term.OfMonths(3)).ValidationErrors).Should().Contain(named);
        pks.CoverageOf(UptS, Swen, Sabun).Days.IsEmpty.Should().BeTrue();
        Told(pks.CoverageOf(UptS, Swen, Sabun).ReasonsOn(Day("2025-01-31"))).Should().Equal(named);
        Told(Longer(pks).ValidationErrors).Should().Equal(named);
        pks.Change(static a => a.Terminate(Day("2024-12-31"), TerminationCause.MutualConsent, "selesai", On("2024-12-01", "end"))).IsSuccess.Should().BeTrue("no day is added");
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void Leave_nothing_undetermined_once_they_are_here_or_where_less_is_enough_and_declared(string role)
    {
        var whole = Naming[role](Given.Whole(Pks, Other, Partner, Course, Nk));
        whole.Missing.Should().NotContain(static m => m.Id == "NK-9");
        whole[Course.Id].CoverageOf(Course.Sessions[1].Id).IsSuccess.Should().BeTrue();
        whole.Portfolio.InForceOn(Next).Warnings.Should().NotContain(static w => w.ErrorCode == DossierErrors.Missing.Code);
        whole[Pks.Id].CountsAs.IsSuccess.Should().BeTrue();

        var around = Without(role).HoldingAll(Given.Now, Holding.AgreementsAround(Pks.Id))[Pks.Id];
        around.CountsAs.Value.Should().Be(Pks.Id);
        around.Open.Should().BeEmpty();
        Longer(around).IsSuccess.Should().BeTrue();

        var there = Without(role).HoldingAll(Given.Now, Holding.AgreementsAt(UptS))[Course.Id];
        there.Coverage.Of(Course.Sessions[0].Id).Verdict.Should().Be(CoverageVerdict.Covered);
        there.Coverage.Of(Course.Sessions[1].Id).Verdict.Should().Be(
            role is "agreement of a sheet" or "agreement recognised as the same" or "preceding agreement" ? CoverageVerdict.Undetermined : CoverageVerdict.NotCovered,
            "what is there names these");
    }

    /// <summary>PKS-7 is of another partner; nobody who names NK-9 has to do with that one.</summary>
    [Theory]
    [MemberData(nameof(Roles))]
    public void Spoil_nothing_that_they_have_nothing_to_do_with(string role)
    {
        var other = Without(role)[Other.Id];

        other.CountsAs.IsSuccess.Should().Be(role != "agreement of a sheet", "a sheet names agreements of its facility");
        other.Open.IsEmpty.Should().Be(role != "agreement of a sheet");
    }

    /// <summary>What an agreement continues or stands under is neither under it nor after it, nor the same.</summary>
    [Fact]
    public void Are_not_around_those_that_come_after_them()
    {
        Given.Whole(Under())[AgreementId.From("PKS-2")].Successors.IsSuccess.Should().BeTrue();
        Given.Whole(After("2026-01-01"))[AgreementId.From("PKS-2")].Successors.IsSuccess.Should().BeTrue();
        var last = Draft("PKS-3", AgreedPeriod.Between(Day("2027-01-01"), Day("2027-12-31")).Value)
            .Continue(After("2026-01-01"), Continuation.Replacement, On("2026-12-01", "link-3")).Value.Signed("2026-12-02").Alone();
        Given.Whole(After("2026-01-01"), last)[last.Id].Open.Should().BeEmpty();
    }

    /// <summary>One that was only continued is over once the next has begun; it may have recognised another as the same, which then counts as it.</summary>
    [Theory]
    [InlineData("2025-01-30", true)]
    [InlineData("2025-02-01", false)]
    public void May_count_for_another_also_once_they_are_over(string next, bool isCoveredByTheNext)
    {
        var dossier = Given.Whole(Other, Partner, Course, After(next));

        dossier.Portfolio.InForceOn(Day("2025-01-31")).Warnings.Should().ContainSingle();
        dossier[Course.Id].CoverageOf(Course.Sessions[0].Id).IsSuccess.Should().Be(isCoveredByTheNext);
    }

    /// <summary>Named by one revision and not by the next; or held by then.</summary>
    [Fact]
    public void Are_told_as_long_as_something_names_them()
    {
        var without = Without("framework");
        var placed = without.Find(AgreementId.From("PKS-2"))!;
        var taken = placed.Annul(placed.Journal.Last!.Id, "keliru", On("2024-07-01", "annul")).Value;

        without.With(taken).Value.Portfolio.InForceOn(Next).Warnings.Should().BeEmpty();
        without.With(Nk).Value.Portfolio.InForceOn(Next).Warnings.Should().BeEmpty();
        without.With(taken).Value.With(Referred()).Value.Portfolio.InForceOn(Next).Warnings.Should().ContainSingle();
        Dossier.Of([.. without.Facilities, .. without.Stakeholders, .. without.Agreements, .. without.Programmes, .. without.Cohorts]).Value
            .HoldingAll(Given.Now, Holding.Agreements).Portfolio.InForceOn(Next).Warnings.Should().ContainSingle("it is so however the dossier came about");
    }

    private static Dossier Without(string role) => Naming[role](Given.Whole(Pks, Other, Partner, Course));

    private static string NotHeld(string role) =>
        $"Not in the dossier: the {(role.StartsWith("agreement of", StringComparison.Ordinal) ? "agreement" : role)} NK-9. So this cannot be determined; load what is missing and hand it in.";

    private static CooperationAgreement Under() => Draft("PKS-2", AgreedPeriod.Between(Day("2023-02-01"), Day("2023-12-31")).Value).Signed().PlaceUnder(Nk, Day("2023-02-01"), On("2024-06-01", "under")).Value.Alone();

    private static CooperationAgreement After(string first) => Draft("PKS-2", AgreedPeriod.Between(Day(first), Day("2026-12-31")).Value)
        .Continue(Draft("NK-9", AgreedPeriod.Between(Day("2023-02-01"), Day(first).PlusDays(-1)).Value).Signed(), Continuation.Replacement, On("2025-01-02", "link")).Value
        .Signed("2025-01-03").Alone();

    private static Stakeholder Talked() => Given.Company
        .LogEngagement(new(EngagementId.From("1"), UptS, EngagementKind.Visit, Day("2024-06-01"), "PT Swen", [new(UptS, "Kasi Kegiatan Kerja")], "rencana", EngagementOutcome.DraftIntended), On("2024-06-02", "talk"))
        .Bind(static s => s.LeadToDraft(EngagementId.From("1"), Nk.Id, On("2024-06-03", "draft"))).Value;

    private static JobReferral Referred() => Given_work.Business
        .GiveCapital(Swen, "alat cetak sabun", Day("2025-10-02"), On("2025-10-02", "capital"), 5_000_000, Nk.Id).Value;

    private static DomainResult<AgreementInDossier> Longer(AgreementInDossier pks) => pks.Change(static a => a.Amend(
        new Addendum(Day("2024-06-01")) { Period = AgreedPeriod.Between(Day("2023-02-01"), Day("2025-06-30")).Value }, "2024-06-01", id: "longer"));

    private static IEnumerable<string> Told(IEnumerable<DomainError> errors) => errors.Select(static e => e.Text.En).Distinct();
}
