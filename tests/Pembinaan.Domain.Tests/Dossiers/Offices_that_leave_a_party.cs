using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Agreements;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>PT Swen carries PKS-1 out through its branch, which stands under it from 1 January 2020 on and leaves, or moves, after 9 June 2024.</summary>
public sealed class Offices_that_leave_a_party
{
    private const string First = "2024-06-10";
    private static readonly StakeholderId Branch = StakeholderId.From("SWEN-CABANG");
    private static readonly StakeholderId Bureau = StakeholderId.From("SWEN-BIRO");
    private static readonly StakeholderId Jaya = StakeholderId.From("SWEN-JAYA");
    private static readonly LocalDate Before = Day("2024-06-09");
    private static readonly LocalDate After = Day(First);

    private static readonly CooperationAgreement Pks = Draft("PKS-1", AgreedPeriod.Between(Day("2023-02-01"), Day("2025-01-31")).Value)
        .NameImplementingOffice(Swen, Branch, [], On("2023-01-31", "office")).Value.Signed();

    [Fact]
    public void Carry_out_until_the_last_day_under_it()
    {
        var dossier = Held(UnderSwen.LeaveParent(Before, On("2024-06-01", "left")).Value);
        var coverage = dossier[Pks.Id].CoverageOf(UptS, Branch, Sabun);

        Covered(dossier).Should().Be("covered, not covered");
        coverage.Days.LastDay.Should().Be(Before);
        coverage.ReasonsOn(After).Should().ContainSingle().Which.Text.En.Should()
            .Be("SWEN-CABANG, an implementing office under PKS-1, does not stand under PT Swen on 10 June 2024.");
        dossier[Given.Cohort2].Coverage.Of(CohortsGiven.Session(5)).Verdict.Should().Be(CoverageVerdict.Covered);
        dossier[Given.Cohort2].Coverage.Of(CohortsGiven.Session(6)).Verdict.Should().Be(CoverageVerdict.NotCovered);
        dossier.Portfolio.Index.Value.Covering(UptS, Branch, Sabun, Before).ToArray().Should().Equal(Pks.Id);
        dossier.Portfolio.Index.Value.Covering(UptS, Branch, Sabun, After).ToArray().Should().BeEmpty();
    }

    /// <summary>What its record says of the body above it, and the same of a bureau between it and the party.</summary>
    [Theory]
    [InlineData("never under anybody", "covered, covered")]
    [InlineData("under it from 10 June on", "covered, covered")]
    [InlineData("to another", "covered, not covered")]
    [InlineData("from another", "not covered, covered")]
    [InlineData("to a bureau of it", "covered, covered")]
    [InlineData("to a bureau of another", "covered, not covered")]
    [InlineData("to a bureau without a record", "covered, undetermined")]
    [InlineData("with a bureau that leaves", "covered, not covered")]
    public void Carry_out_while_they_stand_under_it(string case_, string expected)
    {
        var (another, branch) = (Registered(Jaya), Registered(Branch));
        Dossier dossier = case_ switch
        {
            "never under anybody" => Held(branch),
            "under it from 10 June on" => Held(Under(branch, Swen, First)),
            "to another" => Held(Under(UnderSwen, Jaya, First), another),
            "from another" => Held(Under(Under(branch, Jaya, "2020-01-01"), Swen, First), another),
            "to a bureau of it" => Held(Under(UnderSwen, Bureau, First), Under(Registered(Bureau), Swen, "2020-01-01")),
            "to a bureau of another" => Held(Under(UnderSwen, Bureau, First), Under(Registered(Bureau), Jaya, "2020-01-01"), another),
            "to a bureau without a record" => Held(Under(UnderSwen, Bureau, First)),
            _ => Held(Under(branch, Bureau, "2020-01-01"), Under(Registered(Bureau), Swen, "2020-01-01").LeaveParent(Before, On("2024-06-01", "left")).Value),
        };

        Covered(dossier).Should().Be(expected);
    }

    /// <summary>Its superiors are followed by no call each: a process whose stack is full ends.</summary>
    [Fact]
    public void Stand_under_it_through_however_many()
    {
        var bodies = Enumerable.Range(1, 20_000).Select(static i => Under(Registered(StakeholderId.From($"B-{i}")), i == 1 ? Swen : StakeholderId.From($"B-{i - 1}"), "2020-01-01"));
        var dossier = Held([Under(UnderSwen, StakeholderId.From("B-20000"), First), .. bodies]);
        var covered = "";
        var thread = new Thread(() => covered = Covered(dossier), 512 * 1024);
        thread.Start();
        thread.Join();

        covered.Should().Be("covered, covered");
    }

    /// <summary>The party was merged into PT Swen Jaya, or is followed by it from 10 June on; the branch stays where it was, or goes.</summary>
    [Theory]
    [InlineData(true, null, "covered, covered")]
    [InlineData(true, "SWEN-JAYA", "covered, covered")]
    [InlineData(true, "SWEN-BIRO", "covered, not covered")]
    [InlineData(false, null, "covered, covered")]
    [InlineData(false, "SWEN-JAYA", "covered, covered")]
    [InlineData(false, "SWEN-BIRO", "covered, not covered")]
    public void Carry_out_for_whoever_the_party_became(bool isMerged, string? to, string expected)
    {
        var jaya = Registered(Jaya);
        var party = isMerged
            ? Given.Company.MergeInto(Jaya, "satu badan", StakeholderDirectory.Of(jaya), On("2024-03-01", "merge")).Value
            : Given.Company.Dissolve(Before, Succession.By(Jaya), On("2024-06-01", "gone")).Value;
        var branch = to is null ? UnderSwen : Under(UnderSwen, StakeholderId.From(to), First);

        Covered(Held(branch, party, jaya, Registered(Bureau))).Should().Be(expected);
    }

    /// <summary>Held from 27 January to 3 February 2025; the agreement ends on 31 January. Those of a branch that left after the second day were given by another.</summary>
    [Theory]
    [InlineData(true, "")]
    [InlineData(false, "ANG-2/S-006")]
    public void Give_sessions_that_are_not_beside_the_agreement_once_they_left(bool leaves, string outside)
    {
        var branch = leaves ? UnderSwen.LeaveParent(Day("2025-01-28"), On("2025-01-20", "left")).Value : UnderSwen;
        var cohort = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2025-01-27", byPartner: true) with { Provider = Branch }).Enrolled(1, agreements: Pks).HeldAll(1, 6, agreements: Pks);

        var realised = Given.Whole(Pks, branch, cohort)[Pks.Id].Realised(Day("2025-02-28"), Term.OfMonths(3)).Value;

        string.Join(", ", realised.SessionsOutside).Should().Be(outside);
    }

    [Fact]
    public void Name_the_record_above_them_that_is_not_there()
    {
        var dossier = Held(Under(UnderSwen, Bureau, First));
        var named = "Not in the dossier: the superior SWEN-BIRO. So this cannot be determined; load what is missing and hand it in.";

        dossier[Given.Cohort2].CoverageOf(CohortsGiven.Session(6)).ValidationErrors.Select(static e => e.Text.En).Should().Equal(named);
        dossier[Given.Cohort2].CoverageOf(CohortsGiven.Session(5)).Value.Verdict.Should().Be(CoverageVerdict.Covered);
        dossier[Pks.Id].Open.Select(static e => e.Text.En).Should().Contain(named);
    }

    [Fact]
    public void Change_the_rows_of_the_agreement_and_what_was_decided_by_it()
    {
        var bureau = Under(Registered(Bureau), Swen, "2020-01-01");
        var before = Held(Under(Registered(Branch), Bureau, "2020-01-01"), bureau);
        var admission = before[Given.Cohort2].MayJoin(CohortsGiven.Facts(CohortsGiven.Person(1)), After).Admission.Value;
        var after = before.With(bureau.LeaveParent(Before, On("2024-06-01", "left")).Value).Value;

        before[Pks.Id].Rows.Value.DependsOn.Select(static d => d.Stakeholder).Should().Contain(Bureau);
        Dossier.Affected(before, after).Value.Select(static r => r.Agreement).Should().Equal(Pks.Id);
        before[Given.Cohort2].Enrol(admission, On("2024-06-10", "enrol")).IsSuccess.Should().BeTrue();
        after[Given.Cohort2].Enrol(admission, On("2024-06-10", "enrol")).Has(DossierErrors.DecisionOutdated).Should().BeTrue();
    }

    /// <summary>A record that nobody names is merged into the bureau between the branch and the party, itself or through another; and that is taken back.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Trait("Joint", "merged partner")]
    public void Change_the_agreement_with_what_is_merged_into_a_body_above_them(bool through)
    {
        var (middle, other) = (StakeholderId.From("BIRO-TENGAH"), StakeholderId.From("BIRO-LAMA"));
        var (bureau, between, old) = (Under(Registered(Bureau), Swen, "2020-01-01"), Registered(middle), Registered(other));
        between = through ? between.MergeInto(Bureau, "satu badan", StakeholderDirectory.Of(bureau), On("2024-03-01", "merge")).Value : between;
        var before = Held(Under(Registered(Branch), Bureau, "2020-01-01"), bureau, between, old);
        var merged = old.MergeInto(through ? middle : Bureau, "satu badan", before.Directory, On("2024-03-02", "merge")).Value;
        var after = before.With(merged).Value;
        var back = after.With(merged.Annul(EntryId.From("merge"), "keliru", after.Directory, On("2024-03-03", "back")).Value).Value;

        after[Pks.Id].Rows.Value.DependsOn.Select(static d => d.Stakeholder).Should().Contain(other);
        Dossier.Affected(before, after).Value.Select(static r => r.Agreement).Should().Equal(Pks.Id);
        Dossier.Affected(after, back).Value.Select(static r => r.Agreement).Should().Equal(Pks.Id);
    }

    private static Stakeholder UnderSwen => Under(Registered(Branch), Swen, "2020-01-01");

    private static Stakeholder Registered(StakeholderId id) =>
        Stakeholder.Register(id, StakeholderKind.Company, $"{id}", Day("2000-01-01"), On("2020-01-01", $"{id}")).Value;

    private static Stakeholder Under(Stakeholder body, StakeholderId parent, string firstDay) =>
        body.PlaceUnder(parent, Day(firstDay), StakeholderDirectory.Of(body, Registered(parent)), On("2024-01-01", $"{body.Id}-{parent}-{firstDay}")).Value;

    private static Dossier Held(params Stakeholder[] bodies)
    {
        var cohort = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03", byPartner: true) with { Provider = Branch });
        Stakeholder[] all = [.. bodies.Any(static b => b.Id == Swen) ? bodies : bodies.Prepend(Given.Company)];
        return Dossier.Of([Given.Lapas, CohortsGiven.Programme(), Pks, cohort, .. all]).Value.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements);
    }

    private static string Covered(Dossier dossier)
    {
        var coverage = dossier[Pks.Id].CoverageOf(UptS, Branch, Sabun);
        return $"{On(Before)}, {On(After)}";

        string On(LocalDate day) => coverage.Days.Contains(day) ? "covered" : coverage.UndeterminedDays.Contains(day) ? "undetermined" : "not covered";
    }
}
